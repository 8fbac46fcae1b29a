"""Verb or noun after a function word, adjective or number: rules for ``verb_or_noun``, with examples."""

from __future__ import annotations

from itertools import takewhile

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import Form

__all__ = [
    "after_adjective", "after_auxiliary", "after_determiner", "after_modal", "after_possessive",
    "after_preposition", "after_quantifier", "after_to", "answered_claim", "before_auxiliary", "before_talks",
    "closing_report", "counted_subject", "counted_teller", "names_deed", "names_with_of", "opens_content",
    "opens_name", "opens_subject", "participial_adjective", "quantified_participle", "scare_quoted",
    "subject_of_past",
]  # fmt: skip

_BASE_OR_THIRD = Form.BASE | Form.THIRD
_PARTICIPLES = Form.GERUND | Form.PARTICIPLE
_AFTER_TO = Form.BASE | Form.GERUND | Form.PAST
_AFTER_AUXILIARY = Form.PARTICIPLE | Form.GERUND | Form.PAST

_WITH_OF = frozenset({"speak", "think", "hear", "warn", "tell", "learn", "approve", "complain"})
"""Verbs that "of" can follow."""
_LINES = frozenset({"phone", "telephone", "video"})
_MOST_QUOTED = 6
"""Words, with their marks, that a scare quote can have."""
_ONE_WORD = 3
"""From an opening mark to what follows the closing one, where a single word stands between."""
_PARTICLES = frozenset({"out", "off", "up", "down", "back"})
_QUANTIFIERS = frozenset({"those", "many", "some"})
_PLURALS = frozenset({"these", "all", "most", "both"})
_SINGULARS = frozenset({"this", "that"})
_GROUND = frozenset({EntryKind.COUNTRY, EntryKind.CAPITAL, EntryKind.CITY, EntryKind.REGION})


def after_modal(word: Candidate) -> bool:
    """After a modal, "do", a pronoun or a relative nothing but a verb stands: "will attack", "who leave"; behind
    "is not" no base form does: "is not clear".
    """
    negated = word.left == "G" and word.near > 0 and word.items[word.near - 1].tag == "B"
    return not negated or word.can_be(_AFTER_AUXILIARY)


def after_to(word: Candidate) -> bool:
    """After "to" a base form, or a slip for one: "to attack", but not "to attacks"."""
    return word.can_be(_AFTER_TO)


def after_auxiliary(word: Candidate) -> bool:
    """After "be" and "have" a participle: "has closed", "is closing", but "is head"."""
    return word.can_be(_AFTER_AUXILIARY)


def names_deed(word: Candidate) -> bool | None:
    """Behind "did was" or "has done is" a base form names what was done: "all it did was close the embassy"."""
    if not word.can_be(Form.BASE) or word.left != "B":
        return None
    near = [item.lemma for item in word.items[max(0, word.near - 10) : word.near] if item.tag in "OV"]
    return True if "do" in near else None


def names_with_of(word: Candidate) -> bool | None:
    """A noun has "of" after it, and few verbs have: "attacks of Russian forces", but "warns of attacks"."""
    followed = word.after is not None and word.after.key == "of"
    return False if followed and word.can_be(_BASE_OR_THIRD) and word.item.lemma not in _WITH_OF else None


def opens_name(word: Candidate) -> bool | None:
    """At the start of a passage a name can open with a participle: "Acting President", "Armed Forces"."""
    if word.before is not None or word.right not in "NFEMA":
        return None
    adjective = word.vocabulary.lookup[word.item.key].tag == "A"
    named = word.right == "M" and (word.can_be(Form.PARTICIPLE) or word.is_noun_too)  # "Judge Ruiz"
    return False if adjective or named else None


def opens_subject(word: Candidate) -> bool | None:
    """A noun that opens a passage has its auxiliary later: "Work at the embassy has stopped"."""
    if word.before is not None or word.right != "P" or not word.can_be(Form.BASE):
        return None
    ahead = takewhile(lambda item: item.tag not in ",S;:CULKt", word.items[word.i + 1 :])
    return False if any(item.tag in "BHW" for item in ahead) else None


def scare_quoted(word: Candidate) -> bool | None:
    """A word in marks within a phrase is no verb, nor what it qualifies: "a “limited” attack", "held “two-plus-two”
    talks in May".
    """
    items, i = word.items, word.i
    if word.left == "q":
        inside = word.right == "Q" or (
            word.can_be(Form.BASE) and not word.can_be(Form.PAST) and word.right in "NA"
        )
        return False if inside and word.tag_at(-2) in "D'A" else None
    opening = next((k for k in range(i - 2, max(i - _MOST_QUOTED, 0), -1) if items[k].tag == "q"), 0)
    before = items[opening - 1].tag if opening > 0 else "S"
    if opening > 1 and items[opening - 1].key == "as" and items[opening - 2].tag == "V" and word.is_noun_too:
        return False  # "rejected as “ridiculous” reports that"
    inside = before in "D'" or (before == "V" and i - opening == _ONE_WORD and word.right in "PdS,")
    return False if inside and word.near == i - 1 and word.is_noun_too else None


