"""A passage parsed: what recognisers work on."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from functools import cached_property

from attrs import define

from ukrcrisis.frames.accused import settle_accused
from ukrcrisis.frames.actors import Resolver
from ukrcrisis.frames.anaphora import note_hosts, settle_anaphora, settle_missions
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.grounds import note_grounds
from ukrcrisis.frames.leaders import settle_leaders
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.nations import Nations, States
from ukrcrisis.frames.parsing import Parsed
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase
from ukrcrisis.frames.resolution import resolve_phrases
from ukrcrisis.frames.stand_ins import name_stand_ins
from ukrcrisis.mentions.dates.finding import Anchor, DateMention
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.pronouns import FIRST_PERSON
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.when import When
from ukrcrisis.text.sentences import Passage

__all__ = ["Frame", "build_frame"]


@define(eq=False, repr=False, slots=False)  # so that what is asked often can be kept
class Frame:
    """A passage with its items, chunks and clauses, every phrase resolved, and the document's state before
    it.
    """

    text: str
    passage: Passage
    items: Sequence[Item]
    chunks: Sequence[Chunk]
    clauses: Sequence[Clause]
    dates: Sequence[DateMention]
    vocabulary: Vocabulary
    anchor: Anchor
    heading_when: When | None
    """The date of the timeline heading above, or None."""
    previous_when: When | None
    """The last thing dated before this passage, for "a day earlier"."""
    speaker: Actor | None
    """Whose turn it is in a transcript; None elsewhere."""
    focus: Place | None
    """The country that the text last spoke of as a place: what an advisory without a place is about."""
    memory: Memory
    voice: Actor | None
    """Whose words a passage is that is nothing but a quotation with no speaker of its own; None elsewhere."""
    states: States

    @cached_property
    def bases(self) -> frozenset[str]:
        """Every word of the passage in lower case and in its base form."""
        words = " ".join([item.key for item in self.items]).split()  # some items have several
        return frozenset(words).union([item.lemma for item in self.items])

    def ground(self, besides: Iterable[str | None] = ()) -> Place | None:
        """The country that the text has spoken most of being in, going to or leaving, lately before long ago;
        None where none.
        """
        own = set(besides)
        country = self.memory.ground(country for country in self.memory.grounds if country not in own)
        return self.land(country) if country is not None else None

    def is_set_in(self, place: Place) -> bool:
        """Whether the text is above all about the country of a place, and has named it as one more than once."""
        grounds = self.memory.grounds
        country = self.memory.ground(grounds)
        return country is not None and country == place.country and grounds.get(country, 0.0) > 1

    def land(self, code: str) -> Place:
        """The country with this code, as a place."""
        return Place(name=self.states[code].name, country=code)

    def settle_first_person(self) -> None:
        """Give "I" and "we" to who speaks: the subject of the verb of saying above, the turn's speaker, or
        the voice.
        """
        for clause in self.clauses:
            phrase = clause.subject
            if phrase is not None and phrase.pronoun and phrase.head in FIRST_PERSON and phrase.actor is None:
                phrase.actor = self._who_says(clause, phrase)

    def speaker_at(self, position: int) -> Actor | None:
        """Who says "our" at a character of the passage, or None where that is not told."""
        around = [clause for clause in self.clauses if clause.start <= position < clause.end]
        later = [clause for clause in self.clauses if position < clause.start]  # "after …, they left"
        innermost = max(around, key=lambda clause: clause.start, default=next(iter(later), None))
        return self._who_says(innermost, None) if innermost is not None else self.memory.author

    def _who_says(self, clause: Clause, pronoun: NounPhrase | None) -> Actor | None:
        """The subject of the verb of saying above a clause, the turn's speaker, the voice, the author."""
        report = self.vocabulary.words("report")
        above = (g.subject for g in clause.governors() if g.lemma in report)
        tellers = (subject.actor for subject in above if subject is not None and subject is not pronoun)
        told = next((actor for actor in tellers if actor is not None), None)
        return told or self.speaker or self.voice or self.memory.author

    def state(self, code: str) -> Actor:
        """The country or organisation with this code, as an actor."""
        return self.states[code]

    def nation(self, phrase: NounPhrase) -> str | None:
        """The country or organisation that qualifies a phrase, or None."""
        return self.vocabulary.derived(Nations).of(phrase)

    @cached_property
    def phrases(self) -> Sequence[NounPhrase]:
        """Every noun phrase, members of coordinations and possessors included, from left to right."""
        found: list[NounPhrase] = []
        for each in self.chunks:
            if isinstance(each, NounPhrase):
                _add_with_inner(each, found)
        return found

    def release(self) -> None:
        """Part the clauses, which hold each other: their memory is free at once, also while no garbage is
        collected.
        """
        for clause in self.clauses:
            clause.governor = None
            clause.dependents.clear()

    @property
    def words(self) -> str:
        """The passage as written."""
        return self.text[self.passage.start : self.passage.end]

    @property
    def asks(self) -> bool:
        """Whether the passage is nothing but a question."""
        if self.text.find("?", self.passage.start, self.passage.end) < 0:
            return False  # as in most
        start = self.passage.start
        return self.asks_at(start) and self.sentence_of(start)[1] >= self.passage.end

    def asks_at(self, position: int) -> bool:
        """Whether the inner sentence that holds a character is a question."""
        low, high = self.sentence_of(position)
        return self.text[low:high].rstrip("”\"’')").endswith("?")

    @cached_property
    def heads(self) -> frozenset[str]:
        """The heads of all noun phrases: who looks for a noun that is not among them need look at no clause."""
        return frozenset([phrase.head for phrase in self.phrases])

    @cached_property
    def verbs(self) -> frozenset[str]:
        """The verbs of all clauses."""
        return frozenset([clause.lemma for clause in self.clauses])

    def clauses_with(self, verbs: Set[str]) -> Sequence[Clause]:
        """The clauses that have one of the verbs."""
        if self.verbs.isdisjoint(verbs):
            return ()  # as in most passages
        return [clause for clause in self.clauses if clause.lemma in verbs]

    def item_at(self, position: int) -> int:
        """The index of the first item that starts at or after a character."""
        return bisect_left(self._starts, position)

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [item.start for item in self.items]

    @cached_property
    def _stops(self) -> Sequence[Item]:
        """The marks that end inner sentences."""
        return [each.item for each in self.chunks if isinstance(each, Mark) and each.tag == "S"]

    def sentence_of(self, position: int) -> tuple[int, int]:
        """The inner sentence of the passage that holds a character: what evidence quotes."""
        start, end = self.passage.start, self.passage.end
        for stop in self._stops:
            if stop.end <= position:
                start = stop.end
            elif stop.start >= position:
                end = self._with_closers(stop.end)
                break
        while start < position and (self.text[start].isspace() or self.text[start] in '”"’)'):
            start += 1
        return start, min(end, self.passage.end)

    def _with_closers(self, end: int) -> int:
        while end < self.passage.end and self.text[end] in "”\"’')":
            end += 1
        return end


