"""What staff do with one proposal of the register: correct, withdraw, and note what it is about.

What the station sent is never touched. Each act adds a record, with its reason and who did it, and
brings the proposal's line up to date::

    correct(central, 31, "place", "Grimsta", Why("Grimsa is a slip of the pen", "Anna Ek"))
    withdraw(central, 31, Why("the proposer rang and asked for it", "Anna Ek"))
"""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.proposal import TEXTS, Need
from mbdesk.domain.register import POINT, YES, NoteKind, ProposalKey
from mbdesk.domain.texts import bare
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import NoSuchProposalError, ProposalUnchangedError
from mbdesk.models.base import LARGEST_INTEGER
from mbdesk.models.register import (
    ProposalCorrection,
    ProposalDisclosure,
    ProposalNote,
    ProposalTranslation,
    ProposalWithdrawal,
    RegisterEntry,
)
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.answering import ANSWERING
from mbdesk.services.centre.register.entries import EVALUATING, facts_of, refresh, texts_of
from mbdesk.services.centre.register.joined import JOINING
from mbdesk.services.centre.register.reading import newest, reads_now, text_of, value_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text, named_fields, travelling
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import LONGEST_NAME, LONGEST_REASON
from mbdesk.sync.text_fields import OF_PROPOSAL

LONGEST_DNR, LONGEST_THEME, LONGEST_REMARK = 80, 60, 2000

RECORDS: tuple[Any, ...] = (
    ProposalCorrection,
    ProposalWithdrawal,
    ProposalNote,
    ProposalTranslation,
    ProposalDisclosure,
    *EVALUATING,
    *ANSWERING,
    *JOINING,
)
"""The kinds of records of a proposal; all are numbered in one row, so that it tells their order."""


@dataclass(frozen=True, slots=True)
class Why:
    """Why something is done with a proposal, and who does it.

    An empty `who` stands for the person who has told the desk their name.
    """

    reason: str
    who: str = ""


def entry_of(session: Session, number: int) -> RegisterEntry:
    """Return the line of the register with a number. Raises NoSuchProposalError."""
    wanted = select(RegisterEntry).where(RegisterEntry.number == number)
    row = session.scalars(wanted).first() if 0 < number <= LARGEST_INTEGER else None
    if row is None:
        raise NoSuchProposalError(number=number)
    return row


def correct(central: CentralFile, number: int, field: str, text: str, why: Why) -> None:
    """Let a text of a proposal read otherwise: a slip of the pen, put right.

    Its `point` on the map is moved in the same way, to one as in ``480,120``, in thousandths of the
    map's width and height.

    Raises:
        NoSuchProposalError: no proposal has this number, or its text is not held any more.
        FieldError: there is no such field, or the text, the reason or the name does not fit.
        ProposalUnchangedError: it reads so already.
        LettersWithoutFontError: the text could neither be shown nor printed.
    """
    fixed_text: dict[str, Any] = {
        field: value_of(field, text) if field == POINT else fitting(field, text)
    }
    why = checked(central, why)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        revisions, corrections = texts_of(session, entry)
        now = reads_now(revisions, corrections)
        fixed = travelling(replace(now, **fixed_text))
        if fixed == now:
            raise ProposalUnchangedError(number=number)
        session.add(
            ProposalCorrection(
                **numbered(session, entry.key),
                field=field,
                replaced=text_of(newest(revisions), field),
                text=text_of(fixed, field),
                reason=why.reason,
                who=why.who,
                day=central.today(),
            )
        )
        finish(session, central, entry, "proposal_corrected")


def withdraw(central: CentralFile, number: int, why: Why) -> None:
    """Withdraw a proposal: it keeps its number, and goes no further.

    Raises NoSuchProposalError, ProposalUnchangedError if it is withdrawn already, and FieldError
    for a reason or name that does not fit.
    """
    _set_withdrawn(central, number, why, withdrawn=True)


def put_back(central: CentralFile, number: int, why: Why) -> None:
    """Take the withdrawal of a proposal back; raises what `withdraw` raises."""
    _set_withdrawn(central, number, why, withdrawn=False)


def _set_withdrawn(central: CentralFile, number: int, why: Why, *, withdrawn: bool) -> None:
    why = checked(central, why)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        key = entry.key
        facts = facts_of(session, key.station, [key.proposal])[key.proposal]
        if facts.withdrawn == withdrawn:
            raise ProposalUnchangedError(number=number)
        session.add(
            ProposalWithdrawal(
                **numbered(session, key),
                withdrawn=withdrawn,
                reason=why.reason,
                who=why.who,
                day=central.today(),
            )
        )
        event = "proposal_withdrawn" if withdrawn else "proposal_put_back"
        finish(session, central, entry, event)


