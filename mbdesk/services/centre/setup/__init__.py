"""The frame of a process: what it says, how it is checked, and how it is written anew."""
