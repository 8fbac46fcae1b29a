"""What someone says is to be done: "citizens should leave", "do not travel", "you need to go"."""

from __future__ import annotations

from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.pronouns import THEIR_OWN
from ukrcrisis.model.vocabulary import Strength
from ukrcrisis.recognise.advice.audience import audience_of
from ukrcrisis.recognise.advice.directive import Directive, addressee
from ukrcrisis.recognise.advice.named import named_advice
from ukrcrisis.recognise.advice.words import AdviceWords

__all__ = ["is_duty", "is_subjunctive", "makes_duty", "said_to_be_done"]

_DUTY = frozenset({"should", "must", "ought", "shall"})
_LEAVE = frozenset({"may", "can"})
"""Modals that, said of nobody, forbid."""


def is_duty(clause: Clause, words: AdviceWords) -> bool:
    """Whether a clause says what somebody is to do: by its modal, as a need, or as an imperative."""
    if clause.verb.yet_to:
        return False  # "those who have yet to leave"
    if clause.verb.modal in _DUTY or _needs(clause) or _due(clause, words) is not None:
        return True
    if clause.verb.arranged and clause.verb.finite and clause.subject is not None and clause.subject.plural:
        return not clause.verb.passive  # "citizens are to leave"
    if _is_barred(clause) or _may_not(clause) or _is_to_be_avoided(clause):
        return True
    nobody = clause.subject is not None and clause.subject.determiner == "no"
    if nobody and clause.verb.modal in _LEAVE and clause.verb.finite:
        return True  # "no Norwegian may travel to Sudan"
    return _may_consider(clause, words) or (_is_imperative(clause) and not is_subjunctive(clause, words))


def makes_duty(clause: Clause, words: AdviceWords) -> bool:
    """Whether a verb makes of a thing what must be done: "made departure compulsory"."""
    return clause.lemma == "make" and any(not words.compulsory.isdisjoint(o.keys) for o in clause.objects)


def _may_not(clause: Clause) -> bool:
    """Whether a state's people are not allowed something: "its nationals may not set foot there"."""
    people = clause.subject
    own = people is not None and people.determiner in THEIR_OWN and people.plural
    return own and clause.verb.negated and clause.verb.modal in _LEAVE and clause.verb.finite


def _is_to_be_avoided(clause: Clause) -> bool:
    """As in "Mali is to be avoided"."""
    place = clause.subject is not None and any(part.place is not None for part in clause.subject.parts)
    passive = clause.verb.arranged and clause.verb.passive and not clause.verb.negated
    return place and passive and clause.lemma == "avoid"


def _is_barred(clause: Clause) -> bool:
    """Whether a place is said to be none to go to: "Mali is off limits for Norwegians"."""
    place = clause.subject is not None and any(part.place is not None for part in clause.subject.parts)
    return place and clause.lemma == "be" and any(each.head in _LIMITS for _, each in clause.prepositions)


_LIMITS = frozenset({"limit", "bound"})


def _may_consider(clause: Clause, words: AdviceWords) -> bool:
    """ "May consider leaving", "may wish to consider leaving"."""
    wish = clause.governor if clause.relation == "xcomp" else None
    modal = wish.verb.modal if wish is not None and wish.lemma in words.wishes else clause.verb.modal
    return modal in ("may", "might") and clause.lemma == "consider"


def _needs(clause: Clause) -> bool:
    """As in "Need to leave", "had better leave", "would do well to leave"."""
    above = clause.governor if clause.verb.infinitive else None
    if above is None or not above.verb.finite:
        return False
    better = above.lemma == "have" and any(o.keys == ("better",) for o in above.objects)
    well = above.lemma == "do" and bool(above.verb.modal) and not above.objects
    need = above.lemma == "need" and not above.objects  # not "needs time for them to leave"
    return need or better or well


def _due(clause: Clause, words: AdviceWords) -> NounPhrase | None:
    """What is said to be best or needless: the "time" of "it is time to go", "the safest thing for Danes is to leave"."""
    if clause.verb.modal == "will" and clause.verb.item.key == clause.lemma and clause.subject is not None:
        return clause.subject if clause.subject.head in words.due else None  # "the best course is to leave"
    copula = clause.governor
    if not clause.verb.infinitive or copula is None or not copula.verb.finite:
        return None
    if (needless := _needless(clause, words)) is not None:
        return needless
    phrases = [*copula.objects, *([copula.subject] if copula.subject is not None else [])]
    return next((p for p in phrases if p.head in words.due), None) if copula.lemma == "be" else None


