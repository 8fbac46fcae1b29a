"""What words mean: typed entries, the reader of TOML, and the data."""
