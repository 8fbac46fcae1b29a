"""How a claim is made: asserted, suggested or denied."""

from __future__ import annotations

from collections.abc import Iterator

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.mentions.items import Item
from ukrcrisis.model.vocabulary import Stance, Topic
from ukrcrisis.recognise.claims.context import Content
from ukrcrisis.recognise.claims.nouns import is_none
from ukrcrisis.recognise.claims.telling import Telling
from ukrcrisis.recognise.claims.words import MAYBE, ClaimWords, claim_words
from ukrcrisis.recognise.denial import holds_back
from ukrcrisis.recognise.wordings import tail_of

__all__ = ["stance_of"]


def stance_of(content: Content, telling: Telling, frame: Frame) -> Stance:
    """Denied where an odd thing between teller and content says no; suggested where one hedges."""
    words = claim_words(frame.vocabulary)
    nearest = telling.clauses[0] if telling.clauses else None
    if nearest is not None and nearest.lemma in words.saying.discounting and _is_withheld(nearest, words):
        return Stance.SUGGESTS  # "did not rule out an attack"
    if (
        content.noun is None
        and content.clause.lemma in words.saying.ruling_out
        and content.clause.verb.passive
    ):
        return Stance.SUGGESTS if content.clause.verb.negated else Stance.DENIES  # "could not be ruled out"
    denying = any(_denies(c, words, frame) for c in _up_to_teller(telling))
    negated = content.negative or _negated_above(content, telling, frame, words)
    noun = _completed(content)
    denying = denying or _is_doubt(noun) or (not negated and noun is not None and noun.head == "denial")
    if denying != negated or (negated and content.topic is Topic.PULLBACK):
        return Stance.DENIES
    return Stance.SUGGESTS if _is_hedged(content, telling, words, frame) else Stance.ASSERTS


def _is_withheld(clause: Clause, words: ClaimWords) -> bool:
    """Whether somebody does not do what a clause tells: "did not rule out", "refused to rule out"."""
    above = clause.governor
    return clause.verb.negated or (above is not None and above.lemma in words.saying.withholding)


def _completed(content: Content) -> NounPhrase | None:
    """The noun that the content completes: "Chile's denial that it plans to attack"."""
    clause = content.clause
    above = clause.governor if clause.relation == "xcomp" and clause.governor is not None else clause
    return above.noun if above.relation == "ccomp" else None


def _is_doubt(noun: NounPhrase | None) -> bool:
    """As in "Has its doubts that it will", "does not have any doubt that it will"; "no doubt" is none."""
    return noun is not None and noun.head == "doubt" and not {"no", "little"}.intersection(noun.keys)


def _up_to_teller(telling: Telling) -> Iterator[Clause]:
    for clause in telling.clauses:
        yield clause
        if clause is telling.clause:
            return


def _denies(clause: Clause, words: ClaimWords, frame: Frame) -> bool:
    """Whether a clause of saying denies: "denied", "called it nonsense", "is a lie"."""
    if clause.lemma in words.denying and clause.lemma != "lie":
        return clause.lemma != "rule" or tail_of(clause, frame).starts(("out",))
    idiom = words.idiom(clause, frame)
    if idiom is not None:
        return idiom == "denies"
    if clause.lemma not in words.saying.naming and clause.lemma != "be":
        return False
    return tail_of(clause, frame).holds(words.denying) or _is_called_false(clause, words)


def _is_called_false(clause: Clause, words: ClaimWords) -> bool:
    """Whether the name for a report stands behind all that it says: "called the report that Peru would attack a lie"."""
    return len(clause.objects) > 1 and clause.objects[-1].head in words.denying


