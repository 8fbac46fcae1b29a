"""Whose words a passage is: the speaker of a transcript's turn, or of a quotation that goes on."""

from __future__ import annotations

from attrs import evolve

from ukrcrisis.frames.actors import Resolver
from ukrcrisis.frames.author import nation_in
from ukrcrisis.frames.frame import Frame
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.text.fold import fold
from ukrcrisis.text.sentences import Passage, PassageKind
from ukrcrisis.text.turns import FORMS_OF_ADDRESS

__all__ = ["Voices"]

_TAG = 8
"""Characters outside its marks that may be dots and blanks; more are a tag such as "he said"."""


def _outside(passage: Passage) -> int:
    """How many characters of a passage stand in no quotation."""
    return passage.end - passage.start - sum(q.end - q.start for q in passage.quotations)


def _name_and_office(label: str) -> tuple[str, str]:
    """Who speaks, without a form of address, and his office or his land; "" where there is none: "Mr. Ortega (Peru)", "The
    Foreign Secretary (Ms Ruiz)".
    """
    name, _, office = label.rstrip(")").partition("(")
    if _is_address(office.partition(" ")[0]):
        name, office = office, name
    words = name.strip(". :").split()
    bare = [word for word in words if not _is_address(word)]
    return " ".join(bare or words), office.strip() if words != bare else ""


def _is_address(word: str) -> bool:
    return word.lower().rstrip(".") in FORMS_OF_ADDRESS


