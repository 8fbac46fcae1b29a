"""Lists of noun phrases, which become one phrase with members: "Peru, Chile and their partners"."""

from __future__ import annotations

from collections.abc import Sequence
from copy import copy

from ukrcrisis.frames.alike import (
    ListWords,
    are_alike,
    class_of,
    holds_both,
    is_its_capital,
    is_state,
    is_town_first,
    leads,
    list_words,
)
from ukrcrisis.frames.list_ends import (
    has_verb,
    is_after_verb,
    is_fronted,
    is_gapped,
    opens_subject,
    starts_clause,
)
from ukrcrisis.frames.neighbours import key_at, phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup, office_of_one
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["coordinate"]


_FOLLOWED = frozenset({",", "C", "P", "("})
"""What stands behind a phrase that begins a list: a comma, a conjunction, or "of" and what belongs to it, or a
number in brackets.
"""
_IN_TURN = frozenset({"then", "later", "next", "finally"})
"""Adverbs before one of a list: "first Peru, then Chile and finally Chad"."""
_WHITHER = frozenset({"to", "into", "in", "through"})
_ON = frozenset({"on", "onward", "onwards", "back"})
"""Words before "to" that lead from one goal to the next: "to Peru, Chile and then on to Chad"."""
_ADVERSATIVE = frozenset({"but", "yet", "whereas"})


def coordinate(chunks: Sequence[Chunk], vocabulary: Vocabulary) -> list[Chunk]:
    """The chunks with each list made one phrase."""
    words = vocabulary.derived(list_words)
    chunks = _with_one_preposition(chunks)
    out: list[Chunk] = []
    i = 0
    while i < len(chunks):
        here = chunks[i]
        i += 1
        if (
            isinstance(here, NounPhrase)
            and not here.members
            and tag_at(chunks, i) in _FOLLOWED
            and not _is_explained(chunks, i - 1, here)
        ):
            members, end = _list(chunks, i - 1, here, words)
            owners = _owners(here, phrase_at(chunks, i + 1)) if tag_at(chunks, i) == "C" else None
            if owners is not None:
                members, end = owners, i + 2
            if len(members) == 2 and holds_both(members[0], members[1]):
                here, i = _with_both(members[0], members[1]), end
            elif len(members) > 1:
                here, i = _conjoined(members), end
        out.append(here)
    return out


_REPEATED = frozenset({"of", "from"})
"""Prepositions that may be said again before the second of two."""


