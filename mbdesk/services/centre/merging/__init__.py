"""Exports taken into the central file, and what becomes of those that are refused."""
