"""Counting rules and ties: pure and exact."""