def _with_one_preposition(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks with a preposition said once of two states: "the envoys of Peru and of Chile"."""
    out = list(chunks)
    for i in range(len(out) - 5, -1, -1):
        if out[i + 2].tag != "C" or out[i + 3].tag != "P":
            continue
        word, one, joint, again, other = out[i : i + 5]
        said_again = word.tag == "P" == again.tag and key_at(out, i) == key_at(out, i + 3)
        if not said_again or key_at(out, i) not in _REPEATED or joint.tag != "C":
            continue
        if (
            isinstance(one, NounPhrase)
            and isinstance(other, NounPhrase)
            and is_state(one)
            and is_state(other)
        ):
            del out[i + 3]
    return out


def _is_explained(chunks: Sequence[Chunk], i: int, here: NounPhrase) -> bool:
    """Whether what follows names those whom the phrase counts: "the two ministers, A and B", "the Polish and
    Peruvian ministers, A and B".
    """
    two = here.count == (2, 2) or len(here.modifiers) == 2
    counted = two and here.office is not None and here.plural and here.name is None
    if not counted or tag_at(chunks, i + 1) != "," or tag_at(chunks, i + 3) != "C":
        return False
    one, other = phrase_at(chunks, i + 2), phrase_at(chunks, i + 4)
    return one is not None and other is not None and one.is_named_person and other.is_named_person


def _list(
    chunks: Sequence[Chunk], i: int, first: NounPhrase, words: ListWords
) -> tuple[list[NounPhrase], int]:
    """The members of the list that starts at ``i`` and where it ends; one member where it is no list."""
    members = [first]
    j = _past_state(chunks, i, first, words)
    between = i > 0 and key_at(chunks, i - 1) == "between"
    inside = i > 0 and key_at(chunks, i - 1) == "in" and class_of(first) == "nation"
    while (k := _next_member(chunks, j)) is not None:
        in_turn = key_at(chunks, k - 1) in _IN_TURN and tag_at(chunks, k - 2) == ","
        visited = i > 0 and key_at(chunks, i - 1) in _WHITHER and class_of(first) == "nation"
        if in_turn and i > 0 and chunks[i - 1].tag not in "S;:qU" and not visited:
            break  # "rang first Ruiz, then Ortega": each has a call of his own, unlike "to Peru, then Chile"
        k, start = _past_share(chunks, k, words)
        following = phrase_at(chunks, k)
        comma = chunks[j].tag == ","
        if following is None or not (are_alike(members[-1], following, words) or (between and not comma)):
            break  # "between Iran and world powers" need not be alike
        if inside and class_of(following) == "person":
            break  # "met Ruiz in Oslo and the emir of Qatar in Doha"
        last = any(chunk.tag == "C" for chunk in chunks[j:k])
        if last and _is_parallel(chunks, i, k, first, following):
            break
        if is_gapped(chunks, i, k) or (last and comma and opens_subject(chunks, i, k)):
            break
        if last and starts_clause(chunks, i, k, words.saying, comma=comma):
            break
        members.append(following)
        following.start = start if start is not None else following.start
        j = k + 1 if last else _past_state(chunks, k, following, words)
        if last and tag_at(chunks, j) != "C":
            break
    if len(members) > 1 and (not _is_list(chunks, i, j, members) or is_fronted(chunks, i, j)):
        return [first], i + 1
    governed = tag_at(chunks, i - 1) == "VG" or (
        tag_at(chunks, i - 1) == "P" and key_at(chunks, i - 1) != "of"
    )
    if len(members) > 2 and key_at(chunks, j) == "among them" and governed:
        return [first], i + 1  # "told them to leave Mali, Peru and Chile among them"
    return members, j


def _is_parallel(chunks: Sequence[Chunk], i: int, k: int, first: NounPhrase, following: NounPhrase) -> bool:
    """Whether the second noun goes with the one above the first: "the expulsion of ten diplomats and the closure of …"."""
    above = phrase_at(chunks, i - 2) if i > 1 and key_at(chunks, i - 1) == "of" else None
    again = key_at(chunks, k + 1) == "of" and following.determiner == "the" and following.surface is None
    things = above is not None and class_of(above) == "thing" == class_of(following)
    return above is not None and things and above.determiner == "the" and again and first.determiner != "the"


def _next_member(chunks: Sequence[Chunk], j: int) -> int | None:
    """Where a list that has come to ``j`` goes on: after a comma, a conjunction ("and also") or both."""
    tag = tag_at(chunks, j)
    if tag == ",":
        if tag_at(chunks, j + 1) == "R" and key_at(chunks, j + 1) in _IN_TURN:
            return j + 2
        if tag_at(chunks, j + 1) != "C":
            return j + 1
        j += 1
    elif tag != "C":
        return None
    also = tag_at(chunks, j + 1) == "R"
    if key_at(chunks, j) in _ADVERSATIVE and not (also and key_at(chunks, j + 1) == "also"):
        return None  # "not only Peru but also Chile"
    return j + 2 if also else j + 1


def _past_share(chunks: Sequence[Chunk], k: int, words: ListWords) -> tuple[int, int | None]:
    """Where the noun stands of which the member at ``k`` is a share, "Peru and | most of | its neighbours", and where the share
    begins in the text; None where it is none.
    """
    share, whole = phrase_at(chunks, k), phrase_at(chunks, k + 2)
    if share is None or whole is None or key_at(chunks, k + 1) != "of":
        return k, None
    quantity = share.head in words.shares or all(item.tag in "D#R" for item in share.items)
    if not quantity or not whole.plural or whole.members or whole.surface is not None:
        return k, None
    return k + 2, share.start


def _past_state(chunks: Sequence[Chunk], i: int, person: NounPhrase, words: ListWords) -> int:
    """Where a list goes on after the member at ``i`` and his state: "Ana Ruiz of Peru, Luis Ortega and …",
    "the leaders of Peru and Chile, as well as Ana Ruiz"; past a number in brackets: "Peru (30), Chile (two) and …".
    """
    if tag_at(chunks, i + 1) == "(" and tag_at(chunks, i + 3) == ")" and is_state(person):
        counted = phrase_at(chunks, i + 2)
        return i + 4 if counted is not None and all(item.tag == "#" for item in counted.items) else i + 1
    if (post := _post_before_his_own(chunks, i, person)) is not None:
        person.after.append((key_at(chunks, i + 1), post))
        return i + 3
    if key_at(chunks, i + 1) != "of" or tag_at(chunks, i + 3) not in (",", "C"):
        return i + 1
    state = phrase_at(chunks, i + 2)
    if state is None or not all(is_state(part) for part in state.parts):
        return i + 1
    following = next((c for c in chunks[i + 4 : i + 6] if isinstance(c, NounPhrase)), None)
    if following is None or not (
        person.is_named_person or leads(person, words) or _are_peers(person, following)
    ):
        return i + 1
    if class_of(following) != "person" and not (leads(person, words) and leads(following, words)):
        return i + 1
    person.after.append(("of", state))
    return i + 3


def _post_before_his_own(chunks: Sequence[Chunk], i: int, person: NounPhrase) -> NounPhrase | None:
    """Where an office is held before those who are the holder's: "the ambassador in Lima and his staff left"."""
    place, theirs, verb = phrase_at(chunks, i + 2), phrase_at(chunks, i + 4), chunks[i + 5 : i + 6]
    if key_at(chunks, i + 1) not in ("in", "to", "at") or tag_at(chunks, i + 3) != "C" or place is None:
        return None
    own = theirs is not None and theirs.determiner in HIS_OR_HER and theirs.office is None
    goes_on = bool(verb) and isinstance(verb[0], VerbGroup) and verb[0].finite
    return place if person.office is not None and own and goes_on and place.surface is not None else None


def _are_peers(one: NounPhrase, other: NounPhrase) -> bool:
    """Whether two phrases name the same office or the like: "the leader of Peru and then the leader of Chile"."""
    return one.head == other.head and not one.plural and not (one.surface or one.name)


# -- what makes a list --------------------------------------------------------------------------------------


def _is_list(chunks: Sequence[Chunk], i: int, j: int, members: Sequence[NounPhrase]) -> bool:
    """Whether phrases with commas or conjunctions between them are coordinated, and not only neighbours."""
    inner = any(item.tag == "C" for item in members[-1].items)
    if inner or any(mark.tag == "C" for mark in chunks[i:j]):
        return True  # with "and" before the last, or within it: "his British, French and German counterparts"
    if len(members) == 2:
        if i > 0 and tag_at(chunks, j) == "," and _opens_relative(chunks, j + 1):
            return False  # "as they left Peru, Chile, which had stayed, closed"
        if is_its_capital(*members):
            return False  # "the Ministry of Foreign Affairs, Lima"
        other = phrase_at(chunks, j + 1) if tag_at(chunks, j) == "C" else None
        if other is not None and not has_verb(chunks, j + 1):
            return {class_of(member) for member in members} == {
                "nation"
            }  # "to Peru, Chile and the border area"
        if _leads_on(chunks, i, j):
            return True
        if i and chunks[i - 1].tag == "P":
            return False  # "In the footsteps of Britain, Ireland has asked"
        speaking = chunks[j] if j < len(chunks) else None
        if isinstance(speaking, VerbGroup) and speaking.finite and tag_at(chunks, j + 1) == ",":
            return False  # "Iran, Israel says, is building"
        if isinstance(speaking, VerbGroup) and speaking.finite and is_after_verb(chunks, i):
            return False  # "will stay in Peru, Chile said"
    return _is_bare_list(members, opens=i == 0)


def _leads_on(chunks: Sequence[Chunk], i: int, j: int) -> bool:
    """Whether the preposition before a list at ``i`` comes again behind the "and" at ``j``: "to Peru, Chile and on to Chad"."""
    if i == 0 or key_at(chunks, i - 1) not in _WHITHER or tag_at(chunks, j) != "C":
        return False
    k = j + 1
    while tag_at(chunks, k) == "R" or key_at(chunks, k) in _ON:
        k += 1
    return key_at(chunks, k) == key_at(chunks, i - 1)


def _opens_relative(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether "which" or "whose envoy" stands at ``i``."""
    owned = phrase_at(chunks, i)
    return tag_at(chunks, i) == "L" or (owned is not None and owned.determiner == "whose")


def _is_bare_list(members: Sequence[NounPhrase], *, opens: bool) -> bool:
    """With no conjunction only names make a list: "Germany, Italy tell citizens", "Nigeria, Benin, Ghana"."""
    kinds = {class_of(member) for member in members}
    if kinds == {"person"}:
        return all(member.is_named_person for member in members) and not is_town_first(members)
    if len(members) == 2 and members[0].surface is not None and kinds == {"nation", "thing"}:
        # "US, UK embassies urge": the first shares the head of the second
        return members[1].plural and bool(members[1].modifiers) and not members[1].determiner and opens
    return kinds == {"nation"} and not is_town_first(members)


def _owners(one: NounPhrase, other: NounPhrase | None) -> list[NounPhrase] | None:
    """What each of two owns: "Peru's and Chile's ambassadors"; None where the first is no owner by itself."""
    if other is None or other.possessor is None or not is_state(one) or one.end <= one.items[-1].end:
        return None
    if not is_state(other.possessor) or other.members:
        return None
    first = copy(other)
    first.start, first.end, first.possessor = one.start, one.end, copy(one)
    return [first, other]


def _with_both(one: NounPhrase, other: NounPhrase) -> NounPhrase:
    """The person who holds two offices, with the state of the first."""
    other.start, other.modifiers, other.possessor = one.start, one.modifiers, one.possessor
    return other


# -- the phrase that a list makes ---------------------------------------------------------------------------


def _conjoined(members: Sequence[NounPhrase]) -> NounPhrase:
    """One phrase for a list, the members of its members included."""
    items = [item for member in members for item in member.items]
    joined = NounPhrase(members[0].start, members[-1].end, items, members[-1].head, plural=True)
    joined.members = tuple(part for member in members for part in member.parts)
    _share_out(joined.members)
    _share_head(joined.members)
    joined.office = members[0].office if members[0].office and members[0].plural else None
    return joined


def _share_out(members: Sequence[NounPhrase]) -> None:
    """To each his own nation: "the Polish and Peruvian presidents Adam Nowak and Luis Ortega"."""
    first = members[0]
    if first.name is None and not first.is_named_person:
        return
    offices = any(item.tag == "F" and item.key.endswith("s") for item in first.items)
    if offices and len(first.modifiers) == len(members) > 1:
        for member, nation in zip(members, first.modifiers, strict=True):
            member.modifiers, member.office = (nation,), office_of_one(member.office or first.office)


def _share_head(members: Sequence[NounPhrase]) -> None:
    """To each the noun that is said once: "two Danish, three Swedish and four Norwegian diplomats"."""
    last = members[-1]
    if last.surface is not None or last.name is not None or not last.modifiers or not last.count:
        return
    for member in members[:-1]:
        nation = member.surface
        if nation is not None and nation.entry.kind is EntryKind.ADJECTIVE and member.count is not None:
            member.head, member.surface, member.plural = last.head, None, True
            member.modifiers = (*member.modifiers, nation)
