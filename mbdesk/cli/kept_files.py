"""The verbs on refused and late files: keep, list, take in, drop, and decide between copies."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mbdesk.cli.agreeing import Yes, agreed_at_centre
from mbdesk.cli.app import Central, Json, app, one_of, opened_central, sentence_of, tell
from mbdesk.cli.deciding import Names, Reason, decision
from mbdesk.errors.bundles import BundleError

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.centre.merging.kept_decisions import Waiver
    from mbdesk.services.centre.merging.kept_files import KeptExport
    from mbdesk.services.common.briefing import Briefing

quarantine = typer.Typer(
    help="Decide on files that were refused or came late.", no_args_is_help=True
)
app.add_typer(quarantine, name="quarantine")

Digest = Annotated[str, typer.Argument(help="The file's digest, as listed.")]
Waived = Annotated[
    list[str] | None,
    typer.Option("--waive", help="Code of what no longer refuses it; as listed if left out."),
]
Paper = Annotated[
    str, typer.Option(help="Control code on the signed day report, of a revoked station.")
]


@quarantine.command(epilog="Example: mbdesk quarantine keep c.mbdesk library-3f2a-002.mbexport")
def keep(central: Central, file: Path, as_json: Json = False) -> None:
    """Merge an export; if it is refused, keep it aside to be decided on."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.records import FileKind
        from mbdesk.services.common.folders import the_file

        export = the_file(file, FileKind.EXPORT)
        _merge_or_keep(opened, export, as_json)


def _merge_or_keep(central: "CentralFile", export: Path, as_json: bool) -> None:
    from mbdesk.services.centre.merging.merging import merge
    from mbdesk.services.centre.merging.ways_out import quarantine as keep_aside

    try:
        merge(central, export)
    except BundleError as refusal:
        digest = keep_aside(central, export, refusal)
        words = f"{digest}\n{sentence_of(refusal)}"
        tell(as_json, words, kept=digest, refused=refusal.code)
    else:
        tell(as_json, "It was not refused.", kept=None, refused=None)


@quarantine.command("list", epilog="Example: mbdesk quarantine list central.mbdesk")
def list_files(central: Central, as_json: Json = False) -> None:
    """List every file that is or was kept, with what refuses it."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.merging.kept_files import kept_exports

        for kept in kept_exports(opened):
            tell(as_json, _words(kept), **_facts(kept))


@quarantine.command(epilog="Example: mbdesk quarantine take c.mbdesk 9f3c… --reason … --name A …")
def take(  # all that is decided
    central: Central,
    digest: Digest,
    reason: Reason,
    name: Names,
    waive: Waived = None,
    paper: Paper = "",
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Take a kept file in after all; a late one only in a new count."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.merging.kept_briefings import about_taking_in
        from mbdesk.services.centre.merging.kept_decisions import foresee, take_in
        from mbdesk.services.centre.merging.kept_files import kept_export
        from mbdesk.services.centre.voting.vote_ways import check_allowed

        way = decision(reason, name)
        check_allowed(opened, Act.TAKE_IN)

        def told() -> "Briefing":
            return about_taking_in(kept_export(opened, digest), foresee(opened, digest))

        with agreed_at_centre(opened, told, yes):
            take_in(opened, digest, way, _waiver(waive, paper))
        tell(as_json, "The file is taken in.", taken=digest)


@quarantine.command(epilog="Example: mbdesk quarantine drop c.mbdesk 9f3c… --reason … --name A …")
def drop(
    central: Central,
    digest: Digest,
    reason: Reason,
    name: Names,
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Decide that a kept file is never taken in; its envelopes are told by number."""
    with opened_central(central, as_json) as opened:
        from mbdesk.services.centre.merging.kept_briefings import about_dropping
        from mbdesk.services.centre.merging.kept_decisions import drop as leave_out
        from mbdesk.services.centre.merging.kept_decisions import left_by_dropping
        from mbdesk.services.centre.merging.kept_files import kept_export

        def told() -> "Briefing":
            return about_dropping(kept_export(opened, digest), left_by_dropping(opened, digest))

        way = decision(reason, name)
        with agreed_at_centre(opened, told, yes):
            leave_out(opened, digest, way)
        tell(as_json, "The file is dropped.", dropped=digest)


@app.command(
    epilog="Example: mbdesk branch c.mbdesk 9f3c… both --reason … --name A --name B; "
    "of a revoked station also --waive revoked_station --paper 7KQ2-M4D9-X1TA, "
    "the code on its signed day report"
)
def branch(  # all that is decided
    central: Central,
    digest: Digest,
    choice: Annotated[str, typer.Argument(help="both, file (its copy alone) or held.")],
    reason: Reason,
    name: Names,
    waive: Waived = None,
    paper: Paper = "",
    yes: Yes = False,
    as_json: Json = False,
) -> None:
    """Decide which copy of a station counts: both, the kept file's, or the one held."""
    with opened_central(central, as_json) as opened:
        from mbdesk.domain.vote_state import Act
        from mbdesk.services.centre.merging.kept_briefings import about_branch, outlook
        from mbdesk.services.centre.merging.kept_decisions import HeldLines, take_branch
        from mbdesk.services.centre.merging.kept_files import kept_export
        from mbdesk.services.centre.voting.vote_ways import check_allowed

        way, waiver, lines = (
            decision(reason, name),
            _waiver(waive, paper),
            one_of(HeldLines, choice),
        )
        check_allowed(opened, Act.DROP if lines is HeldLines.HELD else Act.BRANCH)

        def told() -> "Briefing":
            return about_branch(kept_export(opened, digest), outlook(opened, digest), lines)

        with agreed_at_centre(opened, told, yes):
            take_branch(opened, digest, lines, way, waiver)
        tell(as_json, "It is decided which copy counts.", choice=choice)


def _waiver(codes: list[str] | None, paper: str) -> "Waiver":
    from mbdesk.services.centre.merging.kept_decisions import Waiver

    return Waiver(codes, paper)


def _words(kept: "KeptExport") -> str:
    why = sentence_of(kept.refusal) if kept.refusal is not None else ""
    where = f"{kept.station.full_name}, export {kept.number}, {kept.votes} votes"
    rest = "The rest of the file could not be read." if kept.unread else ""
    return "\n".join(filter(None, (f"{kept.digest} {kept.state}: {kept.name}", where, why, rest)))


def _facts(kept: "KeptExport") -> dict[str, Any]:
    return {
        "digest": kept.digest,
        "state": kept.state,
        "station": kept.station.id,
        "number": kept.number,
        "votes": kept.votes,
        "fingerprint": kept.fingerprint,
        "refused": kept.code,
        "left_out": list(kept.numbers),
        "unread": kept.unread,
    }
