"""Advice told by a verb with a noun: "advised against travel", "urged vigilance", "wants its citizens out"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase, VerbGroup
from ukrcrisis.mentions.prepositions import BECAUSE_OF
from ukrcrisis.mentions.pronouns import THEIR_OWN
from ukrcrisis.model.vocabulary import AdvisoryAction, Audience, Strength
from ukrcrisis.recognise.advice.audience import audience_of, nation_of_people
from ukrcrisis.recognise.advice.content import AdvisedAct, content_of
from ukrcrisis.recognise.advice.directive import Directive, addressee
from ukrcrisis.recognise.advice.duties import makes_duty
from ukrcrisis.recognise.advice.going import trips
from ukrcrisis.recognise.advice.words import AdviceWords, Tail, tail_of

__all__ = ["BY_NOUN", "around", "by_verb", "is_abstract", "is_of_kind", "kind_of"]

BY_NOUN = {"leave": AdvisoryAction.LEAVE, "care": AdvisoryAction.TAKE_CARE}
_BESTOWING = frozenset({"call", "give"})
_OF_DANGER = frozenset({"about", "of", "against", "over"})
_PUBLIC = frozenset({Audience.CITIZENS, Audience.TRAVELLERS})


def by_verb(clause: Clause, frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Advises against travel", "urged vigilance", "wants its citizens out"."""
    strength = words.strengths.get(clause.lemma) or words.forbidding.get(clause.lemma) or Strength.RECOMMEND
    strength = Strength.ORDER if makes_duty(clause, words) else strength
    wish = clause.lemma in words.wishes
    tail = tail_of(clause, frame)
    if (discouraged := _discouraged(clause, frame, words)) is not None:
        yield discouraged
        return
    trip = _kept_from(clause, frame, words)
    if trip is not None:
        yield from _against(clause, strength, trip, frame, words)
        return
    # "counselled nothing stronger than vigilance"
    least = [p for o in clause.objects for preposition, p in o.after if preposition == "than"]
    named = (
        [] if clause.lemma in _BESTOWING else [*clause.objects, *least]
    )  # "calling attention to" and "gave attention to" ask for none
    forbids = clause.lemma in words.forbidding
    if forbids:
        for each in (_measured(o, words) for o in named):
            if kind_of(each, words) == "travel" and not _comes_in(clause, each):
                yield _directive(clause, strength, each, frame), AdvisedAct(trips(tail, words), None, each)
    asked = [p for before, p in clause.prepositions if before == "for" and clause.lemma in words.asking_for]
    for each in (_measured(o, words) for o in (*(() if forbids or wish else named), *asked)):
        kind = kind_of(each, words)
        if kind in BY_NOUN and is_abstract(each) and not _is_of_others(each, frame):
            yield _directive(clause, strength, each, frame), AdvisedAct(BY_NOUN[kind], None, each)
    yield from _ultimatum(clause, frame, words)
    yield from _of_danger(clause, strength, frame, words)
    if (wish or strength is not Strength.RECOMMEND) and _sends_out(clause, tail):
        yield (
            Directive(clause, strength, clause.subject, addressee(clause, None), wish=True),
            AdvisedAct(AdvisoryAction.LEAVE, None, clause.objects[0]),
        )


def _is_of_others(noun: NounPhrase, frame: Frame) -> bool:
    """Whether somebody who is no public is to do it: "ordered the withdrawal of troops", "of Peru from the pact"."""
    return any(p == "of" and audience_of(after, frame) is None for p, after in noun.after)


def _discouraged(clause: Clause, frame: Frame, words: AdviceWords) -> tuple[Directive, AdvisedAct] | None:
    """ "Travel to Mali is discouraged", "trips there are not advised", "coming to Mali is advised against"."""
    against = clause.lemma in words.strengths and (
        clause.verb.negated or [item.key for item in tail_of(clause, frame).items[:1]] == ["against"]
    )
    if not clause.verb.passive or not (against or clause.lemma in words.forbidding):
        return None
    strength = words.forbidding.get(clause.lemma) or Strength.RECOMMEND
    issuer = next((p for preposition, p in clause.prepositions if preposition == "by"), None)
    directive = Directive(clause, strength, issuer, advised=True)
    subject = clause.subject
    if subject is not None and is_of_kind(subject, "travel", words):
        return directive, AdvisedAct(trips(Tail(subject.items), words), None, subject)
    going = frame.vocabulary.words("advised", "travel")
    topic = next((c for c in frame.clauses if c.lemma in going and _is_topic_of(c, clause)), None)
    return (directive, AdvisedAct(AdvisoryAction.DO_NOT_TRAVEL, topic)) if topic is not None else None


def _is_topic_of(topic: Clause, clause: Clause) -> bool:
    """Whether a verb with no subject is what the next is said of: "coming here is discouraged"."""
    near = topic.segment == clause.segment and topic.verb.end <= clause.verb.start
    return near and topic.subject is None and clause.subject is None


