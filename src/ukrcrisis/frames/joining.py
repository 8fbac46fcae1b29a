"""Noun phrases that belong together: coordination, apposition, and offices with their holders."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["join"]

_ACTOR_KINDS = frozenset(
    {EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.SEAT, EntryKind.ORGAN, EntryKind.ORGANISATION, EntryKind.OUTLET,
     EntryKind.PERSON, EntryKind.PEOPLE, EntryKind.CITY, EntryKind.REGION, EntryKind.ADJECTIVE}
)  # fmt: skip


def join(chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks with appositions and coordinations made one phrase each."""
    return _coordinate(_hold_offices(_coordinate(_hold_offices(_within_countries(_without_asides(chunks))))))


_TOWNS = frozenset({EntryKind.CITY, EntryKind.CAPITAL, EntryKind.REGION})


def _within_countries(chunks: Sequence[Chunk]) -> list[Chunk]:
    """A country between commas behind a place only says where that is: "in Antalya, Turkey, on Thursday"."""
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        here = chunks[i]
        out.append(here)
        i += 1
        if here.tag != "NP" or _tag(chunks, i) != ",":
            continue
        placed = len(out) > 1 and _tag(out, len(out) - 2) == "P"
        town = isinstance(here, NounPhrase) and ((here.surface is not None and here.surface.entry.kind in _TOWNS) or (placed and here.name is not None))
        country = chunks[i + 1] if i + 1 < len(chunks) else None
        if not town or not placed or not isinstance(country, NounPhrase):
            continue
        bare = country.surface is not None and country.surface.entry.kind is EntryKind.COUNTRY and len(country.items) == 1
        if bare and _tag(chunks, i + 2) in (",", "S", "", ")", "-", "d"):
            i += 3 if _tag(chunks, i + 2) == "," else 2
    return out


def _without_asides(chunks: Sequence[Chunk]) -> list[Chunk]:
    """Commas around an adverb or a date set it apart from what they part: "suspend, for now, the work", "a visit, due on Tuesday, is off"."""
    if [chunk.tag for chunk in chunks].count(",") < 2:
        return list(chunks)
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        end = _aside(chunks, i) if out and _tag(chunks, i) == "," else i
        if end == i:
            out.append(chunks[i])
            i += 1
            continue
        out.extend(chunk for chunk in chunks[i + 1 : end] if isinstance(chunk, Mark))
        i = end + 1
    return out


def _aside(chunks: Sequence[Chunk], i: int) -> int:
    """Where the second comma of an aside stands that the comma at ``i`` opens; ``i`` itself where it opens none."""
    j = i + 1
    due = chunks[j] if j < len(chunks) else None
    if isinstance(due, NounPhrase) and due.keys == ("due",):
        j += 1
    first = j
    while _tag(chunks, j) in ("R", "d"):
        j += 1
    if j == first or _tag(chunks, j) != ",":
        return i
    before, after = _tag(chunks, i - 1), _tag(chunks, j + 1)
    return j if (before == "VG" and after in ("NP", "P")) or (before == "NP" and after == "VG") else i


# -- offices and their holders ------------------------------------------------------------------------------


def _hold_offices(chunks: list[Chunk]) -> list[Chunk]:
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        here = chunks[i]
        if isinstance(here, NounPhrase) and not here.pronoun:
            joined, j = _apposition(chunks, i, here)
            if j > i + 1:
                out.append(joined)
                i = j
                continue
        out.append(here)
        i += 1
    return out


