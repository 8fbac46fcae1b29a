"""The actors that a clause or phrase brings together: subjects, "with" phrases, "between A and B"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.prepositions import INCLUDING
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Call, DiplomaticAction
from ukrcrisis.model.vocabulary import ActionKind, ActorKind
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.text.fold import fold

__all__ = [
    "act_for_states",
    "actors_of",
    "after",
    "counted_group",
    "distinct",
    "is_nameless",
    "is_pair",
    "joined_by_hyphen",
    "makers_of",
    "members_named",
    "pair_before",
    "shared_nations",
    "who_met",
]

_MADE_BY = frozenset({"by", "from", "of"})


def actors_of(phrase: NounPhrase | None, frame: Frame) -> list[Actor]:
    """The actors that a phrase names: the members of a list, "the leaders of A and B", "his counterpart"."""
    if phrase is None:
        return []
    if phrase.pronoun and phrase.head in ("they", "them", "both"):
        named = _meant_by_they(phrase, frame) if phrase.head == "they" else []
        return named or list(frame.memory.group) or _last_two(phrase, frame)
    if is_pair(phrase, frame):
        two = pair_before(phrase, frame)
        if two or phrase.head in frame.vocabulary.words("pair", "land"):
            return two
    return [actor for part in phrase.parts for actor in _of_part(part, frame)]


def _meant_by_they(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """Whom "they" stands for in the same breath: "EU ministers will discuss it when they meet", "the Danes said they"."""
    subjects = (c.subject for c in frame.clauses if c.subject is not None and c.subject.end <= phrase.start)
    named = next((each for each in reversed([*subjects]) if each.plural and not each.pronoun), None)
    who = actors_of(named, frame) if named is not None else []
    told = frame.memory.group and all(actor.kind in _NAMELESS for actor in who)
    telling = frame.vocabulary.words("report")
    if told and any(c.subject is named and c.lemma in telling for c in frame.clauses):
        return []  # "Aides said they would meet": those of whom the aides speak
    return who


_NAMELESS = frozenset({ActorKind.UNNAMED, ActorKind.GROUP})


_BOTH = (("the", "two"), ("the", "pair"), ("both",), ("the", "duo"))


def is_pair(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether a phrase points to two who were named before: "the two", "the two leaders", "both sides"."""
    if phrase.keys in _BOTH:
        return True
    if phrase.head in ("each", "both"):  # "each of the two leaders"
        return any(p == "of" and is_pair(whole, frame) for p, whole in phrase.after)
    sides = frame.vocabulary.words("pair")
    two = phrase.count == (2, 2) or phrase.determiner == "both"
    head = (phrase.office or phrase.head).split()[-1]
    return two and _is_bare(phrase) and (head in sides or head.rstrip("s") in sides)


def _is_bare(phrase: NounPhrase) -> bool:
    named = phrase.possessor or phrase.members or any(item.tag not in "D#NF" for item in phrase.items)
    return not named and phrase.determiner in ("the", "both") and not phrase.after


