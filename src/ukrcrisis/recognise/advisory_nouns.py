"""Advice told by nouns: "advised against travel", "urged vigilance", "a travel ban", "raised its alert to
level four".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.model.vocabulary import AdvisoryAction, Strength
from ukrcrisis.recognise.advisory_audience import audience_of
from ukrcrisis.recognise.advisory_content import Content, trips
from ukrcrisis.recognise.advisory_directive import Directive, addressee
from ukrcrisis.recognise.advisory_named import source_of
from ukrcrisis.recognise.advisory_scales import label_advice, scale_advice
from ukrcrisis.recognise.advisory_words import AdviceWords, Tail, tail_of

__all__ = ["noun_advice"]

_BY_NOUN = {"leave": AdvisoryAction.LEAVE, "care": AdvisoryAction.TAKE_CARE}


def noun_advice(frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, Content]]:
    """Each act of advising whose content is a noun."""
    yield from _fragments(frame, words)
    for clause in frame.clauses:
        lemma = clause.lemma
        if lemma in words.strengths or lemma in words.forbidding or lemma in words.wishes or lemma == "give":
            yield from _by_verb(clause, frame, words)
        for noun in _phrases(clause):
            if noun.head in words.nouns or noun.head in words.forbidding:
                yield from _by_noun(noun, clause, frame, words)
        if lemma in words.scales:
            yield from scale_advice(clause, frame)
        if lemma in words.scales or lemma in words.carriers:
            yield from label_advice(clause, frame)


def _fragments(frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, Content]]:
    """ "Its list is broader: no trips to Mali or Chad": a noun after a colon, told by the clause before."""
    colon = -1
    for chunk in frame.chunks:
        if isinstance(chunk, Mark):
            colon = chunk.item.start if chunk.tag == ":" else -1 if chunk.tag == "S" else colon
        elif (
            isinstance(chunk, NounPhrase)
            and colon >= 0
            and chunk.determiner == "no"
            and words.things.get(chunk.head) == "travel"
        ):
            host = next((c for c in reversed(frame.clauses) if c.verb.end <= colon), None)
            if host is not None and host.subject is not None:
                directive = Directive(host, Strength.RECOMMEND, host.subject)
                issuer = host.subject.possessor or host.subject
                directive.issuer, directive.where = issuer, [p for _, p in chunk.after]
                yield directive, Content(AdvisoryAction.DO_NOT_TRAVEL, None, chunk)


def _phrases(clause: Clause) -> list[NounPhrase]:
    subject = [clause.subject] if clause.subject is not None else []
    return [
        part
        for phrase in (*subject, *clause.objects, *(p for _, p in clause.prepositions))
        for part in phrase.parts
    ]


# -- "advises against travel", "urged vigilance", "wants its citizens out" -----------------------------------


def _by_verb(clause: Clause, frame: Frame, words: AdviceWords) -> Iterator[tuple[Directive, Content]]:
    strength = words.strengths.get(clause.lemma) or words.forbidding.get(clause.lemma) or Strength.RECOMMEND
    wish = clause.lemma in words.wishes
    against = next(
        (
            p
            for preposition, p in clause.prepositions
            if preposition == "against" and p.start > clause.verb.start
        ),
        None,
    )
    tail = tail_of(clause, frame)
    if against is not None and _names(against, "travel", words):
        yield (
            _directive(clause, strength, against, frame),
            Content(trips(_after(against, tail), words), None, against),
        )
        return
    for each in clause.objects:
        kind = _kind(each, words)
        if clause.lemma in words.forbidding and kind == "travel":
            yield _directive(clause, strength, each, frame), Content(trips(tail, words), None, each)
        elif kind in _BY_NOUN and clause.lemma not in words.forbidding and not wish and _abstract(each):
            yield _directive(clause, strength, each, frame), Content(_BY_NOUN[kind], None, each)
    for preposition, each in clause.prepositions:
        if (
            preposition == "for"
            and clause.lemma in ("call", "appeal", "plead")
            and (kind := _kind(each, words)) in _BY_NOUN
            and _abstract(each)
        ):
            yield _directive(clause, strength, each, frame), Content(_BY_NOUN[kind], None, each)
    yield from _ultimatum(clause, frame)
    if (wish or strength is not Strength.RECOMMEND) and _sends_out(clause, tail):
        yield (
            Directive(clause, strength, clause.subject, addressee(clause, None), wish=True),
            Content(AdvisoryAction.LEAVE, None, clause.objects[0]),
        )


def _ultimatum(clause: Clause, frame: Frame) -> Iterator[tuple[Directive, Content]]:
    """ "Gave their people 48 hours": with no other purpose said, to leave."""
    spans = any(date.is_span for date in clause.dates)
    if (
        clause.lemma == "give"
        and spans
        and not clause.dependents
        and clause.objects
        and audience_of(clause.objects[0], frame) is not None
    ):
        yield (
            Directive(clause, Strength.ORDER, clause.subject, clause.objects[0]),
            Content(AdvisoryAction.LEAVE, None, clause.objects[0]),
        )


def _abstract(phrase: NounPhrase) -> bool:
    return phrase.possessor is None and phrase.determiner not in ("its", "their", "his", "her")


def _directive(clause: Clause, strength: Strength, content: NounPhrase, frame: Frame) -> Directive:
    audience = next((o for o in clause.objects if o is not content), None)
    if audience is None:
        beside = [
            p
            for preposition, p in clause.prepositions
            if preposition in ("to", "on", "upon") and p is not content and p.place is None
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
        and clause.subject.actor is None
    ):
        issuer, audience = (
            next((p for preposition, p in clause.prepositions if preposition == "by"), None),
            clause.subject,
        )
    return Directive(clause, strength, issuer, audience)


def _sends_out(clause: Clause, tail: Tail) -> bool:
    """ "wants its citizens out": a wish or order whose object is to be out."""
    if len(clause.objects) != 1:
        return False
    for item in tail.items:
        if item.tag in "VWC,":
            return False
        if item.key in ("out", "home") and item.tag == "R":
            return item.start > clause.objects[0].start
    return False


# -- "a travel ban", "a warning against travel", "a plea for vigilance" --------------------------------------


def _by_noun(
    noun: NounPhrase, clause: Clause, frame: Frame, words: AdviceWords
) -> Iterator[tuple[Directive, Content]]:
    action = _action_of(noun, clause, frame, words)
    if action is None:
        return
    eased = clause.lemma in words.easing
    in_force = noun is clause.subject and clause.lemma in (
        "take",
        "come",
        "enter",
        "remain",
        "be",
        "apply",
        "stay",
        "go",
        "begin",
    )
    if not (
        eased
        or in_force
        or clause.lemma in words.carriers
        or clause.lemma in words.strengths
        or noun.possessor is not None
    ):
        return
    strength = words.forbidding.get(noun.head) or words.nouns[noun.head]
    directive = Directive(clause, strength, source_of(noun, clause), None, noun=noun, eased=eased)
    directive.audience = next(
        (
            p
            for preposition, p in noun.after
            if preposition in ("to", "for") and audience_of(p, frame) is not None
        ),
        None,
    )
    if clause.lemma in words.strengths and directive.audience is None:
        directive.audience = addressee(clause, None)
    yield directive, Content(action, None, noun)


def _action_of(noun: NounPhrase, clause: Clause, frame: Frame, words: AdviceWords) -> AdvisoryAction | None:
    following = [(preposition, p) for preposition, p in clause.prepositions if p.start > noun.start]
    for preposition, phrase in (*noun.after, *following):
        if preposition in ("against", "on") and _names(phrase, "travel", words):
            return trips(_after(phrase, tail_of(clause, frame)), words)
        kind = _kind(phrase, words)
        if (
            preposition in ("for", "of")
            and kind in _BY_NOUN
            and noun.head not in words.forbidding
            and _abstract(phrase)
        ):
            return _BY_NOUN[kind]
    if "travel" not in noun.keys[:-1] or _is_sanction(noun, following, frame):
        return None
    if noun.head in words.forbidding:
        return AdvisoryAction.DO_NOT_TRAVEL
    return (
        AdvisoryAction.TAKE_CARE
        if noun.head in ("warning", "alert", "advisory")
        and clause.lemma in ("issue", "put", "publish", "announce", "sound", "post", "reissue", "release")
        else None
    )


def _is_sanction(noun: NounPhrase, following: Sequence[tuple[str, NounPhrase]], frame: Frame) -> bool:
    """ "A travel ban and asset freeze on officials": a penalty for persons, not advice."""
    on = [
        part
        for preposition, phrase in following
        if preposition in ("on", "against", "for")
        for part in phrase.parts
    ]
    at = frame.item_at(noun.start)
    around = {item.key for item in frame.items[max(0, at - 8) : at + 10]}
    return bool(
        on
        and not any(
            part.place is not None or part.head in ("all", "part", "area", "region", "country") for part in on
        )
    ) or bool(around & _PENALTIES)


_PENALTIES = frozenset(
    {"asset", "assets", "freeze", "freezes", "sanction", "sanctions", "visa", "visas", "sanctioned"}
)


def _kind(phrase: NounPhrase, words: AdviceWords) -> str:
    return next((words.things[part.head] for part in phrase.parts if part.head in words.things), "")


def _names(phrase: NounPhrase, kind: str, words: AdviceWords) -> bool:
    return any(words.things.get(part.head) == kind for part in phrase.parts) or any(
        words.things.get(key) == kind for key in phrase.keys
    )


def _after(phrase: NounPhrase, tail: Tail) -> Tail:
    """The part of a tail that tells of the trips themselves: from a little before the noun on."""
    return Tail([item for item in tail.items if item.end > phrase.start - 24])
