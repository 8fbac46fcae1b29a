"""Sentences of calls with what a careful reader finds in them."""

from __future__ import annotations

__all__ = ["CALLS", "NO_CALLS"]

# The text, then for each call its mode and its parties (surname or code), then the status where it is not "occurred".

CALLS: list[tuple[str, list[str]]] = [
    ("In Seoul President Yoon Suk-yeol gave Nancy Pelosi forty minutes on the phone.", ["phone Suk-yeol Pelosi"]),
    ("French President Emmanuel Macron later dialled Ukrainian President Volodymyr Zelenskyy.", ["phone Macron Zelenskyy"]),
    ("South Korean President Yoon Suk-yeol gave Nancy Pelosi forty minutes on the phone.", ["phone Suk-yeol Pelosi"]),
    ("Peru's Foreign Minister Javier Otero spoke by telephone with the Minister of Foreign Relations of Brazil, Mauro Vieira.", ["phone Otero Vieira"]),
    ("French President Emmanuel Macron and Russian President Vladimir Putin agreed in a phone call on the need for a truce.", ["phone Macron Putin"]),
    ("Modi dials Putin, calls for end to violence", ["phone Modi Putin"]),
    ("“I just got off the phone with Volodymyr Zelensky,” US President Joe Biden told reporters.", ["phone Biden Zelensky"]),
    ("Egyptian Foreign Minister Sameh Shoukry made phone calls to his counterparts in Chad and South Sudan.", ["phone Shoukry TD SS"]),
    ("US President Joe Biden phoned Ukrainian President Volodymyr Zelensky on Friday.", ["phone Biden Zelensky"]),
    ("French President Emmanuel Macron telephoned Russian President Vladimir Putin.", ["phone Macron Putin"]),
    ("German Chancellor Olaf Scholz called Russian President Vladimir Putin on Friday.", ["phone Scholz Putin"]),
    ("US President Joe Biden rang up Polish President Andrzej Duda.", ["phone Biden Duda"]),
    ("US President Joe Biden spoke by phone with Polish President Andrzej Duda.", ["phone Biden Duda"]),
    ("US President Joe Biden spoke over the telephone to Polish President Andrzej Duda.", ["phone Biden Duda"]),
    ("US President Joe Biden and Polish President Andrzej Duda talked on the phone.", ["phone Biden Duda"]),
    ("US President Joe Biden and Polish President Andrzej Duda held a phone call on Monday.", ["phone Biden Duda"]),
    ("US President Joe Biden held a video call with Polish President Andrzej Duda.", ["video Biden Duda"]),
    ("US President Joe Biden conferred by video link with Polish President Andrzej Duda.", ["video Biden Duda"]),
    ("Turkish Foreign Minister Mevlut Cavusoglu had a telephone conversation with Iranian Foreign Minister Hossein Amirabdollahian.", ["phone Cavusoglu Amirabdollahian"]),
    ("Japanese Prime Minister Fumio Kishida received a call from Indian Prime Minister Narendra Modi.", ["phone Kishida Modi"]),
    ("Canadian Foreign Minister Melanie Joly spoke with Ukrainian Foreign Minister Dmytro Kuleba on Tuesday.", ["unspecified Joly Kuleba"]),
    ("Canadian Prime Minister Justin Trudeau spoke separately with French President Emmanuel Macron and Polish President Andrzej Duda by phone.", ["phone Trudeau Macron", "phone Trudeau Duda"]),
    ("In a phone call with Russian President Vladimir Putin, Turkish President Recep Tayyip Erdogan offered to mediate.", ["phone Erdogan Putin"]),
    ("French President Emmanuel Macron told Russian President Vladimir Putin by phone that he must stop.", ["phone Macron Putin"]),
    ("A phone call between Israeli Prime Minister Naftali Bennett and Russian President Vladimir Putin lasted an hour.", ["phone Bennett Putin"]),
    ("EU leaders held a video summit on Thursday.", ["video EU"]),
    ("The leaders of Germany, France and Poland met by video link on Thursday.", ["video DE FR PL"]),
    ("US President Joe Biden will speak by phone with Chinese President Xi Jinping on Friday.", ["phone Biden Jinping planned"]),
    ("A call between US President Joe Biden and Chinese President Xi Jinping is planned for Friday.", ["phone Biden Jinping planned"]),
    ("A call between US President Joe Biden and Chinese President Xi Jinping was cancelled.", ["phone Biden Jinping cancelled"]),
    ("British Foreign Secretary Liz Truss spoke to her Polish counterpart Zbigniew Rau.", ["unspecified Truss Rau"]),
    ("Saudi Foreign Minister Faisal bin Farhan and Iranian Foreign Minister Hossein Amirabdollahian discussed the crisis by phone.", ["phone Farhan Amirabdollahian"]),
    ("US President Joe Biden hosted a virtual summit with Indian Prime Minister Narendra Modi.", ["online Biden Modi"]),
    ("US President Joe Biden was on the phone with Polish President Andrzej Duda for an hour.", ["phone Biden Duda"]),
    ("Joe Biden and Vladimir Putin had a 62-minute phone call on Saturday.", ["phone Biden Putin"]),
    ("Joe Biden held a 45-minute video conference with the leaders of Japan and South Korea.", ["video Biden JP KR"]),
    ("The Kremlin said Vladimir Putin and Emmanuel Macron would hold another call on Sunday.", ["phone Putin Macron planned"]),
    ("Emmanuel Macron and Vladimir Putin met in Moscow. The two leaders spoke by phone again on Saturday.", ["phone Macron Putin"]),
    ("Olaf Scholz met Volodymyr Zelensky in Kyiv. The two men last talked by phone on Monday.", ["phone Scholz Zelensky"]),
    ("Joe Biden held a video call with the leaders of Britain and Poland, as well as NATO Secretary-General Jens Stoltenberg.",
     ["video Biden GB PL Stoltenberg"]),
    ("Joe Biden held a video call with the leaders of Britain and Poland and the heads of NATO and the EU.",
     ["video Biden GB PL NATO EU"]),
]  # fmt: skip

NO_CALLS: list[str] = [
    "China's deputy foreign minister called US ambassador Nicholas Burns out on Tuesday to protest.",
    "US President Joe Biden called Russian President Vladimir Putin a war criminal.",
    "Pope Francis called for peace.",
    "French President Emmanuel Macron met Russian President Vladimir Putin in Moscow.",
    "The minister told Reuters by phone that the talks had failed.",
    "Polish President Andrzej Duda spoke to reporters in Warsaw.",
    "Norway issued a call to leave Mali.",
    "Russia called home its ambassador in London.",
    "The residents phoned their relatives.",
    "US President Joe Biden spoke in Warsaw with Polish President Andrzej Duda.",
    "The Kremlin called the report false.",
]
