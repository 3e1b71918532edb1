"""The ballot as it is made at the desk: its items, their pictures, what is missing, tables."""
