"""Who tells the document so: the chain of sources above a clause, outermost first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.prepositions import ACCORDING_TO, REFERRING_TO
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Attribution
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["attribution_of", "links_of", "reporters"]

_MEDIA_PREPOSITIONS = frozenset({"on", "in", "with", "to", "by", "via"})


def reporters(clause: Clause, frame: Frame) -> list[Clause]:
    """The clauses of saying that this clause stands under, nearest first."""
    report = frame.vocabulary.words("report")
    out: list[Clause] = []
    here = clause
    for governor in clause.governors():
        if here.relation == "advcl" and here.marker in _CONTRASTING and here.verb.finite:
            break  # "Italy told staff to go, while Australia closed its embassy": each stands for itself
        if governor.lemma in report:
            out.append(governor)
        here = governor
    return out


_CONTRASTING = frozenset({"while", "whereas", "although", "though", "even though", "as"})


def attribution_of(
    clause: Clause | None,
    frame: Frame,
    *,
    without: Iterable[Actor | None] = (),
    told_by: Clause | None = None,
    same_state: bool = True,
) -> tuple[Attribution, ...]:
    """The sources of what a clause says; ``without`` are actors that are no source here (an issuer, a claimant).

    With ``same_state`` a person who speaks for one of them is no source either: a minister who tells what his state does.
    ``told_by`` is the clause of saying itself, where what is said is one of its phrases and no clause of its own.
    """
    chain: list[Attribution] = []  # innermost first
    if told_by is not None:
        clause = told_by
        chain.extend(links_of(told_by, frame))
    barred = [actor for actor in without if actor is not None]
    if clause is not None and not (
        told_by is not None and (told_by.relation == "relcl" or _completes_noun(told_by, frame))
    ):
        for governor in _telling(clause, frame):
            if not _tells_own(governor, barred):
                chain.extend(links_of(governor, frame))
    chain.extend(_according(frame, clause))
    if frame.speaker is not None:
        chain.append(Attribution(source=frame.speaker, cue=frame.passage.speaker or "said"))
    out: list[Attribution] = []
    for link in reversed(chain):
        if not _is_barred(link.source, barred, same_state=same_state) and not any(
            _same(link.source, other.source) for other in out
        ):
            out.append(link)
    return tuple(out)


def _completes_noun(clause: Clause, frame: Frame) -> bool:
    """Whether a clause stands under a noun ("the report that …") and not under "told somebody that"."""
    above = clause.governor
    addressing = frame.vocabulary.words("telling", "address")
    addressed = above is not None and above.lemma in addressing and clause.noun in above.objects
    return clause.noun is not None and not addressed


def _tells_own(governor: Clause, barred: Iterable[Actor]) -> bool:
    """Whether those who act tell it together: in "Peru and Chile said they would close", Chile is no source
    for Peru.
    """
    tellers = governor.subject.members if governor.subject is not None else ()
    return any(
        teller.actor is not None and any(_same(teller.actor, actor) for actor in barred) for teller in tellers
    )


def _telling(clause: Clause, frame: Frame) -> list[Clause]:
    silent = frame.vocabulary.words("not telling")
    return [
        g
        for g in reporters(clause, frame)
        if not g.verb.infinitive and (g.lemma not in silent or _has_learned(g, frame))
    ]


def _has_learned(clause: Clause, frame: Frame) -> bool:
    """Whether an outlet prints what it has heard: "CNN has learned that"."""
    hearer = clause.subject.actor if clause.subject is not None else None
    learns = clause.lemma in frame.vocabulary.words("telling", "learning")
    return learns and hearer is not None and hearer.kind is ActorKind.OUTLET


def links_of(governor: Clause, frame: Frame) -> list[Attribution]:
    """The links that one clause of saying gives, innermost first."""
    cue = frame.text[governor.verb.start : governor.verb.end]
    inner: list[Attribution] = []
    cites = frame.vocabulary.words("telling", "cite")
    for other in frame.clauses:
        citing = other.lemma in cites and (other.verb.gerund or other.relation == "relcl")
        if citing and (
            other.governor is governor or (other.subject is not None and other.subject is governor.subject)
        ):
            inner.extend(_sources(other.objects, frame.text[other.verb.start : other.verb.end]))
    speakers = _sources([governor.subject] if governor.subject is not None else [], cue)
    if governor.verb.passive:
        saying = [d for d in governor.dependents if d.marker == "as"]  # "was quoted as saying by CNN"
        beside = (pair for clause in (governor, *saying) for pair in clause.prepositions)
        told_by = _sources([phrase for before, phrase in beside if before == "by"], cue)
        speakers = [*speakers, *told_by] if saying and governor.lemma in cites else told_by
    elif _has_learned(governor, frame):
        inner += _sources([phrase for before, phrase in governor.prepositions if before == "from"], cue)
    elif governor.lemma in cites:
        inner.extend(_sources(governor.objects, cue))
    denied = governor.lemma in frame.vocabulary.words(
        "teller", "denies"
    )  # whose report somebody denies tells it not
    outer = [] if denied else [link for phrase in governor.objects for link in _outlets([phrase], cue)]
    outer += [
        link
        for preposition, phrase in governor.prepositions
        if preposition in _MEDIA_PREPOSITIONS
        for link in _outlets([phrase], cue)
    ]
    documents = (phrase for preposition, phrase in governor.prepositions if preposition == "in")
    outer += [
        link for phrase in documents for link in _passed_on(phrase, frame)
    ]  # "in a statement carried by"
    if governor.subject is not None:
        outer += _outlets([governor.subject], cue) if governor.verb.passive else []  # "CNN was told by"
        outer += _own_outlet(governor.subject, cue)
        outer += _passed_on(governor.subject, frame)
    return [*inner, *speakers, *outer]


def _passed_on(speaker: NounPhrase, frame: Frame) -> list[Attribution]:
    """The outlet beside a speaker or a document: "quoted by Interfax", "obtained by CNN", "speaking to
    Yonhap".
    """
    out = []
    passing_on = frame.vocabulary.words("telling", "pass on")
    for clause in frame.clauses:
        adding = clause.relation == "relcl" or clause.verb.bare_participle
        beside = not clause.verb.finite or adding  # "officials who spoke to CNN"
        behind = clause.verb.bare_participle and 0 <= clause.verb.start - speaker.end <= 1
        if (clause.subject is speaker or behind) and clause.lemma in passing_on and beside:
            wanted = ("by", "on") if clause.verb.passive else ("to", "on", "with")
            cue = frame.text[clause.verb.start : clause.verb.end]
            out += [
                link
                for preposition, phrase in clause.prepositions
                if preposition in wanted
                for link in _outlets([phrase], cue)
            ]
        kept = clause.subject is not None and speaker in clause.objects and clause.relation == "relcl"
        if kept and clause.subject is not None and clause.lemma in passing_on:
            out += _outlets([clause.subject], frame.text[clause.verb.start : clause.verb.end])
    return out


def _sources(phrases: Iterable[NounPhrase], cue: str) -> list[Attribution]:
    out = []
    for phrase in phrases:
        for part in phrase.parts:
            if part.actor is not None:
                out.append(Attribution(source=part.actor, cue=cue))
    return out


def _outlets(phrases: Sequence[NounPhrase], cue: str) -> list[Attribution]:
    """The outlets among phrases; a programme is its outlet's: "told CNN's “State of the Union”"."""
    owners = [
        each.possessor
        for phrase in phrases
        for each in (phrase, phrase.apposition)
        if each and each.possessor
    ]
    return [link for link in _sources([*phrases, *owners], cue) if link.source.kind is ActorKind.OUTLET]


