"""Python's garbage is collected on the main thread alone.

Python collects in whichever thread happens to fill its measure. What lies in a cycle may be of Qt,
and Qt allows windows, timers and the like to be destroyed by their own thread only.
"""

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

_NAME = "mbdesk_garbage"
_MILLISECONDS = 500


def collect_on_main_thread(app: QCoreApplication) -> None:
    """Collect from now on while the event loop of `app` runs, and nowhere else."""
    if app.findChild(_Collector, _NAME) is None:
        gc.disable()
        _Collector(app)


class _Collector(QObject):
    """Looks now and then whether a generation has got its measure, as Python itself would."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that has got its measure, and all younger ones with it."""
        counted = zip(gc.get_count(), gc.get_threshold(), strict=True)
        full = [age for age, (count, threshold) in enumerate(counted) if count > threshold]
        if full:
            gc.collect(full[-1])
