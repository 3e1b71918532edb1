"""The ballot: its items side by side with Swedish, their order, what is missing, tables."""
