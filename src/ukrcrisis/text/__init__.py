"""Document to sentences and tokens, with absolute offsets; the text itself is never changed."""