def answered_claim(word: Candidate) -> bool | None:
    """A nation and a noun are the object of the verb before: "rejected US claims that"."""
    answers = word.near > 0 and word.items[word.near - 1].lemma in word.vocabulary.words(
        "grammar", "answering verb"
    )
    return False if answers and word.can_be(Form.THIRD) and word.is_noun_too else None


def before_auxiliary(word: Candidate) -> bool | None:
    """The auxiliary belongs to the clause around: "what Kyiv and Oslo say was an attack"; but "a CNN report has"."""
    if word.form == Form.BASE and word.is_noun_too and word.right in "BHW":
        return False
    return True if word.right in "BHW" and word.is_among("report") else None


def subject_of_past(word: Candidate) -> bool | None:
    """A form in -ing right before a past form is what did it: "since fighting erupted in April"."""
    past = word.after is not None and word.after.form is not None and Form.PAST in word.after.form
    return False if past and word.can_be(Form.GERUND) and word.right in "Vv" else None


def closing_report(word: Candidate) -> bool | None:
    """A verb of saying at the end, its subject after a comma: ", the broadcaster X reports"."""
    if (
        word.left not in "NMEFQ)"
        or word.before is None
        or word.right not in "S;,Qd"
        or word.can_be(Form.GERUND)
    ):
        return None
    if not word.is_among("report"):
        return None
    return True if any(item.tag in ",Q-" for item in word.items[max(0, word.i - 9) : word.i]) else None


def after_adjective(word: Candidate) -> bool | None:
    """An adjective can do a noun's work: "a US official told AFP", "the Israeli military says"."""
    if word.can_be(Form.PAST) and not word.can_be(Form.BASE) and word.right in "EFMKkDTtLqd#P":
        return True
    if (
        word.can_be(Form.PAST)
        and word.after is not None
        and word.after.key in _PARTICLES
        and word.tag_at(2) in "DAN#"
    ):
        return True  # "the military carried out an operation"
    official = word.before is not None and word.before.key in word.vocabulary.words(
        "grammar", "headless adjective"
    )
    if official and word.can_be(Form.GERUND) and word.right in "PTREDd":
        return True  # "a US official speaking on condition of anonymity", "an official visiting Lima"
    if (
        official
        and word.can_be(Form.PAST)
        and (word.right == "K" if word.can_be(Form.BASE) else word.right == "R")
    ):
        return True  # "a US official played down", "a US official put it bluntly"
    tells = (
        not word.is_noun_too or word.is_among("report") or (word.is_among("teller") and word.right in "tL")
    )
    return True if official and word.can_be(Form.THIRD | Form.PAST) and tells else None


def after_possessive(word: Candidate) -> bool | None:
    """A possessive can stand alone, its noun understood: "Italy's moved to Lviv"."""
    elliptic = word.near == word.i - 1 and word.tag_at(-2) == "E"
    stays = word.item.lemma in ("stay", "remain") and word.right in "AV"  # "Italy's stays open"
    return True if elliptic and (stays or (word.can_be(Form.PAST) and word.right in "TPdtL")) else None


def participial_adjective(word: Candidate) -> bool | None:
    """A participle before a noun qualifies it: "of overwhelming evidence", "with visiting Polish troops", "cancelled planned
    talks".
    """
    if not word.can_be(Form.GERUND):
        after = word.after
        noun = word.right in "NA" or (after is not None and word.names_noun(after))
        doubled = word.left in "VU" and noun and word.can_be(Form.PARTICIPLE)
        return False if doubled and (word.is_participial or _wants_object(word)) else None
    if word.item.key == "visiting" and _is_guest(word):
        return False
    settled = word.left not in "VS"
    return False if settled and word.right in "NA" and word.is_participial else None


def _wants_object(word: Candidate) -> bool:
    """Whether the verb before takes what follows for object, a plural noun: "considering targeted strikes", "has ordered
    expanded patrols"; but "the rockets fired hit houses".
    """
    verb, after = word.before, word.after
    if verb is None or verb.form is None or after is None or word.left != "V":
        return False
    past = Form.PAST in verb.form or Form.PARTICIPLE in verb.form
    led = word.tag_at(-2) in "HT" or not past
    plural = word.vocabulary.lookup[after.key].singular not in ("", after.key)
    return led and plural


