"""The words of a hand that somebody has in a war: whose men others are, whom he helps, and that he stands aside."""

from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.recognise.wordings import Wording, wordings_of

__all__ = ["HandWords", "hand_words"]

_Wordings = dict[str, tuple[Wording, ...]]


class HandWords(NamedTuple):
    """What the claim recogniser asks of deeds and of who stands behind them."""

    serving: _Wordings
    """How somebody serves those who use him; the sense is the preposition before them."""
    works: frozenset[str]
    """Nouns of a deed with whose it is before them: "Moscow's doing"."""
    bidding: frozenset[str]
    """Nouns of whose will it is: "at the behest of"."""
    services: frozenset[str]
    """Nouns and names of secret services."""
    spies: frozenset[str]
    """Nouns of those whom a service has act for it, and who say that they are others."""
    running: frozenset[str]
    """Verbs by which a service has others act: "recruited by the FSB"."""
    origins: _Wordings
    """Where those who are used come from; the sense is the preposition before the land."""
    force_deeds: frozenset[str]
    """Verbs by which forces have a hand in things abroad."""
    local: frozenset[str]
    """Nouns of armed men who are nobody's soldiers: "volunteers"."""
    supporting: frozenset[str]
    """Verbs that say what is done for armed groups."""
    installing: frozenset[str]
    """Verbs by which somebody is made the leader of another land."""
    linking: frozenset[str]
    """Verbs that lay a deed, behind "to", to who is their object."""
    warring: frozenset[str]
    """Nouns of those who fight in a war of others: "either side"."""
    havens: frozenset[str]
    """Nouns of what a land is for armed groups or arms: "a conduit for"."""
    reaching: frozenset[str]
    """Verbs by which arms come to them."""
    giving: frozenset[str]
    """Verbs that say what armed groups are given."""
    swaying: frozenset[str]
    """Verbs by which somebody commands armed groups."""
    sway: frozenset[str]
    taking_part: frozenset[str]
    """Verbs that say, with "no part" behind them, that somebody stands aside."""
    involving: frozenset[str]
    """Verbs whose negated passive says that somebody stands aside: "we are not involved"."""
    wars: frozenset[str]
    """Nouns of what somebody stands aside from, beside those of attacks: "the conflict"."""
    fighting: frozenset[str]
    """Verbs by which people take part in a war."""
    combat: frozenset[str]
    """Nouns of where they do so: "had gone into combat"."""
    parties: frozenset[str]
    """Nouns of who takes part in a war: "no party to the conflict"."""
    killing: frozenset[str]
    """Deeds that somebody plots against persons."""
    abducting: frozenset[str]
    """Of those, what is done in secret."""
    doing: _Wordings
    """Verbs by which a state has its part in a deed."""
    harmless: frozenset[str]
    """What forces are called by who denies that they threaten anybody: "defensive"."""
    only: frozenset[str]
    """Adverbs that say that there is no more to a thing: "merely"."""


def hand_words(vocabulary: Vocabulary) -> HandWords:
    """The words of a hand in a war in a vocabulary."""
    words = vocabulary.words
    return HandWords(
        serving=wordings_of(vocabulary, "serving"),
        works=words("serving", "work"),
        bidding=words("at bidding", "noun"),
        services=words("at bidding", "service"),
        spies=words("at bidding", "spy"),
        running=words("at bidding", "running"),
        origins=wordings_of(vocabulary, "origin"),
        force_deeds=words("deed of forces"),
        local=words("local force"),
        supporting=words("proxy", "support"),
        installing=words("installing"),
        linking=words("linking"),
        warring=words("proxy", "side"),
        havens=words("haven"),
        reaching=words("proxy", "reach"),
        giving=words("proxy", "give"),
        swaying=words("sway", "verb"),
        sway=words("sway", "noun"),
        taking_part=words("own part", "verb"),
        involving=words("standing aside", "verb"),
        wars=words("standing aside", "war"),
        parties=words("standing aside", "party"),
        fighting=words("in combat", "verb"),
        combat=words("in combat", "noun"),
        abducting=words("killing", "secret"),
        killing=words("killing"),
        doing=wordings_of(vocabulary, "doing"),
        harmless=words("harmless", "adjective"),
        only=words("harmless", "only"),
    )
