"""Exports as pages show them: the inbox, what became of each file, and the board of stations."""
