"""Packs for stations and the poster: staff choose a folder, and they are written into it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from mbdesk.services.centre.central_file import SigningKey
from mbdesk.services.centre.stations.papers import write_posters
from mbdesk.services.centre.stations.station_register import StationStatus
from mbdesk.services.exchange.packs import write_pack, write_packs
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.keys.key_dialog import with_signing
from mbdesk.ui.devices.removable_media import with_taking_out
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_folder
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.words.phrase import translate
from mbdesk.words.translations import words


class StationFiles:
    """Writes packs and the poster; the page shows the work and tells how it went."""

    def __init__(self, desk: Desk, page: DeskPage) -> None:
        self._desk, self._page = desk, page

    def ask_pack(self, status: StationStatus) -> None:
        """Ask where the pack of a station is to be written."""
        ask_folder(
            self._page,
            QCoreApplication.translate("PlacesPage", "Where is the pack to be written?"),
            lambda folder: with_signing(
                self._desk, self._page, partial(self._write_pack, status, folder)
            ),
            purpose=FolderPurpose.PACKS,
        )

    def ask_packs(self) -> None:
        """Ask where the packs of all stations are to be written."""
        ask_folder(
            self._page,
            QCoreApplication.translate("PlacesPage", "Where are the packs to be written?"),
            lambda folder: with_signing(self._desk, self._page, partial(self._write_packs, folder)),
            purpose=FolderPurpose.PACKS,
        )

    def ask_poster(self) -> None:
        """Ask where the poster with the control code, to be printed, is to be written."""
        ask_folder(
            self._page,
            QCoreApplication.translate("PlacesPage", "Where is the poster to be written?"),
            self._write_poster,
        )

    def _write_pack(self, status: StationStatus, folder: Path, key: SigningKey) -> None:
        self._page.work.start(
            lambda: QCoreApplication.translate("PlacesPage", "Writing the pack"),
            lambda _: write_pack(self._desk.central, status.station.id, folder, key),
            lambda path: self._desk.refresh(lambda: self._tell_pack(path)),
            self._page.notice.refuse,
        )

    def _tell_pack(self, path: Path) -> None:
        self._page.notice.tell(
            NoticeKind.DONE,
            lambda: (
                with_taking_out(translate("PlacesPage", "The pack is written."), path).read(
                    current_reader()
                ),
                QCoreApplication.translate(
                    "PlacesPage", "{file}. Send the station's code by another way."
                ).format(file=path),
            ),
        )

    def _write_packs(self, folder: Path, key: SigningKey) -> None:
        """Write the pack of every station; stopped half-way, those written are whole."""
        notice = self._page.notice
        notice.hide()
        self._page.work.start(
            lambda: QCoreApplication.translate("PlacesPage", "Writing the packs"),
            lambda progress: write_packs(self._desk.central, folder, key, progress),
            lambda paths: self._desk.refresh(lambda: self._tell_packs(len(paths), folder)),
            lambda error: self._desk.refresh(lambda: notice.refuse(error)),
        )

    def _tell_packs(self, count: int, folder: Path) -> None:
        self._page.notice.tell(
            NoticeKind.DONE,
            lambda: (
                with_taking_out(
                    translate("PlacesPage", "%Ln packs are written.", None, count), folder
                ).read(current_reader()),
                QCoreApplication.translate(
                    "PlacesPage", "{folder}. Send each station's code by another way."
                ).format(folder=folder),
            ),
        )

    def _write_poster(self, folder: Path) -> None:
        central, tag, say = self._desk.central, language(), partial(words, context="voter.form")
        self._page.work.start(
            lambda: QCoreApplication.translate("PlacesPage", "Writing the poster"),
            lambda _: write_posters(central, folder, say, named_in=tag),
            self._tell_poster,
            self._page.notice.refuse,
        )

    def _tell_poster(self, paths: tuple[Path, ...]) -> None:
        path = ", ".join(map(str, paths))
        self._page.notice.tell(
            NoticeKind.DONE,
            lambda: (
                QCoreApplication.translate(
                    "PlacesPage",
                    "The poster is written. Print it and put it up at every place.",
                ),
                QCoreApplication.translate("PlacesPage", "It is {path}.").format(path=path),
            ),
        )