def _apposition(chunks: Sequence[Chunk], i: int, here: NounPhrase) -> tuple[NounPhrase, int]:
    """The phrase at ``i`` with the office or the holder that stands beside it, and where the pair ends."""
    j = i + 1
    nations: list[tuple[str, NounPhrase]] = []
    if (here.office is not None and here.name is None and here.surface is None) or here.head in _LEADERS:
        # "Foreign Minister of Ukraine Dmytro Kuleba", "head of the EU delegation to Ukraine Matti Maasikas"
        while _tag(chunks, j) == "P" and j + 1 < len(chunks) and isinstance(after := chunks[j + 1], NounPhrase):
            if _names_person(after) or after.pronoun:
                break
            nations.append((_key(chunks, j), after))
            j += 2
        holder = chunks[j] if j < len(chunks) else None
        if isinstance(holder, NounPhrase) and _names_person(holder) and holder.office is None and not holder.members:
            return _held(holder, here, nations), j + 1
        if isinstance(holder, NounPhrase) and here.plural and len(holder.members) > 1 and all(_names_person(m) for m in holder.members):
            return _pair(holder, here, nations), j + 1  # "the emissaries X and Y"
        if _tag(chunks, j) == "," and j + 1 < len(chunks):
            holder = chunks[j + 1]
            if isinstance(holder, NounPhrase) and _names_person(holder) and _has_no_office(holder) and not holder.members and not here.plural and not _list_goes_on(chunks, j + 2) and not _opens_clause(chunks, i, j + 2):
                end = j + 2
                if _tag(chunks, end) == ",":
                    end += 1
                return _held(holder, here, nations), end
            if here.plural and isinstance(holder, NounPhrase) and holder.members and all(_names_person(m) for m in holder.members):
                return _pair(holder, here, nations), j + 2
        return here, i + 1
    if _names_person(here) and not here.members and _tag(chunks, j) in (",", "("):
        # "Ben Wallace, Britain's defence secretary,"
        office = chunks[j + 1] if j + 1 < len(chunks) else None
        if isinstance(office, NounPhrase) and (office.office is not None or office.head in _LEADERS) and not _names_person(office) and not office.members:
            end = j + 2
            while _tag(chunks, end) == "P" and end + 1 < len(chunks) and isinstance(after := chunks[end + 1], NounPhrase):
                nations.append((_key(chunks, end), after))
                end += 2
            second = chunks[end + 1] if end + 1 < len(chunks) and _tag(chunks, end) == "C" else None
            if isinstance(second, NounPhrase) and second.office is not None and not _names_person(second) and not second.plural and _tag(chunks, end + 2) in (",", ")"):
                end += 2  # "Luis Ortega, the Swiss president and OSCE chairman,"
            if _tag(chunks, end) in (",", ")", "S", "", ";", "Q", "-"):
                if _tag(chunks, end) in (",", ")"):
                    end += 1
                return _held(here, office, nations), end
    return here, i + 1


def _opens_clause(chunks: Sequence[Chunk], i: int, j: int) -> bool:
    """Whether the name before ``j`` is a subject, and the office at ``i`` part of what opens the sentence.

    "After talks with his Turkish counterpart, Lavrov said …": no comma parts the name from its verb.
    """
    verb = chunks[j] if j < len(chunks) else None
    if not (isinstance(verb, VerbGroup) and verb.finite):
        return False
    for k in range(i - 1, -1, -1):
        if _tag(chunks, k) in ("S", ";", ":", "Q", "q", "VG"):
            return _tag(chunks, k + 1) == "P" and k + 1 < i
    return i > 0 and _tag(chunks, 0) in ("P", "U")


_LEADERS = frozenset({"head", "chief", "leader", "director", "representative", "member", "deputy", "boss", "counterpart", "colleague", "envoy", "adviser", "advisor", "aide", "negotiator", "commander", "emissary", "mediator", "premier", "leaders"})


_STYLES = frozenset({"prince", "sheikh", "king", "general", "sir", "princess", "emir", "sultan", "crown prince", "colonel", "admiral", "cardinal", "archbishop", "ambassador", "senator", "queen", "lord", "major general", "lieutenant general"})


def _has_no_office(holder: NounPhrase) -> bool:
    """Whether a person is named with no office, or with one that is only a form of address: "Prince Faisal"."""
    return holder.office is None or holder.office.lower() in _STYLES


def _held(holder: NounPhrase, office: NounPhrase, nations: Sequence[tuple[str, NounPhrase]]) -> NounPhrase:
    joined = NounPhrase(
        min(holder.start, office.start), max(holder.end, office.end, *(n.end for _, n in nations)), [*office.items, *holder.items],
        holder.head, surface=holder.surface, name=holder.name, office=office.office or office.head,
        office_surface=office.office_surface, modifiers=(*office.modifiers, *holder.modifiers),
        possessor=office.possessor or holder.possessor, determiner=office.determiner,
    )  # fmt: skip
    joined.after = [*nations, *office.after]
    return joined


def _pair(holders: NounPhrase, office: NounPhrase, nations: Sequence[tuple[str, NounPhrase]]) -> NounPhrase:
    """"The prime ministers of A, B and C, X, Y and Z": each holder with the nation at the same place."""
    states = [part for _, n in nations for part in n.parts]
    for k, member in enumerate(holders.members):
        member.office = member.office or office.office
        member.office_surface = office.office_surface
        if len(states) == len(holders.members):
            member.after.append(("of", states[k]))
        elif len(states) == 1:
            member.after.append(("of", states[0]))
    holders.start = min(holders.start, office.start)
    return holders


def _names_person(chunk: Chunk) -> bool:
    return isinstance(chunk, NounPhrase) and chunk.is_named_person


