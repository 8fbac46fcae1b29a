"""Items to chunks: noun phrases, verb groups and the marks between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeAlias

from attrs import Factory, define

from ukrcrisis.lexicon.entries import EntryKind, Surface
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.tagging import Item
from ukrcrisis.model.actor import Actor, Place

__all__ = ["Chunk", "Mark", "NounPhrase", "VerbGroup", "chunk"]


@define(eq=False, repr=False)
class Mark:
    """Anything that is neither noun phrase nor verb group; ``tag`` as in the tagger."""

    tag: str
    item: Item


@define(eq=False, repr=False)
class NounPhrase:
    """A noun phrase; offsets are absolute. Filled by the chunker, then by the referent stage."""

    tag: ClassVar[str] = "NP"
    start: int
    end: int
    items: Sequence[Item]
    head: str
    """The head noun in the singular, a pronoun, or the key of a name."""
    plural: bool = False
    determiner: str = ""
    surface: Surface | None = None
    """The lexicon's entry where the head is a name."""
    name: str | None = None
    """A person's name as written, or an unknown proper name."""
    office: str | None = None
    """The office as written, lower case ("foreign minister")."""
    office_surface: Surface | None = None
    modifiers: tuple[Surface, ...] = ()
    """Names before the head: "Russian" in "Russian diplomats"."""
    possessor: NounPhrase | None = None
    count: tuple[int | None, int | None] | None = None
    members: tuple[NounPhrase, ...] = ()
    """The parts of a coordination; empty for a simple phrase."""
    after: list[tuple[str, NounPhrase]] = Factory(list)
    """Prepositional phrases that follow it directly."""
    apposition: NounPhrase | None = None
    pronoun: bool = False
    actor: Actor | None = None
    place: Place | None = None
    resolved: bool = False
    """Whether the referent stage has seen it; a phrase hangs on several others."""

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of its words."""
        return tuple(item.key for item in self.items)

    @property
    def parts(self) -> tuple[NounPhrase, ...]:
        """The members of a coordination, or the phrase itself."""
        return self.members or (self,)

    @property
    def is_named_person(self) -> bool:
        """Whether it gives a person's name: "Main Intelligence Directorate" and "F-16" are none."""
        if self.surface is not None and self.surface.entry.kind is EntryKind.PERSON:
            return True
        return self.name is not None and self.head not in _INSTITUTIONS and not any(c.isdigit() for c in self.name)

    @property
    def is_person(self) -> bool:
        """Whether it names a person or holds an office in the singular."""
        if self.surface is not None and self.surface.entry.kind is EntryKind.PERSON:
            return True
        return (self.name is not None and self.office is not None) or (self.office is not None and not self.plural)


@define(eq=False, repr=False)
class VerbGroup:
    """A verb with its auxiliaries."""

    tag: ClassVar[str] = "VG"
    start: int
    end: int
    lemma: str
    item: Item
    finite: bool
    infinitive: bool = False
    gerund: bool = False
    passive: bool = False
    perfect: bool = False
    progressive: bool = False
    modal: str = ""
    """"will", "could", … or ""."""
    negated: bool = False
    past: bool = False
    adverbs: tuple[str, ...] = ()
    bare_participle: bool = False
    """A form that can be a participle with no auxiliary ("forces massed at the border")."""


    @property
    def bare(self) -> bool:
        """Whether it is the base form and nothing else: what an imperative has."""
        form = self.item.form
        return form is not None and Form.BASE in form and Form.PAST not in form and not self.modal and self.item.key == self.lemma


Chunk: TypeAlias = NounPhrase | VerbGroup | Mark

_NOMINAL = frozenset("D#ANMEF'")
_ORGANS = frozenset({"ministry", "embassy", "government", "consulate", "mission", "mfa", "administration", "presidency", "delegation", "military", "army", "intelligence", "parliament", "cabinet"})
_INSTITUTIONS = frozenset({"staff", "directorate", "council", "committee", "ministry", "service", "agency", "department", "office", "forces", "command", "commission", "parliament", "delegation", "affairs", "mission", "authority", "bureau", "administration", "university", "guard", "army", "navy", "intelligence"})
"""Words that end the name of a body; a name after them is a person's."""
_OWN_PHRASE = frozenset({EntryKind.COUNTRY, EntryKind.ORGANISATION, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.PERSON})
_NATION_KINDS = frozenset(
    {EntryKind.COUNTRY, EntryKind.ADJECTIVE, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ORGAN, EntryKind.ORGANISATION,
     EntryKind.OUTLET, EntryKind.CITY, EntryKind.REGION, EntryKind.PEOPLE}
)  # fmt: skip


