"""The records of seeds/, built by hand, so that the queries are tested apart from the parser."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from ukrcrisis.model.actor import Actor, Place
from ukrcrisis.model.document import Document
from ukrcrisis.model.records import (
    Advisory,
    Attribution,
    Call,
    DiplomaticAction,
    Headcount,
    IntelligenceClaim,
    Record,
)
from ukrcrisis.model.span import Evidence
from ukrcrisis.model.vocabulary import Stance, Status, Strength, Topic
from ukrcrisis.model.when import When
from ukrcrisis.records import Records

PATH = Path(__file__).parents[2] / "seeds" / "000_181a4c8ca4c09691.txt"
UKRAINE = Place(name="Ukraine", country="UA")
KYIV = Place(name="Kyiv", country="UA")
BRUSSELS = Place(name="Brussels", country="BE")

ON_11 = When(start=date(2022, 2, 11), end=date(2022, 2, 11), text="on February 11")
EVENING_11 = When(
    start=date(2022, 2, 11), end=date(2022, 2, 11), part="evening", text="On the evening of February 11"
)
ON_12 = When(start=date(2022, 2, 12), end=date(2022, 2, 12), text="On February 12")
BY_11 = When(end=date(2022, 2, 11), text="on February 11")
PREVIOUSLY = When(end=date(2022, 2, 10), text="Previously")
COMING_DAYS = When(start=date(2022, 2, 12), text="in the coming days")
NEXT_WEEK = When(start=date(2022, 2, 14), end=date(2022, 2, 20), text="next week")
ON_15 = When(start=date(2022, 2, 15), end=date(2022, 2, 15), text="February 15")
AT_ONCE = When(text="immediately")


@cache
def document() -> Document:
    with PATH.open(encoding="utf-8", newline="") as file:
        text = file.read()
    return Document(id="seed", path=PATH.name, title="Russo–Ukrainian crisis", sha256="0" * 64, text=text)


def state(name: str, code: str) -> Actor:
    return Actor(kind="country", name=name, code=code, country=code)


def person(name: str, country: str | None, role: str | None = None) -> Actor:
    return Actor(kind="person", name=name, country=country, role=role)


US, CANADA, RUSSIA = state("the United States", "US"), state("Canada", "CA"), state("Russia", "RU")
EU = Actor(kind="organisation", name="European Union", code="EU")
NATO = Actor(kind="organisation", name="NATO", code="NATO")
BIDEN, PUTIN = person("Joe Biden", "US", "President"), person("Vladimir Putin", "RU", "President")
SULLIVAN = person("Jake Sullivan", "US", "National Security Adviser")
HROMADSKE = Actor(kind="outlet", name="Hromadske", country="UA")
GUARDIAN = Actor(kind="outlet", name="The Guardian", country="GB")
RADIO_LIBERTY = Actor(kind="outlet", name="Radio Liberty", country="US")
RIA = Actor(kind="outlet", name="RIA Novosti", country="RU")
BLOOMBERG = Actor(kind="outlet", name="Bloomberg", country="US")
SHIFRIN = person("Nick Shifrin", "US")
A_SOURCE = Actor(kind="unnamed", name="a source")
SOURCES = Actor(kind="unnamed", name="sources")
OFFICIALS = Actor(kind="unnamed", name="three unnamed officials", country="US", count=3)
DIPLOMATS = Actor(kind="unnamed", name="unnamed diplomatic sources")
EU_CIRCLES = Actor(kind="unnamed", name="Radio Liberty sources in EU diplomatic circles")

NAMED_11 = [
    state("Montenegro", "ME"), state("the Netherlands", "NL"), state("Japan", "JP"), state("Norway", "NO"),
    state("Latvia", "LV"), state("Great Britain", "GB"), state("Estonia", "EE"), state("Denmark", "DK"),
]  # fmt: skip
AT_MEETING = [
    US, CANADA, EU, state("France", "FR"), state("Germany", "DE"), state("Italy", "IT"),
    state("Poland", "PL"), state("Romania", "RO"), state("Great Britain", "GB"), NATO,
]  # fmt: skip


def told(*quotes: str) -> tuple[Evidence, ...]:
    """The places of these words in the seed."""
    text = document().text or ""
    starts = [text.index(quote) for quote in quotes]
    return tuple(
        Evidence(document="seed", path=PATH.name, start=start, end=start + len(quote), quote=quote)
        for start, quote in zip(starts, quotes, strict=True)
    )


def chain(*links: tuple[Actor, str]) -> tuple[Attribution, ...]:
    return tuple(Attribution(source=source, cue=cue) for source, cue in links)


def advises(
    name: str,
    issuer: Actor,
    *quotes: str,
    when: When | None,
    strength: Strength = Strength.RECOMMEND,
    attribution: tuple[Attribution, ...] = (),
    issuer_count: int | None = None,
    speaker: Actor | None = None,
    deadline: When | None = None,
    penalty: str | None = None,
) -> Advisory:
    return Advisory(
        id=name, when=when, attribution=attribution, evidence=told(*quotes), issuer=issuer, speaker=speaker,
        issuer_count=issuer_count, action="leave", strength=strength, audience="citizens", place=UKRAINE,
        deadline=deadline, penalty=penalty,
    )  # fmt: skip


def advisories() -> list[Record]:
    governments = Actor(kind="group", name="the governments of 14 countries", count=14)
    countries = Actor(kind="group", name="more and more countries")
    eight = "Montenegro, the Netherlands, Japan, Norway, Latvia, Great Britain, Estonia and Denmark advised"
    previously = "the United States and Canada, have already advised"
    return [
        advises("more", countries, "More and more countries are calling on their citizens", when=None),
        advises("14", governments, "the governments of 14 countries made such appeals", when=EVENING_11, issuer_count=14),
        *(
            advises(f"adv-{who.code}", who, eight, when=ON_11, attribution=chain((HROMADSKE, "reports")))
            for who in NAMED_11
        ),
        advises("adv-IL", state("Israel", "IL"), "in addition to such recommendations", when=BY_11),
        advises(
            "adv-KR", state("South Korea", "KR"), "South Korea has ordered its citizens to leave Ukraine",
            when=BY_11, strength=Strength.ORDER, penalty="threatening liability if they do not comply",
        ),
        advises("adv-US", US, previously, when=PREVIOUSLY),
        advises("adv-CA", CANADA, previously, when=PREVIOUSLY),
        advises(
            "adv-US-2", US, "urged US citizens to leave the country immediately",
            "all Americans in Ukraine should leave", when=None, strength=Strength.URGE, speaker=SULLIVAN,
            deadline=AT_ONCE,
        ),
    ]  # fmt: skip


def actions() -> list[Record]:
    maasikas = person("Matti Maasikas", "EU", "Head of the European Union Delegation to Ukraine")
    stano = person("Peter Stano", "EU", "EU spokesman")
    blinken, lavrov = person("Anthony Blinken", "US"), person("Sergei Lavrov", "RU")
    return [
        DiplomaticAction(
            id="il", when=BY_11, evidence=told("announced the evacuation of the families of its diplomats"),
            kind="evacuation", actors=[state("Israel", "IL")], subjects="the families of its diplomats",
        ),
        DiplomaticAction(
            id="eu-left", evidence=told("urgently left Kyiv", "are returning to Brussels"), kind="departure",
            attribution=chain((RADIO_LIBERTY, "report"), (EU_CIRCLES, "report")), actors=[maasikas],
            subjects="He and up to ten of his subordinates", headcount=Headcount(max=11), place=KYIV,
            destination=BRUSSELS,
        ),
        DiplomaticAction(
            id="eu-not", status=Status.DENIED, evidence=told("this is not an evacuation"), kind="evacuation",
            attribution=chain((stano, "told reporters")), actors=[EU],
        ),
        DiplomaticAction(
            id="ru-left", status=Status.ONGOING, when=ON_12, kind="departure", actors=[RUSSIA], place=UKRAINE,
            evidence=told("Russian diplomats were leaving Ukraine"), subjects="Russian diplomats",
            attribution=chain((RIA, "reported"), (A_SOURCE, "citing a source")),
        ),
        DiplomaticAction(
            id="talks", status=Status.PLANNED, kind="meeting", actors=[blinken, lavrov],
            evidence=told("intends to hold talks with Russian Foreign Minister Sergei Lavrov"),
        ),
    ]  # fmt: skip


def claims(
    name: str, claimant: Actor, topic: Topic, stance: Stance, quote: str, **more: object
) -> IntelligenceClaim:
    given = {"subject": PUTIN, "statement": quote, "evidence": told(quote), **more}
    return IntelligenceClaim(id=name, claimant=claimant, topic=topic, stance=stance, **given)  # type: ignore[arg-type]


def all_claims() -> list[Record]:
    tweeted = chain((SHIFRIN, "tweeted"), (OFFICIALS, "citing three unnamed officials"))
    return [
        claims(
            "biden", BIDEN, Topic.DECISION, Stance.ASSERTS, "has decided to invade Ukraine in the coming days",
            when=EVENING_11, event_when=COMING_DAYS,
            attribution=chain((GUARDIAN, "written by"), (DIPLOMATS, "citing unnamed diplomatic sources")),
        ),
        claims(
            "sullivan-1", SULLIVAN, Topic.ATTACK, Stance.SUGGESTS, "Russia’s imminent invasion of Ukraine was possible",
            subject=RUSSIA,
        ),
        claims(
            "sullivan-2", SULLIVAN, Topic.DECISION, Stance.DENIES, "We are not saying that Putin has made a decision",
            quoted=True,
        ),
        claims(
            "shifrin-1", US, Topic.DECISION, Stance.ASSERTS, "has made the decision to invade Ukraine and has communicated",
            quoted=True, attribution=tweeted,
        ),
        claims(
            "shifrin-2", SHIFRIN, Topic.ATTACK, Stance.SUGGESTS, "such an invasion could begin next week",
            subject=RUSSIA, event_when=NEXT_WEEK,
        ),
        claims(
            "air-force", US, Topic.ATTACK, Stance.SUGGESTS, "terrifying, bloody campaign", subject=RUSSIA,
            quoted=True, attribution=chain((Actor(kind="organisation", name="the Air Force"), "according to")),
        ),
        claims(
            "bloomberg", SOURCES, Topic.ATTACK, Stance.ASSERTS, "even names the date of the invasion", subject=RUSSIA,
            event_when=ON_15, attribution=chain((BLOOMBERG, "citing"), (SOURCES, "citing sources")),
        ),
    ]  # fmt: skip


def calls() -> list[Record]:
    macron = person("Emmanuel Macron", "FR", "President")
    return [
        Call(
            id="online", when=EVENING_11, participants=AT_MEETING, mode="online",
            evidence=told("during an operational online meeting", "attended this meeting"),
        ),
        Call(
            id="phone", when=ON_12, participants=[BIDEN, macron, PUTIN], mode="phone",
            evidence=told("held a telephone conversation with Putin on February 12"),
            purpose="to defuse the situation",
        ),
    ]  # fmt: skip


@cache
def seed() -> Records[Record]:
    """All records of the seed, in the order of the text."""
    records = [*advisories(), *actions(), *all_claims(), *calls()]
    return Records(sorted(records), documents=[document()])
