"""Records to JSON and back, without loss."""
