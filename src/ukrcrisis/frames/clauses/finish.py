"""What only the whole passage settles: clefts, what nouns are completed by, speakers behind what they say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.ellipsis import fill_ellipses
from ukrcrisis.frames.clauses.fronted import (
    attach_fronted,
    give_subjects,
    lower_openings,
    open_with_participles,
)
from ukrcrisis.frames.clauses.state import Parse, VerbClasses
from ukrcrisis.frames.groups import name_members
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase

__all__ = ["finish"]

_RELATIVES = frozenset({"which", "where", "who", "whom", "whose"})
_OR_SO = frozenset({"or so", "or", "so", "at least"})
"""What may stand before a speaker behind what he says: "…, or so Lima says"."""
_TO_WHOM = frozenset({"to", "in", "on", "at"})
"""Prepositions after "as he warned" that do not tell of what he did: to whom he said it, and where."""
_WHITHER = frozenset({"to", "from", "into"})
_NEAR = 8
"""How many clauses on the verb of a noun is looked for."""


def finish(parse: Parse) -> None:
    """Settle the clauses of a passage that has been read to its end."""
    parse.take_loose_ends()
    clauses = parse.clauses
    open_with_participles(parse)
    give_subjects(clauses)
    lower_openings(parse)
    _free_clefts(clauses)
    name_members(clauses)
    _govern_nouns(clauses)
    _lower_antecedents(clauses)
    fill_ellipses(clauses, parse.verbs.report)
    for k, clause in enumerate(clauses):
        if clause.verb.finite and clause.subject is not None and _is_neither(clause.subject):
            clause.verb.negated = True
        if any(map(_names_none, clause.objects[:1])):
            clause.verb.negated = True  # "closed neither its embassy nor its consulate"
        if (clause.relation, clause.marker) == ("advcl", "as") and _comments(clause, parse.verbs):
            _govern_main(clauses, k)
        elif clause.verb.finite and _speaks(clause, parse):
            _invert(clause, parse.verbs)
            tells = clause.relation in ("root", "conj") and clause.lemma not in parse.verbs.denying
            if tells and not clause.verb.negated and not clause.has_complement:
                _govern_before(parse.chunks, clauses[:k], clause)
                _govern_behind(parse.chunks, clauses[k + 1 : k + 2], clause)
    attach_fronted(clauses)
    _share_agents(clauses)
    _share_objects(parse)
    for clause in reversed(clauses):
        clause.close()


def _lower_antecedents(clauses: Sequence[Clause]) -> None:
    """Give an infinitive the antecedent that it lacks: "Mali, which Peru has told its citizens to leave", "a country to which
    Peru asks them not to travel".
    """
    for clause in clauses:
        if clause.relation != "relcl" or clause.verb.passive or len(clause.objects) == 0:
            continue
        before = [o for o in clause.objects if o.end <= clause.verb.start]
        whither = [
            pair for pair in clause.prepositions if pair[1].end <= clause.verb.start and pair[0] in _WHITHER
        ]
        told = len(clause.objects) > len(before)
        for below in clause.dependents if told else ():
            if below.relation != "xcomp" or not below.verb.infinitive or below.objects:
                continue
            for o in before:
                clause.objects.remove(o)
                below.objects.append(o)
            if whither and not below.prepositions:
                below.prepositions += whither
                clause.prepositions = [pair for pair in clause.prepositions if pair not in whither]
            break


def _share_agents(clauses: Sequence[Clause]) -> None:
    """Give participles in a row the agent of the last: "were armed, trained and sent by Peru"."""
    for clause in reversed(clauses):
        agents = [(p, phrase) for p, phrase in clause.prepositions if p == "by"]
        other = clause.beside if clause.verb.passive and agents else None
        while other is not None and other.verb.passive and not (other.prepositions or other.objects):
            other.prepositions += agents
            other = other.beside


def _share_objects(parse: Parse) -> None:
    """Give a verb with nothing behind it the object of the next: "condemned and rejected the charge", "met and thanked her"."""
    for other, clause in pairwise(parse.clauses):
        if (
            clause.verb.passive
            or other.verb.passive
            or clause.subject is not other.subject
            or not clause.objects
        ):
            continue
        bare = not (other.objects or other.prepositions or other.dependents or other.dates)
        if not bare or clause.objects[0].start < clause.verb.end or other.lemma in parse.verbs.intransitive:
            continue
        k = next((k for k, chunk in enumerate(parse.chunks) if chunk is clause.verb), 0)
        if k > 1 and parse.chunks[k - 1].tag == "C" and parse.chunks[k - 2] is other.verb:
            other.objects = list(clause.objects)


def _speaks(clause: Clause, parse: Parse) -> bool:
    """Whether a verb brings somebody's words: by itself, "UN experts found", "as Lima has it", "she went on"."""
    verbs = parse.verbs
    if clause.lemma in verbs.report or (clause.lemma in verbs.finding and not clause.objects):
        return True
    particles = verbs.particles.get(clause.lemma)
    if particles is not None:
        end = clause.verb.end
        behind = (c.item for c in parse.chunks if isinstance(c, Mark) and 0 <= c.item.start - end <= 1)
        return any(item.key in particles for item in behind)
    return _comments(clause, verbs)


