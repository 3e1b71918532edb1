"""Stations and voting cards: what the centre knows, gives out, replaces and revokes."""
