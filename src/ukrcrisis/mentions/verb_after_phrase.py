"""Verb or noun after a phrase that can be its subject: rules for ``verb_or_noun``, with examples."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import FINITE, Item

__all__ = [
    "awaited_verb", "bare_after_name", "bare_after_plural", "casts_doubt", "dated_noun",
    "gerund", "goes_on", "headline_verb", "join_calls", "meeting_of_names", "named_gathering", "needs_to",
    "noun_in_adjunct", "of_a_name", "orders_to", "past_after_noun", "past_after_office", "past_form",
    "people_with_verb_object", "perceived", "singular_name", "thing_in_ing", "third_after_noun", "travels_to",
    "verb_after_name", "verb_only_after_noun",
]  # fmt: skip

_PAST_FORMS = Form.PAST | Form.PARTICIPLE
_PRESENT = Form.BASE | Form.THIRD
_FINITE_OTHER = Form.THIRD | Form.PAST

_LONGEST_SUBJECT = 12
"""How many words a subject between "that" and its verb may have."""
_LONGEST_PAIR = 5
"""How many words back the "and" of a compound subject may stand."""
_COPULAR = frozenset({"stay", "remain"})
"""Verbs that an adjective completes: "its embassy in Lima stays open"."""
_CAUSING = frozenset({"make", "let", "help"})
"""Verbs with an object and the bare form of what it is to do."""
_MOTION = frozenset({"travel", "head", "fly", "return", "go", "move", "journey", "march"})


# -- forms in -ing and -ed ----------------------------------------------------------------------------------


def meeting_of_names(word: Candidate) -> bool | None:
    """Bodies and joined names are those of a meeting: "the G7 meeting", "the Obama-Putin meeting"."""
    if not word.is_noun_too or word.before is None:
        return None
    if word.can_be(Form.GERUND) and word.item.lemma == "meet":
        body = word.before.kind is EntryKind.ORGANISATION and word.tag_at(-2) in "DA'"
        return False if body or "-" in word.before.key else None
    joined = [part for part in word.before.word.split("-") if part[:1].isupper()]
    return False if word.item.key == "talks" and len(joined) > 1 and word.right not in "T" else None


def dated_noun(word: Candidate) -> bool | None:
    """A date with an article or an owner qualifies a noun: "the September 11 attacks", "her Aug. 6 visit"."""
    if word.before is None or not word.is_noun_too:
        return None
    if word.near > 0 and word.items[word.near - 1].tag in "D'":
        return False
    opening = (
        word.before.key.endswith((" after", " before")) and word.right == "P"
    )  # "a day after talks with"
    dated = word.before.key.startswith("the ") and word.right != "T"
    return False if dated or opening else None


def thing_in_ing(word: Candidate) -> bool | None:
    """A compound in the singular is a thing, "a travel warning"; "people living there" are not."""
    if not word.can_be(Form.GERUND) or word.before is None or not word.is_noun_too:
        return None
    joined = word.tag_at(-2) == "M" and word.tag_at(-3) in "DA'"  # "a Malian-Chadian security meeting"
    named = joined or word.tag_at(-2) in "DAE'#V" or (word.item.lemma == "warn" and word.right not in "tLUT")
    return False if not word.before.is_plural and named else None


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
    """A verb has an object or adjunct after it: "the ministry orders a halt", but "phone calls"."""
    if not word.can_be(Form.THIRD):
        return None
    if word.right in "DEMKkT#tFqL" or (word.right in "PU" and word.left in "FM"):
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
    return True if word.item.key == "shut" and word.right in "dP" else None


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
    """What somebody is seen doing is a bare verb: "saw no troops leave", "watched a column gather in the port"."""
    if not word.can_be(Form.BASE) or word.right not in "SPR,C":
        return None
    k = word.near
    while k > 0 and word.items[k].tag in "NAED#'M":
        k -= 1
    seen = k < word.near - 1 and word.items[k].lemma in word.vocabulary.words("grammar", "perception verb")
    return True if seen and word.items[k].tag == "V" else None


def _is_within_one(word: Candidate) -> bool:
    """Whether the name before qualifies something that is somebody's, or one of its kind."""
    k = word.near - 1
    while k >= 0 and word.items[k].tag in "A#":
        k -= 1
    return k >= 0 and word.items[k].tag == "D" and word.items[k].key in _OF_ONE


