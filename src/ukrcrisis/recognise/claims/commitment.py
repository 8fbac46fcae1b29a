"""Whether who tells a thing commits himself to it: no condition, no aside, nothing that he only wants or cannot confirm."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.mentions.pronouns import NOBODY
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.context import Content
from ukrcrisis.recognise.claims.peace import has_agent
from ukrcrisis.recognise.claims.words import AHEAD, MAYBE, ClaimWords

__all__ = ["is_committed_to"]

_ONLY_TIME = frozenset({"matter", "question"})
_IRREAL = frozenset({"if", "unless", "until"})
_BESIDE = frozenset({"while", "because", "as", "although", "though", "even though"})


def is_committed_to(content: Content, tellings: Sequence[Clause], words: ClaimWords) -> bool:
    """Whether the clauses of saying above a content, nearest first, tell it as so; with none, whether it stands as so."""
    if any(clause.verb.negated and clause.lemma in (*words.confirming, "deny") for clause in tellings[:1]):
        return False  # "could not confirm that"
    below_first = [*takewhile(lambda clause: clause not in tellings[:1], content.clause.governors())]
    if any(
        clause.lemma in words.charging and _is_nobodys(clause) for clause in (*tellings[:1], *below_first)
    ):
        return False  # "the men accused of an attack"
    if any(clause.marker == "whether" for clause in tellings[:1]):
        return False  # "will tell whether she thinks that"
    if any(_leaves_open(clause, words) for clause in (content.clause, *below_first, *tellings[:1])):
        return False
    if any(clause.relation == "advcl" and clause.marker in _IRREAL for clause in tellings[:1]):
        return False  # "until it says that it has no such plans"
    if content.clause.marker == "whether" and any(map(_says_not, tellings[:1])):
        return False  # "could not say whether", "is not able to say whether"
    return _stands_for_itself(content, tellings, words)


def _leaves_open(clause: Clause, words: ClaimWords) -> bool:
    """Whether a verb says of somebody that he does not know yet, or of nobody that he thinks so: "is investigating efforts to",
    "no one expected him to", "how Lima might respond if".
    """
    if clause.lemma in words.saying.inquiring:
        return True
    if (
        clause.lemma in words.saying.foretelling
        and clause.verb.negated
        and clause.verb.modal in ("can", "could")
    ):
        return True  # "can neither predict nor prevent every attack"
    if clause.subject is not None and clause.subject.head in NOBODY and clause.subject.pronoun:
        return clause.lemma in words.charging or clause.lemma == "expect"  # but "nobody is thinking of war"
    return clause.lemma in words.saying.answering and clause.verb.modal in MAYBE and not clause.objects


def _says_not(clause: Clause) -> bool:
    above = clause.governor if clause.verb.infinitive else None
    return clause.verb.negated or (above is not None and above.verb.negated)


def _is_nobodys(clause: Clause) -> bool:
    """Whether a passive names nobody who acts."""
    participle = not clause.objects and any(d.relation == "prep" for d in clause.dependents)
    return (clause.verb.passive or participle) and not has_agent(clause)


def _stands_for_itself(content: Content, tellings: Sequence[Clause], words: ClaimWords) -> bool:
    """Whether what is told is the content: no condition, no aside, nothing that somebody is called on to do."""
    each: Clause | None = content.clause
    if content.noun is not None:
        return True
    if content.clause.marker == "if" and any(c.verb.start > content.clause.verb.start for c in tellings[:1]):
        return False  # "if Russia doesn't invade, we will be relieved, he said"
    of_stay = content.topic in (Topic.BUILDUP, Topic.PULLBACK)
    if of_stay and any(clause.lemma in words.vowing or clause.lemma == "expect" for clause in tellings[:1]):
        return False  # "not one soldier will stay, he promised"
    while each is not None and each not in tellings:
        above = each.governor if each.verb.infinitive else None
        nouns = [
            *([each.noun] if each.noun is not None else []),
            *(above.objects if above is not None else []),
        ]
        proposed = any(noun.head in words.saying.proposals for noun in nouns)
        if proposed or _is_by_the_way(each, words):
            return False
        each = each.governor
    above = each.governor if each is not None and each.verb.infinitive else None
    withheld = above is not None and above.lemma in words.saying.withholding
    if each is not None and withheld and each.lemma not in words.saying.ruling_out:
        return False  # "declined to say whether"; but "refused to rule out that"
    return each is None or not (each.lemma in words.wills and _is_willed(content, each, words))


def _is_called(clause: Clause, words: ClaimWords) -> bool:
    """Whether a clause completes what a thing is called: "called the raid an attempt to topple him"."""
    above = clause.governor
    called = above is not None and above.lemma in words.saying.calling and len(above.objects) > 1
    return called and above is not None and clause.noun in above.objects[1:]


def _is_by_the_way(clause: Clause, words: ClaimWords) -> bool:
    """Whether it only adds to the clause above it, or is what that one wants done."""
    above, noun = clause.governor, clause.noun
    of_decision = noun is not None and (noun.head in words.decisions or _is_called(clause, words))
    if clause.relation == "relcl" and above is not None:
        told = any(above.lemma in each for each in (words.showing, words.uncovering, words.saying.telling_of))
        # "was a murder organised by Peru's agents", but not "gangs run by Peru's agents were planning"
        by_somebody = clause.verb.passive and has_agent(clause) and above.lemma in words.copulas
        bare = clause.verb.finite and not clause.marker  # "it is clear the Peruvians have no such plans"
        aim = clause.subject is not None and clause.subject.head in words.intent.means
        of_means = aim and clause.lemma in words.intent.aiming  # "a policy aimed at toppling him"
        if not (
            told
            or by_somebody
            or bare
            or of_means
            or _is_from_where(clause, words)
            or _is_of_existence(clause, above)
            or _is_mission(clause, above, words)
        ):
            return True
    if clause.relation == "advcl" and not _is_beside(clause, above, words):
        return True
    wanted = above is not None and above.lemma in words.wills and above.lemma != "threaten"
    return wanted and clause.verb.infinitive and not of_decision


def _is_of_existence(clause: Clause, above: Clause) -> bool:
    """Whether a participle says of forces that they are there: "there were no troops massing"."""
    there = above.lemma == "be" and above.subject is not None and above.subject.head == "there"
    return there and clause.verb.gerund


def _is_mission(clause: Clause, above: Clause, words: ClaimWords) -> bool:
    """Whether a relative says what men are sent or hired to do: "had sent operatives trained to stage an incident"."""
    engaging = words.forces.supplying | words.hand.running
    return (
        above.lemma in engaging
        and clause.subject is not None
        and any(
            clause.subject is o or any(after is clause.subject for _, after in o.after) for o in above.objects
        )
    )


def _is_from_where(clause: Clause, words: ClaimWords) -> bool:
    """Whether a relative says what may come of a position: "holds a hill from which it can shell"."""
    named = clause.complements()
    before = (phrase for phrase in named if phrase.end <= clause.verb.start)
    return clause.verb.modal in AHEAD and any(phrase.head in words.saying.periods for phrase in before)


def _is_beside(clause: Clause, above: Clause | None, words: ClaimWords) -> bool:
    """Whether an adverbial clause is told as the clause above is, and no condition, time or reason of it."""
    if clause.marker == "when" and above is not None:
        named = [*above.objects, *(phrase for _, phrase in above.prepositions)]
        return any(
            phrase.head in words.saying.periods and phrase.end <= clause.verb.start for phrase in named
        )
    if clause.marker == "before":  # "it is a matter of time before Peru attacks"
        return above is not None and above.lemma == "be" and any(o.head in _ONLY_TIME for o in above.objects)
    if clause.marker == "whether":  # not "does not care whether", "was asked whether"
        return above is not None and above.lemma in words.told and above.lemma != "ask"
    if clause.marker == "how":
        others = clause.subject is not None and not clause.subject.pronoun  # not "talk on how we can"
        return (
            others and above is not None and above.lemma in words.told
        )  # "told them how Minsk would attack"
    return clause.marker in _BESIDE or (not clause.marker and clause.verb.gerund)


def _is_willed(content: Content, telling: Clause, words: ClaimWords) -> bool:
    """Whether a verb of asking governs the content as what is to be done."""
    below = next((c for c in [content.clause, *content.clause.governors()] if c.governor is telling), None)
    of_noun = below.noun if below is not None else None
    if (
        below is not None
        and of_noun is not None
        and (of_noun.head in words.decisions or _is_called(below, words))
    ):
        return False  # "warned of a plan to attack"
    return below is not None and (
        below.verb.infinitive
        or (telling.lemma in words.vowing and below.verb.passive)
        or below.verb.subjunctive
        or (below.verb.modal == "should")
        or (
            below.verb.item.key == below.lemma
            and not below.verb.modal
            and telling.lemma in words.saying.demanding
        )
    )
