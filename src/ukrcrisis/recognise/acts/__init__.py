"""Diplomatic actions: evacuations, expulsions, missions, envoys, meetings and visits."""
