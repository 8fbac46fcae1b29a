"""What a clause says of forces: whose they are, where they stand, where they go."""

from __future__ import annotations

import re
from collections.abc import Collection

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.items import tag_at
from ukrcrisis.mentions.pronouns import POSSESSIVES
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_subject import owners_of, subjects_of
from ukrcrisis.recognise.claim_words import ClaimWords

__all__ = ["AHEAD", "Forces", "known_of"]

_WHENCE = frozenset({"from", "inside"})
_ABOUT = re.compile(r"\b(?:around|near) (?=\d)")
"""What before a number says no place: "around 200 men"."""
_OF_HOME = frozenset({"the", "his", "her", "our", "my"})
_BEYOND = frozenset({"across", "over", "beyond"})
_BORDERS = frozenset({"border", "frontier"})
_WHITHER = frozenset({"to"})
_AMOUNTING = frozenset({"at", "between", "above", "over", "around", "near"})
_TOWARDS = frozenset({"to", "towards", "toward"})
_GOES_INTO = frozenset({"into", "in", "inside", "on", "across"})
AHEAD = frozenset({"could", "may", "might", "will", "would", "can"})
"""Modals of what is still to come."""


def known_of(topic: Topic) -> Topic | None:
    """What a claim with a topic says of forces; None where it is about none."""
    if topic is Topic.PULLBACK:
        return Topic.BUILDUP
    return topic if topic in (Topic.BUILDUP, Topic.INVOLVEMENT) else None


