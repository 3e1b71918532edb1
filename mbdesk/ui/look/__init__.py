"""Colours and sizes: the theme that every window follows."""
