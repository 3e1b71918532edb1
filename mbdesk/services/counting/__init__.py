"""Opening the sealed ballots, counting them, and the signed result."""