class Voices:
    """Follows who speaks from passage to passage."""

    def __init__(self, resolver: Resolver, *, transcript: bool) -> None:
        self._resolver = resolver
        self._transcript = transcript
        self._speaker: Actor | None = None
        self._paragraph = -2
        self._stating: Actor | None = None
        self._labels: dict[str, bool] = {}

    def turn(self, passage: Passage) -> Actor | None:
        """The speaker of a transcript's turn; None for questions and outside transcripts."""
        quoting = self._is_bare_quotation(passage) and _outside(passage) < _TAG
        self._resolver.memory.speaking = self._speaker if quoting else None
        if passage.speaker is None:
            return None
        label, office = _name_and_office(passage.speaker)
        surname = label.split()[-1].lower()
        asking = self._resolver.vocabulary.words("transcript", "asking")
        if surname in asking or len(surname) < 2:
            return None
        length = len(passage.speaker) + _TAG
        around = slice(max(0, passage.start - length), passage.start + length)
        begins = label in self._resolver.text[around]  # a heading's label is not that of the text below
        if begins and label.isupper() and (home := self._capital(label)) is not None:
            self._resolver.memory.home = self._resolver.memory.home or home  # the dateline "ISLAMABAD:"
            return None
        known = self._resolver.memory.people.get(surname) or (self._named(label) if begins else None)
        mixed = not label.isupper()  # such a label has opened several lines
        if known is None and not mixed and not self._is_label(label):
            return None
        speaker = (
            known
            or self._person(label)
            or Actor(kind=ActorKind.PERSON, name=label if mixed else label.title(), role=office or None)
        )
        nation = nation_in(office, self._resolver.vocabulary) if office else None
        if nation is not None:
            speaker = evolve(speaker, country=nation, role=None)  # "Mr. Ortega (Peru)"
        author = self._resolver.memory.author
        if speaker.country is None and author is not None:
            speaker = evolve(
                speaker, country=author.code
            )  # who speaks, speaks for the state that the headings name
        self._resolver.memory.speaking = speaker
        return speaker

    def _person(self, label: str) -> Actor | None:
        """The person of the lexicon whom a label names."""
        names = (
            name.surface
            for word in label.lower().split()
            for name in self._resolver.vocabulary.lookup[word].names
        )
        entry = next((s.entry for s in names if s.entry.kind is EntryKind.PERSON and s.words == label), None)
        return (
            None
            if entry is None
            else Actor(kind=ActorKind.PERSON, name=entry.name, country=entry.country or entry.code)
        )

    def _capital(self, label: str) -> str | None:
        """The state of which a label is the capital."""
        word = self._resolver.vocabulary.lookup.get(label.lower())
        names = [n.surface.entry for n in word.names if not n.rest] if word is not None else []
        return next((e.metonym for e in names if e.kind is EntryKind.CAPITAL), None)

    def _named(self, label: str) -> Actor | None:
        """The state or organisation that a label is: "US: Russia may invade"."""
        word = self._resolver.vocabulary.lookup.get(label.lower())
        names = [n.surface.entry for n in word.names if not n.rest] if word is not None else []
        code = next(
            (
                e.code
                for e in names
                if e.kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION) and e.code is not None
            ),
            None,
        )
        return self._resolver.state(code) if code is not None else None

    def _is_label(self, label: str) -> bool:
        """Whether capitals before a colon name a speaker: said again in the text or in a transcript, and no words ("READ
        MORE:").
        """
        found = self._labels.get(label)
        if found is None:
            words = [self._resolver.vocabulary.lookup[word] for word in fold(label).lower().split()]
            plain = any(word.tag or (word.verb is not None and len(words) > 1) for word in words)
            told = self._resolver.text.count(f"{label}:") > 1 or self._transcript
            found = self._labels[label] = told and not plain
        return found

    def listen(self, frame: Frame) -> None:
        """Note who spoke; a bare quotation is of whoever spoke right before it, a statement of whom its
        heading names.
        """
        telling = self._telling(frame) or self._introduced(frame)
        if telling is not None and telling.kind in (ActorKind.PERSON, ActorKind.UNNAMED):
            self._resolver.memory.speaker = telling
        quotations, paragraph = frame.passage.quotations, frame.passage.paragraph
        if telling is not None and (quotations or frame.words.endswith(":")):
            self._speaker, self._paragraph = telling, paragraph
            memory = self._resolver.memory
            if not quotations and memory.author is None and telling.country is not None:
                # whose statement follows: "our embassy"
                memory.author = self._resolver.state(telling.country)
            return
        if self._is_bare_quotation(frame.passage):
            frame.voice, self._paragraph = self._speaker, paragraph
        elif not quotations and telling is None:
            frame.voice = self._stating
        if self._stating is None:
            self._stating = self._heading(frame)
        elif self._stating.country is None and frame.passage.kind is PassageKind.HEADING:
            self._settle_state(frame)

    def _is_bare_quotation(self, passage: Passage) -> bool:
        """Whether a passage is nothing but a quotation right after somebody spoke."""
        bare = _outside(passage) * 5 <= passage.end - passage.start
        return bool(passage.quotations) and bare and passage.paragraph - self._paragraph <= 1

    def _telling(self, frame: Frame) -> Actor | None:
        report = frame.vocabulary.words("report")
        for clause in frame.clauses:
            outside = clause.quotation is None and clause.lemma in report
            if outside and clause.subject is not None and clause.subject.actor is not None:
                return clause.subject.actor
        return None

    def _introduced(self, frame: Frame) -> Actor | None:
        """Who is the subject of what a colon ends: "The minister made the following statement:"."""
        if not frame.words.endswith(":"):
            return None
        subjects = (clause.subject.actor for clause in frame.clauses if clause.subject is not None)
        return next(
            (actor for actor in subjects if actor is not None and actor.kind is ActorKind.PERSON), None
        )

    def _settle_state(self, frame: Frame) -> None:
        """Give who states a thing the land where he dates it: "Brussels, 29 January 2025"."""
        place = next((phrase.place for phrase in frame.phrases if phrase.place is not None), None)
        stating, memory = self._stating, self._resolver.memory
        if stating is None or place is None or place.country is None or not frame.dates:
            return
        state = self._resolver.state(place.country)
        nameless = stating.role is not None and stating.role.lower() in stating.name.lower()
        self._stating = state if nameless else evolve(stating, country=place.country)
        memory.author = memory.author or state

    def _heading(self, frame: Frame) -> Actor | None:
        """Whose statement a heading announces: "Statement by Foreign Minister Penny Wong"."""
        if frame.passage.kind is not PassageKind.HEADING:
            return None
        statements = frame.vocabulary.words("statement", "heading")
        for phrase in frame.phrases:
            for preposition, after in phrase.after:
                named = after.actor is not None and after.actor.kind is ActorKind.PERSON
                if phrase.head in statements and preposition in ("by", "from", "of") and named:
                    return after.actor
        return None