def set_dnr(central: CentralFile, number: int, dnr: str, who: str = "") -> None:
    """Note the reference by which the registry knows a proposal; an empty one takes it away.

    Raises NoSuchProposalError, FieldError(field="dnr"), LettersWithoutFontError.
    """
    dnr = _fitting(NoteKind.DNR, dnr, LONGEST_DNR)
    _add_note(central, number, NoteKind.DNR, dnr, who)


def set_theme(central: CentralFile, number: int, theme: str, who: str = "") -> None:
    """Note what a proposal is about, in a word or two; raises what `set_dnr` raises."""
    theme = _fitting(NoteKind.THEME, theme, LONGEST_THEME)
    _add_note(central, number, NoteKind.THEME, theme, who)


def protect(central: CentralFile, number: int, *, protected: bool, who: str = "") -> None:
    """Mark that who proposes has a protected identity, or take the mark off.

    What tells of place and person is then left out of everything that is given out. Raises
    NoSuchProposalError.
    """
    _add_note(central, number, NoteKind.PROTECTED, YES if protected else "", who)


def remark(central: CentralFile, number: int, text: str, who: str = "") -> None:
    """Note something that was said about a proposal.

    Raises NoSuchProposalError, FieldError(field="remark"), LettersWithoutFontError.
    """
    said = fitting_text(NoteKind.REMARK, " ".join(text.split()), LONGEST_REMARK)
    check_letters(said)
    _add_note(central, number, NoteKind.REMARK, said, who)


def _fitting(kind: NoteKind, text: str, most: int) -> str:
    short = fitting_text(kind, text, most) if bare(text) else ""
    check_letters(short)
    return short


def _add_note(central: CentralFile, number: int, kind: NoteKind, text: str, who: str) -> None:
    """Add a note; one that says what the last of its kind did is no news, and is left out."""
    who = name_of(central, who)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        own = ProposalNote.station_id == entry.station_id, ProposalNote.proposal == entry.proposal
        last = select(ProposalNote.text).where(*own, ProposalNote.kind == kind)
        if text == (session.scalar(last.order_by(ProposalNote.number.desc()).limit(1)) or ""):
            return
        key = numbered(session, entry.key)
        session.add(ProposalNote(**key, kind=kind, text=text, who=who, day=central.today()))
        finish(session, central, entry, f"proposal_{kind}_noted")


def fitting(field: str, text: str) -> str:
    """Return a text of a proposal without space around it, as long as a station may send it.

    Raises FieldError for a field that proposals do not have and a text that does not fit, and
    LettersWithoutFontError.
    """
    if field not in TEXTS:
        raise FieldError(field="field", wanted="one_of", choices=", ".join(TEXTS))
    with named_fields(field):
        fits = OF_PROPOSAL[field].load(text.strip())
    if TEXTS[field].need is Need.ALWAYS and not bare(fits):
        raise FieldError(field=field, wanted="some_text", most=TEXTS[field].longest)
    check_letters(fits)
    return bare(fits)


def checked(central: CentralFile, why: Why) -> Why:
    """Return a reason and a name that fit. Raises FieldError(field="reason" or "person")."""
    person = central.person.name if central.person else ""
    who = fitting_text("person", why.who or person, LONGEST_NAME)
    reason = fitting_text("reason", why.reason, LONGEST_REASON)
    check_letters(who, reason)
    return Why(reason, who)


def name_of(central: CentralFile, who: str) -> str:
    """Return the name of who notes something: as given, or as told at the desk; it may be empty.

    Raises FieldError(field="person").
    """
    name = who.strip() or (central.person.name if central.person else "")
    return fitting_text("person", name, LONGEST_NAME) if name else ""


def numbered(session: Session, key: ProposalKey) -> dict[str, Any]:
    """Return the key of a proposal's next record, of whatever kind."""
    last = (
        select(func.max(kind.number)).where(
            kind.station_id == key.station, kind.proposal == key.proposal
        )
        for kind in RECORDS
    )
    newest = max(session.scalar(each) or 0 for each in last)
    return {"station_id": key.station, "proposal": key.proposal, "number": newest + 1}


def finish(
    session: Session, central: CentralFile, entry: RegisterEntry, event: str, **facts: str
) -> None:
    """Bring a proposal's line up to date and note in the log what was done, never its words."""
    refresh(session, [entry.key])
    process = the_process(session).id
    note(session, process, central.today(), event, proposal=entry.number, **facts)
