"""The count: box, ties, result and papers."""
