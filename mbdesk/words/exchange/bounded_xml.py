"""Reads the XML of other people's files, an element at a time and in bounded memory.

defusedxml refuses document types and entities. What else a small file can swell to when it is
unpacked is bounded here: how deep elements lie in each other, how many lie within one that is asked
for, and how long one tag or text may be.

>>> from io import BytesIO
>>> [each.text for each in elements(BytesIO(b"<a><b>1</b><c>2</c><b>3</b></a>"), "b")]
['1', '3']
"""

from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, iterparse

DEEPEST, MOST_WITHIN = 30, 20_000
"""How deep elements lie in each other, and how many in one that is asked for, at most."""
LONGEST_PIECE = 1 << 20
"""Bytes at most in which no element begins or ends: one tag with its attributes, or one text."""

UNREADABLE = (DefusedXmlException, ParseError, ValueError)
"""What is raised of XML that is refused or broken, or that swells beyond the bounds."""


def elements(file: IO[bytes], name: str, opening: str = "") -> Iterator[Element]:
    """Yield the elements of a name; what was read before is gone from memory by then.

    Those called `opening` are yielded too, where they begin: with their attributes alone. Names are
    given without a namespace. Raises what stands in `UNREADABLE`.
    """
    above: list[Element] = []
    within = 0
    watched = _Watched(file)
    for event, element in iterparse(watched, events=("start", "end"), forbid_dtd=True):
        watched.silent = 0
        wanted = bare(element.tag) == name
        if event == "start":
            above.append(element)
            within += wanted or within > 0
            if len(above) > DEEPEST or within > MOST_WITHIN:
                raise ValueError("more elements than anybody writes")
            if opening and bare(element.tag) == opening:
                yield element
            continue
        above.pop()
        if wanted:
            yield element
            within = 0
        if above and not within:
            above[-1].clear()


def bare(name: str) -> str:
    """Return the name of an element or attribute without its namespace."""
    return name.rpartition("}")[2]


class _Watched:
    """A file that is read no further once too much of it has told of no element."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.silent = 0

    def read(self, size: int = -1, /) -> bytes:
        """Return the next bytes. Raises ValueError."""
        data = self._file.read(size)
        self.silent += len(data)
        if self.silent > LONGEST_PIECE:
            raise ValueError("a tag or a text without end")
        return data
