"""Stations: setting them up, packs, and what is decided of one."""
