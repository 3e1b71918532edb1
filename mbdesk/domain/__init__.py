"""Frozen values, identifiers and enumerations that cross the layers.

Nothing in this package does input or output, and nothing here knows Qt, SQLAlchemy or
cryptography. Money is whole kronor (int). Days are ISO 8601 calendar days (``YYYY-MM-DD``);
nothing about a ballot is ever dated more finely than that.
"""
