"""Makes voting cards. The process keeps verifiers of their one-time codes, never the codes."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from mbdesk.domain.vote_state import Act
from mbdesk.durable import check_folder, named_faults, unfinished
from mbdesk.errors.centre import TooManyCardsError
from mbdesk.errors.files import FileLockedError
from mbdesk.models.station import AuditEvent, Card, CardSeries
from mbdesk.publishing import SecretDraft
from mbdesk.reports.cards import CARDS_IN_FILE, CardBatch, CardFace, cards_pdf
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import the_site
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.worker_processes import cores, worker_processes
from mbdesk.sync.codes import LONG_SERIAL_BITS, card_code, scanned_form, secret_bits
from mbdesk.sync.credentials import card_key, card_public
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words
from mbdesk.words.languages import STAFF_LANGUAGES

AT_A_TIME = 64
STORED_AT_ONCE = 5_000
_MADE, _WRITTEN = "cards_made", "cards_written"


@dataclass(frozen=True, slots=True)
class CardPurpose:
    """What cards are made for: to be handed out, or as a `reserve` that replaces others.

    `site` is the id of the place that gets them; empty while the centre keeps them.
    """

    reserve: bool = False
    site: str = ""


TO_HAND_OUT = CardPurpose()


@dataclass(frozen=True, slots=True)
class PrintedCards:
    """Cards that have been made, and the files that they are to be printed from."""

    number: int
    paths: tuple[Path, ...]

    @property
    def path(self) -> Path:
        """The first of the files, and the only one of few cards."""
        return self.paths[0]


@dataclass(frozen=True, slots=True)
class _Batch:
    """Cards that are not stored yet."""

    codes: tuple[str, ...]
    rows: tuple[tuple[int, bytes], ...]

    @property
    def first(self) -> int:
        """The serial of the first card."""
        return self.rows[0][0]

    @property
    def last(self) -> int:
        """The serial of the last card."""
        return self.rows[-1][0]

    def part(self, start: int, end: int) -> "_Batch":
        """Return the cards from one place to before another."""
        return _Batch(self.codes[start:end], self.rows[start:end])


def cards_in(session: Session) -> int:
    """Return how many voting cards the process has."""
    return session.scalar(select(func.count()).select_from(Card)) or 0


def cards_unsure(session: Session) -> tuple[tuple[int, int], ...]:
    """Return the first and last of cards whose file may never have got its name.

    The program ended between keeping them and seeing their file in its place.
    """
    events = select(AuditEvent.code, AuditEvent.parameters).where(
        AuditEvent.station_id == the_process(session).id, AuditEvent.code.in_((_MADE, _WRITTEN))
    )
    first, unsure = 1, dict[int, int]()
    for code, facts in session.execute(events.order_by(AuditEvent.number)):
        if code == _MADE:
            last = first + int(facts["number"]) - 1
            unsure[first], first = last, last + 1
        else:
            unsure.pop(int(facts["first"]), None)
    return tuple(unsure.items())


def make_cards(
    central: CentralFile,
    number: int,
    progress: Progress = silent,
    purpose: CardPurpose = TO_HAND_OUT,
) -> tuple[str, ...]:
    """Make a series of `number` voting cards and return their codes, to be printed and forgotten.

    Takes about 5 ms a card on two cores (Argon2id). Raises NotAllowedNowError when voting
    has opened, TooManyCardsError(limit), NoSuchEntryError, CancelledError.
    """
    batch = _fresh(central, number, progress)
    _keep(central, batch, purpose)
    _note_written(central, batch)
    return batch.codes


def print_cards(  # noqa: PLR0913  # what the staff have chosen
    central: CentralFile,
    number: int,
    folder: Path,
    words: Callable[[str], Words],
    progress: Progress = silent,
    *,
    purpose: CardPurpose = TO_HAND_OUT,
    named_in: str = "",
) -> PrintedCards:
    """Make `number` new voting cards and write them into PDFs in `folder`, ready to be cut.

    A PDF has at most 500 sheets, and is called by its first and last card. The codes are in these
    files and nowhere else. They get their names once the cards are kept, so that none of their
    cards is unknown; killed before, the program leaves nothing of them. `words` gives the texts of
    `voter.form` in a language; `named_in` is that of the files' names, see `DocumentNames`. Raises
    what `make_cards`, `SecretDraft` and `progress` raise, and FolderMissingError, leaving neither
    cards nor file.
    """
    check_folder(folder)
    batch = _fresh(central, number, lambda done, _total: progress(done, 2 * number))
    _sweep(central, folder)
    drafts: list[SecretDraft] = []
    try:
        for first in range(0, number, CARDS_IN_FILE):
            part = batch.part(first, first + CARDS_IN_FILE)

            def told(done: int, _total: int, before: int = number + first) -> None:
                progress(before + done, 2 * number)

            name = DocumentNames(central.frame, named_in).cards(part.first, part.last)
            drafts.append(SecretDraft(folder / name, _pdf(central, part, words, told)))
        _keep(central, batch, purpose)
        paths = tuple(draft.publish() for draft in drafts)
    finally:
        for draft in drafts:
            draft.discard()
    _note_written(central, batch)
    return PrintedCards(number, paths)


def _pdf(
    central: CentralFile, batch: _Batch, words: Callable[[str], Words], progress: Progress
) -> bytes:
    """Return the cards of a part as a PDF, ready to be cut."""
    frame, number = central.frame, len(batch.codes)
    faces = [
        CardFace(code, scanned_form(code), serial)
        for code, (serial, _) in zip(batch.codes, batch.rows, strict=True)
    ]
    code = process_fingerprint(frame.keys.signing, frame.id)
    cards = CardBatch(frame, code, faces, logo_of(central))
    return cards_pdf(cards, words, lambda printed: progress(printed, number))


def _sweep(central: CentralFile, folder: Path) -> None:
    """Remove what a kill left of cards on a medium whose files cannot wait without a name."""
    names = [DocumentNames(central.frame, tag).cards("*", "*") for tag in ("", *STAFF_LANGUAGES)]
    with named_faults(folder):
        for name in names:
            for left in folder.glob(unfinished(folder / name).name):
                left.unlink(missing_ok=True)


def public_of(process_id: str, serial: int, secret: int) -> bytes:
    """Return the public key of one card. Runs in a worker process."""
    return card_public(card_key(process_id, serial, secret))


def _fresh(central: CentralFile, number: int, progress: Progress) -> _Batch:
    """Make cards that are not stored anywhere yet."""
    with central.database.reading() as session:
        process = the_process(session)
        process_id, first = process.id, _first_serial(session, number)
    pairs = [(n, secrets.randbits(secret_bits(n))) for n in range(first, first + number)]
    rows: list[tuple[int, bytes]] = []
    for public in _publics(process_id, pairs):
        rows.append((pairs[len(rows)][0], public))
        progress(len(rows), number)
    return _Batch(tuple(card_code(serial, secret) for serial, secret in pairs), tuple(rows))


def _first_serial(session: Session, number: int) -> int:
    """Return the serial of the next card, if that many can be made."""
    require(session, Act.MAKE_CARDS)
    first = (session.scalar(select(func.max(Card.serial))) or 0) + 1
    limit = (1 << LONG_SERIAL_BITS) - first
    if number > limit:
        raise TooManyCardsError(limit=limit)
    return first


def _keep(central: CentralFile, batch: _Batch, purpose: CardPurpose) -> None:
    """Store the cards, unless voting has opened or other cards were made meanwhile."""
    first, last = batch.first, batch.last
    with central.database.unit() as session:
        process = the_process(session)
        if _first_serial(session, len(batch.rows)) != first:
            raise FileLockedError(path=central.database.place)
        for start in range(0, len(batch.rows), STORED_AT_ONCE):
            part = batch.rows[start : start + STORED_AT_ONCE]
            rows = [{"serial": serial, "public": each, "used": False} for serial, each in part]
            session.execute(insert(Card), rows)
        session.add(
            CardSeries(
                first=first,
                last=last,
                reserve=purpose.reserve,
                site_id=the_site(session, purpose.site).id if purpose.site else None,
                handed_out=first - 1,
            )
        )
        process.edition += 1
        note(session, process.id, central.today(), _MADE, number=len(batch.rows))


def _note_written(central: CentralFile, batch: _Batch) -> None:
    with central.database.unit() as session:
        process, day = the_process(session).id, central.today()
        note(session, process, day, _WRITTEN, first=batch.first, last=batch.last)


def _publics(process_id: str, pairs: Sequence[tuple[int, int]]) -> Iterator[bytes]:
    serials, secret_parts = zip(*pairs, strict=True)
    with _pool(len(pairs)) as pool:
        work = partial(public_of, process_id)
        yield from pool.map(work, serials, secret_parts, chunksize=AT_A_TIME)


def _pool(cards: int) -> AbstractContextManager[Executor]:
    if cards <= AT_A_TIME:  # a process takes longer to start than these take to make
        return ThreadPoolExecutor(1)
    return worker_processes(cores())
