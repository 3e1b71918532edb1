"""What is told before two people decide about a file that was kept aside.

What the decision would come to is found out first (`foresee`, `outlook`)::

    about_taking_in(kept, foresee(central, kept.digest))
    about_branch(kept, outlook(central, kept.digest))
    about_dropping(kept, left_by_dropping(central, kept.digest))
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.kept_decisions import (
    Foreseen,
    HeldLines,
    foresee,
    left_by_dropping,
)
from mbdesk.services.centre.merging.kept_files import KeptExport
from mbdesk.services.common.briefing import Briefing, Fact, says
from mbdesk.words.phrase import Day, Number, Phrase, Readable, Verbatim, translate
from mbdesk.words.sentences.messages import ErrorText

_STAYS_CHECKED = translate(
    "KeptActs", "Nothing else is waived: signature, station and each envelope have been checked."
)
_TOLD = translate("KeptActs", "What is left out is kept in the list of files by its number.")
_COPIED = translate(
    "KeptActs",
    "Two copies of one station have sent exports, or an earlier state of it was used again. Each "
    "vote has a number, so none is counted twice, whatever is chosen.",
)
_TWO_LINES = translate(
    "KeptActs",
    "What the centre holds and the file lacks stays and counts too. From now on the station is "
    "said to have sent two copies.",
)
_COMPARE = translate(
    "KeptActs",
    "Its envelopes make another control code of the station: compare that with the paper anew, on "
    "the page “Tonight’s stations”.",
)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What each choice between two lines of a station would come to."""

    both: Foreseen
    alone: Foreseen
    left: int

    def of(self, choice: HeldLines) -> Foreseen:
        """Return what taking the file in would come to, by this choice."""
        return self.alone if choice is HeldLines.FILE else self.both


def outlook(central: CentralFile, digest: str) -> Outlook:
    """Return what each choice would come to. Raises what `foresee` raises."""
    both, alone = (foresee(central, digest, each) for each in (HeldLines.BOTH, HeldLines.FILE))
    return Outlook(both, alone, left_by_dropping(central, digest))


def about_taking_in(kept: KeptExport, foreseen: Foreseen) -> Briefing:
    """Return what is told before a kept file is taken in after all, and what that waives."""
    after = Fact(translate("KeptActs", "Votes of the station afterwards"), Number(foreseen.after))
    return Briefing(
        title=translate("KeptActs", "Take a file in after all"),
        press=translate("KeptActs", "Take the file in"),
        facts=(*_figures(kept, foreseen, coded=not foreseen.needs_paper), after),
        notes=says(
            *_waived(foreseen),
            *((_TWO_LINES,) if kept.code == "rolled_back" else ()),
            *((_COMPARE,) if foreseen.after != foreseen.before else ()),
        ),
    )


def about_branch(kept: KeptExport, known: Outlook, choice: HeldLines | None = None) -> Briefing:
    """Return what is told before it is decided which of two lines counts.

    What a choice comes to is told of the one that is made, if it is.
    """
    chosen = () if choice is None else choice_told(known)[choice]
    return Briefing(
        title=translate("KeptActs", "Decide which copy of a station counts"),
        press=translate("KeptActs", "Decide so"),
        facts=_figures(kept, known.both, coded=not known.both.needs_paper),
        notes=says(_COPIED, *(_waived(known.both) if known.both.waived else ()), *chosen, _TOLD),
    )


def about_dropping(kept: KeptExport, left: int) -> Briefing:
    """Return what is told before it is decided that a kept file is never taken in."""
    gone = translate(
        "KeptActs", "%Ln envelopes in the file are not at the centre, and stay outside.", None, left
    )
    return Briefing(
        title=translate("KeptActs", "Drop a file"),
        press=translate("KeptActs", "Drop the file"),
        facts=_figures(kept, None),
        notes=says(
            translate("KeptActs", "The file is never taken in, and its content is deleted here."),
            gone,
            _TOLD,
        ),
    )


def choice_told(known: Outlook) -> Mapping[HeldLines, Sequence[Phrase]]:
    """Return what each choice between two lines comes to, in sentences."""
    out = translate(
        "KeptActs",
        "%Ln envelopes that the centre holds now are left out.",
        None,
        known.alone.left_out,
    )
    not_in = translate("KeptActs", "%Ln envelopes of the file are left out.", None, known.left)
    return {
        HeldLines.BOTH: (_counted(known.both.after), _COMPARE),
        HeldLines.FILE: (_counted(known.alone.after), out, _COMPARE),
        HeldLines.HELD: (_counted(known.both.before), not_in),
    }


def _counted(votes: int) -> Phrase:
    return translate("KeptActs", "%Ln votes of the station are held then.", None, votes)


def _waived(foreseen: Foreseen) -> tuple[Readable, ...]:
    """Return each thing that is waived, and that nothing else is."""
    if not foreseen.waived:
        return (translate("KeptActs", "Nothing else stands against the file."),)
    waived = translate("KeptActs", "Waived: {what}")
    told = tuple(waived.fill(what=ErrorText(error, "what")) for error in foreseen.waived)
    return (*told, _STAYS_CHECKED)


def _figures(
    kept: KeptExport, foreseen: Foreseen | None, *, coded: bool = True
) -> tuple[Fact, ...]:
    """Return what holds of a kept file; without its control code where that is to be typed."""
    told: tuple[Fact, ...] = (
        Fact(translate("KeptActs", "Station"), Verbatim(kept.station.full_name)),
        Fact(translate("KeptActs", "File"), Verbatim(kept.name)),
        Fact(translate("KeptActs", "Export number"), Number(kept.number)),
        Fact(translate("KeptActs", "Kept since"), Day(kept.day)),
        Fact(translate("KeptActs", "Votes in the file"), Number(kept.votes)),
    )
    if coded:
        told += (Fact(translate("KeptActs", "Its control code"), Verbatim(kept.fingerprint)),)
    if foreseen is not None:
        now = translate("KeptActs", "Votes of the station now")
        told += (Fact(now, Number(foreseen.before)),)
    return told