def pair_before(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """The two that a phrase points to: of the last talks, else the two persons named last."""
    group = frame.memory.group
    if phrase.head in frame.vocabulary.words("delegates", "side"):
        return list(group) if len(group) == _PAIR else []  # those are no persons
    if phrase.head in frame.vocabulary.words("pair", "land"):
        codes = dict.fromkeys(code for each in group if (code := each.country or each.code) is not None)
        acting = frame.memory.state
        others = (
            acting is not None and acting.code not in codes
        )  # who acted since are not those of the last talks
        return [frame.state(code) for code in codes] if len(codes) == _PAIR and not others else []
    here = _last_two(phrase, frame)
    if here:
        return here
    return list(group) if len(group) == _PAIR else list(frame.memory.recent[-2:])


_PAIR = 2


def _of_part(part: NounPhrase, frame: Frame) -> list[Actor]:
    """The actors of one member of a list."""
    people = (frame.vocabulary.words("actor noun"), frame.vocabulary.words("party", "opposite"))
    acting = part.office is not None or any(part.head in words for words in people)
    shared = shared_nations(part) if part.plural and acting else []
    if shared:
        return [frame.state(code) for code in shared]  # "the Iranian and French ministers"
    behind = [each.actor for p, after in part.after if p in ("of", "from") for each in after.parts]
    sent_by = [
        c for c in frame.clauses if c.subject is part and c.relation == "relcl" and c.lemma == "represent"
    ]
    behind += [each.actor for c in sent_by for o in c.objects for each in o.parts]
    led = [actor for actor in behind if actor is not None]
    # "generals of the Indian and Chinese armies"
    led += [frame.state(code) for p, after in part.after if p == "of" for code in shared_nations(after)]
    words = frame.vocabulary.words
    leads = part.plural or part.head in words("leading", "office")
    if led and leads and (part.actor is None or part.actor.kind in (ActorKind.GROUP, ActorKind.UNNAMED)):
        return led
    if part.actor is not None:
        return [part.actor]
    if part.head in words("leading", "head") and any(actor.kind is ActorKind.PERSON for actor in led):
        return led  # "the head of the Peruvian MFA Luis Ortega"
    owner = part.possessor.actor if part.possessor is not None else None
    if part.head in words("delegates") and owner is not None:
        return [owner]  # "across from Ortega's team"
    if part.head in words("delegates", "team"):
        sending = [each.possessor for p, after in part.after if p in ("of", "from") for each in after.parts]
        senders = [sender.actor for sender in sending if sender is not None and sender.actor is not None]
        return led or senders  # "a delegation of Niger's junta"
    if part.head in words("party", "opposite") and (nation := frame.nation(part)) is not None:
        return [frame.state(nation)]  # "his British counterpart"
    if part.head in words("party", "faction") and (land := frame.nation(part)) is not None:
        name = frame.text[part.start : part.end].removeprefix("the ").removeprefix("The ")
        return [Actor(kind=ActorKind.UNNAMED, name=name, country=land)]
    return []


def is_nameless(actor: Actor) -> bool:
    """Whether a person is known by the office only: "the German ambassador"."""
    return (
        actor.kind is ActorKind.PERSON and actor.role is not None and actor.role.lower() in actor.name.lower()
    )


def counted_group(part: NounPhrase, frame: Frame) -> Actor | None:
    """The group of "a number of countries"; None where a phrase is nothing of the kind."""
    if part.head not in frame.vocabulary.words("issuing", "many"):
        return None
    groups = frame.vocabulary.words("actor noun", "group")
    of = next((after for p, after in part.after if p == "of" and after.plural and after.head in groups), None)
    if of is None:
        return None
    count = part.count[0] if part.count else None
    return Actor(kind=ActorKind.GROUP, name=frame.text[part.start : of.end], count=count)


def _last_two(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """The two persons whom the passage named last before "the two"."""
    named: dict[str, Actor] = {}
    for other in frame.phrases:
        if other.end <= phrase.start and other.actor is not None and other.actor.kind is ActorKind.PERSON:
            named[other.actor.name] = other.actor
    return list(named.values())[-2:] if len(named) > 1 else []


def shared_nations(phrase: NounPhrase) -> list[str]:
    """The nations that share one head: "the Irish, Spanish and Norwegian ambassadors"; empty but for two."""
    if not any(item.tag == "C" for item in phrase.items):
        return []
    codes = [
        s.entry.code
        for s in phrase.modifiers
        if s.entry.kind in (EntryKind.ADJECTIVE, EntryKind.COUNTRY) and s.entry.code
    ]
    return codes if len(codes) > 1 else []


def distinct(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """Each actor once, by code or name."""
    out: dict[tuple[object, ...], Actor] = {}
    for actor in actors:
        key = (
            (actor.kind, actor.code or actor.name)
            if actor.kind is not ActorKind.PERSON
            else ("person", actor.name.split()[-1])
        )
        out.setdefault(key, actor)
    return tuple(out.values())


def members_named(clause: Clause) -> list[Actor]:
    """The states of a group that acts, where it names them: "several countries, including Chad and Mali, have"."""
    group = clause.subject
    if group is None or not group.plural or group.actor is None or group.actor.kind is not ActorKind.GROUP:
        return []
    listed = after(group, *INCLUDING)
    listed += [p for before, p in clause.prepositions if before in INCLUDING and p.end <= clause.verb.start]
    actors = [part.actor for each in listed for part in each.parts]
    return [actor for actor in actors if actor is not None and actor.kind is ActorKind.COUNTRY]


def joined_by_hyphen(phrase: NounPhrase, frame: Frame) -> list[Actor]:
    """The persons whose surnames a hyphen joins before a noun: "a Macron-Putin call"."""
    for item in phrase.items[:-1]:
        surnames = item.word.split("-")
        if item.surface is None and len(surnames) > 1 and all(name[:1].isupper() for name in surnames):
            named = [_known_by(name, frame) for name in surnames]
            return [actor for actor in named if actor is not None] if all(named) else []
    return []


def _known_by(surname: str, frame: Frame) -> Actor | None:
    """The person whom the text, or else the lexicon, knows by a surname alone."""
    if (known := frame.memory.people.get(surname.lower())) is not None:
        return known
    for name in frame.vocabulary.lookup[fold(surname).lower()].names:
        entry = name.surface.entry
        if name.surface.words == surname and entry.kind is EntryKind.PERSON:
            return Actor(kind=ActorKind.PERSON, name=surname, country=entry.country)
    return None


def after(phrase: NounPhrase, *prepositions: str) -> list[NounPhrase]:
    """The phrases that follow directly with one of the prepositions."""
    return [p for preposition, p in phrase.after if preposition in prepositions]


def makers_of(noun: NounPhrase, frame: Frame) -> list[NounPhrase]:
    """Whose a statement or a notice is: "a statement by Peru", "the notice posted by the Danish embassy"."""
    makers = [after for preposition, after in noun.after if preposition in _MADE_BY]
    for clause in frame.clauses:
        if clause.relation == "relcl" and clause.subject is noun:
            makers += [p for preposition, p in clause.prepositions if preposition == "by"]
    return makers


def act_for_states(actors: Sequence[Actor]) -> bool:
    """Whether those who meet or speak do so for states: one has a land or a code, or each holds an office.

    A coach and a chairman, or two survivors of an accident, are news too.
    """
    return any(a.country is not None or a.code is not None for a in actors) or all(
        a.role is not None for a in actors
    )


def who_met(findings: Sequence[Finding]) -> tuple[Actor, ...]:
    """The parties of the last talks among the findings, to whom "the two leaders" and "they" point."""
    for finding in reversed(findings):
        record = finding.record
        if isinstance(record, Call):
            return record.participants
        if isinstance(record, DiplomaticAction) and record.kind is ActionKind.MEETING:
            return record.actors
    return ()
