"""Closed sets of prepositions that several stages ask for, by their keys."""

__all__ = ["BECAUSE_OF"]

BECAUSE_OF = frozenset(
    {
        "because of", "due to", "owing to", "amid", "given", "in view of", "in light of", "in response to",
        "in the face of",
    }
)  # fmt: skip
"""Prepositions of a cause."""
