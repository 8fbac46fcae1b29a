"""Verb or noun: each rule of the table by its example, and what it must leave alone."""

from __future__ import annotations

import pytest

from tests.parsing import frame

VERBS = [
    ("Russia will attack.", "attack"),
    ("The ministry has closed the embassy.", "closed"),
    ("The embassy warns of attacks.", "warns"),
    ("What Kyiv and Oslo say was an attack remains unclear.", "say"),
    ("The talks have failed, the broadcaster reports.", "reports"),
    ("A US official told AFP that talks go on.", "told"),
    ("Peru closed its embassy and Italy's moved to Lviv.", "moved"),
    ("The ministry advised those leaving.", "leaving"),
    ("Peru reduced the risk by closing the embassy.", "closing"),
    ("The embassy told citizens living in Mali to leave.", "living"),
    ("Troops crossed the border.", "crossed"),
    ("The minister travels to Oslo on Friday.", "travels"),
    ("The ministry plans to close the embassy.", "plans"),
    ("Officials fear an attack.", "fear"),
    ("Greeks avoid travel.", "avoid"),
    ("Germany issues travel warning.", "issues"),
    ("Peru, Chile join calls for talks.", "join"),
    ("Russia claims the town.", "claims"),
    ("The embassy recommends leaving.", "leaving"),
    ("Peru helped evacuate staff.", "evacuate"),
    ("If you are in Mali, leave.", "leave"),
    ("Avoid all travel.", "avoid"),
    ("If you are in Mali, exercise increased caution.", "exercise"),
    ("The ministry asked that citizens in Mali leave the country.", "leave"),
    ("Danes should leave Mali, the agency says; Norway agrees.", "says"),
    ("The Israeli military says that Iran will attack.", "says"),
    ("We will be back as soon as conditions permit.", "permit"),
    ("Leave while commercial flights operate.", "operate"),
    ("They lack the men while the war in Ukraine lasts.", "lasts"),
    ("Kuwait hesitates as deadline looms for Doha.", "looms"),
    ("Peru let its diplomats in Mali leave.", "leave"),
    ("Missiles land in the sea.", "land"),
    ("Nobody knows what drives the rebels.", "drives"),
    ("Most people across the country continue to leave.", "continue"),
    ("Many members of the group say that they left.", "say"),
    ("Some of the tanks were seen to move, and the Dutch are keeping their embassy open.", "keeping"),
    ("Two men who were in Mali need to leave.", "need"),
    ("Ortega, who chairs it, tabled a motion.", "tabled"),
    ("One of the groups that filed the petition left.", "filed"),
    ("One of the rights groups that filed it left.", "left"),
    ("These include Peru.", "include"),
    ("This also applies to Peru.", "applies"),
    ("Ministers left, and that leads to war.", "leads"),
    ("At no time did Peru attack Chile.", "attack"),
    ("Peru said Chile plans to attack.", "plans"),
    ("The minister leaves Lima and heads back to Quito.", "heads"),
]
NOUNS = [
    ("They walked to the Allenby crossing in the north.", "crossing"),
    ("Rotterdam was devastated by German bombing in 1940.", "bombing"),
    ("Hungary is the only European state whose embassy never closed.", "state"),
    ("He did not know what form they would take.", "form"),
    ("The brigade returned to base.", "base"),
    ("Aid agencies are calling for a corridor.", "aid"),
    ("The peace deals that were signed in May are dead.", "deals"),
    ("They lobby for the retreat of Kurdish forces from the area.", "forces"),
    ("The US struck Houthi targets in Yemen.", "targets"),
    ("It left after US strikes.", "strikes"),
    ("Ruiz told Ortega by phone that aid would come.", "aid"),
    ("Attacks of Russian forces went on.", "attacks"),
    ("Germany rejected US claims that Peru had left.", "claims"),
    ("The planned visit was cancelled.", "planned"),
    ("All remaining staff left.", "remaining"),
    ("This claim was denied.", "claim"),
    ("The ministers were in talks.", "talks"),
    ("The presidents held telephone conversations.", "telephone"),
    ("The G7 meeting was cancelled.", "meeting"),
    ("Germany issued a travel warning.", "warning"),
    ("Peru and armed men met.", "armed"),
    ("Phone calls were made.", "calls"),
    ("He was in charge of US forces in Iraq.", "forces"),
    ("The minister dropped plans to visit Oslo.", "plans"),
    ("The ministers held talks.", "talks"),
    ("Tanks and attack aircraft had crossed the border.", "attack"),
    ("If you are in Mali, exercise increased caution.", "increased"),
    ("Peru asked that travel to Mali be avoided.", "travel"),
    ("Peru told its citizens to leave, state news agency SUNA reported.", "state"),
    ("They have set up special task forces to deal with it.", "forces"),
    ("We made progress within the framework of the Geneva talks, he said.", "talks"),
    ("He spoke of the difficulty of finding government documents to read.", "documents"),
    ("The airport was closed as guards and bomb squads rushed there.", "bomb"),
    ("Peru issued guns and arms for the militia.", "arms"),
    ("There is uncertainty after the Brexit vote in Britain.", "vote"),
    ("Judge Ana Ruizova left.", "judge"),
]


def tag_of(sentence: str, word: str) -> str:
    return next(item.tag for item in frame(sentence).items if item.key == word)


@pytest.mark.parametrize(("sentence", "word"), VERBS)
def test_it_is_a_verb(sentence: str, word: str) -> None:
    assert tag_of(sentence, word) == "V"


@pytest.mark.parametrize(("sentence", "word"), NOUNS)
def test_it_is_no_verb(sentence: str, word: str) -> None:
    assert tag_of(sentence, word) in ("N", "A")
