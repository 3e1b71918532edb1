"""Checks of the public result in a real browser: `packaging/dev.py webcheck FOLDER`."""
