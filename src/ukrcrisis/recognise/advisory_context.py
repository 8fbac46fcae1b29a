"""Who advises: the verb, noun, report or notice under which an advised act stands."""

from __future__ import annotations

from attrs import Factory, define

from ukrcrisis.frames.attribution import reporters
from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.nations import nation_of
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.model.vocabulary import Strength
from ukrcrisis.recognise.advisory_audience import audience_of
from ukrcrisis.recognise.advisory_words import AdviceWords

__all__ = ["Directive", "addressee", "directive_of", "source_of"]

_DUTY = frozenset({"should", "must", "ought", "shall"})
_SPANS = frozenset({"hours", "hour", "days", "day", "week", "weeks", "until"})
_NOBODY = frozenset({"nobody", "none", "no one", "no-one"})
_HOPS = 5


@define(eq=False, repr=False)
class Directive:
    """One act of advising, before its parties are settled."""

    advising: Clause
    """The clause that tells of it: what dates, status and sources go by."""
    strength: Strength
    issuer: NounPhrase | None = None
    """Who advises; None where the text leaves it out ("Americans were told")."""
    audience: NounPhrase | None = None
    noun: NounPhrase | None = None
    """The noun of advising ("a call to leave"), or None."""
    away: bool = False
    """Whether the advising words turn the act round ("discouraged", "banned")."""
    wish: bool = False
    eased: bool = False
    """Whether advice given before is withdrawn."""
    gapped: bool = False
    """Whether the advising verb is that of another's advice."""
    denied: bool = False
    """Whether it is said of nobody: "nobody has been told to come home"."""
    opening: Clause | None = None
    """The clause before the colon that opens the advice, or None."""
    where: list[NounPhrase] = Factory(list)
    """Further phrases that can name the place."""
    notice: bool = False
    """Whether the text addresses its reader, with no word of advising."""


def directive_of(clause: Clause, k: int, frame: Frame, words: AdviceWords) -> Directive | None:
    """The advising under which the ``k``-th clause stands, or None."""
    if (
        clause.verb.modal in _DUTY
        or (clause.verb.modal in ("may", "might") and clause.lemma == "consider")
        or _needs(clause)
        or (_is_imperative(clause) and not _is_subjunctive(clause, words))
    ):
        return _reported(clause, k, frame, words)
    if (
        clause.verb.finite
        and clause.verb.modal == "will"
        and clause.verb.item.key == clause.lemma
        and clause.subject is not None
    ):
        return _nominal(clause, clause.subject, clause, frame, words)  # "its advice is to leave"
    if clause.verb.finite and not _is_subjunctive(clause, words):
        return None
    return _governed(clause, frame, words) or _before(clause, k, frame, words)


# -- under a verb or noun of advising -----------------------------------------------------------------------


def _governed(clause: Clause, frame: Frame, words: AdviceWords) -> Directive | None:
    here = clause
    for _ in range(_HOPS):
        support = here.governor or next(
            (c for c in frame.clauses if c is not here and c.subject is here.noun and c.verb.finite), here
        )
        if (
            here.noun is not None
            and (directive := _nominal(here, here.noun, support, frame, words)) is not None
        ):
            return directive
        governor = here.governor
        if governor is None or (here.relation == "advcl" and not here.verb.gerund):
            return None
        if (directive := _verbal(governor, here, words)) is not None:
            return directive
        nouns = list(governor.objects) if governor.lemma in words.carriers else []
        if governor.lemma == "be" and governor.subject is not None:
            nouns.append(governor.subject)
        for each in nouns:
            if (directive := _nominal(here, each, governor, frame, words)) is not None:
                return directive
        if (
            governor.verb.finite
            and governor.relation != "relcl"
            and governor.lemma not in ("need", "continue", "keep", "go", "have", "")
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
        if (directive := _verbal(governor, clause, words)) is not None:
            return directive
        if governor.verb.finite and governor.relation not in ("relcl", "advcl", "prep"):
            return None
    return None


def _verbal(governor: Clause, content: Clause, words: AdviceWords) -> Directive | None:
    lemma = governor.lemma
    away = lemma in words.forbidding
    strength = words.strengths.get(lemma) or words.forbidding.get(lemma)
    if lemma == "give" and any(item.key in _SPANS for o in governor.objects for item in o.items):
        strength = Strength.ORDER  # "gave its nationals 48 hours to leave"
    wish = lemma in words.wishes or (
        lemma == "" and governor.verb.modal == "would" and any(p == "like" for p, _ in governor.prepositions)
    )
    if strength is None and not wish:
        return None
    if wish and not governor.verb.passive and not governor.objects:
        return None  # "Britons who wish to leave"
    if (
        lemma in ("call", "appeal")
        and not governor.verb.passive
        and not any(p in ("on", "upon", "to", "for") for p, _ in governor.prepositions)
        and not governor.objects
    ):
        return None
    directive = Directive(governor, strength or Strength.RECOMMEND, away=away, wish=wish)
    bare = _bare_passive(governor, content)
    if governor.verb.passive or bare:
        directive.issuer = next((phrase for p, phrase in governor.prepositions if p == "by"), None)
        directive.audience = governor.subject or content.subject
        directive.denied = directive.audience is not None and directive.audience.head in _NOBODY
    else:
        directive.issuer = _speaker(governor, words)
        directive.denied = governor.marker == "short of"
        directive.audience = addressee(governor, content)
        directive.denied = directive.denied or (
            content.verb.infinitive and directive.audience is not None and directive.audience.head in _NOBODY
        )
    return directive


def _speaker(governor: Clause, words: AdviceWords) -> NounPhrase | None:
    """Who advises: "sent an email to its nationals in Iran urging them to leave" has the sender's subject."""
    subject, above = governor.subject, governor.governor
    if above is None or above.subject is None or subject is None:
        return subject
    participle = governor.verb.gerund and governor.relation == "relcl"
    if governor.marker == "short of" or (
        participle and (subject.head in words.nouns or any(p is subject for _, p in above.prepositions))
    ):
        return above.subject
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
        and not any(p in ("on", "upon", "to", "for") for p, _ in governor.prepositions)
    )


