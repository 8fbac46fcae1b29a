"""Where a clause tells of a call: its verb, its noun, or words for the way people talk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import CallMode
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["BARE_WAYS", "Sign", "far_way", "names_of_calls", "noun_mode", "one_of_many", "signs_of"]

_ORDER = (CallMode.VIDEO, CallMode.ONLINE, CallMode.PHONE)
_WAYS = frozenset(
    {
        "by",
        "over",
        "on",
        "via",
        "through",
        "in",
        "during",
        "after",
        "before",
        "following",
        "at",
        "with",
        "in the course of",
        "from",
        "for",
        "to",
        "off",
        "ahead of",
        "in front of",
        "using",
    }
)
BARE_WAYS = frozenset({"by", "over", "on", "off", "via", "through", "in front of", "using"})


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
    if lemma in vocabulary.words("call", "phone") or _calls_somebody(clause, frame):
        yield Sign(clause, CallMode.PHONE)
    if not frame.heads.isdisjoint(vocabulary.derived(names_of_calls)):
        yield from _named(clause, frame)
        if lemma in vocabulary.words("call verb", "lifting"):
            yield from (Sign(clause, way) for o in clause.objects if (way := _way(o, vocabulary)) is not None)
    if lemma in vocabulary.words("talk", "verb") and (way := far_way(clause, frame)) is not None:
        yield Sign(clause, way)
    yield from _conversations(clause, frame)
    speaks = lemma in vocabulary.words("talk", "speak") and not clause.verb.passive
    if speaks and not (_is_topic(clause, frame) or _is_statement(clause, frame)):
        yield Sign(clause, CallMode.UNSPECIFIED, certain=False)


def _named(clause: Clause, frame: Frame) -> Iterator[Sign]:
    """The nouns of a call as objects, behind a preposition, before a relative clause, and as the subject."""
    vocabulary = frame.vocabulary
    holds = clause.lemma in vocabulary.words("call verb", "hold")
    for noun in (one_of_many(each, frame) for each in clause.objects):
        mode = noun_mode(noun, vocabulary)
        if mode is not None and not _calls_for(noun, clause, frame):
            yield Sign(clause, mode, noun, subject_calls=holds)
    course = {
        id(after) for p, each in clause.prepositions if each.head == "course" for _, after in each.after
    }
    for given, named in clause.prepositions:
        noun = one_of_many(named, frame)
        preposition = "in" if given == "of" and id(noun) in course else given  # "in the course of a call"
        if given == "of" and any(p == "between" for p, _ in noun.after):
            preposition = "in"  # "in the focus of a call between A and B"
        if preposition not in _WAYS or (preposition == "over" and noun.plural):
            continue  # "a quarrel over calls with her"
        mode = noun_mode(noun, vocabulary)
        if mode is not None and not _calls_for(noun, clause, frame):
            yield Sign(clause, mode, noun, way=preposition)
        elif (
            preposition in BARE_WAYS
            and not _is_recorded(clause)
            and (way := _way(noun, vocabulary)) is not None
        ):
            yield Sign(clause, way)
    yield from _retold(clause, frame)
    if clause.noun is not None and clause.relation != "xcomp" and holds:
        mode = noun_mode(clause.noun, vocabulary)
        if mode is not None:
            yield Sign(clause, mode, clause.noun)  # "the call that A and B had"
    subject = clause.subject
    mode = noun_mode(subject, vocabulary) if subject is not None else None
    if subject is not None and mode is not None and not _calls_for(subject, clause, frame):
        yield Sign(clause, mode, subject, subject_calls=False)


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


def far_way(clause: Clause, frame: Frame) -> CallMode | None:
    """The way that an adverb tells ("met virtually"), or that is named further on: "sat down on Monday, this time
    by video link".
    """
    if frame.bases.isdisjoint(frame.vocabulary.words("channel")):
        return None
    if (adverb := _adverb(clause, frame)) is not None:
        return adverb
    items = tail_of(clause, frame).items
    ahead = list(takewhile(lambda item: item.tag not in "VWBHOLtU", items))
    for before, item in pairwise(ahead):
        if before.key not in BARE_WAYS or before.tag != "P":
            continue
        for mode in (CallMode.VIDEO, CallMode.PHONE):
            named = item.lemma in frame.vocabulary.words("channel", mode.value)
            if named and item.lemma in frame.vocabulary.words("line", mode.value):
                return mode
    return None


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
    for mode in _ORDER:
        if phrase.head in vocabulary.words("call", mode.value):
            return mode
    calling = phrase.head in vocabulary.words("talk", "call noun")
    for mode in _ORDER:
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


def _calls_for(noun: NounPhrase, clause: Clause, frame: Frame) -> bool:
    """As in "A call for calm", "a call to leave": an appeal."""
    channels = frame.vocabulary.words("channel")
    if noun.head != "call" or any(key in channels for key in noun.keys[:-1]):
        return False  # "agreed in a phone call on a ceasefire"
    told = [
        noun,
        *(p for preposition, p in noun.after if preposition in ("to", "on")),
    ]  # "his call to her to go"
    return any(
        preposition in ("for", "on") and p.place is None and p.actor is None for preposition, p in noun.after
    ) or any(
        any(d.noun is each for each in told)
        and d.verb.infinitive
        and d.lemma not in frame.vocabulary.words("call verb", "purpose")
        for d in clause.dependents
    )


def _calls_somebody(clause: Clause, frame: Frame) -> bool:
    """As in "Biden called Zelensky on Monday": one object, and nothing that he is called."""
    if clause.lemma != "call" or len(clause.objects) != 1 or clause.verb.passive:
        return False
    called = clause.objects[0]
    between = frame.items[frame.item_at(clause.verb.end) :][:1]
    if any(item.start < called.start and item.tag in "RP" for item in between):
        return False  # "called home its envoy"
    opposite = frame.vocabulary.words("party", "opposite")
    named = all(
        _can_be_rung(part.actor) or (part.head in opposite and part.modifiers) for part in called.parts
    )
    if not named or any(
        preposition in ("for", "on", "upon", "off") and p.place is None
        for preposition, p in clause.prepositions
    ):
        return False
    at = frame.item_at(called.end)
    if (
        at + 1 < len(frame.items)
        and frame.items[at].tag == ","
        and frame.items[at + 1].key in ("home", "back")
    ):
        return False  # "called the ambassador, Ana Ruiz, home"
    if at < len(frame.items) and frame.items[at].key in ("out", "in", "back", "home", "away"):
        return False  # "called the ambassador out"
    following = frame.items[at].tag if at < len(frame.items) else "S"
    if following == "T":
        return _is_appeal(frame.items[at + 1 : at + 3], frame)
    return following in "SdRC,Q;" or (
        following == "P"
        and frame.items[at].key in ("from", "after", "before", "about", "in", "during", "over")
    )


def _is_appeal(items: Sequence[Item], frame: Frame) -> bool:
    """Whether what follows "to" is what a call is for: not "called the ambassador to Mali home", "called the director to
    testify", "called him to order".
    """
    if not items or items[0].tag != "V" or items[0].lemma in frame.vocabulary.words("call verb", "duty"):
        return False
    alone = len(items) < 2 or items[1].tag not in "DNAEK#"
    return not (alone and items[0].key in frame.vocabulary.words("call verb", "rebuke"))


def _can_be_rung(actor: Actor | None) -> bool:
    known = actor is not None and actor.code is None
    return known and actor is not None and (actor.role is not None or actor.country is not None)


def _way(phrase: NounPhrase, vocabulary: Vocabulary) -> CallMode | None:
    """As in "On the phone", "by video link", "on a secure line"."""
    if phrase.name is not None:
        return None  # "by the Hotline for Refugees"
    for mode in (CallMode.VIDEO, CallMode.PHONE):
        if phrase.head in vocabulary.words("line", mode.value):
            plain = phrase.head in vocabulary.words("channel", mode.value) or any(
                key in vocabulary.words("channel", mode.value) for key in phrase.keys
            )
            if plain or (
                phrase.head == "line"
                and mode is CallMode.PHONE
                and not phrase.modifiers
                and phrase.determiner in ("the", "a")
                and not any(p in ("between", "of") for p, _ in phrase.after)
            ):
                return mode
    return None


def _adverb(clause: Clause, frame: Frame) -> CallMode | None:
    """As in "Met virtually", "spoke remotely", "conferred online"."""
    at = frame.item_at(clause.verb.end)
    near = frame.items[at : at + 8]
    for mode in (CallMode.ONLINE, CallMode.PHONE):
        words = frame.vocabulary.words("channel", mode.value)
        for k, item in enumerate(near):
            if item.tag in "S;:VWBHO":
                break
            following = near[k + 1].tag if k + 1 < len(near) else "S"
            if item.key in words and following not in "NMED#A":
                return mode
    online = frame.vocabulary.words("channel", CallMode.ONLINE.value)
    return None if online.isdisjoint(clause.verb.adverbs) else CallMode.ONLINE
