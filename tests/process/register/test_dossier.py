"""All that there is of one proposal: texts, translations, records, copies given out."""

import pytest

from mbdesk.domain.media import MapPoint
from mbdesk.domain.proposal import CostLine
from mbdesk.domain.register import Correction, Disclosure, Mask, Note, Translation, TranslationState
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import NoSuchProposalError, ProposalUnchangedError
from mbdesk.services.centre.register.acts import Why, correct, protect, remark, set_dnr
from mbdesk.services.centre.register.disclosing import MARK, CopyDecision, disclose, joined
from mbdesk.services.centre.register.dossier import NewTranslation, read_dossier, translate
from mbdesk.services.centre.register.listing import RegisterQuery, read_points
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from tests.process.register.conftest import WHY, bring
from tests.process.scene import PROPOSING_DAY
from tests.process.test_left_pictures import photo
from tests.unit.reports.reading import text_of

SV = {"title": "Bänk i solen", "description": "Vi vill sitta."}


@pytest.fixture
def central(proposing):
    station = proposing.stations[0]
    station.today = fixed(PROPOSING_DAY)
    draft = ProposalDraft(
        "ar",
        "مقعد",
        "Ring Anna Ek 070-1 om bänken. Anna vet.",
        place="Grimsa",
        costs=(CostLine("Bänk", 2, 5000),),
        point=MapPoint(250, 750),
        picture=photo("red"),
        contact="hemlig@exempel.se",
        consent=True,
    )
    leave_proposal(station, draft)
    bring(proposing, station)
    return proposing.central


def test_a_translation_stands_beside_the_original_and_the_newest_of_a_language_holds(central):
    translate(central, 1, NewTranslation("sv", SV, TranslationState.MACHINE))
    translate(
        central, 1, NewTranslation("en", {"title": "Bench"}, TranslationState.UNREVIEWED), "Bo Dal"
    )
    translate(
        central,
        1,
        NewTranslation("sv", {**SV, "audience": " "}, TranslationState.REVIEWED),
        "Anna Ek",
    )
    dossier = read_dossier(central, 1)
    assert dossier.now.title == "مقعد"
    assert {language: one.state for language, one in dossier.translations.items()} == {
        "sv": "reviewed",
        "en": "unreviewed",
    }
    assert dossier.translations["sv"].texts == SV
    assert [type(each) for each in dossier.records] == [Translation] * 3
    assert not dossier.is_outdated(dossier.translations["sv"])
    correct(central, 1, "place", "Grimsta", WHY)
    dossier = read_dossier(central, 1)
    assert dossier.is_outdated(dossier.translations["sv"])


@pytest.mark.parametrize(
    ("language", "texts", "refused"),
    [
        ("ar", SV, FieldError),
        ("xx", SV, FieldError),
        ("sv", {"description": "utan rubrik"}, FieldError),
        ("sv", {"title": "två\nrader"}, FieldError),
        ("sv", {"title": "x" * 201}, FieldError),
        ("sv", {**SV, "station": "annan"}, FieldError),
        ("sv", {"title": "\U000f0000"}, LettersWithoutFontError),
    ],
)
def test_a_translation_that_does_not_fit_is_refused(central, language, texts, refused):
    with pytest.raises(refused):
        translate(central, 1, NewTranslation(language, texts, TranslationState.OWN))
    assert not read_dossier(central, 1).records


def test_the_history_tells_all_records_in_the_order_in_which_they_were_made(central):
    set_dnr(central, 1, "HV 1", "Anna Ek")
    correct(central, 1, "place", "Grimsta", WHY)
    remark(central, 1, "Den som\nföreslår ringde.", "Bo Dal")
    translate(central, 1, NewTranslation("sv", SV, TranslationState.OWN))
    records = read_dossier(central, 1).records
    assert [type(each) for each in records] == [Translation, Note, Correction, Note]
    assert [each.number for each in records] == [4, 3, 2, 1]
    assert [each.who for each in records] == ["", "Bo Dal", "Anna Ek", "Anna Ek"]
    assert records[1].text == "Den som föreslår ringde."


def test_a_proposal_that_is_not_there_has_no_dossier(central):
    for number in (0, 2, 1 << 70):
        with pytest.raises(NoSuchProposalError):
            read_dossier(central, number)


