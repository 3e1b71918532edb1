"""The ballot made of what the steering group sends to the vote.

Costs are those of the evaluation, texts those of the proposal and its translations. What is on the
ballot already is left as it is::

    take_accepted(central)  # Taken(codes=("1", "2"), lacking={31: Lacking.SWEDISH})
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.joining import Origin
from mbdesk.domain.register import Translation
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.domain.vote_state import Act
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.ballot.items import next_code
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import admitted_entries
from mbdesk.services.centre.evaluation.acts import evaluation_of_entry
from mbdesk.services.centre.register.dossier import digest_of_texts, records_of
from mbdesk.services.centre.register.entries import texts_of
from mbdesk.services.centre.register.joined import origins_of
from mbdesk.services.centre.register.reading import reads_now
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.centre.voting.voting import put_on_ballot
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.words.joining import became_one, name_of
from mbdesk.words.phrase import reader_of


class Lacking(StrEnum):
    """Why a proposal that goes to the vote cannot be put on the ballot yet."""

    SWEDISH = "swedish"
    COST = "cost"
    FUNDS = "funds"


@dataclass(frozen=True, slots=True)
class Taken:
    """The codes of the items that were put on the ballot, and what the others lack, by number."""

    codes: tuple[str, ...]
    lacking: Mapping[int, Lacking]


def take_accepted(central: CentralFile) -> Taken:
    """Put each proposal that goes to the vote on the ballot, after the items that are there.

    Raises NotAllowedNowError when voting has opened, and what `put_on_ballot` raises.
    """
    with central.database.unit() as session:
        require(session, Act.SET_BALLOT)
        items, lacking = [*ballot(session)], dict[int, Lacking]()
        held, codes = {item.proposal for item in items}, list[str]()
        funds = the_process(session).funds
        for entry in admitted_entries(session):
            if entry.proposal in held:
                continue
            item = _item(session, entry, next_code(items), len(items))
            if isinstance(item, BallotItem) and 0 < funds < item.cost:
                item = Lacking.FUNDS
            if isinstance(item, Lacking):
                lacking[entry.number] = item
                continue
            items.append(item)
            codes.append(item.code)
        if codes:
            put_on_ballot(session, _placed(items))
            note_taken(session, central, codes)
    return Taken(tuple(codes), lacking)


def note_taken(session: Session, central: CentralFile, codes: Sequence[str]) -> None:
    """Note in the log which items were put on the ballot."""
    process = the_process(session).id
    for code in codes:
        note(session, process, central.today(), "ballot_item_added", item=code)


def _placed(items: Sequence[BallotItem]) -> list[BallotItem]:
    return [replace(item, position=place) for place, item in enumerate(items)]


def _item(session: Session, entry: RegisterEntry, code: str, place: int) -> BallotItem | Lacking:
    """Return the item that a proposal makes, or what it lacks."""
    now = reads_now(*texts_of(session, entry))
    texts = {now.language: {"title": now.title, "description": now.description, "place": now.place}}
    digest = digest_of_texts(now)
    for record in records_of(session, entry.key):  # the newest first
        if isinstance(record, Translation) and record.original == digest:
            texts.setdefault(record.language, dict(record.texts))
    swedish = texts.get(DEFAULT_LANGUAGE)
    costs = evaluation_of_entry(session, entry).costs.held
    if swedish is None:
        return Lacking.SWEDISH
    if costs is None:
        return Lacking.COST
    return BallotItem(
        *(code, place, costs.once),
        titles=_in_all(texts, "title"),
        descriptions=_naming(origins_of(session, entry.number), _in_all(texts, "description")),
        place=swedish.get("place", "") or now.place,
        proposal=entry.proposal,
    )


def _naming(origins: Sequence[Origin], told: Mapping[str, str]) -> dict[str, str]:
    """Return descriptions that say at their end which proposals became one, where any did."""
    if not origins:
        return dict(told)
    says = became_one([name_of(origin) for origin in origins])
    return {
        language: f"{text}\n\n{says.read(reader_of(language))}" for language, text in told.items()
    }


def _in_all(texts: Mapping[str, Mapping[str, str]], field: str) -> dict[str, str]:
    return {language: told for language, each in texts.items() if (told := each.get(field, ""))}