def _needless(clause: Clause, words: AdviceWords) -> NounPhrase | None:
    """What is said not to be there for an act: "there is no need to leave", "sees no reason for Danes to go"."""
    above = clause.governor if clause.verb.infinitive else None
    phrases = above.objects if above is not None else ()
    return next((p for p in phrases if p.determiner == "no" and p.head in words.needless), None)


def _is_imperative(clause: Clause) -> bool:
    form = clause.verb.item.form
    verb = clause.verb
    plain = form is None or Form.BASE in form
    return (
        verb.finite
        and plain
        and not verb.modal
        and not verb.past
        and not verb.passive
        and not verb.perfect
        and not verb.progressive
        and clause.subject is None
    )


def is_subjunctive(clause: Clause, words: AdviceWords) -> bool:
    """ "asked that nobody set out", "recommends that carriers do not operate", "advises its citizens avoid"."""
    governor, form = clause.governor, clause.verb.item.form
    copula = clause.lemma == "be" and clause.verb.item.key != "be"
    plain = clause.verb.subjunctive or form is None or Form.BASE in form
    if (copula or not plain) and not clause.verb.modal:
        return False  # "were told that Israel is ready"
    if clause.relation != "ccomp" or clause.subject is None or governor is None:
        return False
    if clause.noun is not None and clause.noun.head in words.wished:
        return clause.marker == "that" and clause.verb.bare  # "its request that they leave"
    bare = not clause.marker and clause.verb.bare
    return (governor.lemma in words.strengths or governor.lemma in words.wishes) and (
        clause.marker == "that" or bare
    )


def said_to_be_done(clause: Clause, frame: Frame, words: AdviceWords) -> Directive:
    """Who says that it is to be done, or that it is not the time to travel."""
    directive = _said(clause, frame, words)
    needed = clause.governor if _needs(clause) else None
    if _is_barred(clause) and clause.subject is not None:
        directive.where = [clause.subject]
    directive.denied = _needless(clause, words) is not None or (needed is not None and needed.verb.negated)
    copula = clause.governor if _due(clause, words) is not None else None
    if (
        copula is not None
        and copula.verb.negated
        and clause.lemma in frame.vocabulary.words("advised", "travel")
    ):
        directive.away = True
    return directive


def _said(clause: Clause, frame: Frame, words: AdviceWords) -> Directive:
    """Who says that it is to be done; with nobody above it, a notice to the reader."""
    audience = _who_is_to(clause, words)
    governor = clause.governor
    noun = clause.noun if clause.relation == "ccomp" else None
    if noun is not None and (directive := named_advice(clause, noun, governor, frame, words)) is not None:
        return directive
    if (directive := _reported(clause, audience, frame, words)) is not None:
        return directive
    if governor is not None and governor.lemma != "be" and _needless(clause, words) is not None:
        return Directive(
            governor, Strength.RECOMMEND, governor.subject, audience
        )  # "Denmark sees no need to go"
    if governor is not None and clause.relation in ("ccomp", "xcomp"):
        for each in (*governor.objects, *((governor.subject,) if governor.subject is not None else ())):
            if (directive := named_advice(clause, each, governor, frame, words)) is not None:
                return directive
    if (directive := _stated(clause, frame, words)) is not None:
        return directive
    condition = _condition(clause, frame)
    if condition is not None and audience is None and condition.lemma == "be":
        audience = next((o for o in condition.objects if audience_of(o, frame) is not None), None)
    audience = audience or _announced(clause, frame, words)
    return Directive(clause, _strength(clause, words), None, audience, notice=True, opening=condition)


def _strength(clause: Clause, words: AdviceWords) -> Strength:
    if clause.verb.modal == "must":
        return Strength.ORDER
    mild = clause.verb.modal in _DUTY or _needs(clause) or _may_consider(clause, words)
    mild = mild or _needless(clause, words) is not None
    return Strength.RECOMMEND if mild else Strength.URGE


