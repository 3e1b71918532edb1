"""One person's visit: its steps, what has been entered, what is marked."""
