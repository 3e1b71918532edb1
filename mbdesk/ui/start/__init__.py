"""The window that meets whoever starts the program without naming a file."""
