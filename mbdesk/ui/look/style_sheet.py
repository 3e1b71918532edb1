"""The one style sheet of the staff's windows, made from a palette at a scale.

Written for 96 dots per inch and 100 %: lengths in px grow with both, letters in pt with the scale.
A style sheet only sets colours, edges, spaces and fonts; what paints itself reads the palette.
"""

import re
from dataclasses import asdict
from string import Template

from mbdesk.assets import RESOURCES
from mbdesk.ui.look.palette import PALETTES, Palette

CONTROLS = RESOURCES / "icons" / "desk" / "controls"

_SHEET = """
QToolTip { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px 8px; }
QDialog, QMessageBox, QWizard, QMainWindow, QWidget#page, QFileDialog { background: $canvas; }
QAbstractItemView, QAbstractScrollArea, QPushButton, QCheckBox, QRadioButton { outline: none; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: 18pt; font-weight: bold; }
QLabel[role="section"] { font-size: 13pt; font-weight: bold; }
QLabel[role="figure"] { font-size: 21pt; font-weight: bold; }
QLabel[role="code"] { font-size: 27pt; font-weight: bold; }
QLabel[role="strong"] { font-weight: bold; }
QLabel[role="lead"] { color: $ink_2; }
QLabel[role="label"] { font-size: 10pt; color: $ink_2; }
QLabel[role="quiet"] { font-size: 10pt; color: $quiet; }
QLabel[role="error"] { font-size: 10pt; color: $bad; }

QPushButton, QToolButton { min-height: 34px; padding: 0 15px; border: 1px solid $edge;
    border-radius: 6px; background: $surface; color: $ink; }
QPushButton:hover, QToolButton:hover { background: $row_hi; }
QPushButton:pressed, QPushButton:open, QPushButton:checked, QToolButton:pressed {
    background: $accent_soft; border-color: $accent; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent;
    font-weight: bold; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed {
    background: $accent_hi; border-color: $accent_hi; }
QPushButton[kind="text"] { padding: 0 7px; border-color: transparent; background: transparent;
    color: $accent; }
QPushButton[kind="text"]:hover { background: $row_hi; }
QPushButton[kind="row"] { min-height: 26px; padding: 0 7px; font-size: 10pt; }
QPushButton[kind="bar"] { min-height: 26px; padding: 0 7px; text-align: left; font-size: 10pt;
    border-color: transparent; background: transparent; color: $ink_2; }
QPushButton[kind="bar"][text=""] { text-align: center; padding: 0 3px; }
QPushButton[kind="bar"]:hover { background: $row_hi; }
QPushButton[kind="bar"][open="true"] { background: $warn_soft; color: $warn; }
QPushButton[kind="tab"] { min-height: 30px; padding: 0 5px; border: none; border-radius: 0;
    border-bottom: 3px solid transparent; background: transparent; color: $ink_2; }
QPushButton[kind="tab"]:hover { background: $row_hi; }
QPushButton[kind="tab"]:checked { border-bottom-color: $accent; color: $accent;
    font-weight: bold; }
QPushButton[kind="figure"] { min-height: 26px; padding: 2px 11px; text-align: left;
    font-size: 10pt; }
QPushButton[kind="bar"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="person"] { padding: 0 7px; text-align: left; border-color: transparent;
    background: transparent; }
QPushButton[kind="person"]:hover { background: $row_hi; }
QPushButton:disabled, QToolButton:disabled, QPushButton[primary="true"]:disabled {
    background: $off; border-color: $off; color: $ink_off; }
QPushButton[kind="text"]:disabled, QPushButton[kind="bar"]:disabled {
    background: transparent; border-color: transparent; }
QFileDialog QToolButton { min-height: 26px; padding: 0 3px; }
QPushButton[menu="true"] { padding-right: 35px; }
QPushButton::menu-indicator { image: url("$controls/down_$theme.svg"); width: 16px; height: 16px;
    subcontrol-origin: border; subcontrol-position: right center; right: 12px; }

QLineEdit, QComboBox, QAbstractSpinBox { min-height: 34px; padding: 0 7px;
    border: 1px solid $edge; border-radius: 6px; background: $surface; color: $ink;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QAbstractSpinBox { max-height: 34px; }
QPlainTextEdit { padding: 4px; border: 1px solid $edge; border-radius: 6px; background: $surface;
    color: $ink; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover {
    border-color: $ink_2; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"],
QPlainTextEdit[wrong="true"] { border: 2px solid $bad; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] {
    min-height: 32px; max-height: 32px; padding: 0 6px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled {
    background: $off; border-color: $off; color: $ink_off; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { min-height: 0; padding: 0; border: none;
    background: transparent; }
QComboBox::drop-down { border: none; width: 32px; }
QComboBox::down-arrow { image: url("$controls/down_$theme.svg"); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $edge;
    padding: 4px; selection-background-color: $accent_soft; selection-color: $ink; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 24px; border: none;
    background: transparent; subcontrol-origin: border; }
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$controls/up_$theme.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$controls/down_$theme.svg"); width: 12px;
    height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QTableView::indicator, QListView::indicator {
    width: 16px; height: 16px; border: 1px solid $edge; border-radius: 4px; background: $surface; }
QTableView::indicator, QListView::indicator { width: 22px; height: 22px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QListView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$controls/tick_$theme.svg"); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $off;
    border-color: $off; }

QTableView, QListView, QTreeView { background: $surface; border: 1px solid $hair;
    border-radius: 8px; color: $ink; selection-background-color: $accent_soft;
    selection-color: $ink; }
QListView::item { min-height: 34px; padding: 0 8px; }
QListView::item:hover { background: $row_hi; }
QListView::item:selected { background: $accent_soft; color: $ink; }
QHeaderView { background: $raised; border: none; border-top-left-radius: 7px;
    border-top-right-radius: 7px; }
QHeaderView::section { background: $raised; min-height: 31px; padding: 0 8px; border: none;
    border-bottom: 1px solid $edge; color: $ink_2; font-size: 10pt; font-weight: bold; }
QHeaderView::section:first { border-top-left-radius: 7px; }
QHeaderView::section:last { border-top-right-radius: 7px; }
QHeaderView::section:only-one { border-top-left-radius: 7px; border-top-right-radius: 7px; }

QScrollBar:vertical { width: 12px; margin: 0; background: transparent; border: none; }
QScrollBar:horizontal { height: 12px; margin: 0; background: transparent; border: none; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { min-height: 8px; max-height: 8px; border: none; border-radius: 4px;
    background: $hair; }
QProgressBar::chunk { border-radius: 4px; background: $bar; }

QSlider:horizontal { min-height: 28px; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: $edge; }
QSlider::sub-page:horizontal { border-radius: 3px; background: $bar; }
QSlider::handle:horizontal { width: 24px; margin: -9px 0; border-radius: 12px;
    background: $accent; }

QMenu { background: $surface; color: $ink; border: 1px solid $edge; padding: 4px; }
QMenu::item { padding: 7px 16px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $ink_off; }
QMenu::separator { height: 1px; margin: 4px 8px; background: $hair; }

QFrame#card { background: $surface; border: 1px solid $hair; border-radius: 8px; }
QFrame#fact { border: none; border-top: 1px solid $hair; }
QFrame#fact[first="true"] { border-top: none; }
QFrame#fact[deviates="true"] { background: $warn_soft; }
QFrame#notice { border: none; border-left: 4px solid $accent; border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; background: $accent_soft; }
QFrame#notice[kind="done"] { border-left-color: $good; background: $good_soft; }
QFrame#notice[kind="owed"] { border-left-color: $warn; background: $warn_soft; }
QFrame#notice[kind="refused"] { border-left-color: $bad; background: $bad_soft; }
QFrame#notice[card="true"] { border: 2px solid $bad; border-radius: 8px; background: $surface; }
QFrame#tinted { border: none; border-radius: 6px; background: $raised; }
QFrame#tinted[kind="safe"] { background: $good_soft; }
QFrame#dropArea { border: 1px dashed $edge; border-radius: 8px; background: $surface; }
QFrame#dropArea[over="true"] { border-color: $accent; background: $accent_soft; }
QFrame#rule { border: none; background: $hair; min-height: 1px; max-height: 1px; }

QWidget#side { background: $side; border-right: 1px solid $hair; }
QWidget#person { border-top: 1px solid $hair; }
QListWidget#navigation { background: transparent; border: none; border-radius: 0; }
QListWidget#found { border: 1px solid $edge; }
QWidget#topBar { background: $surface; border-bottom: 1px solid $hair; }
QFrame#rehearsal { background: $rehearsal; border: none; min-height: 32px; }
QFrame#rehearsal QLabel { color: $on_rehearsal; }
"""


def style_sheet(palette: Palette, scale: float, density: float) -> str:
    """Return the style sheet in these colours.

    `scale` is that of the letters, 1.0 for 100 %, and `density` the dots per inch divided by 96.
    """
    theme = next(name for name, each in PALETTES.items() if each == palette)
    colours = asdict(palette)
    text = Template(_SHEET).substitute(colours, theme=theme, controls=CONTROLS.as_posix())
    text = re.sub(r"\b(\d+)px", lambda each: f"{_pixels(int(each[1]), scale * density)}px", text)
    return re.sub(r"\b(\d+)pt", lambda each: f"{int(each[1]) * scale:.2f}pt", text)


def _pixels(length: int, factor: float) -> int:
    return max(1, round(length * factor)) if length else 0
