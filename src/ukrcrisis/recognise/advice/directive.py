"""One act of advising, before its parties are settled."""

from __future__ import annotations

from attrs import Factory, define

from ukrcrisis.frames.clauses.clause import Clause
from ukrcrisis.frames.phrases import NounPhrase
from ukrcrisis.model.vocabulary import Strength

__all__ = ["Directive", "addressee"]


@define(eq=False, repr=False)
class Directive:
    """One act of advising, before its parties are settled."""

    advising: Clause
    """The clause that tells of it: what dates, status and sources go by."""
    strength: Strength
    issuer: NounPhrase | None = None
    """Who advises; None where the text leaves it out ("Americans were told")."""
    audience: NounPhrase | None = None
    noun: NounPhrase | None = None
    """The noun of advising ("a call to leave"), or None."""
    away: bool = False
    """Whether the advising words turn the act round ("discouraged", "banned")."""
    wish: bool = False
    advised: bool = False
    """Whether the advice holds though its verb is negated: "travel there is not advised"."""
    eased: bool = False
    """Whether advice given before is withdrawn."""
    gapped: bool = False
    """Whether the advising verb is that of another's advice."""
    denied: bool = False
    """Whether it is said of nobody: "no one has been asked to leave"."""
    opening: Clause | None = None
    """The clause before the colon that opens the advice, or None."""
    where: list[NounPhrase] = Factory(list)
    """Further phrases that can name the place."""
    notice: bool = False
    """Whether the text addresses its reader, with no word of advising."""


def addressee(governor: Clause, content: Clause | None) -> NounPhrase | None:
    """Whom an active verb of advising addresses."""
    for each in governor.objects:
        said_of = all(item.tag == "A" for item in each.items)  # "made it compulsory"
        if not said_of and (not each.pronoun or each.head != "it"):
            return each
    for preposition, phrase in governor.prepositions:
        if (
            preposition in ("on", "upon", "to", "for", "of", "with", "like")
            and phrase.start > governor.verb.start
        ):
            return phrase
    if content is not None and content.subject is not governor.subject and not content.verb.passive:
        return content.subject
    return None
