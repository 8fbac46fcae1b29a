"""What a claim says: a clause or a noun phrase about an attack, a build-up, a pretext, a covert hand."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import define, frozen

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claim_subject import owners_of, subjects_of
from ukrcrisis.recognise.claim_words import TOPICS, ClaimWords, claim_words
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["Content", "Finder", "NounThreat", "is_none"]

_COPULAS = frozenset({"be", "remain", "seem", "look", "exist", "become", "lie"})
_GOVERNED = {
    "prepare": ("for",),
    "get": ("for",),
    "brace": (),
    "train": ("for",),
    "plan": ("for",),
    "gear": ("for",),
    "look": ("for", "like"),
    "lead": ("to",),
    "embark": ("on",),
    "go": ("to",),
    "settle": ("on",),
    "set": ("on",),
    "amount": ("to",),
    "ready": ("for",),
    "decide": ("on", "against"),
    "opt": ("for",),
    "use": ("as",),
    "push": ("for",),
    "begin": ("with",),
    "be": ("about",),
    "draw": ("for",),
    "have": ("for",),
    "make": ("for",),
    "provide": ("for",),
    "work": ("on",),
    "want": (),
}
"""Prepositions by which verbs of plan and deed take a threat: "prepare for war"."""
_AMOUNTS = frozenset(
    {
        "number",
        "total",
        "strength",
        "size",
        "amount",
        "half",
        "third",
        "quarter",
        "majority",
        "part",
        "column",
        "convoy",
        "hundred",
        "thousand",
        "dozen",
        "most",
        "some",
        "group",
        "mass",
        "concentration",
    }
)
_GENERIC = frozenset({"operation", "attack", "action", "incident", "plot", "scheme", "strike"})
_OTHER_WARS = frozenset(
    {"civil", "world", "cold", "trade", "price", "cyber", "heart", "hunger", "drug", "culture", "proxy"}
)
_SUPPLYING = frozenset({"send", "ship", "ferry", "transport", "rush", "pour", "fly"})
_GOES_INTO = frozenset({"into", "in", "inside", "on", "across"})
_THREAT_PATH = frozenset({"of", "about", "for", "on", "over", "to", "in"})
_AHEAD = frozenset({"could", "may", "might", "will", "would", "can"})


@frozen(eq=False, repr=False)
class Content:
    """One thing claimed, with its topic, whom it is about, and where it is told."""

    topic: Topic
    subjects: tuple[Actor, ...]
    start: int
    end: int
    negative: bool
    """Whether the words themselves deny it ("no plans", "has not decided", "is unlikely")."""
    clause: Clause
    """The clause that tells it; of a noun phrase, the clause of saying in which it stands."""
    noun: NounPhrase | None = None
    """The noun phrase that tells it, or None for a clause."""


@frozen(eq=False, repr=False)
class NounThreat:
    """A threat that a noun phrase names."""

    topic: Topic
    subjects: tuple[Actor, ...]
    negative: bool
    reported: bool
    """Whether a noun such as "sign", "risk" or "plan" stands above it."""
    end: int


@define(eq=False, repr=False)
class Finder:
    """Finds what is claimed in one passage."""

    frame: Frame
    words: ClaimWords
    suspect: Actor | None
    """Whom the last claim of the document was about; None where there is none."""

    @classmethod
    def of(cls, frame: Frame, suspect: Actor | None) -> Finder:
        return cls(frame, claim_words(frame.vocabulary), suspect)

    # -- clauses --------------------------------------------------------------------------------------------

    def clause(self, clause: Clause) -> Content | None:
        """What a clause claims, or None where it is not about war and what leads to it."""
        tail = tail_of(clause, self.frame)
        nouns = list(self._threats_beside(clause))
        topic = self._topic(clause, tail, nouns)
        if topic is None:
            return None
        subjects = subjects_of(clause, self.frame, self.suspect)
        if not subjects and (clause.subject is None or self._is_impersonal(clause)):
            subjects = [s for noun in nouns for s in noun.subjects] or self._owners_of_forces(clause)
        if topic is Topic.ATTACK and not subjects and not self._may_attack(clause, bool(nouns)):
            return None
        negative = (
            clause.verb.negated
            or _yet_to(clause)
            or any(map(is_none, _own_phrases(clause)))
            or any(n.negative for n in nouns)
        )
        if clause.lemma in _COPULAS and (tail.holds(self.words.unlikely) or tail.holds(self.words.denying)):
            negative = not clause.verb.negated
        if (
            topic is Topic.ATTACK
            and clause.noun is not None
            and clause.noun.head in self.words.decisions
            and not clause.verb.finite
        ):
            topic = Topic.DECISION  # "any plans to invade"
        return Content(topic, tuple(subjects), clause.start, clause.end, negative, clause)

    def _topic(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        gathering = (
            clause.lemma in self.words.movement and not clause.verb.modal and self._names_forces(clause)
        )
        if gathering and self._moved(clause) is Topic.BUILDUP and self._at_border(clause):
            return Topic.BUILDUP  # "brigades are moving in beside the town"
        senses = {sense for rest, sense in self.words.threats.get(clause.lemma, ()) if tail.starts(rest)}
        if "decision" in senses and (topic := self._intended(clause, tail, nouns)) is not None:
            return topic
        for topic in TOPICS:
            if topic.value in senses and not self._is_peaceful(clause, topic):
                return topic
        helped = (*clause.objects, *(p for preposition, p in clause.prepositions if preposition == "with"))
        if clause.lemma in self.words.supporting and any(
            part.head in self.words.proxies for p in helped for part in p.parts
        ):
            return Topic.INVOLVEMENT
        if self._names_forces(clause):
            by_arms = {sense for rest, sense in self.words.by_arms.get(clause.lemma, ()) if tail.starts(rest)}
            for topic in TOPICS:
                if topic.value in by_arms:
                    return topic
            if clause.lemma in self.words.movement:
                return self._moved(clause)
            if clause.lemma in self.words.standing and (topic := self._placed(clause)) is not None:
                return topic
        if (
            clause.verb.passive
            and clause.lemma in ("make", "take", "give", "issue")
            and (topic := self._intended(clause, tail, nouns)) is not None
        ):
            return topic  # "no decision has been taken"
        if nouns and clause.lemma in self.words.carriers and self._is_told_of(clause, tail, nouns):
            return nouns[0].topic
        return None

    def _intended(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> Topic | None:
        """The topic of what is decided or planned; "such plans" and a bare decision mean what was told
        before.
        """
        inner = [d for d in clause.dependents if d.relation in ("xcomp", "prep", "ccomp", "noun")]
        found = [c.topic for d in inner if (c := self.clause(d)) is not None] + [n.topic for n in nouns]
        for topic in found:
            if topic not in (Topic.ATTACK, Topic.DECISION):
                return topic
        if found:
            return Topic.DECISION
        if (
            clause.lemma == "threaten"
            and clause.objects
            and (clause.verb.negated or any(map(is_none, clause.objects)))
        ):
            return Topic.DECISION  # "it threatens nobody"
        deciding = clause.lemma in ("decide", "make", "take", "give") or tail.holds(
            frozenset({"such", "any such"})
        )
        return (
            Topic.DECISION
            if deciding and not inner and self.suspect is not None and self._has_decision(clause)
            else None
        )

    def _has_decision(self, clause: Clause) -> bool:
        return clause.lemma == "decide" or any(
            p.head in self.words.decisions or p.head in ("mind", "order") for p in _own_phrases(clause)
        )

    def _is_peaceful(self, clause: Clause, topic: Topic) -> bool:
        """An "attack" on no land, people or forces, told of nobody who could wage war."""
        if topic is not Topic.ATTACK or clause.lemma not in (
            "attack",
            "strike",
            "seize",
            "capture",
            "storm",
            "raid",
            "occupy",
            "escalate",
            "move",
            "go",
            "join",
        ):
            return False
        phrases = [*clause.objects, *(p for _, p in clause.prepositions)]
        aimed = any(
            part.place is not None
            or part.actor is not None
            or self._is_armed(part)
            or self.threat(part) is not None
            for p in phrases
            for part in p.parts
        )
        return bool(clause.objects) and not aimed and not subjects_of(clause, self.frame, self.suspect)

    def _may_attack(self, clause: Clause, nominal: bool) -> bool:
        """Whether an attack with nobody named behind it can be meant: it is still to come, or only a noun
        tells of it.
        """
        subject = clause.subject
        if subject is None or nominal or subject.pronoun or clause.verb.passive:
            return True
        return self._is_armed(subject) or subject.head in self.words.threat_nouns

    def _is_impersonal(self, clause: Clause) -> bool:
        subject = clause.subject
        return (
            subject is None
            or subject.head in ("there", "it", "nothing")
            or self.threat(subject) is not None
            or self._is_armed(subject)
        )

    # -- forces ---------------------------------------------------------------------------------------------

    def _is_armed(self, phrase: NounPhrase) -> bool:
        if phrase.head in _AMOUNTS and any(
            preposition == "of" and self._is_armed(part)
            for preposition, after in phrase.after
            for part in after.parts
        ):
            return True  # "the number of Russian troops"
        last_two = [item.lemma or item.key for item in phrase.items][-2:]
        if phrase.head in self.words.threat_nouns or phrase.head in self.words.reported:
            return False  # "a military attack"
        return (
            phrase.head in self.words.armed
            or any(lemma in self.words.armed for lemma in last_two)
            or " ".join(last_two) in self.words.armed
        )

    def _names_forces(self, clause: Clause) -> bool:
        phrases = [
            p
            for p in (clause.subject, *clause.objects, *(p for _, p in clause.prepositions))
            if p is not None
        ]
        return any(self._is_armed(part) for phrase in phrases for part in phrase.parts)

    def _owners_of_forces(self, clause: Clause) -> list[Actor]:
        phrases = [
            *clause.objects,
            *([clause.subject] if clause.subject is not None else []),
            *(p for _, p in clause.prepositions),
        ]
        return next(
            (found for p in phrases if self._is_armed(p) and (found := list(owners_of(p, self.frame)))), []
        )

    def _at_border(self, clause: Clause) -> bool:
        told = self.frame.text[clause.start : clause.end].lower()
        return any(place in told for place in self.words.staging)

    def _entered(self, clause: Clause) -> bool:
        """Whether forces are in or go into a land that is not their own."""
        own = {
            a.code or a.country
            for a in (*subjects_of(clause, self.frame, self.suspect), *self._owners_of_forces(clause))
        }
        return any(
            preposition in _GOES_INTO and part.place is not None and part.place.country not in own
            for preposition, phrase in clause.prepositions for part in phrase.parts
        ) or any(o.place is not None and o.place.country not in own for o in clause.objects)  # fmt: skip

    def _moved(self, clause: Clause) -> Topic | None:
        crossing = clause.lemma in ("cross", "enter") or any(
            preposition in ("over", "across", "through") for preposition, _ in clause.prepositions
        )
        if not crossing and self._at_border(clause):
            return Topic.BUILDUP
        if crossing or self._entered(clause):
            return Topic.ATTACK if clause.verb.modal in _AHEAD else Topic.INVOLVEMENT
        if clause.lemma in _SUPPLYING and any(
            part.head in self.words.arms for o in clause.objects for part in o.parts
        ):
            return Topic.INVOLVEMENT
        if clause.verb.modal in _AHEAD and not clause.objects:
            return Topic.ATTACK  # "tanks could roll within days"
        return (
            Topic.BUILDUP
            if any(p == "to" for p, _ in clause.prepositions) or clause.lemma == "deploy"
            else None
        )

    def _placed(self, clause: Clause) -> Topic | None:
        if self._at_border(clause) or (clause.lemma == "have" and self._counts(clause)):
            return Topic.BUILDUP
        return Topic.INVOLVEMENT if self._entered(clause) else None

    def _counts(self, clause: Clause) -> bool:
        return any(o.count is not None and not self._entered(clause) for o in clause.objects) or any(
            item.key in ("enough", "sufficient") for o in clause.objects for item in o.items
        )

    # -- nouns ----------------------------------------------------------------------------------------------

    def phrase(self, phrase: NounPhrase, clause: Clause) -> Content | None:
        """What a noun phrase under a verb of saying claims: "a Russian attack", "the risk of war", "any plan
        to invade".
        """
        for part in phrase.parts:
            threat = self.threat(part)
            if threat is not None:
                return Content(
                    threat.topic,
                    threat.subjects,
                    part.start,
                    max(part.end, threat.end),
                    threat.negative,
                    clause,
                    part,
                )
            if (
                clause.lemma in self.words.showing
                and self._is_armed(part)
                and (topic := self._placed(clause)) is not None
            ):
                return Content(
                    topic,
                    tuple(owners_of(part, self.frame)),
                    part.start,
                    clause.own_end(),
                    is_none(part),
                    clause,
                    part,
                )
        return None

    def _threats_beside(self, clause: Clause) -> Iterator[NounThreat]:
        further = _GOVERNED.get(clause.lemma, ())
        phrases = (
            clause.subject,
            *clause.objects,
            *(p for preposition, p in clause.prepositions if preposition in further),
        )
        for phrase in phrases:
            for part in phrase.parts if phrase is not None else ():
                threat = self.threat(part)
                if threat is not None:
                    yield threat

    def threat(self, phrase: NounPhrase, depth: int = 0) -> NounThreat | None:
        """The threat that a phrase names by its head, by a compound ("invasion plans"), or after "of" ("sign
        of a retreat").
        """
        words = self.words
        items = [item.lemma or item.key for item in phrase.items]
        pair = " ".join(items[-2:])
        known = depth > 0 and self.suspect is not None  # "no sign of the withdrawal"
        forces = (pair in words.arms_nouns or phrase.head in words.arms_nouns) and (
            known or self._about_forces(phrase)
        )
        compound = words.threat_nouns.get(items[-2]) if len(items) > 1 else None
        topic = words.noun_topic(pair, forces=forces) or words.noun_topic(phrase.head, forces=forces)
        if topic is None and self.suspect is not None and words.arms_nouns.get(phrase.head) is Topic.PULLBACK:
            topic = Topic.PULLBACK  # "no sign of a withdrawal", where the text has told whose
        topic = (
            compound
            if topic in (Topic.ATTACK, None)
            and phrase.head in _GENERIC
            and compound in (Topic.PRETEXT, Topic.REGIME_CHANGE)
            else topic
        )  # "a false-flag operation"
        qualified = len(items) > 1 and items[-2] in _OTHER_WARS
        titled = phrase.name is not None and phrase.name.lower() in words.threat_nouns
        if topic is not None and phrase.surface is None and (phrase.name is None or titled) and not qualified:
            return NounThreat(
                topic,
                tuple(owners_of(phrase, self.frame)),
                is_none(phrase),
                False,
                max([phrase.end, *(p.end for _, p in phrase.after)]),
            )
        above = phrase.head in words.decisions or phrase.head in words.reported
        if not above or depth > 2:
            return None
        intent = phrase.head in words.decisions
        inner = next(
            (
                t
                for preposition, after in phrase.after
                if preposition in _THREAT_PATH
                for part in after.parts
                if (t := self.threat(part, depth + 1))
            ),
            None,
        )
        topic = compound or (inner.topic if inner is not None else None)
        if topic is None:
            return None
        subjects = (inner.subjects if inner is not None else ()) or (
            tuple(owners_of(phrase, self.frame)) if intent else ()
        )
        negative = is_none(phrase) or (inner is not None and inner.negative)
        return NounThreat(
            Topic.DECISION if intent and topic is Topic.ATTACK else topic,
            subjects,
            negative,
            True,
            inner.end if inner is not None else phrase.end,
        )

    def _about_forces(self, phrase: NounPhrase) -> bool:
        followers = [after for _, after in phrase.after]
        named = any(
            (item.lemma or item.key) in self.words.armed
            for each in (phrase, *followers)
            for item in each.items
        )
        return named or self.frame.nation(phrase) is not None

    def _is_told_of(self, clause: Clause, tail: Tail, nouns: list[NounThreat]) -> bool:
        """Whether a clause says of a threat that it is so; of "the war is a crime" it does not."""
        if clause.lemma not in _COPULAS:
            return True
        if (
            any(n.reported or n.negative for n in nouns)
            or clause.verb.modal
            or (clause.subject is not None and clause.subject.head == "there")
        ):
            return True
        return (
            tail.holds(self.words.likely) or tail.holds(self.words.unlikely) or tail.holds(self.words.denying)
        )


def _own_phrases(clause: Clause) -> list[NounPhrase]:
    return [*clause.objects, *([clause.subject] if clause.subject is not None else [])]


def _yet_to(clause: Clause) -> bool:
    return clause.verb.modal == "must" and "yet" in clause.verb.adverbs


_NO_NONE = frozenset(
    {"choice", "doubt", "secret", "question", "time", "wonder", "surprise", "option", "longer", "alternative"}
)


def is_none(phrase: NounPhrase) -> bool:
    """Whether a phrase says that there is nothing: "no plans", "not a single soldier", "nobody"."""
    if phrase.head in _NO_NONE:
        return False  # "there is no doubt that"
    return (
        phrase.determiner in ("no", "neither", "not one", "not a single")
        or phrase.head in ("nothing", "nobody", "none", "no one", "no-one")
        or phrase.keys[0] in ("zero", "no", "none")
    )
