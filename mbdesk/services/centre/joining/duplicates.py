"""Likely duplicates: pairs of proposals that somebody is to look at, and what was found of them.

Nothing is ever joined by this. Who has looked at a pair puts it into a group (`groups`), or puts on
record that the two are not the same; either way it is not suggested any more::

    pair = read_likely(central)[0]
    tell_apart(central, pair.numbers, Why("Two different squares", "Anna Ek"))
    group = tell_the_same(central, another.numbers)  # their proposers are asked next
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import CENTRE
from mbdesk.domain.proposal import TEXTS, ProposalRevision
from mbdesk.domain.register import CLOSED, Correction, ProposalKey, TranslationState
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import ProposalUnchangedError
from mbdesk.models import proposal as sent
from mbdesk.models.joining import JoinedText, ProposalNotTheSame
from mbdesk.models.register import ProposalCorrection, ProposalTranslation, RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.joining.groups import group_together
from mbdesk.services.centre.joining.likeness import LikelyPair, ReadText, likely_pairs
from mbdesk.services.centre.register.acts import Why, checked, entry_of, finish, numbered
from mbdesk.services.centre.register.dossier import digest_of_texts
from mbdesk.services.centre.register.joined import memberships_of, standings
from mbdesk.services.centre.register.reading import reads_now
from mbdesk.services.common.callbacks import Progress, silent


def read_likely(central: CentralFile, progress: Progress = silent) -> tuple[LikelyPair, ...]:
    """Return the pairs that may mean the same, the likeliest first.

    Looked at are proposals that are assessed or may be. It takes a while where there are many: call
    it in the background. Raises CancelledError as `progress` does.
    """
    with central.database.reading() as session:
        texts, apart = list(_read_texts(session)), _settled(session)
    return likely_pairs(texts, apart, progress)


def still_likely(central: CentralFile, pairs: Iterable[LikelyPair]) -> tuple[LikelyPair, ...]:
    """Return those of these pairs that nobody has looked at since, in their order."""
    with central.database.reading() as session:
        closed = set(
            session.scalars(select(RegisterEntry.number).where(RegisterEntry.state.in_(CLOSED)))
        )
        settled = _settled(session)
    return tuple(
        pair for pair in pairs if pair.numbers not in settled and closed.isdisjoint(pair.numbers)
    )


def tell_the_same(central: CentralFile, numbers: tuple[int, int], who: str = "") -> int:
    """Put two proposals that mean the same into a group, and return its number.

    It is the group that one of them is in, else a new one; raises what `group_together` raises.
    """
    with central.database.reading() as session:
        entries = [entry_of(session, number) for number in sorted(numbers)]
        standing = {
            entry.number: held
            for entry in entries
            for held in memberships_of(session, entry.station_id, [entry.proposal]).values()
        }
    groups = {held.group for held in standing.values() if held.is_open}
    if len(groups) != 1:
        return group_together(central, numbers, who=who)
    free = [number for number in numbers if number not in standing]
    return group_together(central, free or numbers, groups.pop(), who)


def tell_apart(central: CentralFile, numbers: tuple[int, int], why: Why) -> None:
    """Put on record, at both proposals, that they are not the same.

    Raises NoSuchProposalError, ProposalUnchangedError where that is on record already, and
    FieldError for one proposal alone and a reason or name that does not fit.
    """
    why, (one, other) = checked(central, why), sorted(numbers)
    if one == other:
        raise FieldError(field="proposals", wanted="number", least=2, most=2)
    with central.database.unit() as session:
        if (one, other) in _told_apart(session):
            raise ProposalUnchangedError(number=one)
        for own, than in ((one, other), (other, one)):
            entry = entry_of(session, own)
            session.add(
                ProposalNotTheSame(
                    **numbered(session, entry.key),
                    other=than,
                    reason=why.reason,
                    who=why.who,
                    day=central.today(),
                )
            )
            finish(session, central, entry, "proposals_told_apart", other=str(than))


def _settled(session: Session) -> set[tuple[int, int]]:
    """Return the pairs that somebody has looked at: told apart, or in one group.

    Who stayed alone has also said no to what the others of the group became.
    """
    groups: defaultdict[int, set[int]] = defaultdict(set)
    for entry, standing in standings(session):
        groups[standing.group] |= {entry.number, standing.item or entry.number}
    together = {pair for some in groups.values() for pair in combinations(sorted(some), 2)}
    return together | _told_apart(session)


def _told_apart(session: Session) -> set[tuple[int, int]]:
    row, entry = ProposalNotTheSame, RegisterEntry
    at = (entry.station_id == row.station_id) & (entry.proposal == row.proposal)
    pairs = session.execute(select(entry.number, row.other).select_from(row).join(entry, at))
    return {(min(pair), max(pair)) for pair in pairs}


def _read_texts(session: Session) -> Iterator[ReadText]:
    """Yield what each open proposal says now, and its reviewed translations that are up to date."""
    entry = RegisterEntry
    open_ = select(entry.number, entry.station_id, entry.proposal).where(entry.state.not_in(CLOSED))
    numbers = {ProposalKey(station, of): number for number, station, of in session.execute(open_)}
    corrections, translations = _corrections(session), _translations(session)
    for key, revisions in _revisions(session).items():
        if key not in numbers:
            continue
        now = reads_now(revisions, corrections.get(key, ()))
        body = f"{now.description}\n{now.place}"
        yield ReadText(numbers[key], now.language, now.title, body)
        if key in translations:
            digest = digest_of_texts(now)
            for row in translations[key].values():
                if row.state == TranslationState.REVIEWED and row.original == digest:
                    told = (row.texts.get(field, "") for field in ("description", "place"))
                    text = "\n".join(told)
                    title = row.texts.get("title", "")
                    yield ReadText(numbers[key], row.language, title, text, translated=True)


def _revisions(session: Session) -> dict[ProposalKey, list[ProposalRevision]]:
    """Return the texts of all proposals: columns alone, since there may be 100,000 of them."""
    found: defaultdict[ProposalKey, list[ProposalRevision]] = defaultdict(list)
    row = sent.ProposalRevision
    columns = (row.id, row.proposal, row.replaces, row.station_id, row.day, row.language)
    texts = [getattr(row, name) for name in TEXTS]
    for id_, of, replaces, station, day, language, *told in session.execute(
        select(*columns, *texts)
    ):
        found[ProposalKey(station, of)].append(
            ProposalRevision(
                id=id_,
                proposal=of,
                replaces=replaces,
                station=station,
                day=day,
                language=language,
                **dict(zip(TEXTS, told, strict=True)),
            )
        )
    for joined in session.scalars(select(JoinedText)):
        found[ProposalKey(CENTRE, joined.proposal)].append(joined.to_value())
    return found


def _corrections(session: Session) -> dict[ProposalKey, Sequence[Correction]]:
    found: defaultdict[ProposalKey, list[Correction]] = defaultdict(list)
    for row in session.scalars(select(ProposalCorrection)):
        found[ProposalKey(row.station_id, row.proposal)].append(row.to_value())
    return dict(found)


def _translations(session: Session) -> dict[ProposalKey, dict[str, ProposalTranslation]]:
    """Return the newest translation of each proposal into each language."""
    found: defaultdict[ProposalKey, dict[str, ProposalTranslation]] = defaultdict(dict)
    in_order = select(ProposalTranslation).order_by(ProposalTranslation.number)
    for row in session.scalars(in_order):
        found[ProposalKey(row.station_id, row.proposal)][row.language] = row
    return dict(found)
