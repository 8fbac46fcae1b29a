"""By what people talk who are apart: telephone, video, a link, "from afar"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import CallMode
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["BARE_WAYS", "ORDER", "WAYS", "far_way", "mode_named"]


ORDER = (CallMode.VIDEO, CallMode.ONLINE, CallMode.PHONE)
WAYS = frozenset({
    "by", "over", "on", "via", "through", "in", "during", "after", "before", "following", "at", "with", "in the course of",
    "from", "for", "to", "off", "ahead of", "in front of", "using",
})  # fmt: skip
"""What may stand before the noun of a call, "" where it is the subject or an object."""
BARE_WAYS = frozenset({"by", "over", "on", "off", "via", "through", "in front of", "using"})
"""Of these, what stands before the channel alone: "by phone"."""


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


def mode_named(phrase: NounPhrase, vocabulary: Vocabulary) -> CallMode | None:
    """As in "On the phone", "by video link", "on a secure line"."""
    if phrase.name is not None or (phrase.plural and phrase.head.endswith("phone")):
        return None  # "by the Hotline for Refugees", "buy things on their phones"
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
