"""Answers to those who left proposals: who is owed which, their words, contacts, and papers."""
