"""Where a list of noun phrases ends: what opens a clause, and is no member of the list before it."""

from __future__ import annotations

from collections.abc import Sequence

from ukrcrisis.frames.neighbours import key_at, phrase_at, tag_at
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup

__all__ = ["has_verb", "is_after_verb", "is_fronted", "is_gapped", "opens_subject", "starts_clause"]


def starts_clause(chunks: Sequence[Chunk], i: int, k: int, saying: frozenset[str], *, comma: bool) -> bool:
    """Whether the phrase after "and" at ``k`` is the subject of a new clause, not a member of the list.

    ``saying`` are verbs that take a clause for object and no phrase: "said Ortega and Ruiz would meet". The phrase
    has its verb behind it, and before the list a verb or preposition is open: the list was an object.
    """
    if not has_verb(chunks, k) or (k == i + 2 and key_at(chunks, i - 1) == "between"):
        return False
    last = chunks[k]
    owned = isinstance(last, NounPhrase) and last.determiner in ("their", "its", "his", "her") and not comma
    if owned and not _is_acted_on(chunks, i, saying):
        return False  # "said staff and their families had left"
    if key_at(chunks, i - 1).endswith((" after", " before")):
        return False  # "two days after Peru and Chile closed their embassies"
    if not comma and _tells_of_subject(chunks, i):
        return False  # "the talks that were to unite Peru and Chile were put off"
    for chunk in reversed(chunks[:i]):
        if isinstance(chunk, VerbGroup):
            if (
                chunk.gerund
                and not chunk.finite
                and chunk is chunks[i - 1]
                and _qualifies_subject(chunks, i - 1)
            ):
                return False  # "talks involving Peru, Chile and Chad took place"
            said = chunk is chunks[i - 1] and chunk.lemma in saying and not chunk.passive
            return not said or tag_at(chunks, i - 2) in ("Q", ",")
        if chunk.tag == "P":
            if _is_of_said_subject(chunks, i, saying):
                return False  # "says services at the embassies in Peru and Chile have ended"
            if _is_of_subject(chunks, i):  # "sees a build-up of tanks, and President Ruiz rang"
                return comma and isinstance(last, NounPhrase) and last.is_named_person
            return comma or not isinstance(chunks[i - 1], Mark) or is_after_verb(chunks, i)
        if chunk.tag in "tULS;:qQ,":
            return False
    return False


def _is_acted_on(chunks: Sequence[Chunk], i: int, saying: frozenset[str]) -> bool:
    """Whether the list at ``i`` begins with the object of a verb: "shut its embassy and its envoy has left"."""
    verb = chunks[i - 1] if i else None
    return isinstance(verb, VerbGroup) and verb.finite and not verb.passive and verb.lemma not in saying


