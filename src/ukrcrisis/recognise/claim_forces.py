"""What words mean forces and arms, and whose they are: "Russian troops", "the number of tanks", "16,000 more"."""

from __future__ import annotations

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_subject import owners_of
from ukrcrisis.recognise.claim_words import ClaimWords

__all__ = ["Forces", "known_of"]

_WHENCE = frozenset({"from", "inside"})


def known_of(topic: Topic) -> Topic | None:
    """What a claim with a topic says of forces; None where it is about none."""
    if topic is Topic.PULLBACK:
        return Topic.BUILDUP
    return topic if topic in (Topic.BUILDUP, Topic.INVOLVEMENT) else None


class Forces:
    """Asks the phrases of one passage whether they mean troops or arms, and whose."""

    def __init__(
        self,
        frame: Frame,
        words: ClaimWords,
        suspect: Actor | None,
        last: Topic | None = None,
        counted_as: Topic | None = None,
    ) -> None:
        self.frame = frame
        self.words = words
        self.suspect = suspect
        """Whom the last claim of the document was about; None where there is none."""
        self.last = last
        """What the last claim of the document was of; None where there is none."""
        self.counted_as = counted_as
        """What the last claim of forces said of them: what "the total" is; None where there is none."""
        self._asked: list[Clause] = []
        """The clauses whose claim depends on what is being looked for, outermost first."""

    @property
    def known(self) -> Topic | None:
        """What the last claim said of forces: what "16,000" and "more" are; None where it was about none."""
        return known_of(self.last) if self.last is not None else None

    def is_armed(self, phrase: NounPhrase) -> bool:
        """Whether a phrase is about forces or arms: "Russian troops", "the number of tanks"."""
        if self.stands_for_forces(phrase):
            return True
        counted = phrase.head in self.words.amounts or phrase.items[-1].tag == "#"
        if counted and any(
            preposition == "of" and self.is_armed(part)
            for preposition, after in phrase.after
            for part in after.parts
        ):
            return True  # "the number of Russian troops", "1,000 of Moscow's soldiers"
        last_two = _last_two(phrase)
        pair = " ".join(last_two)
        if self.words.armed.isdisjoint((phrase.head, pair, *last_two)):
            return False  # as most phrases
        if (
            phrase.head in self.words.threat_nouns
            or phrase.head in self.words.reported
            or phrase.head in self.words.exercises
        ):
            return False  # "a military attack", "artillery drills"
        if pair in self.words.armed:
            return True
        if any(item.key in self.words.forces.healing for item in phrase.items):
            return False  # "a Russian medical detachment"
        if phrase.head in self.words.forces.civil_too:
            return self._is_military(phrase)
        before = last_two[0] if last_two[0] not in self.words.forces.sorts else phrase.head
        return any(lemma in self.words.armed for lemma in (phrase.head, before, last_two[-1]))

    def is_group(self, phrase: NounPhrase) -> bool:
        """Whether a phrase names an armed group."""
        return phrase.actor is not None and phrase.actor.code in self.words.groups

    def _is_military(self, phrase: NounPhrase) -> bool:
        """Whether "ships" or "agents" are an army's: by their state, a number, or what stands before them."""
        before = [item.lemma or item.key for item in phrase.items[:-1]]
        if phrase.head == "force" and not before:
            return phrase.plural  # "entered into force"
        return bool(
            phrase.count is not None
            or phrase.determiner in ("every", "no")
            or "single" in before
            or (phrase.plural and phrase.head == "force")
            or (
                phrase.head in self.words.forces.troops and self.suspect is not None
            )  # "put the force at 45,000"
            or ((phrase.modifiers or phrase.possessor) and self.frame.nation(phrase) is not None)
            or any(preposition == "of" and after.surface is not None for preposition, after in phrase.after)
            or phrase.determiner in POSSESSIVES
            or any(word in self.words.armed or word in self.words.forces.soldierly for word in before)
        )

    def stands_for_forces(self, phrase: NounPhrase) -> bool:
        """Whether a phrase only counts or points to the forces named before: "16,000", "more", "their number"."""
        forces = self.frame.memory.forces or self.suspect
        if forces is None or (self.known or self.counted_as) is None:
            return False
        whose = [after for preposition, after in phrase.after if preposition == "of"]
        if phrase.head in self.words.forces.measures and not phrase.pronoun:
            return all(after.pronoun for after in whose)
        if self.known is None:
            return False
        surface = phrase.surface
        if surface is not None:
            people = surface.entry.kind is EntryKind.PEOPLE and surface.entry.code == forces.code
            return people and phrase.count is not None  # "3,000 North Koreans had been moved"
        if phrase.pronoun:
            return phrase.head in ("they", "them") and not self._means_others(phrase)
        if not all(after.pronoun for after in whose):
            return False
        ranging = tag_at(self.frame.items, self.frame.item_at(phrase.end)) == "-"  # "within 15-20 minutes"
        counted = (phrase.items[-1].tag == "#" and not ranging) or phrase.head in self.words.bare_amounts
        return counted and not self._means_others(phrase)

    def _means_others(self, pronoun: NounPhrase) -> bool:
        """Whether others were named before in the same sentence: "told its employees that they may come home"."""
        low, _ = self.frame.sentence_of(pronoun.start)
        before = (
            p for p in self.frame.chunks if isinstance(p, NounPhrase) and low <= p.start < pronoun.start
        )
        return any(p.plural and not p.pronoun and not self.is_armed(p) for p in before)

    def owners(self, phrase: NounPhrase) -> list[Actor]:
        """Whose a phrase is, or whose the forces are that it stands for."""
        forces = self.frame.memory.forces or self.suspect
        if forces is not None and self.stands_for_forces(phrase):
            return [forces]
        return list(owners_of(phrase, self.frame))

    def names_forces(self, clause: Clause) -> bool:
        """Whether forces or arms are named beside a verb."""
        subject = clause.subject
        if subject is not None and clause.lemma in self.words.movement and self.is_group(subject):
            return True
        phrases = [p for p in (subject, *clause.complements()) if p is not None]
        return any(self.is_armed(part) for phrase in phrases for part in phrase.parts)

    def are_beside(self, clause: Clause) -> bool:
        """Whether forces are the subject or an object of a verb, and not only in its prepositions."""
        phrases = [*clause.objects, *([clause.subject] if clause.subject is not None else [])]
        return any(self.is_armed(part) for phrase in phrases for part in phrase.parts)

    def owners_of_forces(self, clause: Clause) -> list[Actor]:
        """Whose the forces are that a clause names; empty where it does not say."""
        phrases = [
            *clause.objects,
            *([clause.subject] if clause.subject is not None else []),
            *(p for _, p in clause.prepositions),
        ]
        return next((found for p in phrases if self.is_armed(p) and (found := self.owners(p))), [])

    def senders(self, clause: Clause) -> list[Actor]:
        """The land from which forces come whose they are nobody says: "32 tanks had crossed from Peru"."""
        going = clause.lemma in self.words.movement or clause.lemma in self.words.forces.firing
        if not going or not self.names_forces(clause):
            return []
        whence = (p for preposition, p in clause.prepositions if preposition in _WHENCE)
        codes = (self.frame.nation(p) or (p.place.country if p.place is not None else None) for p in whence)
        return [self.frame.state(code) for code in codes if code is not None][:1]


def _last_two(phrase: NounPhrase) -> list[str]:
    """The head of a phrase and what stands before it; an adjective may stand behind ("a strike group capable of")."""
    words = [item.lemma or item.key for item in phrase.items]
    while len(words) > 1 and words[-1] != phrase.head and phrase.head in words:
        words.pop()
    return words[-2:]
