"""What is decided at the archive: destroy what is due, change the plan, erase a person's data.

ask_destroy(desk, line); ask_erase(desk, found); changing(central, line)
"""

from collections.abc import Mapping
from functools import partial

from mbdesk.domain.privacy import DESTROYED_HERE, PrivacyRecord
from mbdesk.services.centre.archive.briefings import about_destroying, about_erasing
from mbdesk.services.centre.archive.erasing import erase_person
from mbdesk.services.centre.archive.finding import FoundPerson, find_person, pattern_of
from mbdesk.services.centre.archive.retention import (
    PlanLine,
    destroy,
    due_line,
    set_rule,
    typed_rule,
)
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import Why
from mbdesk.ui.central.desk.decision_page import Decision, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.phrase import Joined, Number, Phrase, Readable, translate
from mbdesk.words.privacy import KINDS, said_of_record


def ask_destroy(desk: Desk, line: PlanLine) -> None:
    """Ask two people whether something is destroyed by the retention plan."""
    here = line.rule.kind in DESTROYED_HERE
    gone = translate("archive", "It is destroyed. To be signed: record {number}.")
    noted = translate("archive", "It is on record. To be signed: record {number}.")
    decision = Decision(
        about=about_destroying(line),
        anew=lambda central: about_destroying(due_line(central, line.rule.kind)),
        doing=translate("archive", "Destroying"),
        act=partial(partial, destroy, desk.central, line.rule.kind),
        done=partial(_told, gone if here else noted),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_erase(desk: Desk, found: FoundPerson) -> None:
    """Ask two people whether what is held about a person is erased."""

    def done(record: PrivacyRecord) -> tuple[Readable, Readable]:
        if found.query.terms:
            desk.drafts.drop_naming(pattern_of(found.query.terms))
        return _told(translate("archive", "It is erased: record {number}."), record)

    decision = Decision(
        about=about_erasing(found),
        anew=lambda central: about_erasing(find_person(central, found.query)),
        doing=translate("archive", "Erasing"),
        act=partial(partial, erase_person, desk.central, found.query),
        done=done,
    )
    desk.decide(DecisionPage(desk, decision))


def _told(says: Phrase, record: PrivacyRecord) -> tuple[Readable, Readable]:
    told = says.fill(number=Number(record.number))
    return told, Joined((said_of_record(record),), "")


def changing(central: CentralFile, line: PlanLine) -> ActForm:
    """Return the form by which a line of the retention plan is changed."""
    rule = line.rule

    def act(typed: Mapping[str, str], _why: Why) -> None:
        set_rule(central, typed_rule(rule.kind, typed["months"], typed["ground"]))

    return ActForm(
        path=f"retention.{rule.kind}",
        title=KINDS[rule.kind],
        says=translate(
            "archive",
            "The archivist of the city decides how long something is kept. Name the decision or "
            "the law that says so.",
        ),
        press=translate("archive", "Change the plan"),
        act=act,
        texts={
            "months": (
                translate("archive", "&Months after the time for appeal; empty: keep it for good"),
                str(rule.months) if rule.destroy else "",
            ),
            "ground": (translate("archive", "&Ground"), rule.ground),
        },
        choices={},
        asks_reason=False,
    )