_OF_ONE = frozenset({"a", "an", "his", "her", "its"})


def bare_after_plural(word: Candidate) -> bool:
    """A base form has a plural subject: "officials fear an attack", "Peru and its army say that", but "peace talks"."""
    joined = any(item.tag == "C" for item in word.items[max(0, word.i - _LONGEST_PAIR) : word.i])
    if joined and word.right in "tLK" and word.is_among("report"):
        return True
    if word.before is None or not (word.before.is_plural or word.before.key == "police"):
        return False
    doing = word.after is not None and word.after.form == Form.GERUND  # "the rebels deny shelling it"
    gerund = doing and word.is_among("grammar", "verb before gerund")
    return gerund or word.right in "DEMKkT#tqPAN'LFUdR"


# -- after a name, a quotation, a date ----------------------------------------------------------------------


def people_with_verb_object(word: Candidate) -> bool | None:
    """The object after a people can look like a verb: "Greeks avoid travel"."""
    people = word.before is not None and word.before.kind is EntryKind.PEOPLE
    return True if people and word.right == "V" else None


def headline_verb(word: Candidate) -> bool | None:
    """Headlines drop the article of the object: "Germany issues travel warning"."""
    if not word.can_be(Form.THIRD) or word.right not in "VvNA":
        return None
    return True if word.is_among("verb only", "third person") or word.is_among("headline verb") else None


def of_a_name(word: Candidate) -> bool | None:
    """ "A" and a name qualify what follows, which is no plural verb: "a New York Times report, based on …"."""
    if not word.can_be(Form.BASE) or word.can_be(_FINITE_OTHER) or word.near != word.i - 1:
        return None
    return False if word.near > 0 and word.items[word.near - 1].key in ("a", "an") else None


def singular_name(word: Candidate) -> bool | None:
    """A singular name is no subject of a base form: "EU state", but "images taken by Maxar show"."""
    if not word.can_be(Form.BASE) or not _stands_alone(word):
        return None
    if word.is_among("verb only", "bare form"):
        return True
    if word.can_be(_FINITE_OTHER):
        return None
    if _says_of_several(word) or (word.tag_at(-2) == "V" and word.items[word.i - 2].lemma in _CAUSING):
        return True  # "make Iran stop its programme"
    return word.i > 2 and word.items[word.i - 2].key == "by" and word.tag_at(-3) == "V"


def _says_of_several(word: Candidate) -> bool:
    """Whether it is what several people in the place named before say: "officials in Lima fear that"."""
    people = (
        word.items[word.near - 2] if word.near > 1 and word.tag_at(word.near - 1 - word.i) == "P" else None
    )
    return (
        people is not None
        and people.tag in "NF"
        and people.is_plural
        and (word.is_among("report") or (word.right == "P" and word.item.lemma in ("look", "seem", "appear")))
    )


def awaited_verb(word: Candidate) -> bool | None:
    """A plural subject behind "that" has a verb to come: "recommends that Romanians in Ukraine leave the country"."""
    if not word.can_be(Form.BASE) or word.can_be(_FINITE_OTHER):
        return None
    if word.right not in "DdkPS,ANRV" or (word.right in "S," and not word.is_among("bare imperative")):
        return None
    if word.right in "ANRV" and not word.is_among("advised"):
        return None  # "that they exercise caution", but "that talks show progress"
    if word.right in "PAN" and _has_finite_behind(word):
        return None
    behind = word.items[max(0, word.i - _LONGEST_SUBJECT) : word.i]
    opened = next((k for k in range(len(behind) - 2, -1, -1) if behind[k].tag == "t"), None)
    if opened is None or not _is_plural_subject(behind[opened + 1 :]):
        return None
    return True if _has_no_verb(behind[opened + 1 :]) else None


