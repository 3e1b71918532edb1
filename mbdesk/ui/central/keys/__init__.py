"""The keys of a process: unlocking them, their word sheets and their loss."""