def _key(chunks: Sequence[Chunk], i: int) -> str:
    mark = chunks[i]
    return mark.item.key if isinstance(mark, Mark) else ""


def _list_goes_on(chunks: Sequence[Chunk], j: int) -> bool:
    return (_tag(chunks, j) == "," and j + 1 < len(chunks) and _names_person(chunks[j + 1])) or _tag(chunks, j) == "C"


def _tag(chunks: Sequence[Chunk], i: int) -> str:
    return chunks[i].tag if i < len(chunks) else ""


# -- coordination -------------------------------------------------------------------------------------------


def _coordinate(chunks: list[Chunk]) -> list[Chunk]:
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        here = chunks[i]
        if isinstance(here, NounPhrase) and not here.members and not _is_explained(chunks, i, here):
            members, j = _list(chunks, i)
            if len(members) > 1:
                out.append(_conjoined(members))
                i = j
                continue
        out.append(here)
        i += 1
    return out


def _is_explained(chunks: Sequence[Chunk], i: int, here: NounPhrase) -> bool:
    """"The two ministers, A and B": what follows names those whom the phrase counts."""
    counted = here.office is not None and here.plural and here.name is None and here.count == (2, 2)
    if not counted or _tag(chunks, i + 1) != "," or _tag(chunks, i + 3) != "C":
        return False
    one, other = (chunks[k] if k < len(chunks) else None for k in (i + 2, i + 4))
    return isinstance(one, NounPhrase) and isinstance(other, NounPhrase) and _names_person(one) and _names_person(other)


def _list(chunks: Sequence[Chunk], i: int) -> tuple[list[NounPhrase], int]:
    """The members of the list that starts at ``i`` and where it ends; one member where it is no list."""
    first = chunks[i]
    assert isinstance(first, NounPhrase)
    members = [first]
    j = _past_state(chunks, i, first)
    while True:
        k = j
        tag = _tag(chunks, k)
        if tag == ",":
            k += 1
            if _tag(chunks, k) == "C":
                k += 1
        elif tag == "C":
            if not isinstance(mark := chunks[k], Mark) or mark.item.key in ("but", "yet", "whereas"):
                break
            k += 1
            if _tag(chunks, k) == "R":
                k += 1
        else:
            break
        following = chunks[k] if k < len(chunks) else None
        between = tag == "C" and i > 0 and _key(chunks, i - 1) == "between"  # "between Iran and world powers"
        if not isinstance(following, NounPhrase) or not (between or _alike(members[-1], following)):
            break
        final = isinstance(m := chunks[k - 1], Mark) and m.tag in "CR"
        if final and _starts_clause(chunks, i, k, comma=tag == ","):
            break
        members.append(following)
        j = k + 1 if final else _past_state(chunks, k, following)
        if final and _tag(chunks, j) != "C":
            break
    if len(members) > 1 and not _is_list(chunks, i, j, members):
        return [first], i + 1
    return members, j


def _past_state(chunks: Sequence[Chunk], i: int, person: NounPhrase) -> int:
    """Where a list goes on after a person with a state: "Wang Yi of China, Hakan Fidan and …"; else the next chunk."""
    if _tag(chunks, i + 1) != "P" or _key(chunks, i + 1) != "of" or _tag(chunks, i + 3) not in (",", "C"):
        return i + 1
    state = chunks[i + 2]
    nation = isinstance(state, NounPhrase) and state.surface is not None and state.surface.entry.kind in (EntryKind.COUNTRY, EntryKind.ORGANISATION)
    following = next((c for c in chunks[i + 4 : i + 6] if isinstance(c, NounPhrase)), None)
    if nation and isinstance(state, NounPhrase) and _names_person(person) and following is not None and _class(following) == "person":
        person.after.append(("of", state))
        return i + 3
    return i + 1


def _is_list(chunks: Sequence[Chunk], i: int, j: int, members: Sequence[NounPhrase]) -> bool:
    marks = [m for m in chunks[i:j] if isinstance(m, Mark)]
    if any(m.tag == "C" for m in marks) or any(item.tag == "C" for item in members[-1].items):
        return True  # with "and" before the last, or within it: "his British, French and German counterparts"
    if i and isinstance(chunks[i - 1], Mark) and chunks[i - 1].tag == "P" and len(members) == 2:
        return False  # "In the footsteps of Britain, Ireland has asked"
    speaking = chunks[j] if j < len(chunks) else None
    if len(members) == 2 and isinstance(speaking, VerbGroup) and speaking.finite and _tag(chunks, j + 1) == ",":
        return False  # "Iran, Israel says, is building"
    # With no "and", only names make a list ("Germany, Italy tell citizens", "Nigeria, Benin, Ghana").
    kinds = {_class(member) for member in members}
    if kinds == {"person"} and not all(_names_person(m) for m in members):
        return False
    if len(members) == 2 and members[0].surface is not None and kinds == {"nation", "thing"}:
        # "US, UK embassies urge": the first shares the head of the second
        return members[1].plural and bool(members[1].modifiers) and not members[1].determiner and i == 0
    return len(kinds) == 1 and kinds <= {"nation", "person"} and not (len(members) == 2 and members[0].surface is not None and members[0].surface.entry.kind in (EntryKind.CITY, EntryKind.CAPITAL))