def chunk(items: Sequence[Item]) -> list[Chunk]:
    """The chunks of a tagged passage, in order."""
    out: list[Chunk] = []
    i = 0
    while i < len(items):
        tag = items[i].tag
        if tag in "WBHOVT" or (tag in "GR" and _verb_ahead(items, i)):
            group, j = _verb_group(items, i)
            if group is not None:
                out.extend(Mark("d", item) for item in items[i:j] if item.tag == "d")  # "had on Friday asked"
                out.append(group)
                i = j
                continue
        if tag in "Kk":
            item = items[i]
            out.append(NounPhrase(item.start, item.end, items[i : i + 1], item.key, plural=item.key in _PLURALS, pronoun=True))
            i += 1
            continue
        if tag in _NOMINAL or (tag == "R" and _opens_number(items, i)):
            phrase, j = _noun_phrase(items, i)
            out.append(phrase)
            i = j
            continue
        out.append(Mark("P" if tag == "T" else tag, items[i]))
        i += 1
    return out


_PLURALS = frozenset({"they", "we", "them", "us", "others", "themselves", "each other", "one another"})
_QUANTIFIERS = frozenset(
    {"at least", "at most", "up to", "more than", "less than", "fewer than", "as many as", "no fewer than",
     "nearly", "almost", "some", "about", "around", "over", "roughly", "approximately", "only", "just"}
)  # fmt: skip


def _opens_number(items: Sequence[Item], i: int) -> bool:
    return items[i].key in _QUANTIFIERS and i + 1 < len(items) and items[i + 1].tag in "#D"


def _verb_ahead(items: Sequence[Item], i: int) -> bool:
    while i < len(items) and items[i].tag in "GR":
        i += 1
    return i < len(items) and (items[i].tag in "WBHOV" or (items[i].tag == "T" and _infinitive_ahead(items, i)))


def _infinitive_ahead(items: Sequence[Item], i: int) -> bool:
    j = i + 1
    while j < len(items) and items[j].tag in "RGd":
        j += 1
    if j >= len(items):
        return False
    item = items[j]
    return (item.tag in "BHO" and item.key in ("be", "have", "do")) or (item.tag == "V" and item.form is not None and Form.BASE in item.form)


def _verb_group(items: Sequence[Item], i: int) -> tuple[VerbGroup | None, int]:
    """The verb group that starts at item ``i``; None where a lone "to" is a preposition."""
    start = items[i].start
    infinitive = negated = False
    modal = ""
    adverbs: list[str] = []
    aux: list[Item] = []
    j = i
    verb: Item | None = None
    to_come = False  # "is to meet", "have to leave": a base form follows
    while j < len(items):
        item = items[j]
        if item.tag == "T":
            to_come = bool(aux)
            if aux and aux[-1].lemma == "be" and _infinitive_ahead(items, j):
                modal = modal or "will"  # "is to meet"
            elif aux and aux[-1].lemma == "have" and _infinitive_ahead(items, j):
                modal = modal or "must"  # "have to leave"; "had to leave" tells of what was
                if aux[-1].key in ("have", "has"):
                    aux.pop()
            elif modal == "ought" and _infinitive_ahead(items, j):
                pass
            elif verb is not None or aux or not _infinitive_ahead(items, j):
                break
            else:
                infinitive = True
        elif item.tag == "W":
            if verb is not None or aux:
                break
            modal = item.key
        elif item.tag in "BHO":
            if verb is not None or (aux and item.key in _FINITE_BE):
                break  # "every sign we have | is that"
            aux.append(item)
            to_come = to_come and item.key not in ("be", "have")  # "is to be closed": a participle follows
        elif item.tag == "G":
            negated = True
        elif item.tag == "d":
            if verb is not None or not (aux or infinitive) or j + 1 >= len(items) or items[j + 1].tag != "V":
                break
        elif item.tag == "R":
            if verb is not None:
                break
            adverbs.append(item.key)
        elif item.tag == "V":
            if verb is not None:
                break
            if aux and aux[-1].tag == "B" and not to_come and item.form is not None and not item.form & (Form.PARTICIPLE | Form.GERUND | Form.PAST):
                break
            verb = item
            j += 1
            break
        else:
            break
        j += 1
    if verb is None and not aux:
        if modal and j > i:
            return VerbGroup(start, items[j - 1].end, "", items[j - 1], True, modal=modal, negated=negated), j
        return None, i
    return _assemble(items, i, j, start, verb, aux, modal, infinitive, negated, adverbs, to_come), j


_FINITE_BE = frozenset({"is", "are", "was", "were", "am"})


