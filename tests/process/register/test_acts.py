"""What staff do with a proposal is a record beside what the station sent, with who and why."""

import pytest
from sqlalchemy import select

from mbdesk.domain.people import Person
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import NoSuchProposalError, ProposalUnchangedError
from mbdesk.models.proposal import ProposalRevision
from mbdesk.models.register import ProposalCorrection, ProposalWithdrawal, RegisterEntry
from mbdesk.services.centre.register.acts import (
    Why,
    correct,
    protect,
    put_back,
    set_dnr,
    set_theme,
    withdraw,
)
from mbdesk.services.common.audit_log import events
from tests.process.register.conftest import WHY


def number_of(central, title):
    with central.database.reading() as session:
        return session.scalars(
            select(RegisterEntry.number).where(RegisterEntry.title == title)
        ).one()


def entry(central, number):
    with central.database.reading() as session:
        row = session.scalars(select(RegisterEntry).where(RegisterEntry.number == number)).one()
        session.expunge(row)
        return row


def logged(central):
    with central.database.reading() as session:
        return [(each.code, dict(each.parameters)) for each in events(session, central.frame.id)]


def test_a_correction_is_read_from_then_on_and_what_was_sent_stays(registered):
    central, number = registered.central, number_of(registered.central, "Lampa")
    correct(central, number, "place", "Grimsta", WHY)
    correct(central, number, "place", " Grimsta gård ", WHY)
    assert entry(central, number).place == "Grimsta gård"
    with central.database.reading() as session:
        sent = session.scalars(select(ProposalRevision.place)).all()
        records = session.scalars(select(ProposalCorrection)).all()
        told = [(each.number, each.replaced, each.text, each.who, each.day) for each in records]
    assert sent == ["Grimsa"] * 3
    assert told == [
        (1, "Grimsa", "Grimsta", "Anna Ek", "2026-03-10"),
        (2, "Grimsa", "Grimsta gård", "Anna Ek", "2026-03-10"),
    ]
    assert logged(central)[-1] == ("proposal_corrected", {"proposal": number})


@pytest.mark.parametrize(
    ("field", "text", "why", "refused"),
    [
        ("title", "", WHY, FieldError),
        ("title", "två\nrader", WHY, FieldError),
        ("title", "x" * 201, WHY, FieldError),
        ("title", "\x07", WHY, FieldError),
        ("title", "\U000f0000", WHY, LettersWithoutFontError),
        ("station", "annan", WHY, FieldError),
        ("title", "Bord", Why("", "Anna Ek"), FieldError),
        ("title", "Bord", Why("slarvfel", ""), FieldError),
        ("title", "Bänk", WHY, ProposalUnchangedError),
    ],
)
def test_a_correction_that_does_not_fit_changes_nothing(registered, field, text, why, refused):
    central, number = registered.central, number_of(registered.central, "Bänk")
    before = logged(central)
    with pytest.raises(refused):
        correct(central, number, field, text, why)
    assert entry(central, number).title == "Bänk"
    assert logged(central) == before


def test_a_withdrawn_proposal_keeps_its_number_and_can_be_put_back(registered):
    central = registered.central
    withdraw(central, 2, WHY)
    assert entry(central, 2).state == "withdrawn"
    with pytest.raises(ProposalUnchangedError):
        withdraw(central, 2, WHY)
    put_back(central, 2, Why("det var ett annat förslag", "Bo Dal"))
    assert entry(central, 2).state == "received"
    with pytest.raises(ProposalUnchangedError):
        put_back(central, 2, WHY)
    with central.database.reading() as session:
        records = session.scalars(select(ProposalWithdrawal)).all()
        assert [(each.number, each.withdrawn, each.who) for each in records] == [
            (1, True, "Anna Ek"),
            (2, False, "Bo Dal"),
        ]
    assert [code for code, _ in logged(central)[-2:]] == ["proposal_withdrawn", "proposal_put_back"]


def test_who_sits_at_the_desk_is_who_does_it_unless_another_is_named(registered):
    registered.central.sign_in(Person("Cia Ask"))
    withdraw(registered.central, 1, Why("den som lämnade det ringde"))
    withdraw(registered.central, 2, WHY)
    with registered.central.database.reading() as session:
        assert session.scalars(select(ProposalWithdrawal.who)).all() == ["Cia Ask", "Anna Ek"]


def test_reference_theme_and_protected_identity_are_noted_and_logged_once(registered):
    central = registered.central
    for _ in range(2):
        set_dnr(central, 1, " HV 2026/214-1 ")
        set_theme(central, 1, "trygghet")
        protect(central, 1, protected=True)
    row = entry(central, 1)
    assert (row.dnr, row.theme, row.protected) == ("HV 2026/214-1", "trygghet", True)
    assert [code for code, _ in logged(central)[-3:]] == [
        "proposal_dnr_noted",
        "proposal_theme_noted",
        "proposal_protected_noted",
    ]
    set_dnr(central, 1, "")
    protect(central, 1, protected=False)
    assert (entry(central, 1).dnr, entry(central, 1).protected) == ("", False)
    with pytest.raises(FieldError):
        set_dnr(central, 1, "x" * 81)
    with pytest.raises(FieldError):
        set_theme(central, 1, "två\nrader")


@pytest.mark.parametrize("number", [0, -1, 4, 1 << 70])
def test_a_number_that_the_register_lacks_is_told(registered, number):
    for act in (withdraw, put_back):
        with pytest.raises(NoSuchProposalError):
            act(registered.central, number, WHY)
    with pytest.raises(NoSuchProposalError):
        set_dnr(registered.central, number, "1")


def test_the_log_holds_no_word_of_a_reason_or_a_text(registered):
    correct(registered.central, 1, "place", "Grimsta", WHY)
    withdraw(registered.central, 1, WHY)
    told = str(logged(registered.central))
    assert WHY.reason not in told
    assert "Grimsta" not in told
