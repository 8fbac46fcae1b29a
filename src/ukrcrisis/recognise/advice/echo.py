"""Advice told by pointing back: "Denmark did the same", "similar warnings went out from Dublin", "such
appeals".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.clauses.ellipsis import leaves_verb_out, names_who
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import Mark, NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.model.actor import Place
from ukrcrisis.model.records import Advisory, DiplomaticAction
from ukrcrisis.model.vocabulary import Strength
from ukrcrisis.recognise.advice.audience import nation_of_people
from ukrcrisis.recognise.advice.directive import Directive
from ukrcrisis.recognise.advice.named import source_of
from ukrcrisis.recognise.advice.words import AdviceWords
from ukrcrisis.recognise.finding import Finding
from ukrcrisis.recognise.outlook import is_ranked
from ukrcrisis.recognise.wordings import is_inverted, not_of_time, tail_of, word_before

__all__ = ["FAR", "NEAR", "Echo", "echoes", "told_before"]

FAR = 1500
"""How many characters back the advice may stand that a noun points to ("similar warnings")."""
NEAR = 200
"""How many characters back the advice may stand that a verb points to ("did the same")."""


_NEXT = 40
"""The same of "Peru does not", which is about whatever was told right before it."""
_BEHIND = frozenset({"after", "following", "since", "despite", "amid"})
"""Prepositions of what was advised already: "while they still can, days after similar calls from Berlin"."""
_OUGHT = frozenset({"should", "must"})
_ABOUT = frozenset({"about", "for", "on", "regarding", "concerning", "of"})


class Echo(NamedTuple):
    """Advice that repeats what was told before; ``noun`` where a noun of advising points back."""

    directive: Directive
    noun: NounPhrase | None = None
    within: int = NEAR
    """How many characters back the advice may stand."""

    @property
    def place(self) -> Place | None:
        """The place that it names itself: "has said the same about Mali", or None."""
        about = (p for preposition, p in self.directive.advising.prepositions if preposition in _ABOUT)
        return next((part.place for p in about for part in p.parts if part.place is not None), None)


def told_before(position: int, earlier: Sequence[Finding], *, within: int) -> list[Advisory]:
    """The advice last told before a character, at most ``within`` characters back: all that its last issuer
    advised there.
    """
    last: Finding | None = None
    for finding in earlier:
        if (
            isinstance(finding.record, Advisory | DiplomaticAction)
            and finding.cue.start < position
            and (last is None or finding.cue.start >= last.cue.start)
        ):
            last = finding
    if last is None or position - last.record.evidence[0].end > within:
        return []
    if within <= NEAR and isinstance(last.record, DiplomaticAction) and not _shares_sentence(last, earlier):
        return []  # "moved its embassy. Peru did the same" repeats no advice
    near = [
        f
        for f in earlier
        if f.cue.start < position
        and abs(f.cue.start - last.cue.start) < FAR // 5
        and isinstance(f.record, Advisory)
    ]
    if not near:
        return []
    issuer = max(near, key=lambda f: f.cue.start).record
    assert isinstance(issuer, Advisory)
    out: list[Advisory] = []
    for finding in near:
        record = finding.record
        same = isinstance(record, Advisory) and record.issuer == issuer.issuer
        if same and not any((o.action, o.place) == (record.action, record.place) for o in out):  # type: ignore[union-attr]
            out.append(record)  # type: ignore[arg-type]
    return out


def _shares_sentence(last: Finding, earlier: Sequence[Finding]) -> bool:
    """Whether advice is told in the sentence that tells of the last act."""
    told = last.record.evidence[0]
    return any(isinstance(f.record, Advisory) and f.record.evidence[0].start == told.start for f in earlier)


def echoes(frame: Frame, words: AdviceWords) -> Iterator[Echo]:
    """The clauses and gapped phrases of a passage that repeat advice."""
    same = frame.vocabulary.words("same", "noun")
    named = not frame.heads.isdisjoint(words.nouns)
    for clause in frame.clauses:
        echo = _by_clause(clause, frame, words)
        if echo is None and named:
            echo = _by_noun(clause, frame, words, same)
        if echo is not None:
            yield echo
    yield from _gapped(frame, words)


def _repeated_by(clause: Clause, words: AdviceWords) -> Echo | None:
    """ "The advice was repeated by Sweden", "it was joined by Sweden"."""
    by = next((phrase for preposition, phrase in clause.prepositions if preposition == "by"), None)
    if by is None:
        return None
    directive, advice = Directive(clause, Strength.RECOMMEND, by), clause.subject
    if clause.lemma == "join":
        return Echo(directive)
    told = advice is not None and (advice.head in words.nouns or advice.head in words.lists)
    return Echo(directive, advice) if told else None


def _by_clause(clause: Clause, frame: Frame, words: AdviceWords) -> Echo | None:
    above = clause.governor
    done = above is not None and is_ranked(above, frame)  # "became the next to do so"
    if (clause.verb.infinitive and not done) or (clause.verb.gerund and clause.relation in ("prep", "advcl")):
        return None
    if clause.marker in ("if", "unless", "until"):
        return None  # "register if you have not yet done so"
    if clause.verb.modal in _OUGHT and nation_of_people(clause.subject, frame) is not None:
        return None  # "Danes who can leave should do so": what they should is told there
    wordings = not_of_time(words.echoes.get(clause.lemma, ()), clause)
    inverted = is_inverted(clause, frame)
    subject = clause.subject
    if clause.verb.passive and (
        clause.lemma == "join" or (clause.lemma in words.echoes and subject is not None)
    ):
        return _repeated_by(clause, words)
    if _is_repeated(clause, words):
        return Echo(Directive(clause, Strength.RECOMMEND, clause.subject), clause.noun)
    left_out = not inverted and leaves_verb_out(clause) and names_who(clause)  # "Peru has not"
    if not inverted and not left_out and tail_of(clause, frame).sense(wordings) is None:
        return None
    if clause.lemma in words.loose_echoes and not _points(clause, words):
        return None
    issuer = clause.objects[0] if inverted else clause.subject
    if issuer is None or clause.verb.passive:
        return None
    if any(d.lemma in words.strengths and d.verb.gerund for d in clause.dependents):
        return None  # "followed on Sunday, asking them to leave" says itself what it asks
    yet = (
        clause.verb.yet_to  # "has yet to do so"
        or word_before(clause, frame) in ("nor", "neither")
        or any(adverb in ("nor", "neither") for adverb in clause.verb.adverbs)
    )
    return Echo(
        Directive(
            clause,
            words.strengths.get(clause.lemma, Strength.RECOMMEND),
            issuer,
            denied=yet or (left_out and clause.verb.negated),
        ),
        within=_NEXT if left_out and clause.verb.item.tag == "O" else NEAR,
    )


def _is_repeated(clause: Clause, words: AdviceWords) -> bool:
    """Whether a noun that points back is what another says as well: "…, advice that Peru has repeated"."""
    noun = clause.noun
    if (
        noun is None
        or noun.determiner not in ("", "a", "an")
        or clause.relation != "ccomp"
        or clause.marker != "that"
    ):
        return False
    bare = not clause.objects and not clause.dependents and not clause.verb.passive
    return (
        noun.head in words.nouns and bare and (clause.lemma in words.carriers or clause.lemma in words.echoes)
    )


def _points(clause: Clause, words: AdviceWords) -> bool:
    """Whether "echoed", "joined", "followed" have advice as their object, or nothing at all."""
    if clause.lemma == "follow":
        return not clause.objects or clause.objects[0].head in words.models
    return any(
        o.head in ("it", "that") or o.head in words.lists or o.head in words.nouns for o in clause.objects
    )


def _by_noun(clause: Clause, frame: Frame, words: AdviceWords, same: frozenset[str]) -> Echo | None:
    """ "Similar warnings were issued by X", "X made such appeals", "with the same message"."""
    subject = (clause.subject,) if clause.subject is not None and not clause.verb.gerund else ()
    for noun in (*subject, *clause.complements()):
        pointing = noun.head in words.nouns and any(key in same for key in noun.keys[:2])
        if (
            not pointing
            or any(d.noun is noun for d in clause.dependents)
            or (
                clause.dependents
                and any(d.lemma in words.content for d in clause.dependents if d.verb.start > noun.end)
            )
        ):
            continue
        source = source_of(noun, clause, frame)
        if source is not None and source is not noun:
            before = any(p in _BEHIND and each is noun for p, each in clause.prepositions)
            return Echo(Directive(clause, words.nouns[noun.head], source, advised=before), noun)
    return None


# -- gaps ---------------------------------------------------------------------------------------------------


def _gapped(frame: Frame, words: AdviceWords) -> Iterator[Echo]:
    """ "Americans were told to leave on Thursday, Britons a day earlier": the second part has no verb of its
    own.
    """
    for clause in frame.clauses:
        if (
            clause.lemma in words.strengths
            and clause.verb.passive
            and nation_of_people(clause.subject, frame) is not None
        ):
            for phrase in _people_after(clause, frame):
                yield Echo(Directive(clause, words.strengths[clause.lemma], None, phrase, gapped=True))


def _people_after(clause: Clause, frame: Frame) -> Iterator[NounPhrase]:
    owned = {id(c.subject) for c in frame.clauses} | {id(o) for c in frame.clauses for o in c.objects}
    for i, chunk in enumerate(frame.chunks):
        if not isinstance(chunk, NounPhrase) or chunk.start < clause.verb.end or i == 0:
            continue
        before = frame.chunks[i - 1]
        people = (
            chunk.surface is not None
            and chunk.surface.entry.kind is EntryKind.PEOPLE
            and id(chunk) not in owned
        )
        if people and isinstance(before, Mark) and before.tag in ",C" and _timed(frame, i):
            yield chunk


def _timed(frame: Frame, i: int) -> bool:
    """Whether a time follows the phrase: "Britons a day earlier", "Danes on Friday", "Swedes as long ago as
    May".
    """
    for chunk in frame.chunks[i + 1 : i + 6]:
        if isinstance(chunk, Mark) and (
            chunk.tag == "d" or chunk.item.key in ("earlier", "later", "before", "ago", "after")
        ):
            return True
    return False
