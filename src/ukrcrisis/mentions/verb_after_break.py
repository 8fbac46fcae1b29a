"""Verb or noun after a verb, a conjunction or a mark: rules for ``verb_or_noun``, each with its example."""

from __future__ import annotations

from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import Form

__all__ = [
    "bare_imperative", "compound_subject", "gerund_after_verb", "imperative", "kind_of_force", "listed_third",
    "object_of_past", "quoted_third", "said_outright", "state_media", "third_after_break", "told_of", "verb_after_verb",
]  # fmt: skip

_IMPERATIVE = Form.BASE | Form.PAST | Form.PARTICIPLE


# -- after a verb -------------------------------------------------------------------------------------------


def said_outright(word: Candidate) -> bool | None:
    """What somebody says can be an imperative with no mark before it: "Canada says avoid all travel"."""
    says = word.before is not None and word.before.lemma == "say" and word.near == word.i - 1
    return (
        True if says and word.can_be(Form.BASE) and not word.is_noun_too and word.right in "D#AKT" else None
    )


def told_of(word: Candidate) -> bool | None:
    """A participle between a verb of saying and a subject qualifies it: "said intercepted calls left no doubt"."""
    after = word.after
    if not word.can_be(Form.PARTICIPLE) or after is None or word.tag_at(2) not in "VBHW":
        return None
    says = word.before is not None and word.before.lemma in word.vocabulary.words("report")
    several = after.is_plural and (word.right == "N" or word.names_noun(after))
    return False if says and several else None


def gerund_after_verb(word: Candidate) -> bool | None:
    """Some verbs govern a gerund: "recommends leaving", but "issued warning notes", "receive backing from Lima"."""
    if not word.can_be(Form.GERUND) or word.before is None:
        return None
    words = word.vocabulary.words
    if word.before.lemma in words("grammar", "verb before thing") and word.item.key in words(
        "grammar", "noun in -ing"
    ):
        return False
    return word.before.lemma in words("grammar", "verb before gerund") or word.right not in "NAV"


def object_of_past(word: Candidate) -> bool | None:
    """A plural noun is the object of the verb before: "dropped plans to visit", "supplying arms to"."""
    if not word.can_be(Form.THIRD) or word.before is None or word.before.form is None:
        return None
    governs = Form.PAST | Form.GERUND | Form.BASE
    return False if word.before.form & governs and word.is_noun_too else None


def verb_after_verb(word: Candidate) -> bool:
    """After "let" and "help" a verb, "helped evacuate staff"; after others an object, "held talks"."""
    helps = word.before is not None and word.before.lemma in ("let", "help")
    third = word.can_be(Form.THIRD)  # "includes visits to Oslo"
    return helps or (not word.can_be(Form.BASE) and not third and word.right in "DTE")


# -- after a conjunction or a mark --------------------------------------------------------------------------


def listed_third(word: Candidate) -> bool | None:
    """A list of what somebody does goes on after a semicolon: "; says the embassy is closed"."""
    third = word.can_be(Form.THIRD) and not word.can_be(Form.BASE)
    return True if third and word.is_among("verb only") else None


def quoted_third(word: Candidate) -> bool | None:
    """The verb can be quoted with its adverb, and its object is not: "the ministry “strongly advises” against"; or with all
    that follows: "said it “rejects the claim”".
    """
    third = word.can_be(Form.THIRD) and not word.can_be(Form.BASE)
    quoted = word.left == "q" and word.near > 0 and word.items[word.near - 1].tag in "EKMFN"
    if third and quoted and (word.right in "DKk" or (word.right == "P" and word.tag_at(2) == "Q")):
        return True  # "France “strongly advises against” any travel"
    if third and quoted and word.right == "T" and _opens_content(word, word.near - 1):
        return True  # "said that France “intends to close it”"
    behind = "tLTPDEMV" if word.is_noun_too else "tLTPDEMVNA"
    return True if third and word.right == "Q" and word.tag_at(2) in behind else None