def _assemble(
    items: Sequence[Item], i: int, j: int, start: int, verb: Item | None, aux: Sequence[Item], modal: str,
    infinitive: bool, negated: bool, adverbs: Sequence[str], to_come: bool,
) -> VerbGroup:  # fmt: skip
    keys = [a.key for a in aux]
    last = aux[-1] if aux else None
    main = verb or last
    assert main is not None
    helping = list(aux) if verb is not None else list(aux[:-1])
    form = main.form or Form.BASE
    progressive = bool(helping and helping[-1].lemma == "be" and Form.GERUND in form)
    passive = bool(helping and helping[-1].lemma == "be" and form & (Form.PARTICIPLE | Form.PAST) and not progressive and not to_come)
    perfect = any(a.lemma == "have" for a in helping)
    gerund = (not helping and Form.GERUND in form and verb is not None) or (bool(keys) and keys[0] in ("being", "having"))
    finite = not infinitive and not gerund
    if any(k in ("cannot",) for k in keys):
        negated = True
    first = items[i + 1].key if infinitive and i + 1 < len(items) else (helping[0].key if helping else main.key)
    past = first in ("was", "were", "had", "did") or (not helping and not modal and not infinitive and bool(form & Form.PAST))
    bare = verb is not None and not helping and not modal and not infinitive and Form.PARTICIPLE in form
    return VerbGroup(
        start, items[j - 1].end, main.lemma, main, finite, infinitive=infinitive, gerund=gerund, passive=passive,
        perfect=perfect, progressive=progressive, modal=_plain_modal(modal), negated=negated, past=past,
        adverbs=tuple(adverbs), bare_participle=bare,
    )  # fmt: skip


def _plain_modal(modal: str) -> str:
    return {"'ll": "will", "wo": "will", "ca": "can", "cannot": "can", "'d": "would", "shall": "will"}.get(modal, modal)


# -- noun phrases -------------------------------------------------------------------------------------------


_MOST_OWNERS = 12
"""How many phrases may own one another: "the minister's wife's brother's firm"."""


def _noun_phrase(items: Sequence[Item], i: int) -> tuple[NounPhrase, int]:
    possessor: NounPhrase | None = None
    owners = 0
    while True:
        j = _extent(items, i)
        if j == i:
            j = i + 1
        phrase = _build(items[i:j])
        phrase.possessor = possessor
        if possessor is not None:
            phrase.start = possessor.start
        if owners < _MOST_OWNERS and j < len(items) and items[j].tag == "'" and items[j].start <= phrase.end + 1 and j + 1 < len(items) and items[j + 1].tag in _NOMINAL | {"R", "q", "V"}:
            possessor = phrase
            owners += 1
            i = j + 1
            if items[i].tag == "q" and _scare_quote(items, i):
                i += 1  # "Russia's “invasion” of Ukraine"
            if items[i].tag not in _NOMINAL:
                return phrase, j + 1
            continue
        if j < len(items) and items[j].tag == "'":
            phrase.end = items[j].end
            j += 1
        return phrase, j


def _extent(items: Sequence[Item], i: int) -> int:
    """Where the simple noun phrase that starts at ``i`` ends."""
    j = i
    seen_head = False
    while j < len(items):
        item = items[j]
        tag = item.tag
        if tag == "'":
            break
        if tag == "D" and seen_head:
            break
        if tag == "#" and items[j - 1].tag in "EM" and seen_head and j + 1 < len(items) and items[j + 1].tag == "N":
            break  # "gave Luis Ortega | forty minutes"
        if tag == "A" and seen_head and item.key in _PREDICATIVE:
            break  # "keep its embassy in Kyiv | open"
        if tag == "R":
            if seen_head or not (_opens_number(items, j) or _grades(items, i, j)):
                break
        elif (tag == "q" and j > i and not seen_head and _scare_quote(items, j)) or (tag == "Q" and j > i and any(item.tag == "q" for item in items[i:j])):
            j += 1
            continue
        elif tag in "C," and j > i and _shares_head(items, j):
            pass  # "Sudanese and regional diplomats", "the Estonian, Latvian and Lithuanian presidents"
        elif tag == "V" or tag not in _NOMINAL or (tag in "EMF" and seen_head and _splits(items, i, j)):
            break
        if item.key in ("late", "early") and seen_head and (j + 1 == len(items) or items[j + 1].tag not in "ANMEF'"):
            break  # "Luis Ortega | late in the evening"
        if tag in "NMEF":
            seen_head = True
        j += 1
    return j