def _class(phrase: NounPhrase) -> str:
    if _names_person(phrase) or phrase.is_person:
        return "person"
    surface = phrase.surface
    if surface is not None and surface.entry.kind is EntryKind.OUTLET:
        return "outlet"
    if surface is not None and surface.entry.kind in _ACTOR_KINDS:
        return "person" if surface.entry.kind is EntryKind.PERSON else "nation"
    return "thing"


def _alike(one: NounPhrase, other: NounPhrase) -> bool:
    if other.determiner == "whose":
        return False  # "Zambia, whose ambassador left"
    if one.items[-1].tag in "A#" or other.items[-1].tag == "A":
        return False
    if one.pronoun or other.pronoun:
        return {_class(one), _class(other)} <= {"person", "thing"} and (one.pronoun and one.head in ("he", "she", "they", "we", "it"))
    kinds = {_class(one), _class(other)}
    return len(kinds) == 1 or kinds == {"nation", "person"} or (kinds == {"nation", "thing"} and (bool(other.modifiers) or bool(one.modifiers) or other.possessor is not None)) or kinds == {"person", "thing"}


def _starts_clause(chunks: Sequence[Chunk], i: int, k: int, *, comma: bool) -> bool:
    """Whether the phrase after "and" at ``k`` is the subject of a new clause rather than the list's last member."""
    j = k + 1
    while _tag(chunks, j) == "P" and _tag(chunks, j + 1) == "NP":
        j += 2
    following = chunks[j] if j < len(chunks) else None
    if not (isinstance(following, VerbGroup) and following.finite and not _reduced(following)):
        return False
    last = chunks[k]
    if isinstance(last, NounPhrase) and last.determiner in ("their", "its", "his", "her") and not comma:
        return False  # "said staff and their families had left"
    # Before the list, in this clause, a verb or preposition is open: the list was an object.
    for chunk in reversed(chunks[:i]):
        if isinstance(chunk, VerbGroup):
            return True
        if isinstance(chunk, Mark):
            if chunk.tag == "P":
                if _is_of_subject(chunks, i):
                    return False
                return comma or not isinstance(chunks[i - 1], Mark) or _verb_before(chunks, i)
            if chunk.tag in "tULS;:qQ":
                return False
            if chunk.tag == ",":
                return False
    return False


def _is_of_subject(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the list qualifies a noun right after a verb: "said columns of tanks and troops had crossed"."""
    return i > 2 and _key(chunks, i - 1) == "of" and _tag(chunks, i - 2) == "NP" and _tag(chunks, i - 3) == "VG" and not _names_person(chunks[i - 2])


def _verb_before(chunks: Sequence[Chunk], i: int) -> bool:
    for chunk in reversed(chunks[:i]):
        if isinstance(chunk, VerbGroup):
            return True
        if isinstance(chunk, Mark) and chunk.tag in "S;:tUq,":
            return False
    return False


def _reduced(group: VerbGroup) -> bool:
    return group.bare_participle and not group.past


def _share_out(members: Sequence[NounPhrase]) -> None:
    """To each his own nation: "the Polish and Ukrainian presidents Andrzej Duda and Volodymyr Zelensky"."""
    first = members[0]
    if first.name is None and not _names_person(first):
        return
    offices = [item for item in first.items if item.tag == "F" and item.key.endswith("s")]
    if offices and len(first.modifiers) == len(members) > 1:
        for member, nation in zip(members, first.modifiers, strict=True):
            member.modifiers, member.office = (nation,), member.office or first.office


def _conjoined(members: Sequence[NounPhrase]) -> NounPhrase:
    items = [item for member in members for item in member.items]
    joined = NounPhrase(members[0].start, members[-1].end, items, members[-1].head, plural=True)
    joined.members = tuple(part for member in members for part in member.parts)
    _share_out(joined.members)
    joined.office = members[0].office if members[0].office and members[0].plural else None
    return joined
