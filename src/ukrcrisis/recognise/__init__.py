"""Frames to records: one module a type, and the merging of a fact told twice."""