def _is_guest(word: Candidate) -> bool:
    """Whether "visiting" says of somebody that he is a guest: "told visiting minister Ana Ruiz"."""
    if word.left == "V" and word.before is not None:
        governing = word.before.lemma in word.vocabulary.words("grammar", "verb before gerund")
        return word.right in "EF" and not governing and not _goes_there(word)
    if word.left == "S":  # "Visiting Oslo, she said"
        return word.right == "F" or (word.right == "E" and word.tag_at(2) == "F")
    return word.right in "EFN" and word.left in "PD" and not _goes_there(word)


def _goes_there(word: Candidate) -> bool:
    """Whether a land or town ends what is visited: "against visiting Iran", but "with visiting US officials"."""
    surface = word.after.surface if word.after is not None and word.left in "PV" else None
    return surface is not None and surface.entry.kind in _GROUND and word.tag_at(2) not in "NFEA'#"


def quantified_participle(word: Candidate) -> bool | None:
    """A quantifier can be a head: "those leaving", but "the planned visit", "all remaining staff", "all remaining
    Peruvian staff".
    """
    if not word.can_be(_PARTICIPLES):
        return None
    if (
        word.left != "D"
        or word.before is None
        or word.before.key not in ("those", "all", "some", "many", "most")
    ):
        return False
    stands_before_noun = word.right == "E" and word.tag_at(2) in "NA"
    return word.before.key == "those" or not (word.right in "NA" or stands_before_noun)


def after_quantifier(word: Candidate) -> bool | None:
    """A quantifier or demonstrative can be a subject: "many say", "this means", "these include", "this also applies to"; but
    "this claim".
    """
    if word.before is None:
        return None
    key = word.before.key
    if word.near != word.i - 1:  # an adverb stands between
        alone = key in _SINGULARS if word.can_be(Form.THIRD) else key in _QUANTIFIERS | _PLURALS
        return True if alone and word.can_be(_BASE_OR_THIRD) and not word.is_noun_too else None
    if key in _QUANTIFIERS:
        single = word.form == Form.THIRD  # "those demands": of several, no third person singular tells
        return not (
            word.is_noun_too and (single or word.right in "BHW")
        )  # "those claims have been dismissed"
    if key in _PLURALS and word.can_be(Form.BASE) and not word.is_noun_too:
        return True
    return not word.can_be(Form.BASE) if key in _SINGULARS else None


def counted_teller(word: Candidate) -> bool | None:
    """Who tells need be no more than a number: "one told the Guardian", "another said"."""
    if word.before is None or not (word.left == "#" or word.before.key in _COUNTED):
        return None
    told = word.can_be(Form.PAST) and word.is_among("report")
    return True if told and word.right not in "NA" else None


_COUNTED = frozenset({"another", "several", "both", "each", "few"})
"""Quantifiers that stand for people by themselves."""


def counted_subject(word: Candidate) -> bool | None:
    """A number can be a subject: "the two spoke on Monday", "where thousands died", "all three advise against", but "the two
    armed men".
    """
    if word.left != "#" or word.before is None or word.near < 1:
        return None
    past = word.can_be(Form.PAST) and not word.can_be(Form.BASE)
    sure = (past or (word.can_be(Form.BASE) and not word.is_noun_too)) and word.right not in "NAM"
    before = word.items[word.near - 1]
    return True if sure and (before.key in ("the", "all") or before.tag in "LKt") else None


def after_determiner(word: Candidate) -> bool:
    """What else a determiner, possessive, adjective or number has after it is a noun: "two visits"."""
    return False


def opens_content(word: Candidate) -> bool | None:
    """What "that" opens begins with its subject, not with a base form: "asked that travel to Mali be avoided"; but "the
    regions that border Venezuela".
    """
    if word.tag_at(-2) in "NE" and word.right == "E" and word.can_be(Form.BASE) and _opens_relative(word):
        return True
    return False if word.can_be(Form.BASE) and word.is_noun_too else None


def _opens_relative(word: Candidate) -> bool:
    """Whether "that" stands behind a plural that no verb of saying governs: "parts of Guyana that"."""
    k = word.i - 2
    while k > 1 and word.items[k].tag == "E" and word.items[k - 1].key == "of":
        k -= 2
    noun = word.items[k]
    return noun.tag == "N" and noun.is_plural and noun.lemma not in word.vocabulary.words("reported noun")


def after_preposition(word: Candidate) -> bool:
    """After a preposition only a gerund is a verb: "by closing the embassy", but "in talks"."""
    return word.can_be(Form.GERUND)


def before_talks(word: Candidate) -> bool | None:
    """The means of talking is part of a compound: "telephone conversations"."""
    if word.item.lemma not in _LINES or word.after is None:
        return None
    return False if word.vocabulary.lookup[word.after.key].singular in word.vocabulary.words("talk") else None
