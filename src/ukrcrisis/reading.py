"""The whole way from a document to its records, on one screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cached_property
from typing import NamedTuple

from ukrcrisis.frames.actors import Resolver
from ukrcrisis.frames.anaphora import note_mission
from ukrcrisis.frames.author import author_of, is_transcript
from ukrcrisis.frames.frame import Frame, build_frame
from ukrcrisis.frames.memory import Memory
from ukrcrisis.frames.parsing import parsed
from ukrcrisis.frames.voices import Voices
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.anchors import find_anchor, find_publication
from ukrcrisis.mentions.dates.finding import Anchor
from ukrcrisis.mentions.vocabulary import Vocabulary, vocabulary_of
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import Record
from ukrcrisis.model.when import When
from ukrcrisis.recognise.acronyms import acronyms, with_acronyms
from ukrcrisis.recognise.acts.echo import recognise_echoes
from ukrcrisis.recognise.acts.envoys import recognise_envoys
from ukrcrisis.recognise.acts.evacuation import recognise_evacuations
from ukrcrisis.recognise.acts.meetings import recognise_meetings
from ukrcrisis.recognise.acts.missions import recognise_missions
from ukrcrisis.recognise.acts.sharers import recognise_sharers
from ukrcrisis.recognise.acts.visits import recognise_visits
from ukrcrisis.recognise.advice.advisories import recognise_advisories, recognise_repeated_advice
from ukrcrisis.recognise.answers import answer_behind, answered
from ukrcrisis.recognise.calls.calls import recognise_calls
from ukrcrisis.recognise.claims.claims import recognise_claims
from ukrcrisis.recognise.explanation import explained
from ukrcrisis.recognise.finding import Finding, Recogniser
from ukrcrisis.recognise.gate.gate import Gate
from ukrcrisis.recognise.headings import timeline_headings
from ukrcrisis.recognise.merge import merge
from ukrcrisis.recognise.parties import who_met
from ukrcrisis.recognise.retelling import retold
from ukrcrisis.recognise.supposition import is_supposed
from ukrcrisis.recognise.timing import last_day
from ukrcrisis.text.documents import open_document
from ukrcrisis.text.front_matter import FrontMatter, read_front_matter
from ukrcrisis.text.sentences import PassageKind, split

__all__ = ["DEFAULT_RECOGNISERS", "Reader", "Trace"]

DEFAULT_RECOGNISERS: tuple[Recogniser, ...] = (
    recognise_advisories, recognise_envoys, recognise_evacuations, recognise_missions, recognise_meetings, recognise_visits,
    recognise_repeated_advice, recognise_echoes, recognise_sharers, recognise_claims, recognise_calls,
)  # fmt: skip


_REACH = 100
"""How many findings back a text can point; with a bound, the time for a passage does not grow with what
stands before it.
"""


class Trace(NamedTuple):
    """A record and why it was made."""

    record: Record
    findings: tuple[Finding, ...]


class Reader:
    """Reads documents into records; one reader serves any number of documents.

    ``lexicon`` says what words mean (None: the one that ships); ``recognisers`` read each passage in turn.
    """

    def __init__(
        self, lexicon: Lexicon | None = None, recognisers: tuple[Recogniser, ...] = DEFAULT_RECOGNISERS
    ) -> None:
        self.lexicon = lexicon
        self.recognisers = recognisers
        self._opened: tuple[str, Anchor] | None = None
        """The id of the document opened last, and its day of publication where that is known."""

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return vocabulary_of(self.lexicon or Lexicon.default())

    def open(self, text: str, *, path: str, published: date | None = None) -> Document:
        """A text as a document, with the title and the day of publication that the caller or the text gives."""
        matter = read_front_matter(text)
        anchor = find_publication(
            text, published=published, front_matter=matter.fields, body_start=matter.body_start
        )
        first = next(split(text, matter.body_start), None)
        title = matter.fields.get("title")
        if title is None and first is not None and first.kind is PassageKind.HEADING:
            title = text[first.start : first.end]
        document = open_document(text, path=path, published=anchor.published, title=title)
        self._opened = (document.id, anchor) if anchor.published is not None else None
        return document

    def read(self, document: Document) -> tuple[Record, ...]:
        """The records of a document, in the order of its text."""
        return tuple(record for record, _ in self._merged(self._findings(document), document))

    def trace(self, document: Document) -> tuple[Trace, ...]:
        """The records of a document, each with the rule, cue, antecedents and date arithmetic that made it."""
        findings = self._findings(document, explain=explained)
        return tuple(Trace(record, made_of) for record, made_of in self._merged(findings, document))

    def _merged(
        self, findings: list[Finding], document: Document
    ) -> Iterator[tuple[Record, tuple[Finding, ...]]]:
        known = self.vocabulary.derived(acronyms)
        for record, made_of in merge(findings, document=document.id, path=document.path):
            yield with_acronyms(record, known), made_of

    def _findings(
        self, document: Document, explain: Callable[[Finding, Frame], Finding] | None = None
    ) -> list[Finding]:
        findings: list[Finding] = []
        before = 0
        gated = set(self.recognisers) <= set(
            DEFAULT_RECOGNISERS
        )  # what others look for the gate does not know
        for frame in self.frames(document, gated=gated):
            findings[before:] = retold(frame, findings[before:])
            before = len(findings)
            answer = answer_behind(frame) if frame.asks else None
            if frame.asks and answer is None:
                continue  # a question tells nothing
            recent = findings[-_REACH:]
            for recognise in self.recognisers:
                recent.extend(recognise(frame, recent))
            found = [f for f in recent[min(before, _REACH) :] if not is_supposed(f, frame)]
            found = (
                [f for f in found if not frame.asks_at(f.cue.start)]
                if answer is None
                else answered(found, answer)
            )
            if frame.passage.kind is PassageKind.HEADING:
                found = [finding._replace(heading=True) for finding in found]
            frame.memory.group = who_met(found) or frame.memory.group
            findings += found if explain is None else [explain(finding, frame) for finding in found]
        return findings

    def frames(self, document: Document, *, gated: bool = True) -> Iterator[Frame]:
        """The passages of a document, parsed in the order of the text with one memory; ``gated`` leaves out
        what cannot tell of a record.
        """
        text = document.text or ""
        matter = read_front_matter(text)
        kept = self.vocabulary.derived(Gate).kept(text, matter.body_start) if gated else [(0, len(text))]
        if not kept:
            return
        anchor = self._anchor(document, matter)
        start = matter.body_start
        transcript = is_transcript(text, start, self.vocabulary)
        author = author_of(text, start, self.vocabulary, transcript=transcript)
        resolver = Resolver(text, self.vocabulary, Memory())
        resolver.memory.author = resolver.state(author) if author is not None else None
        every = split(text, start, kept=kept, transcript=transcript)
        passages = [passage for passage in every if passage.kind is not PassageKind.CAPTION]
        headings = timeline_headings(text, passages, anchor)
        voices = Voices(resolver, transcript=transcript)
        previous: When | None = None
        for each in parsed(text, passages, self.vocabulary):
            frame = build_frame(
                text, each, resolver, anchor=anchor, heading_when=headings.get(each.passage.paragraph),
                previous_when=previous, speaker=voices.turn(each.passage),
            )  # fmt: skip
            voices.listen(frame)
            frame.settle_first_person()
            yield frame
            previous = last_day(frame) or previous
            note_mission(frame.clauses, resolver.memory, self.vocabulary.words("mission", "mission"))
            frame.release()

    def _anchor(self, document: Document, matter: FrontMatter) -> Anchor:
        opened, self._opened = self._opened, None
        if opened is not None and opened[0] == document.id and opened[1].published == document.published:
            return opened[1]
        return find_anchor(
            document.text or "",
            published=document.published,
            front_matter=matter.fields,
            body_start=matter.body_start,
        )