_PREDICATIVE = frozenset({"open", "safe", "clear", "free", "ready", "able", "unable", "willing", "available"})
"""Adjectives that follow a noun as what is said of it."""


def _grades(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether an adverb goes with the adjective after it: "a very serious build-up", "two more brigades"."""
    following = items[j + 1].tag if j + 1 < len(items) else "S"
    if items[j].key == "more" and j > i and items[j - 1].tag == "#":
        return following in "ANM"
    return following in "A#" or (items[j].key in _DEGREES and j > i and following in "ANV")


_DEGREES = frozenset({"very", "most", "more", "less", "highly", "extremely", "increasingly", "particularly", "fairly", "quite", "rather", "so", "too"})


def _scare_quote(items: Sequence[Item], j: int) -> bool:
    """Whether the quotation that opens at ``j`` is a few nominal words inside a phrase: the "high probability" of."""
    for item in items[j + 1 : j + 6]:
        if item.tag == "Q":
            return True
        if item.tag not in "ANMEF#R":
            return False
    return False


def _shares_head(items: Sequence[Item], j: int) -> bool:
    """Whether the mark at ``j`` joins two qualifiers of one noun, directly or in a list that ends in "and"."""
    if j + 2 >= len(items) or not (_qualifies(items[j - 1]) or _is_acronym(items[j - 1])) or not _qualifies(items[j + 1]):
        return False
    if items[j].tag == "C":
        return items[j + 2].tag in "ANF" and (_qualifies(items[j - 1]) or items[j + 2].tag in "NF")
    return items[j + 1].tag in "EA" and items[j + 2].tag in ",C" and _shares_head(items, j + 2)


def _qualifies(item: Item) -> bool:
    return item.tag == "A" or (item.surface is not None and item.surface.entry.kind is EntryKind.ADJECTIVE)


def _is_acronym(item: Item) -> bool:
    """Whether it is a state's or an organisation's acronym, which qualifies like an adjective: "US and Russian negotiators"."""
    return item.surface is not None and item.surface.entry.kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION) and item.word.isupper()


def _splits(items: Sequence[Item], i: int, j: int) -> bool:
    """Whether a new noun phrase starts at ``j`` with no mark between ("Ukraine | Matti Maasikas")."""
    before, here = items[j - 1], items[j]
    if before.key in ("mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr."):
        return False
    if before.surface is None or before.surface.entry.kind in (EntryKind.ADJECTIVE, EntryKind.OFFICE):
        if here.tag == "M" and before.tag == "M" and before.lemma in _INSTITUTIONS:
            return j + 1 < len(items) and items[j + 1].tag == "M"  # "the General Staff | Viktor Petrenko"
        if here.tag != "E" or before.tag not in "NM" or here.surface is None or here.surface.entry.kind not in _OWN_PHRASE:
            return False
        if before.tag == "M" and here.surface.entry.kind is EntryKind.PERSON:
            return before.lemma in _INSTITUTIONS  # "the General Staff | Viktor Petrenko", not "Secretary Blinken"
        if before.lemma in _NAMED:
            return False  # "the US company Maxar said"
        # "told reporters Russia had …", "a claim Moscow denies"
        k = j + 1
        while k < len(items) and items[k].tag == "R":
            k += 1  # "in our view Russia now has"
        return (before.tag == "N" and _plural_key(before.key)) or (k < len(items) and items[k].tag in "VWBHO")
    kind = before.surface.entry.kind
    if kind is EntryKind.PERSON:
        return here.tag != "M"
    if here.tag == "F":
        return kind in (EntryKind.CITY, EntryKind.CAPITAL) and j == i + 1 and i > 0 and items[i - 1].key == "in"  # "In Seoul | President Yoon"
    if here.tag == "E" and here.surface is not None and here.surface.entry.kind is EntryKind.PERSON:
        return not any(item.tag == "F" for item in items[i:j]) and kind is not EntryKind.ORGAN
    if here.tag == "M" and kind is EntryKind.COUNTRY and before.word.isupper() and len(before.word) < 5:
        return False  # "US NSA Jake Sullivan"
    if here.tag == "M" and kind in (EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.CITY):
        following = items[j + 1].tag if j + 1 < len(items) else "S"
        return following == "M" and not any(item.tag == "F" for item in items[i:j])
    return False


_NAMED = frozenset({"company", "firm", "group", "newspaper", "agency", "broadcaster", "daily", "weekly", "magazine", "channel", "paper", "website", "site", "network", "portal", "organisation", "organization", "alliance", "watchdog", "militia", "movement"})
"""Nouns that a name follows: "the newspaper Bild"."""


def _plural_key(key: str) -> bool:
    return key.endswith("s") and not key.endswith("ss")


def _build(items: Sequence[Item]) -> NounPhrase:
    """A noun phrase from its items: head, modifiers, office, name, number."""
    start, end = items[0].start, items[-1].end
    core = _without_postpositive([item for item in items if item.tag in "ANMEF"]) or list(items)
    head = core[-1]
    phrase = NounPhrase(start, end, items, head.lemma or head.key, determiner=items[0].key if items[0].tag == "D" else "")
    phrase.count = _count(items)
    phrase.plural = _is_plural(head)
    names = _name_run(core)
    if names and names[-1].surface is None and names[-1].lemma in _ORGANS:
        names = []  # "the Peruvian Embassy", "Bulgarian MFA": a common noun in capitals
    office_items = [item for item in core[: len(core) - len(names)] if item.tag == "F"]
    if head.tag == "E" and head.surface is not None and not names:
        phrase.surface = head.surface
        phrase.head = head.key
        phrase.plural = head.surface.plural
    elif names:
        phrase.name = " ".join(_written(items, names))
        phrase.head = names[-1].key
        phrase.plural = False
        if names[-1].surface is not None:
            phrase.surface = names[-1].surface
    if office_items and (names or head.tag == "F" or head.surface is not None):
        phrase.office = " ".join(item.word for item in office_items)
        phrase.office_surface = office_items[-1].surface
        if head.tag == "F":
            phrase.plural = _is_plural(head)  # "minister of foreign affairs" is one
            phrase.head = head.surface.entry.name if phrase.plural and head.surface is not None else head.key
    modifiers = [item.surface for item in core if item is not head and item.surface is not None and item.surface.entry.kind in _NATION_KINDS and item not in names]
    phrase.modifiers = tuple(modifiers)
    return phrase


def _without_postpositive(core: list[Item]) -> list[Item]:
    """The words up to the noun that an adjective follows: "people | familiar with the matter"."""
    last = len(core)
    while last > 1 and core[last - 1].key in _POSTPOSITIVE:
        last -= 1
    return core[:last]


_POSTPOSITIVE = frozenset({"familiar", "aware", "available", "responsible", "present", "ready", "capable", "able", "possible"})


def _written(items: Sequence[Item], names: Sequence[Item]) -> list[str]:
    return [name.word for name in names if name.word not in ("Mr.", "Mrs.", "Ms.", "Dr.", "Mr", "Mrs", "Ms", "Dr")] or [names[-1].word]


def _name_run(core: Sequence[Item]) -> list[Item]:
    """The items at the end that make a proper name: unknown capitals, or a person of the lexicon."""
    run: list[Item] = []
    for item in reversed(core):
        person = item.surface is not None and item.surface.entry.kind is EntryKind.PERSON
        if item.tag == "M" or person:
            run.append(item)
            if person and len(item.word.split()) > 1:
                break
        else:
            break
    run.reverse()
    return run


def _is_plural(head: Item) -> bool:
    if head.surface is not None:
        return head.surface.plural
    return head.lemma != head.key if head.lemma else _plural_key(head.key)


_NUMBERS = {
    word: value
    for value, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"]
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}
_LOWER = frozenset({"at least", "more than", "over", "no fewer than", "upward of"})
_UPPER = frozenset({"at most", "up to", "less than", "fewer than", "as many as"})


def _count(items: Sequence[Item]) -> tuple[int | None, int | None] | None:
    """The number that a noun phrase gives: exact, a lower or an upper bound; None where it gives none."""
    bound = ""
    for k, item in enumerate(items):
        if item.key in _LOWER or (item.tag == "R" and item.key in _LOWER):
            bound = "min"
        elif item.key in _UPPER:
            bound = "max"
        elif item.tag == "#" and (k == 0 or items[k - 1].key != "number"):  # "the number two of the embassy" is one
            value = _number(items, k)
            if value is None:
                return None
            if bound == "min":
                return (value, None)
            if bound == "max":
                return (None, value)
            return (value, value)
    return None


def _number(items: Sequence[Item], k: int) -> int | None:
    total = 0
    seen = False
    for item in items[k:]:
        key = item.key.replace(",", "")
        if key.isdigit() and len(key) < 12:
            total, seen = int(key), True
        elif key in _NUMBERS:
            total, seen = total + _NUMBERS[key], True
        elif "-" in key and all(part in _NUMBERS for part in key.split("-")):
            total, seen = total + sum(_NUMBERS[part] for part in key.split("-")), True
        elif key in _SCALES:
            total, seen = max(total, 1) * _SCALES[key], True
        else:
            break
    return total if seen else None
