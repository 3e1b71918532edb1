"""The public result: one folder of plain files that anybody can read, hear, check and keep.

It needs no server and asks for nothing outside itself. A page for each language holds everything;
without scripts, codes are looked up in plain lists.
"""