def given_out(central, tmp_path, *masks, name="copy.pdf"):
    why = Why("OSL 21 kap. 1 §", "Anna Ek")
    path = disclose(central, 1, CopyDecision(masks, why), tmp_path / name, "en")
    return text_of(path)


def passage(central, text):
    start = read_dossier(central, 1).now.description.index(text)
    return Mask("description", start, start + len(text))


def test_a_copy_masks_what_was_chosen_and_says_who_decided(central, tmp_path):
    told = given_out(central, tmp_path, passage(central, "Anna Ek 070-1"), Mask("pictures", 0, 0))
    assert f"Ring {MARK} om bänken. Anna vet." in told
    assert "070-1" not in told
    assert "Decided by Anna Ek" in told
    assert "OSL 21 kap. 1 §" in told
    assert "hemlig@exempel.se" not in told
    assert "Plats Torget" in told
    assert "5,000" in told or "5 000" in told.replace("\u202f", " ").replace("\xa0", " ")
    (record,) = read_dossier(central, 1).records
    assert isinstance(record, Disclosure)
    assert record.masks == (passage(central, "Anna Ek 070-1"), Mask("pictures", 0, 0))
    assert (record.who, record.reason) == ("Anna Ek", "OSL 21 kap. 1 §")


def test_pictures_that_are_given_out_lie_beside_the_copy(central, tmp_path):
    told = given_out(central, tmp_path)
    assert "1 file beside this copy" in told
    (beside,) = tmp_path.glob("copy-1.*")
    assert beside.read_bytes() == read_dossier(central, 1).pictures[0].data
    given_out(central, tmp_path, Mask("pictures", 0, 0), name="masked.pdf")
    assert not list(tmp_path.glob("masked-1.*"))


def test_who_has_a_protected_identity_is_in_no_copy_whatever_is_chosen(central, tmp_path):
    protect(central, 1, protected=True)
    told = given_out(central, tmp_path)
    assert "Plats Torget" not in told
    assert "25 %" not in told
    masks = read_dossier(central, 1).records[0].masks
    assert {mask.field for mask in masks} == {"left_at", "pictures", "point"}


def test_passages_that_meet_are_one_and_tell_nothing_of_their_length(central, tmp_path):
    dossier = read_dossier(central, 1)
    masks = [Mask("description", 5, 9), Mask("description", 7, 12), Mask("description", 12, 18)]
    assert joined(dossier, masks) == (Mask("description", 5, 18),)
    told = given_out(central, tmp_path, *masks)
    assert told.count(MARK) == 2  # in the text, and in what says how it is masked


@pytest.mark.parametrize(
    "mask",
    [
        Mask("description", 5, 5),
        Mask("description", -1, 5),
        Mask("description", 5, 4000),
        Mask("audience", 0, 1),
        Mask("contact", 0, 0),
    ],
)
def test_a_passage_that_is_not_there_is_refused_and_nothing_is_written(central, tmp_path, mask):
    with pytest.raises(FieldError):
        given_out(central, tmp_path, mask)
    assert not read_dossier(central, 1).records
    assert not (tmp_path / "copy.pdf").exists()


def test_without_a_reason_and_a_name_nothing_is_given_out(central, tmp_path):
    for why in (Why("", "Anna Ek"), Why("begärd", "")):
        with pytest.raises(FieldError):
            disclose(central, 1, CopyDecision((), why), tmp_path / "copy.pdf")
    assert not list(tmp_path.glob("*.pdf"))


def test_a_point_is_moved_as_a_correction_and_stands_in_the_register(central):
    correct(central, 1, "point", "480, 120", WHY)
    found = read_dossier(central, 1)
    assert found.now.point == MapPoint(480, 120)
    assert found.sent.point == MapPoint(250, 750)
    assert read_points(central, RegisterQuery()) == {1: MapPoint(480, 120)}
    with pytest.raises(ProposalUnchangedError):
        correct(central, 1, "point", "480,120", WHY)
    correct(central, 1, "title", "Bänken", WHY)
    assert read_dossier(central, 1).now.point == MapPoint(480, 120)


@pytest.mark.parametrize("typed", ["", "480", "480;120", "-1,3", "1001,0", "12345,1", "a,b"])
def test_what_is_no_point_is_refused(central, typed):
    with pytest.raises(FieldError) as refused:
        correct(central, 1, "point", typed, WHY)
    assert refused.value.parameters["wanted"] == "map_point"