def _has_no_verb(subject: Sequence[Item]) -> bool:
    """Whether a subject still waits for its verb; one behind a relative is the relative's: "Danes who are there"."""
    relative = False
    for before, item in pairwise(subject):
        relative = relative or item.tag == "L"
        if item.tag in FINITE and before.tag != "T" and item.form != Form.GERUND:
            if not relative:
                return False
            relative = False
    return True


def _is_plural_subject(items: Sequence[Item]) -> bool:
    """Whether a phrase opens with a subject in the plural: "Norwegian nationals", "those", "its staff"."""
    head = list(takewhile(lambda item: item.tag in "DA#EMN'", items))
    return bool(head) and (head[0].tag == "D" or any(item.is_plural for item in head))


def _has_finite_behind(word: Candidate) -> bool:
    """Whether one of the words behind can be a finite verb; what follows an article or adjective is a noun."""
    pairs = pairwise(word.items[word.i :])
    return any(
        _can_be_finite(item) and (item.tag != "V" or before.tag not in "DA#'") for before, item in pairs
    )


def needs_to(word: Candidate) -> bool | None:
    """A need has an article, or somebody needs to do something: "Danes in Mali need to leave"."""
    needs = word.item.lemma == "need" and word.right == "T" and word.near == word.i - 1
    return True if needs and word.tag_at(2) in "VBH" else None


def _can_be_finite(item: Item) -> bool:
    return item.tag in "WBHO" or (item.form is not None and item.form & _FINITE_OTHER != 0)


def _stands_alone(word: Candidate) -> bool:
    """Whether a name stands alone and in the singular, so that no bare form can be its verb."""
    name = word.before
    if name is None or name.surface is None or name.surface.plural:
        return False
    if name.kind in (EntryKind.PEOPLE, EntryKind.OUTLET):
        return False
    return not any(item.tag in ",C" for item in word.items[max(0, word.i - 3) : word.i - 1])


def noun_in_adjunct(word: Candidate) -> bool | None:
    """A name behind a preposition is no subject if there is another verb: "of US forces in Iraq"."""
    if not word.can_be(Form.THIRD) or word.right not in "PdRS,C" or not word.is_noun_too:
        return None
    governed = word.near == word.i - 1 and word.tag_at(-2) in "PT"
    return False if governed and not word.is_only_verb else None


def join_calls(word: Candidate) -> bool | None:
    """The object can look like a verb: "Peru, Chile join calls"."""
    if not word.can_be(Form.BASE) or word.right != "V" or word.after is None:
        return None
    return True if word.names_noun(word.after) else None


def verb_after_name(word: Candidate) -> bool:
    """A verb has an object or adjunct, "Russia claims the town"; a compound has none, "US claims"."""
    if not word.can_be(_PRESENT) or (word.item.lemma in _COPULAR and word.right in "AV"):
        return True
    return word.right in "DEMKkTPA#tNqFUL:GdR'," and not (word.left == "E" and _is_compound(word))


def _is_compound(word: Candidate) -> bool:
    """A nation and a noun, where no object follows and a verb comes later: "US claims", "Russia talks"."""
    if word.right in "DkTK#Lt":
        return False
    nation = word.items[word.i - 1]
    if nation.kind in (EntryKind.PEOPLE, EntryKind.ADJECTIVE):
        return nation.kind is EntryKind.ADJECTIVE
    later = (item for item in word.items[word.i + 1 : word.i + 5] if item.tag in FINITE)
    return word.right in "PN" and any(
        item.tag != "V" or item.form is None or Form.BASE not in item.form for item in later
    )
