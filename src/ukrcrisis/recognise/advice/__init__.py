"""Advice to the public: who tells whom to leave, not to go or to take care."""