def _add_with_inner(phrase: NounPhrase, found: list[NounPhrase]) -> None:
    if phrase.possessor is not None:
        _add_with_inner(phrase.possessor, found)
    for member in phrase.members:
        _add_with_inner(member, found)
    found.append(phrase)


def build_frame(
    text: str, parsed: Parsed, resolver: Resolver, *, anchor: Anchor, heading_when: When | None,
    previous_when: When | None, speaker: Actor | None,
) -> Frame:  # fmt: skip
    """Resolve the phrases of one passage; the resolver's memory goes on to the next."""
    passage, dates, items, chunks, clauses = parsed
    memory = resolver.memory
    name_stand_ins(chunks, resolver.vocabulary, memory)
    acted = memory.states
    resolve_phrases(chunks, clauses, resolver)
    settle_leaders(clauses, memory, resolver.vocabulary)
    settle_anaphora(clauses, memory, resolver.vocabulary.words("envoy", "title"), acted)
    settle_accused(clauses, resolver.vocabulary)
    missions, envoys = (
        resolver.vocabulary.words("mission", "mission"),
        resolver.vocabulary.words("envoy", "office abroad"),
    )
    note_hosts(clauses, memory, missions)
    settle_missions(clauses, memory, missions, envoys, resolver.state)
    note_grounds(chunks, clauses, memory, resolver.vocabulary, kind=passage.kind)
    return Frame(
        text,
        passage,
        items,
        chunks,
        clauses,
        dates,
        resolver.vocabulary,
        anchor,
        heading_when,
        previous_when,
        speaker,
        memory.country or memory.place,
        memory,
        None,
        resolver.states,
    )
