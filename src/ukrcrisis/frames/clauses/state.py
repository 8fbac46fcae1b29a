"""The state of the pass from chunks to clauses: what is open between two chunks, and who may fill it.

A passage is read once, from left to right. Between two chunks the state holds

- ``current``: the last clause. With nothing open, a phrase is its object and a date is its date.
- ``subject``: the phrase that waits for a verb; the next finite verb takes it.
- ``resume``: the subject set aside while something else is told of it ("the envoy, who …, left").
- ``opener``: what the clause to come begins with, and so how it hangs on the clause before:

  ======== ===================================== ==========================================
  opener   opened by                             the next finite clause
  ======== ===================================== ==========================================
  ``""``   a verb                                completes or interrupts the current one
  ``that`` "that", a quotation someone says      complement (``ccomp``) of ``governor``
  ``sub``  "if", "because", "a day after"        adverbial (``advcl``) of ``governor``
  ``rel``  "who", "which", "whose"               relative (``relcl``) of ``antecedent``
  ``and``  a conjunction                         stands beside the current one
  ``:``    a colon                               complement of a verb of saying, else a root
  ``,``    any other pause                       resumes what waits, else a root
  ======== ===================================== ==========================================

A mark sets the opener, a noun phrase fills a place, a verb makes a clause and clears what it has used; the
end of an inner sentence clears all. Behind the current clause nothing is looked at but its governors.
"""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup
from ukrcrisis.mentions.dates.finding import DateMention
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.text.sentences import Quotation

__all__ = ["CLAUSAL", "SUBJECT_PRONOUNS", "Parse", "State", "VerbClasses", "main_clause"]

SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "we", "i"})
CLAUSAL = frozenset(
    {"while", "because", "although", "though", "if", "unless", "when", "whether", "so that", "even though"}
)
"""Subordinators that are never prepositions."""
_ABSTRACT = ("ion", "ment", "ness", "ity", "ance", "ence", "ism", "sis", "ure", "plan", "threat", "border")
"""Endings of nouns for what cannot speak: "Russia's invasion" says nothing."""


class State:
    """What is open between two chunks; the module's text says how it works."""

    def __init__(
        self, quotation: Quotation | None = None, quote_governor: Clause | None = None, segment: int = 0
    ) -> None:
        self.current: Clause | None = None
        self.subject: NounPhrase | None = None
        self.opener = ""
        self.opener_word = ""
        """The opener as it stands: "if", "who", "and"."""
        self.governor: Clause | None = None
        """The clause on which the clause to come hangs, where the opener says so."""
        self.antecedent: NounPhrase | None = None
        """What a relative clause is about; the noun before "that" ("the claim that …")."""
        self.before_relative = ""
        """The preposition before a relative: "a notice in which it urged"."""
        self.resume: NounPhrase | None = None
        self.aside: Clause | None = None
        """The verb of saying under whose "that" the subject set aside stands: "said a raid in which men died was"."""
        self.apposed: NounPhrase | None = None
        """The phrase that a phrase between commas explains: "the visit, his second, was …"."""
        self.preposition = ""
        self.last_phrase: NounPhrase | None = None
        self.fronted: list[tuple[str, NounPhrase]] = []
        """Prepositional phrases of the clause to come."""
        self.fronted_dates: list[DateMention] = []
        self.quotation = quotation
        self.quote_governor = quote_governor
        """The verb of saying before the quotation in which the pass stands."""
        self.segment = segment
        self.shared: NounPhrase | None = None
        """The subject of the inner sentence before, for a verb that has none of its own."""
        self.outside: tuple[NounPhrase | None, str, str] | None = None
        """Subject and opener when a parenthesis began."""
        self.interrupted: Clause | None = None
        """The verb of saying whose "that" an aside interrupts: "said that, as far as he knew, they …"."""
        self.adjacent = False
        """Whether nothing but a noun phrase stands between here and the last verb or phrase."""

    @property
    def awaits_main(self) -> bool:
        """Whether the last clause is an adverbial that its main clause has yet to follow."""
        return self.current is not None and self.current.relation == "advcl" and self.current.governor is None

    @property
    def neighbour(self) -> NounPhrase | None:
        """The phrase right before, or None."""
        return self.last_phrase if self.adjacent else None

    def open(self, opener: str, word: str, governor: Clause | None) -> None:
        """Begin a clause that hangs on another; the subject that waits is set aside."""
        if self.opener == "that" and self.subject is not None:
            self.aside = self.governor
        self.opener, self.opener_word, self.governor = opener, word, governor
        self.set_subject_aside()

    def set_subject_aside(self) -> None:
        self.resume, self.subject = self.subject or self.resume, None

    def close(self, clause: Clause) -> None:
        """Go on behind a verb: its clause is the current one and nothing is open."""
        self.current = clause
        self.subject = self.apposed = self.last_phrase = None
        self.opener = self.opener_word = self.preposition = self.before_relative = ""
        self.fronted, self.fronted_dates = [], []
        self.adjacent = False


