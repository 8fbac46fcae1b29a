"""Forms that can be a past or a participle: "forces massed there", "Britons told to leave"."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import Parse
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind

__all__ = ["is_bare_passive", "is_reduced"]

_NAMES = frozenset(
    {EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION, EntryKind.PERSON, EntryKind.SEAT}
)
_AGENT_OR_PLACE = frozenset({"by", "against", "at", "near", "along"})
"""Prepositions that follow a participle sooner than an active verb."""
_FAR = 12
"""How many chunks on the comma is looked for that ends an aside."""
_ENDS = frozenset(",;:S-tCLUqQ")
"""Marks behind which a verb belongs to another clause."""


def is_reduced(parse: Parse, i: int, verb: VerbGroup) -> bool:
    """Whether a bare participle qualifies a noun ("forces massed there") and is no finite past."""
    if not verb.bare_participle or (verb.past and verb.lemma in parse.verbs.intransitive):
        return False
    state, current, following = parse.state, parse.state.current, parse.at(i + 1)
    if verb.bare and current is not None and current.objects and current.lemma in parse.verbs.making:
        return False  # "had its ambassador come home"
    if current is not None and [o.head in parse.verbs.minded for o in current.objects[-2:]] == [True, False]:
        return False  # "is confident Peru closed it"
    if current is None and state.subject is not None and not state.opener and _is_bare_name(state.subject):
        return False  # "Washington on Wednesday ordered out the families"
    if state.opener == "rel" and state.subject is not None:
        return False  # "the embassy that Peru closed in May"
    if _opens_aside(parse, i, verb):
        return True
    if _shares_auxiliary(parse, i, verb):
        return False
    word = _preposition_behind(parse, i)
    if verb.lemma == "leave" and word == "by" and _is_way(parse.at(i + 2), parse.verbs.ways):
        return False  # "its staff left by road"
    by = word in _AGENT_OR_PLACE and not (word == "against" and verb.lemma in parse.verbs.control)
    # "Peru, shaken by the attack, advised against travel"
    within = current is None or (state.opener == "that" and state.opener_word == "that")
    tagged = state.opener == "," and state.subject is state.last_phrase  # "…, a person briefed on it said"
    restricts = word == "by" or (
        not isinstance(following, NounPhrase) and verb.lemma not in parse.verbs.report
    )
    if tagged and state.subject is not None and state.adjacent and restricts and _finite_ahead(parse, i):
        return True
    if within and state.subject is not None and state.adjacent:
        if state.opener == "that" and _is_bare_name(state.subject) and verb.past:
            return False  # "the claim that Peru attacked on Tuesday"
        return restricts and _finite_ahead(parse, i)
    last = current.prepositions[-1:] if current is not None and state.adjacent else []
    if last == [("with", state.last_phrase)] and not isinstance(following, NounPhrase):
        return True  # ", with Peru set to leave"
    if current is not None and not state.opener and state.adjacent:
        return _qualifies_object(parse, i, verb, current, by=by)
    if current is not None and state.opener == "," and state.subject is None:
        return not verb.past or by
    return not verb.past


def _shares_auxiliary(parse: Parse, i: int, verb: VerbGroup) -> bool:
    """Whether it has the auxiliary of the verb before, and then its voice: "was stopped and searched", "were armed, trained and
    sent by Peru".
    """
    state, current = parse.state, parse.state.current
    listed = state.opener == "," and verb.lemma not in parse.verbs.report and parse.tag_at(i + 1) == "C"
    joined = current is not None and (state.opener == "and" or listed) and state.subject is None
    beside = current.verb if current is not None and joined else None
    if beside is None or not (beside.perfect or beside.passive):
        return False
    says = verb.lemma in parse.verbs.report and parse.tag_at(i + 1) in ("NP", "t", "q")
    verb.passive = beside.passive and not says
    return True


def _preposition_behind(parse: Parse, i: int) -> str:
    """The preposition behind a participle, or "by" with a day before it: "followed a day later by Peru"; "" for none."""
    after, later = parse.at(i + 1), parse.at(i + 2)
    if parse.tag_at(i + 1) == "d":
        return "by" if isinstance(later, Mark) and later.item.key == "by" else ""
    return after.item.key if isinstance(after, Mark) and after.tag == "P" else ""


def _opens_aside(parse: Parse, i: int, verb: VerbGroup) -> bool:
    """Whether it stands between commas behind the subject: "an envoy, granted anonymity to speak, said", "the envoys, told by
    Peru to leave, left", "the envoy, recalled in May, left"; but "the minister, he told reporters, left".
    """
    state, following = parse.state, parse.at(i + 1)
    gap = verb.start - state.subject.end if state.subject is not None else 0
    closed = gap == len(", ") and not isinstance(following, NounPhrase)  # by the comma of an apposition
    parted = state.opener == "," or closed or (state.opener == "that" and parse.tag_at(i - 1) == ",")
    if not parted or state.resume is not None or state.subject is None or not verb.past:
        return False
    by_somebody = isinstance(following, Mark) and following.item.key == "by"
    to_do = isinstance(following, VerbGroup) and following.infinitive
    told = verb.lemma in parse.verbs.control and (by_somebody or to_do)
    named = verb.lemma in parse.verbs.accusing or verb.lemma in parse.verbs.citing
    of_something = isinstance(following, Mark) and following.item.key == "of"
    # "Peru, accused by Chile of lying, left", "Ruiz, quoted by CNN, said", "Peru, accused of lying, left"
    told = told or (named and by_somebody) or (verb.lemma in parse.verbs.accusing and of_something)
    done = verb.lemma in parse.verbs.recalling and parse.tag_at(i + 1) in ("d", "P", "U")
    return (verb.lemma not in parse.verbs.report or told or done) and _resumes(parse, i)


def _qualifies_object(parse: Parse, i: int, verb: VerbGroup, current: Clause, *, by: bool) -> bool:
    """Whether it qualifies the phrase behind the verb ``current``; ``by`` is whether an agent or a place follows it."""
    following = parse.at(i + 1)
    telling = current.lemma in parse.verbs.report and current.lemma not in parse.verbs.citing
    behind = bool(current.prepositions) and current.prepositions[-1][1] is parse.state.last_phrase
    if telling and behind and current.objects and current.lemma in parse.verbs.control:
        return True  # "told CNN in an interview aired on Sunday"
    told = current.objects[-1] if current.objects and current.lemma in parse.verbs.control else None
    people = told is not None and told.plural and not told.pronoun and told.surface is None
    if telling and people and parse.tag_at(i + 1) == "P" and _infinitive_ahead(parse, i):
        return True  # "told its citizens registered in Peru to leave"
    if telling and (isinstance(following, NounPhrase) or (not by and _tells_a_name(current))):
        return False  # "said Peru expelled the envoy", "said Peru advised against it"
    says = verb.lemma in parse.verbs.report and parse.tag_at(i + 1) in ("t", "q", "S", "")
    acts = says or isinstance(following, NounPhrase)
    if (
        acts
        and current.relation == "relcl"
        and (parse.state.resume is not None or _awaits_verb(current, parse))
    ):
        return False  # "people briefed on it said Peru had left", "a plane with Poles from Mali reached Rome"
    # "said documents found there showed it", but "said rebels fired from Peru"
    return not telling or by or parse.state.preposition != "" or _finite_ahead(parse, i)


def _awaits_verb(relative: Clause, parse: Parse) -> bool:
    """Whether a participle tells of what is the subject of what is said: "said accounts tied to Peru | spread lies"."""
    teller = relative.governor
    if teller is None or teller.lemma not in parse.verbs.report or not teller.objects:
        return False
    return teller.objects[-1] is relative.subject


def _tells_a_name(telling: Clause) -> bool:
    """Whether what looks like the object told is a bare name, and so the subject of what is said."""
    return bool(telling.objects) and _is_bare_name(telling.objects[-1])


def _is_way(chunk: Chunk | None, ways: frozenset[str]) -> bool:
    """Whether a phrase says how people travel, and does not name who acts."""
    return isinstance(chunk, NounPhrase) and len(chunk.items) == 1 and chunk.head in ways


def _is_bare_name(phrase: NounPhrase) -> bool:
    """Whether a phrase is a proper name, which no participle restricts."""
    if phrase.surface is None or phrase.determiner or phrase.plural:
        return False
    return phrase.surface.entry.kind in _NAMES


def _finite_ahead(parse: Parse, i: int) -> bool:
    """Whether a finite verb follows before the next mark: the subject of that one is what waits."""
    for chunk in parse.chunks[i + 1 :]:
        if isinstance(chunk, VerbGroup) and chunk.finite:
            return True
        if chunk.tag in _ENDS:
            return False
    return False


def _infinitive_ahead(parse: Parse, i: int) -> bool:
    """Whether nothing but phrases and dates stand before an infinitive."""
    for chunk in parse.chunks[i + 1 : i + _FAR]:
        if isinstance(chunk, VerbGroup):
            return chunk.infinitive
        if chunk.tag not in ("NP", "P", "d", "R"):
            return False
    return False


def _resumes(parse: Parse, i: int) -> bool:
    """Whether the next comma ends what the participle at ``i`` opens, and a finite verb follows it."""
    for k in range(i + 1, min(i + _FAR, len(parse.chunks))):
        chunk = parse.chunks[k]
        if chunk.tag == ",":
            verb = parse.at(k + 1)
            return isinstance(verb, VerbGroup) and verb.finite
        if chunk.tag in _ENDS - {"U"} or (isinstance(chunk, VerbGroup) and chunk.finite):
            return False  # "after" may open no more than a phrase
    return False


def is_bare_passive(parse: Parse, i: int, clause: Clause) -> bool:
    """Headlines leave out "are": "Britons told to leave", "diplomats expelled"."""
    k = i + 1
    while parse.tag_at(k) in ("d", "R", "Q"):
        k += 1  # "summoned on Friday the ambassador", "“categorically denied” that"
    verb, following = clause.verb, parse.at(k)
    if isinstance(following, VerbGroup) and following.gerund:
        return False  # "denied sending arms"
    if verb.lemma in parse.verbs.transitive and (following is None or following.tag not in ("NP", "q", "t")):
        told = parse.state.subject
        states = told is not None and all(map(_is_bare_name, told.parts)) and verb.lemma in parse.verbs.report
        # "Peru and Chile warned of war"
        return not states and _behind_phrases(parse, k) not in ("t", "NP")
    if verb.lemma in parse.verbs.recalling and (following is None or following.tag in "S,;-"):
        told = parse.state.subject  # "Peruvian ambassador recalled"
        return told is not None and told.name is None and not parse.verbs.envoys.isdisjoint(told.keys)
    if isinstance(following, VerbGroup) and following.infinitive and verb.lemma in parse.verbs.control:
        return verb.lemma not in ("get", "have", "want", "expect") or not verb.past
    return False


def _behind_phrases(parse: Parse, k: int) -> str:
    """The tag of what comes behind the prepositional phrases and dates at ``k``: "denied in a speech that", "ordered on Sunday
    in a speech the closure".
    """
    while parse.tag_at(k) in ("P", "d", "R"):
        k += 2 if parse.tag_at(k) == "P" else 1
    return parse.tag_at(k)
