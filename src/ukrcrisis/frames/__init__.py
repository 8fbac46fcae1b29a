"""Who does what to whom, when, and who says so: chunks, clauses, attribution."""
