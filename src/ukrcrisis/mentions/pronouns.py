"""Closed sets of pronouns, and of what stands before a name, that several stages ask for, by their keys."""

__all__ = [
    "FIRST_PERSON",
    "HIS_OR_HER",
    "HONORIFICS",
    "NOBODY",
    "POINTERS",
    "POSSESSIVES",
    "RECIPROCALS",
    "REFLEXIVES",
    "THEIR_OWN",
]

FIRST_PERSON = frozenset({"i", "we", "me", "us"})
"""Whoever speaks."""
POINTERS = frozenset({"it", "this", "that", "they", "these", "those"})
"""What stands as a subject for a thing that has been told."""
NOBODY = frozenset({"nobody", "none", "no one", "no-one"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
"""Pronouns that stress who is named right before them, or point back to who acts."""
HIS_OR_HER = frozenset({"his", "her"})
"""Possessives of one person."""
THEIR_OWN = frozenset({"its", "their"}) | HIS_OR_HER
"""Possessives of whom a text has named: no speaker's."""
POSSESSIVES = THEIR_OWN | {"our", "my"}
"""All possessives that stand before a noun, but those of whoever is addressed."""
RECIPROCALS = frozenset({"each other", "one another"})
"""What several do to one another."""
HONORIFICS = frozenset(
    {
        "mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "h.e.", "h.h.", "hon.", "hon", "sir", "prof.",
        "gen", "gen.", "lt", "lt.", "maj", "maj.", "brig", "brig.", "col", "col.", "capt", "capt.", "adm", "adm.",
        "cmdr", "cmdr.", "sgt", "sgt.",
    }
)  # fmt: skip
"""Forms of address and short ranks before a name, by their keys."""
