"""The data that comes with the package: complete, unambiguous, proved by its own examples."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pycountry
import pytest
from babel import Locale

from ukrcrisis.lexicon.compile import DATA, DATES, compile_data, compile_dates, read_data
from ukrcrisis.lexicon.entries import EntryKind, Surface
from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.lexicon.read_toml import Reading, without_twins
from ukrcrisis.mentions.vocabulary import AUXILIARIES, vocabulary_of
from ukrcrisis.text.fold import fold

NOT_IN_ISO = {"XK", "SU", "YU", "CS", "DD"}
"""Kosovo has a code in common use, which ISO 3166-1 leaves to its users."""
NEWS_SAYS_OTHERWISE = {"Congo"}
"""The lists give it to Brazzaville; in the news it is Kinshasa's."""

READINGS = read_data()


def said(reading: Reading) -> str:
    return reading.where


def holds(example: str, surface: Surface) -> bool:
    case = re.IGNORECASE if surface.entry.kind is EntryKind.OFFICE else re.NOFLAG
    return re.search(rf"(?<!\w){re.escape(surface.words)}(?!\w)", example, case) is not None


@pytest.mark.parametrize("reading", READINGS, ids=said)
def test_every_table_proves_itself(reading: Reading) -> None:
    assert reading.examples, "an entry needs an example"
    if reading.surfaces:
        for example in reading.examples:
            assert any(holds(example, surface) for surface in reading.surfaces), example


WITH_CUES = [reading for reading in READINGS if reading.cues and reading.cues[0].group != "irregular"]
"""The forms of irregular verbs are no words of a text by themselves."""
LOOKUP = vocabulary_of(Lexicon.default()).lookup


def bases(word: str) -> set[str]:
    """A word and its base forms."""
    known = LOOKUP[word]
    verb = known.verb[0] if known.verb is not None else AUXILIARIES.get(known.tag, word)
    return {word, known.singular or word, verb}


def words_of(text: str) -> list[str]:
    return re.findall(r"[\w'&-]+", fold(text).lower())


def has_phrase(told: Sequence[set[str]], phrase: str) -> bool:
    """Whether the words of a phrase stand there in their order; a gap takes any words between them."""
    here = 0
    for part in map(words_of, phrase.split("~")):
        places = range(here, len(told) - len(part) + 1)
        fits = (i for i in places if all(word in told[i + k] for k, word in enumerate(part)))
        found = next(fits, None)
        if found is None:
            return False
        here = found + len(part)
    return True


@pytest.mark.parametrize("reading", WITH_CUES, ids=said)
def test_every_cue_proves_itself(reading: Reading) -> None:
    cues = reading.cues
    phrases = [phrase for c in cues for phrase in (*c.verbs, *c.nouns, *c.adjectives, *c.phrases)]
    for example in reading.examples:
        told = [bases(word) for word in words_of(example)]
        assert any(has_phrase(told, phrase) for phrase in phrases), example


@pytest.mark.parametrize("reading", WITH_CUES, ids=said)
def test_no_cue_is_given_twice_in_one_list(reading: Reading) -> None:
    lists = [words for c in reading.cues for words in (c.verbs, c.nouns, c.adjectives, c.phrases)]
    assert [word for words in lists for word, times in Counter(words).items() if times > 1] == []


def test_no_spelling_has_two_meanings() -> None:
    surfaces = without_twins(READINGS)
    assert len({surface.words for surface in surfaces}) == len(surfaces)


def test_offices_are_in_lower_case_and_differ_without_case() -> None:
    offices = [s for s in Lexicon.default().surfaces if s.entry.kind is EntryKind.OFFICE]
    assert [s.words for s in offices if s.words != s.words.lower()] == []


def test_apostrophes_are_straight() -> None:
    assert [s.words for s in Lexicon.default().surfaces if set(s.words) & set("’‘“”‐‑–—\u00a0")] == []


def test_every_country_of_iso_is_there_with_its_code() -> None:
    known = {s.entry.code for s in Lexicon.default().surfaces if s.entry.kind is EntryKind.COUNTRY}
    assert known - NOT_IN_ISO == {country.alpha_2 for country in pycountry.countries}


@pytest.mark.parametrize("source", ["pycountry", "babel"])
def test_other_lists_give_countries_the_same_code(source: str) -> None:
    countries = {
        s.words: s.entry.code for s in Lexicon.default().surfaces if s.entry.kind is EntryKind.COUNTRY
    }
    if source == "pycountry":
        theirs = {str(country.name): str(country.alpha_2) for country in pycountry.countries}
    else:
        theirs = {name: code for code, name in Locale("en").territories.items()}
    codes = {str(country.alpha_2) for country in pycountry.countries} | NOT_IN_ISO
    shared = {
        name for name in countries.keys() & theirs.keys() if theirs[name] in codes
    } - NEWS_SAYS_OTHERWISE
    assert len(shared) > 180
    assert {name: countries[name] for name in shared if countries[name] != theirs[name]} == {}


def test_every_code_is_a_country() -> None:
    codes = {country.alpha_2 for country in pycountry.countries} | NOT_IN_ISO
    for surface in Lexicon.default().surfaces:
        entry = surface.entry
        assert entry.country is None or entry.country in codes, surface
        if entry.kind not in {EntryKind.ORGANISATION, EntryKind.PERSON}:
            assert entry.code is None or entry.code in codes, surface


def test_every_member_of_the_united_nations_has_a_capital_or_its_own_name_for_one() -> None:
    without_capital = {"AG", "DJ", "DM", "GD", "JM", "LU", "MC", "MV", "NR", "SC", "SG", "SM", "ST"}
    kinds = {EntryKind.CAPITAL, EntryKind.CITY}
    have = {s.entry.code or s.entry.country for s in Lexicon.default().surfaces if s.entry.kind in kinds}
    assert len(UN_MEMBERS) == 193
    assert UN_MEMBERS - have <= without_capital


UN_MEMBERS = frozenset(
    """
    AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD
    CL CN CO KM CG CD CR CI HR CU CY CZ KP DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR
    GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG
    MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE
    PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ
    TH TL TG TO TT TN TR TM TV UG UA AE GB TZ US UY UZ VU VE VN YE ZM ZW
    """.split()  # noqa: SIM905 - two hundred quoted codes are harder to check
)


def test_the_compiled_form_is_fresh() -> None:
    for name, text in compile_data().items():
        assert (DATA / name).read_bytes() == text.encode("utf-8"), "run python -m ukrcrisis.lexicon.compile"
    assert DATES.with_suffix(".json").read_bytes() == compile_dates().encode("utf-8"), (
        "run python -m ukrcrisis.lexicon.compile"
    )


def test_the_compiled_form_does_not_depend_on_the_order_of_tables(tmp_path: Path) -> None:
    tables = [
        '[[cities]]\ncountry = "UA"\nnames = ["Sumy"]\n',
        '[[cities]]\ncountry = "PL"\nnames = ["Lublin"]\n',
    ]
    texts = []
    for order in (tables, tables[::-1]):
        (tmp_path / "places.toml").write_text("".join(order))
        texts.append(compile_data(tmp_path))
    assert texts[0] == texts[1]
