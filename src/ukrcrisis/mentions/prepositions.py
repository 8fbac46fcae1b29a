"""Closed sets of prepositions that several stages ask for, by their keys."""

__all__ = ["ACCORDING_TO", "BECAUSE_OF", "INCLUDING", "INSTEAD_OF", "REFERRING_TO"]

ACCORDING_TO = frozenset({"according to", "in the words of", "as per"})
"""Prepositions before whom something is known from."""
REFERRING_TO = frozenset({"with reference to", "referring to"})
"""The same, where it is an outlet that refers to him."""
BECAUSE_OF = frozenset(
    {
        "because of", "due to", "owing to", "amid", "given", "in view of", "in light of", "in response to",
        "in the face of",
    }
)  # fmt: skip
"""Prepositions of a cause."""
INSTEAD_OF = frozenset({"instead of", "rather than"})
"""Prepositions before what is not done, but another thing."""
INCLUDING = frozenset({"including", "among them", "such as"})
"""What names some of those whom a group before has: "nine countries, among them Peru"."""
