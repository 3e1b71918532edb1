"""The saved views of the register, which all desks share: read, saved and removed at their tabs."""

from collections.abc import Callable

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.listing import RegisterQuery
from mbdesk.services.centre.register.views import remove_view, save_view, saved_views
from mbdesk.ui.central.proposals.filters import ViewTabs
from mbdesk.ui.central.proposals.forms import TextDialog, TextForm
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.drafts import Drafts


class SavedViews(ViewTabs):
    """Tabs that know what each view asks for.

    `query` tells what is to be saved when a view is; `failed` hears of errors.
    """

    def __init__(
        self,
        central: CentralFile,
        drafts: Drafts,
        query: Callable[[], RegisterQuery],
        failed: Callable[[Exception], None],
    ) -> None:
        super().__init__()
        self._central, self._drafts = central, drafts
        self._query, self._failed = query, failed
        self._queries: dict[str, RegisterQuery] = {}
        self.save_wanted.connect(self.ask_name)
        self.removal_wanted.connect(self._remove)

    def query_of(self, name: str) -> RegisterQuery:
        """Return what a view asks for: all, where none has that name."""
        return self._queries.get(name, RegisterQuery())

    def read(self, chosen: str | None = None) -> None:
        """Read the views anew, and mark one of them as the one that is shown."""

        def take(views: dict[str, RegisterQuery]) -> None:
            self._queries = views
            self.show_views(views)
            if chosen is not None and chosen in self.tabs:
                self.choose(chosen)

        central = self._central
        run(
            lambda _: dict(saved_views(central)),
            done=take,
            failed=self._failed,
            parent=self,
        )

    def ask_name(self) -> None:
        """Ask what the view is to be called that is shown."""
        form = TextForm(
            self.tr("Save what is shown as a view"),
            self.tr("Name of the view"),
            self.current,
            "register.view",
        )
        dialog = TextDialog(self, form, self._drafts, lambda name: self._save(dialog, name))
        dialog.open()

    def _save(self, dialog: TextDialog, name: str) -> None:
        central, query = self._central, self._query()

        def saved(_nothing: object) -> None:
            dialog.accept()
            self.read(name.strip())

        run(
            lambda _: save_view(central, name, query),
            done=saved,
            failed=dialog.refuse,
            parent=dialog,
        )

    def _remove(self, name: str) -> None:
        run(
            lambda _: remove_view(self._central, name),
            done=lambda _: self.read(""),
            failed=self._failed,
            parent=self,
        )
