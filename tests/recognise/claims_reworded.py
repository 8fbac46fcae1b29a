"""Sentences of claims that other words tell: those of who says so, of armed groups, of what forces do abroad."""

from __future__ import annotations

__all__ = ["CLAIMS_REWORDED", "NO_CLAIMS_REWORDED"]

# As in ``claims``.

CLAIMS_REWORDED: list[tuple[str, list[str]]] = [
    # -- verbs that stand for "be", and what is under way
    ("Brazil said Venezuela seemed determined to use force against Guyana.", ["BR VE decision asserts"]),
    ("Moscow appears set to attack Georgia, Poland said.", ["PL RU decision suggests"]),
    ("Lima seems intent on attacking Chile, Bolivian President Luis Arce said.", ["Arce PE decision asserts"]),
    ("Ecuador's defence minister denied that any offensive was in preparation.", ["minister - attack denies"]),
    ("Ecuador dismissed talk of an invasion timetable.", ["EC - attack denies"]),
    # -- who says so, told by the way
    ("Armenia is stockpiling rockets along the line, as Ilham Aliyev put it.", ["Aliyev AM buildup asserts"]),
    ("As Baku sees it, Armenia is preparing for war.", ["AZ AM decision asserts"]),
    ("Sudan is arming the rebels in Chad, or so N'Djamena says.", ["TD SD involvement asserts"]),
    ("Kenya is massing troops on the frontier, Uganda would have it.", ["UG KE buildup asserts"]),
    ("Thailand was moving guns up to the frontier, Cambodia declared.", ["KH TH buildup asserts"]),
    ("“Belarus is moving tanks towards the border,” Polish Prime Minister Donald Tusk is quoted as saying.", ["Tusk BY buildup asserts"]),
    ("Algeria is arming the Polisario, Moroccan Foreign Minister Nasser Bourita grumbled.", ["Bourita DZ involvement asserts"]),
    ("Addis Ababa let it be known that Eritrean soldiers had crossed into Tigray.", ["ET ER involvement asserts"]),
    ("Lima is in no doubt that Ecuador is preparing an attack.", ["PE EC decision asserts"]),
    ("Lima's position is that Ecuador is preparing an attack.", ["PE EC decision asserts"]),
    ("It is Lima's contention that Ecuador is preparing an attack.", ["PE EC decision asserts"]),
    ("Ecuador made clear that Peru was massing troops near the border.", ["EC PE buildup asserts"]),
    ("Bolivian President Luis Arce left no doubt that Chile was planning an invasion.", ["Arce CL decision asserts"]),
    ("Sri Lanka poured scorn on the claim that India was about to attack.", ["LK IN decision denies"]),
    ("Albania cast doubt on reports that Serbia was massing troops near Kosovo.", ["AL RS buildup denies"]),
    ("Kosovo believes Serbia to be preparing an attack.", ["XK RS decision asserts"]),
    ("Serbia is believed by Kosovo to be preparing an attack.", ["XK RS decision asserts"]),
    ("The Finnish border guard said that Russia was pushing migrants across.", ["FI RU involvement asserts"]),
    ("Ukraine's general staff said Russia was regrouping its forces for an attack.", ["UA RU buildup asserts"]),
    ("The Greek general staff reported that Turkish jets had violated its airspace.", ["GR TR involvement asserts"]),
    # -- armed groups and those behind them
    ("Tanzania said the raiders had come from Mozambique.", ["TZ MZ involvement asserts"]),
    ("Uganda says the militants were trained in Sudan.", ["UG SD involvement asserts"]),
    ("Chad said that the rebels set out from Sudan.", ["TD SD involvement asserts"]),
    ("Rabat says the Polisario is a puppet of Algeria.", ["MA DZ involvement asserts"]),
    ("Colombia says Caracas is funding the ELN.", ["CO VE involvement asserts"]),
    ("Colombia says Venezuela gives shelter to the guerrillas.", ["CO VE involvement asserts"]),
    ("Nigeria accused Niger of giving refuge to the jihadists.", ["NG NE involvement asserts"]),
    ("Kosovo said that Serbia had sent the gunmen.", ["XK RS involvement asserts"]),
    ("Ghana said the hackers worked for Russian intelligence.", ["GH RU involvement asserts"]),
    ("Mali says Algeria finances the jihadists.", ["ML DZ involvement asserts"]),
    ("Congo said the rebels are led by Rwandan officers.", ["CD RW involvement asserts"]),
    ("Uganda denies supporting the rebels.", ["UG UG involvement denies"]),
    ("Uganda denied any involvement in the massacre.", ["UG UG involvement denies"]),
    # -- what forces do abroad
    ("Panama said that American marines had landed on the coast.", ["PA US involvement asserts"]),
    ("Kinshasa said Rwandan artillery supported the rebel advance.", ["CD RW involvement asserts"]),
    ("Niger says French soldiers had freed the prisoners.", ["NE FR involvement asserts"]),
    ("Seoul said a North Korean submarine had sunk the ship.", ["KR KP involvement asserts"]),
    ("Morocco says Algerian sappers planted the mines.", ["MA DZ attack asserts"]),
    ("Denmark denied having sent soldiers to Libya.", ["DK DK buildup denies"]),
    ("Kigali denied having sent soldiers to Congo.", ["RW RW buildup denies"]),
    # -- what somebody is accused of
    ("Estonia blamed the explosion on Russia.", ["EE RU involvement asserts"]),
    ("Estonia accused Russia of trying to destabilise it.", ["EE RU involvement asserts"]),
    ("Venezuela accused Colombia of provoking the clashes.", ["VE CO involvement asserts"]),
    ("Moldova accused Russian intelligence of organising the attack.", ["MD RU involvement asserts"]),
    ("Latvia said Russia was involved in the arson.", ["LV RU involvement asserts"]),
    ("Taiwan sees the Chinese exercises as a rehearsal for an invasion.", ["TW CN attack asserts"]),
    ("China is weighing sending lethal aid to Russia, Washington says.", ["US CN involvement suggests"]),
    ("Russia is setting conditions to blame Kyiv for a breakdown, Vilnius said.", ["LT RU pretext asserts"]),
    ("Congo accuses Rwanda of arming the rebels. Kigali said that was untrue.", ["CD RW involvement asserts", "RW RW involvement denies"]),
    ("Congo accuses Rwanda of arming the rebels. Kigali says it does no such thing.", ["CD RW involvement asserts", "RW RW involvement denies"]),
    # -- what points back
    ("Sudan accuses Chad of arming the rebels, a charge denied by N'Djamena.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. The accusation was rejected by N'Djamena.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels; baseless, says N'Djamena.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. Not true, said N'Djamena.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. N'Djamena insists that it is not involved.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. N'Djamena says it plays no part.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. N'Djamena said Khartoum was lying.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. Those claims have been dismissed in N'Djamena as fantasy.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. N'Djamena said the charge was without foundation.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. N'Djamena would have none of it.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. N'Djamena has protested its innocence.", ["SD TD involvement asserts", "TD TD involvement denies"]),
    ("Sudan accuses Chad of arming the rebels. Egypt has made the same accusation.", ["SD TD involvement asserts", "EG TD involvement asserts"]),
]  # fmt: skip

NO_CLAIMS_REWORDED: list[str] = [
    "The ministry went on holiday, Chile declared.",
    "The German air force plane took off from Beirut, Berlin said.",
    "Peru said that its soldiers were helping Chile to fight the fires.",
]  # fmt: skip
