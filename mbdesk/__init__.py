"""Participatory budgeting at a place, without a network."""

__version__ = "0.1.0"
