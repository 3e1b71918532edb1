"""The desk's first page: the next step, the routine, the votes so far."""