def _comments(clause: Clause, verbs: VerbClasses) -> bool:
    """Whether a clause only says whose words another is: "as Ruiz put it", "Lima would have it", "as he warned", "as first
    reported by CNN".
    """
    if clause.subject is None and clause.verb.bare_participle and clause.marker == "as":
        return clause.lemma in verbs.report and any(before == "by" for before, _ in clause.prepositions)
    if clause.subject is None or clause.verb.passive or not clause.verb.finite or clause.dependents:
        return False
    told = [phrase.head for phrase in clause.objects]
    if not verbs.can_speak(clause.subject):
        return False
    telling = clause.lemma in verbs.report and clause.lemma not in verbs.denying and not clause.verb.negated
    bare = not told and all(preposition in _TO_WHOM for preposition, _ in clause.prepositions)
    return (telling and bare) or (clause.lemma in verbs.commenting and told == ["it"])


def _govern_main(clauses: Sequence[Clause], k: int) -> None:
    """Put the clause to which "as Ruiz put it" is added, before or behind, under that verb."""
    comment = clauses[k]
    main = comment.governor
    if main is not None:
        main.dependents.remove(comment)
        main = [main, *main.governors()][-1]
    else:
        main = next((c for c in islice(clauses, k + 1, k + 2) if c.segment == comment.segment), None)
    if main is None or main is comment or main.governor is not None or comment in main.dependents:
        return
    comment.governor, comment.relation = None, "root"
    main.governor, main.relation, main.marker = comment, "ccomp", main.marker or "before"
    comment.dependents.append(main)


def _names_none(phrase: NounPhrase) -> bool:
    """Whether an object says no of its verb: "neither the embassy nor", "none of its envoys", but "will have none of it"."""
    of = [after for preposition, after in phrase.after if preposition == "of"]
    first = phrase.items[0].key
    return first == "neither" or (first == "none" and any(not after.pronoun for after in of))


def _is_neither(subject: NounPhrase) -> bool:
    """Whether a phrase says no of its verb: "neither Peru nor Chile has asked anyone to leave"."""
    no = ("neither", "none")
    return subject.parts[0].items[0].key in no or subject.determiner in no


def _free_clefts(clauses: Sequence[Clause]) -> None:
    """Read "It was Kyiv that had massed troops" as "Kyiv had massed troops"."""
    for before, telling, clause in zip(clauses, clauses[1:], clauses[2:], strict=False):
        split = clause.subject is None and clause.marker == "that" and clause.governor is telling
        if split and before.lemma == "be" and before.subject is not None and before.subject.head == "it":
            clause.subject = before.objects[0] if before.objects else None  # "It was A, he said, that …"
    for clause in clauses:
        copula = clause.governor if clause.relation == "relcl" else None
        if copula is None or copula.lemma != "be" or copula.subject is None or copula.subject.head != "it":
            continue
        if clause.subject is not None and any(_holds(phrase, clause.subject) for phrase in copula.objects):
            clause.subject = next(phrase for phrase in copula.objects if _holds(phrase, clause.subject))
            clause.governor, clause.relation = copula.governor, copula.relation
            if clause.governor is not None:
                clause.governor.dependents.append(clause)


def _holds(phrase: NounPhrase, other: NounPhrase) -> bool:
    """Whether a phrase is another or ends in it: "it is the government in Kyiv that is getting ready"."""
    return phrase is other or any(_holds(after, other) for _, after in phrase.after)


