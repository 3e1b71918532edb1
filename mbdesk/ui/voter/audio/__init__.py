"""The residents' side for those who use it by listening."""
