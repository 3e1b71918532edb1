"""The central file's log: read, searched and written out."""
