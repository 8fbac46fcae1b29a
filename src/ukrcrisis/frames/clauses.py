"""Chunks to clauses: each verb with its subject, objects, complements and the verb that governs it.

One pass from left to right with a small state; no search, no backtracking. What it cannot attach it leaves
unattached: a recogniser then has fewer words to go by, never wrong ones by force.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import Factory, define, evolve

from ukrcrisis.frames.clause import Clause
from ukrcrisis.frames.phrases import Chunk, Mark, NounPhrase, VerbGroup
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.dates import DateMention
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.text.sentences import Quotation

__all__ = ["build_clauses"]


@define(repr=False)
class _State:
    current: Clause | None = None
    subject: NounPhrase | None = None
    """The noun phrase that waits for its verb."""
    opener: str = ""
    """What opened the clause to come: "that", a subordinator, "rel", "and", ",", …"""
    opener_word: str = ""
    governor: Clause | None = None
    antecedent: NounPhrase | None = None
    resume: NounPhrase | None = None
    apposed: NounPhrase | None = None
    """The phrase that a phrase between commas explains: "the visit, his second, was …"."""
    preposition: str = ""
    last_phrase: NounPhrase | None = None
    fronted: list[tuple[str, NounPhrase]] = Factory(list)
    fronted_dates: list[DateMention] = Factory(list)
    quotation: Quotation | None = None
    quote_governor: Clause | None = None
    segment: int = 0
    shared: NounPhrase | None = None
    """The subject of the inner sentence before, for a verb that has none of its own."""
    outside: tuple[NounPhrase | None, str, str] | None = None
    """What was open when a parenthesis began."""
    interrupted: Clause | None = None
    """The verb of saying whose "that" an aside interrupts: "said that, as far as he knew, they …"."""
    adjacent: bool = False
    """Whether nothing but a noun phrase stands between here and the last verb or phrase."""


def build_clauses(chunks: Sequence[Chunk], quotations: Sequence[Quotation], vocabulary: Vocabulary) -> list[Clause]:
    """The clauses of a passage, in the order of their verbs."""
    builder = _Builder(chunks, quotations, vocabulary)
    chunks = builder.chunks = _with_copula(chunks, vocabulary.words("act noun"))
    for i, chunk in enumerate(chunks):
        if isinstance(chunk, Mark):
            builder.mark(i, chunk)
        elif isinstance(chunk, NounPhrase):
            builder.phrase(i, chunk)
        else:
            builder.verb(i, chunk)
    builder.finish()
    return builder.clauses


def _with_copula(chunks: Sequence[Chunk], acts: frozenset[str]) -> Sequence[Chunk]:
    """A passage with no verb says that somebody is somewhere or that something took place; the copula stands with its subject.

    "Scholz in Kyiv for talks"; "Talks between Peru and Chile in Lima".
    """
    k = next((k for k, chunk in enumerate(chunks) if isinstance(chunk, NounPhrase)), len(chunks))
    first, place = (*chunks[k : k + 2], None, None)[:2]
    if not isinstance(first, NounPhrase) or any(isinstance(chunk, VerbGroup) for chunk in chunks):
        return chunks
    here = k == 0 and isinstance(place, Mark) and place.item.key == "in"
    if not here and first.head not in acts | {"council"}:
        return chunks
    item = evolve(first.items[-1], tag="B", key="be", lemma="be", form=Form.BASE)
    copula = VerbGroup(first.start, first.end, "be", item, finite=True)
    told = _end_of(chunks, k)
    return [*chunks[:told], copula, *chunks[told:]]


def _end_of(chunks: Sequence[Chunk], k: int) -> int:
    """Where a noun phrase with the phrases that say whose and between whom it is ends."""
    end = k + 1
    while end + 1 < len(chunks) and isinstance(mark := chunks[end], Mark) and mark.item.key in ("of", "between", "with", "by") and isinstance(chunks[end + 1], NounPhrase):
        end += 2
    return end


_SUBJECTS = frozenset({"he", "she", "they", "we", "i"})
_ABSTRACT = ("ion", "ment", "ness", "ity", "ance", "ence", "ism", "sis", "ure", "plan", "threat", "border")
_NAMES = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.ORGANISATION, EntryKind.PERSON, EntryKind.SEAT})
_TOWNS = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.CITY})
_CLAUSAL = frozenset({"while", "because", "although", "though", "if", "unless", "when", "whether", "so that", "even though"})
"""Subordinators that are never prepositions."""


_OWNING = frozenset({"its", "their", "his", "her", "our"})
_QUOTING = frozenset({"quote", "cite", "describe", "portray", "depict"})


class _Builder:
    def __init__(self, chunks: Sequence[Chunk], quotations: Sequence[Quotation], vocabulary: Vocabulary) -> None:
        self.chunks = chunks
        self.quotations = {q.start: q for q in quotations}
        self.report = vocabulary.words("report")
        self.control = vocabulary.words("control")
        self.speakers = vocabulary.words("actor noun")
        self.transitive = vocabulary.words("transitive")
        self.intransitive = vocabulary.words("intransitive")
        self.clauses: list[Clause] = []
        self.state = _State()

    # -- marks ----------------------------------------------------------------------------------------------

    def mark(self, i: int, mark: Mark) -> None:
        state = self.state
        match mark.tag:
            case "P":
                state.preposition = mark.item.key
                return
            case "d":
                if mark.item.date is not None:
                    self._date(i, mark.item.date)
                return
            case "R" | "G" | "#" | "A":
                return
            case "S" | ";":
                self._stop(shared=mark.tag == ";")
            case "q":
                state.quotation = self.quotations.get(mark.item.end)
                speaking = state.current is not None and state.current.lemma in self.report
                state.quote_governor = state.current if speaking else None
                if state.quote_governor is not None and not (state.opener or state.subject):
                    state.opener, state.opener_word, state.governor = "that", "", state.quote_governor
            case "Q":
                self._quoted_object(i)
                state.quotation = None
                state.opener = state.opener or ","
            case "t":
                state.opener, state.opener_word = "that", "that"
                state.governor = state.current
                if state.current is not None and state.current.verb.gerund and state.current.lemma in ("cite", "quote"):
                    state.governor = state.current.governor or state.current
                state.antecedent = state.last_phrase if state.adjacent else None
                state.governor = self._telling(state.governor)
                state.resume = state.subject or state.resume
                state.subject = None
            case "U":
                state.interrupted = state.governor if state.opener == "that" and state.subject is None else None
                state.opener, state.opener_word = "sub", mark.item.key
                state.governor = state.current
                state.resume = state.apposed or state.subject or state.resume
                state.subject = None
                if not self._clause_follows(i):
                    state.preposition = mark.item.key
                    state.opener = ","
            case "L":
                asked = i > 0 and (self._is_mark(i - 1, ":") or self._is_mark(i - 1, "-"))  # "Ukraine: who is leaving"
                state.opener, state.opener_word = "rel", mark.item.key
                if not (self._is_mark(i - 1, "C") and state.antecedent is not None and state.current is not None and state.current.relation == "relcl"):
                    state.antecedent = None if asked else state.last_phrase  # "who is in charge and who landed": the same one
                state.resume = state.subject or state.resume
                state.governor = state.current
                state.subject = None
            case "(":
                state.outside = (state.subject, state.opener, state.opener_word)
            case ")" if state.outside is not None:
                state.subject, state.opener, state.opener_word = state.outside
                state.outside = None
            case "C" if state.subject is not None and self._is_mark(i + 1, "P"):
                pass  # "those in Kyiv and around Lviv are asked"
            case "C":
                state.opener, state.opener_word = "and", mark.item.key
                state.subject = None
            case ":" if self._labels(i):
                pass  # "Slovakia: expels three diplomats"
            case ":":
                state.opener, state.opener_word = ":", ""
                state.governor = state.current
                if state.current is None or state.current.lemma not in self.report:
                    state.governor = None
                state.subject = None
            case "," if state.apposed is not None and state.subject is not None:
                state.apposed.apposition = state.subject  # "forty people, wives of diplomats for the most part,"
                state.subject, state.apposed = state.apposed, None
            case _:
                if state.opener not in ("that", "sub", "rel") or state.subject is not None:
                    if state.opener == "rel" or state.subject is None:
                        state.resume = state.resume or state.subject
                    state.opener = "," if state.opener not in ("that", "sub") or state.current is None else state.opener
        state.adjacent = state.adjacent and mark.tag == "Q"
        state.preposition = state.preposition if mark.tag in "Uq" else ""

    def _labels(self, i: int) -> bool:
        """Whether a colon only parts a subject from its verb."""
        following = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        waiting = self.state.current is None and self.state.subject is not None and not self.state.opener
        return waiting and isinstance(following, VerbGroup) and following.finite

    def _quoted_object(self, i: int) -> None:
        """A quotation with no verb in it is an object: "sees “sharp growth” in"."""
        state = self.state
        following = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        bare = state.opener == "that" and not state.opener_word and state.current is not None and state.current is state.quote_governor
        if bare and state.current is not None and state.subject is not None and not isinstance(following, VerbGroup):
            state.current.objects.append(state.subject)
            state.last_phrase, state.subject, state.opener = state.subject, None, ""

    def _is_mark(self, i: int, tag: str) -> bool:
        chunk = self.chunks[i] if i < len(self.chunks) else None
        return isinstance(chunk, Mark) and chunk.tag == tag

    def _clause_follows(self, i: int) -> bool:
        """Whether a verb comes before the next mark, so that "after" opens a clause and no phrase."""
        here = self.chunks[i]
        word = here.item.key if isinstance(here, Mark) else ""
        inside = False
        for chunk in self.chunks[i + 1 : i + 10]:
            if isinstance(chunk, Mark) and chunk.tag in "()":
                inside = chunk.tag == "("
                continue
            if inside:
                continue
            if isinstance(chunk, VerbGroup):
                return True
            if isinstance(chunk, Mark) and chunk.tag not in "PRAd#" and not (chunk.tag == "L" and word in _CLAUSAL):
                return False
        return False

    def _stop(self, *, shared: bool = False) -> None:
        """A new inner sentence; ``shared`` where it may go on with the same subject ("X does this; tells Y that")."""
        state = self.state
        quotation, governor = state.quotation, state.quote_governor
        main = self._main(state.current)
        self.state = _State(quotation=quotation, quote_governor=governor, segment=state.segment + 1)
        if shared and main is not None:
            self.state.shared = main.subject
        if quotation is not None and governor is not None:
            self.state.opener, self.state.governor = "that", governor

    def _date(self, i: int, date: DateMention) -> None:
        state = self.state
        if date.subordinate and state.current is not None and date.words.split()[-1] in ("after", "before"):
            # "came a day after the US moved its embassy": the date opens the clause that follows
            if not state.current.dates:
                state.current.dates.append(date)
            state.fronted_dates.append(date)  # counted back from the date of the main clause
            state.opener, state.opener_word, state.governor = "sub", date.words.split()[-1], state.current
            state.resume, state.subject = state.subject or state.resume, None
            return
        led = state.current is not None and state.opener == "," and state.current.relation == "advcl" and state.current.governor is None
        ahead = state.opener == "and" and self._subject_follows(i + 1)  # "and on Thursday he travels"
        if state.current is not None and state.subject is None and state.opener in ("", "and", ",") and not led and not ahead:
            state.current.dates.append(date)
        else:
            state.fronted_dates.append(date)
        state.preposition = ""

    def _subject_follows(self, i: int) -> bool:
        """Whether a noun phrase and its finite verb come next."""
        following = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        return isinstance(self.chunks[i], NounPhrase) and isinstance(following, VerbGroup) and following.finite if i < len(self.chunks) else False

    # -- noun phrases ---------------------------------------------------------------------------------------

    def phrase(self, i: int, phrase: NounPhrase) -> None:
        state = self.state
        if phrase.pronoun and state.subject is not None and not state.preposition and phrase.head in _SUBJECTS and not state.opener:
            state.resume, state.subject = state.subject, phrase  # "Late in the day he …"
            state.last_phrase = phrase
        elif phrase.determiner == "whose":
            state.resume = state.subject or state.last_phrase or state.resume
            state.opener, state.governor, state.antecedent = "rel", state.current, None
            state.subject = state.last_phrase = phrase
        elif state.preposition:
            self._prepositional(phrase)
        elif self._goes_on(i, phrase) and state.current is not None:
            preposition = state.current.prepositions[-1][0]
            state.current.prepositions.append((preposition, phrase))  # "to Moscow on Monday and Kyiv on Tuesday"
            state.opener = ""
        elif state.current is not None and not state.opener and not self._begins_main(i, phrase):
            state.current.objects.append(phrase)
            state.last_phrase = phrase
        else:
            if state.subject is None or state.opener not in (",", ""):
                state.subject = phrase
            elif state.opener == ",":
                state.resume = state.resume or state.subject
                named = bool(phrase.members) or phrase.surface is not None or phrase.name is not None
                state.apposed = None if named else state.subject  # "countries, in particular Peru and Chile, have told"
                state.subject = phrase
            state.last_phrase = phrase
        state.adjacent = True

    def _goes_on(self, i: int, phrase: NounPhrase) -> bool:
        """Whether a place is a further one of the last preposition, parted from it by a date: no verb follows it."""
        current, before = self.state.current, self.chunks[i - 1] if i else None
        if current is None or not current.prepositions or self.state.subject is not None or not isinstance(before, Mark):
            return False
        place = phrase.surface is not None and phrase.surface.entry.kind in _TOWNS and not phrase.members and not phrase.modifiers
        listed = before.tag == "C" or before.item.key == "then"
        last = current.prepositions[-1][1]
        dated = any(last.end <= date.start and date.end <= phrase.start for date in current.dates)
        following = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        return place and listed and dated and last.surface is not None and last.surface.entry.kind in _TOWNS and (following is None or (isinstance(following, Mark) and following.tag in "dS,;"))

    def _begins_main(self, i: int, phrase: NounPhrase) -> bool:
        """"When I was in Kyiv I promised": a pronoun after a clause that waits for its main one is the subject of that."""
        waiting = self.state.current is not None and self.state.current.relation == "advcl" and self.state.current.governor is None
        return waiting and phrase.pronoun and phrase.head in _SUBJECTS and self._subject_follows(i)

    def _prepositional(self, phrase: NounPhrase) -> None:
        state = self.state
        preposition, state.preposition = state.preposition, ""
        attached = state.adjacent and state.last_phrase is not None
        if state.adjacent and state.last_phrase is not None:
            nested = state.last_phrase.after[-1][1] if preposition == "of" and state.last_phrase.after else None
            if nested is not None and nested.end <= phrase.start <= nested.end + 4:
                nested.after.append((preposition, phrase))  # "the expulsion of two members of the mission"
            state.last_phrase.after.append((preposition, phrase))
            for k, member in enumerate(reversed(state.last_phrase.members)):
                if k == 0 or (preposition == "of" and member.surface is None and member.name is None and not member.after):
                    member.after.append((preposition, phrase))  # "the children and spouses of its diplomats"
        led = state.current is not None and state.opener == "," and state.current.relation == "advcl" and state.current.governor is None
        if state.current is not None and (not state.opener or state.opener in (",", "and")) and state.subject is None and not led:
            state.current.prepositions.append((preposition, phrase))
        else:
            state.fronted.append((preposition, phrase))
        if state.subject is None or not attached or state.last_phrase is not state.subject:
            state.last_phrase = phrase  # "the minister, on a visit to Kyiv, said": what follows is about the visit

    # -- verbs ----------------------------------------------------------------------------------------------

    def verb(self, i: int, verb: VerbGroup) -> None:
        state = self.state
        clause = Clause(verb, verb.lemma, quotation=state.quotation, segment=state.segment)
        if verb.infinitive:
            self._infinitive(clause)
        elif verb.gerund:
            self._gerund(clause)
        elif self._is_reduced(i, verb):
            self._reduced(clause)
        else:
            self._finite(i, clause)
        if clause.governor is not None:
            clause.governor.dependents.append(clause)
        clause.prepositions.extend(state.fronted)
        clause.dates.extend(state.fronted_dates)
        state.fronted, state.fronted_dates = [], []
        self.clauses.append(clause)
        state.current = clause
        state.subject = state.apposed = None
        state.opener = state.opener_word = ""
        state.preposition = ""
        state.last_phrase = None
        state.adjacent = False

    def _infinitive(self, clause: Clause) -> None:
        state = self.state
        governor = state.current
        if state.opener == "and" and governor is not None:
            # "to leave and to avoid travel": beside the last infinitive
            while governor is not None and not governor.verb.infinitive and governor.governor is not None and governor.relation in ("advcl", "prep"):
                governor = governor.governor
            if governor is not None and governor.verb.infinitive:
                self._beside(clause, governor)
                return
        while governor is not None and governor.relation == "relcl" and governor.governor is not None and governor.governor.lemma in self.control and governor.governor.objects:
            governor = governor.governor  # "wants those who are there to leave"
        if governor is None or (state.subject is not None and state.opener not in ("that",)):
            clause.noun = state.subject
            clause.subject = state.subject if governor is None else None
            if governor is None:
                state.resume = state.subject
                return
        if state.subject is not None and state.opener == "that":
            # "that orders to proceed have gone out": the infinitive belongs to the noun
            clause.governor, clause.relation, clause.noun = governor, "noun", state.subject
            state.resume = state.subject
            return
        clause.governor, clause.relation = governor, "xcomp"
        if state.adjacent and state.last_phrase is not None:
            clause.noun = state.last_phrase
        clause.subject = self._controlled(governor) if clause.subject is None else clause.subject

    def _telling(self, clause: Clause | None) -> Clause | None:
        """The verb of saying to which "that" belongs when a participle stands between ("told those living there that …")."""
        here = clause
        while here is not None and here.relation == "relcl" and here.lemma not in self.report:
            here = here.governor
        return here if here is not None and here.lemma in self.report else clause

    def _teller_above(self, clause: Clause | None) -> Clause | None:
        """The verb of saying under which a clause stands, or None."""
        while clause is not None and clause.lemma not in self.report:
            clause = clause.governor
        return clause

    def _controlled(self, governor: Clause) -> NounPhrase | None:
        """The subject of an infinitive: the governor's object ("told citizens to leave"), else its subject."""
        if governor.lemma in self.control:
            if governor.verb.passive:
                return governor.subject
            if governor.objects and governor.objects[-1].keys == ("ready",):
                return governor.subject  # "is getting ready to attack"
            if governor.objects:
                if governor.lemma == "give":
                    return governor.objects[0] if len(governor.objects) > 1 else governor.subject
                return governor.objects[-1]
            if governor.lemma in ("call", "appeal", "recommend", "plead", "ask", "request", "demand") and governor.prepositions:
                return governor.prepositions[-1][1]
        if governor.lemma in ("call", "appeal", "plead", "say") and governor.prepositions:
            for preposition, phrase in governor.prepositions:
                if preposition in ("on", "upon", "to", "for", "with"):
                    return phrase
        return governor.subject

    def _gerund(self, clause: Clause) -> None:
        state = self.state
        governor = state.current
        if state.preposition:
            state.resume = state.subject or state.resume  # "Britain, under fire for leaving, began"
            clause.marker, clause.relation = state.preposition, "prep"
            if state.adjacent and state.last_phrase is not None:
                clause.noun = state.last_phrase
            clause.governor = governor
            if governor is not None:
                object_ = governor.objects[-1] if governor.objects and state.preposition in ("of", "against", "from", "into") else None
                if object_ is not None and state.preposition == "of" and not self._can_speak(object_):
                    object_ = None  # "denied any intention of invading"
                clause.subject = object_ or governor.subject
            return
        if state.opener == "and" and governor is not None and governor.verb.gerund:
            self._beside(clause, governor)
            return
        if state.adjacent and state.last_phrase is not None and state.opener in ("", "that"):
            clause.relation, clause.subject, clause.governor = "relcl", state.last_phrase, governor
            if governor is None:
                state.resume = state.last_phrase
            return
        if state.subject is not None and state.opener in (",", "and", ""):
            clause.relation, clause.subject, clause.governor = "relcl", state.subject, governor
            state.resume = state.subject
            return
        if governor is not None and not state.opener and not state.adjacent:
            clause.relation, clause.governor, clause.subject = "xcomp", governor, governor.subject  # "consider leaving"
            return
        clause.relation, clause.governor = "advcl", self._main(governor)
        if clause.lemma in ("cite", "quote") and (telling := self._teller_above(governor)) is not None:
            clause.governor = telling  # "reported that it was planning a war, citing officials"
        clause.marker = state.opener_word if state.opener == "sub" else ""
        clause.subject = clause.governor.subject if clause.governor is not None else None
        if clause.marker == "as" and governor is not None and governor.objects and governor.lemma in _QUOTING:
            clause.relation, clause.governor, clause.subject = "prep", governor, governor.objects[-1]  # "quoted him as saying"

    def _main(self, clause: Clause | None) -> Clause | None:
        """The finite clause that a participle after a comma belongs to."""
        while clause is not None and not clause.verb.finite and clause.governor is not None:
            clause = clause.governor
        return clause

    def _is_reduced(self, i: int, verb: VerbGroup) -> bool:
        """Whether a bare participle qualifies a noun ("forces massed there") and is no finite past."""
        state = self.state
        if not verb.bare_participle or (verb.past and verb.lemma in self.intransitive):
            return False
        following = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        if state.current is None and state.subject is not None and not state.opener and self._is_bare_name(state.subject):
            return False  # "Washington on Wednesday ordered out the families"
        by = isinstance(following, Mark) and following.tag == "P" and following.item.key in ("by", "against", "at", "near", "along")
        beside = state.current
        if state.opener == "and" and state.subject is None and beside is not None and (beside.verb.perfect or beside.verb.passive):
            verb.passive = beside.verb.passive
            return False
        if state.subject is not None and state.adjacent and state.current is None:
            if by and following is not None and isinstance(following, Mark) and following.item.key == "by":
                return self._finite_ahead(i)
            return self._finite_ahead(i) and not isinstance(following, NounPhrase) and verb.lemma not in self.report
        if state.current is not None and not state.opener and state.adjacent:
            if state.current.lemma in self.report and isinstance(following, NounPhrase):
                return False
            return state.current.lemma not in self.report or by or state.preposition != ""
        if state.opener == "," and state.subject is None and state.current is not None:
            return not verb.past or by
        return not verb.past

    @staticmethod
    def _is_bare_name(phrase: NounPhrase) -> bool:
        """Whether a phrase is a proper name, which no participle restricts."""
        return phrase.surface is not None and not phrase.determiner and not phrase.plural and phrase.surface.entry.kind in _NAMES

    def _finite_ahead(self, i: int) -> bool:
        for chunk in self.chunks[i + 1 :]:
            if isinstance(chunk, VerbGroup) and chunk.finite and not chunk.bare_participle:
                return True
            if isinstance(chunk, VerbGroup) and chunk.finite:
                return True
            if isinstance(chunk, Mark) and chunk.tag in ",;:S-tCLUqQ":
                return False
        return False

    def _reduced(self, clause: Clause) -> None:
        state = self.state
        clause.verb.passive, clause.verb.finite = True, False
        clause.relation, clause.governor = "relcl", state.current
        clause.subject = state.last_phrase if state.adjacent else (state.subject or (state.current.subject if state.current else None))
        if clause.subject is state.subject and state.subject is not None:
            state.resume = state.subject

    def _finite(self, i: int, clause: Clause) -> None:
        state = self.state
        current = state.current
        clause.marker = state.opener_word
        if self._continues_infinitive(clause):
            return
        if clause.verb.bare_participle and self._bare_passive(i, clause):
            clause.verb.passive = True
        if state.opener == "rel" and state.subject is None:
            clause.subject, clause.governor, clause.relation = state.antecedent, state.governor, "relcl"
            return
        if state.subject is not None and state.current is None and clause.lemma in self.report and self._is_mark(i - 1, "Q") and self._inverted(i, clause):
            state.subject = None  # "“Nonsense,” said the envoy"
        if state.subject is not None:
            clause.subject = state.subject
            if state.opener == "rel":
                clause.governor, clause.relation = state.governor, "relcl"
                if state.antecedent is not None and state.opener_word == "where":
                    clause.prepositions.append(("in", state.antecedent))  # "to Kyiv, where he met"
                elif state.antecedent is not None:
                    clause.objects.append(state.antecedent)
            else:
                self._place(clause)
            return
        if state.opener in ("that", "sub", ":"):
            self._place(clause)
            return
        if self._resumes(clause):
            return
        if current is not None and not state.opener and current.objects and state.adjacent:
            # "said Russia was …", "the claim Moscow denies": the object is the subject of a new clause
            clause.subject = current.objects.pop()
            clause.governor = current
            clause.relation = "ccomp" if current.lemma in self.report else "relcl"
            return
        if current is None:
            form = clause.verb.item.form
            going_on = form is not None and Form.THIRD in form and Form.BASE not in form
            clause.subject = state.resume or (state.shared if going_on else None)
            return
        if clause.lemma in self.report and self._inverted(i, clause):
            return
        after_reduced = not state.opener and not current.verb.finite and (current.relation in ("relcl", "noun") or (current.verb.infinitive and current.noun is state.resume))
        if state.resume is not None and (state.opener == "," or after_reduced):
            clause.subject, state.resume = state.resume, None
            if current.lemma in self.report and current.subject is not clause.subject and not self._has_complement(current):
                clause.governor, clause.relation = current, "ccomp"  # "Britons, he said, must leave"
            else:
                self._place(clause)
            return
        beside = self._coordinate_with(i, clause, current)
        if beside is not None and beside.marker in _CLAUSAL and state.opener == "," and clause.verb.bare:
            return  # "if you are there, leave"
        if beside is not None:
            self._beside(clause, beside)

    def _resumes(self, clause: Clause) -> bool:
        """"Those who remain there are asked to go", "the embassy says stay indoors": no mark opens the clause."""
        state, current = self.state, self.state.current
        if current is None or state.opener:
            return False
        teller = current.governor
        if current.relation == "relcl" and teller is not None and teller.lemma in self.report and teller.objects and teller.objects[-1] is current.subject:
            clause.subject, clause.governor, clause.relation = teller.objects.pop(), teller, "ccomp"  # "said those working there would leave"
            return True
        of_noun = current.verb.infinitive and current.noun is not None and current.noun is state.resume
        if current.relation == "ccomp" and current.noun is not None and state.resume is not None:
            # "the report that it had closed is false"
            of_noun = current.noun is state.resume or (current.governor is not None and current.governor.subject is state.resume and current.governor.relation == "relcl")
        wished = current.verb.infinitive and current.governor is not None and current.governor.relation == "relcl"  # "who asked not to be named said"
        if (current.relation == "relcl" or of_noun or wished) and state.resume is not None and not (current.lemma in self.report and current.objects):
            clause.subject, state.resume = state.resume, None
            self._place(clause)
            return True
        if clause.verb.bare and current.lemma in self.report and current.subject is not None and not state.adjacent:
            clause.governor, clause.relation = current, "ccomp"
            return True
        return False

    def _inverted(self, i: int, clause: Clause) -> bool:
        """"…," said the envoy: the speaker follows the verb of saying."""
        before = self.chunks[i - 1] if i else None
        following = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        if clause.lemma in self.control and clause.lemma != "warn":
            return False  # ", tells citizens to leave" has no speaker behind it
        if not isinstance(before, Mark) or not isinstance(following, NounPhrase):
            return False
        ends = i + 2 >= len(self.chunks) or any(self._is_mark(i + 2, tag) for tag in "S;")
        named = following.surface is not None or following.name is not None or following.office is not None
        last = before.tag in ",-" and ends and named and following.determiner not in _OWNING  # "Iran arming rebels, says France"
        return last or before.tag == "Q" or (before.tag in ",-" and self.state.resume is None)

    def _continues_infinitive(self, clause: Clause) -> bool:
        """"told to pack and head for the border": a bare form beside an infinitive is one too."""
        state, verb = self.state, clause.verb
        current = state.current
        while current is not None and not current.verb.infinitive and current.relation in ("advcl", "relcl", "prep"):
            current = current.governor
        if state.opener != "and" or state.subject is not None or current is None or not current.verb.infinitive:
            return False
        if verb.past or verb.modal or verb.item.form is None or Form.BASE not in verb.item.form:
            return False
        verb.infinitive, verb.finite = True, False
        self._beside(clause, current)
        return True

    def _bare_passive(self, i: int, clause: Clause) -> bool:
        """Headlines leave out "are": "Britons told to leave", "diplomats expelled"."""
        k = i + 1
        while self._is_mark(k, "d") or self._is_mark(k, "R"):
            k += 1  # "summoned on Friday the ambassador"
        following = self.chunks[k] if k < len(self.chunks) else None
        verb = clause.verb
        if isinstance(following, VerbGroup) and following.gerund:
            return False  # "denied sending arms"
        if verb.lemma in self.transitive and not isinstance(following, NounPhrase) and not (isinstance(following, Mark) and following.tag in "qt"):
            return True
        if isinstance(following, VerbGroup) and following.infinitive and verb.lemma in self.control:
            return verb.lemma not in ("get", "have", "want", "expect", "ask") or not verb.past or verb.lemma == "ask"
        return False

    def _place(self, clause: Clause) -> None:
        """Attach a clause that has its own subject, by what opened it."""
        state = self.state
        if state.interrupted is not None and state.opener == ",":
            clause.governor, clause.relation, clause.marker, state.interrupted = state.interrupted, "ccomp", "that", None
        elif state.opener == "that":
            clause.governor = state.governor
            clause.relation = "ccomp"
            clause.noun = state.antecedent
        elif state.opener == "sub":
            clause.governor, clause.relation = state.governor, "advcl"
        elif state.opener == ":":
            clause.governor = state.governor
            clause.relation = "ccomp" if state.governor is not None else "root"
        elif state.opener == "and" and state.current is not None:
            beside = state.current
            while beside.governor is not None and (not beside.verb.finite or beside.relation in ("relcl", "advcl")):
                beside = beside.governor
            if beside.relation == "ccomp" and beside.marker in ("that", "") and beside.quotation is clause.quotation:
                clause.governor, clause.relation, clause.marker = beside.governor, "ccomp", "and"
            else:
                clause.relation = "root"
        else:
            clause.relation = "root"

    def _coordinate_with(self, i: int, clause: Clause, current: Clause) -> Clause | None:
        """The clause that a verb without a subject of its own stands beside."""
        speaking = clause.lemma in self.report or clause.lemma in self.control
        beside: Clause | None = current
        mute: Clause | None = None
        while beside is not None:
            fits = beside.verb.finite and self._agrees(i, beside) and beside.relation != "relcl" and not (speaking and beside.relation == "advcl") and self._same_tense(clause, beside)
            if fits and not (speaking and beside.subject is not None and not self._can_speak(beside.subject)):
                return beside
            mute = mute or (beside if fits and beside.subject is not None and beside.subject.pronoun else None)
            beside = beside.governor
        return current if current.verb.finite else mute  # "it ordered its staff to leave, told …"

    def _agrees(self, i: int, beside: Clause) -> bool:
        """Whether "its" behind the verb can point to a subject: "said that the envoys had to go and recalled its own staff"."""
        owned = self.chunks[i + 1] if i + 1 < len(self.chunks) else None
        subject, above = beside.subject, beside.governor
        if not isinstance(owned, NounPhrase) or owned.determiner != "its" or subject is None or above is None or above.subject is None:
            return True
        return not subject.plural or above.subject.plural

    @staticmethod
    def _same_tense(clause: Clause, beside: Clause) -> bool:
        """Whether two verbs can share a subject: both past, both present, or a base form beside a modal."""
        if beside.verb.modal and not clause.verb.modal:
            form = clause.verb.item.form
            return not clause.verb.past or form is None or Form.BASE in form or beside.verb.passive or beside.verb.perfect
        return clause.verb.past == beside.verb.past or bool(clause.verb.modal)

    def _can_speak(self, phrase: NounPhrase) -> bool:
        """Whether a phrase can be the subject of a verb of saying: a person, a state, an organ, people."""
        if phrase.pronoun:
            return phrase.head not in ("it", "there")
        if phrase.name or phrase.surface or phrase.office or phrase.members or phrase.head in self.speakers:
            return True
        return bool(phrase.modifiers or phrase.possessor) and not phrase.head.endswith(_ABSTRACT)  # "Russia's invasion" says nothing

    def _beside(self, clause: Clause, other: Clause) -> None:
        clause.subject, clause.beside = other.subject, other
        clause.governor, clause.relation = other.governor, other.relation if other.relation != "root" else "conj"
        clause.marker = other.marker or "and"
        if other.verb.passive and clause.verb.bare_participle and not clause.verb.past:
            clause.verb.passive = True
        if other.verb.modal and not clause.verb.modal and clause.verb.item.form is not None and not clause.verb.past:
            clause.verb.modal = other.verb.modal
        if clause.relation == "conj":
            clause.governor = None

    # -- afterwards -----------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Fronted participles, inverted subjects ("said Peskov") and speakers named after what they say."""
        self._give_subjects()
        self._free_clefts()
        for k, clause in enumerate(self.clauses):
            if clause.lemma not in self.report or not clause.verb.finite:
                continue
            if clause.subject is None and clause.objects and self._can_speak(clause.objects[0]) and not any(d.relation == "ccomp" and d.verb.start > clause.verb.start for d in clause.dependents):
                clause.subject = clause.objects.pop(0)
            if clause.relation in ("root", "conj") and not clause.verb.negated and not self._has_complement(clause):
                self._govern_before(k, clause)
        for k, clause in enumerate(self.clauses[:-1]):
            following = self.clauses[k + 1]
            fronted = clause.verb.gerund and clause.relation == "advcl" and clause.governor is None
            if fronted and following.verb.finite and following.segment == clause.segment and following.subject is not None:
                clause.governor, clause.subject = following, clause.subject or following.subject  # "Quoting X, Y reported"
                following.dependents.append(clause)
        for clause in reversed(self.clauses):
            clause.close()

    def _give_subjects(self) -> None:
        """"Speaking in Kyiv, the minister said": what opens the sentence has the subject of the clause that follows."""
        for clause, following in pairwise(self.clauses):
            fronted = clause.relation == "advcl" and clause.verb.gerund and clause.governor is None and clause.subject is None
            if fronted and following.segment == clause.segment and following.verb.finite:
                clause.subject = following.subject

    def _free_clefts(self) -> None:
        """"It was Kyiv that had massed troops" tells what "Kyiv had massed troops" does."""
        for clause in self.clauses:
            copula = clause.governor if clause.relation == "relcl" else None
            if copula is None or copula.lemma != "be" or copula.subject is None or copula.subject.head != "it":
                continue
            if clause.subject is not None and clause.subject in copula.objects:
                clause.governor, clause.relation = copula.governor, copula.relation
                if clause.governor is not None:
                    clause.governor.dependents.append(clause)

    def _has_complement(self, clause: Clause) -> bool:
        return any(d.relation in ("ccomp",) and d.verb.start > clause.verb.end for d in clause.dependents)

    def _govern_before(self, k: int, speaking: Clause) -> None:
        """"X will leave, Y said": the roots before the speaker belong to what is said."""
        begin = min(speaking.verb.start, speaking.subject.start if speaking.subject else speaking.verb.start)
        if not self._tag_position(begin):
            return
        for clause in self.clauses[:k]:
            said = clause.segment == speaking.segment or clause.quotation is not None
            if clause.governor is None and said and clause is not speaking and clause.verb.end <= begin:
                if clause.quotation is None and speaking.quotation is not None:
                    continue
                clause.governor, clause.relation = speaking, "ccomp"
                clause.marker = clause.marker or "before"
                speaking.dependents.append(clause)

    def _tag_position(self, begin: int) -> bool:
        """Whether a comma, dash or closing quotation mark stands right before the speaker."""
        before: Chunk | None = None
        for chunk in self.chunks:
            start = chunk.item.start if isinstance(chunk, Mark) else chunk.start
            if start >= begin:
                break
            before = chunk
        return isinstance(before, Mark) and before.tag in ",Q-S"

