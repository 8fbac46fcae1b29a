"""Dates and times as texts name them, and the calendar days that they mean."""
