"""Is a word that can be a verb one here? An ordered table of small rules, by what stands before the word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from ukrcrisis.mentions import noun_signs as noun
from ukrcrisis.mentions import verb_after_break as clause
from ukrcrisis.mentions import verb_after_name as name
from ukrcrisis.mentions import verb_after_phrase as phrase
from ukrcrisis.mentions import verb_after_word as word
from ukrcrisis.mentions import verb_awaited as awaited
from ukrcrisis.mentions import verb_given as given
from ukrcrisis.mentions.candidate import Candidate
from ukrcrisis.mentions.inflection import Form
from ukrcrisis.mentions.items import Item
from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["is_verb"]

Rule: TypeAlias = Callable[[Candidate], bool | None]
"""Whether the word is a verb; None is no opinion, and leaves it to the next rule."""

_ALL = "DPTCULKkWBHOGVANMEF#'dqQS,;:-()t"
_OPEN = "DPCUkVANMEF#'dqQS,;:-()t"
"""Tags after which both a verb and a noun can stand."""
_BREAK = "SCq;:-(U,t"
"""Tags of what a clause can follow: stops, marks, conjunctions."""
_NOMINAL = "NMEFQd)k"
"""Tags that can end a phrase which is a subject."""

_RULES: tuple[tuple[str, Rule], ...] = (
    ("DKULOGN", noun.asked_for),
    ("WOGKL", word.after_modal),
    ("T", noun.goal_of_motion),
    ("T", word.after_to),
    ("B", word.names_deed),
    ("BH", word.after_auxiliary),
    ("d", phrase.behind_inner_day),
    (_OPEN, word.names_with_of),
    (_OPEN + "S", noun.seldom_verb),
    (_OPEN + "S", noun.of_many),
    ("E", noun.within_organ),
    ("NMEA", noun.thing_done),
    ("NA", noun.told_by_relative),
    ("M", noun.of_adjective),
    ("E", noun.of_supporter),
    ("EM", noun.of_rank),
    ("E", noun.under_verb),
    ("S", noun.opens_compound),
    ("S", word.opens_name),
    ("S", word.opens_subject),
    ("qQ", word.scare_quoted),
    ("E", word.answered_claim),
    ("EF", word.before_auxiliary),
    ("U", word.subject_of_past),
    ("E", name.of_a_name),
    ("E", name.after_nationality),
    ("NMEFQ)", word.closing_report),
    ("C,;:(SE", clause.kind_of_force),
    ("NMEFA", phrase.casts_doubt),
    ("PqDAtVSU", word.participial_adjective),
    ("V", clause.left_in_state),
    ("V", clause.said_outright),
    ("V", clause.told_of),
    ("A", word.after_adjective),
    ("'", word.after_possessive),
    ("D#", word.counted_teller),
    ("#", word.counted_subject),
    ("D'A#", word.quantified_participle),
    ("D'A#", word.after_quantifier),
    ("D'A#", word.after_determiner),
    ("t", word.opens_content),
    ("P", word.after_preposition),
    (_NOMINAL + _BREAK + "V", word.before_talks),
    ("ENMF", awaited.made_to),
    ("ENMF", awaited.closes_clause),
    ("ENMVd", awaited.awaited_verb),
    ("NMEF", given.has_its_verb),
    ("C", given.joins_no_verb),
    ("C", given.joins_no_third),
    ("ENMF", name.needs_to),
    ("EM", phrase.meeting_of_names),
    ("N", phrase.thing_in_ing),
    ("E", phrase.named_gathering),
    (_NOMINAL + _BREAK, phrase.gerund),
    (_NOMINAL + _BREAK + "V", phrase.past_form),
    ("EFNM", phrase.goes_on),
    ("NFM", phrase.verb_only_after_noun),
    ("FM", phrase.travels_to),
    ("NFM", phrase.orders_to),
    ("NFM", given.never_noun),
    ("NFM", phrase.third_after_noun),
    ("F", phrase.past_after_office),
    ("NM", phrase.past_after_noun),
    ("M", phrase.of_joined_names),
    ("M", phrase.bare_after_name),
    ("NE", phrase.perceived),
    ("NF", phrase.bare_after_plural),
    ("E", name.people_with_verb_object),
    ("E", name.headline_verb),
    ("E", name.singular_name),
    ("E", name.paired_third),
    ("E", name.noun_in_adjunct),
    ("d", phrase.dated_noun),
    ("EQd)k", name.join_calls),
    ("EQd)k", name.verb_after_name),
    ("V", clause.gerund_after_verb),
    ("V", clause.object_of_past),
    ("V", clause.verb_after_verb),
    (";", clause.listed_third),
    (_BREAK, clause.state_media),
    ("q", clause.quoted_third),
    (_BREAK, clause.third_after_break),
    ("q:,", clause.bare_imperative),
    ("C", clause.compound_subject),
    (_BREAK, clause.imperative),
)
"""Tags of the word before, and a rule; the first with an opinion decides, the last for a tag has one."""

_BY_TAG: dict[str, tuple[Rule, ...]] = {
    tag: tuple(rule for tags, rule in _RULES if tag in tags) for tag in _ALL
}


def is_verb(items: Sequence[Item], i: int, form: Form, vocabulary: Vocabulary) -> bool:
    """Whether the word at ``i``, which can be these verb forms, is one; the items before are settled."""
    if items[i].key in vocabulary.words("verb", "no noun"):
        return True  # "those who watch from space believe that"
    candidate = Candidate(items, i, form, vocabulary)
    for rule in _BY_TAG[candidate.left]:
        verdict = rule(candidate)
        if verdict is not None:
            return verdict
    return True
