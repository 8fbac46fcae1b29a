"""Who advises: the verb, noun, report or notice under which an advised act stands."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.dates.values import Relation
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.vocabulary import Strength
from ukrcrisis.recognise.advice.directive import Directive, addressee
from ukrcrisis.recognise.advice.duties import is_duty, is_subjunctive, makes_duty, said_to_be_done
from ukrcrisis.recognise.advice.named import named_advice
from ukrcrisis.recognise.advice.words import AdviceWords
from ukrcrisis.recognise.denial import holds_back

__all__ = ["directive_of"]

_TO_WHOM = frozenset({"on", "upon", "to", "for", "with"})
"""Prepositions before those who are advised: "called on Danes", "pleaded with Danes"."""
_LEADING = frozenset({"need", "continue", "keep", "go", "have", ""})
"""Verbs that only lead on to the infinitive behind them: "told them that they have to leave", not "have plans to"."""
_BY_THE_WAY = frozenset({"before", "after", "while", "when"})
"""What opens a gerund that only says when: "told to register before leaving"."""
_HOPS = 5


def directive_of(clause: Clause, k: int, frame: Frame, words: AdviceWords) -> Directive | None:
    """The advising under which the ``k``-th clause stands, or None."""
    if is_duty(clause, words):
        return None if _completes_a_quote(clause, frame) else said_to_be_done(clause, frame, words)
    if (
        clause.verb.finite
        and clause.verb.modal == "will"
        and clause.verb.item.key == clause.lemma
        and clause.subject is not None
    ):
        return named_advice(clause, clause.subject, clause, frame, words)  # "its advice is to leave"
    if clause.verb.finite and not is_subjunctive(clause, words):
        return None
    if _is_wanted(clause, frame):
        return None
    return _governed(clause, frame, words) or _before(clause, k, frame, words)


def _is_wanted(clause: Clause, frame: Frame) -> bool:
    """Whether it is only what some want to do: "told those wishing to leave to register"."""
    above = clause.governor if clause.relation == "xcomp" else None
    if above is None or above.relation != "relcl" or clause.verb.start - above.verb.end > 1:
        return False
    return above.lemma in frame.vocabulary.words("wanting")


def _completes_a_quote(clause: Clause, frame: Frame) -> bool:
    """Whether the auxiliary stands before the mark: "Washington did “not believe that it was right”"."""
    at = frame.item_at(clause.verb.start)
    before = "".join(item.tag for item in frame.items[max(0, at - 2) : at])
    return before == "Oq"


def _governed(clause: Clause, frame: Frame, words: AdviceWords) -> Directive | None:
    here = clause
    for _ in range(_HOPS):
        support = here.governor or next(
            (c for c in frame.clauses if c is not here and c.subject is here.noun and c.verb.finite), here
        )
        if (
            here.noun is not None
            and (directive := named_advice(here, here.noun, support, frame, words)) is not None
        ):
            return directive
        governor = here.governor
        aside = here.relation == "advcl" and (not here.verb.gerund or here.marker in _BY_THE_WAY)
        if governor is None or aside:
            return None
        if governor.lemma == "keep" and governor.objects and here.verb.gerund:
            return None  # "keeps a hotline going"
        if (directive := _verbal(governor, here, frame, words)) is not None:
            return directive
        nouns = list(governor.objects) if governor.lemma in words.carriers else []
        if governor.lemma in ("be", "remain") and governor.subject is not None:
            nouns.append(governor.subject)
        for each in nouns:
            if (directive := named_advice(here, each, governor, frame, words)) is not None:
                return directive
        if (
            governor.verb.finite
            and governor.relation != "relcl"
            and (governor.lemma not in _LEADING or governor.objects)
        ):
            return None
        here = governor
    return None


def _before(clause: Clause, k: int, frame: Frame, words: AdviceWords) -> Directive | None:
    """The advising verb that waits for its infinitive across other clauses ("asked those who live there to
    leave").
    """
    if not clause.verb.infinitive:
        return None
    for governor in reversed(frame.clauses[max(0, k - 4) : k]):
        if governor.segment != clause.segment:
            return None
        if (directive := _verbal(governor, clause, frame, words)) is not None:
            return directive
        if governor.verb.finite and governor.relation not in ("relcl", "advcl", "prep"):
            return None
    return None


_RIGHT_BEHIND = len(" not to  ")
"""Characters that leave room for no more than "not to" between two verbs: "says not to travel"."""


def _verbal(governor: Clause, content: Clause, frame: Frame, words: AdviceWords) -> Directive | None:
    """What a verb above an advised act says of it, or None where it advises nobody."""
    wish = _is_wish(governor, words)
    strength = _strength(governor, content, words)
    if (
        (strength is None and not wish)
        or (wish and _wishes_itself(governor))
        or _calls_on_nobody(governor, words)
        or _will_sway(governor, words)
    ):
        return None
    unwanted = wish and governor.verb.negated  # "does not want its citizens to go there"
    away = unwanted or governor.lemma in words.forbidding
    directive = Directive(governor, strength or Strength.RECOMMEND, away=away, wish=wish, advised=unwanted)
    if governor.verb.passive or _bare_passive(governor, content):
        directive.issuer = next((phrase for p, phrase in governor.prepositions if p == "by"), None)
        directive.audience = _who_is_told(governor, content)
        directive.denied = _is_nobody(directive.audience)
    else:
        directive.issuer = _speaker(governor, frame, words)
        directive.audience = addressee(governor, content)
        nobody = (content.verb.infinitive and _is_nobody(directive.audience)) or _is_nobody(governor.subject)
        directive.denied = nobody or holds_back(governor, frame)
    return directive


def _strength(governor: Clause, content: Clause, words: AdviceWords) -> Strength | None:
    """How strongly a verb advises; None where it does not, or only wishes."""
    behind = 0 < content.verb.start - governor.verb.end < _RIGHT_BEHIND
    if governor.lemma == "say" and content.verb.infinitive and behind and not governor.verb.passive:
        return Strength.RECOMMEND  # "Canada says to avoid all travel"
    if governor.lemma in ("give", "set") and _gives_time(governor, words):
        return Strength.ORDER  # "gave its nationals 48 hours to leave", "until Friday", "set them a deadline"
    if makes_duty(governor, words):
        return Strength.ORDER  # "made it compulsory for Danes to leave"
    return words.strengths.get(governor.lemma) or words.forbidding.get(governor.lemma)


def _is_wish(governor: Clause, words: AdviceWords) -> bool:
    """Whether a verb says what somebody wants others to do; "would like" has no lemma of its own; "would have them leave"."""
    would = governor.lemma == "" and governor.verb.modal == "would"
    if governor.lemma == "have" and governor.verb.modal == "would" and not governor.verb.perfect:
        return bool(governor.objects)
    return governor.lemma in words.wishes or (would and any(p == "like" for p, _ in governor.prepositions))


def _wishes_itself(governor: Clause) -> bool:
    """ "Britons who wish to leave" are told nothing."""
    return not governor.verb.passive and not governor.objects


def _calls_on_nobody(governor: Clause, words: AdviceWords) -> bool:
    """ "Pleaded to be let out": a verb of appealing that has nobody to appeal to."""
    if governor.lemma not in words.appealing or governor.verb.passive or governor.objects:
        return False
    return not any(p in _TO_WHOM for p, _ in governor.prepositions)


def _will_sway(governor: Clause, words: AdviceWords) -> bool:
    """ "It will encourage others to leave" foretells what they will do."""
    return governor.lemma in words.swaying and bool(governor.verb.modal) and not governor.verb.passive


def _who_is_told(governor: Clause, content: Clause) -> NounPhrase | None:
    """Whom a passive advises: its subject, or as in "it is recommended to Danes to leave", "it is asked that they leave"."""
    subject = governor.subject or content.subject
    if subject is None or subject.head != "it":
        return subject
    return _told(governor) or (content.subject if content.relation == "ccomp" else None)


def _is_nobody(phrase: NounPhrase | None) -> bool:
    return phrase is not None and phrase.head in NOBODY


def _gives_time(governor: Clause, words: AdviceWords) -> bool:
    people, until = governor.objects[:1], any(date.relation is Relation.UNTIL for date in governor.dates)
    if (until and people and not people[0].pronoun) or any(o.head == "deadline" for o in governor.objects):
        return True
    items = [item for o in governor.objects for item in o.items]
    return any((item.lemma or item.key) in words.time_units or item.key == "until" for item in items)


def _told(governor: Clause) -> NounPhrase | None:
    """Whom an impersonal passive addresses."""
    return next((p for preposition, p in governor.prepositions if preposition in ("to", "for")), None)


def _speaker(governor: Clause, frame: Frame, words: AdviceWords) -> NounPhrase | None:
    """Who advises: "sent an email to its nationals in Iran urging them to leave" has the sender's subject."""
    subject, above = governor.subject, governor.governor
    if above is None or above.subject is None or subject is None:
        return subject
    relative = governor.relation == "relcl"
    text = relative and (subject.head in words.nouns or subject.head in frame.vocabulary.words("statement"))
    participle = governor.verb.gerund and relative
    if (
        holds_back(governor, frame)
        or text
        or (participle and any(p is subject for _, p in above.prepositions))
    ):
        caused = above.subject.actor is None and subject.actor is not None
        return subject if caused else above.subject  # "the raid led to Peru telling its citizens"
    joined = above.lemma == "join" and any(o is subject for o in above.objects)
    if governor.relation == "relcl" and joined:
        return above.subject  # "joined the countries that told"
    if (
        governor.relation == "relcl"
        and above.lemma == "be"
        and any(preposition in ("among", "one of") and p is subject for preposition, p in above.prepositions)
    ):
        return above.subject  # "was among the countries that told"
    return subject


def _bare_passive(governor: Clause, content: Clause) -> bool:
    """ "Indians asked to leave Kharkiv": a headline's passive with no "are"."""
    verb = governor.verb
    return (
        verb.bare_participle
        and content.verb.infinitive
        and not governor.objects
        and not any(p in _TO_WHOM for p, _ in governor.prepositions)
    )
