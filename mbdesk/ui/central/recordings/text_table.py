"""The list of what is read aloud: each text, what it is of, and whether it is recorded."""

from collections.abc import Collection, Sequence

from mbdesk.services.centre.recordings.spoken_texts import SpokenKind, SpokenText
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.parts.pills import Tone
from mbdesk.ui.staff.parts.table import Cell, StaffTable
from mbdesk.words.phrase import Verbatim, translate

KINDS = {
    SpokenKind.PROCESS: translate("RecordingsPage", "The participatory budget"),
    SpokenKind.CRITERION: translate("RecordingsPage", "A criterion"),
    SpokenKind.COST: translate("RecordingsPage", "The cost guide"),
    SpokenKind.SCREEN: translate("RecordingsPage", "The screens"),
}
OF_ITEM = translate("RecordingsPage", "Proposal {number}")


class TextTable(StaffTable):
    """One row a text; the selected one stays selected wherever it is."""

    def __init__(self) -> None:
        super().__init__(3, wide=0, lesser=(1,))
        self.listed: Sequence[SpokenText] = ()

    def show_texts(self, texts: Sequence[SpokenText], held: Collection[str]) -> None:
        """Show these texts; `held` are the names of those that are recorded."""
        chosen = self.chosen
        self.listed = tuple(texts)
        self.blockSignals(True)  # no row is chosen by being shown
        self.show_rows([_row(text, recorded=text.name in held) for text in texts])
        self.blockSignals(False)
        self.choose(chosen.name if chosen is not None else "")

    def choose(self, name: str) -> None:
        """Select the text of this name, the first one where it is not there."""
        names = [text.name for text in self.listed]
        if names:
            self.selectRow(names.index(name) if name in names else 0)

    @property
    def chosen(self) -> SpokenText | None:
        """The text that is selected."""
        row = self.currentRow()
        return self.listed[row] if 0 <= row < len(self.listed) else None


def told_of(text: SpokenText) -> str:
    """Return what a text is of, in words."""
    if text.kind is SpokenKind.ITEM:
        return OF_ITEM.fill(number=Verbatim(text.code)).read(current_reader())
    return KINDS[text.kind].read(current_reader())


def _row(text: SpokenText, *, recorded: bool) -> tuple[str | Cell, ...]:
    reader = current_reader()
    yes, no = translate("RecordingsPage", "recorded"), translate("RecordingsPage", "missing")
    state = Cell(yes.read(reader), Tone.GOOD) if recorded else Cell(no.read(reader), Tone.WARN)
    return text.text, told_of(text), state
