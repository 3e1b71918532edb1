"""A line for the path of a file or folder, with a button that asks for one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


class PathField(QWidget):
    """`ask` is called with a function that takes the path chosen in a dialog."""

    changed = Signal()

    def __init__(self, ask: Callable[[Callable[[Path], None]], object]) -> None:
        super().__init__()
        self.line, self.button = QLineEdit(), QPushButton()
        self.line.textChanged.connect(self.changed)
        self.button.clicked.connect(lambda: ask(self.set_path))
        self.setFocusProxy(self.line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)

    @property
    def path(self) -> Path | None:
        """What the line names, or None while it is empty."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def set_path(self, path: Path) -> None:
        """Put a path into the line."""
        self.line.setText(str(path))

    def name(self, name: str, choose: str) -> None:
        """Set the texts: the field's name for assistive technology, and the button's."""
        self.line.setAccessibleName(name)
        self.button.setText(choose)
        self.button.setAccessibleName(f"{choose} {name}")
