"""Verb or noun after a name, a quotation or a date: rules for ``verb_or_noun``, with examples."""

from __future__ import annotations

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import FINITE_FORMS, Form
from ukrcrisis.mentions.items import FINITE

__all__ = [
    "after_nationality", "headline_verb", "join_calls", "needs_to", "noun_in_adjunct",
    "of_a_name", "paired_third", "people_with_verb_object", "singular_name", "verb_after_name",
]  # fmt: skip

_PRESENT = Form.BASE | Form.THIRD
_CAUSING = frozenset({"make", "let", "help"})
"""Verbs with an object and the bare form of what it is to do."""


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
    if not word.can_be(Form.BASE) or word.can_be(FINITE_FORMS) or word.near != word.i - 1:
        return None
    return False if word.near > 0 and word.items[word.near - 1].key in ("a", "an") else None


def after_nationality(word: Candidate) -> bool | None:
    """An adjective of a nation is no subject of a third person: "told 15 Russian spies to leave"."""
    nationality = word.near == word.i - 1 and word.items[word.near].kind is EntryKind.ADJECTIVE
    return False if nationality and word.can_be(Form.THIRD) and word.is_noun_too else None


def singular_name(word: Candidate) -> bool | None:
    """A singular name is no subject of a base form: "EU state", but "images taken by Maxar show"."""
    if not word.can_be(Form.BASE) or not _stands_alone(word):
        return None
    if word.is_among("verb only", "bare form"):
        return True
    if word.tag_at(-2) in "OW" and word.right not in "NAV":
        return True  # "only then did Norway close its embassy"
    if word.can_be(FINITE_FORMS):
        return None
    if _says_of_several(word) or (word.tag_at(-2) == "V" and word.items[word.i - 2].lemma in _CAUSING):
        return True  # "make Iran stop its programme"
    return word.i > 2 and word.items[word.i - 2].key == "by" and word.tag_at(-3) == "V"


def _says_of_several(word: Candidate) -> bool:
    """Whether it is what several people in the place named before say or do: "officials in Lima fear that"."""
    people = (
        word.items[word.near - 2] if word.near > 1 and word.tag_at(word.near - 1 - word.i) == "P" else None
    )
    return (
        people is not None
        and people.tag in "NF"
        and people.is_plural
        and (
            word.is_among("report")
            or not word.is_noun_too
            or (word.right == "P" and word.is_among("copula", "seeming"))
        )
    )


def paired_third(word: Candidate) -> bool | None:
    """Of two third persons that "and" joins before an object each is a verb: "says Peru trains and arms the rebels"."""
    if not word.can_be(Form.THIRD) or word.right != "C" or word.near != word.i - 1 or word.tag_at(-2) in "PD":
        return None
    pair = word.items[word.i + 2 : word.i + 4]
    second = pair[0] if len(pair) == 2 else None
    joined = (
        second is not None and second.tag == "V" and second.form is not None and Form.THIRD in second.form
    )
    return True if joined and pair[1].tag in "D#'EA" else None


def needs_to(word: Candidate) -> bool | None:
    """A need has an article, or somebody needs to do something: "Danes in Mali need to leave"."""
    needs = word.item.lemma == "need" and word.right == "T" and word.near == word.i - 1
    return True if needs and word.tag_at(2) in "VBH" else None


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
    if not word.can_be(Form.THIRD) or word.right not in "PdRS,CU" or not word.is_noun_too:
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
    if not word.can_be(_PRESENT):
        return True
    if word.right in "AV" and (word.is_among("copula", "seeming") or word.is_among("copula", "staying")):
        return True  # "Moscow seems set to attack", "its embassy in Lima stays open"
    if word.can_be(Form.THIRD) and word.is_among("verb only", "third person"):
        return True  # "Moscow seems intent on war"
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
