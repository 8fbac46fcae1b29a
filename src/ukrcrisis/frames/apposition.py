"""Offices and their holders: "Foreign Minister Ana Ruiz", "Luis Ortega, Peru's foreign minister,"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.holders import Complements, each_with_holder, held, of_another
from ukrcrisis.frames.neighbours import key_at, phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup, office_of_one
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["hold_offices"]


def hold_offices(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> list[Chunk]:
    """The chunks with each office and the holder that stands beside it made one phrase."""
    leaders = vocabulary.words("noun phrase", "leader")
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        here = chunks[i]
        i += 1
        if isinstance(here, NounPhrase) and (another := of_another(chunks, i - 1, here, out)) is not None:
            here, i = another, _past_comma(chunks, i + 2)
        elif isinstance(here, NounPhrase) and (each := each_with_holder(chunks, i - 1, here)) is not None:
            here, i = each
        elif isinstance(here, NounPhrase) and (
            here.office or here.name or here.surface or _is_leader(here, leaders)
        ):
            joined = _apposition(chunks, i - 1, here, vocabulary)
            if joined is not None:
                here, i = joined
        elif (
            isinstance(here, NounPhrase)
            and (several := _named_behind(chunks, i - 1, here, vocabulary)) is not None
        ):
            here, i = several, i + 1
        out.append(here)
    return out


def _is_leader(phrase: NounPhrase, leaders: frozenset[str]) -> bool:
    """Whether a noun that is no title says what somebody is: "head", "opposite number"."""
    return phrase.head in leaders or " ".join(phrase.keys[-2:]) in leaders


def _apposition(
    chunks: Sequence[Chunk], i: int, here: NounPhrase, vocabulary: Vocabulary
) -> tuple[NounPhrase, int] | None:
    """The phrase at ``i`` with the office or the holder that stands beside it, and where the pair ends."""
    unheld = here.office is not None and here.name is None and here.surface is None
    if unheld or _is_leader(here, vocabulary.words("noun phrase", "leader")):
        return _with_holder(chunks, i, here, vocabulary)
    if here.is_named_person and not here.members and tag_at(chunks, i + 1) in (",", "("):
        return _with_office(chunks, i, here, vocabulary)
    return None


def _past_comma(chunks: Sequence[Chunk], i: int) -> int:
    """Where the chunks go on behind the comma that closes an apposition; before another phrase it parts the two as well:
    "after talks with Peru's president, Ana Ruiz, Chile closed its embassy".
    """
    if tag_at(chunks, i) != ",":
        return i
    behind = phrase_at(chunks, i + 1)
    named = behind is not None and (behind.name or behind.surface or behind.possessor or behind.modifiers)
    return i if named else i + 1


def _named_behind(
    chunks: Sequence[Chunk], i: int, here: NounPhrase, vocabulary: Vocabulary
) -> NounPhrase | None:
    """Those whom a noun with no name stands for, named right behind it: "neighbours Peru and Chile", "the West African bloc
    ECOWAS".
    """
    named = phrase_at(chunks, i + 1)
    if named is None or here.members or here.pronoun:
        return None
    several = here.plural and len(named.members) > 1
    if several and not all(part.surface is not None or part.is_named_person for part in named.members):
        return None
    known = named.surface.entry.kind if named.surface is not None else None
    if not (several or (here.head in vocabulary.words("club") and known is EntryKind.ORGANISATION)):
        return None
    verb = chunks[i + 2] if i + 2 < len(chunks) else None
    told = i > 0 and isinstance(chunks[i - 1], VerbGroup) and isinstance(verb, VerbGroup) and verb.finite
    if told:
        return None  # "told officials Peru and Chile would meet"
    named.start = here.start
    return named


def _with_holder(
    chunks: Sequence[Chunk], i: int, office: NounPhrase, vocabulary: Vocabulary
) -> tuple[NounPhrase, int] | None:
    """An office and the name after it: "Foreign Minister of Peru Ana Ruiz", "the emissaries X and Y"."""
    nations, j = _complements(chunks, i + 1, up_to_person=True)
    holder = phrase_at(chunks, j)
    if holder is not None:
        if holder.is_named_person and holder.office is None and not holder.members:
            return held(holder, office, nations), j + 1
        if office.plural and len(holder.members) > 1 and _are_persons(holder.members):
            return _pair(holder, office, nations), j + 1
        return None
    holder = phrase_at(chunks, j + 1) if tag_at(chunks, j) == "," else None
    if holder is None:
        return None
    if office.plural:
        together = bool(holder.members) and _are_persons(holder.members)
        return (_pair(holder, office, nations), j + 2) if together else None
    single = holder.is_named_person and not holder.members
    if single and holder.office is not None and office.head in vocabulary.words("party", "opposite"):
        holder.start = office.start  # "his counterpart, French Foreign Minister Ana Ruiz"
        return holder, _past_comma(chunks, j + 2)
    if (
        not (single and _has_no_office(holder, vocabulary))
        or _list_goes_on(chunks, j + 2)
        or _opens_clause(chunks, i, j + 2)
    ):
        return None
    return held(holder, office, nations), _past_comma(chunks, j + 2)


def _with_office(
    chunks: Sequence[Chunk], i: int, holder: NounPhrase, vocabulary: Vocabulary
) -> tuple[NounPhrase, int] | None:
    """A name and the office after a comma: "Luis Ortega, Peru's foreign minister,"."""
    office = phrase_at(chunks, i + 2)
    if office is None or office.is_named_person or office.members:
        return None
    if office.office is None and not _is_leader(office, vocabulary.words("noun phrase", "leader")):
        return None
    nations, end = _complements(chunks, i + 3, up_to_person=False)
    if _has_second_office(chunks, end):
        more, end = _complements(chunks, end + 2, up_to_person=False)
        nations += more
    if tag_at(chunks, end) == "(" and tag_at(chunks, end + 2) == ")":
        end += 3  # "deputy commander of the Free Army (FA), said"
    elif _is_short_name(chunks, end + 1) and tag_at(chunks, end) == "," == tag_at(chunks, end + 2):
        end += 2  # "head of Peru's intelligence service, the DINI, said"
    close = tag_at(chunks, end)
    if close not in (",", ")", "S", "", ";", "Q", "-"):
        return None
    another = phrase_at(chunks, end + 1) if close == "," and holder.office is not None else None
    if (
        another is not None
        and another.is_named_person
        and another.office is None
        and tag_at(chunks, end + 2) == ","
    ):
        return None  # "met President Ruiz, Peru's foreign minister, Luis Ortega, said"
    return held(holder, office, nations), _past_comma(chunks, end) if close == "," else end + (close == ")")


def _is_short_name(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether nothing but the letters by which a body is known stand there: "the BND"."""
    phrase = phrase_at(chunks, i)
    word = phrase.items[-1].word if phrase is not None and not phrase.members else ""
    return phrase is not None and len(phrase.items) <= 2 and len(word) > 1 and word.isupper()


