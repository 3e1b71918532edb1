"""The page of recordings: what residents hear, read by people."""
