"""The button that reads one thing aloud; where nothing can be read it is not there."""

from collections.abc import Sequence

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import Readable, translate

LISTEN = translate("voter.speech", "Listen")


class ListenButton(BigButton):
    """Reads `texts` when pressed. `spoken` names what they are to those who do not see it."""

    def __init__(
        self,
        theme: Theme,
        reading: Reading,
        texts: Sequence[Readable],
        spoken: Readable,
        *,
        icon_only: bool = False,
    ) -> None:
        super().__init__(theme, LISTEN, icon=Icon.SPEAK, icon_only=icon_only)
        self._reading, self._texts = reading, tuple(texts)
        self.set_spoken(spoken)
        self.clicked.connect(self._read)
        reading.changed.connect(self.offer)
        self.offer()

    def read_instead(self, texts: Sequence[Readable]) -> None:
        """Read other texts from now on."""
        self._texts = tuple(texts)

    def _read(self) -> None:
        self._reading.read(self._texts)

    def offer(self) -> None:
        """Be there where something can be read aloud."""
        if not self._reading.available:
            self.hide()
        elif self.parentWidget() is not None:
            # Without a parent it would be shown as a window.
            self.show()