def _opens_content(word: Candidate, k: int) -> bool:
    """Whether the name at ``k`` stands right behind "that" or a verb of saying: it is a subject."""
    opener = word.items[k - 1] if k > 0 else None
    if opener is None or word.items[k].kind is EntryKind.ADJECTIVE:
        return False
    return opener.tag in "tL" or (opener.tag == "V" and opener.lemma in word.vocabulary.words("report"))


def third_after_break(word: Candidate) -> bool | None:
    """A second verb of a subject has its own object: "and moves it to Lviv", but "and strikes were"."""
    if not word.can_be(Form.THIRD) or word.can_be(Form.BASE):
        return None
    if word.left == "t" and not word.is_noun_too:
        return True  # "one that shyly does", not told yet from what opens a clause
    if word.left not in ",C":
        return False
    paired = word.left == "C" and word.near > 0 and word.items[word.near - 1].is_plural
    if paired and word.right in "PB" and word.is_among("armed", "forces"):
        return False  # "the planes and ships around the island"
    told = not word.is_noun_too or word.is_among("report") or _closes_apposition(word)
    if word.right == "L" and told:
        return True  # "who phoned on Sunday, maintains that": not told yet from a relative "that"
    return (
        word.right in "DEMKkT#tPRd" or (word.left == "," and word.right in "NA") or word.is_among("verb only")
    )


def _closes_apposition(word: Candidate) -> bool:
    """Whether nothing but a name stands between two commas before the word: "the spokeswoman, Ana Ruiz, claims that"."""
    k = word.near - 1
    while k > 0 and word.items[k].tag in "EMF":
        k -= 1
    return 0 < k < word.near - 1 and word.items[k].tag == ","


def bare_imperative(word: Candidate) -> bool | None:
    """An imperative can be all there is: "“Leave.”", "if you are there, leave"."""
    if word.right not in ",QS-" or not word.is_among("bare imperative"):
        return None
    return word.left != "," or any(item.key == "if" for item in word.items[max(0, word.i - 12) : word.i])


def left_in_state(word: Candidate) -> bool | None:
    """The participle behind a verb of staying says how: "will remain shut", "stays put"."""
    stays = word.before is not None and word.before.lemma in word.vocabulary.words("copula", "staying")
    return True if stays and word.can_be(Form.PARTICIPLE) and word.right not in "NAV" else None


def kind_of_force(word: Candidate) -> bool | None:
    """What forces are for qualifies them: "tanks and combat troops", but "officials fear an attack"."""
    if word.after is None or not word.is_among("grammar", "kind of force"):
        return None
    force = word.vocabulary.lookup[word.after.key].singular or word.after.key
    return False if force in word.vocabulary.words("armed", "forces") else None


def compound_subject(word: Candidate) -> bool | None:
    """The first word of a compound subject: "tanks and attack aircraft had crossed"."""
    return False if word.right == "N" and word.tag_at(2) in "BHW" and word.is_noun_too else None


def state_media(word: Candidate) -> bool | None:
    """What is the state's own: ", state news agency SUNA reported"."""
    if word.item.key != "state" or word.after is None:
        return None
    return False if word.after.key in word.vocabulary.words("referent", "state medium") else None


def imperative(word: Candidate) -> bool:
    """A base form opens a clause, or follows a conjunction: "avoid all travel", "pack and leave"."""
    if word.right in "BHWO" or not word.can_be(_IMPERATIVE):
        return False
    if word.left == "C" or word.right in "DEMKkT#tP'ANRdG":
        return True
    if word.right != "V" or word.after is None:
        return False
    qualifies = word.after.form is not None and Form.PARTICIPLE in word.after.form and word.tag_at(2) in "NAV"
    return word.names_noun(word.after) or qualifies  # "defer travel", "exercise increased caution"
