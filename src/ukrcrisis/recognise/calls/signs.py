"""Where a clause tells of a call: its verb, its noun, or words for the way people talk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import CallMode
from ukrcrisis.recognise.calls.calling import calls_for, calls_somebody
from ukrcrisis.recognise.calls.ways import BARE_WAYS, ORDER, WAYS, far_way, mode_named
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["Sign", "names_of_calls", "noun_mode", "one_of_many", "signs_of"]


class Sign(NamedTuple):
    """A sign of a call in a clause."""

    clause: Clause
    mode: CallMode
    noun: NounPhrase | None = None
    """The noun of the call, or None."""
    way: str = ""
    """The preposition before the noun, or ""."""
    subject_calls: bool = True
    """Whether the clause's subject takes part."""
    certain: bool = True
    """Whether the words say that it was a call; else only leaders of different states count."""


def signs_of(clause: Clause, frame: Frame) -> Iterator[Sign]:
    """The signs of a call in one clause, the surest first."""
    vocabulary, lemma = frame.vocabulary, clause.lemma
    if lemma in vocabulary.words("call", "phone") or calls_somebody(clause, frame):
        yield Sign(clause, CallMode.PHONE)
    if not frame.heads.isdisjoint(vocabulary.derived(names_of_calls)):
        yield from _named(clause, frame)
        if lemma in vocabulary.words("call verb", "lifting"):
            yield from (
                Sign(clause, way) for o in clause.objects if (way := mode_named(o, vocabulary)) is not None
            )
    if lemma in vocabulary.words("talk", "verb") and (way := far_way(clause, frame)) is not None:
        yield Sign(clause, way)
    yield from _conversations(clause, frame)
    yield from _spoken_of(clause, frame)
    speaks = lemma in vocabulary.words("talk", "speak") and not clause.verb.passive
    if speaks and not (_is_topic(clause, frame) or _is_statement(clause, frame)):
        yield Sign(clause, CallMode.UNSPECIFIED, certain=False)


def _named(clause: Clause, frame: Frame) -> Iterator[Sign]:
    """The nouns of a call as objects, behind a preposition, before a relative clause, and as the subject."""
    vocabulary = frame.vocabulary
    holds = clause.lemma in vocabulary.words("call verb", "hold")
    for noun in (one_of_many(each, frame) for each in clause.objects):
        mode = noun_mode(noun, vocabulary)
        if mode is not None and not calls_for(noun, clause, frame):
            yield Sign(clause, mode, noun, subject_calls=holds)
    course = {
        id(after) for p, each in clause.prepositions if each.head == "course" for _, after in each.after
    }
    for given, named in clause.prepositions:
        noun = one_of_many(named, frame)
        preposition = "in" if given == "of" and id(noun) in course else given  # "in the course of a call"
        if given == "of" and any(p == "between" for p, _ in noun.after):
            preposition = "in"  # "in the focus of a call between A and B"
        if preposition not in WAYS or (preposition == "over" and noun.plural):
            continue  # "a quarrel over calls with her"
        mode = noun_mode(noun, vocabulary)
        if mode is not None and not calls_for(noun, clause, frame):
            yield Sign(clause, mode, noun, way=preposition)
        elif (
            preposition in BARE_WAYS
            and not _is_recorded(clause)
            and (way := mode_named(noun, vocabulary)) is not None
        ):
            yield Sign(clause, way)
    yield from _retold(clause, frame)
    if clause.noun is not None and clause.relation != "xcomp" and holds:
        mode = noun_mode(clause.noun, vocabulary)
        if mode is not None:
            yield Sign(clause, mode, clause.noun)  # "the call that A and B had"
    subject = clause.subject
    mode = noun_mode(subject, vocabulary) if subject is not None else None
    if subject is not None and mode is not None and not calls_for(subject, clause, frame):
        yield Sign(clause, mode, subject, subject_calls=False)


def _spoken_of(clause: Clause, frame: Frame) -> Iterator[Sign]:
    """Calls that name both sides and of which there is a record: "details of his calls to her", "a statement on the call
    between A and B"; of "speculation about a call" there is none.
    """
    if frame.heads.isdisjoint(frame.vocabulary.derived(names_of_calls)):
        return
    for preposition, noun in clause.prepositions:  # "told her about his call with Ruiz"
        mode = noun_mode(noun, frame.vocabulary) if preposition in _OF_CALLS else None
        if mode is not None and noun.determiner in HIS_OR_HER and _names_both(noun):
            yield Sign(clause, mode, noun, way="of", subject_calls=False)
    told = frame.vocabulary.words("call record")
    subject = [clause.subject] if clause.subject is not None else []
    named = [*subject, *clause.objects, *(phrase for _, phrase in clause.prepositions)]
    for preposition, noun in (pair for each in named if each.head in told for pair in each.after):
        mode = noun_mode(noun, frame.vocabulary) if preposition in _OF_CALLS else None
        known = noun.possessor is not None or noun.determiner in _KNOWN
        if mode is not None and known and _names_both(noun):
            yield Sign(clause, mode, noun, way="of", subject_calls=False)


