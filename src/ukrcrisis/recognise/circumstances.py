"""What goes with a fact, as the text words it: why, on pain of what, to what end, about what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase

__all__ = ["penalty_of", "purpose_of", "reason_of", "topics_of"]


def reason_of(clauses: Iterable[Clause], frame: Frame) -> str | None:
    """Why one of the clauses is so: "because of the Russian threat", "citing the risk of war"; None where not
    said.
    """
    phrases, openers = frame.vocabulary.words("reason", "phrase"), frame.vocabulary.words("reason", "clause")
    for clause in clauses:
        for preposition, phrase in clause.prepositions:
            if preposition in phrases and (preposition != "over" or phrase.start > clause.verb.start):
                return _from(preposition, phrase, frame)
        for other in _beside(clause, frame):
            if other.marker in openers:
                return frame.text[_opening(other.marker, other.start, frame) : other.end]
            if other.verb.gerund and other.lemma in openers:
                return frame.text[other.verb.start : _end(other)]
    return None


def penalty_of(clauses: Iterable[Clause], frame: Frame) -> str | None:
    """What those face who do not follow the advice: "threatening liability"; None where not said."""
    words = frame.vocabulary.words
    verbs, punishing, nouns = words("penalty", "verb"), words("penalty", "punish"), words("penalty", "noun")
    for clause in clauses:
        for other in _beside(clause, frame):
            named = (*other.objects, *(phrase for _, phrase in other.prepositions))
            facing = other.lemma in verbs and any(
                part.head in nouns for phrase in named for part in phrase.parts
            )
            if facing or (other.lemma in punishing and other.verb.passive):
                return frame.text[other.verb.start : _end(other)]
    return None


def purpose_of(clause: Clause, frame: Frame) -> str | None:
    """To what end it is done: "to defuse the situation"; None where not said."""
    for other in frame.clauses:
        if other.segment != clause.segment or not other.verb.infinitive or other is clause:
            continue
        fronted = other.governor is None and other.verb.end < clause.start
        if fronted or (
            other.governor is clause
            and other.relation in ("xcomp", "advcl")
            and other.verb.start > clause.verb.end
        ):
            return frame.text[other.verb.start : _end(other)]
    return None


def topics_of(clause: Clause, frame: Frame) -> str | None:
    """What is talked about: the objects of "discuss", what follows "about"; None where not said."""
    verbs, prepositions = frame.vocabulary.words("topic", "verb"), frame.vocabulary.words("topic", "phrase")
    talking = (clause, *(d for d in clause.dependents if d.verb.infinitive or d.verb.gerund))
    for each in talking:
        if each.lemma in verbs and each.objects:
            return _whole(each.objects[0], each, frame)
        for preposition, phrase in each.prepositions:
            if (
                preposition in prepositions
                and phrase.start > each.verb.start
                and not _is_channel(phrase, frame)
            ):
                return _whole(phrase, each, frame)
        named = [(p, phrase) for o in each.objects for p, phrase in o.after]  # "held talks on Ukraine"
        for preposition, phrase in named:
            if preposition in prepositions and not _is_channel(phrase, frame):
                return _whole(phrase, each, frame)
    return None


def _is_channel(phrase: NounPhrase, frame: Frame) -> bool:
    """ "On the phone" is no topic."""
    lines = (
        frame.vocabulary.words("line")
        | frame.vocabulary.words("talk", "call noun")
        | frame.vocabulary.words("call")
    )
    return phrase.head in lines or phrase.pronoun or phrase.head in ("this", "that")


def _beside(clause: Clause, frame: Frame) -> Iterator[Clause]:
    """The clauses that depend on a clause, and those that follow it in its sentence under the same governor."""
    yield from clause.dependents
    for other in frame.clauses:
        follows = other.segment == clause.segment and other.verb.start > clause.verb.end
        if (
            follows
            and other.governor is clause.governor
            and other is not clause
            and other not in clause.dependents
        ):
            yield other


def _from(preposition: str, phrase: NounPhrase, frame: Frame) -> str:
    """The preposition with its phrase and what qualifies it."""
    end = max([phrase.end, *(after.end for _, after in phrase.after)])
    return frame.text[_opening(preposition, phrase.start, frame) : end]


def _opening(word: str, start: int, frame: Frame) -> int:
    """Where the word stands that opens what starts at a character."""
    before = reversed(frame.items[: frame.item_at(start)])
    return next((item.start for item in before if item.key == word), start)


_WITHIN = frozenset({"of", "in", "at", "near", "around", "between", "on", "for", "to", "from", "against"})
"""Prepositions by which a phrase goes on; "with" and "by" name who talks and how."""


def _whole(phrase: NounPhrase, clause: Clause, frame: Frame) -> str:
    """A phrase with the phrases that follow it without a gap: "the situation in Donbas"."""
    end = phrase.end
    for _, after in phrase.after:
        if _is_channel(after, frame):
            break  # "discussed Ukraine in a phone call"
        end = max(end, after.end)
    for preposition, later in clause.prepositions:
        joins = preposition in _WITHIN and later.start > end
        if joins and frame.text[end : later.start].strip() == preposition and not _is_channel(later, frame):
            end = max([later.end, *(after.end for _, after in later.after)])
    return frame.text[phrase.start : end]


def _end(clause: Clause) -> int:
    return max(clause.end, clause.own_end())
