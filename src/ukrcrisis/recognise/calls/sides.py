"""The two sides of a call: who calls and whom, and whether each of these had a call of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase, VerbGroup
from ukrcrisis.mentions.prepositions import INCLUDING
from ukrcrisis.mentions.pronouns import HIS_OR_HER
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.calls.parties import parties_in
from ukrcrisis.recognise.calls.signs import Sign
from ukrcrisis.recognise.parties import joined_by_hyphen

__all__ = ["are_apart", "sides_of"]

_AMONG_THEM = INCLUDING | {"among"}
"""What names those whom a group before has: "with his counterparts, among them A and B"."""
_WITH = _AMONG_THEM | {
    "with", "to", "between", "amongst", "alongside", "together with", "along with", "joined by", "and",
}  # fmt: skip
_BETWEEN = frozenset({"between", "among", "amongst", "of"})
_BESIDE = frozenset({"after", "before", "following", "during", "in"})
"""Prepositions before a call beside which something else is told."""

Phrases = Sequence[tuple[str, NounPhrase]]


def sides_of(sign: Sign, frame: Frame) -> tuple[list[Actor], list[list[Actor]]]:
    """Those who call, and those they talk to, one list for each phrase that names them."""
    clause, noun = sign.clause, sign.noun
    phrases = _phrases(sign, frame)
    if noun is not None:
        its_own = [
            each for p, each in noun.after if p == "between"
        ]  # not those of "a partnership between them"
        between = its_own or [each for p, each in phrases if p in _BETWEEN]
        if between and len(named := _all(between, clause, frame)) > 1:
            return [], [named]
        if noun.determiner == "their" and sign.way and not phrases:
            return [], [list(frame.memory.group)]  # "was said after their conversation by phone"
        if len(joined := joined_by_hyphen(noun, frame)) > 1:
            return [], [joined]
        if noun.possessor is not None and (own := parties_in(noun.possessor, clause, frame)):
            return own, _named(phrases, clause, frame)
    theirs = [*_called(sign, _named(phrases, clause, frame), frame), *_joined(clause, frame)]
    if not theirs and noun is not None:
        theirs = [named for p, each in noun.after if p == "of" and (named := parties_in(each, clause, frame))]
    return _callers(sign, frame), _without_groups(phrases, theirs)


def _who_speaks(sign: Sign, frame: Frame) -> NounPhrase | None:
    """The subject, or who says it: "said that he stays, in a call with her", "said Peru was at risk in a call with"."""
    clause, noun, above = sign.clause, sign.noun, sign.clause.governor
    if noun is None or above is None or clause.relation != "ccomp" or sign.way not in ("in", "during"):
        return clause.subject
    if above.subject is None or above.lemma not in frame.vocabulary.words("report"):
        return clause.subject
    before = frame.text[clause.verb.end : noun.start].rpartition(f" {sign.way} ")[0].rstrip()
    actor = clause.subject.actor if clause.subject is not None else None
    of_a_state = actor is not None and actor.kind is ActorKind.COUNTRY and above.subject.is_person
    return above.subject if before.endswith(",") or of_a_state else clause.subject


def _callers(sign: Sign, frame: Frame) -> list[Actor]:
    """Who calls: the subject, or whom a passive names with "by": "was put to her by him in a call"."""
    clause = sign.clause
    if clause.verb.passive and sign.way in ("in", "during") and sign.noun is not None:
        agents = _all([phrase for p, phrase in clause.prepositions if p == "by"], clause, frame)
        told = clause.subject if agents and clause.subject is not None and clause.subject.is_person else None
        return [*agents, *parties_in(told, clause, frame)]
    if sign.noun is not None and sign.noun.determiner in HIS_OR_HER and sign.way in ("", "of"):
        return _whose(clause, sign.noun, frame)
    if not sign.subject_calls or clause.subject is sign.noun:
        return []
    above = clause.governor
    if (
        clause.relation == "xcomp"
        and above is not None
        and clause.subject in above.objects
        and sign.way in ("in", "during")
    ):
        apart = any(p == "with" for p, _ in sign.noun.after) if sign.noun is not None else False
        both = (above.subject, None if apart else clause.subject)
        return _all(
            [each for each in both if each is not None], clause, frame
        )  # "invited her to come in a phone call"
    own = parties_in(_who_speaks(sign, frame), clause, frame)
    maker = clause.subject.possessor if clause.subject is not None else None
    if own or maker is None or sign.way not in _BESIDE:
        return own
    return parties_in(maker, clause, frame)  # "her remarks came after a call with Ruiz"


def _whose(clause: Clause, noun: NounPhrase, frame: Frame) -> list[Actor]:
    """Whose "his call" is: of the subject, or of who says it, where that is a person who speaks for himself."""
    subjects = [clause.subject, *(above.subject for above in clause.governors())]
    own = next((each for each in subjects if each is not None and each is not noun), None)
    aides = frame.vocabulary.words("belonging", "aide")
    aide = own is None or not own.is_person or (own.office or own.head).lower() in aides
    return [] if aide or own is None else parties_in(own, clause, frame)


def _phrases(sign: Sign, frame: Frame) -> list[tuple[str, NounPhrase]]:
    """The phrases that can name who takes part: after the verb, and after the noun of the call."""
    clause, noun = sign.clause, sign.noun
    # "a call from him", but "spoke from the bunker", "spoke alongside him"
    opening = _WITH | {"from"} if noun is not None else _WITH - {"alongside"}
    phrases = [(p, each) for p, each in clause.prepositions if p in opening and each is not noun]
    if noun is None:
        goals = {
            id(goal) for _, each in clause.prepositions for p, goal in each.after if p == "to" and goal.place
        }
        # "during her trip to Oslo Ruiz spoke of peace"
        return [pair for pair in phrases if id(pair[1]) not in goals or pair[1].start > clause.verb.start]
    if sign.way:
        phrases = [(p, each) for p, each in phrases if each.start > noun.start or p in ("with", "to")]
    planned = [c for c in frame.clauses if c.subject is noun and c is not clause and c.verb.bare_participle]
    phrases += [(p, each) for c in planned for p, each in c.prepositions if p in opening]
    posts = {
        id(host) for _, each in (*phrases, *noun.after) if each.office for p, host in each.after if p == "to"
    }
    phrases = [(p, each) for p, each in phrases if id(each) not in posts]  # "to Peru's ambassador to Chile"
    gapped = [c for c in frame.clauses if c.verb is clause.verb and c is not clause]
    # "by phone on Sunday with Ruiz and on Monday with Ortega"
    elsewhere = {id(each) for c in gapped for _, each in c.prepositions}
    known = {id(each) for _, each in phrases} | posts | elsewhere
    return phrases + [(p, each) for p, each in noun.after if p in (*opening, "of") and id(each) not in known]


def _called(sign: Sign, theirs: list[list[Actor]], frame: Frame) -> list[list[Actor]]:
    """Whom the phrases name, with whom the verb has for object where that is called, too."""
    clause, noun = sign.clause, sign.noun
    addressing = clause.lemma in frame.vocabulary.words("call verb", "address")
    words = frame.vocabulary.words
    reached = clause.lemma in words("call verb", "reaching") and (
        noun is None or sign.way in ("on", "over", "by")
    )
    # "was told of it by Ruiz in a phone call", "was called by Ruiz"
    rung = clause.lemma == "call" or clause.lemma in words("call", "phone")
    if clause.verb.passive and (sign.way or rung):
        agents = [phrase for p, phrase in clause.prepositions if p == "by"]
        theirs += [named for phrase in agents if (named := parties_in(phrase, clause, frame))]
    # "hosted the leaders at a virtual summit"
    receiving = clause.lemma in frame.vocabulary.derived(_receiving)
    received = receiving and noun is not None and sign.way in ("at", "for", "in", "to")
    objects = [part for o in clause.objects if o is not noun for part in o.parts]
    if theirs and clause.lemma in frame.vocabulary.words("talk", "speak"):
        # "spoke to the president of A, Ana Ruiz, the president of B, Luis Ortega, and …"
        further = [named for part in objects if part.is_person and (named := parties_in(part, clause, frame))]
        return [*theirs, *further]
    if reached or (noun is None and addressing):
        theirs += [named for part in objects if (named := parties_in(part, clause, frame))]
        extra = list(_left_over(clause, frame))
        return extra + ([] if extra and any(o.pronoun for o in clause.objects) else theirs)
    if received:
        return [*theirs, _all(objects, clause, frame)]
    spoken_of = bool(theirs) and bool(sign.way)  # Peru in "in a call with Ruiz, he urged Peru to withdraw"
    if addressing and not spoken_of:
        return theirs + [named for part in objects if (named := parties_in(part, clause, frame))]
    return theirs


def _receiving(vocabulary: Vocabulary) -> frozenset[str]:
    """Verbs whose object takes part in a call that follows."""
    words = vocabulary.words
    return words("receiving", "host") | words("receiving", "gather") | words("receiving", "company")


def _without_groups(phrases: Phrases, theirs: list[list[Actor]]) -> list[list[Actor]]:
    """The others without a group whose members are named: "a group of counterparts, among them A and B"."""
    if not any(p in _AMONG_THEM for p, _ in phrases):
        return theirs
    named = [[actor for actor in side if actor.kind is not ActorKind.GROUP] for side in theirs]
    return [side for side in named if side]


def _named(phrases: Phrases, clause: Clause, frame: Frame) -> list[list[Actor]]:
    return [
        named
        for preposition, phrase in phrases
        if preposition != "of" and (named := parties_in(phrase, clause, frame))
    ]


def _all(phrases: Sequence[NounPhrase], clause: Clause, frame: Frame) -> list[Actor]:
    return [actor for phrase in phrases for actor in parties_in(phrase, clause, frame)]


def _joined(clause: Clause, frame: Frame) -> Iterator[list[Actor]]:
    """As in "Spoke online, joined by A and B"."""
    for joining in clause.dependents:
        if joining.lemma != "join" or not joining.verb.passive:
            continue
        for preposition, phrase in joining.prepositions:
            if preposition == "by" and (named := parties_in(phrase, clause, frame)):
                yield named


def _left_over(clause: Clause, frame: Frame) -> Iterator[list[Actor]]:
    """As in "Rang A and, separately, B": persons that follow with no verb of their own."""
    same = [c for c in frame.clauses if c.verb is clause.verb]  # "rang A on Sunday and B on Monday"
    told = {id(phrase) for c in same for phrase in c.complements()} | {id(c.subject) for c in frame.clauses}
    going = False
    for chunk in frame.chunks:
        if isinstance(chunk, VerbGroup):
            if going:
                return
            going = chunk is clause.verb
        elif not going:
            continue
        elif isinstance(chunk, Mark):
            if chunk.tag in "S;:":
                return
        elif id(chunk) not in told and chunk.name and (named := parties_in(chunk, clause, frame)):
            yield named


_NEARBY = 24
"""How many words from the subject on can say that the calls were separate."""


def are_apart(sign: Sign, theirs: Sequence[Sequence[Actor]], frame: Frame) -> bool:
    """Whether each of the others had a call of its own: rung up, "in turn", "with A and with B"."""
    clause = sign.clause
    rung = sign.noun is None and clause.lemma == "call"  # not "called it a success in a phone call with"
    if rung or clause.lemma in frame.vocabulary.words("call", "phone"):
        return True
    persons = all(actor.kind is ActorKind.PERSON for side in theirs for actor in side)
    if sign.noun is not None and sign.noun.plural and sign.noun.head == "call" and persons:
        return True  # "calls with A and B", whom it names
    low = frame.item_at(clause.subject.end if clause.subject is not None else clause.verb.start)
    words = frame.vocabulary.words("apart")
    if any(item.key in words for item in frame.items[low : low + _NEARBY]):
        return True
    named = clause.prepositions if sign.noun is None or sign.way else [*clause.prepositions, *sign.noun.after]
    reached = [each for p, each in named if p in ("with", "to")] + list(clause.objects)
    if any(part.determiner == "both" for each in reached for part in (each, *each.members[:1])):
        return True  # "spoke to both sides", "reached both Ruiz and Ortega by phone"
    return len(theirs) > 1 and len({id(each) for p, each in named if p in ("with", "to")}) > 1