def _negated_above(content: Content, telling: Telling, frame: Frame, words: ClaimWords) -> bool:
    """ "Sees no sign that", "does not believe that", "nothing points to", "there is no reason to think that"."""
    nearest = telling.clauses[0] if telling.clauses else None
    chain = [content.clause, *content.clause.governors()]
    for clause in chain:
        own = clause is content.clause
        if telling.noun is not None and clause.noun is telling.noun:
            break
        if clause.lemma in words.confirming and not own and clause is not telling.clause:
            continue  # what "could not be verified" is not denied
        if not own and (holds_back(clause, frame) or any(o.head in words.unlikely for o in _judged(clause))):
            return True  # "stopped short of saying", "considers it unlikely that"
        if not own and (clause.verb.negated or any(is_none(o) for o in clause.objects) or _is_over(clause)):
            return True
        if not own and _says_false(clause, words):
            return True  # "said it was false that"
        if (
            own
            and content.noun is not None
            and (clause.verb.negated or any(is_none(o) or o.head in words.unlikely for o in _judged(clause)))
        ):
            return True
        if clause.subject is not None and is_none(clause.subject) and not (own and content.noun is None):
            return True
        if clause.noun is not None and is_none(clause.noun):
            return True
        if clause is telling.clause and _is_withheld_to_say(content, clause):
            return True
        if clause is telling.clause or (telling.clause is None and clause is nearest):
            break
    return False


def _is_over(clause: Clause) -> bool:
    """Whether somebody says or thinks a thing no more: "has ceased to believe that"."""
    above = clause.governor
    ending = above is not None and above.lemma in ("cease", "stop") and not above.verb.negated
    return ending and clause.relation == "xcomp"


def _judged(clause: Clause) -> list[NounPhrase]:
    """What a clause judges a thing to be: "called it unlikely", "sees it as unlikely"."""
    return [*clause.objects, *(phrase for preposition, phrase in clause.prepositions if preposition == "as")]


def _says_false(clause: Clause, words: ClaimWords) -> bool:
    """Whether "it" is said to be false, which a clause behind then tells."""
    pointing = clause.subject is not None and clause.subject.head == "it"
    return clause.lemma == "be" and pointing and any(o.head in words.denying for o in clause.objects)


def _is_withheld_to_say(content: Content, saying: Clause) -> bool:
    """Whether somebody says that he does not say it: "we are not in a position to say that Minsk commands them"."""
    above = saying.governor
    asked = content.clause.marker in ("whether", "if")
    return saying.verb.infinitive and above is not None and above.verb.negated and not asked


def _is_hedged(content: Content, telling: Telling, words: ClaimWords, frame: Frame) -> bool:
    between = []
    for clause in [content.clause, *content.clause.governors()]:
        if clause in telling.clauses:
            break
        between.append(clause)
    between += [d for d in content.clause.dependents if d.relation == "xcomp"]
    if any(c.verb.modal in MAYBE for c in between):
        return True
    if any(
        c.lemma in words.doubting
        for c in _up_to_teller(telling)
        if c.lemma not in words.intent.pondering or content.noun is None
    ):
        return True
    if any(c.noun is not None and c.noun.head in words.risks for c in between):
        return True
    if any(o.head in words.hedges for c in (*_up_to_teller(telling), *between) for o in _judged(c)):
        return True  # "called it likely that", "sees it as likely that"
    if any(c.lemma == "be" and _is_feared(c.subject, words) for c in _up_to_teller(telling)):
        return True  # "Lima's fear is that Chile will attack"
    foretold = content.topic not in (Topic.BUILDUP, Topic.INVOLVEMENT, Topic.PULLBACK)
    warned = bool(telling.clauses) and telling.clauses[0].lemma in words.saying.warning
    if content.noun is not None and foretold and warned:
        return True
    if (
        content.noun is not None
        and foretold
        and any(o.head in words.feelings for o in content.clause.objects)
    ):
        return True  # "expressed concern about an invasion"
    if foretold and any(
        item.tag == "N" and (item.lemma in words.risks or item.key in words.risks)
        for item in _items(content, frame)
    ):
        return True
    return content.clause.lemma in words.intent.pondering or any(_hedges(content, words, frame))


def _is_feared(subject: NounPhrase | None, words: ClaimWords) -> bool:
    return subject is not None and subject.head in words.risks


def _items(content: Content, frame: Frame) -> Iterator[Item]:
    low, high = frame.item_at(content.start), frame.item_at(content.end)
    yield from frame.items[low:high]


def _hedges(content: Content, words: ClaimWords, frame: Frame) -> Iterator[bool]:
    low, high = frame.item_at(content.start), frame.item_at(content.end)
    said = f" {' '.join(item.key for item in frame.items[low : high + 3])} "
    for hedge in words.hedges:
        yield f" {hedge} " in said
