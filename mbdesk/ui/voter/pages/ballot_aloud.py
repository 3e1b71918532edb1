"""The proposals of a ballot by ear: each one stop, with what choosing does on its kind."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotItem, Bound, Marking
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.voter.pages.ballot_kinds import left_of
from mbdesk.ui.voter.pages.item import ItemChoice
from mbdesk.ui.voter.shell.audio_stop import AudioStop, Line
from mbdesk.ui.voter.shell.page import Answer
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.press import Pressable
from mbdesk.words import audio_ballot as words
from mbdesk.words.phrase import Content, Number, Phrase, Readable, Verbatim, kronor, translate


def item_stop(choice: ItemChoice, marks: Marks, place: Phrase) -> AudioStop:
    """Return the stop of a proposal; `place` tells which of how many it is."""
    return _ItemAloud(choice, marks).stop(place)


def choice_stop(
    item: BallotItem, card: QWidget, says: Readable, place: Phrase, change: Callable[[], None]
) -> AudioStop:
    """Return the stop of a choice on the review; to change it begins at it on the ballot."""
    return AudioStop(
        key=("choice", item.code),
        lines=(Line(place, card), Line(says, card)),
        hint=words.TO_CHANGE,
        act=change,
        lands_on=("item", item.code),
    )


def swaps_for(refused_by: Bound, marks: Marks, swap: Callable[[str], None]) -> tuple[Answer, ...]:
    """Return what may be swapped for what was not allowed: where a number of items is the bound."""
    if refused_by not in {Bound.ONE, Bound.ITEMS}:
        return ()
    return tuple(
        Answer(
            words.SWAP.fill(title=Content(marks.item(code).titles)),
            partial(swap, code),
            icon=Icon.CHANGE,
        )
        for code in marks.codes
    )


class _ItemAloud:
    """One proposal's words and acts, as its marks are now."""

    def __init__(self, choice: ItemChoice, marks: Marks) -> None:
        self._choice, self._marks = choice, marks
        self._item, self._code = choice.item, choice.item.code
        self._title = Content(choice.item.titles)

    def stop(self, place: Phrase) -> AudioStop:
        card, item = self._choice.card, self._item
        says = (place, self._title, kronor(item.cost), self._state())
        marked = self._code in self._marks.points
        goes_in = self._marks.kind.pointed or (self._marks.kind.ranked and marked)
        return AudioStop(
            key=("item", self._code),
            lines=tuple(Line(each, card) for each in says),
            hint=self._hint(marked=marked),
            act=None if goes_in else card.click,
            answer=self._answer,
            inside=self._inside if goes_in else None,
            completes=self._completed,
            more=self._more(),
        )

    def _more(self) -> tuple[Readable, ...]:
        place = Verbatim(self._item.place, DEFAULT_LANGUAGE)
        return (place, Content(self._item.descriptions), self._choice.card.shows)

    def _state(self) -> Readable:
        marks, code = self._marks, self._code
        if code not in marks.points:
            return words.NOT_CHOSEN
        match marks.kind.marking:
            case Marking.RANKS:
                return words.RANKED.fill(rank=Number(marks.rank(code)))
            case Marking.POINTS:
                return self._points()
            case Marking.WANTED:
                return words.CHOSEN

    def _hint(self, *, marked: bool) -> Phrase:
        if self._marks.kind.pointed:
            return words.TO_GIVE
        if not marked:
            return words.TO_CHOOSE
        return words.TO_CHANGE if self._marks.kind.ranked else words.TO_REMOVE

    def _points(self) -> Phrase:
        points = self._marks.points.get(self._code, 0)
        return translate("voter.review", "%Ln points", None, points)

    def _answer(self) -> Sequence[Readable]:
        """Tell what is so now, and what is left."""
        marks = self._marks
        return (self._now(), *words.rests(left_of(marks), any_left=bool(marks.left)))

    def _now(self) -> Readable:
        marks, title = self._marks, self._title
        if marks.kind.pointed:
            return words.NOW_GIVEN.fill(title=title, points=self._points())
        if self._code not in marks.points:
            return words.NOW_AWAY.fill(title=title)
        if marks.kind.ranked:
            return words.NOW_RANKED.fill(title=title, rank=Number(marks.rank(self._code)))
        return words.NOW_CHOSEN.fill(title=title)

    def _completed(self) -> bool:
        """Whether the person has just used up all that there was to give."""
        return self._code in self._marks.points and not self._marks.left

    def _inside(self) -> Sequence[AudioStop]:
        return tuple(self._acts())

    def _acts(self) -> Iterator[AudioStop]:
        """Yield what can be done with points or with a rank, and the way back to the list."""
        choice = self._choice
        if choice.stepper is not None:
            yield self._act("more", translate("voter.audio", "One point more"), choice.stepper.more)
            yield self._act("less", translate("voter.audio", "One point less"), choice.stepper.less)
        elif choice.ranks is not None:
            rank, ranks = self._marks.rank(self._code), len(self._marks.points)
            if rank > 1:
                yield self._act("up", translate("voter.audio", "One place up"), choice.ranks.higher)
            if rank < ranks:
                down = translate("voter.audio", "One place down")
                yield self._act("down", down, choice.ranks.lower_button)
            yield self._act("away", words.TAKE_AWAY, choice.card, out=True)
        yield AudioStop(
            key="back",
            lines=(),
            hint=words.PRESS.fill(act=words.BACK_TO_LIST),
            always=True,
            out=True,
        )

    def _act(self, key: str, says: Phrase, button: Pressable, *, out: bool = False) -> AudioStop:
        return AudioStop(
            key=key,
            lines=(),
            hint=words.PRESS.fill(act=says),
            always=True,
            act=button.click,
            answer=self._answer,
            completes=self._completed if key == "more" else None,
            out=out,
        )
