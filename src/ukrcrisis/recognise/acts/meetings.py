"""Meetings: talks in person, or talks whose channel is not given, between two states or organisations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.pronouns import HIS_OR_HER, RECIPROCALS
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.acts.action import act_senses, behind_of, phrases_of, told_for, verbs_of
from ukrcrisis.recognise.acts.meeting_finding import Telling, meeting, will_not_be
from ukrcrisis.recognise.acts.meeting_parties import are_several, parties_of, parties_of_noun, sole_body
from ukrcrisis.recognise.acts.meeting_rooms import in_person, is_remote
from ukrcrisis.recognise.acts.meeting_sides import AT, EARLIER_OR_LATER, IDEA, counterparties
from ukrcrisis.recognise.acts.meeting_told import is_told, names_both
from ukrcrisis.recognise.acts.parties import actors_of, distinct
from ukrcrisis.recognise.acts.posts import is_for_consultations
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.calling_off import is_called_off
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.status import is_mere_readiness, says_in_verb
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["recognise_meetings"]

_MUTUAL = RECIPROCALS | {"face to face", "there", "time", "times"}
"""Objects that say how two meet, not whom, beside units of time."""
_AHEAD = frozenset({IDEA, "for", "before", "ahead of"})
_ASIDE = frozenset({"at", "after", "during", "following", "in"})


def recognise_meetings(frame: Frame, earlier: Sequence[Finding]) -> Iterator[Finding]:
    """The meetings of a passage, one for a clause and one of others that it names beside."""
    told: list[Finding] = []
    named = not frame.heads.isdisjoint(meeting_words(frame).named)
    for clause in frame.clauses if named else frame.clauses_with(frame.vocabulary.derived(_verbs)):
        found = _of_clause(clause, frame, [*earlier, *told] if told else earlier)
        if found and not _is_asked_for(clause, frame) and not is_remote(clause, frame):
            told += found
    if told and not Tail(frame.items).holds(frame.vocabulary.words("sport")):
        yield from told  # "India and Pakistan meet in the semi-final" tells of none


def _verbs(vocabulary: Vocabulary) -> frozenset[str]:
    """The verbs of which one tells of a meeting where no noun does."""
    return verbs_of(vocabulary, "meeting", "talk")


def _of_clause(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> list[Finding]:
    senses = act_senses(clause, frame)
    if earlier and isinstance(earlier[-1].record, Call):
        turns = frame.vocabulary.words("talk", "turn")
        if any(o.head in turns for o in clause.objects):
            return []  # "Macron rang Putin. Merkel had her turn with him on Sunday"
    if "meeting" in senses or ("talk" in senses and in_person(clause, frame)):
        found = _with_verb(clause, frame)
        if found:
            beside = _beside_verb(clause, frame)
            return found if beside is None else [beside, *found]
    if "recall" in senses and is_for_consultations(clause):
        return []  # "recalled their ambassadors for consultations"
    finding = _nominal(clause, frame) or _called_off_later(clause, frame, earlier)
    return [finding] if finding is not None else []


def _is_asked_for(clause: Clause, frame: Frame) -> bool:
    """Whether it only ought to be: "must be negotiated", "called on the parties to meet", "Peru can negotiate"."""
    if is_mere_readiness(clause, frame):
        return True
    if clause.marker in ("if", "whether", "unless"):
        return True
    conditions = frame.vocabulary.words("meeting", "condition")
    if clause.verb.modal and any(p.head in conditions for _, p in clause.prepositions):
        return True  # "would meet him under the right conditions"
    if clause.dates:
        return False
    if clause.marker in ("when", "once") and not (clause.verb.past or clause.verb.perfect):
        return True  # "when they sit down together"
    above = clause.governor if clause.relation == "xcomp" else None
    urged = above is not None and above.lemma in meeting_words(frame).urging and not above.verb.passive
    obliged = says_in_verb(clause, frame, "have", "to")
    prospect = clause.verb.gerund and clause.noun is not None and _is_mere_chance(clause.noun, frame)
    return urged or obliged or prospect or clause.verb.modal in ("must", "should", "can")


def _is_mere_chance(noun: NounPhrase, frame: Frame) -> bool:
    """As in "The possibility of negotiating with them"; an offer or a plan to do so is more."""
    prospects = meeting_words(frame).prospects - frame.vocabulary.words("decision", "open")
    return noun.head in prospects


def _called_off_later(clause: Clause, frame: Frame, earlier: Sequence[Finding]) -> Finding | None:
    """As in "A second round, planned for Monday, was called off": of those who met or were to meet last."""
    noun = clause.subject
    if noun is None or noun.head not in meeting_words(frame).nouns:
        return None
    if not (is_called_off(clause, frame, "meeting") or will_not_be(clause, frame)):
        return None
    if parties_of_noun(noun, frame):
        return None
    last = next((f.record for f in reversed(earlier[-_LAST:]) if _is_meeting(f)), None)
    if not isinstance(last, DiplomaticAction) or not (clause.verb.passive or will_not_be(clause, frame)):
        return None
    return meeting(Telling(clause, noun), last.actors, frame)


_LAST = 6


def _is_meeting(finding: Finding) -> bool:
    record = finding.record
    return isinstance(record, DiplomaticAction) and record.kind is ActionKind.MEETING


def _with_verb(clause: Clause, frame: Frame) -> list[Finding]:
    """As in "Blinken met Lavrov in Geneva", "Oman hosted talks between Iran and Britain"."""
    noun, others = counterparties(clause, frame)
    words, units = meeting_words(frame), frame.vocabulary.words("time unit")
    if noun is not None and not others:
        others = _in_relative(noun, frame)  # "hosted talks that brought A and B together"
    if noun is not None and clause.lemma in words.hosting and are_several(parties_of(others, frame)):
        hosts = [a for a in actors_of(clause.subject, frame) if a.kind is ActorKind.COUNTRY]
        telling = Telling(clause, noun, host=hosts[0] if hosts else None)
        return _found(telling, [others], frame)
    attending = clause.lemma in frame.vocabulary.words("taking part", "of")
    if noun is not None and attending and (not others or clause.verb.negated):
        return []  # "neither of them will attend the talks"
    if clause.lemma == "negotiate" and not others:
        return []  # "to negotiate a document"
    behind = [*clause.prepositions, *(noun.after if noun is not None else [])]
    if not others and any(p == "with" and phrase.plural for p, phrase in behind):
        return []  # "Peru and Chile held talks with farmers": not with each other
    between = noun is not None and noun.possessor is None and _are_others(noun, others)
    own = [] if between else actors_of(clause.subject, frame)  # "welcomed the talks between A and B"
    if clause.subject is not None and clause.subject.head in words.councils:
        own = parties_of_noun(clause.subject, frame) or own  # "the NATO-Ukraine commission met"
    faced = [o for o in clause.objects if o.head not in _MUTUAL and o.head not in units]
    if (
        clause.lemma in words.facing
        and not others
        and noun is None
        and (faced or clause.lemma in words.receiving)
    ):
        return []  # "welcomed the announcement", "what they were receiving"
    if noun is not None and clause.lemma in words.hosting and _are_of_one_state(others):
        return []  # "Oslo hosts the Malian peace talks": Mali does not meet Norway
    if not own and not clause.verb.passive and noun is None:
        return []  # "you need to negotiate with them"
    denied = noun if noun is not None and noun.determiner == "no" else None  # "has held no talks with her"
    apart = len(own) == 1 and len(others) > 1 and _are_apart(clause, noun, frame)
    groups = [[*own, other] for other in others] if apart else [[*own, *others]]
    return _found(Telling(clause, denied), groups, frame)


def _are_of_one_state(others: Sequence[Actor]) -> bool:
    return len(others) == 1 and others[0].kind is ActorKind.COUNTRY


def _found(telling: Telling, groups: Sequence[Sequence[Actor]], frame: Frame) -> list[Finding]:
    """A meeting of each group that can be one."""
    met = (meeting(telling, parties_of(group, frame), frame) for group in groups)
    return [finding for finding in met if finding is not None]


def _are_apart(clause: Clause, noun: NounPhrase | None, frame: Frame) -> bool:
    """Whether the others were met one by one: "met separately with A and B", "had separate talks with them"."""
    words = frame.vocabulary.words("apart")
    behind = [item.key for item in tail_of(clause, frame).items[:2]]
    named = noun.keys if noun is not None else ()
    return not words.isdisjoint([*behind, *named, *clause.verb.adverbs])


def _beside_verb(clause: Clause, frame: Frame) -> Finding | None:
    """Talks of others that a clause names beside a meeting of its own: "ahead of talks between A and B"."""
    nouns = meeting_words(frame).nouns
    for preposition, noun in clause.prepositions:
        if preposition not in AT or noun.head not in nouns:
            continue
        behind = {p for p, _ in noun.after}
        own = actors_of(clause.subject, frame) if preposition in EARLIER_OR_LATER and "with" in behind else []
        if own or "between" in behind:
            parties = parties_of([*own, *parties_of_noun(noun, frame)], frame)
            ahead = preposition == "ahead of" if own else preposition in _AHEAD
            words = Telling(clause, noun, ahead=ahead, aside=preposition in _ASIDE, beside=bool(own))
            return meeting(words, parties, frame)
    return None


def _nominal(clause: Clause, frame: Frame) -> Finding | None:
    """A noun of meeting as subject, object or after a preposition: "talks with him are being arranged"."""
    nouns, councils = meeting_words(frame).named, meeting_words(frame).councils
    if frame.heads.isdisjoint(nouns):
        return None
    for preposition, spot in [*phrases_of(clause), *_prospects(clause, nouns, frame)]:
        noun = _lasting(spot, nouns, frame)
        if noun.head not in nouns or not is_told(clause, noun, preposition, frame):
            continue
        if noun.head in councils and len(parties_of_noun(noun, frame)) < 2:
            continue  # "at Peru's High Commission"
        finding = _of_body(clause, noun, preposition, frame) or _of_parties(clause, noun, preposition, frame)
        if finding is not None:
            return finding
    return None


def _prospects(clause: Clause, nouns: frozenset[str], frame: Frame) -> list[tuple[str, NounPhrase]]:
    """The meetings of which there is only an idea, a plan or a chance, and those of which a part is told."""
    prospects = meeting_words(frame).prospects
    following = [(each, p, after) for _, each in phrases_of(clause) for p, after in each.after]
    named = [(each, p, after) for each, p, after in following if after.head in nouns]
    ideas = [(IDEA, after) for each, p, after in named if each.head in prospects and p in ("of", "for")]
    doubtful = prospects | meeting_words(frame).held_up
    spoken_of = [
        after for _, each in phrases_of(clause) if each.head not in doubtful for after in behind_of(each)
    ]
    told = [("at", after) for after in spoken_of if after.head in nouns and names_both(after)]
    return ideas + told  # "the focus of the talks between A and B", "details of her meeting with him"


def _of_body(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> Finding | None:
    """As in "after the EU summit": those who speak there are no party of their own."""
    body = sole_body(parties_of(parties_of_noun(noun, frame), frame))
    if body is None or any(p in ("with", "between") for p, _ in noun.after):
        return None
    if noun.head == "session" and preposition:
        return None  # "a report for the session of the General Assembly"
    later = preposition in ("ahead of", "before")
    words = Telling(clause, noun, ahead=later or preposition == IDEA, aside=True, council=True, beside=later)
    return meeting(words, (body,), frame)


def _of_parties(clause: Clause, noun: NounPhrase, preposition: str, frame: Frame) -> Finding | None:
    parties = parties_of_noun(noun, frame)
    if clause.lemma in meeting_words(frame).hosting and noun in clause.objects and _are_of_one_state(parties):
        return None
    if not parties and any(p == "with" and phrase.plural for p, phrase in noun.after):
        return None  # "talks with farmers"
    others_idea = (
        len(parties) > 1 and preposition == IDEA
    )  # who floats the idea of others' summit is no party
    if noun is clause.subject or preposition == "in":
        parties += _in_relative(noun, frame)
    if noun is clause.subject:
        attended = clause.verb.passive and clause.lemma in frame.vocabulary.words("taking part", "of")
        joining = (
            ("between", "with", "by", "as") if attended else ("between", "with")
        )  # "by such guests as Ruiz"
        beside = [p for before, p in _own_phrases(clause, frame) if before in joining]
        parties += [actor for phrase in beside for actor in actors_of(phrase, frame)]
    elif not (others_idea or _are_others(noun, parties) or _is_prepared_for(clause, noun)):
        parties = [*_subjects(clause, preposition, frame), *_guests(clause, noun, frame), *parties]
    if noun is clause.subject and noun.determiner in HIS_OR_HER and frame.memory.person is not None:
        parties.append(frame.memory.person)  # "his meeting with her went on for hours"
    if not parties and noun.determiner == "their":
        parties = list(frame.memory.group)  # "their next meeting is set for March"
    if len(distinct(parties)) == 1 and any(p == "with" for p, _ in noun.after):
        telling = told_for(clause, frame)  # "no talks with Peru were planned, the Kremlin said"
        parties += [telling] if telling is not None else _whose_diary(clause, noun, frame)
    later = preposition == "ahead of"  # what the clause tells came first
    words = Telling(clause, noun, ahead=preposition in _AHEAD, aside=preposition in _ASIDE, beside=later)
    return meeting(words, parties_of(parties, frame), frame)


def _whose_diary(clause: Clause, noun: NounPhrase, frame: Frame) -> list[Actor]:
    """Who else takes part in what is planned: "Ruiz is off to Oslo. A meeting with Ortega is planned there"."""
    planned = clause.verb.passive and clause.lemma in frame.vocabulary.words("outlook", "announced")
    person = frame.memory.person if planned and noun is clause.subject and noun.determiner != "no" else None
    return [person] if person is not None else []


def _is_prepared_for(clause: Clause, noun: NounPhrase) -> bool:
    """As in "Discussed preparations for talks": who prepares them need not take part."""
    prepared = (each for _, each in phrases_of(clause) if each.head == "preparation")
    return any(after is noun for each in prepared for _, after in each.after)


def _are_others(noun: NounPhrase, parties: Sequence[Actor]) -> bool:
    """Whether the noun names all who meet: "cited the talks between X and Y", "before X's talks with Y, Z said"."""
    return len(parties) > 1 and (noun.possessor is not None or any(p == "between" for p, _ in noun.after))


def _subjects(clause: Clause, preposition: str, frame: Frame) -> list[Actor]:
    """Who acts in the clause, or whose doing it is: "her remarks came after talks with Ruiz"."""
    own = actors_of(clause.subject, frame)
    maker = clause.subject.possessor if clause.subject is not None else None
    if own or maker is None or maker.actor is None or preposition not in _ASIDE:
        return own
    return [maker.actor] if maker.actor.kind is ActorKind.PERSON else []


def _guests(clause: Clause, noun: NounPhrase, frame: Frame) -> list[Actor]:
    """As in "Had him over for lunch", "will join her in Oslo for talks": the object takes part."""
    if clause.lemma not in meeting_words(frame).inviting:
        return []
    return [a for o in clause.objects if o is not noun and o.is_person for a in actors_of(o, frame)]


def _own_phrases(clause: Clause, frame: Frame) -> list[tuple[str, NounPhrase]]:
    """The prepositional phrases of a clause but for those of an object that is no meeting: "was a clash between A and
    B", not "took place between A and B".
    """
    nouns = meeting_words(frame).nouns
    things = [
        o for o in clause.objects if o.items[-1].tag == "N" and o.head not in nouns and o.head != "place"
    ]
    other = {id(phrase) for each in things for _, phrase in each.after}
    return [pair for pair in clause.prepositions if id(pair[1]) not in other]


def _in_relative(noun: NounPhrase, frame: Frame) -> list[Actor]:
    """Who is to meet as a relative clause says: "a meeting that Ortega was to have had with Ruiz"."""
    held, comprising = (
        frame.vocabulary.words("meeting", "held"),
        frame.vocabulary.words("meeting", "comprising"),
    )
    having = [c for c in frame.clauses if (c.noun is noun or c.subject is noun) and c.lemma in held]
    named = [c.subject for c in having] + [
        p for c in having for before, p in c.prepositions if before == "with"
    ]
    inside = [
        noun,
        *(after for _, after in noun.after),
        *(a for _, after in noun.after for _, a in after.after),
    ]
    joining = (c for c in frame.clauses if c.lemma in comprising and c.subject in inside)
    named += [o for c in joining for o in c.objects]
    return [actor for phrase in named for actor in actors_of(phrase, frame)]


def _lasting(phrase: NounPhrase, nouns: frozenset[str], frame: Frame) -> NounPhrase:
    """The talks of "two days of talks"."""
    inner = next((after for p, after in phrase.after if p == "of" and after.head in nouns), None)
    words = frame.vocabulary.words
    lasting = phrase.head in words("time unit") or phrase.head in words("meeting", "lasting")
    return inner if inner is not None and lasting else phrase
