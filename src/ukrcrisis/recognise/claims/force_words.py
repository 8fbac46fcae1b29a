"""The words of forces that claims hang on: what moves them, what they are counted by, what is no force."""

from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import Vocabulary

__all__ = ["ForceWords", "force_words"]


class ForceWords(NamedTuple):
    """What the claim recogniser asks of forces and arms, beside what they are called."""

    healing: frozenset[str]
    """What forces are sent for that do not fight: "medical"."""
    civil_too: frozenset[str]
    """Nouns of what armies have as others do: "ship", "agent"."""
    soldierly: frozenset[str]
    """Adjectives by which such things are an army's."""
    arriving: frozenset[str]
    """Verbs of movement after which no place need be named: "more are arriving"."""
    soil: frozenset[str]
    """Nouns that are a land with its adjective: "Congolese soil"."""
    areas: frozenset[str]
    """Nouns of where somebody who denies having soldiers there means a land not his own."""
    supplying: frozenset[str]
    shifting: frozenset[str]
    firing: frozenset[str]
    flying: frozenset[str]
    crossing: frozenset[str]
    sorts: frozenset[str]
    """Nouns of forces that before another noun only say what sort it is."""
    projectiles: frozenset[str]
    troops: frozenset[str]
    """What are soldiers wherever a text has spoken of some."""
    measures: frozenset[str]
    """Nouns that can stand for the forces that were counted."""
    lost: frozenset[str]
    """What is said of those who fight no more: "killed"."""
    revising: frozenset[str]
    """Verbs by which a number told before is changed."""
    men: frozenset[str]
    """Nouns of one who fights."""
    at_peace: frozenset[str]
    """Verbs of what soldiers do or suffer of which nobody is accused."""
    home: frozenset[str]
    """What is, with "the", that of whoever speaks."""
    keeping: frozenset[str]
    """What forces are called that keep order at home: "government", "security"."""
    enough: frozenset[str]


def force_words(vocabulary: Vocabulary) -> ForceWords:
    """The words of forces in a vocabulary."""
    words = vocabulary.words
    return ForceWords(
        healing=words("no fighters"),
        civil_too=words("armed", "civil too"),
        soldierly=words("soldierly"),
        arriving=words("movement", "arriving"),
        soil=words("soil", "land"),
        areas=words("soil", "area"),
        supplying=words("movement", "supplying"),
        shifting=words("movement", "shifting") | {"bring"},
        firing=words("movement", "firing"),
        flying=words("movement", "flying"),
        crossing=words("movement", "crossing"),
        sorts=words("armed", "sort"),
        projectiles=words("projectile"),
        troops=words("troops"),
        measures=words("amount", "measure"),
        lost=words("lost"),
        revising=words("amount", "revising"),
        men=words("armed man"),
        at_peace=words("at peace"),
        home=words("home land"),
        keeping=words("forces at home"),
        enough=words("enough"),
    )
