"""Claims about what a state will do or is covertly doing: a threat told by somebody who stands behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from ukrcrisis.frames.attribution import attribution_of
from ukrcrisis.frames.chunks import NounPhrase
from ukrcrisis.frames.clauses import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import IntelligenceClaim
from ukrcrisis.model.span import Span
from ukrcrisis.model.vocabulary import ActorKind, Stance, Topic
from ukrcrisis.recognise.claim_content import Content, clause_content, phrase_content
from ukrcrisis.recognise.finding import Finding, evidence_at
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.timing import when_at, when_of

__all__ = ["recognise_claims"]

_DENYING = frozenset({"deny", "reject", "dismiss", "refute", "rebuff", "scoff", "rubbish", "ridicule", "disavow", "mock", "brush"})
_NAMING = frozenset({"call", "describe", "dismiss", "brand", "reject", "label", "denounce"})


@frozen(eq=False)
class _Teller:
    """Who stands behind a claim, and the clause that says so (None: a voice, or "according to")."""

    actor: Actor
    clause: Clause | None


def recognise_claims(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The claims of a passage, one for each teller, subject and topic."""
    seen: set[tuple[object, ...]] = set()
    for content, tellings in _contents(frame, earlier):
        for teller in _tellers(content, tellings, frame):
            stance = _stance(content, tellings, frame)
            for subject in content.subjects or (None,):
                if _is_own_act(subject, teller.actor) and stance is not Stance.DENIES:
                    continue
                key = (teller.actor.code or teller.actor.name, content.topic, stance, subject.code or subject.country if subject else None)
                if key not in seen:
                    seen.add(key)
                    yield _finding(content, teller, tellings, subject, stance, frame)


# -- what is claimed ----------------------------------------------------------------------------------------


def _contents(frame: Frame, earlier: Sequence[Finding]) -> Iterator[tuple[Content, Sequence[Clause]]]:
    told: set[int] = set()
    voiced = frame.voice is not None or frame.speaker is not None or _according(frame) is not None
    for clause in frame.clauses:
        if id(clause) in told:
            continue
        tellings = _tellings(clause, frame)
        if (tellings or voiced) and _stands_for_itself(clause, tellings):
            content = clause_content(clause, frame)
            if content is not None and _has_ground(content, tellings, frame):
                told.update(id(d) for d in clause.dependents)
                told.update(id(g) for g in _below_teller(clause, tellings))
                yield content, tellings
                continue
        yield from _told_in_phrase(clause, frame, earlier)


def _tellings(clause: Clause, frame: Frame) -> list[Clause]:
    """The clauses of saying above a clause, nearest first; "the US assessment is that" is one too."""
    report, nouns = frame.vocabulary.words("report"), frame.vocabulary.words("reported noun")
    return [g for g in clause.governors() if g.lemma in report or (g.lemma == "be" and g.subject is not None and g.subject.head in nouns)]


def _stands_for_itself(clause: Clause, tellings: Sequence[Clause]) -> bool:
    """Whether what is told is the clause: no condition, no aside, nothing that somebody is called on to do."""
    each: Clause | None = clause
    while each is not None and each not in tellings:
        if each.relation == "relcl" and each.governor is not None and each.governor.lemma not in ("see", "have", "say"):
            return False
        if each.relation == "advcl" and (each.marker or not each.verb.gerund):
            return False
        if each.relation == "prep" and each.marker in ("for", "after", "before", "by", "without"):
            return False
        above = each.governor
        if above is not None and each.verb.infinitive and above.lemma in _DIRECTIVE:
            return False
        each = above
    return True


_DIRECTIVE = frozenset({"call", "urge", "ask", "demand", "tell", "order", "appeal", "press", "warn", "advise", "request", "allow", "help", "want", "continue"})
_FORETELLING = frozenset({"warn", "fear", "expect", "predict", "forecast", "foresee", "deny", "dismiss", "reject", "scoff", "suggest", "anticipate", "rule", "name"})


