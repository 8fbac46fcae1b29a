"""Which sentences can tell of a record at all: the others are never parsed."""