def _govern_nouns(clauses: Sequence[Clause]) -> None:
    """Hang what completes a noun on the clause whose subject the noun is: "the claim that A attacked was rejected"."""
    for k, clause in enumerate(clauses):
        if clause.noun is None or clause.governor is not None or clause.relation != "ccomp":
            continue
        following = (
            c for c in islice(clauses, k + 1, k + _NEAR) if c.subject is clause.noun and c.verb.finite
        )
        above = next((c for c in following if clause not in c.governors()), None)
        if above is not None:
            clause.governor = above
            above.dependents.append(clause)


def _invert(speaking: Clause, verbs: VerbClasses) -> None:
    """Make what looks like the object of a verb of saying its subject, if none can speak: "…, said Peskov"."""
    if not speaking.objects or not verbs.can_speak(speaking.objects[0]):
        return
    if speaking.subject is not None and not _is_said(speaking.subject):
        return
    begin = speaking.verb.start
    if not any(d.relation == "ccomp" and d.verb.start > begin for d in speaking.dependents):
        speaking.subject = speaking.objects.pop(0)
    for adding in speaking.dependents:
        if adding.subject is None and adding.verb.gerund and adding.relation == "advcl":
            adding.subject = speaking.subject  # "…, said Peskov after meeting her"


def _is_said(phrase: NounPhrase) -> bool:
    """Whether a phrase is a bare adjective, which is what is said: "Not true, says the Kremlin"."""
    alone = len(phrase.items) == 1 and phrase.name is not None and phrase.surface is None
    adjectives = phrase.possessor is None and all(item.tag in "AR" for item in phrase.items)
    return adjectives or (alone and phrase.head.endswith("ed"))


def _govern_before(chunks: Sequence[Chunk], before: Sequence[Clause], speaking: Clause) -> None:
    """Put the roots before a speaker under the verb of saying: "X will leave, Y said"."""
    begin = speaking.start
    if not _is_tag(chunks, begin):
        return
    for clause in before:
        absolute = clause.relation == "advcl" and clause.marker == "with"
        aside = absolute or (clause.relation == "relcl" and clause.marker in _RELATIVES)
        if clause.governor is not None or clause.verb.end > begin or aside:
            continue  # "In Lima, where he met Ortega, Ruiz warned of war", "with its embassy closed, Peru says"
        quoted = clause.quotation is not None
        if quoted or (clause.segment == speaking.segment and speaking.quotation is None):
            clause.governor, clause.relation = speaking, "ccomp"
            clause.marker = clause.marker or "before"
            speaking.dependents.append(clause)
            if speaking.verb.bare_participle:
                speaking.verb.passive = False  # "…, Peru declared"


def _govern_behind(chunks: Sequence[Chunk], following: Sequence[Clause], speaking: Clause) -> None:
    """Put what goes on behind a speaker under the verb of saying as well: "X will leave, Y said, and Z is to follow",
    "since the talks failed, Y said, X has been leaving"; a simple past may be the author's.
    """
    before = [d for d in speaking.dependents if d.verb.start < speaking.verb.start]
    closes = any(d.marker == "before" for d in before)
    parted = bool(before) and not closes  # nothing but an adverbial stands before the speaker
    for clause in following:
        verb = clause.verb
        open_ended = verb.modal or verb.progressive or verb.perfect or not verb.past
        added = clause.relation == "root" and clause.marker == "and" and clause.subject is not None
        if parted and clause.relation == "root" and not clause.marker and clause.subject is not None:
            closes = added = _is_tag(chunks, clause.subject.start)
        if (
            closes
            and added
            and open_ended
            and clause.segment == speaking.segment
            and clause.quotation is None
        ):
            clause.governor, clause.relation = speaking, "ccomp"
            speaking.dependents.append(clause)


def _is_tag(chunks: Sequence[Chunk], begin: int) -> bool:
    """Whether a comma, dash, closing quotation mark or sentence end stands right before the speaker, or "or so"."""
    before: Chunk | None = None
    for chunk in chunks:
        if (chunk.item.start if isinstance(chunk, Mark) else chunk.start) >= begin:
            break
        if not (isinstance(chunk, Mark) and chunk.item.key in _OR_SO):
            before = chunk
    return isinstance(before, Mark) and before.tag in (",", "Q", "-", "S")
