"""What the residents' screens are built of: large, wrapping, self-painting, accessible.

Qt Widgets serve best here: one layout direction mirrors everything, each control brings its role
and value to assistive technology, and tests drive real windows. The widgets paint themselves,
because Qt's own buttons can neither break a text into lines nor measure in millimetres.
"""
