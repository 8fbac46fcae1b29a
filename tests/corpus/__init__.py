"""Texts with the records that a careful reader finds in them, and the measure of how many of them the library finds."""
