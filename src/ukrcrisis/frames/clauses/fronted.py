"""What opens a sentence before its main clause: "speaking in Lima, Ruiz said", "its embassy closed, Peru told"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.state import Parse
from ukrcrisis.frames.phrases import Mark
from ukrcrisis.mentions.pronouns import POSSESSIVES

__all__ = ["attach_fronted", "give_subjects", "lower_openings", "open_with_participles"]


_NEAR = 6
"""How many clauses on the main clause is looked for."""


def open_with_participles(parse: Parse) -> None:
    """Give a participle that opens a sentence the subject behind its comma: "Summoned to the ministry, the envoy denied it"."""
    clauses = parse.clauses
    for k, clause in enumerate(clauses):
        first = k == 0 or clauses[k - 1].segment != clause.segment
        verb = clause.verb
        if not (first and verb.bare_participle) or verb.bare or clause.relation != "root":
            continue
        own = {id(clause), *map(id, clause.dependents)}
        main = next((c for c in islice(clauses, k + 1, k + 4) if id(c) not in own), None)
        if clause.subject is not None and clause.subject.determiner in POSSESSIVES:
            _make_absolute(parse, k)  # "its embassy closed, Peru told its citizens to leave"
            continue
        waits = (
            clause.subject is None and not clause.objects and main is not None and main.subject is not None
        )
        if not waits or main is None or main.subject is None or main.segment != clause.segment:
            continue
        commas = (c.item.start for c in parse.chunks if isinstance(c, Mark) and c.tag == ",")
        if main.verb.finite and any(verb.end <= at <= main.subject.start for at in commas):
            verb.passive = True
            for each in (clause, *clause.dependents):
                each.subject = each.subject or main.subject


def _make_absolute(parse: Parse, k: int) -> None:
    """Let participles in a row with subjects of their own open the sentence, if a main clause follows their comma."""
    clauses = parse.clauses
    row = []
    for clause in islice(clauses, k, k + 4):
        if not clause.verb.bare_participle or clause.objects or clause.subject is None:
            break
        row.append(clause)
    main = clauses[k + len(row)] if k + len(row) < len(clauses) else None
    if (
        not row
        or main is None
        or main.subject is None
        or not main.verb.finite
        or main.segment != clauses[k].segment
    ):
        return
    commas = (c.item.start for c in parse.chunks if isinstance(c, Mark) and c.tag == ",")
    if not any(row[-1].verb.end <= at <= main.subject.start for at in commas):
        return
    for clause in row:
        clause.verb.passive, clause.verb.finite = True, False
        clause.relation, clause.marker, clause.governor = "advcl", "with", None


def give_subjects(clauses: Sequence[Clause]) -> None:
    """What opens a sentence has the subject of the clause that follows."""
    for clause, following in _fronted(clauses):
        if _is_elliptic(clause):  # "when asked about it, Ruiz said"
            clause.verb.passive, clause.verb.finite = True, False
            clause.subject = following.subject
        for opening in (clause, *clause.dependents):
            if opening.subject is None and opening.verb.gerund:
                opening.subject = following.subject


def lower_openings(parse: Parse) -> None:
    """Hang what opens a that-clause on its verb: "officials said that after meeting her, Ortega flew home"."""
    for clause, following in pairwise(parse.clauses):
        teller = clause.governor
        opens = clause.verb.gerund and clause.relation == "advcl" and clause.marker in ("after", "before")
        if (
            not opens
            or teller is None
            or teller.lemma not in parse.verbs.report
            or teller.verb.start > clause.verb.start
        ):
            continue
        told = following.relation == "ccomp" and following.marker == "that" and following.governor is teller
        if (
            told
            and following.verb.finite
            and following.subject is not None
            and _that_between(parse, teller, clause)
        ):
            teller.dependents.remove(clause)
            clause.governor, clause.subject = following, following.subject
            following.dependents.append(clause)


def _that_between(parse: Parse, teller: Clause, clause: Clause) -> bool:
    """Whether "that" stands before what opens: not so in "said after meeting her that"."""
    marks = (c.item for c in parse.chunks if isinstance(c, Mark) and c.tag == "t")
    return any(teller.verb.end <= mark.start < clause.verb.start for mark in marks)


def attach_fronted(clauses: Sequence[Clause]) -> None:
    """Hang a fronted participle on the clause whose subject it has: "Quoting X, Y reported"."""
    for clause, following in list(_fronted(clauses)):
        if following.subject is not None and clause not in following.governors():
            clause.governor, clause.subject = following, clause.subject or following.subject
            following.dependents.append(clause)


def _fronted(clauses: Sequence[Clause]) -> Iterator[tuple[Clause, Clause]]:
    """Each participle that opens a sentence, with the clause it belongs to: "Speaking in Kyiv, the minister said", "with its
    embassy closed, Peru told", "when asked, Ruiz said".
    """
    for k, clause in enumerate(clauses):
        opens = clause.verb.gerund or clause.marker == "with" or _is_elliptic(clause)
        if clause.relation != "advcl" or not opens or clause.governor is not None:
            continue
        own = {
            clause.verb.start,
            *(d.verb.start for d in clause.dependents),
        }  # "speaking after meeting them, he said"
        behind = (c for c in islice(clauses, k + 1, k + _NEAR) if c.verb.start not in own)
        following = next((c for c in behind if not _goes_on(c, clause)), None)
        if following is not None and following.segment == clause.segment and following.verb.finite:
            yield clause, following


def _is_elliptic(clause: Clause) -> bool:
    """Whether subject and auxiliary are left out behind a conjunction: "when asked about it", "once told by Lima"."""
    return (
        clause.relation == "advcl"
        and clause.marker != "as"
        and clause.verb.bare_participle
        and not clause.subject
    )


def _goes_on(clause: Clause, opening: Clause) -> bool:
    """Whether a clause opens the sentence beside another, or completes it: "apart from closing it and telling them to go"."""
    beside = clause.relation == "advcl" and clause.marker == opening.marker and not clause.verb.finite
    below = clause.governor is not None and not clause.verb.finite and clause.relation == "xcomp"
    return beside or below
