"""Verb or noun after a noun, an office or an unknown name: rules for ``verb_or_noun``, with examples."""

from __future__ import annotations

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import Form

__all__ = [
    "bare_after_name", "bare_after_plural", "behind_inner_day", "casts_doubt", "dated_noun", "gerund", "goes_on",
    "meeting_of_names", "named_gathering", "orders_to", "past_after_noun", "past_after_office", "past_form",
    "perceived", "thing_in_ing", "third_after_noun", "travels_to", "verb_only_after_noun",
]  # fmt: skip

_PAST_FORMS = Form.PAST | Form.PARTICIPLE

_LONGEST_PAIR = 5
"""How many words back the "and" of a compound subject may stand."""
_MOTION = frozenset({"travel", "head", "fly", "return", "go", "move", "journey", "march"})


# -- forms in -ing and -ed ----------------------------------------------------------------------------------


def meeting_of_names(word: Candidate) -> bool | None:
    """Bodies and joined names are those of a meeting: "the G7 meeting", "the Obama-Putin meeting", "the Ruiz meeting"."""
    if not word.is_noun_too or word.before is None:
        return None
    if word.can_be(Form.GERUND) and word.item.lemma == "meet":
        named = word.before.kind in (EntryKind.ORGANISATION, EntryKind.PERSON) and word.tag_at(-2) in "DA'"
        return False if named or "-" in word.before.key else None
    joined = [part for part in word.before.word.split("-") if part[:1].isupper()]
    return False if word.item.key == "talks" and len(joined) > 1 and word.right not in "T" else None


def behind_inner_day(word: Candidate) -> bool | None:
    """A day inside a phrase stands before its noun: "the July 18 bombing", "its May 3 visit"."""
    return False if word.near > 0 and word.items[word.near - 1].tag in "D'" else None


def dated_noun(word: Candidate) -> bool | None:
    """A date with an article qualifies a noun: "the September 11 attacks"."""
    if word.before is None or not word.is_noun_too:
        return None
    opening = (
        word.before.key.endswith((" after", " before")) and word.right == "P"
    )  # "a day after talks with"
    dated = word.before.key.startswith("the ") and word.right != "T"
    return False if dated or opening else None


def thing_in_ing(word: Candidate) -> bool | None:
    """A compound in the singular is a thing, "a travel warning"; "people living there" are not."""
    if not word.can_be(Form.GERUND) or word.before is None or not word.is_noun_too:
        return None
    if word.is_among("advise") and (word.right in "DEKk" or _names_audience(word)):
        return None  # "a letter telling nationals", "a statement warning the crew"
    joined = word.tag_at(-2) == "M" and word.tag_at(-3) in "DA'"  # "a Malian-Chadian security meeting"
    named = joined or word.tag_at(-2) in "DAE'#V" or (word.item.lemma == "warn" and word.right not in "tLUT")
    return False if not word.before.is_plural and named else None


def _names_audience(word: Candidate) -> bool:
    return (
        word.after is not None
        and word.after.is_plural
        and word.after.lemma in word.vocabulary.words("audience")
    )


def named_gathering(word: Candidate) -> bool | None:
    """A name with an article qualifies a thing in -ing: "an OIC gathering", but "the US leaving the deal"."""
    article = word.i > 1 and word.items[word.i - 2].key in ("a", "an")
    return (
        False
        if article and word.can_be(Form.GERUND) and word.is_noun_too and word.right not in "DEKk"
        else None
    )


def gerund(word: Candidate) -> bool | None:
    """What else ends in -ing qualifies the phrase before it: "citizens living in Mali"."""
    return True if word.can_be(Form.GERUND) else None


def past_form(word: Candidate) -> bool | None:
    """A past form is a verb, but for participles before a noun: "and armed men", "Russian armed units"."""
    if not word.can_be(_PAST_FORMS) or word.can_be(Form.BASE):
        return None
    if word.left == "V" and word.right in "NV" and word.before is not None and word.before.form == Form.BASE:
        return False  # "exercise increased caution"
    qualifies = word.left in "SCP;:-(q" or (
        word.before is not None and word.before.kind is EntryKind.ADJECTIVE
    )
    return not (word.right in "NA" and qualifies and word.is_participial)


# -- after a noun, an office or an unknown name -------------------------------------------------------------


def casts_doubt(word: Candidate) -> bool | None:
    """ "Cast" before "doubt" is a verb, though both can be nouns: "two officials cast doubt on it"."""
    return True if word.item.key == "cast" and word.after is not None and word.after.key == "doubt" else None


def goes_on(word: Candidate) -> bool | None:
    """ "Goes" is no plural before a particle: "Sweden goes on telling its citizens to leave"."""
    return True if word.item.key == "goes" and word.right in "PRT" else None


def verb_only_after_noun(word: Candidate) -> bool | None:
    """In the third person some words are never nouns: "the ministry says"."""
    return (
        word.right not in "SBH"
        if word.can_be(Form.THIRD) and word.is_among("verb only", "third person")
        else None
    )


