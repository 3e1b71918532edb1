"""Laying out a report: text in any direction, tables and charts on A4 pages, made into a PDF.

`text` breaks lines and `bidi` puts them in visual order; `elements` draw themselves, and
`page_flow` places them down the page, each with its role (`roles`); `table` and `chart` are made of
elements, and `document` writes the file.
"""
