"""The words of saying that claims hang on, looked up once for a vocabulary: who charges, names, foretells, endorses."""

from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.wordings import verbs_with

__all__ = ["SayingWords", "saying_words"]


class SayingWords(NamedTuple):
    """Verbs of saying that need a rule of their own, and nouns and adjectives that go with them."""

    inferring: frozenset[str]
    """Verbs under which something further is claimed: "had massed troops, meaning that the risk was high"."""
    calling: frozenset[str]
    """Verbs that give a thing a name."""
    answering: frozenset[str]
    mentioning: frozenset[str]
    """Verbs of saying that make no claim of the threat that they name."""
    judging: frozenset[str]
    """Verbs that condemn what they name, and make a claim only of what they call it: "denounced it as an invasion"."""
    describing: frozenset[str]
    """Verbs that say with "as" what a thing is: "described it as sabotage"."""
    speaking: frozenset[str]
    telling_of: frozenset[str]
    """Verbs whose object is told by the relative clause on it: "has troops that are ready"."""
    withholding: frozenset[str]
    inquiring: frozenset[str]
    """Verbs of those who do not know yet."""
    knowing: frozenset[str]
    """Verbs of what those who speak hold true: "said the Americans knew that"."""
    demanding: frozenset[str]
    opining: frozenset[str]
    """Verbs that, with "the same", share what was told."""
    citing: frozenset[str]
    concerning: frozenset[str]
    """Verbs in whose passive the subject tells."""
    proposals: frozenset[str]
    """Nouns of what somebody may or may not do: "an offer by Peru to provide missiles"."""
    periods: frozenset[str]
    """Nouns that a clause with "when" says more of: "in a window when an invasion could begin"."""
    warning: frozenset[str]
    foretelling: frozenset[str]
    contesting: frozenset[str]
    """Verbs under which it is in dispute whose forces attacked."""
    ruling_out: frozenset[str]
    discounting: frozenset[str]
    """Verbs that, negated, leave a thing open."""
    backing: frozenset[str]
    agreeing: frozenset[str]
    making_up: frozenset[str]
    seeing: frozenset[str]
    lying: frozenset[str]
    """Verbs of lying, and those of which a lie is the object."""
    true: frozenset[str]
    allowing: frozenset[str]
    """Verbs by which others come to act: "let the rebels train there"."""
    guilty: frozenset[str]
    charges: frozenset[str]
    """What somebody is accused of: "charge"."""
    signifying: frozenset[str]
    """Verbs that say of movements what they mean: "points to"."""
    of_things: frozenset[str]
    """Verbs whose "it" is a thing: "told CNN it suggested that"."""
    naming: frozenset[str]
    """Verbs that say what a thing is to be called, or condemn it."""
    viewing: frozenset[str]
    """Verbs that reject what was told by the words that stand with them."""
    forecasting: frozenset[str]
    """Verbs whose date behind what they name is that of what is to come."""
    brushing_off: dict[str, frozenset[str]]
    """Verb to the adverbs with which it rejects a report: "brush aside"."""


def saying_words(vocabulary: Vocabulary) -> SayingWords:
    """The words of saying in a vocabulary."""
    words = vocabulary.words
    return SayingWords(
        inferring=words("signifying", "inference"), calling=words("naming", "name"),
        answering=words("telling", "answer"), mentioning=words("telling", "mention"),
        judging=words("naming", "condemnation"), describing=words("naming", "judgement"),
        speaking=words("talk", "speak"), telling_of=words("telling", "object"),
        withholding=words("telling", "withhold"), inquiring=words("telling", "inquiry"),
        knowing=words("telling", "knowledge"),
        demanding=words("telling", "demand"),
        opining=words("telling", "opinion"), citing=words("telling", "cite") | words("telling", "refer"),
        concerning=words("telling", "concern"), proposals=words("telling", "proposal"),
        periods=words("telling", "period"), warning=words("foretelling", "warning"),
        foretelling=words("foretelling"), contesting=words("contesting"),
        ruling_out=words("ruling out", "possibility"), discounting=words("ruling out"),
        backing=words("endorsing", "object"), agreeing=words("endorsing", "alone"),
        making_up=words("making up"), seeing=words("seeing signs"), lying=words("lying"),
        true=words("falsehood", "true"), allowing=words("telling", "allow"),
        guilty=words("guilty"), charges=words("accusation"),
        signifying=words("signifying") - words("signifying", "display"),
        of_things=words("signifying") - words("signifying", "omen"),
        naming=words("naming") - words("naming", "view"),
        viewing=words("naming") - words("naming", "dismissal"),
        forecasting=words("foretelling", "forecast") | words("foretelling", "day"),
        brushing_off=verbs_with(words("brushing off")),
    )  # fmt: skip
