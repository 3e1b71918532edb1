"""Merging exports, and the files that were kept aside."""