def _comes_in(clause: Clause, trip: NounPhrase) -> bool:
    """Whether travel is only from lands and so strangers' own: "barring travel from seven countries"."""
    ways = {p for p, phrase in (*trip.after, *clause.prepositions) if phrase.start > trip.start}
    return "from" in ways and ways.isdisjoint(("to", "into", "in"))


def _kept_from(clause: Clause, frame: Frame, words: AdviceWords) -> NounPhrase | None:
    """The travel that is advised against, or from which somebody is barred, and the place that the public is kept
    off: "warned its citizens off Mali", "away from Mali"; None where it is neither.
    """
    forbids, warns = clause.lemma in words.forbidding, clause.lemma == "warn"
    away = warns and any(item.key in ("away", "away from") for item in tail_of(clause, frame).items)
    barring = {"against", *(("from",) if forbids or away else ()), *(("off",) if warns else ())}
    behind = next(
        (phrase for p, phrase in clause.prepositions if p in barring and phrase.start > clause.verb.start),
        None,
    )
    if behind is None or is_of_kind(behind, "travel", words):
        return behind
    people = clause.objects[0] if clause.objects else None
    public = people is not None and audience_of(people, frame) in _PUBLIC
    strangers = (
        forbids and people is not None and people.keys == (people.head,)
    )  # "banned citizens from Mali"
    return behind if public and (forbids or warns) and behind.place is not None and not strangers else None


def _against(
    clause: Clause, strength: Strength, trip: NounPhrase, frame: Frame, words: AdviceWords
) -> Iterator[tuple[Directive, AdvisedAct]]:
    """Advice against travel, to one place or to several."""
    if further := _further_trips(trip, frame, words):
        yield from _each_trip(clause, strength, [trip, *further], frame, words)
        return
    directive = _directive(clause, strength, trip, frame)
    directive.where = _listed(clause)
    gapped = list(_gapped(clause, strength, frame, words))
    end = min([gap.issuer.start for gap, _ in gapped if gap.issuer is not None], default=frame.passage.end)
    told = Tail([item for item in around(trip, tail_of(clause, frame)).items if item.start < end])
    yield directive, AdvisedAct(trips(told, words), None, trip)
    yield from gapped


def _further_trips(trip: NounPhrase, frame: Frame, words: AdviceWords) -> list[NounPhrase]:
    """The travel behind that has a scope of its own: "all travel to Chad and all but essential travel to Mali"."""
    found: list[NounPhrase] = []
    for chunk in frame.chunks:
        if not isinstance(chunk, NounPhrase | VerbGroup) or chunk.start <= trip.start:
            continue
        if isinstance(chunk, VerbGroup):
            break
        if is_of_kind(chunk, "travel", words) and chunk.after:
            found.append(chunk)
    return found


def _each_trip(
    clause: Clause, strength: Strength, trips_named: Sequence[NounPhrase], frame: Frame, words: AdviceWords
) -> Iterator[tuple[Directive, AdvisedAct]]:
    """Advice against each of several journeys, by the words between the one before and the next."""
    joints = [item.start for item in frame.items if item.tag in "C,"]
    starts = [max([at for at in joints if at < trip.start], default=0) for trip in trips_named]
    starts[0] = clause.verb.start
    for trip, start, end in zip(trips_named, starts, [*starts[1:], frame.passage.end], strict=True):
        directive = _directive(clause, strength, trip, frame)
        behind = [phrase for _, phrase in (*trip.after, *clause.prepositions)]
        directive.where = [phrase for phrase in behind if trip.end <= phrase.start < end]
        scope = Tail([item for item in frame.items if start <= item.start < end])
        yield directive, AdvisedAct(trips(scope, words), None, trip)


def _listed(clause: Clause) -> list[NounPhrase]:
    """What is put on a list: "added two regions to the places to which it advises against travel"."""
    above = clause.governor
    if clause.relation != "relcl" or above is None or any(o.place is not None for o in clause.objects):
        return []
    return [phrase for o in above.objects for phrase in (o, *(after for _, after in o.after))]


def _gapped(
    clause: Clause, strength: Strength, frame: Frame, words: AdviceWords
) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Peru advises against travel to Mali, and Chile against trips to the north": the second has no verb."""
    taken = {id(phrase) for each in frame.clauses for phrase in (each.subject, *each.objects)}
    for phrase in frame.phrases:
        if phrase.start < clause.verb.end or phrase.actor is None or id(phrase) in taken:
            continue
        against = next((p for preposition, p in phrase.after if preposition == "against"), None)
        if against is not None and is_of_kind(against, "travel", words):
            scope = Tail([item for item in frame.items if phrase.end <= item.start < against.end])
            directive = Directive(clause, strength, phrase, where=[p for _, p in against.after])
            yield directive, AdvisedAct(trips(scope, words), None, against)


