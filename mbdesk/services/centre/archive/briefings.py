"""What is told before data of people are erased or destroyed: what goes, and what is kept."""

from mbdesk.domain.privacy import CLEANED, DESTROYED_HERE
from mbdesk.services.centre.archive.finding import FoundPerson
from mbdesk.services.centre.archive.retention import PlanLine
from mbdesk.services.common.briefing import Briefing, Fact, Notes, says
from mbdesk.words.phrase import NOTHING, Day, Joined, Number, Readable, Verbatim, translate
from mbdesk.words.privacy import HOLDINGS, KEPT_ON, KINDS, said_of_rule

_COPIES = translate(
    "archive",
    "Stations, sticks, backups and papers keep their copies: the retention plan says when they are "
    "destroyed.",
)


def about_erasing(found: FoundPerson) -> Briefing:
    """Return what is told before what is held about a person is erased."""
    cleaned = len(found.of(*CLEANED))
    facts = [
        Fact(translate("archive", "Looked for"), _sought(found)),
        Fact(translate("archive", "Contacts that are erased"), Number(found.contacts)),
        Fact(translate("archive", "Pictures that are erased"), Number(found.pictures)),
        Fact(translate("archive", "Texts in which the name is erased"), Number(cleaned)),
    ]
    kept = tuple((kind, len(found.of(kind))) for kind in KEPT_ON if found.of(kind))
    facts += [Fact(HOLDINGS[kind], Number(number)) for kind, number in kept]
    if found.kept_files:
        files = Verbatim(", ".join(found.kept_files))
        facts.append(Fact(translate("archive", "Files kept aside that tell of them"), files, False))
    return Briefing(
        title=translate("archive", "Erase what is held about a person"),
        press=translate("archive", "Erase it"),
        facts=tuple(facts),
        notes=(
            Notes(NOTHING, tuple(KEPT_ON[kind] for kind, _ in kept)),
            Notes(
                NOTHING,
                (
                    translate("archive", "It cannot be brought back, by nobody."),
                    translate(
                        "archive",
                        "The proposals themselves are public documents and stay, without the name.",
                    ),
                    translate(
                        "archive", "Votes and voluntary answers are tied to nobody: none is found."
                    ),
                    _COPIES,
                ),
            ),
        ),
    )


def _sought(found: FoundPerson) -> Readable:
    numbers = tuple(
        translate("archive", "proposal {number}").fill(number=Number(number))
        for number in found.query.proposals
    )
    return Joined((*numbers, *map(Verbatim, found.query.terms)), ", ")


def about_destroying(line: PlanLine) -> Briefing:
    """Return what is told before something is destroyed by the retention plan."""
    here = line.rule.kind in DESTROYED_HERE
    facts = [
        Fact(translate("archive", "What"), KINDS[line.rule.kind]),
        Fact(translate("archive", "The plan says"), said_of_rule(line.rule)),
        Fact(translate("archive", "From"), Day(line.due_on), line.due_on <= line.today),
        Fact(
            translate("archive", "On what ground"),
            Verbatim(line.rule.ground)
            if line.rule.ground
            else translate("archive", "none is named: this is the program’s suggestion"),
            bool(line.rule.ground),
        ),
    ]
    if line.held is not None:
        facts.insert(1, Fact(translate("archive", "How many there are"), Number(line.held)))
    told = (
        translate("archive", "Nothing of it is left in the central file, in no byte of it.")
        if here
        else translate(
            "archive",
            "Destroy it first, by hand: the program cannot see it. The record says that you did.",
        )
    )
    return Briefing(
        title=translate("archive", "Destroy by the retention plan"),
        press=translate("archive", "Destroy it")
        if here
        else translate("archive", "It is destroyed"),
        facts=tuple(facts),
        notes=says(
            told,
            translate("archive", "A record is made, for both of you to sign."),
            _COPIES,
        ),
    )
