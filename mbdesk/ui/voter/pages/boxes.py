"""What is left to give, shown for each kind of ballot: boxes with pictures, or a bar of money."""

from mbdesk.domain.ballot import Bound
from mbdesk.ui.voter.pages.ballot_kinds import left_of
from mbdesk.ui.voter.shell.picture_cache import PictureCache
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.widgets.choices_left import ChoicesLeft, Filled


def show_left(shown: ChoicesLeft, marks: Marks, pictures: PictureCache) -> None:
    """Show how much of what there is to give has been given, and to what.

    A choice fills a box, a rank a numbered one, and each point one too. Money fills no boxes: a bar
    and the sum say what is left of it.
    """
    says = left_of(marks)
    if marks.kind.bounded_by is Bound.FUNDS:
        shown.show_value(marks.left, marks.most, says)
        return
    filled = [
        Filled(pictures.of_item(marks.item(code)))
        for code, points in marks.points.items()
        for _ in range(points)
    ]
    shown.show_boxes(marks.most, filled, says, numbered=marks.kind.ranked)
