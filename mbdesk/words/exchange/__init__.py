"""Texts that leave the program to be translated and come back: workbooks, XLIFF, and the checks."""
