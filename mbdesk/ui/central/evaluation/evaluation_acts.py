"""What is done with a proposal beside judging it: costs, questions, a second assessment."""

from collections.abc import Mapping

from mbdesk.domain.assessment import Costing, CostPart
from mbdesk.domain.standing import Standing
from mbdesk.domain.texts import bare
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation import questions
from mbdesk.services.centre.evaluation.acts import LONGEST_FINDING, estimate
from mbdesk.services.centre.evaluation.board import BoardRow
from mbdesk.services.centre.register.acts import Why
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.phrase import Readable, Verbatim, translate
from mbdesk.words.typed_values import read_amount

_SETTLE, _OWN = "settle", "own"
_FIELDS = ("cost", "yearly", "uncertainty")


def costing(central: CentralFile, row: BoardRow) -> ActForm:
    """Return the form in which an assessor writes the parts of the costs, one a line.

    Where assessors differ, it offers first to settle it, with a reason, and begins with what all of
    them found.
    """
    person, costs = central.person.name if central.person else "", row.evaluation.costs
    own = lines_of(costs.opinion_of(person))
    parts = {"parts": (translate("evaluation", "&Parts of the costs"), own)}
    reason = {"reason": (translate("evaluation", "&Reason, where it settles the difference"), "")}

    def act(typed: Mapping[str, str], _why: Why) -> None:
        settles = typed["which"] == _SETTLE
        if settles and not bare(typed["reason"]):
            raise FieldError(field="reason", wanted="some_text", most=LONGEST_FINDING)
        why = typed["reason"] if settles else ""
        estimate(central, row.number, parts_of(typed["parts"]), reason=why)

    return ActForm(
        path=f"costs.{row.number}",
        title=translate("evaluation", "Costs in parts"),
        says=translate(
            "evaluation",
            "A line for each part, with semicolons between: what it is; the department that pays; "
            "the cost in kronor; the running cost of a year; the uncertainty in percent. As in: "
            "Lamp posts; Traffic; 322 000; 9 000; 10. The last ones may be left out.",
        ),
        press=translate("evaluation", "Save the costs"),
        act=act,
        texts=parts | reason if costs.differs else parts,
        choices=_settled_or_own(costs, own) if costs.differs else {},
        chooses=translate("evaluation", "Assessors &differ about the costs"),
        several_lines=("parts", "reason"),
        asks_reason=False,
    )


def _settled_or_own(
    costs: Standing[Costing], own: str
) -> Mapping[str, tuple[Readable, str | None]]:
    """Return the two things that can be written where assessors differ, each with its beginning."""
    together = [part for each in costs.opinions for part in each.parts]
    return {
        _SETTLE: (
            translate("evaluation", "What is to hold, with a reason"),
            "\n".join(map(_line_of, dict.fromkeys(together))),
        ),
        _OWN: (translate("evaluation", "Your own estimate"), own),
    }


def lines_of(costs: object) -> str:
    """Return the parts of an estimate as they are typed, empty where there is none."""
    parts: tuple[CostPart, ...] = getattr(costs, "parts", ())
    return "\n".join(map(_line_of, parts))


def _line_of(part: CostPart) -> str:
    return "; ".join(map(str, part))


def parts_of(typed: str) -> list[CostPart]:
    """Return the parts that lines tell of. Raises FieldError for an amount that is none."""
    return [_part(line) for line in typed.split("\n") if bare(line)]


def _part(line: str) -> CostPart:
    what, department, *amounts = (cell.strip() for cell in f"{line};;".split(";"))
    read = [read_amount(cell) if cell else 0 for cell in [*amounts, "", "", ""][:3]]
    for field, amount in zip(_FIELDS, read, strict=True):
        if amount is None:
            raise FieldError(field=field, wanted="number_from", least=0)
    once, yearly, uncertainty = (amount or 0 for amount in read)
    return CostPart(what, department, once, yearly, uncertainty)


def asking_back(central: CentralFile, row: BoardRow) -> ActForm:
    """Return the form in which it is noted what the proposer was asked."""
    return ActForm(
        path=f"ask_back.{row.number}",
        title=translate("evaluation", "Ask the proposer"),
        says=translate(
            "evaluation",
            "The proposal is asked back until an answer is noted, or that none came in time.",
        ),
        press=translate("evaluation", "Note the question"),
        act=lambda typed, _: questions.ask_back(
            central, row.number, typed["question"], typed["deadline"]
        ),
        texts={
            "question": (translate("evaluation", "&Question"), ""),
            "deadline": (translate("evaluation", "&Last day for an answer, as 2026-11-29"), ""),
        },
        choices={},
        asks_reason=False,
    )


def answering(central: CentralFile, row: BoardRow) -> ActForm:
    """Return the form in which the proposer's answer is noted."""
    asked = questions.waiting(row.evaluation.questions)
    says = translate("evaluation", "No question waits for an answer.")
    if asked is not None:
        says = translate("evaluation", "The question was: {text}").fill(
            text=Verbatim(asked.asked.text)
        )
    return ActForm(
        path=f"asked_answer.{row.number}",
        title=translate("evaluation", "Answer of the proposer"),
        says=says,
        press=translate("evaluation", "Note the answer"),
        act=lambda typed, _: questions.answer(central, row.number, typed["answer"]),
        texts={"answer": (translate("evaluation", "&Answer"), "")},
        choices={},
        several_lines=("answer",),
        asks_reason=False,
    )


def giving_up(central: CentralFile, row: BoardRow) -> ActForm:
    """Return the form by which a question ends without an answer."""
    return ActForm(
        path=f"give_up.{row.number}",
        title=translate("evaluation", "No answer came"),
        says=translate(
            "evaluation", "The proposal is assessed as it stands. The question stays on record."
        ),
        press=translate("evaluation", "End the question"),
        act=lambda *_: questions.give_up(central, row.number),
        texts={},
        choices={},
        asks_reason=False,
    )


def asking_second(central: CentralFile, row: BoardRow) -> ActForm:
    """Return the form by which a second assessment is asked for."""
    return ActForm(
        path=f"second.{row.number}",
        title=translate("evaluation", "Second assessment"),
        says=translate(
            "evaluation",
            "The proposer asks for it, and says why. Somebody who has not judged the proposal "
            "assesses it anew; their verdict holds.",
        ),
        press=translate("evaluation", "Note the request"),
        act=lambda typed, _: questions.ask_second(central, row.number, typed["reason"]),
        texts={"reason": (translate("evaluation", "&Why, in the proposer's words"), "")},
        choices={},
        several_lines=("reason",),
        asks_reason=False,
    )
