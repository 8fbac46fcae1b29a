"""Signs that a word that can be a verb is a noun: rules for ``verb_or_noun``, each with its example."""

from __future__ import annotations

from itertools import takewhile

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import Form

__all__ = [
    "asked_for", "goal_of_motion", "of_adjective", "of_many", "of_rank", "of_supporter", "opens_compound", "seldom_verb",
    "thing_done", "told_by_relative", "under_verb", "within_organ",
]  # fmt: skip

_OBJECT = "DEKk#'"
"""What a verb has after it and a noun has not."""
_CLOSING = "SPC,:;BHWVQ)-Ud"
_ASKING = frozenset({"what", "whatever", "whichever", "neither", "either"})
_ADJECTIVAL = ("ish", "ian", "ese")
"""Endings of adjectives of peoples that no lexicon has all of."""


def thing_done(word: Candidate) -> bool | None:
    """Some words in -ing name a thing behind a singular: "a border crossing", "the German bombing of"; "soldiers training
    there" do it.
    """
    if (
        not word.can_be(Form.GERUND)
        or word.before is None
        or word.near != word.i - 1
        or word.right in _OBJECT
    ):
        return None
    if word.item.key not in word.vocabulary.words("grammar", "noun in -ing"):
        return None
    if word.right == "N" and word.before.kind is EntryKind.ADJECTIVE:
        return False  # "Chinese landing craft"
    if word.right not in _CLOSING:
        return None
    if word.left == "E":
        kind = word.before.kind
        return False if kind is EntryKind.ADJECTIVE or word.tag_at(-2) in "D'A" else None
    return None if word.before.is_plural else False


def seldom_verb(word: Candidate) -> bool | None:
    """Some nouns are hardly ever verbs: "the Gulf state", "land and ship units", "men and arms along the line"."""
    if word.item.key not in word.vocabulary.words("grammar", "seldom verb"):
        return None
    after = word.after.key if word.after is not None else ""
    if word.before is not None and word.before.key == "member":
        return False  # "called on member states to go"
    closes = word.right in "SPC,:;BHWVQ)-L" or after == "whose"
    return (
        False if closes and after != "that" and word.left not in "TWOGK" else None
    )  # but "Oslo states that"


def of_many(word: Candidate) -> bool | None:
    """Some words say how many there are before any noun but that of forces: "mass protests", but "mass troops"."""
    if word.item.key not in word.vocabulary.words("grammar", "of many") or word.after is None:
        return None
    noun = word.right == "N" or word.names_noun(word.after)
    troops = word.vocabulary.lookup[word.after.key].singular in word.vocabulary.words("armed")
    return False if noun and not troops and word.left not in "TWOGK" else None


def within_organ(word: Candidate) -> bool | None:
    """What begins the name of an organ is no verb: "the Chilean armed forces"."""
    organ = f"{word.item.key} {word.after.key}" if word.after is not None else ""
    return False if organ in word.vocabulary.words("actor noun", "organ") else None


def asked_for(word: Candidate) -> bool | None:
    """ "What" and "neither" take a noun: "what form it takes", "neither man spoke", but "what drives Moscow"."""
    if word.before is None or not word.is_noun_too:
        return None
    if word.before.key == "where" and word.right in "BHW":
        return False  # "areas where protests are held"
    if word.before.key not in _ASKING:
        return None
    if word.can_be(Form.THIRD):
        return False if word.right in "VBHW" else None
    return False if word.can_be(Form.BASE) and word.right in "DEKNMBHWV" else None


def goal_of_motion(word: Candidate) -> bool | None:
    """Whither somebody goes for a thing to do: "return to base", "went to work", but "came to work there"."""
    if word.near <= 0 or word.item.key not in word.vocabulary.words("grammar", "goal of motion"):
        return None
    goes = word.items[word.near - 1]
    moving = goes.lemma in word.vocabulary.words("grammar", "motion to a goal") or goes.key == "back"
    return False if moving and word.right in "SPC,;)" else None


def opens_compound(word: Candidate) -> bool | None:
    """The first noun of a compound that opens a passage and has its verb later: "Aid agencies are calling for"."""
    if word.before is not None or word.right != "N" or not word.can_be(Form.BASE) or not word.is_noun_too:
        return None
    ahead = list(takewhile(lambda item: item.tag not in ",S;:CULKtq", word.items[word.i + 2 :]))
    if not ahead or ahead[0].tag not in "BHWV":
        return None
    told = ahead[0].lemma in word.vocabulary.words("report")
    return False if ahead[0].tag != "V" or told else None


def told_by_relative(word: Candidate) -> bool | None:
    """A noun has a relative clause behind it, a verb of saying has not: "the peace deals that were signed"."""
    if word.left not in "NA" or word.after is None or word.after.key != "that" or not word.is_noun_too:
        return None
    return False if word.can_be(Form.THIRD) and word.tag_at(2) in "BHWV" else None


def of_adjective(word: Candidate) -> bool | None:
    """An adjective that looks like a name: "of Kurdish forces in"."""
    adjective = word.left == "M" and word.before is not None and word.before.key.endswith(_ADJECTIVAL)
    return False if adjective and word.can_be(Form.THIRD) and word.is_noun_too else None


def of_supporter(word: Candidate) -> bool | None:
    """Who helps whom stands right behind them: "the rebels Rwanda supports have", "groups that Iran backs were"."""
    if not word.can_be(Form.THIRD) or word.right not in "BHWV" or word.before is None:
        return None
    helps = word.item.lemma in word.vocabulary.words("proxy", "support")
    return True if helps and not word.before.is_plural and word.tag_at(-2) in "NtL" else None


def of_rank(word: Candidate) -> bool | None:
    """What a name qualifies behind a rank: "the first Pacific state to tell its citizens"."""
    ranks = word.vocabulary.words("outlook", "rank")
    ranked = word.near > 0 and word.items[word.near - 1].key in ranks
    return False if ranked and word.is_noun_too and word.right == "T" else None


def under_verb(word: Candidate) -> bool | None:
    """What a name qualifies is the object of the verb before it: "struck Houthi targets in", but "says Iran strikes at"."""
    if (
        not word.can_be(Form.THIRD)
        or word.right not in "PdRS,CU"
        or not word.is_noun_too
        or word.near != word.i - 1
    ):
        return None
    above = word.items[word.i - 2] if word.i > 1 else None
    if above is None or above.tag != "V" or above.lemma in word.vocabulary.words("report"):
        return None
    return False
