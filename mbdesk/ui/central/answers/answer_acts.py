"""What is done with answers beside writing them: noted as given, asked for in a language."""

from collections.abc import Mapping, Sequence

from mbdesk.domain.answers import AnswerWay
from mbdesk.services.centre.answers.acts import Given, ask_language, give
from mbdesk.services.centre.answers.ledger import LedgerRow
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import Why
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.decided import WAYS
from mbdesk.words.languages import LANGUAGES, native_name
from mbdesk.words.phrase import Number, Phrase, Verbatim, translate

NO_LANGUAGE = ""


def giving(central: CentralFile, numbers: Sequence[int]) -> ActForm:
    """Return the form by which it is noted that answers were given."""
    today = central.today()

    def act(typed: Mapping[str, str], _why: Why) -> None:
        give(central, numbers, Given(AnswerWay(typed["which"]), typed["day"]))

    says: Phrase = translate(
        "answers",
        "%Ln answers are noted as given. Who gave them is the name at this desk.",
        None,
        len(numbers),
    )
    return ActForm(
        path="answers.given." + ".".join(map(str, numbers[:1])),
        title=translate("answers", "Note answers as given"),
        says=says,
        press=translate("answers", "Note it"),
        act=act,
        texts={"day": (translate("answers", "&Day, as 2026-11-29"), today)},
        choices={way: (WAYS[way], None) for way in AnswerWay},
        chooses=translate("answers", "&How the answer was given"),
        asks_reason=False,
    )


def asking_language(central: CentralFile, row: LedgerRow) -> ActForm:
    """Return the form by which it is noted that an answer is asked for in a language."""

    def act(typed: Mapping[str, str], _why: Why) -> None:
        ask_language(central, row.number, typed["which"])

    languages = {tag: (Verbatim(native_name(tag)), None) for tag in LANGUAGES}
    return ActForm(
        path=f"ask_language.{row.number}",
        title=translate("answers", "Answer in another language"),
        says=translate(
            "answers",
            "Proposal {number}. An answer in Finnish, Meänkieli or Sami is owed until it is given "
            "in that language.",
        ).fill(number=Number(row.number)),
        press=translate("answers", "Note it"),
        act=act,
        texts={},
        choices={**languages, NO_LANGUAGE: (translate("answers", "That of the proposal"), None)},
        chooses=translate("answers", "&Language that is asked for"),
        asks_reason=False,
    )