def _tells_of_subject(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the list at ``i`` stands in a relative clause on a subject that still waits for its verb."""
    j = i - 1
    while j > 0 and tag_at(chunks, j) in ("VG", "NP", "P", "R"):
        j -= 1
    if j < 0 or tag_at(chunks, j) != "L" or not any(chunk.tag == "VG" for chunk in chunks[j:i]):
        return False
    k = j - 1
    while k >= 0 and tag_at(chunks, k) in ("NP", "P"):
        k -= 1
    return k < j - 1 and (k < 0 or tag_at(chunks, k) in ("S", ";", ":", "t", "q", "Q"))


def _qualifies_subject(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether a gerund at ``i`` hangs on a phrase that still waits for its verb."""
    for chunk in reversed(chunks[:i]):
        if isinstance(chunk, VerbGroup):
            return False
        if chunk.tag in "S;:tUqQ":
            break
    return i > 0 and isinstance(chunks[i - 1], NounPhrase)


def has_verb(chunks: Sequence[Chunk], k: int) -> bool:
    """Whether a finite verb follows the phrase at ``k``, prepositional phrases, what is joined and dates passed over."""
    j = k + 1
    while tag_at(chunks, j) == "d" or (tag_at(chunks, j) in ("P", "C") and tag_at(chunks, j + 1) == "NP"):
        j += 1 if tag_at(chunks, j) == "d" else 2
    verb = chunks[j] if j < len(chunks) else None
    return isinstance(verb, VerbGroup) and verb.finite and (verb.past or not verb.bare_participle)


def _is_of_subject(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the list qualifies a noun right after a verb: "said columns of tanks and men had crossed"."""
    if i < 3 or key_at(chunks, i - 1) != "of" or tag_at(chunks, i - 3) != "VG":
        return False
    head = phrase_at(chunks, i - 2)
    return head is not None and not head.is_named_person


def _is_of_said_subject(chunks: Sequence[Chunk], i: int, saying: frozenset[str]) -> bool:
    """Whether only prepositions and phrases part the list from a verb of saying, with who is spoken of right behind it."""
    j = i
    while j > 1 and tag_at(chunks, j - 1) == "P" and tag_at(chunks, j - 2) == "NP":
        j -= 2
    verb, head = chunks[j - 1] if 0 < j < i else None, phrase_at(chunks, j)
    said = isinstance(verb, VerbGroup) and verb.lemma in saying and not verb.passive
    return said and head is not None and not head.is_person


def is_after_verb(chunks: Sequence[Chunk], i: int) -> bool:
    """Whether the clause that the list at ``i`` stands in has had its verb."""
    for chunk in reversed(chunks[:i]):
        if chunk.tag == "VG":
            return True
        if chunk.tag in "S;:tUq,":
            return False
    return False


def is_fronted(chunks: Sequence[Chunk], i: int, j: int) -> bool:
    """Whether only the first phrase belongs to what opens the sentence, and the rest are the subject of the verb at ``j``:
    "At the meeting, Ruiz and Ortega noted".
    """
    if i == 0 or chunks[i - 1].tag != "P" or tag_at(chunks, i + 1) != ",":
        return False
    k = i - 1
    while k > 0 and tag_at(chunks, k - 1) in ("P", "NP"):
        k -= 1
    opens = chunks[k].tag == "P" and (k == 0 or tag_at(chunks, k - 1) in ("S", "q"))
    verb = chunks[j] if j < len(chunks) else None
    return opens and isinstance(verb, VerbGroup) and verb.finite


def is_gapped(chunks: Sequence[Chunk], i: int, k: int) -> bool:
    """Whether the phrase at ``k`` has a verb understood: "warns against travel to Mali, and Peru against trips", "told them
    to leave Mali and Peru to leave Chad", "shut its embassy in Mali and Peru its own".
    """
    again, theirs = key_at(chunks, k + 1), phrase_at(chunks, k + 1)
    if again == "against":
        return any(isinstance(c, Mark) and c.item.key == again for c in chunks[:i])
    if not is_after_verb(chunks, i):
        return False
    if theirs is not None:
        return theirs.determiner in ("its", "their")
    verb, before = chunks[k + 1] if k + 1 < len(chunks) else None, chunks[i - 1]
    return (
        isinstance(verb, VerbGroup)
        and verb.infinitive
        and isinstance(before, VerbGroup)
        and before.infinitive
    )


def opens_subject(chunks: Sequence[Chunk], i: int, k: int) -> bool:
    """Whether a list that is a subject begins at ``k``: "out of Mali, and Peru, Chile and Cuba told citizens"."""
    if i == 0 or chunks[i - 1].tag not in ("P", "VG") or tag_at(chunks, k + 1) != ",":
        return False
    j = k
    while phrase_at(chunks, j) is not None:
        if tag_at(chunks, j + 1) == "C":
            return phrase_at(chunks, j + 2) is not None and has_verb(chunks, j + 2)
        if tag_at(chunks, j + 1) != ",":
            return False
        j += 2
    return False
