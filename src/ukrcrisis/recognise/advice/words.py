"""The words of advice, compiled for look-up by the verb of a clause."""

from typing import NamedTuple

from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import Strength
from ukrcrisis.recognise.wordings import Tail, Wording, tail_of, wordings_of

__all__ = ["AdviceWords", "Tail", "Wording", "tail_of", "words_of"]


class AdviceWords(NamedTuple):
    """What each verb and noun of advice means."""

    strengths: dict[str, Strength]
    """Verb of advising to how hard it presses."""
    nouns: dict[str, Strength]
    """Noun of advising to how hard it presses."""
    forbidding: dict[str, Strength]
    """Verbs and nouns that keep their object from what follows."""
    wishes: frozenset[str]
    compulsory: frozenset[str]
    """What a thing is made that is an order."""
    wished: frozenset[str]
    """Nouns of advising whose "that" tells what is to be done ("its request that they leave")."""
    carriers: frozenset[str]
    """Verbs that take a noun of advising as their object."""
    content: dict[str, tuple[Wording, ...]]
    """Verb to its wordings, longest first."""
    echoes: dict[str, tuple[Wording, ...]]
    """Verb to the wordings by which a clause repeats the advice told before."""
    things: dict[str, str]
    """Noun to what kind of advice it names ("leave", "travel", "care")."""
    beliefs: frozenset[str]
    """What anybody can be told not to do, so that it takes care only of whom it is told to."""
    due: frozenset[str]
    """Nouns of what is best done ("it is time to go")."""
    needless: frozenset[str]
    """What there is none of: "no need to leave"."""
    hedges: frozenset[str]
    easing: frozenset[str]
    scales: frozenset[str]
    on_travel: frozenset[str]
    """Nouns of advising that advise against a journey that stands behind "on": "guidance on travel"."""
    perils: frozenset[str]
    """Nouns of what to keep away from: crowds and dangers."""
    grounds: frozenset[str]
    """Nouns and adverbs of where somebody can be: "area", "there"."""
    asking_for: frozenset[str]
    """Verbs behind which "for" names what is asked for."""
    appealing: frozenset[str]
    """Verbs that address somebody only behind a preposition: "call on"."""
    swaying: frozenset[str]
    """Verbs that with a modal foretell what somebody will be brought to."""
    time_units: frozenset[str]
    loose_echoes: frozenset[str]
    """Verbs that repeat advice only with advice as their object."""
    models: frozenset[str]
    """What is followed by them: "suit", "example"."""
    lists: frozenset[str]
    """What is joined by them: "chorus"."""


def words_of(vocabulary: Vocabulary) -> AdviceWords:
    """The words of advice of a vocabulary; compiled once for each."""
    return vocabulary.derived(_compile)


def _compile(vocabulary: Vocabulary) -> AdviceWords:
    words = vocabulary.words
    advising, forbidding = vocabulary.cues("advise"), vocabulary.cues("forbid")
    return AdviceWords(
        strengths={verb: Strength(cue.sense) for cue in advising for verb in cue.verbs},
        nouns={noun: Strength(cue.sense) for cue in advising for noun in cue.nouns},
        forbidding={word: Strength(cue.sense) for cue in forbidding for word in (*cue.verbs, *cue.nouns)},
        wishes=words("wish"),
        compulsory=words("compulsory"),
        wished=words("wished"),
        carriers=words("issue"),
        content=wordings_of(vocabulary, "advised"),
        echoes=wordings_of(vocabulary, "same", only="clause"),
        things={
            noun: sense for sense in ("leave", "travel", "care") for noun in words("advised noun", sense)
        },
        beliefs=words("belief"),
        due=words("due"),
        needless=words("needless"),
        hedges=words("hedge"),
        easing=words("ease"),
        scales=words("scale", "verb"),
        on_travel=words("on travel"),
        perils=words("advised noun", "crowd") | words("danger"),
        grounds=words("advised noun", "place") | words("leaving", "there"),
        appealing=words("appealing", "verb"),
        asking_for=words("appealing"),
        swaying=words("swaying", "to go"),
        time_units=words("time unit"),
        loose_echoes=words("echoing", "verb"),
        models=words("echoing", "model"),
        lists=words("echoing", "list"),
    )
