"""What a record says: values only."""
