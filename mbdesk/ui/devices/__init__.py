"""Printers and sticks, each behind a small door."""