def travels_to(word: Candidate) -> bool | None:
    """Verbs of motion have "to" and a name after them: "the minister travels to Oslo"."""
    if not word.can_be(Form.THIRD) or word.right != "T":
        return None
    return True if word.item.lemma in _MOTION and word.tag_at(2) in "EM" else None


def orders_to(word: Candidate) -> bool | None:
    """A noun has "to" after it too, "marching orders to 75", but not before a verb, "plans to close it"."""
    return False if word.can_be(Form.THIRD) and word.right == "T" and word.tag_at(2) not in "VBHO" else None


def third_after_noun(word: Candidate) -> bool | None:
    """A verb has an object or adjunct after it: "the ministry orders a halt", but "phone calls", "rights groups that"."""
    if not word.can_be(Form.THIRD):
        return None
    if word.right == "L":
        return word.is_among("report") or word.is_among("teller")
    if word.right in "DEMKkT#tFq" or (word.right in "PU" and word.left in "FM"):
        return True
    return (word.right in "AN" and word.left in "FM") or (word.right in "PUdRS" and word.is_only_verb)


def past_after_office(word: Candidate) -> bool | None:
    """A past that looks like the base form, before an object or adjunct: "the president put to him"."""
    clear = word.right in "DEMKkTPd#" or (word.right == "A" and word.tag_at(2) == "D")  # "cut short a visit"
    return True if word.can_be(Form.PAST) and clear else None


def past_after_noun(word: Candidate) -> bool | None:
    """A past that looks like the base form, before a sure object, or a day where it needs none: "the ministry put the number
    at", "the embassy shut on Friday".
    """
    if word.can_be(Form.PAST) and word.right in "DKk":
        return True
    return True if word.item.key == "shut" and word.right in "dPU" else None


def of_joined_names(word: Candidate) -> bool | None:
    """A noun behind an article and two names that a hyphen joins: "the Ruiz-Ortega call"."""
    before, at = word.before, word.near
    joined = before is not None and "-" in before.word and at > 0 and word.items[at - 1].tag == "D"
    if not joined or before is None or not all(name[:1].isupper() for name in before.word.split("-")):
        return None
    return False if word.is_noun_too and word.can_be(Form.BASE) else None


def bare_after_name(word: Candidate) -> bool:
    """No ending tells whether an unknown name is plural; what follows does: "the Azari attack the"; but "his first
    Asian tour on Friday".
    """
    if word.is_noun_too and _is_within_one(word):
        return False
    return word.right in "DEMKkT#tqPA'LFUdR" or (word.right == "N" and word.item.lemma == "say")


def perceived(word: Candidate) -> bool | None:
    """What somebody is seen doing is a bare verb: "saw no troops leave", "watched a column gather in the port", "to hear
    Moscow tell it".
    """
    if not word.can_be(Form.BASE) or word.right not in ("SPR,CDK" if word.left == "E" else "SPR,C"):
        return None
    k = word.near
    while k > 0 and word.items[k].tag in "NAED#'M":
        k -= 1
    seen = k < word.near and word.items[k].lemma in word.vocabulary.words("grammar", "perception verb")
    return True if seen and word.items[k].tag == "V" else None


def _is_within_one(word: Candidate) -> bool:
    """Whether the name before qualifies something that is somebody's, or one of its kind: "his first Asian tour on"; where no
    object follows, any phrase with an article will do: "the Brexit vote in".
    """
    k = word.near - 1
    while k >= 0 and word.items[k].tag in "A#M":
        k -= 1
    if k < 0 or word.items[k].tag not in "D'":
        return False
    no_object = word.before is not None and not word.before.is_plural and word.right in "PTLR"
    return no_object or word.items[k].key in _OF_ONE


_OF_ONE = frozenset({"a", "an", "his", "her", "its"})


def bare_after_plural(word: Candidate) -> bool:
    """A base form has a plural subject: "officials fear an attack", "Peru and its army say that", but "peace talks"."""
    before = word.items[max(0, word.i - _LONGEST_PAIR) : word.i]
    told = word.right in "BHW" and word.is_among("report")
    if told and any(item.key == "what" for item in before):
        return True  # "what American officials say was a cyber campaign"
    if told and word.item.key == "say" and word.before is not None and word.before.is_plural:
        return True  # "a raid that officials say was staged"
    joined = any(item.tag == "C" for item in before)
    if joined and word.right in "tLK" and word.is_among("report"):
        return True
    if word.before is None or not word.before.is_plural:
        return False
    if word.right == "C" and word.joins_like_verb(Form.BASE):
        return True  # "officers train and direct the rebels"
    doing = word.after is not None and word.after.form == Form.GERUND  # "the rebels deny shelling it"
    gerund = doing and word.is_among("grammar", "verb before gerund")
    return gerund or word.right in "DEMKkT#tqPAN'LFUdR"
