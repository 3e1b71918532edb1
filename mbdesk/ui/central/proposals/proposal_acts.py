"""What can be done with a proposal from its page, each by a form that says what it means."""

from collections.abc import Callable, Mapping

from mbdesk.domain.proposal import TEXTS
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register import acts
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.centre.register.dossier import Dossier
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

FormOf = Callable[[CentralFile, Dossier], ActForm]
"""Makes the form of an act on a proposal."""


def correcting(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which a slip of the pen is put right."""
    number, now = dossier.line.number, dossier.now

    def act(typed: Mapping[str, str], why: Why) -> None:
        acts.correct(central, number, typed["which"], typed["text"], why)

    return ActForm(
        path=f"correct.{number}",
        title=translate("proposals", "Correct a slip of the pen"),
        says=translate(
            "proposals",
            "A letter, a name, a street: what everybody sees is a mistake. What the proposal asks "
            "for is not changed so. What was left stays in the register.",
        ),
        press=translate("proposals", "Correct it"),
        act=act,
        texts={"text": (translate("proposals", "&How it reads from now on"), now.title)},
        choices={name: (PROPOSAL_TEXTS[name].keyed_in, getattr(now, name)) for name in TEXTS},
        several_lines=("text",),
        right_to_left=LANGUAGES[now.language].right_to_left,
    )


def withdrawing(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which a proposal is withdrawn."""
    number = dossier.line.number
    return ActForm(
        path=f"withdraw.{number}",
        title=translate("proposals", "Withdraw the proposal"),
        says=translate(
            "proposals",
            "It keeps its number and stays in the register, but goes no further. It can be put "
            "back.",
        ),
        press=translate("proposals", "Withdraw it"),
        act=lambda _, why: acts.withdraw(central, number, why),
        texts={},
        choices={},
    )


def putting_back(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which a withdrawal is taken back."""
    number = dossier.line.number
    return ActForm(
        path=f"put_back.{number}",
        title=translate("proposals", "Put the proposal back"),
        says=translate("proposals", "It goes on as if it had not been withdrawn."),
        press=translate("proposals", "Put it back"),
        act=lambda _, why: acts.put_back(central, number, why),
        texts={},
        choices={},
    )


def naming(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which reference and theme are noted."""
    number, line = dossier.line.number, dossier.line

    def act(typed: Mapping[str, str], _why: Why) -> None:
        acts.set_dnr(central, number, typed["dnr"])
        acts.set_theme(central, number, typed["theme"])

    return ActForm(
        path=f"naming.{number}",
        title=translate("proposals", "Reference and theme"),
        says=translate(
            "proposals",
            "The reference as the registry writes it. A theme is a word by which the register can "
            "be filtered: write it alike each time.",
        ),
        press=translate("proposals", "Note it"),
        act=act,
        texts={
            "dnr": (translate("proposals", "&Reference (dnr)"), line.dnr),
            "theme": (translate("proposals", "&Theme"), line.theme),
        },
        choices={},
        asks_reason=False,
    )


def remarking(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which something is noted that was said about a proposal."""
    number = dossier.line.number
    return ActForm(
        path=f"remark.{number}",
        title=translate("proposals", "Remark"),
        says=translate(
            "proposals",
            "It stands in the history for whoever works with the proposal. It is a public "
            "document: write nothing about a person's private life.",
        ),
        press=translate("proposals", "Note it"),
        act=lambda typed, _: acts.remark(central, number, typed["text"]),
        texts={"text": (translate("proposals", "&What was said"), "")},
        choices={},
        several_lines=("text",),
        asks_reason=False,
    )


def protecting(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which a protected identity is marked, or the mark taken off."""
    number, marked = dossier.line.number, dossier.line.protected
    says = translate(
        "proposals",
        "Where the proposal was left, its pictures and its point on the map are then in no copy "
        "and in no workbook. Mask by hand what the texts give away.",
    )
    if marked:
        says = translate("proposals", "Copies and workbooks tell all of the proposal again.")
    press = (
        translate("proposals", "Take the mark off") if marked else translate("proposals", "Mark it")
    )
    return ActForm(
        path=f"protect.{number}",
        title=translate("proposals", "Protected identity"),
        says=says,
        press=press,
        act=lambda *_: acts.protect(central, number, protected=not marked),
        texts={},
        choices={},
        asks_reason=False,
    )
