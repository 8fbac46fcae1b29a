"""The words of claims, looked up once for a vocabulary."""

from typing import NamedTuple

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import Topic
from ukrcrisis.recognise.claims.force_words import ForceWords, force_words
from ukrcrisis.recognise.claims.hand_words import HandWords, hand_words
from ukrcrisis.recognise.claims.intent_words import IntentWords, intent_words
from ukrcrisis.recognise.claims.saying import SayingWords, saying_words
from ukrcrisis.recognise.wordings import Signs, Wording, tail_of, verbs_with, wordings_of

__all__ = ["AHEAD", "MAYBE", "TOPICS", "ClaimWords", "claim_words"]

_Wordings = dict[str, tuple[Wording, ...]]
TOPICS = (
    Topic.PRETEXT,
    Topic.REGIME_CHANGE,
    Topic.OTHER,
    Topic.ATTACK,
    Topic.PULLBACK,
    Topic.BUILDUP,
    Topic.INVOLVEMENT,
)
"""All topics but a decision; where words tell of two, the first counts."""
MAYBE = frozenset({"could", "may", "might", "can"})
"""Modals of what may be."""
AHEAD = MAYBE | {"will", "would"}
"""Modals of what is still to come."""


_SIGNS = (
    "killing", "threat", "threat noun", "arms noun", "arms test", "armed", "proxy", "deed", "serving", "at bidding",
    "standing aside", "mass weapon", "giving up", "at fault",
)  # fmt: skip
"""Cue groups that are a sign of a claim; verbs that tell of war only beside forces need be none, for the forces are."""


