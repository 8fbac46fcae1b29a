"""Clauses: each verb with its subject and the verb that governs it."""

import pytest

from tests.parsing import clause, words


@pytest.mark.parametrize(
    ("sentence", "lemma", "subject"),
    [
        ("Peru advised its citizens to leave Haiti.", "leave", "its citizens"),
        ("Peruvians were told to leave Haiti.", "leave", "Peruvians"),
        ("Peru, which had closed its embassy, recalled its envoy.", "recall", "Peru"),
        ("Peru, which had closed its embassy, recalled its envoy.", "close", "Peru"),
        ("Peru closed its embassy and recalled its envoy.", "recall", "Peru"),
        ("The minister said Russia was massing troops.", "mass", "Russia"),
        ("Russia was accused of massing troops.", "mass", "Russia"),
        ("Peru accused Chile of planning an attack.", "plan", "Chile"),
        ("“We will leave,” said Luis Ortega.", "say", "Luis Ortega"),
        ("The embassy will close, the ministry said.", "say", "the ministry"),
        ("Peru plans to close its embassy.", "close", "Peru"),
        ("Troops massed at the border could attack.", "attack", "Troops"),
        ("Peru asked those who are still there to leave.", "leave", "those"),
        ("She told staff to pack and head for the airport.", "head", "staff"),
        ("A US official told AFP that Peru had closed its embassy.", "tell", "A US official"),
        ("Students, whose stay is not essential, are advised to leave.", "advise", "Students"),
        ("Norway will, Ana Ruiz said, close its embassy.", "close", "Norway"),
        ("Norway will, Ana Ruiz said, close its embassy.", "say", "Ana Ruiz"),
        ("Chile, said Peru, is massing troops.", "mass", "Chile"),
        ("Chile, said Peru, is massing troops.", "say", "Peru"),
        ("Norway said the embassy, closed since May, would reopen.", "reopen", "the embassy"),
        ("Norway praised its embassy in Mali, which closed in May.", "close", "its embassy"),
        ("Norway, the first country to close its embassy, sent a plane.", "close", "Norway"),
        ("Norway and Sweden, both of which left, sent a plane.", "leave", "Norway and Sweden"),
        ("Norway and Sweden, both of which left, sent a plane.", "send", "Norway and Sweden"),
        ("Norway closed its embassy, Sweden its consulate.", "close", "Norway"),
        ("Norway ordered its embassy in Mali closed.", "close", "its embassy"),
        ("Norway helped 200 citizens leave Mali.", "leave", "200 citizens"),
    ],
)
def test_subjects(sentence: str, lemma: str, subject: str) -> None:
    assert words(sentence, clause(sentence, lemma).subject) == subject


@pytest.mark.parametrize(
    ("sentence", "lemma", "governor", "relation"),
    [
        ("The minister said Russia was massing troops.", "mass", "say", "ccomp"),
        ("The embassy will close, the ministry said.", "close", "say", "ccomp"),
        ("“We will leave,” said Luis Ortega.", "leave", "say", "ccomp"),
        ("Peru advised its citizens to leave Haiti.", "leave", "advise", "xcomp"),
        ("TASS reported, citing a source, that Russian envoys were leaving.", "leave", "report", "ccomp"),
        ("CNN reported on Friday that Norway had said Russia could attack.", "attack", "say", "ccomp"),
        ("They warned against travelling to Mali.", "travel", "warn", "prep"),
        ("Iran arming rebels, says France", "arm", "say", "ccomp"),
        ("Iran, Israel says, is building a bomb.", "build", "say", "ccomp"),
        ("Quoting an official, TASS said Norway had closed its embassy.", "quote", "say", "advcl"),
        ("The paper quoted an official as saying that envoys would leave.", "say", "quote", "prep"),
        ("Every sign we have is that they will leave.", "leave", "have", "ccomp"),
        ("The ministry put the number of envoys at 40.", "put", None, "root"),
    ],
)
def test_governors(sentence: str, lemma: str, governor: str | None, relation: str) -> None:
    found = clause(sentence, lemma)
    assert (found.governor.lemma if found.governor is not None else None, found.relation) == (
        governor,
        relation,
    )


def test_voice_modality_and_negation() -> None:
    assert clause("Ten diplomats were expelled by Italy.", "expel").verb.passive
    assert not clause("Italy expelled ten diplomats.", "expel").verb.passive
    assert clause("Russia could attack soon.", "attack").verb.modal == "could"
    assert clause("We are not saying that it is over.", "say").verb.negated
    assert clause("Nigerians told to leave Ukraine", "tell").verb.passive
    assert clause("Kyiv was neither conducting nor planning an offensive.", "conduct").verb.negated


def test_a_phrase_that_ends_one_clause_is_no_subject_of_the_next() -> None:
    sentence = "Italy told its citizens to leave, and France closed its embassy."
    assert words(sentence, clause(sentence, "close").subject) == "France"
    assert words(sentence, clause(sentence, "tell").subject) == "Italy"