def _who_is_to(clause: Clause, words: AdviceWords) -> NounPhrase | None:
    """The subject, or who the best thing is for: "the safest thing for Danes is to leave"."""
    subject = clause.subject
    if (due := _due(clause, words)) is not None:
        beside = clause.governor.prepositions if clause.governor is not None else []
        named = (p for preposition, p in (*due.after, *beside) if preposition == "for")
        return next(named, None)
    if _is_barred(clause):
        return next((phrase for p, phrase in clause.prepositions if p in ("for", "to")), None)
    if (
        clause.verb.passive
        and subject is not None
        and (subject.head in words.things or subject.place is not None)
    ):
        # "trips should be avoided", "Mali should be avoided by all travellers"
        return next((phrase for preposition, phrase in clause.prepositions if preposition == "by"), None)
    return subject


def _reported(
    clause: Clause, audience: NounPhrase | None, frame: Frame, words: AdviceWords
) -> Directive | None:
    """Advice under a verb of saying, by who says it: "Oslo said that citizens should leave"."""
    for teller in reporters(clause, frame):
        if teller.verb.passive or (teller.subject is None and teller.lemma not in words.strengths):
            continue
        strength = words.strengths.get(teller.lemma, _strength(clause, words))
        told = addressee(teller, None)
        addressed = told is not None and audience_of(told, frame) is not None
        if audience is None or audience is teller.subject or (audience.pronoun and addressed):
            audience = told
        if audience is not None and audience.head in words.nouns:
            audience = None  # "repeats its appeal: do not travel"
        return Directive(teller, strength, teller.subject, audience or _announced(clause, frame, words))
    return None


def _stated(clause: Clause, frame: Frame, words: AdviceWords) -> Directive | None:
    """The noun that the words themselves follow or go before: "the advice to Danes is clear: leave", "“Leave” was
    the message of the embassy to Danes".
    """
    for other in frame.clauses:
        inside = other is clause or other.quotation is not None or clause in other.governors()
        if (
            inside
            or (other.lemma != "be" and other.lemma not in words.carriers)
            or not _parted(clause, other, frame)
        ):
            continue
        nouns = (*other.objects, *((other.subject,) if other.subject is not None else ()))
        for noun in (each for each in nouns if each.head in words.nouns):
            if (directive := named_advice(clause, noun, other, frame, words)) is not None:
                directive.noun = None
                directive.audience = clause.subject or _addressed(noun, other, frame)
                return directive if directive.issuer is not None and directive.issuer is not noun else None
    return None


def _announced(clause: Clause, frame: Frame, words: AdviceWords) -> NounPhrase | None:
    """Whom the sentence before the colon speaks to, in the same mouth: "Our message to Danes is clear: leave"."""
    for other in frame.clauses:
        if (
            other.lemma == "be"
            and other.verb.end <= clause.verb.start
            and other.quotation is clause.quotation
            and other.subject is not None
            and other.subject.head in words.nouns
            and _divided(clause, other, frame)
        ):
            rival = next(
                (p for preposition, p in other.prepositions if preposition == "to" and p.actor), None
            )
            return _addressed(other.subject, other, frame) or rival  # "His message to Russia: get out"
    return None


def _addressed(noun: NounPhrase, clause: Clause, frame: Frame) -> NounPhrase | None:
    addressed = [p for preposition, p in (*noun.after, *clause.prepositions) if preposition in ("to", "for")]
    return next((p for p in addressed if audience_of(p, frame) is not None), None)


def _parted(clause: Clause, other: Clause, frame: Frame) -> bool:
    """Whether a colon or a dash stands between two clauses, or the first is quoted."""
    if clause.quotation is not None:
        return True
    return _divided(clause, other, frame)


def _divided(clause: Clause, other: Clause, frame: Frame) -> bool:
    low, high = sorted((clause.verb.end, other.verb.end))
    return any(item.tag in ":-" for item in frame.items if low <= item.start < high)


def _condition(clause: Clause, frame: Frame) -> Clause | None:
    """Whom an imperative is for: "if you are an American in Mali, leave now"."""
    for other in frame.clauses:
        if other is clause:
            break
        yours = other.subject is not None and other.subject.head == "you"
        if yours and other.marker in ("if", "unless") and other.segment == clause.segment:
            return other
    return None
