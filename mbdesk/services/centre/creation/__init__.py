"""A process made anew, also from a set-up file."""
