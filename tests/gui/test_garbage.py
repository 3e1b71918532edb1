"""What is left in a cycle is destroyed by the main thread, as Qt asks."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject, QTimer


class Ring(QObject):
    """Something of Qt that nobody holds but itself."""

    def __init__(self) -> None:
        super().__init__()
        self.timer = QTimer()
        self.timer.start(3_600_000)
        self.itself = self


def test_a_worker_that_makes_much_garbage_destroys_nothing_of_qt(qtbot):
    by: list[int] = []
    weakref.finalize(Ring(), lambda: by.append(threading.get_ident()))

    def work():
        for _ in range(100):
            kept = [[] for _ in range(1000)]
        assert kept

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    filler = [[] for _ in range(2 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: bool(by))
    assert by == [threading.get_ident()]
    assert filler
