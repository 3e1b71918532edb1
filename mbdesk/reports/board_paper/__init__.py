"""The paper for the board (tjänsteutlåtande) in the city's layout, as PDF and as a document.

`content` is what it rests on, `wording` turns that into sections once, and `pdf_file` and
`word_file` write the same sections.
"""
