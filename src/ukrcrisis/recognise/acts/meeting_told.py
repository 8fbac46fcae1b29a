"""Whether a clause tells of the meeting that a noun in it names, or only speaks of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import HIS_OR_HER, THEIR_OWN
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.acts.meeting_sides import AT
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.calls.signs import noun_mode
from ukrcrisis.recognise.wordings import Wording, senses_of, wordings_of

__all__ = ["is_back_from", "is_on_agenda", "is_told", "names_both", "refuses"]

_MATTER = frozenset({"about", "of", "over", "regarding", "concerning", "on"})
"""Prepositions before what somebody speaks of."""


def is_told(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> bool:
    """Whether the clause tells of the meeting, so that its parties, status and place are to be found here."""
    if _is_any_round(noun, frame) or _told_later(clause, noun, frame) or noun_mode(noun, frame.vocabulary):
        return False  # talks by phone are a call
    taking_part = clause.lemma in frame.vocabulary.words("taking part", "of") and not clause.verb.passive
    whose = any(p == "of" and after.actor is not None for p, after in noun.after)  # "the session of the G7"
    if taking_part and noun.determiner in ("this", "that", "the") and not whose:
        return False  # which meeting it is was told before
    if (
        not preposition
        and noun.head in meeting_words(frame).councils
        and clause.lemma not in meeting_words(frame).session
    ):
        return False  # "the joint commission is monitoring the truce"
    if not preposition:
        return _is_told_plainly(clause, noun, frame)
    return _is_told_beside(clause, noun, preposition, frame)


def _is_told_plainly(clause: Clause, noun: NounPhrase, frame: Frame) -> bool:
    """Of the subject or an object: "the talks collapsed", "talks between A and B centred on trade"."""
    words = meeting_words(frame)
    two = names_both(noun) and noun.determiner not in ("any", "every", "no")
    comprises = noun is clause.subject and clause.lemma in frame.vocabulary.words("meeting", "comprising")
    happened = (two or comprises) and clause.verb.finite and not clause.verb.modal
    return (
        refuses(clause, noun, frame)
        or happened
        or is_on_agenda(clause, noun, frame)
        or clause.lemma in words.course
        or is_called_off(clause, frame, "meeting")
    )


def is_on_agenda(clause: Clause, noun: NounPhrase, frame: Frame) -> bool:
    """Whether a journey or its programme is said to include the meeting: "her visit includes talks with Ruiz"."""
    words, subject = frame.vocabulary.words, clause.subject
    if subject is None or noun not in clause.objects or clause.lemma not in words("meeting", "comprising"):
        return False
    return subject.head in words("act noun", "visit") or subject.head in words("journey", "agenda")


def refuses(clause: Clause, noun: NounPhrase, frame: Frame) -> bool:
    """Whether somebody will have none of the meeting that its object names: "turned down a meeting with her"."""
    refused = noun in clause.objects or clause.verb.passive
    return refused and "refused" in senses_of(clause, frame, frame.vocabulary.derived(_refusals))


def _refusals(vocabulary: Vocabulary) -> Mapping[str, Sequence[Wording]]:
    return wordings_of(vocabulary, "meeting", only="refused")


def names_both(noun: NounPhrase) -> bool:
    """Whether a noun of meeting says who met, and so that they did: "her talks with him", "the talks between A and B"."""
    behind = {p for p, _ in noun.after}
    owned = noun.possessor is not None or noun.determiner in HIS_OR_HER
    return "between" in behind or (owned and "with" in behind)


def _is_told_beside(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> bool:
    """Of what stands behind a preposition: "agreed in talks with A", "emerged from the summit"."""
    words = meeting_words(frame)
    if preposition == "for" and clause.lemma in words.urging and not clause.verb.passive:
        return False  # "called for talks"
    if preposition == "in" and clause.verb.modal and not (noun.determiner or clause.dates):
        return False  # "may use it in talks with Mexico": no talks are told of
    holders = [o for o in clause.objects if any(after is noun for _, after in o.after)]
    holders += [p for _, p in clause.prepositions if any(after is noun for _, after in p.after)]
    if preposition in ("in", "for") and any(holder.head in words.held_up for holder in holders):
        return False  # "a deadline for talks", "an interest in talks"
    if preposition in _MATTER and names_both(noun) and "between" not in {p for p, _ in noun.after}:
        return True  # "misled them about his talks with her"
    if preposition == "on":
        return clause.lemma == "agree"
    if preposition == "of" and clause.lemma == "come" and clause.subject is not None:
        return clause.subject.head == "nothing"  # "nothing came of the summit"
    if preposition in ("from", "out of"):
        return clause.lemma in words.leaving or is_back_from(noun, frame)
    return preposition in AT or (preposition == "to" and clause.lemma in words.bringing)


def is_back_from(noun: NounPhrase, frame: Frame) -> bool:
    """Whether the one who tells it has come from the meeting: "fresh from talks with A, she said", "back from a summit"."""
    at = frame.item_at(noun.start) - 2
    return at >= 0 and frame.items[at].key in ("back", "fresh")


def _is_any_round(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a round is none of talks: "the round of the social networks"; nor is "dialogue" that has no article."""
    if phrase.head == "dialogue":
        known = phrase.possessor is not None or phrase.determiner in (*THEIR_OWN, "the")
        return not known and not any(p == "between" for p, _ in phrase.after)
    if phrase.head != "round":
        return False
    nouns = meeting_words(frame).nouns - {"round"}
    talked = any(p in ("between", "with") or after.head in nouns for p, after in phrase.after)
    return not talked and nouns.isdisjoint([item.lemma for item in phrase.items])


def _told_later(clause: Clause, phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a participle only adds to what another verb tells ("talks set for Monday were called off"), or they
    are called off further on ("talks, due to be held on Sunday, were cancelled").
    """
    if phrase is not clause.subject:
        return False
    others = [c for c in frame.clauses if c.subject is phrase and c.verb.finite and c is not clause]
    later = (c for c in others if c.verb.start > clause.verb.start)
    off = not is_called_off(clause, frame, "meeting") and any(
        is_called_off(c, frame, "meeting") for c in later
    )
    return off or (bool(others) and not clause.verb.finite)
