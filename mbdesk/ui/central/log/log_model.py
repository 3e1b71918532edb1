"""The entries of a log as a model: a page of them is read when the table comes near its end."""

from typing import Any

from PySide6.QtCore import Qt, Signal

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.log.log_book import PAGE, LogEntry, LogQuery, read_entries
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import Task, run
from mbdesk.ui.staff.parts.columns_model import HERE, ColumnsModel, Index, flush
from mbdesk.ui.staff.parts.row_text import ELIDED
from mbdesk.ui.staff.parts.table import day, number

NUMBER, DAY, SAYS, WHO = range(4)


class LogModel(ColumnsModel):
    """The entries that a query asks for, the newest first, as far as they have been read.

    Pages are read in the background, one at a time. Emits `failed` with what went wrong there, and
    `read` once a page has come, whatever was on it.
    """

    failed = Signal(object)
    read = Signal()

    def __init__(self, central: CentralFile, query: LogQuery) -> None:
        super().__init__(4)
        self._central, self._query = central, query
        self._reading: Task[Any] | None = None
        self._more = True
        self.entries: list[LogEntry] = []

    def ask(self, query: LogQuery) -> None:
        """Show what this asks for, in the place of what is shown."""
        self.beginResetModel()
        self._query, self._reading, self._more = query, None, True
        self.entries = []
        self.endResetModel()
        self.fetchMore()

    @property
    def reading(self) -> bool:
        """Whether a page is being read."""
        return self._reading is not None

    @property
    def whole(self) -> bool:
        """Whether all that is asked for has been read."""
        return not self._more

    @property
    def length(self) -> int:
        """How many entries have been read."""
        return len(self.entries)

    def canFetchMore(self, parent: Index = HERE) -> bool:
        """Tell whether there may be more, and none of it is being read."""
        return not parent.isValid() and self._more and self._reading is None

    def fetchMore(self, parent: Index = HERE) -> None:
        """Begin to read the next page."""
        if not self.canFetchMore(parent):
            return
        central, query = self._central, self._query
        before = self.entries[-1].event.number if self.entries else None

        def take(page: tuple[LogEntry, ...]) -> None:
            if query is self._query:
                self._take(page)

        def fail(error: Exception) -> None:
            if query is self._query:
                self._reading = None
                self.failed.emit(error)

        self._reading = run(
            lambda _: read_entries(central, query, before), done=take, failed=fail, parent=self
        )

    def _take(self, page: tuple[LogEntry, ...]) -> None:
        self._reading, self._more = None, len(page) == PAGE
        if page:
            first = len(self.entries)
            self.beginInsertRows(HERE, first, first + len(page) - 1)
            self.entries.extend(page)
            self.endInsertRows()
        self.read.emit()

    def alignment(self, column: int) -> Qt.AlignmentFlag | None:
        """Return how a column is aligned: numbers at its end."""
        return flush(at_end=True) if column == NUMBER else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what stands in a cell: its words, and that they are cut where they end."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(self.entries[index.row()], index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.alignment(index.column())
        return True if role == ELIDED else None

    def _words(self, entry: LogEntry, column: int) -> str:
        reader = current_reader()
        if column == NUMBER:
            return number(entry.event.number)
        if column == DAY:
            return day(entry.event.day)
        if column == WHO:
            return "\n".join(entry.who(reader).split(", ", 1))
        return "\n".join(filter(None, (entry.says(reader), entry.reason)))
