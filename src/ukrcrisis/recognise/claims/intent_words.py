"""The words of what somebody means to do: verbs of an aim, of a decision and of a plot, and nouns of orders."""

from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["IntentWords", "intent_words"]


class IntentWords(NamedTuple):
    """What the claim recogniser asks of plans and decisions."""

    hostile: frozenset[str]
    """Adjectives of plans for war: "aggressive"."""
    proceeding: frozenset[str]
    """What forces that are sent to attack are told to do: "proceed"."""
    giving_up: frozenset[str]
    leaving_land: frozenset[str]
    """What those do who give up what they threatened to do."""
    wanting: frozenset[str]
    plotting: frozenset[str]
    """Verbs of meaning to do violence."""
    planning: frozenset[str]
    pondering: frozenset[str]
    taking: frozenset[str]
    """Verbs that a decision is the object of."""
    orders: frozenset[str]
    means: frozenset[str]
    """Nouns of what somebody does of which an aim may be told: "a policy aimed at"."""
    aiming: frozenset[str]
    deciding: frozenset[str]
    """Verbs that by themselves can point to a decision that was told of."""
    undaunted: frozenset[str]
    """Verbs whose denial says that somebody will do the deed: "will not hesitate to"."""
    answering_deeds: frozenset[str]
    """Deeds that their doer does openly: "retaliation"."""
    mass_weapons: frozenset[str]
    handling: frozenset[str]
    """What is done with weapons of mass destruction by who has them or seeks them."""


def intent_words(vocabulary: Vocabulary) -> IntentWords:
    """The words of intent in a vocabulary."""
    words = vocabulary.words
    return IntentWords(
        hostile=words("hostile"),
        proceeding=words("proceeding"),
        giving_up=words("giving up", "verb"),
        leaving_land=words("giving up", "land") | words("giving up", "out of land"),
        wanting=words("intent", "wanting"),
        plotting=words("intent", "plotting"),
        planning=words("intent", "planning"),
        pondering=words("intent", "pondering"),
        taking=words("intent", "taking"),
        means=words("means", "noun"),
        aiming=words("means", "aim"),
        orders=words("intent", "order"),
        deciding=words("intent", "taking") | words("intent", "completing") | {"decide"},
        undaunted=words("undaunted"),
        answering_deeds=words("answering deed"),
        mass_weapons=words("mass weapon", "noun"),
        handling=words("mass weapon", "verb"),
    )
