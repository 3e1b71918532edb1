"""Mapped classes, and opening, checking and migrating the files that hold them."""
