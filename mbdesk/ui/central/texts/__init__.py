"""The page of the process's texts: all of them beside Swedish and easy-read, in each language."""
