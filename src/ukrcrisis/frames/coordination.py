"""Lists of noun phrases, which become one phrase with members: "Peru, Chile and their partners"."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.alike import (
    ListWords,
    are_alike,
    class_of,
    holds_both,
    is_state,
    leads,
    list_words,
)
from ukrcrisis.frames.conjoined import conjoined, holder_of_both, owned_each
from ukrcrisis.frames.list_ends import (
    is_fronted,
    is_gapped,
    opens_subject,
    starts_clause,
)
from ukrcrisis.frames.list_marks import WHITHER, is_list
from ukrcrisis.frames.neighbours import key_at, phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, NounPhrase, VerbGroup
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["coordinate"]


_FOLLOWED = frozenset({",", "C", "P", "("})
"""What stands behind a phrase that begins a list: a comma, a conjunction, or "of" and what belongs to it, or a
number in brackets.
"""
_IN_TURN = frozenset({"then", "later", "next", "finally"})
"""Adverbs before one of a list: "first Peru, then Chile and finally Chad"."""
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
            owners = owned_each(here, phrase_at(chunks, i + 1)) if tag_at(chunks, i) == "C" else None
            if owners is not None:
                members, end = owners, i + 2
            if len(members) == 2 and holds_both(members[0], members[1]):
                here, i = holder_of_both(members[0], members[1]), end
            elif len(members) > 1:
                here, i = conjoined(members), end
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
        visited = i > 0 and key_at(chunks, i - 1) in WHITHER and class_of(first) == "nation"
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
    if len(members) > 1 and (not is_list(chunks, i, j, members) or is_fronted(chunks, i, j)):
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
