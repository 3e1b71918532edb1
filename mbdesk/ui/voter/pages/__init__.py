"""The residents' pages, one file a page."""
