"""The forms of English verbs and nouns, made by rule from the base form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from operator import or_
from typing import ClassVar

__all__ = ["FINITE_FORMS", "Form", "Nouns", "VerbForms", "Verbs", "noun_forms", "singular_of", "verb_forms"]

_VOWELS = "aeiou"


class Form(int):
    """What a verb form can be; one spelling is often several ("put").

    A set of flags. The tagger asks for them at every word, and those of the standard library cost ten times as much.
    """

    BASE: ClassVar[Form]
    THIRD: ClassVar[Form]
    PAST: ClassVar[Form]
    PARTICIPLE: ClassVar[Form]
    GERUND: ClassVar[Form]

    __slots__ = ()

    def __contains__(self, one: Form) -> bool:
        return self & one == one

    def __or__(self, other: int) -> Form:
        return Form(int(self) | other)


Form.BASE, Form.THIRD, Form.PAST, Form.PARTICIPLE, Form.GERUND = Form(1), Form(2), Form(4), Form(8), Form(16)
FINITE_FORMS = Form.THIRD | Form.PAST
"""Forms that are finite wherever they stand, as the base form is not."""


def _third(base: str) -> str:
    if base.endswith(("s", "x", "z", "ch", "sh", "o")):
        return base + "es"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str) -> Iterator[str]:
    if base.endswith("e"):
        yield base + "d"
    elif base.endswith("y") and base[-2] not in _VOWELS:
        yield base[:-1] + "ied"
    else:
        yield base + "ed"
        if _doubles(base):
            yield base + base[-1] + "ed"


def _gerund(base: str) -> Iterator[str]:
    if base.endswith("ie"):
        yield base[:-2] + "ying"
    elif base.endswith("e") and not base.endswith(("ee", "be")):
        yield base[:-1] + "ing"
    else:
        yield base + "ing"
        if _doubles(base):
            yield base + base[-1] + "ing"


def _doubles(base: str) -> bool:
    """Whether the last consonant may be doubled; stress is not known, so both spellings are given."""
    if len(base) < 3 or base[-1] not in "bdglmnprt" or base[-2] not in _VOWELS:
        return False
    return base[-1] == "l" or base[-3] not in _VOWELS  # "dialled", "refuelled"


def verb_forms(base: str, irregular: tuple[str, str] | None = None) -> Iterator[tuple[str, Form]]:
    """Every spelling of the verb with what it can be; ``irregular`` gives past and participle."""
    yield base, Form.BASE
    yield _third(base), Form.THIRD
    if irregular:
        yield irregular[0], Form.PAST
        yield irregular[1], Form.PARTICIPLE
    else:
        for past in _past(base):
            yield past, Form.PAST | Form.PARTICIPLE
    for gerund in _gerund(base):
        yield gerund, Form.GERUND


VerbForms = tuple[str, Form]
"""A verb's base form and what the spelling can be."""


class Verbs:
    """Verbs, found by any of their forms.

    A form is led back to its base when a text has it: to conjugate all verbs at the start takes longer than to
    read a text.
    """

    def __init__(self, bases: Iterable[str], irregular: Mapping[str, tuple[str, str]]) -> None:
        """Of two verbs with a form in common the first counts; ``irregular`` gives past and participle."""
        self._rank = {base: rank for rank, base in enumerate(dict.fromkeys(bases))}
        self._irregular = irregular
        self._bases_of: dict[str, list[str]] = {}
        for base, forms in irregular.items():
            for form in forms:
                self._bases_of.setdefault(form, []).append(base)

    def get(self, spelling: str) -> VerbForms | None:
        """The verb that a spelling is a form of, with all that it can be; None where it is none."""
        bases = {*_regular_bases(spelling), *self._bases_of.get(spelling, ())} & self._rank.keys()
        for base in sorted(bases, key=self._rank.__getitem__):
            forms = [form for each, form in verb_forms(base, self._irregular.get(base)) if each == spelling]
            if forms:
                return base, reduce(or_, forms)
        return None


def _regular_bases(spelling: str) -> Iterator[str]:
    """Every base of which it can be a form by rule, and more; :func:`verb_forms` says whether it is."""
    yield spelling
    if spelling.endswith("s"):
        yield from (spelling[:-1], spelling[:-2], spelling[:-3] + "y")
    elif spelling.endswith("ed"):
        yield from (spelling[:-1], spelling[:-2], spelling[:-3], spelling[:-3] + "y")
    elif spelling.endswith("ing"):
        yield from (spelling[:-3], spelling[:-4], spelling[:-3] + "e", spelling[:-4] + "ie")


class Nouns:
    """Nouns, found by their singular and plural, as :class:`Verbs` are."""

    def __init__(self, singulars: Iterable[str]) -> None:
        """Of two nouns with a form in common the first counts."""
        self._rank = {singular: rank for rank, singular in enumerate(dict.fromkeys(singulars))}

    def get(self, spelling: str) -> str:
        """The singular of the noun that a spelling is a form of; empty where it is none."""
        found = {*_regular_singulars(spelling)} & self._rank.keys()
        found = {each for each in found if any(form == spelling for form, _ in noun_forms(each))}
        return min(found, key=self._rank.__getitem__, default="")


def _regular_singulars(spelling: str) -> Iterator[str]:
    """Every singular of which it can be a form, and more; :func:`noun_forms` says whether it is."""
    yield spelling
    if spelling.endswith("s"):
        yield from (spelling[:-1], spelling[:-2], spelling[:-3] + "y")
    elif spelling.endswith("en"):
        yield spelling[:-2] + "an"


def noun_forms(singular: str) -> Iterable[tuple[str, bool]]:
    """The noun's singular and plural spellings, each with whether it is the plural."""
    yield singular, False
    if singular.endswith("man") and not singular.endswith("human"):
        yield singular[:-2] + "en", True
    elif singular.endswith(_IN_F):
        yield singular.rstrip("fe") + "ves", True
    elif singular.endswith("s") and not singular.endswith(("ss", "us")):
        return
    else:
        yield _third(singular) if not singular.endswith("o") else singular + "s", True


_IN_F = ("wife", "life", "knife", "half", "thief", "wolf", "shelf", "loaf")
"""How nouns end whose plural is in -ves."""
_UNCHANGED = frozenset(
    {
        "news",
        "series",
        "means",
        "headquarters",
        "politics",
        "species",
        "crossroads",
        "barracks",
        "athletics",
        "economics",
    }
)


def singular_of(key: str) -> str:
    """The singular of a noun that no list holds, by its ending; the word itself where it ends like no plural."""
    if len(key) < 4 or not key.endswith("s") or key.endswith(("ss", "us", "is")) or key in _UNCHANGED:
        return key
    if key.endswith("ies"):
        return key[:-3] + "y"
    if key.endswith("ves"):
        return next((key[:-3] + f for f in ("f", "fe") if (key[:-3] + f).endswith(_IN_F)), key[:-1])
    return key[:-2] if key.endswith(("sses", "xes", "ches", "shes", "zes")) else key[:-1]
