"""Claims about what a state will do or is covertly doing."""