def _has_second_office(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a conjunction there adds one: "Luis Ortega, the Swiss president and OSCE chairman,", "Prime Minister and
    Minister of Foreign Affairs of Peru".
    """
    second = phrase_at(chunks, i + 1) if tag_at(chunks, i) == "C" else None
    if second is None or second.plural or second.is_named_person or second.surface is not None:
        return False
    if second.office is None and second.determiner not in ("a", "an"):
        return False  # "and a former judge,"
    behind = tag_at(chunks, i + 2)
    return behind in (",", ")") or (second.determiner == "" and behind in ("S", "", "P"))


def _complements(chunks: Sequence[Chunk], i: int, *, up_to_person: bool) -> tuple[Complements, int]:
    """The prepositional phrases from ``i`` on, and where they end: "of the EU delegation to Peru"."""
    found: Complements = []
    while tag_at(chunks, i) == "P" and (phrase := phrase_at(chunks, i + 1)) is not None:
        if up_to_person and (phrase.is_named_person or phrase.pronoun):
            break
        found.append((key_at(chunks, i), phrase))
        i += 2
    return found, i


def _opens_clause(chunks: Sequence[Chunk], i: int, j: int) -> bool:
    """Whether the name before ``j`` is a subject, and the office at ``i`` part of what opens the sentence.

    "After talks with his Turkish counterpart, Ruiz said …": no comma parts the name from its verb.
    """
    verb = chunks[j] if j < len(chunks) else None
    if not (isinstance(verb, VerbGroup) and verb.finite):
        return False
    for k in range(i - 1, -1, -1):
        if chunks[k].tag in ("S", ";", ":", "Q", "q", "VG"):
            return tag_at(chunks, k + 1) == "P" and k + 1 < i
    return i > 0 and chunks[0].tag in ("P", "U")


def _list_goes_on(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the name before ``i`` is one of several, and so not that of the office's only holder."""
    following = phrase_at(chunks, i + 1) if tag_at(chunks, i) == "," else None
    return (following is not None and following.is_named_person) or tag_at(chunks, i) == "C"


def _has_no_office(holder: NounPhrase, vocabulary: Vocabulary) -> bool:
    """Whether a person is named with no office, or with one that is only an address: "Prince Faisal"."""
    return holder.office is None or holder.office.lower() in vocabulary.words(
        "noun phrase", "form of address"
    )


def _are_persons(members: Sequence[NounPhrase]) -> bool:
    return all(member.is_named_person for member in members)


def _pair(holders: NounPhrase, office: NounPhrase, nations: Complements) -> NounPhrase:
    """The holders of one office, each with his nation: "the premiers of A and B, X and Y"."""
    states = [part for _, nation in nations for part in nation.parts]
    for k, member in enumerate(holders.members):
        member.office = member.office or office_of_one(office.office)
        member.office_surface = office.office_surface
        if len(office.modifiers) == len(holders.members):
            member.modifiers = (office.modifiers[k],)  # "the Polish and Peruvian presidents, X and Y"
        if len(states) == len(holders.members):
            member.after.append(("of", states[k]))
        elif len(states) == 1:
            member.after.append(("of", states[0]))
    holders.start = min(holders.start, office.start)
    return holders
