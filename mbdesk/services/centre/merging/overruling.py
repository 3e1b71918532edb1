"""Taking an export in against what has refused it: nothing is waived but what was decided on.

Of a revoked station, the control code on a day report that two people have signed is asked for::

    work = Work(day, leave=Leave(frozenset({"revoked_station"})))
    overrule(session, bundle, work, code).waived  # (RevokedStationError,), and the votes are held
    overrule(session, bundle, work, other_code)  # raises PaperDiffersError
    overrule(session, bundle, Work(day), code)  # raises RevokedStationError, as merging did

It is called within the transaction of the decision, so what is raised here leaves nothing changed.
"""

from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from mbdesk.errors.bundles import BundleError, RevokedStationError
from mbdesk.errors.centre import PaperDiffersError
from mbdesk.models.station import Station
from mbdesk.services.centre.merging.export_taking import ExportTaking, Leave, Work
from mbdesk.services.centre.merging.kept_files import forget_other_exports
from mbdesk.services.centre.merging.merging import check
from mbdesk.sync.bundle.reading import Bundle
from mbdesk.sync.codes import normalise


@dataclass(frozen=True, slots=True)
class Overruled:
    """What was waived, and how many envelopes are held no more because one line stands alone."""

    waived: tuple[BundleError, ...] = ()
    left_out: int = 0


def overrule(session: Session, bundle: Bundle, work: Work, paper: str | None) -> Overruled:
    """Take an export in under what two people have decided.

    `paper` is the control code that they have read on paper; None asks for none, for a rehearsal.

    Raises PaperDiffersError, CodeMistypedError, and every BundleError that `work.leave` leaves.
    """
    leave = work.leave
    revoked = _revoked(session, bundle, leave)
    export = check(session, bundle, leave)
    if export.seen:
        return Overruled()
    taking = ExportTaking(session, bundle, export, work)
    walk = taking.run()
    if revoked and paper is not None and normalise(paper) != taking.fingerprint:
        raise PaperDiffersError
    if leave.alone:
        forget_other_exports(session, export, work.day, walk)
    return Overruled((*revoked, *taking.waived), len(walk.missing) if leave.alone else 0)


def _revoked(session: Session, bundle: Bundle, leave: Leave) -> tuple[BundleError, ...]:
    """Return that the station was revoked, where that is waived; raise it where it is not.

    A branch says of itself which number it bears: of a revoked station, none goes in unproven.
    """
    strict = replace(leave, codes=leave.codes - {RevokedStationError.code})
    try:
        export = check(session, bundle, strict)
    except RevokedStationError as error:
        refusal = error
    else:
        station = session.get_one(Station, export.body.station)
        after = export.line.revoked_after
        if after is None or export.seen or not leave.branch:
            return ()
        told = {"path": str(bundle.path), "station": station.full_name}
        refusal = RevokedStationError(**told, number=after)
    if refusal.code not in leave.codes:
        raise refusal
    return (refusal,)
