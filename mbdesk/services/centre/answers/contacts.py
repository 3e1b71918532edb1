"""Opening the contacts of those who left proposals: by the contact key alone, each put on record.

What is opened is handed to whoever asked and kept nowhere. The record says who asked, and for
what, before anything is seen::

    open_contacts(central, [31, 44], key, "answers")
    # (OpenedContact(31, "anna@example.se"), OpenedContact(44, "Storgatan 1, 165 60 Hässelby"))
"""

import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.answers import AnswerWay
from mbdesk.domain.process import Mode
from mbdesk.errors.proposals import ContactSealedError, NoContactLeftError
from mbdesk.models.answering import ProposalContactOpening
from mbdesk.models.proposal import SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile, ContactKey
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import entry_of, finish, name_of, numbered
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import LONGEST_NAME, LONGEST_REASON
from mbdesk.sync.canonical import NotCanonicalError, decode
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.sealing import Opener, UnsealingError, label

_EMAIL = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}")
_NUMBER = re.compile(r"\+?[\d][\d\s()/-]{5,}\d")
_POSTCODE = re.compile(r"\b\d{3} ?\d{2}\s+[^\W\d]")


@dataclass(frozen=True, slots=True)
class OpenedContact:
    """A proposal by its number, and what its proposer wrote on how to be reached."""

    number: int
    told: str = field(repr=False)

    @property
    def email(self) -> str:
        """The first e-mail address in it, empty where there is none."""
        found = _EMAIL.search(self.told)
        return found[0] if found else ""

    @property
    def phone(self) -> str:
        """The first telephone number in it, empty where there is none."""
        found = _NUMBER.search(_POSTCODE.sub(" ", self.told))
        return " ".join(found[0].split()) if found else ""

    @property
    def way(self) -> AnswerWay:
        """How they are written to: by e-mail, by a letter to an address, else by a call."""
        if self.email:
            return AnswerWay.EMAIL
        bare_number = self.phone and not _POSTCODE.search(self.told)
        return AnswerWay.CALL if bare_number else AnswerWay.LETTER


def open_contacts(  # noqa: PLR0913  # whose, with what, and who asks for what
    central: CentralFile,
    numbers: Sequence[int],
    key: ContactKey,
    purpose: str,
    who: str = "",
    *,
    step: Callable[[], None] = lambda: None,
) -> tuple[OpenedContact, ...]:
    """Put on record that these contacts are opened, and what for, then return them.

    `step` is called for each; what it raises undoes all of it.

    Raises:
        NoSuchProposalError
        NoContactLeftError: nobody can be reached about one of them.
        ContactSealedError: one was sealed for something else, or altered.
        FieldError: nobody's name, or nothing that it is for.
        LettersWithoutFontError
    """
    name = fitting_text("person", name_of(central, who), LONGEST_NAME)
    wanted_for = fitting_text("purpose", purpose, LONGEST_REASON)
    check_letters(name, wanted_for)
    opener = Opener(key.private)
    with central.database.unit() as session:
        opened = []
        for number in numbers:
            step()
            entry = entry_of(session, number)
            told = _opened(session, entry, opener)
            whose = numbered(session, entry.key)
            opening = ProposalContactOpening(
                **whose, purpose=wanted_for, who=name, day=central.today()
            )
            session.add(opening)
            finish(session, central, entry, "contact_opened")
            opened.append(OpenedContact(number, told))
    return tuple(opened)


def _opened(session: Session, entry: RegisterEntry, opener: Opener) -> str:
    """Return what a proposer has left; where they have left several, all of it in lines."""
    row = SealedContact
    own = row.station_id == entry.station_id, row.proposal == entry.proposal
    sealed = session.scalars(select(row).where(*own).order_by(row.id)).all()
    if not sealed:
        raise NoContactLeftError(number=entry.number)
    process = the_process(session).id
    # A rehearsal may have become the real vote by opening it: what was left before says rehearsal.
    bindings = [Binding(mode, process, entry.station_id) for mode in Mode]
    told = (_unsealed(opener, each.sealed, bindings) for each in sealed)
    found = [each for each in told if each is not None]
    if len(found) < len(sealed):
        raise ContactSealedError(number=entry.number)
    return "\n".join(found)


def _unsealed(opener: Opener, sealed: bytes, bindings: Sequence[Binding]) -> str | None:
    """Return the text of a contact, None where the key does not open it."""
    for binding in bindings:
        with suppress(UnsealingError, NotCanonicalError):
            held = decode(opener.open(sealed, label(b"contact") + binding.packed).rstrip(b" "))
            told = held.get("contact") if isinstance(held, dict) else None
            return told if isinstance(told, str) else None
    return None