class ClaimWords(NamedTuple):
    """What the claim recogniser looks for."""

    signs: Signs
    """What a passage must have words of to tell a claim."""
    threats: _Wordings
    """Verbs that tell of war by themselves; the sense is the topic."""
    peaceful: _Wordings
    """What the same verbs also mean: "strike a deal"."""
    copulas: frozenset[str]
    """Verbs that say how it is with their subject."""
    like_be: frozenset[str]
    """Of those, verbs behind which stands what stands behind "be": "seemed determined to attack"."""
    by_arms: _Wordings
    """Verbs that do so only beside forces or arms."""
    striking: frozenset[str]
    """Of those, verbs of attack that tell of peaceful things too: "strike a deal"."""
    topical: frozenset[str]
    """Nouns one of which a phrase must have to name a threat, at its end or by a compound."""
    threat_nouns: dict[str, Topic]
    arms_nouns: dict[str, Topic]
    decisions: frozenset[str]
    """Nouns of intent: "plan", "order"."""
    armed: frozenset[str]
    exercises: frozenset[str]
    """Nouns of what armies do in peace: "artillery drills"."""
    belligerent: frozenset[str]
    """Codes of the organisations that can wage war: alliances and armed groups."""
    insurgents: frozenset[str]
    """Codes of groups whose attacks are a war in their own land."""
    rulers: frozenset[str]
    """Words of the offices of those who can wage war for a state."""
    groups: frozenset[str]
    """Codes of those of them that are armed groups, and no alliance."""
    arms: frozenset[str]
    """Nouns of what is supplied."""
    movement: frozenset[str]
    standing: frozenset[str]
    showing: frozenset[str]
    """Verbs that tell of the forces that are their object."""
    proxies: frozenset[str]
    """Armed groups that fight for others."""
    bands: frozenset[str]
    """Nouns behind such a word: "a separatist movement"."""
    staging: tuple[str, ...]
    """Where forces stand before they attack, in small letters."""
    amounts: frozenset[str]
    """Nouns that say how many there are: "the number of"."""
    deeds_of: frozenset[str]
    """Nouns that take the place of several deeds: "a wave of strikes"."""
    changes: dict[str, Topic]
    """Nouns that say that forces become more or fewer: "an increase in"."""
    gatherings: frozenset[str]
    """Nouns that tell of forces massed whatever the verb is: "the concentration of"."""
    bare_amounts: frozenset[str]
    """Those that can stand for the forces themselves: "more", "the total"."""
    counting: frozenset[str]
    """Verbs that say how many there are."""
    governed: dict[str, frozenset[str]]
    """Verb to the prepositions by which it takes a threat: "prepare for war"."""
    other_wars: frozenset[str]
    """What makes a war none that is claimed: "trade", "civil"."""
    carriers: frozenset[str]
    report: frozenset[str]
    tellers: frozenset[str]
    """Verbs that make a claim or pass it on, beside the verbs of saying."""
    told: frozenset[str]
    """Verbs of saying, and all others that make a claim."""
    uncovering: frozenset[str]
    """Verbs of finding out those who plan something: "caught a cell that was planning"."""
    holding: frozenset[str]
    """Verbs of who has come by a report: "received information of an attack"."""
    sharing: frozenset[str]
    """Verbs that pass on what their object names: "shared its view that"."""
    denying: frozenset[str]
    """Verbs, nouns and adjectives of denial."""
    doubting: frozenset[str]
    """Verbs and nouns that suggest more than they assert."""
    wills: frozenset[str]
    """Verbs that ask for or promise what stands in their phrases."""
    minded: frozenset[str]
    confirming: frozenset[str]
    """Verbs that, negated, neither claim nor deny."""
    vowing: frozenset[str]
    """Verbs by which somebody says what he will do himself."""
    charging: frozenset[str]
    """Verbs that lay a deed to somebody who is their object."""
    reported: frozenset[str]
    risks: frozenset[str]
    feelings: frozenset[str]
    """Nouns of what somebody feels who fears what he names."""
    serving_bodies: frozenset[str]
    """Bodies that speak for whom they serve: "the president's office"."""
    speakers: frozenset[str]
    """Nouns of those who can make a claim though nobody can say which they are: "Western governments"."""
    private: frozenset[str]
    """Words of the offices of those who speak for no state: "analyst", "opposition"."""
    unhurt: frozenset[str]
    """Nouns of what no arms can hit: "an attack on democracy"."""
    weak: frozenset[str]
    """Nouns of attack that can mean any violence."""
    tests: frozenset[str]
    """Nouns of tests of arms, which are a claim only where they are still to come."""
    testing: frozenset[str]
    """Verbs of which a test is the object."""
    awaiting: frozenset[str]
    """Verbs of what is to come, or is made ready for."""
    open_war: frozenset[str]
    """Adjectives that make any war one between states: "all-out"."""
    civil: frozenset[str]
    """Last words and acronyms of bodies that wage no war."""
    blaming: _Wordings
    """Verbs that say whose deed a deed is; the sense is the preposition before whom they blame."""
    deeds: frozenset[str]
    """Nouns of violence for which a state is blamed: "the poisoning"."""
    harming: frozenset[str]
    """Verbs whose object is who suffers."""
    taking_land: frozenset[str]
    """Verbs that tell of an attack where a land is their object."""
    entering: frozenset[str]
    """Those that do so only where a state is their subject."""
    closing_in: dict[str, frozenset[str]]
    """Verbs that do so where a land stands behind their prepositions: "move on"."""
    coveting: frozenset[str]
    """Verbs and nouns of wanting a land: "covet", "designs on"."""
    shares: frozenset[str]
    """Parts in a thing that only who denies or charges them makes a threat."""
    at_border_only: frozenset[str]
    """Nouns of what forces do that threatens nobody but at a border: "activity"."""
    near_fighting: frozenset[str]
    """Nouns of those who fight or live where they tell of an attack."""
    sides: frozenset[str]
    """Of those, who need no other name than theirs: "the opposition"."""
    own_parts: frozenset[str]
    """Nouns of what somebody denies of himself: "any part in it"."""
    standpoints: frozenset[str]
    viewpoints: frozenset[str]
    """Nouns of what somebody holds to be so, in "Lima's position is that"."""
    idioms: _Wordings
    """Verbs that make a claim or deny one with what follows them: "is in no doubt", "poured scorn on"."""
    hedges: frozenset[str]
    likely: frozenset[str]
    unlikely: frozenset[str]
    hiding: frozenset[str]
    """Heads that are a pretext only for something."""
    generic: frozenset[str]
    """Heads that a compound of an exact topic makes more exact: "a false-flag operation"."""
    weak_plurals: frozenset[str]
    stative: frozenset[str]
    """Verbs whose passive says what a thing is."""
    saying: SayingWords
    intent: IntentWords
    hand: HandWords
    forces: ForceWords

    def idiom(self, clause: Clause, frame: Frame) -> str | None:
        """Whether a verb "asserts" or "denies" with what follows it: "is in no doubt", "poured scorn on"; else None."""
        wordings = self.idioms.get(clause.lemma)
        return tail_of(clause, frame).sense(wordings) if wordings is not None else None

    def noun_topic(self, noun: str, *, forces: bool) -> Topic | None:
        """The topic of a noun; ``forces`` says whether forces or arms stand beside it."""
        return self.threat_nouns.get(noun) or (self.arms_nouns.get(noun) if forces else None)