def _of_danger(
    clause: Clause, strength: Strength, frame: Frame, words: AdviceWords
) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Warned its citizens in Mali of attacks": to take care."""
    people = clause.objects[0] if clause.objects and strength is Strength.URGE else None
    if people is None or audience_of(people, frame) not in _PUBLIC:
        return
    if nation_of_people(people, frame) is None and people.determiner not in ("its", "their", "those"):
        return
    phrases = [*clause.prepositions, *(pair for each in clause.dependents for pair in each.prepositions)]
    told = (d.subject for d in clause.dependents if d.relation == "ccomp")
    phrases += [("of", subject) for subject in told if subject is not None]  # "that attacks were likely"
    dangers = frame.vocabulary.words("danger")
    areas = frame.vocabulary.words("advised noun", "place")
    # not "told them to leave amid fears of war"
    holding = [each for before, each in phrases if each.head in areas or before in BECAUSE_OF]
    inside = {id(after) for each in holding for _, after in each.after}
    for preposition, phrase in phrases:
        travel = preposition == "about" and is_of_kind(phrase, "travel", words)  # "about travel to Mali"
        danger = preposition in _OF_DANGER and phrase.head in dangers
        danger = danger and id(phrase) not in inside  # not "to keep clear of areas of unrest"
        if phrase.start >= people.end and (danger or travel):
            yield (
                Directive(clause, strength, clause.subject, people),
                AdvisedAct(AdvisoryAction.TAKE_CARE, None, phrase),
            )
            return


def _ultimatum(clause: Clause, frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, AdvisedAct]]:
    """ "Gave their people 48 hours": with no other purpose said, to leave; "gave them a week to go home"."""
    spans = any(date.is_span for date in clause.dates)
    goals = [content_of(each, frame, words, away=False) for each in clause.dependents]
    if (
        clause.lemma == "give"
        and spans
        and all(goal is not None and goal.action is AdvisoryAction.LEAVE for goal in goals)
        and clause.objects
        # "declared the envoys unwelcome and gave them a week to go"
        and not (goals and clause.objects[0].pronoun)
        and audience_of(clause.objects[0], frame) is not None
    ):
        yield (
            Directive(clause, Strength.ORDER, clause.subject, clause.objects[0]),
            next(filter(None, goals), AdvisedAct(AdvisoryAction.LEAVE, None, clause.objects[0])),
        )


def _directive(clause: Clause, strength: Strength, content: NounPhrase, frame: Frame) -> Directive:
    told = (o for o in clause.objects if clause.relation != "relcl" or o.start > clause.verb.start)
    own = (o for o in told if o is not content and ("than", content) not in o.after and o.head != "there")
    audience = next((o for o in own if any(item.tag != "A" for item in o.items)), None)
    if audience is None:
        before = ("to", "on", "upon", "for") if clause.lemma == "make" else ("to", "on", "upon")
        beside = [
            p
            for preposition, p in clause.prepositions
            if preposition in before and p is not content and p.place is None
        ]
        audience = next((p for p in beside if audience_of(p, frame) is not None), None)
    if audience is None:
        audience = next(
            (
                p
                for preposition, p in content.after
                if preposition in ("of", "for", "by") and audience_of(p, frame) is not None
            ),
            None,
        )
    issuer = clause.subject
    if clause.verb.passive or (
        clause.verb.bare_participle
        and not clause.objects
        and clause.subject is not None
        and all(part.actor is None for part in clause.subject.parts)
    ):
        issuer, audience = (
            next((p for preposition, p in clause.prepositions if preposition == "by"), None),
            clause.subject,
        )
    return Directive(clause, strength, issuer, audience)


def _sends_out(clause: Clause, tail: Tail) -> bool:
    """ "wants its citizens out": a wish or order whose object is to be out."""
    if len(clause.objects) != 1 or (clause.lemma == "call" and clause.objects[0].pronoun):
        return False  # "we will call them out"
    for item in tail.items:
        if item.tag in "VWC,":
            return False
        if item.key in ("out", "home", "out of") and item.tag in "RP":
            return item.start > clause.objects[0].start
    return False


def is_abstract(phrase: NounPhrase) -> bool:
    """Whether a noun of doing is nobody's own: "urged departure", but "announced their departure"."""
    return phrase.possessor is None and phrase.determiner not in THEIR_OWN


def kind_of(phrase: NounPhrase, words: AdviceWords) -> str:
    """What kind of advice the first head that names one is of, or ""."""
    return next((words.things[part.head] for part in phrase.parts if part.head in words.things), "")


def _measured(phrase: NounPhrase, words: AdviceWords) -> NounPhrase:
    """The phrase, or the care of which it says how much: "a high degree of caution"."""
    if phrase.head in words.things:
        return phrase
    inside = (after for p, after in phrase.after if p == "of" and words.things.get(after.head) == "care")
    return next(inside, phrase)


def is_of_kind(phrase: NounPhrase, kind: str, words: AdviceWords) -> bool:
    """Whether one of its words names advice of a kind."""
    return any(words.things.get(part.head) == kind for part in phrase.parts) or any(
        words.things.get(key) == kind for key in phrase.keys
    )


def around(phrase: NounPhrase, tail: Tail) -> Tail:
    """The part of a tail that tells of the trips themselves: from a little before the noun on."""
    return Tail([item for item in tail.items if item.end > phrase.start - 24])
