"""Calls: who talked with whom from afar."""
