"""Pabulib's election files (`.pb`), read, recounted and written.

`sections` splits a file's text into its three sections, `file` reads them into an `Election` and
writes one out again, `importing` turns an election into rules, items and choices of ours,
`exporting` a result of ours into an election, and `terms` holds what both call things.
"""
