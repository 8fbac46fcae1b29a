"""Forms of verbs and nouns."""

import pytest

from ukrcrisis.mentions.inflection import Form, noun_forms, verb_forms


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
