"""Laying out a report: text in any direction, tables and charts on A4 pages, made into a PDF.

`text` breaks lines (`bidi` orders what goes both ways), `elements` draw themselves, `flow` puts
them down the page, `table` and `chart` are made of them, and `document` writes the file.
"""
