"""The pages that residents see.

They are Qt Widgets that paint themselves, rather than QML: every control is then a `QWidget` with
a place in the tree of assistive technology and of the keyboard from the start, right-to-left
layout mirrors without a second description, heights follow the width of a text in any language,
and tests drive the very widgets by what a person sees. Touch arrives as the mouse does, with press
and release inside; what Widgets lack (large targets, switches, veiled scrolling) is some small
modules in `ui.widgets`. QML would bring its own scene, its own focus and a slower start.
"""
