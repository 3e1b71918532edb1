"""How the program runs: background tasks, child processes, garbage, preloading."""