def _own_outlet(subject: NounPhrase, cue: str) -> list[Attribution]:
    """ "Radio Liberty sources report": the outlet to which the sources speak."""
    out = []
    for surface in subject.modifiers:
        if surface.entry.kind.value == "outlet":
            out.append(
                Attribution(
                    source=Actor(
                        kind=ActorKind.OUTLET, name=surface.entry.name, country=surface.entry.country
                    ),
                    cue=cue,
                )
            )
    return out


def _according(frame: Frame, clause: Clause | None) -> list[Attribution]:
    """ "According to X" and the like, for the inner sentence in which the clause stands."""
    out: list[Attribution] = []
    low, high = (
        frame.sentence_of(clause.verb.start)
        if clause is not None
        else (frame.passage.start, frame.passage.end)
    )
    cites = frame.vocabulary.words("telling", "cite")
    for i, chunk in enumerate(frame.chunks):
        following = frame.chunks[i + 1] if i + 1 < len(frame.chunks) else None
        if isinstance(following, NounPhrase) and not isinstance(chunk, NounPhrase) and hasattr(chunk, "item"):
            item = chunk.item
            if item.key in _ACCORDING and low <= item.start < high:
                for other in frame.clauses:
                    if other.lemma in cites and other.subject is following:
                        out.extend(_sources(other.objects, item.word))
                out.extend(_sources([following], item.word))
                out.extend(_passed_on(following, frame))
                for preposition, phrase in following.after:
                    if preposition in ("to", "of", "by", "from"):
                        out.extend(_outlets([phrase], item.word))
    return out


_ACCORDING = ACCORDING_TO | REFERRING_TO


def _is_barred(actor: Actor, barred: Iterable[Actor], *, same_state: bool) -> bool:
    for other in barred:
        if _same(actor, other) or (
            other.kind is ActorKind.PERSON and actor.code is not None and actor.code == other.country
        ):
            return True
        speaks = (
            actor.kind not in (ActorKind.OUTLET, ActorKind.UNNAMED)
            and other.code is not None
            and other.kind is not ActorKind.PERSON
        )
        if speaks and (actor.code == other.code or (same_state and actor.country == other.code)):
            return True
    return False


def _same(one: Actor, other: Actor) -> bool:
    return one == other or (one.kind is other.kind and one.name == other.name)