def _has_ground(content: Content, tellings: Sequence[Clause], frame: Frame) -> bool:
    """Whether a claim with nobody named as its subject is still one: an attack that is foretold, hedged or denied."""
    if content.subjects:
        return True
    if content.topic not in (Topic.ATTACK, Topic.DECISION, Topic.PRETEXT):
        return False
    clause = content.clause
    foretold = bool(tellings) and (tellings[0].lemma in _FORETELLING or tellings[0].verb.negated)
    ahead = clause is not None and (clause.verb.modal in ("could", "may", "might", "will", "would", "can") or bool(clause.dates))
    return foretold or ahead or content.negative or any(o.head in frame.vocabulary.words("reported noun") for t in tellings[:1] for o in t.objects)


def _below_teller(clause: Clause, tellings: Sequence[Clause]) -> list[Clause]:
    """The clauses between the content and its nearest teller: parts of one claim."""
    out = []
    for governor in clause.governors():
        if tellings and governor is tellings[0]:
            break
        out.append(governor)
    return out


def _told_in_phrase(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Iterator[tuple[Content, Sequence[Clause]]]:
    """"Warned of an invasion", "denies any military presence", "called the story nonsense"."""
    words = frame.vocabulary.words
    if clause.lemma not in words("report") and clause.lemma not in words("teller"):
        return
    if clause.lemma in _NAMING or clause.lemma in _DENYING:
        back = _rejected(clause, frame, earlier)
        if back is not None:
            yield back, [clause]
            return
    if any(d.relation in ("ccomp", "xcomp", "prep") for d in clause.dependents) and clause.lemma not in ("accuse", "see", "deny"):
        return
    phrases = [*clause.objects, *(p for preposition, p in clause.prepositions if preposition in ("of", "about", "over", "at", "against", "for"))]
    for phrase in phrases:
        content = phrase_content(phrase, frame)
        if content is not None:
            if clause.lemma == "accuse" and clause.objects and not content.subjects:
                content = Content(content.topic, tuple(a for o in clause.objects for a in actors_of(o, frame)), content.start, content.end, content.negative, None)
            if clause.lemma in ("call", "have", "describe", "put", "speak", "talk", "consider", "brand") and not content.subjects:
                continue
            yield content, [clause]
            return


def _rejected(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Content | None:
    """The claim told before that a teller calls nonsense, or whose "accusations" it denies."""
    denials = frame.vocabulary.words("teller", "denies")
    named = [*clause.objects, *(p for _, p in clause.prepositions)]
    calls_false = any(item.key in denials or item.lemma in denials for p in named for item in p.items)
    points_back = any(p.head in _BACK for p in named) or (clause.subject is not None and clause.subject.head in _BACK)
    if not (points_back and (clause.lemma in _DENYING or calls_false)) and not (calls_false and clause.lemma in ("call", "describe", "brand", "label")):
        return None
    if any(phrase_content(p, frame) for p in named):
        return None
    for finding in reversed(earlier[-12:]):
        record = finding.record
        if isinstance(record, IntelligenceClaim) and record.stance is not Stance.DENIES:
            subject = (record.subject,) if record.subject is not None else ()
            return Content(record.topic, subject, clause.start, clause.end, False, None)
    return None


_BACK = frozenset({"claim", "accusation", "allegation", "charge", "report", "story", "assertion", "this", "it", "that", "statement", "warning", "suggestion", "forecast", "prediction", "assessment"})


# -- who claims it ------------------------------------------------------------------------------------------


def _tellers(content: Content, tellings: Sequence[Clause], frame: Frame) -> Iterator[_Teller]:
    for telling in tellings:
        actors = _telling_actors(telling, frame)
        if actors:
            for actor in actors:
                yield _Teller(actor, telling)
            return
    voice = frame.voice or frame.speaker or _according(frame)
    if voice is not None and not any(t.subject is not None and t.subject.actor is None and not t.subject.pronoun for t in tellings):
        yield _Teller(voice, None)


def _telling_actors(telling: Clause, frame: Frame) -> list[Actor]:
    """Who tells: no outlet, which only passes on; of "citing two officials" those cited."""
    phrase = telling.subject
    if telling.verb.passive and telling.lemma not in ("convince",):
        phrase = next((p for preposition, p in telling.prepositions if preposition == "by"), None)
    if phrase is None:
        return []
    if phrase.pronoun and phrase.head in ("we", "i"):
        return [a for a in (frame.voice, frame.speaker) if a is not None][:1]
    actors = [a for a in actors_of(phrase, frame) if a.kind is not ActorKind.OUTLET]
    if not actors and (code := frame.nation(phrase)) is not None and phrase.head in frame.vocabulary.words("reported noun"):
        actors = [frame.state(code)]
    if not actors and phrase.actor is not None and phrase.actor.kind is ActorKind.OUTLET:
        citing = [c for c in frame.clauses if c.lemma in ("cite", "quote", "refer") and (c in telling.dependents or c.subject is phrase)]
        actors = [p.actor for d in citing for o in (*d.objects, *(x for _, x in d.prepositions)) for p in o.parts if p.actor is not None and p.actor.kind is not ActorKind.OUTLET]
    return actors


def _according(frame: Frame) -> Actor | None:
    for i, chunk in enumerate(frame.chunks[:-1]):
        following = frame.chunks[i + 1]
        if not isinstance(chunk, NounPhrase) and isinstance(following, NounPhrase) and hasattr(chunk, "item") and chunk.item.key == "according to":
            actor = following.actor
            if actor is not None and actor.kind is not ActorKind.OUTLET:
                return actor
    return None


def _is_own_act(subject: Actor | None, claimant: Actor) -> bool:
    if subject is None:
        return False
    one, other = subject.code or subject.country, claimant.code or claimant.country
    return one is not None and one == other


# -- how it is claimed --------------------------------------------------------------------------------------


def _stance(content: Content, tellings: Sequence[Clause], frame: Frame) -> Stance:
    nearest = tellings[0] if tellings else None
    denying = nearest is not None and (nearest.lemma in _DENYING or (nearest.lemma in _NAMING and content.clause is None))
    denials = sum([denying, content.negative, nearest is not None and nearest.verb.negated, _none_above(content, nearest)])
    if denials % 2 == 1 or (denials >= 2 and not denying):
        return Stance.DENIES
    if content.topic is Topic.PULLBACK and denying:
        return Stance.DENIES
    hedged = nearest is not None and nearest.lemma in frame.vocabulary.words("teller", "suggests")
    if content.clause is not None:
        clauses = [content.clause, *_below_teller(content.clause, tellings), *(d for d in content.clause.dependents if d.relation == "xcomp")]
        hedged = hedged or any(c.verb.modal in ("could", "may", "might", "can") for c in clauses)
    words = frame.text[content.start : content.end + 12].lower()
    hedges = frame.vocabulary.words("hedge word")
    return Stance.SUGGESTS if hedged or any(f" {hedge}" in f" {words}" for hedge in hedges) else Stance.ASSERTS


def _none_above(content: Content, nearest: Clause | None) -> bool:
    """"Sees no sign that", "has no information that", "there are no plans to": what governs the content denies it."""
    if content.clause is None:
        return nearest is not None and any(o.determiner == "no" for o in nearest.objects)
    for clause in [content.clause, *content.clause.governors()]:
        if clause is not content.clause and any(o.determiner == "no" for o in clause.objects):
            return True
        if clause is nearest:
            break
        if clause is not content.clause and clause.verb.negated:
            return True
    return False


def _finding(content: Content, teller: _Teller, tellings: Sequence[Clause], subject: Actor | None, stance: Stance, frame: Frame) -> Finding:
    without = () if teller.actor.kind is ActorKind.UNNAMED else (teller.actor,)
    base = content.clause or (tellings[0] if tellings else None)
    naming = content.clause is None and bool(tellings) and tellings[0].lemma in ("name", "set", "give")
    dates = list(tellings[0].dates) if naming else [d for c in ([content.clause, *content.clause.dependents] if content.clause is not None else []) for d in c.dates]
    event = next((when for when in (when_at(d, frame, future=True) for d in dates) if when.dated), None)
    start, end = content.start, max(content.end, content.start + 1)
    record = IntelligenceClaim(
        id="", when=None if naming else when_of(teller.clause, frame, future=False), attribution=attribution_of(content.clause, frame, without=without, told_by=tellings[0] if content.clause is None and tellings else None, same_state=False),
        evidence=evidence_at(frame, start), claimant=teller.actor, subject=subject, topic=content.topic, stance=stance,
        event_when=event, statement=frame.text[start:end], quoted=base is not None and base.quotation is not None,
    )  # fmt: skip
    return Finding(record, f"claim: {content.topic}", Span(start, end))