def claim_words(vocabulary: Vocabulary) -> ClaimWords:
    """The words of claims in a vocabulary."""
    return vocabulary.derived(_collect)


def _collect(vocabulary: Vocabulary) -> ClaimWords:
    words = vocabulary.words
    tellers = words("teller", "asserts") | words("teller", "suggests") | words("teller", "denies")
    return ClaimWords(
        signs=Signs(phrase for group in _SIGNS for phrase in words(group)),
        threats=wordings_of(vocabulary, "threat"), peaceful=wordings_of(vocabulary, "no threat"),
        copulas=words("copula"), like_be=words("copula", "seeming") | words("copula", "staying"),
        by_arms=wordings_of(vocabulary, "threat by arms"), striking=words("striking"),
        topical=words("threat noun") | words("arms noun") | words("reported noun") | words("amount", "of deeds") | {"one"},
        threat_nouns=_nouns(vocabulary, "threat noun"), arms_nouns=_nouns(vocabulary, "arms noun"),
        decisions=words("threat noun", "decision"), armed=words("armed"), exercises=words("exercise"),
        belligerent=words("belligerent", "alliance") | words("belligerent", "armed group"),
        insurgents=words("belligerent", "insurgent"), rulers=words("belligerent", "ruler"),
        groups=words("belligerent", "armed group"),
        arms=words("armed", "arms"), movement=words("movement", "forces"),
        standing=words("standing"), showing=words("showing"), proxies=words("proxy", "group"), bands=words("proxy", "band"),
        staging=tuple(sorted(place.lower() for place in words("staging"))),
        amounts=words("amount", "of forces"), deeds_of=words("amount", "of deeds"),
        changes=_nouns(vocabulary, "change of forces"),
        gatherings=words("gathering"), bare_amounts=words("amount", "bare") | words("amount", "measure"),
        counting=words("amount", "verb"), governed=verbs_with(words("governed threat")),
        other_wars=words("other war"), carriers=words("carrier"), report=words("report"), tellers=tellers,
        told=words("report") | tellers, uncovering=words("uncovering"), holding=words("holding"), sharing=words("sharing"),
        denying=words("teller", "denies"),
        doubting=words("teller", "suggests") | words("reported noun", "risk"), wills=words("teller", "wills"),
        minded=words("teller", "minded"), confirming=words("confirming"), vowing=words("vowing"),
        charging=words("charging"), reported=words("reported noun"), risks=words("reported noun", "risk"),
        feelings=words("feeling"),
        serving_bodies=words("speaker", "serving"), speakers=words("speaker", "unnamed") | words("speaker", "side"),
        private=words("speaker", "private"), weak=words("weak threat"), unhurt=words("unhurt"), open_war=words("open war"),
        tests=words("arms test"), testing=words("testing"),
        awaiting=words("awaiting"), civil=words("civil body"), deeds=words("deed"),
        blaming=wordings_of(vocabulary, "blame"), harming=words("harming"), sides=words("speaker", "side"),
        at_border_only=words("arms noun", "at border"), near_fighting=words("speaker", "side") | words("speaker", "local"),
        own_parts=words("own part", "noun"), shares=words("own part", "share"),
        taking_land=words("taking land", "verb"), entering=words("taking land", "by a state"),
        closing_in=verbs_with(words("taking land", "on")), coveting=words("taking land", "coveting"),
        standpoints=words("standpoint", "noun"),
        viewpoints=words("standpoint"), idioms=wordings_of(vocabulary, "saying idiom"), hedges=words("likelihood", "hedge"),
        likely=words("likelihood", "likely"), unlikely=words("likelihood", "unlikely"),
        hiding=words("vague threat", "for"), generic=words("vague threat", "generic"),
        weak_plurals=words("vague threat", "several"), stative=words("stative passive"),
        saying=vocabulary.derived(saying_words), intent=vocabulary.derived(intent_words),
        hand=vocabulary.derived(hand_words), forces=vocabulary.derived(force_words),
    )  # fmt: skip


def _nouns(vocabulary: Vocabulary, group: str) -> dict[str, Topic]:
    return {noun: topic for topic in reversed(TOPICS) for noun in vocabulary.words(group, topic.value)}
