"""The usual acronyms of organisations that go by another code while a text is read, since theirs is a country's code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from attrs import evolve, fields

from ukrcrisis.mentions.vocabulary import Vocabulary
from ukrcrisis.model.actor import Actor
from ukrcrisis.model.records import Attribution, Record
from ukrcrisis.model.vocabulary import ActorKind

__all__ = ["Acronyms", "acronyms", "with_acronyms"]

Acronyms: TypeAlias = Mapping[str, str]
"""Codes of organisations to the acronyms that records have for them."""


def acronyms(vocabulary: Vocabulary) -> Acronyms:
    """The acronyms of a lexicon."""
    return {code: cue.sense for cue in vocabulary.cues("acronym") for code in cue.phrases}


def with_acronyms(record: Record, known: Acronyms) -> Record:
    """The record with the usual acronym of each organisation; the same object where nothing changes."""
    changes: dict[str, Any] = {}
    for field in fields(type(record)):
        value: object = getattr(record, field.name)
        if (usual := _usual(value, known)) != value:
            changes[field.name] = usual
    return evolve(record, **changes) if changes else record


def _usual(value: object, known: Acronyms) -> object:
    if isinstance(value, tuple):
        return tuple(_usual(each, known) for each in value)
    if isinstance(value, Attribution):
        return evolve(value, source=_actor(value.source, known))
    return _actor(value, known) if isinstance(value, Actor) else value


def _actor(actor: Actor, known: Acronyms) -> Actor:
    code, country = actor.code or "", actor.country or ""
    if actor.kind is ActorKind.COUNTRY or (code not in known and country not in known):
        return actor
    return evolve(actor, code=known.get(code, actor.code), country=known.get(country, actor.country))
