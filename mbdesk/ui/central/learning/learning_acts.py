"""What is noted of what is carried out, and of what was learned, each by a form."""

from collections.abc import Mapping

from mbdesk.domain.follow_up import Milestone
from mbdesk.domain.learning import NoteKind
from mbdesk.domain.texts import in_language
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.counting import follow_up
from mbdesk.services.counting.follow_up import FollowedItem, FollowUp
from mbdesk.services.counting.learning import add_note
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.phrase import Number, Readable, Verbatim, translate
from mbdesk.words.typed_values import read_amount

NOTE_KINDS: Mapping[NoteKind, Readable] = {
    NoteKind.LESSON: translate("learning", "A lesson for the next time"),
    NoteKind.PROCESS: translate("learning", "The process"),
    NoteKind.PARTICIPATION: translate("learning", "Participation"),
    NoteKind.COSTS: translate("learning", "Costs"),
}
_DAY = translate("learning", "&Day, as 2026-11-29")


def planning(central: CentralFile, known: FollowUp, language: str) -> ActForm:
    """Return the form by which a step of what is carried out is planned."""

    def act(typed: Mapping[str, str], _why: Why) -> None:
        follow_up.plan(central, typed["which"], typed["what"], typed["planned"])

    return ActForm(
        title=translate("learning", "Plan a step"),
        says=translate(
            "learning", "The notice for the place tells each step, when it is planned and done."
        ),
        path="milestone",
        press=translate("learning", "Plan it"),
        act=act,
        texts={
            "what": (translate("learning", "&Step, as in: the benches are ordered"), ""),
            "planned": (_DAY, ""),
        },
        choices=_items(known, language),
        chooses=translate("learning", "&Of what"),
        asks_reason=False,
    )


def reaching(central: CentralFile, milestone: Milestone) -> ActForm:
    """Return the form by which it is noted that a step is done."""
    return ActForm(
        title=translate("learning", "The step is done"),
        says=Verbatim(milestone.what),
        path=f"milestone.{milestone.number}.done",
        press=translate("learning", "Note it"),
        act=lambda typed, _: follow_up.reach(central, milestone.number, typed["done"]),
        texts={"done": (_DAY, central.today())},
        choices={},
        asks_reason=False,
    )


def moving(central: CentralFile, milestone: Milestone) -> ActForm:
    """Return the form by which a step gets another day."""
    return ActForm(
        title=translate("learning", "Move the step"),
        says=Verbatim(milestone.what),
        path=f"milestone.{milestone.number}.moved",
        press=translate("learning", "Move it"),
        act=lambda typed, why: follow_up.move(
            central, milestone.number, typed["planned"], why.reason, why.who
        ),
        texts={"planned": (_DAY, milestone.planned)},
        choices={},
    )


def dropping(central: CentralFile, milestone: Milestone) -> ActForm:
    """Return the form by which a step is dropped."""
    return ActForm(
        title=translate("learning", "Drop the step"),
        says=translate("learning", "It stays on record, and the notice says why: {step}").fill(
            step=Verbatim(milestone.what)
        ),
        path=f"milestone.{milestone.number}.dropped",
        press=translate("learning", "Drop the step"),
        act=lambda _, why: follow_up.drop(central, milestone.number, why.reason, why.who),
        texts={},
        choices={},
    )


def costing(central: CentralFile, known: FollowUp, language: str) -> ActForm:
    """Return the form by which it is noted what something cost in the end."""

    def act(typed: Mapping[str, str], _why: Why) -> None:
        cost = read_amount(typed["cost"])
        if cost is None:
            raise FieldError(field="cost", wanted="number_from", least=0)
        follow_up.note_cost(central, typed["which"], cost, typed["reason"])

    return ActForm(
        title=translate("learning", "Final cost"),
        says=translate(
            "learning", "What it cost in the end, in kronor. Say why where the estimate was other."
        ),
        path="final_cost",
        press=translate("learning", "Note the cost"),
        act=act,
        texts={
            "cost": (translate("learning", "&Cost in kronor"), ""),
            "reason": (translate("learning", "&Why it differs from the estimate"), ""),
        },
        choices=_items(known, language),
        chooses=translate("learning", "&Of what"),
        asks_reason=False,
    )


def noting(central: CentralFile) -> ActForm:
    """Return the form by which a note is written for the learning report."""
    return ActForm(
        title=translate("learning", "Note for the learning report"),
        says=translate("learning", "Write it as it is to stand in the report."),
        path="learning_note",
        press=translate("learning", "Save the note"),
        act=lambda typed, _: add_note(central, NoteKind(typed["which"]), typed["text"]),
        texts={"text": (translate("learning", "&Note"), "")},
        choices={kind: (says, None) for kind, says in NOTE_KINDS.items()},
        chooses=translate("learning", "What it is &about"),
        several_lines=("text",),
        asks_reason=False,
    )


def _items(known: FollowUp, language: str) -> Mapping[str, tuple[Readable, str | None]]:
    return {each.item.code: (_named(each, language), None) for each in known.items}


def _named(each: FollowedItem, language: str) -> Readable:
    return translate("learning", "{title}, estimated at {cost} kr").fill(
        title=Verbatim(in_language(each.item.titles, language)), cost=Number(each.item.cost)
    )
