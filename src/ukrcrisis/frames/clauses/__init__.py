"""Clauses: a verb with its subject, objects and what depends on it."""
