"""How the columns of a table share its width: the main ones keep their part of it."""

from collections.abc import Collection, Mapping

_SHARED = 2 / 5
"""The part of the width that the columns which share it have at least."""


def column_widths(
    whole: int,
    wanted: Mapping[int, int],
    sharing: Collection[int],
    floors: Mapping[int, int],
    least: int = 0,
) -> dict[int, int]:
    """Return the width of each column, in pixels, by its number.

    `whole` is the width of the table. The columns in `wanted` get what they want, and those in
    `sharing` what is left. Where that would be too little, and less than they want too if that is
    known, the others give way, down to `floors`; with `least`, these keep theirs, the shared ones
    get so much each, and all may be wider than the table.
    """
    widths = {column: width for column, width in wanted.items() if column not in sharing}
    fixed = sum(widths.values())
    enough = sum(wanted.get(column, whole) for column in sharing)
    room = whole - min(_SHARED * whole, enough)
    if sharing and fixed > room and not least:
        widths = {
            column: max(int(width * room / fixed), floors.get(column, 0))
            for column, width in widths.items()
        }
    left = max(whole - sum(widths.values()), 0) // (len(sharing) or 1)
    return widths | dict.fromkeys(sharing, max(left, least))
