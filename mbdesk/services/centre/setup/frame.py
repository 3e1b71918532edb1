"""Writing the frame anew: what the board and the steering group have decided, field by field.

Every change is checked as a new process is (`checks`), all of it or nothing. Once residents have
been shown the frame it is frozen, and a change is a new version, with its day and a reason::

    write_frame(central, {"funds": 1_500_000, "rules.tie": TieRule.LOT})
    write_frame(central, {"phases.voting": later}, reason="Biblioteket är stängt v. 47")

Once voting has been opened nothing of it changes any more.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.plan import FrameVersion, Plan
from mbdesk.domain.process import PhaseState
from mbdesk.domain.vote_state import Act, VoteState
from mbdesk.errors.centre import AdmissionFixedError, FrameOpenedError
from mbdesk.errors.files import FieldError
from mbdesk.models import plan as plan_models
from mbdesk.models import process as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.frame_versions import frame_versions
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.logo import logo_in
from mbdesk.services.centre.setup.checks import (
    SHARED,
    Setup,
    check_choices,
    check_items,
    check_setup,
)
from mbdesk.services.centre.setup.fields import (
    Changes,
    changed,
    merged_all,
    named_by_path,
    placed_at,
    spelled,
    value_at,
    with_needed,
)
from mbdesk.services.centre.setup.plan import read_plan
from mbdesk.services.centre.setup.rows import cost_rows, criterion_rows
from mbdesk.services.centre.stations.station_register import FRAME_WRITTEN, packs_written
from mbdesk.services.centre.translations import followed
from mbdesk.services.centre.undoing import Undo, rewrite_from
from mbdesk.services.centre.vote_acts import require, state_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text, travelling
from mbdesk.services.common.shared_rows import ballot, cost_guide, criteria, the_process
from mbdesk.services.common.two_names import LONGEST_REASON
from mbdesk.sync.padding import ballot_bytes

MOST_NAMED = 10
"""Fields that one event of the log names by their paths, at most."""


@dataclass(frozen=True, slots=True)
class HeldFrame:
    """The frame as it stands, and whether it can be written anew.

    `opened` says that residents have been shown it, `fixed` that voting has been opened; `logo` is
    the district's, empty without one.
    """

    process: str
    today: str
    setup: Setup
    plan: Plan
    versions: tuple[FrameVersion, ...]
    opened: bool
    fixed: bool
    logo: bytes = field(default=b"", repr=False)

    @property
    def frozen(self) -> bool:
        """Whether nothing of the frame can be changed but as a new version, or at all."""
        return self.opened or self.fixed


def read_frame(central: CentralFile) -> HeldFrame:
    """Return the frame with everything that the desk plans beside it."""
    with central.database.reading() as session:
        return held_frame(session, central.today())


def write_frame(
    central: CentralFile, changes: Changes, reason: str = "", shown: Changes | None = None
) -> HeldFrame:
    """Change fields of the frame by their paths, and return all of it as it then stands.

    A `reason` makes a new version; before residents have been shown the frame none is needed. With
    what was `shown` of these fields before, nothing that another desk has written since is lost.

    Raises:
        ChangedElsewhereError: a field has another value than was shown, by the path of the field.
        NotAllowedNowError: voting has been opened.
        FrameOpenedError: residents have been shown the frame, and no reason was given.
        FieldError: a value cannot be carried or cannot work, by the path of its field.
        AdmissionFixedError: keys for identities are made when a process is made, or never.
        NotSupportedError: a counting rule that does not fit the ballot.
        LettersWithoutFontError: a text could neither be shown nor printed.
    """
    with central.database.unit() as session:
        setup = setup_in(session)
        held = {path: value_at(setup, path) for path in changes}
        wanted = merged_all(held, shown or held, changes)
        return change_frame(session, central.today(), wanted, reason)


def set_fields(central: CentralFile, changes: Changes, shown: Changes | None = None) -> Undo:
    """Change fields of the frame as `write_frame` does, and return what undoes it.

    With what was `shown` of them before, nothing that another desk has written since is lost.
    Raises ChangedElsewhereError too, by the path of the field.
    """

    def read(session: Session) -> Changes:
        setup = setup_in(session)
        return {path: placed_at(setup, path) for path in changes}

    def write(central: CentralFile, session: Session, values: Changes) -> None:
        change_frame(session, central.today(), values)

    def fit(held: Changes) -> Changes:
        return merged_all(held, shown or held, changes)

    return rewrite_from(central, read, write, fit)


def change_frame(session: Session, day: str, changes: Changes, reason: str = "") -> HeldFrame:
    """Do what `write_frame` does, within a unit of work that does more."""
    require(session, Act.SET_FRAME)
    if _is_opened(session, day):
        if not reason:
            raise FrameOpenedError
        reason = fitting_text("reason", reason, LONGEST_REASON)
    before = setup_in(session)
    after, changes = before, with_needed(before, changes)
    for path, value in changes.items():
        after = changed(after, path, value)
    told = {path for path in changes if value_at(before, path) != value_at(after, path)}
    if told:
        _check(session, before, after)
        check_letters([value_at(after, path) for path in told])
        with followed(session):
            _store(session, after)
        _note(session, day, (before, after), sorted(told), reason)
    session.flush()
    return held_frame(session, day)


def setup_in(session: Session) -> Setup:
    """Return the frame as a set-up spells it, with criteria and cost guide."""
    frame = the_process(session).to_frame()
    return Setup(
        **{name: getattr(frame, name) for name in SHARED},
        criteria=criteria(session),
        cost_items=cost_guide(session),
    )


def held_frame(session: Session, day: str) -> HeldFrame:
    """Return the frame with everything that the desk plans beside it, as it is on a day (ISO)."""
    return HeldFrame(
        process=the_process(session).id,
        today=day,
        setup=setup_in(session),
        plan=read_plan(session),
        versions=frame_versions(session),
        opened=_is_opened(session, day),
        fixed=state_of(session) is not VoteState.PREPARING,
        logo=logo_in(session),
    )


def _is_opened(session: Session, day: str) -> bool:
    """Tell whether residents have been shown the frame.

    A station shows it once it has a pack, from the first day on which people may do anything.
    """
    process = the_process(session)
    if process.state != VoteState.PREPARING:
        return True
    begun = any(phase.state_on(day) is not PhaseState.COMING for phase in process.to_frame().phases)
    return begun and bool(packs_written(session).ever)


def _check(session: Session, before: Setup, after: Setup) -> None:
    if before.rules.access is not after.rules.access:
        if VoterAccess.IDENTITY in {before.rules.access, after.rules.access}:
            raise AdmissionFixedError
        require(session, Act.MAKE_CARDS)
    try:
        check_setup(after)
    except FieldError as error:
        raise named_by_path(error, after) from error
    items = ballot(session)
    dearest = max((item.cost for item in items), default=0)
    if after.funds < before.funds and after.funds < dearest:
        raise FieldError(field="funds", wanted="number_from", least=dearest)
    check_items(items, replace(after.rules, ballot_bytes=64), None)
    if after.rules.max_choices > before.rules.max_choices:  # fewer items may be a ballot begun
        check_choices(items, after.rules)


def _store(session: Session, setup: Setup) -> None:
    process, items = the_process(session), ballot(session)
    rules = setup.rules
    if items:
        rules = replace(rules, ballot_bytes=ballot_bytes(replace(rules, ballot_bytes=64), items))
    frame = travelling(replace(process.to_frame(), **{**setup.frame_fields(), "rules": rules}))
    process.describe(frame)
    process.set_phases(frame)
    process.edition += 1
    session.execute(delete(models.Criterion))
    session.execute(delete(models.CostItem))
    session.add_all(criterion_rows(setup.criteria))
    session.add_all(cost_rows(setup.cost_items))


def _note(
    session: Session, day: str, versions: tuple[Setup, Setup], told: Sequence[str], reason: str
) -> None:
    """Log what was changed, and keep a new version of what residents had been shown."""
    process = the_process(session)
    names = told if len(told) <= MOST_NAMED else sorted({path.split(".")[0] for path in told})
    facts: dict[str, str | int] = {"fields": ", ".join(names), "edition": process.edition}
    if reason:
        facts["reason"] = reason
        newest = session.scalar(select(func.max(plan_models.FrameVersion.number))) or 1
        changes = [[path, *(spelled(value_at(each, path)) for each in versions)] for path in told]
        session.add(
            plan_models.FrameVersion(number=newest + 1, day=day, reason=reason, changes=changes)
        )
    note(session, process.id, day, FRAME_WRITTEN, **facts)