class VerbClasses:
    """The classes of verbs and nouns by which clauses are attached."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.report = vocabulary.words("report")
        self.control = vocabulary.words("control")
        self.causing = vocabulary.words("cause")
        self.transitive = vocabulary.words("transitive")
        self.intransitive = vocabulary.words("intransitive")
        self.recalling = vocabulary.words("recalling")
        self.denying = vocabulary.words("teller", "denies")
        self.reports = vocabulary.words("reported noun", "claim")
        self.missions = vocabulary.words("mission", "mission")
        self.envoys = vocabulary.words("envoy", "title")
        self.mute = vocabulary.words("actor noun", "mute")
        self.speakers = vocabulary.words("actor noun")
        self.naming = vocabulary.words("naming", "name")
        self.judging = vocabulary.words("naming", "judgement")
        self.intents = vocabulary.words("threat noun", "decision")
        self.buildings = vocabulary.words("place noun", "building")
        self.comprising = vocabulary.words("meeting", "comprising")
        self.journeys = vocabulary.words("act noun", "visit")
        self.minded = vocabulary.words("teller", "minded")
        self.citing = vocabulary.words("telling", "cite")
        self.speaking_of = vocabulary.words("telling", "speak of")
        self.finding = vocabulary.words("telling", "find")
        self.commenting = vocabulary.words("telling", "comment")
        self.announced = vocabulary.words("telling", "announced")
        self.particles = _with_particles(vocabulary.words("telling", "particle"))
        self.aside = vocabulary.words("telling", "aside")
        self.passing_on = vocabulary.words("telling", "pass on")
        self.headline = vocabulary.words("telling", "headline")
        self.accusing = vocabulary.words("accusing")
        self.charging = vocabulary.words("charging")
        self.making = vocabulary.words("making")
        self.wishing = vocabulary.words("wishing")
        self.resulting = vocabulary.words("resulting")
        self.shutting = vocabulary.words("act", "closure")
        acts = (vocabulary.words("act", kind) for kind in ("evacuation", "recall", "closure", "summons"))
        self.moving = frozenset(phrase.split()[0] for act in acts for phrase in act)
        self.wanting = vocabulary.words("wanting")
        self.asking_behind = vocabulary.words("asking behind", "preposition")
        self.asking_by_voice = vocabulary.words("asking behind", "by voice")
        self.ways = vocabulary.words("travelling by")

    def teller_above(self, clause: Clause | None) -> Clause | None:
        """The verb of saying under which a clause stands, or None."""
        while clause is not None and clause.lemma not in self.report:
            clause = clause.governor
        return clause

    def announces(self, clause: Clause) -> bool:
        """Whether a clause says that words of its subject follow: "Ruiz put it bluntly:", "Peru had a warning:"."""
        last = clause.objects[-1] if clause.objects else None
        if (
            last is None
            or clause.subject is None
            or clause.verb.passive
            or not self.can_speak(clause.subject)
        ):
            return False
        said = last.head in self.announced or (clause.lemma in self.commenting and last.head == "it")
        return said and clause.verb.finite and not clause.verb.negated

    def can_speak(self, phrase: NounPhrase) -> bool:
        """Whether a phrase can be the subject of a verb of saying: a person, a state, an organ, people."""
        if phrase.pronoun:
            return phrase.head not in ("it", "there")
        if phrase.head in self.mute or (phrase.items[-1].key in self.buildings and phrase.surface is None):
            return False
        if phrase.name or phrase.surface or phrase.office or phrase.members or phrase.head in self.speakers:
            return True
        return bool(phrase.modifiers or phrase.possessor) and not phrase.head.endswith(_ABSTRACT)


def _with_particles(phrases: frozenset[str]) -> dict[str, frozenset[str]]:
    """Of phrases such as "go on" each verb to the adverbs with which it tells."""
    pairs = [phrase.split() for phrase in phrases]
    return {verb: frozenset(adverb for v, adverb in pairs if v == verb) for verb, _ in pairs}


class Parse:
    """One pass over a passage: its chunks, the clauses so far and the state behind the last chunk."""

    def __init__(self, chunks: Sequence[Chunk], quotations: Sequence[Quotation], verbs: VerbClasses) -> None:
        self.chunks = chunks
        self.quotations = {quotation.start: quotation for quotation in quotations}
        self.verbs = verbs
        self.clauses: list[Clause] = []
        self.state = State()

    def at(self, i: int) -> Chunk | None:
        """The chunk at ``i``, or None beyond either end."""
        return self.chunks[i] if 0 <= i < len(self.chunks) else None

    def tag_at(self, i: int) -> str:
        """The tag of the chunk at ``i``, or "" beyond either end."""
        return self.chunks[i].tag if 0 <= i < len(self.chunks) else ""

    def subject_follows(self, i: int) -> bool:
        """Whether a noun phrase and its finite verb stand at ``i``."""
        verb = self.at(i + 1)
        return isinstance(self.at(i), NounPhrase) and isinstance(verb, VerbGroup) and verb.finite

    def take_loose_ends(self) -> None:
        """Give the last clause of a sentence what waited for another: "met the envoys, A and B, on Monday",
        "announced sanctions against Peru and the expulsion of its envoys".
        """
        state, clause = self.state, main_clause(self.state.current)
        inside = state.opener in ("", ",", "and") and clause is not None and clause.segment == state.segment
        if inside and clause is not None and not clause.dates:
            clause.dates.extend(date for date in state.fronted_dates if not date.subordinate)
        last = state.subject
        if clause is None or last is None:
            return
        # with "from Peru" right behind it a verb is understood
        whole = not last.after or last.after[0][0] == "of"
        joined = state.opener == "and" and state.opener_word == "and" and bool(clause.objects) and whole
        if joined or (state.opener == "," and _exists(clause)):
            clause.objects.append(last)
            state.subject = None


def _exists(clause: Clause) -> bool:
    """Whether it says that there is something, and not yet what: "there followed, late in the day, a call"."""
    return clause.subject is not None and clause.subject.head == "there" and not clause.objects


def main_clause(clause: Clause | None) -> Clause | None:
    """The finite clause to which a participle or an infinitive belongs."""
    while clause is not None and not clause.verb.finite and clause.governor is not None:
        clause = clause.governor
    return clause
