"""Finite verbs: each finds its subject and the clause that it completes, resumes or stands beside."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.links import coordinate, coordinate_of, place
from ukrcrisis.frames.clauses.participles import is_bare_passive
from ukrcrisis.frames.clauses.resuming import goes_on_behind, resume
from ukrcrisis.frames.clauses.state import CLAUSAL, Parse, State, VerbClasses
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.pronouns import POSSESSIVES

__all__ = ["attach_finite"]

_BESIDES = frozenset({"advcl", "relcl", "prep"})
"""Relations of clauses that can stand between an infinitive and what goes on with it."""


def attach_finite(parse: Parse, i: int, clause: Clause) -> None:
    """Attach the clause of the finite verb at ``i``: by its subject, by its opener, or by neither."""
    state = parse.state
    clause.marker = state.opener_word
    if _continues_infinitive(state, clause):
        return
    charge = state.resume is not None and state.resume.head in parse.verbs.reports
    gapped = state.subject is not None and (state.opener == "rel" or charge)
    # "…, which Moscow denied", "…, a claim Moscow denied"
    if clause.verb.bare_participle and not gapped and is_bare_passive(parse, i, clause):
        clause.verb.passive = True
    if state.opener == "rel" and state.subject is None:
        clause.subject, clause.governor, clause.relation = state.antecedent, state.governor, "relcl"
        return
    opens = state.subject is not None and state.current is None
    fronted = opens and _said_after_words(parse, i, clause)  # "a fairy tale, said Lima"
    if fronted or (opens and _said_after_quotation(parse, i, clause)):
        state.subject = None  # "“Nonsense,” said the envoy"
    if state.subject is not None:
        clause.subject = state.subject
        if state.opener == "rel":
            _relative_with_subject(state, clause)
        else:
            place(state, clause, parse.verbs)
    elif state.opener in ("that", "sub", ":"):
        place(state, clause, parse.verbs)
    elif state.current is None:
        goes_on = _is_third_person(clause) and not fronted
        clause.subject = state.resume or (state.shared if goes_on else None)
    elif _opens_quotation(clause, state.current):
        return  # "issued the warning “do not go out”"
    elif not _after_no_mark(parse, clause, state.current):
        _after_mark(parse, i, clause, state.current)


def _opens_quotation(clause: Clause, current: Clause) -> bool:
    """Whether it is the first verb of a quotation, and an imperative."""
    quoted = clause.quotation is not None and clause.quotation is not current.quotation
    return quoted and clause.verb.bare and not clause.verb.past


def _relative_with_subject(state: State, clause: Clause) -> None:
    """Make the antecedent the object or the place: "the town that he left", "to Kyiv, where he met"."""
    clause.governor, clause.relation = state.governor, "relcl"
    if state.antecedent is None:
        return
    preposition = "in" if state.opener_word == "where" else state.before_relative
    if preposition:
        clause.prepositions.append((preposition, state.antecedent))
    else:
        clause.objects.append(state.antecedent)


def _is_third_person(clause: Clause) -> bool:
    """Whether the verb is a third person, which goes on with the subject before: "…; tells Y that"."""
    form = clause.verb.item.form
    return form is not None and Form.THIRD in form and Form.BASE not in form


def _continues_infinitive(state: State, clause: Clause) -> bool:
    """Read a bare form beside an infinitive as one too: "told to pack and head for the border"."""
    verb, current = clause.verb, state.current
    headline = (
        state.opener == "," and current is not None and current.verb.infinitive and current.governor is None
    )
    if not (state.opener == "and" or headline) or state.subject is not None:
        return False
    while current is not None and not current.verb.infinitive and current.relation in _BESIDES:
        current = current.governor
    if current is None or not current.verb.infinitive:
        return False
    if verb.past or verb.modal or verb.item.form is None or Form.BASE not in verb.item.form:
        return False
    verb.infinitive, verb.finite = True, False
    coordinate(clause, current)
    return True


def _after_no_mark(parse: Parse, clause: Clause, current: Clause) -> bool:
    """Attach a verb with no mark before it, where it goes on with what the last clause interrupted."""
    state, verbs = parse.state, parse.verbs
    if state.opener:
        return False
    telling = current.lemma in verbs.report and not _recalls_envoy(current, verbs)
    if goes_on_behind(state, clause, current, verbs, telling=telling):
        return True
    if telling and current.relation == "relcl" and _completes_relative(clause, current):
        return True
    if telling and clause.verb.bare and current.subject is not None and not state.adjacent:
        clause.governor, clause.relation = current, "ccomp"  # "the embassy says stay indoors"
        return True
    if current.objects and current.lemma in verbs.making and clause.verb.bare:
        clause.verb.infinitive, clause.verb.finite = True, False  # "helped its citizens leave"
        better = current.objects[-1].keys == ("better",)  # "its citizens had better leave"
        clause.governor, clause.relation = current, "xcomp"
        clause.subject = current.subject if better else current.objects[-1]
        return True
    if current.objects and state.adjacent:
        _take_object(clause, current, verbs, telling=telling)
        return True
    return False


def _completes_relative(clause: Clause, telling: Clause) -> bool:
    """Attach what a relative with a verb of saying tells: "Peru, which Chile says closed its embassy"."""
    asked = telling.marker == "what"  # "what the town says was a raid"
    if not asked and not (telling.marker in ("which", "who", "that") and telling.objects):
        return False
    clause.subject = clause.subject if asked else telling.objects.pop()
    clause.governor, clause.relation = telling, "ccomp"
    return True


def _take_object(clause: Clause, current: Clause, verbs: VerbClasses, *, telling: bool) -> None:
    """Make the last object the subject of a new clause: "said Russia was …", "the claim Moscow denies"."""
    clause.subject = current.objects.pop()
    _take_what_follows(clause.subject, clause, current)
    noun = current.objects[-1] if current.objects else None
    clause.governor, clause.relation = current, "ccomp"
    if noun is not None and noun.head in verbs.reports and clause.subject.start <= noun.end + 1:
        clause.noun = noun  # "there were no signs Peru was leaving"
    elif not telling and not (noun is not None and noun.head in verbs.minded):  # "is confident Peru did it"
        clause.relation = "relcl"


def _take_what_follows(subject: NounPhrase, clause: Clause, current: Clause) -> None:
    """Give a new clause the phrases between its subject and its verb: "said the embassy | in Oslo was closed"."""
    inside = [pair for pair in current.prepositions if pair[1].start >= subject.end]
    current.prepositions = [pair for pair in current.prepositions if pair[1].start < subject.end]
    clause.prepositions[:0] = inside


def _recalls_envoy(clause: Clause, verbs: VerbClasses) -> bool:
    """Whether "recalled" or "called" has an envoy for object, and tells nothing."""
    if clause.lemma not in verbs.recalling:
        return False
    return any(o.name is None and (o.office is not None or o.head in verbs.envoys) for o in clause.objects)


def _after_mark(parse: Parse, i: int, clause: Clause, current: Clause) -> None:
    """Attach a verb with neither subject nor opening word: a speaker follows, a subject resumes, or "and"."""
    state, verbs = parse.state, parse.verbs
    telling = current.lemma in verbs.report
    if clause.lemma in verbs.report and _is_inverted(parse, i, clause):
        return
    if telling and clause.lemma == "be" and _interrupts_cleft(parse, current):
        clause.governor, clause.relation = current, "ccomp"  # "what is clear, he said, is that"
        return
    if state.resume is not None and (state.opener == "," or _ends_reduced(state, current)):
        denied = (
            current.relation == "relcl" and state.resume in current.objects
        )  # "the charge, which Peru denies,"
        alone = current.relation != "ccomp" and not current.has_complement
        if telling and not denied and current.subject is not state.resume and alone:
            clause.subject, state.resume = state.resume, None
            clause.governor, clause.relation = current, "ccomp"  # "Britons, he said, must leave"
        else:
            resume(state, clause, parse.verbs)
        return
    beside = coordinate_of(parse, i, clause, current)
    if beside is None or (beside.marker in CLAUSAL and state.opener == "," and clause.verb.bare):
        return  # "if you are there, leave"
    coordinate(clause, beside)


def _interrupts_cleft(parse: Parse, telling: Clause) -> bool:
    """Whether a verb of saying parts "what is clear" from the verb that says what it is."""
    before = next((c for c in reversed(parse.clauses) if c is not telling and not c.verb.infinitive), None)
    what = before is not None and before.marker == "what" and before.segment == telling.segment
    return what and not (telling.objects or telling.has_complement)


def _ends_reduced(state: State, current: Clause) -> bool:
    """Whether the last clause stands within the subject, unmarked: "forces massed there have left"."""
    if state.opener or current.verb.finite:
        return False
    return current.relation in ("relcl", "noun") or (current.verb.infinitive and current.noun is state.resume)


def _said_after_quotation(parse: Parse, i: int, clause: Clause) -> bool:
    """Whether a quotation with no verb of its own is what the speaker behind the verb says."""
    if clause.lemma not in parse.verbs.report or parse.tag_at(i - 1) != "Q":
        return False
    return _is_inverted(parse, i, clause)


def _said_after_words(parse: Parse, i: int, clause: Clause) -> bool:
    """Whether a noun that cannot speak is all that somebody says, with the speaker at the end: "a fairy tale, said Lima"."""
    said, speaker = parse.state.subject, parse.at(i + 1)
    able = isinstance(speaker, NounPhrase) and not speaker.pronoun and parse.verbs.can_speak(speaker)
    words = said is not None and said.name is None and not parse.verbs.can_speak(said)
    says = parse.tag_at(i - 1) == "," and clause.lemma in parse.verbs.report
    return able and words and says and _is_inverted(parse, i, clause)


def _is_inverted(parse: Parse, i: int, clause: Clause) -> bool:
    """Whether the speaker follows the verb of saying: "…," said the envoy."""
    before, following = parse.at(i - 1), parse.at(i + 1)
    if clause.lemma in parse.verbs.control and clause.lemma != "warn":
        return False  # ", tells citizens to leave" has no speaker behind it
    if not isinstance(before, Mark) or not isinstance(following, NounPhrase):
        return False
    if before.tag == "Q":
        return True
    if before.tag not in ",-":
        return False
    ends = parse.tag_at(i + 2) in ("", "S", ";")
    named = following.surface is not None or following.name is not None or following.office is not None
    last = ends and named and following.determiner not in POSSESSIVES  # "Iran arming rebels, says France"
    return last or parse.state.resume is None
