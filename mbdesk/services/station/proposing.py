"""Stores a proposal: its texts as they are, its contact details sealed at once, all in no order.

Each record is stored as the line that an export carries, in pieces at random places.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from mbdesk.domain.media import MapPoint
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.proposal import (
    ASKED,
    TEXTS,
    CostLine,
    Need,
    ProposalPicture,
    ProposalRevision,
    ProposalTexts,
    SealedContact,
    Source,
    total_cost,
)
from mbdesk.domain.records import new_id
from mbdesk.domain.texts import bare, is_one_line, is_storable
from mbdesk.errors.files import FieldError
from mbdesk.errors.voter import (
    NotOpenError,
    TextMissingError,
    TextTooLongError,
    TextUnusableError,
)
from mbdesk.services.common.pictures import fit_left_picture
from mbdesk.services.station.pieces import PieceKind, in_pieces, stored_lines
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.canonical import encode
from mbdesk.sync.codes import short_number
from mbdesk.sync.records import from_line
from mbdesk.sync.sealing import Sealer, label
from mbdesk.words.languages import LANGUAGES

CONTACT_BLOCK = 2048
"""Contact details are padded to this many bytes, so that their size tells nothing."""

_WORDS = ("language", *TEXTS, "form")


@dataclass(frozen=True, slots=True)
class ProposalDraft(ProposalTexts):
    """What a person has written; `form` is the number of a paper form.

    `estimate` is in kronor; None stands for the sum of `costs`, if there are any. `picture` is an
    image file of any size; its metadata are not kept.
    """

    estimate: int | None = None
    costs: tuple[CostLine, ...] = ()
    contact: str = field(default="", repr=False)
    consent: bool = False
    source: Source = Source.SCREEN
    form: str = ""
    point: MapPoint | None = None
    picture: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class CheckedProposal:
    """A proposal that may be stored: its pieces, with those of its contact, and its picture's."""

    revision: ProposalRevision
    records: list[dict[str, Any]]
    pictures: list[dict[str, Any]]


def leave_proposal(station: StationFolder, draft: ProposalDraft) -> str:
    """Store a proposal and its sealed contact, and return the number to show.

    Contact details are kept only with consent. Raises what `checked_proposal` and
    `StationSlots.put_records` raise.
    """
    (number,) = store_proposals(station, [checked_proposal(station, draft)])
    return number


def checked_proposal(station: StationFolder, draft: ProposalDraft) -> CheckedProposal:
    """Return a proposal in the pieces that are stored, once it is known that it may be.

    Raises:
        NotOpenError, TextMissingError(field), TextTooLongError(field, limit),
        TextUnusableError(field), PictureUnusableError
        FieldError: something else that no export could carry, or a language that is none of ours.
    """
    if not may_leave(station, draft.source):
        raise NotOpenError(wanted=PhaseKind.PROPOSING)
    _check_texts(draft)
    revision = _revision(station, draft)
    picture = _picture(revision, draft)
    records = in_pieces(PieceKind.PROPOSAL, revision)
    if bare(draft.contact) and draft.consent:
        records += in_pieces(PieceKind.CONTACT, _contact(station, revision.proposal, draft))
    pictures = in_pieces(PieceKind.PICTURE, picture) if picture else []
    return CheckedProposal(revision, records, pictures)


def store_proposals(station: StationFolder, proposals: Iterable[CheckedProposal]) -> list[str]:
    """Store proposals, all of them or none, and return the numbers to show.

    Raises what taking them and `StationSlots.put_records` raise.
    """
    checked = list(proposals)
    with station.casting():
        station.slots.put_records(
            [piece for each in checked for piece in each.records],
            [piece for each in checked for piece in each.pictures],
        )
    return [short_number(each.revision.proposal) for each in checked]


def words_of(revision: ProposalRevision) -> bytes:
    """Return a digest of a proposal's words: its language, texts and the number of its form."""
    words = [getattr(revision, name) for name in _WORDS]
    return sha256(encode(words)).digest()


def words_left(station: StationFolder) -> set[bytes]:
    """Return the digests of the words of all proposals that have been left here."""
    with station.database.reading() as session:
        lines = stored_lines(session, PieceKind.PROPOSAL)
        return {words_of(from_line(ProposalRevision, line)) for line in lines}


def check_text(name: str, text: object) -> None:
    """Check one of the texts that a proposal is `ASKED` for.

    Raises TextMissingError(field), TextTooLongError(field, limit), TextUnusableError(field).
    """
    rule = ASKED[name]
    if not isinstance(text, str) or not is_storable(text):
        raise TextUnusableError(field=name)
    if rule.lines == 1 and not is_one_line(text.strip()):
        raise TextUnusableError(field=name)
    if rule.need is Need.ALWAYS and not bare(text):
        raise TextMissingError(field=name)
    if len(text) > rule.longest:
        raise TextTooLongError(field=name, limit=rule.longest)


def may_leave(station: StationFolder, source: Source = Source.SCREEN) -> bool:
    """Tell whether a proposal may be left today.

    A paper form that was handed in on time may be keyed in after the last day, until the pack with
    the ballot has arrived or voting begins.
    """
    phase = station.phase_today()
    if source is Source.SCREEN or phase is PhaseKind.PROPOSING:
        return phase is PhaseKind.PROPOSING
    days = [p.first_day for p in station.frame.phases if p.kind is PhaseKind.PROPOSING]
    begun = any(first <= station.today() for first in days)
    return begun and phase is not PhaseKind.VOTING and not station.voting_open


def _check_texts(draft: ProposalDraft) -> None:
    if draft.language not in LANGUAGES:
        raise FieldError(field="language", wanted="one_of", choices=", ".join(LANGUAGES))
    for name in ASKED:
        check_text(name, getattr(draft, name))
    if not all(bare(line.label) for line in draft.costs):
        raise TextMissingError(field="label")


def _revision(station: StationFolder, draft: ProposalDraft) -> ProposalRevision:
    return ProposalRevision(
        id=new_id(),
        proposal=new_id(),
        replaces=None,
        station=station.station.id,
        day=station.today(),
        language=draft.language,
        estimate=_estimate(draft),
        costs=draft.costs,
        source=draft.source,
        form=bare(draft.form),
        point=draft.point,
        **{name: bare(getattr(draft, name)) for name in TEXTS},
    )


def _estimate(draft: ProposalDraft) -> int | None:
    if draft.estimate is None and draft.costs:
        return total_cost(draft.costs)
    return draft.estimate


def _picture(revision: ProposalRevision, draft: ProposalDraft) -> ProposalPicture | None:
    if not draft.picture:
        return None
    media_type, data = fit_left_picture(draft.picture)
    return ProposalPicture(new_id(), revision.proposal, revision.station, media_type, data)


def _contact(station: StationFolder, proposal: str, draft: ProposalDraft) -> SealedContact:
    plain = encode({"contact": draft.contact}).ljust(CONTACT_BLOCK, b" ")
    info = label(b"contact") + station.binding.packed
    sealed = Sealer(station.frame.keys.contact).seal(plain, info)
    return SealedContact(new_id(), proposal, station.station.id, sealed)