_OF_CALLS = frozenset({"of", "on", "about", "from"})
_KNOWN = HIS_OR_HER | {"the", "their", "this", "that", "'s"}
"""What stands before a call that has been."""


def _names_both(noun: NounPhrase) -> bool:
    """Whether a noun of a call says who talked to whom."""
    behind = {p for p, _ in noun.after}
    owned = noun.possessor is not None or noun.determiner in HIS_OR_HER
    return "between" in behind or (owned and not behind.isdisjoint({"with", "to"}))


def one_of_many(noun: NounPhrase, frame: Frame) -> NounPhrase:
    """The calls that a noun only counts: "a series of calls with Ruiz"."""
    if noun.head not in frame.vocabulary.words("call verb", "counting"):
        return noun
    return next((after for p, after in noun.after if p == "of"), noun)


def _is_recorded(clause: Clause) -> bool:
    """As in "They have got it on video": a thing is on it, and nobody talks."""
    return any(o.pronoun and o.head in ("it", "this", "that", "everything", "all") for o in clause.objects)


def _retold(clause: Clause, frame: Frame) -> Iterator[Sign]:
    """The call of "according to a readout of the call, Ruiz told Ortega that …"."""
    readouts = frame.vocabulary.words("readout")
    if frame.bases.isdisjoint(readouts) or clause.lemma not in frame.vocabulary.words("call verb", "address"):
        return
    for noun in (
        after for each in frame.phrases if each.head in readouts for p, after in each.after if p == "of"
    ):
        mode = noun_mode(noun, frame.vocabulary)
        if mode is not None:
            yield Sign(clause, mode, noun, way="in")


def _conversations(clause: Clause, frame: Frame) -> Iterator[Sign]:
    """Conversations whose channel is not given: a call, where it is leaders of different states that talk."""
    heads = frame.vocabulary.words("conversation")
    if frame.heads.isdisjoint(heads):
        return
    subject = [clause.subject] if clause.subject is not None else []
    held = clause.objects if clause.lemma in frame.vocabulary.words("call verb", "hold") else []
    for noun in (*held, *subject):  # but "concealed his conversations with her"
        if noun.head in heads:
            yield Sign(clause, CallMode.UNSPECIFIED, noun, certain=False)
    for preposition, noun in clause.prepositions:
        if preposition in ("in", "during", "after", "following") and noun.head in heads:
            yield Sign(clause, CallMode.UNSPECIFIED, noun, way=preposition, certain=False)


def _is_statement(clause: Clause, frame: Frame) -> bool:
    """As in "Will speak publicly", "spoke on condition of anonymity": to everybody, or to reporters."""
    alone = frame.vocabulary.words("talk", "alone")
    told = any(
        phrase.head in alone for preposition, phrase in clause.prepositions if preposition in ("on", "under")
    )
    return told or any(item.key in alone for item in tail_of(clause, frame).items[:1])


def _is_topic(clause: Clause, frame: Frame) -> bool:
    """As in "Moaned that talking to her was hard": talking is what is spoken of, and is not told."""
    before = frame.items[frame.item_at(clause.verb.start) - 1 :][:1]
    return clause.verb.gerund and any(item.tag == "t" for item in before)


def noun_mode(phrase: NounPhrase, vocabulary: Vocabulary) -> CallMode | None:
    """The mode of the call that a noun names, or None where it names none."""
    if phrase.head not in vocabulary.derived(_call_nouns):
        return None
    for mode in ORDER:
        if phrase.head in vocabulary.words("call", mode.value):
            return mode
    calling = phrase.head in vocabulary.words("talk", "call noun")
    for mode in ORDER:
        words = vocabulary.words("channel", mode.value)
        if any(key in words for key in phrase.keys[:-1]):
            return mode
    said = phrase.keys[:1] == ("no",) or not _other_call(phrase, vocabulary)
    return CallMode.PHONE if calling and said else None


def _call_nouns(vocabulary: Vocabulary) -> frozenset[str]:
    """Every noun that can name a call."""
    return vocabulary.words("call") | vocabulary.words("talk", "noun") | vocabulary.words("talk", "call noun")


def names_of_calls(vocabulary: Vocabulary) -> frozenset[str]:
    """Every noun that can name a call or the line it is held on."""
    return _call_nouns(vocabulary) | vocabulary.words("line")


def _other_call(phrase: NounPhrase, vocabulary: Vocabulary) -> bool:
    """Whether it is a call of another kind, or one told before: "a wake-up call", "a similar call"."""
    return not vocabulary.words("other call").isdisjoint(phrase.keys)
