"""The printed confirmation slip."""
