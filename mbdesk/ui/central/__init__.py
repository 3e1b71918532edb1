"""The staff's desk at the centre."""