class Forces:
    """Asks one passage about troops and arms."""

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

    def at_border(self, clause: Clause) -> bool:
        """Whether a clause names a place from which forces attack: a border, a front line, "near Kharkiv"."""
        told = _ABOUT.sub(" ", self.frame.text[clause.start : clause.end].lower())
        return any(place in told for place in self.words.staging)

    def entered(self, clause: Clause) -> bool:
        """Whether forces are in or go into a land that is not their own."""
        own = {
            a.code or a.country
            for a in (*subjects_of(clause, self.frame, self.suspect), *self.owners_of_forces(clause))
        }
        near = any(
            preposition == "within" for preposition, _ in clause.prepositions
        )  # "within 25 km of Damascus"
        whither = _GOES_INTO | {"of"} if near else _GOES_INTO
        into = [part for preposition, p in clause.prepositions if preposition in whither for part in p.parts]
        if own - {None} and any(
            part.head in self.words.forces.home and part.determiner in _OF_HOME for part in into
        ):
            return _home(clause) not in (*own, None)  # "that Ugandan soldiers were in the country"
        return any(self._is_foreign(part, own) for part in (*into, *clause.objects))

    def _is_foreign(self, phrase: NounPhrase, own: Collection[str | None]) -> bool:
        """Whether a phrase is a place in a land not one's own; "the west" is no land, "Congolese soil" is."""
        if phrase.head == "there" and phrase.pronoun:
            return self.frame.ground(own) is not None  # "there were no Russian troops there"
        if phrase.head == "country" or any(after.head == "country" for _, after in phrase.after):
            return False  # "the west of the country"
        if phrase.place is None:
            return phrase.head in self.words.forces.soil and (self.frame.nation(phrase) or "") not in (
                *own,
                "",
            )
        named = phrase.surface is not None or phrase.name is not None or bool(phrase.modifiers)
        return phrase.place.country not in own if phrase.place.country is not None else named

    def moved(self, clause: Clause) -> Topic | None:
        """What the movement of forces amounts to: a build-up, an attack to come, a covert hand; None for none."""
        words, subject = self.words, clause.subject
        if (
            clause.lemma in words.forces.flying
            and subject is not None
            and subject.head in words.forces.projectiles
        ):
            return None  # "the missile flew 500 km before it fell into the sea"
        crossing = clause.lemma in words.forces.crossing or any(
            preposition in ("over", "across", "through") for preposition, _ in clause.prepositions
        )
        if not crossing and self.at_border(clause):
            return Topic.BUILDUP
        if crossing or self.entered(clause):
            return Topic.ATTACK if clause.verb.modal in AHEAD else Topic.INVOLVEMENT
        if clause.lemma in words.forces.supplying and any(
            self._is_supply(part) for o in clause.objects for part in o.parts
        ):
            return Topic.INVOLVEMENT
        if clause.verb.modal in AHEAD and not clause.objects and clause.lemma in words.intent.proceeding:
            return Topic.ATTACK  # "tanks could roll within days"
        if clause.lemma in words.forces.shifting and clause.objects and self._has_mover(clause):
            return Topic.BUILDUP  # "has moved launchers in the past days"
        if clause.lemma in words.forces.arriving and (self.suspect is not None or self._has_owner(clause)):
            return self.known or Topic.BUILDUP  # "more are being flown in"
        led = any(p in _TOWARDS for p, _ in clause.prepositions) or clause.lemma == "deploy"
        sent = clause.lemma in words.forces.supplying and clause.verb.infinitive and self._has_mover(clause)
        return Topic.BUILDUP if led or sent else None  # "plans to send two more battalions"

    def _is_supply(self, phrase: NounPhrase) -> bool:
        inner = (after for preposition, after in phrase.after if preposition == "of")
        measured = phrase.head in self.words.amounts and any(after.head in self.words.arms for after in inner)
        return phrase.head in self.words.arms or measured  # "a planeload of ammunition"

    def _has_owner(self, clause: Clause) -> bool:
        return bool(self.owners_of_forces(clause)) or any(
            self.stands_for_forces(p) for p in (clause.subject, *clause.objects) if p is not None
        )

    def _has_mover(self, clause: Clause) -> bool:
        return bool(subjects_of(clause, self.frame, self.suspect)) and any(map(self.is_armed, clause.objects))

    def places_forces(self, clause: Clause) -> bool:
        """Whether forces stand, or are put, somewhere: of "put the city within range of their guns" they do not."""
        if clause.lemma == "be" and clause.subject is not None and clause.subject.place is not None:
            return self.are_beside(clause)  # not "Lima is within range of their guns"
        if clause.lemma != "put":
            return True
        return not self.gives_number(clause) and any(
            self.is_armed(part) for o in clause.objects for part in o.parts
        )

    def gives_number(self, clause: Clause) -> bool:
        """Whether somebody says how many there are: "put the force at between 3,000 and 4,000", "raised the tally to 5,000"."""
        revised = clause.lemma in self.words.forces.revising and any(
            o.head in self.words.forces.measures for o in clause.objects
        )
        if not (revised or clause.lemma == "put"):
            return False
        before = _WHITHER if revised else _AMOUNTING
        return any(
            part.count is not None
            for p, phrase in clause.prepositions
            if p in before
            for part in phrase.parts
        )

    def counted(self, clause: Clause) -> Topic | None:
        """What it means that the number of forces grows or is given; None where no number is spoken of."""
        subject = clause.subject
        if subject is None:
            return None
        risen = any(
            p == "to" and part.count is not None for p, phrase in clause.prepositions for part in phrase.parts
        )
        numbers = subject.head in self.words.bare_amounts or (risen and self.is_armed(subject))
        return self.known or Topic.BUILDUP if numbers else None

    def placed(self, clause: Clause) -> Topic | None:
        """What it means that forces are where they are; None where it means nothing."""
        across = clause.lemma == "be" and any(
            p in _BEYOND and part.head in _BORDERS for p, part in clause.prepositions
        )
        if not across and (self.at_border(clause) or (clause.lemma == "have" and self._counts(clause))):
            return Topic.BUILDUP
        if across:
            return Topic.INVOLVEMENT  # "troops were already across the border"
        return Topic.INVOLVEMENT if self.entered(clause) or self._is_denied(clause) else None

    def _is_denied(self, clause: Clause) -> bool:
        """Whether somebody denies having forces in an area, which is not his own then: "had no troops in the region"."""
        there = (part.head for p, phrase in clause.prepositions if p == "in" for part in phrase.parts)
        above = clause.governor
        denied = above is not None and above.lemma in self.words.denying
        none = clause.verb.negated or any(o.determiner in ("no", "not a single") for o in clause.objects)
        area = any(head in self.words.forces.areas for head in there)
        pointed = self.suspect is not None and any(o.head == "there" for o in clause.objects)
        return clause.lemma == "have" and (denied or none) and (area or pointed)

    def _counts(self, clause: Clause) -> bool:
        return any(o.count is not None and not self.entered(clause) for o in clause.objects) or any(
            item.key in self.words.forces.enough for o in clause.objects for item in o.items
        )


def _last_two(phrase: NounPhrase) -> list[str]:
    """The head of a phrase and what stands before it; an adjective may stand behind ("a strike group capable of")."""
    words = [item.lemma or item.key for item in phrase.items]
    while len(words) > 1 and words[-1] != phrase.head and phrase.head in words:
        words.pop()
    return words[-2:]


def _home(clause: Clause) -> str | None:
    """The state of whoever tells what a clause says."""
    for governor in clause.governors():
        actor = governor.subject.actor if governor.subject is not None else None
        if actor is not None:
            return actor.code or actor.country
    return None
