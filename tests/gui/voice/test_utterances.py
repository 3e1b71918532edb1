"""What is said when a text is read: in which language, in which pieces, in which words."""

import pytest

from mbdesk.words.phrase import (
    Code,
    Content,
    Joined,
    Number,
    Verbatim,
    kronor,
    reader_of,
    translate,
)
from mbdesk.words.utterances import Utterance, recording_name, spoken, utterances

SWEDISH_ONLY = Content({"sv": "Fler bänkar"})


def said(says, language):
    return [(each.text, each.language) for each in utterances(says, reader_of(language))]


def test_each_part_is_said_in_the_language_it_is_in():
    card = Joined((SWEDISH_ONLY, kronor(600_000), Verbatim("Grimsta", "sv")))
    assert said(card, "en") == [
        ("In Swedish:", "en"),
        ("Fler bänkar", "sv"),
        ("600000 kronor", "en"),
        ("Grimsta", "sv"),
    ]


def test_a_sentence_with_a_foreign_name_in_it_is_said_in_two_languages():
    says = translate("voter.item", "Read more about: {title}").fill(title=SWEDISH_ONLY)
    assert said(says, "en") == [
        ("Read more about:", "en"),
        ("In Swedish:", "en"),
        ("Fler bänkar", "sv"),
    ]
    assert said(says, "sv") == [("Läs mer om: Fler bänkar", "sv")]


def test_a_sentence_can_be_put_together_from_pieces_that_were_recorded():
    says = translate("voter.progress", "{step} of {steps}").fill(step=Number(3), steps=Number(5))
    (whole,) = utterances(says, reader_of("en"))
    assert whole.text == "3 of 5"
    assert [part.text for part in whole.parts] == ["3", "of", "5"]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("600\u00a0000 kronor", "600000 kronor"),
        ("högst 1 300 000 kr", "högst 1300000 kr"),
        ("\u2068٦٠٠٬٠٠٠\u2069", "600000"),
        ("070 000 00 00", "070 000 00 00"),
        ("2026 000", "2026 000"),
        ("fo\u0308r\n  alla", "för alla"),
    ],
)
def test_numbers_are_said_whole_and_nothing_unseen_is_said(written, said):
    assert spoken(written) == said


@pytest.mark.parametrize("language", ["sv", "fi", "se", "ar", "so", "fa"])
def test_a_code_is_said_sign_by_sign_in_announced_groups(language):
    groups = utterances(Code("R8ZK-2VQM"), reader_of(language))
    assert len(groups) == 2
    assert groups[0].text.endswith(": R, 8, Z, K.")
    assert "2" in groups[1].text.split(":")[0]
    assert [part.text for part in groups[0].parts[-4:]] == ["R", "8", "Z", "K"]
    assert {group.language for group in groups} == {language}


def test_what_holds_no_word_is_not_said():
    assert said(Joined((Verbatim(" – "), Verbatim(""), Content({}))), "sv") == []


def test_each_paragraph_is_said_by_itself():
    text = Content({"sv": "En.\n\nTvå."})
    assert utterances(text, reader_of("fi")) == [
        Utterance("Ruotsiksi:", "fi"),
        Utterance("En.", "sv"),
        Utterance("Två.", "sv"),
    ]


def test_a_recording_is_found_by_what_is_said_however_it_is_encoded():
    assert recording_name("Codee fo\u0308r") == recording_name("Codee för")
    assert recording_name("Codee för") != recording_name("Codee")
