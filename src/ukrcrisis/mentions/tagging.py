"""Tokens to lexical items: names, dates and phrases as one item each, every item with a part-of-speech tag.

The tags: ``D`` determiner, ``P`` preposition, ``T`` to, ``C`` conjunction, ``U`` subordinator, ``L`` relative,
``K``/``k`` subject/object pronoun, ``W`` modal, ``B``/``H``/``O`` be/have/do, ``G`` negation, ``V`` verb,
``R`` adverb, ``A`` adjective, ``N`` noun or unknown word, ``M`` unknown word with a capital, ``E`` name of the
lexicon, ``F`` office, ``#`` number, ``'`` possessive, ``d`` date, ``q``/``Q`` opening/closing quotation mark,
``S`` stop, and the marks ``, ; : - ( )`` as themselves.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import define

from ukrcrisis.lexicon.entries import EntryKind, Surface
from ukrcrisis.mentions.dates import DateMention
from ukrcrisis.mentions.inflection import Form, singular_of
from ukrcrisis.mentions.vocabulary import AUXILIARIES, Lookup, Vocabulary, name_at, phrase_at
from ukrcrisis.text.sentences import Passage, PassageKind
from ukrcrisis.text.tokens import Token, tokenise

__all__ = ["Item", "tag"]

_TIME = re.compile(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_MARKS = {
    ",": ",", ";": ";", ":": ":", "-": "-", "–": "-", "—": "-", "--": "-", "(": "(", ")": ")", "[": "(",
    "]": ")", "/": ",", "...": "S", "…": "S", "..": "S", ".": "S", "!": "S", "?": "S", ">": "S", "|": "S",
    "•": ";",
}  # fmt: skip


@define(repr=False)
class Item:
    """One lexical item: a word or a fixed phrase, with what it can be."""

    tag: str
    key: str
    word: str
    start: int
    end: int
    surface: Surface | None = None
    lemma: str = ""
    form: Form | None = None
    date: DateMention | None = None

    @property
    def is_capital(self) -> bool:
        return self.word[:1].isupper()


def tag(text: str, passage: Passage, vocabulary: Vocabulary, dates: Sequence[DateMention]) -> list[Item]:
    """The items of a passage, tagged."""
    tokens = tokenise(text, passage.start, passage.end)
    shouting = _is_shouting(tokens)
    opens = {q.start for q in passage.quotations}
    closes = {q.end for q in passage.quotations}
    items: list[Item] = []
    if tokens and _TIME.fullmatch(tokens[0].word):  # a live-blog's "14.02" stands outside the sentence
        token = tokens[0]
        items.append(Item("S", token.key, token.word, token.start, token.end))
        tokens = tokens[1:]
    lookup = vocabulary.lookup
    upcoming = iter((*dates, None))
    date = next(upcoming)
    i = 0
    while i < len(tokens):
        token = tokens[i]
        while date is not None and date.end <= token.start:
            date = next(upcoming)
        if date is not None and date.start <= token.start < date.end:
            i = _skip(tokens, i, date.end)
            items.append(Item("d", date.words.lower(), date.words, date.start, date.end, date=date))
            continue
        item, i = _item(tokens, i, lookup, opens, closes, shouting)
        items.append(item)
    _disambiguate(items, vocabulary, heading=passage.kind is PassageKind.HEADING)
    return items


def _skip(tokens: Sequence[Token], i: int, end: int) -> int:
    while i < len(tokens) and tokens[i].start < end:
        i += 1
    return i


def _is_shouting(tokens: Sequence[Token]) -> bool:
    words = [t.word for t in tokens if t.word[0].isalpha()]
    return len(words) > 2 and all(w.isupper() for w in words)


_ARTICLES = ("al-", "el-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-", "ul-")
"""What Arabic surnames begin with, in small letters."""


def _item(
    tokens: Sequence[Token], i: int, lookup: Lookup, opens: set[int], closes: set[int], shouting: bool
) -> tuple[Item, int]:
    token = tokens[i]
    word, key, start, end = token
    if not key[0].isalnum():
        return _mark(token, opens, closes), i + 1
    known = lookup[key]
    if known.names:
        name = name_at(known.names, tokens, i, shouting=shouting)
        if name is not None and not _is_portfolio(tokens, i, name[0]):
            return _name(tokens, i, *name), name[1]
    if known.phrases:
        phrase = phrase_at(known.phrases, tokens, i)
        if phrase is not None:
            tag, j = phrase
            return Item(tag, " ".join([t.key for t in tokens[i:j]]), word, start, tokens[j - 1].end), j
    if key == "to":
        return Item("T", key, word, start, end), i + 1
    first = i == 0 or tokens[i - 1].end in opens
    capital = not first and not shouting and word[0].isupper()
    closed, verb = known.tag, known.verb
    if closed and not (verb is not None and closed in "AP") and not (capital and closed in "AN#"):
        return Item(closed, key, word, start, end, lemma=AUXILIARIES.get(closed, "")), i + 1
    if verb is not None:
        return Item("v" if capital else "V", key, word, start, end, None, verb[0], verb[1]), i + 1
    if key[0].isdigit() or ("-" in key and all(lookup[part].tag == "#" for part in key.split("-"))):
        return Item("#", key, word, start, end), i + 1
    lemma = known.singular or key
    if capital or (first and not shouting and word[0].isupper() and not known.singular):
        return Item("M", key, word, start, end, None, lemma), i + 1
    if key.startswith(_ARTICLES) and word[-1].islower() and any(c.isupper() for c in word):
        return Item("M", key, word, start, end, None, lemma), i + 1
    tag = "R" if key.endswith("ly") and len(key) > 4 and key not in _NOUNS_IN_LY else "A" if key.startswith("non-") else "N"
    return Item(tag, key, word, start, end, None, known.singular or singular_of(key)), i + 1


_NOUNS_IN_LY = frozenset({"family", "assembly", "supply", "reply", "rally", "anomaly", "butterfly", "monopoly", "belly", "jelly", "bully", "folly", "tally"})


def _mark(token: Token, opens: set[int], closes: set[int]) -> Item:
    word, key, start, end = token
    if end in opens:
        return Item("q", key, word, start, end)
    if start in closes:
        return Item("Q", key, word, start, end)
    if word[0] in "'’" and len(word) <= 3:
        return _apostrophe(token)
    return Item(_MARKS.get(word, "S" if word[0] == "." else "-"), key, word, start, end)


def _is_portfolio(tokens: Sequence[Token], i: int, surface: Surface) -> bool:
    """"The Ministry of Foreign Affairs" is no magazine."""
    return surface.entry.kind is EntryKind.OUTLET and i > 1 and tokens[i - 1].key == "of" and tokens[i - 2].key in _PORTFOLIOS


_PORTFOLIOS = frozenset({"ministry", "minister", "ministers", "department", "secretary", "committee", "council", "undersecretary", "ministries"})


def _name(tokens: Sequence[Token], i: int, surface: Surface, j: int) -> Item:
    tag = "F" if surface.entry.kind is EntryKind.OFFICE else "E"
    if j == i + 1:
        word, key, start, end = tokens[i]
        return Item(tag, key, word, start, end, surface)
    words = tokens[i].word
    for before, token in zip(tokens[i:j], tokens[i + 1 : j], strict=False):
        words += token.word if token.start == before.end else f" {token.word}"
    return Item(tag, words.lower(), words, tokens[i].start, tokens[j - 1].end, surface)


def _apostrophe(token: Token) -> Item:
    tags = {"'s": "'", "'": "'", "'re": "B", "'m": "B", "'ve": "H", "'ll": "W", "'d": "W", "n't": "G"}
    tag = tags.get(token.key, "-")
    lemma = {"B": "be", "H": "have"}.get(tag, "")
    return Item(tag, token.key, token.word, token.start, token.end, lemma=lemma)


def _disambiguate(items: list[Item], vocabulary: Vocabulary, *, heading: bool) -> None:
    """Settle what the context decides: noun or verb, "that", "'s", "to", capitalised verbs."""
    title_case = heading and _is_title_case(items)
    for i, item in enumerate(items):
        match item.tag:
            case "V" | "v" if item.key == "following" and _is_preposition(items, i):
                item.tag = "P"  # "Following the attack, Peru closed its embassy"
            case "V" | "v":
                if not _is_verb(items, i, vocabulary, title_case or item.tag == "V"):
                    _make_noun(item, vocabulary)
                else:
                    item.tag = "V"
            case "'" if item.key == "'s" and _contracts(items, i):
                item.tag, item.lemma = "B", "be"
            case "H" | "O" if item.key == "having" and i and items[i - 1].tag == "D":
                item.tag = "N"
            case "D" if item.key in ("neither", "either", "both") and i + 1 < len(items) and items[i + 1].tag == "V":
                item.tag = "G" if item.key == "neither" else "R"
            case "P" if item.key in _APPROXIMATE and i + 1 < len(items) and (items[i + 1].tag == "#" or items[i + 1].key == "half"):
                item.tag = "R"  # "around 100 citizens"
            case "P" if item.key == "due to" and i + 1 < len(items) and items[i + 1].tag == "V":
                item.tag = "T"  # "is due to meet"
            case "P" if item.key == "like" and i and items[i - 1].tag == "W":
                item.tag, item.lemma, item.form = "V", "like", Form.BASE  # "would like its citizens to leave"
            case "D" if item.key == "her" and i and items[i - 1].key in ("gave", "give", "gives", "given") and i + 1 < len(items) and items[i + 1].tag == "#":
                item.tag = "k"  # "gave her forty minutes"
            case "K" if item.key == "there" and i and items[i - 1].tag == "C" and i + 1 < len(items) and items[i + 1].tag == "V":
                item.tag = "R"  # "flew to Damascus and there reopened the consulate"
            case "K" if item.key == "there" and _stands_after_noun(items, i):
                item.tag = "R"  # "that the threat of war there was high"
            case "L" if item.key == "that":
                item.tag = _that(items, i)
            case "N" | "R" if _is_unknown_verb(items, i):
                item.tag, item.lemma, item.form = "V", _stem(item.key), _ENDINGS.get(item.key[-2:], Form.BASE)
            case _:
                pass
    _find_verb(items, vocabulary)


def _find_verb(items: Sequence[Item], vocabulary: Vocabulary) -> None:
    """A passage in which nothing was taken for a verb has one if a noun can be it: "UN chief heads to Kyiv"."""
    if any(item.tag in "VBHOW" for item in items):
        return
    for before, item, after in zip(items, items[1:], items[2:], strict=False):
        known = vocabulary.lookup[item.key].verb
        if item.tag == "N" and known is not None and Form.THIRD in known[1] and before.tag in "NMEF" and after.tag in "TPDEM":
            item.tag, (item.lemma, item.form) = "V", known
            return


def _is_preposition(items: Sequence[Item], i: int) -> bool:
    """Whether "following" opens a clause or ends one, with a phrase after it."""
    opens = i == 0 or items[i - 1].tag in "S,;(qQdVRN"
    return opens and i + 1 < len(items) and items[i + 1].tag in "DEANM#F"


_APPROXIMATE = frozenset({"about", "around", "over", "under", "near"})
_ENDINGS = {"ed": Form.PAST | Form.PARTICIPLE, "ng": Form.GERUND}


def _is_unknown_verb(items: Sequence[Item], i: int) -> bool:
    """Whether an unknown word stands where only a verb can: after an auxiliary or modal, by its ending."""
    key = items[i].key
    k = i - 1
    while k >= 0 and items[k].tag in "RG":
        k -= 1
    before = items[k].tag if k >= 0 else "S"
    if before in "BH":
        return (key.endswith("ed") and len(key) > 4) or (before == "B" and key.endswith("ing") and len(key) > 5)
    following = items[i + 1].tag if i + 1 < len(items) else "S"
    if before in "NMEF" and key.endswith("ed") and "-" not in key and len(key) > 4 and following in "DEMKkTtRP#":
        return True
    if before == "N" and key.endswith("ing") and len(key) > 5 and k == i - 1 and items[k].lemma != items[k].key:
        return i + 1 < len(items) and items[i + 1].tag in "PTD"  # "nationals residing in Libya"
    if before in "KL" and k >= 0 and items[k].key != "that":
        return key.endswith("ed") and len(key) > 4
    return before == "W" and items[i].tag == "N"


def _stem(key: str) -> str:
    for ending in ("ed", "ing"):
        if key.endswith(ending):
            return key[: -len(ending)]
    return key


def _is_title_case(items: Sequence[Item]) -> bool:
    words = [item for item in items if item.tag in "VvNM" and len(item.key) > 3]
    return bool(words) and sum(item.is_capital for item in words) * 4 >= len(words) * 3


def _make_noun(item: Item, vocabulary: Vocabulary) -> None:
    known = vocabulary.lookup[item.key]
    singular = known.singular or item.key
    adjective = known.tag == "A"
    item.tag = "M" if item.tag == "v" else "A" if adjective else "N"
    if singular == item.key and item.form is not None and Form.THIRD in item.form and Form.PAST not in item.form:
        singular = item.lemma
    item.lemma = singular


def _contracts(items: Sequence[Item], i: int) -> bool:
    """Whether "'s" is "is": after a pronoun, or before a participle, article or "not"."""
    if i == 0:
        return False
    before = items[i - 1]
    if before.tag in "KL" or before.key in ("there", "here", "nobody", "that"):
        return True
    after = items[i + 1] if i + 1 < len(items) else None
    return after is not None and after.tag in "GD"


_NAMING = frozenset({"call", "brand", "label", "deem"})


def _that(items: Sequence[Item], i: int) -> str:
    before = items[i - 1].tag if i else "S"
    after = items[i + 1].tag if i + 1 < len(items) else "S"
    if before == "V" and items[i - 1].lemma in _NAMING and after in "NAD":
        return "k"  # "they call that a lie"
    if before == "P" or (after in "N#" and before not in "NMEF'VAk" and not _plural(items[i + 1])):
        return "D"
    if before in "VCqkR,d;:":
        return "t"
    if before in "NMEFA#)Q'" or before == "K":
        return "L" if after in "VWBHOR" else "t"
    return "t" if after not in "VBHWS" else "D"


_ANSWERING = frozenset({"reject", "dismiss", "refute", "echo", "repeat", "back", "answer", "rebuff", "ignore", "mock", "share", "follow", "welcome"})
"""Verbs after which a nation and a word such as "claims" are one phrase."""


def _stands_after_noun(items: Sequence[Item], i: int) -> bool:
    """Whether "there" ends a noun phrase that waits for its verb: since "that" there was none."""
    if i == 0 or items[i - 1].tag not in "NE":
        return False
    for item in reversed(items[max(0, i - 10) : i]):
        if item.tag in "VWBHO,":
            return False
        if item.tag == "t":
            return True
    return False


def _plural(item: Item) -> bool:
    if item.surface is not None and item.surface.plural:
        return True
    return item.key.endswith("s") and not item.key.endswith("ss")


def _ends_report(items: Sequence[Item], i: int, before: Item | None) -> bool:
    """", the broadcaster X reports.": a reporting verb at the end, with its subject after a comma."""
    form = items[i].form
    if before is None or before.tag not in "NMEFQ)" or form is None or form & Form.GERUND:
        return False
    if i + 1 < len(items) and items[i + 1].tag not in "S,Q" and items[i + 1].tag != "d":
        return False
    return any(item.tag in ",Q-" for item in items[max(0, i - 9) : i])


def _is_verb(items: Sequence[Item], i: int, vocabulary: Vocabulary, lower: bool) -> bool:
    """Whether a word that can be a verb is one here, judged by its neighbours."""
    item = items[i]
    form = item.form
    assert form is not None
    k = i - 1
    while k >= 0 and items[k].tag in "R":
        k -= 1
    before = items[k] if k >= 0 else None
    after = items[i + 1] if i + 1 < len(items) else None
    tag = before.tag if before else "S"
    if not lower:
        # A capital inside a sentence: a name ("Rapid Support Forces"), unless a title in title case.
        return False
    if tag in "TWOG" or (tag in "KL" and before is not None):
        if tag == "T" and form & (Form.GERUND | Form.PAST) and Form.BASE not in form:
            return True
        return tag != "T" or Form.BASE in form or Form.GERUND in form
    if tag in "BH":
        return bool(form & (Form.PARTICIPLE | Form.GERUND | Form.PAST))
    if after is not None and after.key == "of" and form & (Form.BASE | Form.THIRD) and item.lemma not in ("speak", "think", "hear", "warn", "tell", "learn", "approve", "complain"):
        return False
    if after is not None and after.tag in "NFEMA" and before is None and (vocabulary.lookup[item.key].tag == "A" or (form & Form.PARTICIPLE and after.tag == "M")):
        return False  # "Acting President", "Armed Forces"
    if tag == "E" and Form.THIRD in form and k > 0 and items[k - 1].lemma in _ANSWERING and _has_noun(item, vocabulary):
        return False  # "rejected US claims that"
    if tag in "EF" and after is not None and after.tag in "BHW" and item.lemma in vocabulary.words("report"):
        return True  # "what Kyiv and Oslo say was"
    if item.lemma in vocabulary.words("report") and _ends_report(items, i, before):
        return True
    if tag == "A" and form & Form.PAST and Form.BASE not in form and after is not None and after.tag in "EMKkDTtLqd#P":
        return True  # "a US official told AFP"
    if tag == "'" and k == i - 1 and k and items[k - 1].tag == "E" and Form.PAST in form and after is not None and after.tag in "TPd":
        return True  # "Italy's moved to Lviv"
    if Form.GERUND in form and tag in "PqDA" and after is not None and after.tag in "NA" and item.key in vocabulary.words("grammar", "participial adjective"):
        return False  # "of overwhelming evidence"
    if tag == "A" and before is not None and before.key == "official" and Form.THIRD in form and item.lemma in vocabulary.words("report"):
        return True  # "a US official says"
    if tag in "D'A#":
        if Form.GERUND in form or form & Form.PARTICIPLE:
            # "the planned visit" is an adjective; "those leaving" and "Russia's massing troops" are verbs
            if before is None or tag != "D" or before.key not in ("those", "all", "some", "many", "most"):
                return False
            return before.key == "those" or after is None or after.tag not in "NA"  # "all remaining staff"
        if before is not None and before.key in ("this", "that", "those", "many", "some") and k == i - 1:
            return Form.BASE not in form or before.key in ("those", "many", "some")
        return False
    if tag == "P":
        return Form.GERUND in form
    if item.lemma in _LINES and after is not None and vocabulary.lookup[after.key].singular in vocabulary.words("talk"):
        return False  # "telephone conversations"
    if tag == "#" and before is not None and k and items[k - 1].key == "the" and Form.PAST in form and after is not None and after.tag in "dPRTUtS,":
        return True  # "the two spoke last night"
    if tag in "NMEFQd)k," or tag in "S;:-(qCRUtV":
        return _verb_after_phrase(items, i, before, after, vocabulary)
    return True


_LINES = frozenset({"phone", "telephone", "video"})


def _verb_after_phrase(items: Sequence[Item], i: int, before: Item | None, after: Item | None, vocabulary: Vocabulary) -> bool:
    form = items[i].form
    assert form is not None
    tag = before.tag if before else "S"
    follows = after.tag if after else "S"
    if Form.GERUND in form and tag != "V":
        if before is not None and tag in "EM" and _names_a_meeting(items, i, before, vocabulary):
            return False  # "the G7 meeting", "the Obama-Putin meeting"
        return not (tag == "N" and before is not None and _names_a_thing(items, i, before, vocabulary))
    if form & (Form.PAST | Form.PARTICIPLE) and Form.BASE not in form:
        qualified = tag in "SCP;:-(q" or (before is not None and _is_adjective(before))  # "and armed men", "Russian armed units"
        return not (follows in "NA" and qualified and items[i].key in vocabulary.words("grammar", "participial adjective"))
    if tag in "NFM" and before is not None:
        if Form.THIRD in form and items[i].lemma in vocabulary.words("verb only"):
            return follows not in "SBH"
        if Form.THIRD in form:  # "phone calls", "the ministry orders": a noun if nothing fit to be an object follows
            goes = items[i].lemma in _MOTION and tag in "MF" and i + 2 < len(items) and items[i + 2].tag in "EM"
            if goes and follows == "T":
                return True  # "the minister travels to Oslo"
            if follows == "T" and not (i + 2 < len(items) and items[i + 2].tag in "VBHO"):
                return False  # "marching orders to 75"
            return follows in "DEMKkT#tFqL" or (follows in "PUdRS" and _only_verb(items, i)) or (follows in "PU" and tag in "FM") or (follows in "AN" and tag in "FME")
        if Form.PAST in form and (follows in "DEMKkTPd#" if tag == "F" else Form.BASE in form and follows in "DKk"):
            return True  # "the president put to him", "the ministry put the number at"
        if _plural(before) or before.tag == "M":
            return follows in "DEMKkT#tqPAN'LFUdR" and not (follows == "N" and before.tag == "M")
        return False
    if tag in "EQd)k":
        if follows == "V" and before is not None and before.surface is not None and before.surface.entry.kind is EntryKind.PEOPLE:
            return True  # "Greeks avoid travel"
        if tag == "E" and Form.THIRD in form and follows in "VvNA" and items[i].lemma in vocabulary.words("verb only") | vocabulary.words("headline verb"):
            return True  # "Germany issues travel warning"
        if tag == "E" and before is not None and Form.BASE in form and not form & (Form.THIRD | Form.PAST) and _is_single(items, i, before):
            return i > 2 and items[i - 2].key == "by" and items[i - 3].tag == "V"  # "images taken by Maxar show"; not "the first EU state"
        if _after_preposition(items, i) and Form.THIRD in form and _has_noun(items[i], vocabulary) and follows in "PdRS,C" and not _only_verb(items, i):
            return False  # "in charge of US forces in the region"
        if Form.BASE in form and follows == "V" and after is not None and _has_noun(after, vocabulary):
            return True  # "Peru, Chile join calls"
        if Form.THIRD in form or Form.BASE in form:
            return follows in "DEMKkTPA#tNqFUL:GdR'," and not (tag == "E" and _is_compound(items, i, follows))
        return True
    if tag == "V" and before is not None and Form.GERUND in form:
        return before.lemma in _BEFORE_GERUND or follows not in "NAV"
    if tag == "V" and before is not None:
        if Form.THIRD in form and before.form is not None and Form.PAST in before.form and _has_noun(items[i], vocabulary):
            return False  # "dropped plans to visit"
        return before.lemma in ("let", "help") or (Form.BASE not in form and follows in "DTE")
    if tag in "SCq;:-(U,Rt":
        if Form.THIRD in form and Form.BASE not in form:
            if tag == ";" and items[i].lemma in vocabulary.words("verb only"):
                return True
            return tag in ",CR" and (follows in "DEMKkT#tPRd" or (tag == "," and follows in "NA") or items[i].lemma in vocabulary.words("verb only"))
        if follows in ",QS-" and tag in "q:," and items[i].lemma in vocabulary.words("bare imperative"):
            return tag != "," or any(item.key == "if" for item in items[max(0, i - 12) : i])  # "if you are there, leave"
        if tag == "C" and follows == "N" and i + 2 < len(items) and items[i + 2].tag in "BHW" and _has_noun(items[i], vocabulary):
            return False  # "tanks and combat troops had crossed"
        return follows not in "BHWO" and (follows in "DEMKkT#tP'ANRdG" or tag == "C") and _imperative_fits(items, i)
    return True


_MOTION = frozenset({"travel", "head", "fly", "return", "go", "move", "journey", "march"})


def _is_adjective(item: Item) -> bool:
    return item.surface is not None and item.surface.entry.kind is EntryKind.ADJECTIVE


def _after_preposition(items: Sequence[Item], i: int) -> bool:
    return i > 1 and items[i - 1].tag == "E" and items[i - 2].tag in "PT"


def _has_noun(item: Item, vocabulary: Vocabulary) -> bool:
    return bool(vocabulary.lookup[item.key].singular)


def _is_single(items: Sequence[Item], i: int, before: Item) -> bool:
    """Whether a name stands alone and in the singular, so that no bare form can be its verb."""
    if before.surface is None or before.surface.plural or before.surface.entry.kind in (EntryKind.PEOPLE, EntryKind.OUTLET):
        return False
    return not any(item.tag in ",C" for item in items[max(0, i - 3) : i - 1])


def _only_verb(items: Sequence[Item], i: int) -> bool:
    """Whether no other word of the passage can be its finite verb."""
    return not any(
        item.tag in "WBHO" or (item.tag == "V" and item.form is not None and (Form.PAST in item.form or Form.THIRD in item.form))
        for k, item in enumerate(items)
        if k != i
    )


_BEFORE_GERUND = frozenset({"begin", "start", "stop", "keep", "continue", "avoid", "consider", "deny", "admit", "suggest", "risk", "finish", "resume", "recommend", "advise", "see", "report", "mean", "involve", "include", "halt", "cease", "postpone", "delay"})


def _names_a_thing(items: Sequence[Item], i: int, before: Item, vocabulary: Vocabulary) -> bool:
    """"A travel warning" is a thing; "people living there" are not."""
    known = vocabulary.lookup[items[i].key]
    return bool(known.singular) and not _plural(before) and i > 1 and items[i - 2].tag in "DAE'#V"


def _names_a_meeting(items: Sequence[Item], i: int, before: Item, vocabulary: Vocabulary) -> bool:
    """Whether a noun of meeting follows a body or two names joined by a hyphen, behind an article or at the head of a line."""
    known = items[i].lemma in ("meet",) and bool(vocabulary.lookup[items[i].key].singular)
    body = before.surface is not None and before.surface.entry.kind is EntryKind.ORGANISATION and i > 1 and items[i - 2].tag in "DA'"
    return known and (body or "-" in before.key)


def _is_compound(items: Sequence[Item], i: int, follows: str) -> bool:
    """"US claims", "Russia talks": a nation and a noun, where no object follows and a verb comes later."""
    if follows in "DkTK#Lt":
        return False
    surface = items[i - 1].surface
    if surface is not None and surface.entry.kind is EntryKind.PEOPLE:
        return False
    if surface is not None and surface.entry.kind is EntryKind.ADJECTIVE:
        return True
    return any(item.tag in "VWBHO" for item in items[i + 1 : i + 5] if item.tag != "V" or item.form is None or Form.BASE not in item.form) and follows in "PN"


def _imperative_fits(items: Sequence[Item], i: int) -> bool:
    """A bare base form opens a clause only as an imperative or after a conjunction."""
    form = items[i].form
    return form is not None and bool(form & (Form.BASE | Form.PAST | Form.PARTICIPLE))
