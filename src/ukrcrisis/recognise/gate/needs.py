"""What a sentence must have words of to tell of a record, by whether states are named in it, and what was read before.

Each need is a set of cue groups of which all must be there; of some groups only the words of one sense count, behind a slash,
and of groups with a stroke between them any will do.
"""

from __future__ import annotations

__all__ = ["ALONE", "FOLLOWING", "FORCES", "LABELS", "NAMELESS", "PEOPLES", "SEVERAL"]

PEOPLES = "names of peoples"
"""Stands for no cue group, but for "Danes" and "Poles"."""
FORCES = "names of forces"
"""And this for "the CIA"."""
LABELS = "labels"
"""And this for a colon or dash, before or behind which may stand who tells the rest: "Pentagon: Russia may attack"."""

_SENT = "act/evacuation|act/departure|act/relocation|act/expulsion|act/recall|act/summons|sending away|permit"
_STAFF = f"moved/staff|moved/envoy|moved/family|moved/citizens|audience/citizens|mission|envoy|abroad|anybody|{PEOPLES}"
_ARMED = f"armed/forces|{FORCES}"
_THREAT = (
    "mass weapon/noun|threat|taking land/on|threat noun|deed|killing|proxy|serving|at bidding|standing aside"
    "|giving up/land|at fault"
)
_SAID = f"report|teller mark|{LABELS}"
_TOLD = f"{_SAID}|teller|reported noun|saying idiom|standpoint|blame|charging"

NAMELESS = (("mission|envoy/title", "act|act noun"),)
"""Where the states are named only in the head of the text or the sentences before: "The consul was thrown out"."""
ALONE = (
    ("abroad",), ("threat/attack", _SAID), ("threat noun/attack", _SAID), ("threat noun/buildup", _SAID),
    (_ARMED, "movement|standing|showing|threat by arms", f"{_SAID}|teller/denies"), ("proxy", "teller/denies"),
    ("threat noun/involvement", _SAID), ("threat noun/attack", "teller/denies"),
    ("deed", "teller/denies", "reported noun/share|doing"), ("deed", "threat/involvement", _SAID),
    ("mass weapon/noun", "teller/denies"),
)  # fmt: skip
"""Where a single state is named: it can have people abroad, and can deny that it will attack."""
SEVERAL = (
    *ALONE,
    # "closed its embassy", "halted its diplomatic presence"
    ("act/closure|act/reopening|act/relocation|act noun", "mission|mission part/consular|mission part/abroad"),
    # "ordered families to leave", "threw out two envoys", "flew Danes home"; "evacuated 900 people"
    (_SENT, _STAFF), ("act/evacuation", "crowd"), ("act/expulsion",), ("act noun/evacuation",),
    ("act noun/recall", "envoy"),
    ("moved/carrier", "evacuating/carrying|evacuating/riding", _STAFF),
    ("act/visit|act noun/visit|journey/following",), ("act/meeting|act noun/meeting|act/talk|talk/joint",),
    ("call|channel|conversation|line|talk/call noun|talk/speak",), ("talk", "party|readout"),
    ("advised|advised noun|danger", "advise|forbid|wish|due"), ("advised", "report", f"audience|duty|{PEOPLES}"),
    ("advised/avoid", _SAID), ("compulsory",),
    ("advised", LABELS), ("label",), ("scale/verb", "scale noun", "travel scale"),
    # a sign of war and somebody who tells it; of arms and what moves by them only together
    (_THREAT, _TOLD), (f"armed|{FORCES}", f"{_TOLD}|amount/measure"), ("threat by arms|arms noun", f"amount|{PEOPLES}", _TOLD),
)  # fmt: skip
"""Where several are."""
FOLLOWING = (
    *SEVERAL,
    ("act",), ("act noun",), ("same act",), ("same",), ("threat",), ("threat by arms",), ("arms noun",),
    ("teller", "report"), ("advised", "report"), ("scale",), ("moved", "advise|permit"),
)  # fmt: skip
"""Shortly behind a sentence that may tell of a record: "London denied that", "Peru's followed on Monday"."""
