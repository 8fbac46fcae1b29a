"""Which place an advisory is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import MISSIONS, town_before
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.prepositions import BECAUSE_OF
from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.records import Advisory
from ukrcrisis.model.vocabulary import AdvisoryAction
from ukrcrisis.recognise.advice.audience import is_anybody
from ukrcrisis.recognise.advice.content import AdvisedAct
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.place_names import but_for_home, places_named
from ukrcrisis.recognise.finding import Finding

__all__ = ["places_of"]

_AIMS = frozenset(
    {
        "to",
        "into",
        "from",
        "out of",
        "of",
        "in",
        "for",
        "near",
        "off",
        "within",
        "around",
        "over",
        "across",
        "through",
        "on",
        "at",
        "inside",
        "against",
        "throughout",
        "toward",
        "towards",
    }
)
_NEAR = 6
"""Within how many words of the act "there" is its own."""
_GOALS = frozenset({"to", "into", "toward", "towards", "for"})
"""Prepositions that tell where those who leave go: "head for the border"."""
_WAYS = frozenset({"through", "across", "over"})
"""Prepositions that tell which way they take: "leave through the north"."""
_CAUSES = BECAUSE_OF | {"following", "after"}
"""Prepositions behind which a land is that of a cause: "leave Chad because of the war in Mali"."""


def places_of(
    directive: Directive, content: AdvisedAct, issuer: Actor, frame: Frame, earlier: Sequence[Finding]
) -> list[Place | None]:
    """Where the advice holds: as the act says, then as the audience or the advising verb says, then as spoken
    of before.
    """
    own = issuer.code
    caring = content.action is AdvisoryAction.TAKE_CARE
    act, people = _phrases_of_act(directive, content), _phrases_of_people(directive, frame)
    home = places_named(act, frame, unknown=False) if content.action is AdvisoryAction.DO_NOT_TRAVEL else []
    if (
        home
        and all(place.country == own for place in home)
        and not places_named(people, frame, unknown=False)
    ):
        return []  # a state that keeps others out: "banned citizens of Iran from entering the US"
    going = _is_going(content, frame) and not caring
    for phrases in [people, [] if _of_mission(act, frame) else act] if caring else [act, people]:
        found = but_for_home(places_named(phrases, frame, unknown=going and phrases is act), own)
        if found := _on_this_side(found, phrases, own, frame):
            return list(found)
    if pointed := but_for_home(
        places_named(_pointed_to(directive, content, frame), frame, unknown=False), own
    ):
        return list(pointed)
    told = directive.audience if directive.issuer is not None else None
    if own is not None and told is not None and is_anybody(told, frame) and _is_home(own, frame):
        return []  # "Kyiv urged people not to panic"
    if seat := but_for_home(_seats(directive), own):
        return [frame.land(seat[0].country)] if seat[0].country is not None else list(seat)
    return [_by_own_mission(directive, frame) or _spoken_of(own, frame, earlier)]


def _on_this_side(
    places: list[Place], phrases: Sequence[NounPhrase], own: str | None, frame: Frame
) -> list[Place]:
    """The places but for the land beyond a border, where another is meant: "within 5 km of the border with Peru"."""
    borders = [p for p in frame.phrases if p.head in frame.vocabulary.words("border")]
    ends = {id(after) for border in borders for p, after in border.after if p == "with"}
    beyond = {p.place.country for p in phrases if p.place is not None and id(p) in ends}
    beyond -= {p.place.country for p in phrases if p.place is not None and id(p) not in ends}
    near = [place for place in places if place.country not in beyond]
    return places if not near and frame.ground({own, *beyond}) is None else near


def _phrases_of_act(directive: Directive, content: AdvisedAct) -> list[NounPhrase]:
    """The phrases of what is advised that may name where it is to be done."""
    if content.phrase is not None:
        advising = [] if directive.where else directive.advising.prepositions
        aims = (p for before, p in advising if _is_aim(before, p, content.phrase))
        return [content.phrase, *aims, *_inside(content.phrase)]
    leaving = content.action is AdvisoryAction.LEAVE
    aims_of_leaving = _AIMS - _GOALS - _WAYS - {"near"}
    return [] if content.clause is None else _aims_of(content.clause, aims_of_leaving if leaving else _AIMS)


def _phrases_of_people(directive: Directive, frame: Frame) -> list[NounPhrase]:
    """The phrases beside those who are advised, and of what opens the sentence, that may name where they are."""
    audience = directive.audience
    beside = (
        p
        for before, p in directive.advising.prepositions
        if before in ("in", "for") and not directive.notice and not _is_seat(p, directive)
    )
    people = _inside(audience) + [p for p in beside if audience is None or p.start > audience.start]
    people += directive.where + _settled(directive, frame)
    return people if directive.opening is None else people + _aims_of(directive.opening, _AIMS)


def _is_going(content: AdvisedAct, frame: Frame) -> bool:
    """Whether the verb of the advice is one of leaving or going, which has a place behind it."""
    return content.clause is not None and content.clause.lemma in frame.vocabulary.words("advised")


def _is_aim(preposition: str, phrase: NounPhrase, noun: NounPhrase) -> bool:
    """Whether a phrase behind the trips can say where they lead: "travel outside Oslo" leads elsewhere."""
    return phrase.start >= noun.start and preposition != "outside"


def _is_seat(phrase: NounPhrase, directive: Directive) -> bool:
    """Whether a phrase says where the issuer sits: "the embassy in Oslo said"."""
    issuer = directive.issuer
    return issuer is not None and any(after is phrase for part in issuer.parts for _, after in part.after)


def _pointed_to(directive: Directive, content: AdvisedAct, frame: Frame) -> list[NounPhrase]:
    """What "there" points to in "avoid all travel there", "told those there": the last place named before."""
    clause = content.clause
    start = (
        content.phrase.end if content.phrase is not None else clause.verb.end if clause is not None else -1
    )
    at = frame.item_at(start)
    if start >= 0 and any(item.key == "there" for item in frame.items[at : at + _NEAR]):
        return _last_place(frame, start)
    audience = directive.audience
    at = frame.item_at(audience.end) if audience is not None else len(frame.items)
    if audience is None or at == len(frame.items) or frame.items[at].key != "there":
        return []
    seats = {id(after) for _, after in directive.issuer.after} if directive.issuer is not None else set()
    return [
        p for p in frame.phrases if p.place is not None and p.end <= audience.start and id(p) not in seats
    ][-1:]


def _seats(directive: Directive) -> list[Place]:
    """Where the mission is that advises: "the embassy in Bamako told its citizens to leave", "U.S. Embassy Bamako urges"."""
    issuer = directive.issuer
    if issuer is not None and issuer.head in MISSIONS and (town := town_before(issuer)) is not None:
        return [town]
    after = [phrase for part in issuer.parts for p, phrase in part.after if p == "in"] if issuer else []
    return [phrase.place for phrase in after if phrase.place is not None]


def _aims_of(clause: Clause, prepositions: frozenset[str]) -> list[NounPhrase]:
    """The phrases of a clause that can say what is to be left or avoided; in "make for the port in Aden" none does."""
    elsewhere = _CAUSES | (_AIMS - prepositions)
    # "refrain from going to Mali", "consider leaving Mali", "reconsider your need to travel to Mali"
    inner = [
        d
        for d in clause.dependents
        if (d.verb.gerund and d.relation in ("prep", "xcomp"))
        or (d.verb.infinitive and any(d.noun is o for o in clause.objects))
    ]
    named = [pair for each in (clause, *inner) for pair in each.prepositions]
    inside = {id(a) for before, p in named if before in elsewhere for a in _hanging_on(p)}
    phrases = [
        *clause.objects,
        *(
            p
            for preposition, p in clause.prepositions
            if p.start > clause.verb.start and preposition in prepositions and id(p) not in inside
        ),
    ]
    phrases += [o for d in inner for o in d.objects]
    phrases += [
        p
        for d in inner
        for preposition, p in d.prepositions
        if p.start > d.verb.start and preposition in prepositions and id(p) not in inside
    ]
    if clause.verb.passive and clause.subject is not None:
        phrases += [
            clause.subject,
            *(p for preposition, p in clause.prepositions if preposition in prepositions),
        ]
    return phrases


def _hanging_on(phrase: NounPhrase) -> Iterator[NounPhrase]:
    """All that hangs on a phrase, and on that: "the threat of action from Mali"."""
    for _, after in phrase.after:
        yield after
        yield from _hanging_on(after)


def _settled(directive: Directive, frame: Frame) -> list[NounPhrase]:
    """Where a relative clause says that the audience is: "those who find themselves in Mali", "those who are
    there".
    """
    found: list[NounPhrase] = []
    audience = directive.audience
    if audience is None:
        return found
    parts = {id(audience), *(id(p) for _, p in audience.after), *(id(m) for m in audience.members)}
    for clause in frame.clauses:
        if clause.relation == "relcl" and id(clause.subject) in parts and clause is not directive.advising:
            found += [p for preposition, p in clause.prepositions if preposition in _AIMS]
            if any(o.head == "there" for o in clause.objects) or any(
                p.head == "there" for _, p in clause.prepositions
            ):
                found += _last_place(frame, clause.verb.start)
    return found


def _last_place(frame: Frame, position: int) -> list[NounPhrase]:
    """The place that "there" points to: the last that the passage has named before, or all of a list of lands."""
    named = [
        phrase
        for phrase in frame.phrases
        if phrase.place is not None and phrase.end <= position and _is_ground(phrase, frame)
    ]
    lists = (p.members for p in frame.phrases if named and named[-1] in p.members)
    return next((list(each) for each in lists if all(part.place for part in each)), named[-1:])


def _is_ground(phrase: NounPhrase, frame: Frame) -> bool:
    at = frame.item_at(phrase.start)
    return at > 0 and frame.items[at - 1].tag in "PT"


def _inside(phrase: NounPhrase | None) -> list[NounPhrase]:
    """Where the people of a phrase are: "Britons in Mali", "those bound for Seoul"."""
    if phrase is None:
        return []
    return [
        after
        for part in (phrase, *phrase.members)
        for preposition, after in part.after
        if preposition in _AIMS
    ]


def _of_mission(phrases: Iterable[NounPhrase], frame: Frame) -> bool:
    """Whether the act is to turn to a mission, whose town is not what the advice is about."""
    organs = frame.vocabulary.words("actor noun", "organ")
    return any(part.head in organs for phrase in phrases for part in phrase.parts)


def _is_home(own: str, frame: Frame) -> bool:
    """Whether the text is about the issuer's own country: what it tells people there is no advisory."""
    return frame.memory.ground(frame.memory.grounds) == own


def _by_own_mission(directive: Directive, frame: Frame) -> Place | None:
    """The land of the mission that the sentence names before: "cut the staff of its embassy in Lima and told others to go"."""
    low, _ = frame.sentence_of(directive.advising.verb.start)
    channels = [p for _, p in directive.advising.prepositions]  # "through its embassy in Lima"
    here = [p for p in frame.phrases if low <= p.start and p.end <= directive.advising.verb.start]
    before = [p for p in here if p not in channels]
    seats = [
        after.place
        for phrase in before
        if phrase.head in MISSIONS and phrase.determiner == "its"
        for p, after in phrase.after
        if p == "in" and after.place is not None
    ]
    return frame.land(seats[-1].country) if seats and seats[-1].country is not None else None


def _spoken_of(own: str | None, frame: Frame, earlier: Sequence[Finding]) -> Place | None:
    """The country that the text is about here: what it has spoken of most of late, else what the last
    advisory was about.
    """
    if (ground := frame.ground({own})) is not None:
        return ground
    last = next((f.record.place for f in reversed(earlier) if isinstance(f.record, Advisory)), None)
    focus = frame.focus if last is None else last
    return focus if focus is not None and focus.country != own else None
