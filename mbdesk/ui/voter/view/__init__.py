"""The residents' side of a station as a whole."""
