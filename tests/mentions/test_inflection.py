"""Forms of verbs and nouns."""

import pytest

from ukrcrisis.lexicon.lexicon import Lexicon
from ukrcrisis.mentions.inflection import Form, Nouns, Verbs, noun_forms, verb_forms


@pytest.mark.parametrize(
    ("base", "third", "past", "gerund"),
    [
        ("close", "closes", "closed", "closing"),
        ("deny", "denies", "denied", "denying"),
        ("expel", "expels", "expelled", "expelling"),
        ("reopen", "reopens", "reopened", "reopening"),
        ("march", "marches", "marched", "marching"),
        ("flee", "flees", "fleed", "fleeing"),
    ],
)
def test_regular(base: str, third: str, past: str, gerund: str) -> None:
    forms = dict(verb_forms(base))
    assert forms[third] is Form.THIRD
    assert forms[past] == Form.PAST | Form.PARTICIPLE
    assert forms[gerund] is Form.GERUND


def test_irregular() -> None:
    forms = list(verb_forms("go", ("went", "gone")))
    assert ("went", Form.PAST) in forms
    assert ("gone", Form.PARTICIPLE) in forms


@pytest.mark.parametrize(
    ("singular", "plural"), [("embassy", "embassies"), ("spokesman", "spokesmen"), ("attaché", "attachés")]
)
def test_plurals(singular: str, plural: str) -> None:
    assert (plural, True) in list(noun_forms(singular))


@pytest.mark.parametrize(
    ("spelling", "base", "forms"),
    [
        ("denies", "deny", Form.THIRD),
        ("shelled", "shell", Form.PAST | Form.PARTICIPLE),
        ("dialling", "dial", Form.GERUND),
        ("dying", "die", Form.GERUND),
        ("closed", "close", Form.PAST | Form.PARTICIPLE),
        ("put", "put", Form.BASE | Form.PAST | Form.PARTICIPLE),
        ("gone", "go", Form.PARTICIPLE),
    ],
)
def test_a_form_leads_back_to_its_verb(spelling: str, base: str, forms: Form) -> None:
    irregular = {"go": ("went", "gone"), "put": ("put", "put")}
    verbs = Verbs(["deny", "shell", "dial", "die", "close", "put", "go"], irregular)
    assert verbs.get(spelling) == (base, forms)


def test_every_form_of_every_verb_leads_back_to_it() -> None:
    for base in sorted({verb for cue in Lexicon.default().cues for verb in cue.verbs}):
        verbs = Verbs([base], {})
        for spelling, form in verb_forms(base):
            known = verbs.get(spelling)
            assert known is not None, spelling
            assert known[0] == base
            assert form in known[1]


@pytest.mark.parametrize("singular", ["embassy", "spokesman", "attaché", "human", "veto", "glass", "news"])
def test_every_form_of_a_noun_leads_back_to_it(singular: str) -> None:
    assert {Nouns([singular]).get(spelling) for spelling, _ in noun_forms(singular)} == {singular}


def test_of_two_nouns_with_a_form_in_common_the_first_counts() -> None:
    assert Nouns(["talks", "talk"]).get("talks") == "talks"
    assert Nouns(["talk", "talks"]).get("talks") == "talk"
    assert Nouns(["talk"]).get("talkes") == ""


def test_of_two_verbs_with_a_form_in_common_the_first_counts() -> None:
    irregular = {"find": ("found", "found")}
    assert Verbs(["find", "found"], irregular).get("found") == ("find", Form.PAST | Form.PARTICIPLE)
    assert Verbs(["found", "find"], irregular).get("found") == ("found", Form.BASE)


def test_what_looks_like_a_form_is_none() -> None:
    assert Verbs(["close", "go"], {"go": ("went", "gone")}).get("goed") is None
    assert Verbs(["close"], {}).get("closeing") is None
