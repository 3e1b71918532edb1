"""The keyboard on the screen. Why it is ours: docs/decisions/0005-on-screen-keyboard.md.

`layouts` says which letters each language has and `names` what keys are called; `fit` breaks rows
where there is no room; `key` is one key, `board` all of them, `writer` types for them, and `dock`
opens and closes the board beneath the residents' pages.
"""