def addressee(governor: Clause, content: Clause | None) -> NounPhrase | None:
    """Whom an active verb of advising addresses."""
    for each in governor.objects:
        if not each.pronoun or each.head != "it":
            return each
    for preposition, phrase in governor.prepositions:
        if (
            preposition in ("on", "upon", "to", "for", "of", "with", "like")
            and phrase.start > governor.verb.start
        ):
            return phrase
    if content is not None and content.subject is not governor.subject:
        return content.subject
    return None


def _nominal(
    content: Clause, noun: NounPhrase, support: Clause | None, frame: Frame, words: AdviceWords
) -> Directive | None:
    strength = words.nouns.get(noun.head) or words.forbidding.get(noun.head)
    if strength is None or support is None:
        return None
    directive = Directive(support, strength, noun=noun, away=noun.head in words.forbidding)
    directive.audience = _addressed_by(noun, frame)
    if directive.audience is None and content.verb.finite and content.subject is not noun:
        directive.audience = content.subject
    directive.issuer = source_of(noun, support)
    if support is content and directive.issuer is None:
        directive.issuer = next(
            (
                p
                for preposition, p in support.prepositions
                if preposition in ("from", "by") and p.start < support.verb.start
            ),
            None,
        )
    return directive


def _addressed_by(noun: NounPhrase, frame: Frame) -> NounPhrase | None:
    """ "A plea to Australians", "advice for travellers"."""
    return next(
        (
            p
            for preposition, p in noun.after
            if preposition in ("to", "for") and audience_of(p, frame) is not None
        ),
        None,
    )


def source_of(noun: NounPhrase, support: Clause) -> NounPhrase | None:
    """Whose advice a noun is: its possessor, "from X", or the subject of the verb that carries it."""
    for preposition, phrase in noun.after:
        if preposition in ("from", "by") and phrase.actor is not None:
            return phrase
    behind = next(
        (
            p
            for preposition, p in support.prepositions
            if preposition in ("from", "by") and 0 <= p.start - noun.end < 8 and p.parts[0].actor is not None
        ),
        None,
    )
    if behind is not None:
        return behind  # "similar calls from Norway and Denmark"
    if noun.possessor is not None:
        return noun.possessor
    if (
        noun.modifiers
        and nation_of(NounPhrase(noun.start, noun.end, noun.items, noun.head, modifiers=noun.modifiers))
        is not None
    ):
        return noun
    if support.verb.passive:
        return next((p for preposition, p in support.prepositions if preposition in ("by", "from")), None)
    if support.subject is not None and support.subject is not noun:
        return support.subject
    return next((p for preposition, p in support.prepositions if preposition in ("from", "by")), None)


# -- what someone says is to be done ------------------------------------------------------------------------


def _needs(clause: Clause) -> bool:
    return (
        clause.verb.infinitive
        and clause.governor is not None
        and clause.governor.lemma == "need"
        and clause.governor.verb.finite
    )


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


def _is_subjunctive(clause: Clause, words: AdviceWords) -> bool:
    """ "asked that nobody set out", "recommends that carriers do not operate"."""
    governor, form = clause.governor, clause.verb.item.form
    copula = clause.lemma == "be" and clause.verb.item.key != "be"
    if (copula or (form is not None and Form.BASE not in form)) and not clause.verb.modal:
        return False  # "were told that Israel is ready"
    return (
        clause.relation == "ccomp"
        and clause.subject is not None
        and governor is not None
        and (governor.lemma in words.strengths or governor.lemma in words.wishes)
        and clause.marker == "that"
    )


def _reported(clause: Clause, k: int, frame: Frame, words: AdviceWords) -> Directive | None:
    strong = clause.verb.modal == "must"
    mild = clause.verb.modal in (*_DUTY, "may", "might") or _needs(clause)
    strength = Strength.ORDER if strong else Strength.RECOMMEND if mild else Strength.URGE
    audience = clause.subject
    if (
        clause.noun is not None
        and clause.relation == "ccomp"
        and (directive := _nominal(clause, clause.noun, clause.governor, frame, words)) is not None
    ):
        return directive
    for teller in reporters(clause, frame):
        if (teller.subject is not None or teller.lemma in words.strengths) and not teller.verb.passive:
            directive = Directive(
                teller, words.strengths.get(teller.lemma, strength), teller.subject, audience
            )
            told = addressee(teller, None)
            if (
                audience is None
                or audience is teller.subject
                or (audience.pronoun and told is not None and audience_of(told, frame) is not None)
            ):
                directive.audience = told
            if directive.audience is not None and directive.audience.head in words.nouns:
                directive.audience = None  # "repeats its appeal: do not travel"
            return directive
    governor = clause.governor
    if governor is not None and clause.relation in ("ccomp", "xcomp"):
        for each in (*governor.objects, *((governor.subject,) if governor.subject is not None else ())):
            if (directive := _nominal(clause, each, governor, frame, words)) is not None:
                return directive
    return Directive(clause, strength, None, audience, notice=True)
