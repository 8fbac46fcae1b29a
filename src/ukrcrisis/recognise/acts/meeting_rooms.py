"""Whether people talk in one room or at a distance, where the verb may tell of either."""

from __future__ import annotations

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.frame import Frame
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.lexicon.entries import EntryKind
from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.vocabulary import ActorKind
from ukrcrisis.recognise.acts.meeting_finding import seat_of
from ukrcrisis.recognise.acts.owners import place_among
from ukrcrisis.recognise.acts.words import meeting_words
from ukrcrisis.recognise.calls.parties import seats_of_counterparts
from ukrcrisis.recognise.calls.signs import noun_mode, one_of_many
from ukrcrisis.recognise.calls.ways import far_way
from ukrcrisis.recognise.parties import actors_of
from ukrcrisis.recognise.wordings import Tail, tail_of

__all__ = ["agree_there", "in_person", "is_remote"]


def is_remote(clause: Clause, frame: Frame) -> bool:
    """Whether the channel makes it a call: by phone, by video link, virtually."""
    channels = frame.vocabulary.derived(_channels)
    end = clause.own_end()
    near = [item for item in tail_of(clause, frame).items if item.start < end]
    near += list(clause.subject.items) if clause.subject is not None else []
    if not channels.isdisjoint([item.lemma for item in near]) or Tail(near).holds(channels):
        return True
    if far_way(clause, frame) is not None:
        return True
    objects = [one_of_many(each, frame) for each in clause.objects]  # "held a round of calls"
    spots = [*objects, *(phrase for p, phrase in clause.prepositions if p == "in")]
    return any(noun_mode(phrase, frame.vocabulary) for phrase in spots)


def _channels(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.words("channel") | vocabulary.words("call")


def in_person(clause: Clause, frame: Frame) -> bool:
    """Whether neutral talks have a place, so that they are no call."""
    if clause.lemma == "see":
        return _sees_a_stranger(clause, frame)
    if any(o.head == "there" for o in clause.objects) or tail_of(clause, frame).holds(
        meeting_words(frame).face
    ):
        return True
    places = [phrase for preposition, phrase in clause.prepositions if preposition in ("in", "at")]
    far = seats_of_counterparts(clause, frame)
    return any(_is_spot(part, frame) for phrase in places if phrase not in far for part in phrase.parts)


def _is_spot(phrase: NounPhrase, frame: Frame) -> bool:
    """Whether people in one such place are together: a town, "the Kremlin", "her office"."""
    seat = phrase.surface is not None and phrase.surface.entry.kind is EntryKind.SEAT
    return seat or seat_of(phrase) is not None or phrase.head in meeting_words(frame).rooms


def agree_there(clause: Clause, frame: Frame) -> bool:
    """Whether persons of several states discuss or agree on a thing in a town of one of them: "Putin and Erdogan discussed
    Syria in Sochi"; a town where it only happened is none.
    """
    if clause.lemma not in frame.vocabulary.words("talk", "joint") or clause.subject is None:
        return False
    actors = [part.actor for part in clause.subject.parts if part.actor is not None]
    lands = {actor.country for actor in actors if actor.kind is ActorKind.PERSON} - {None}
    towns = [
        p.surface for before, p in clause.prepositions if before in ("in", "at") and seat_of(p) is not None
    ]
    known = [town.entry for town in towns if town is not None and town.entry.kind is not EntryKind.COUNTRY]
    return len(lands) > 1 and any((town.country or town.metonym) in lands for town in known)


_THEM = frozenset({"him", "her", "them"})


def _sees_a_stranger(clause: Clause, frame: Frame) -> bool:
    """Whether a person of one state sees a person of another, "Macron saw Scholz", or states see one abroad."""
    if any(item.key == "as" for item in tail_of(clause, frame).items[:6]):
        return False  # "sees them as a failure"
    if len([o for o in clause.objects if o.head != "there"]) != 1:
        return False  # "sees them massing troops"
    seeing = clause.subject.parts if clause.subject is not None else ()
    seer = next((part.actor for part in seeing if part.actor is not None), None)
    if seer is None or seer.country is None:
        return False
    together = len(seeing) > 1 and seer.kind is ActorKind.COUNTRY
    if seer.kind is not ActorKind.PERSON and not (together and place_among(clause.prepositions, "in", "at")):
        return False
    parts = [part for o in clause.objects for part in o.parts]
    opposite = frame.vocabulary.words("party", "opposite")
    persons = [p for p in parts if p.is_person or p.head in opposite or p.head in _THEM]
    seen = [actor for part in persons for actor in actors_of(part, frame)]
    return any((actor.country or seer.country) != seer.country for actor in seen)
