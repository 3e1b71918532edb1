import pytest


@pytest.fixture
def check(tools):
    import check_wording

    return check_wording


def test_two_translations_of_one_text_are_told_with_their_contexts(check, entry):
    texts = (
        entry("Undo", "Gáđa", context="table"),
        entry("Undo", "Váldde maŋos", context="voter.drawing"),
        entry("Back", "Maŋos"),
    )
    (told,) = check.several_translations("se", texts)
    assert "Gáđa" in told
    assert "voter.drawing" in told


def test_a_number_before_a_word_that_does_not_follow_it_is_told(check, entry):
    texts = (
        entry("Wait {seconds} seconds."),
        entry("Wait %Ln seconds.", "a", "b"),
        entry("{kind} pictures cannot be used here."),
        entry("{votes} votes", context="reports"),
    )
    seconds, votes = check.uncounted(texts)
    assert "{seconds}" in seconds
    assert "reports" in votes


@pytest.mark.parametrize(
    ("text", "index"),
    [
        ("Du kan rösta här.", 4),
        ("Du kan rösta här. Det är lätt.", 3.5),
        ("Kommunstyrelsen sammanträder.", 2 + 100),
        ("{title}: %Ln poäng kvar", 2),
    ],
)
def test_lix_is_words_a_sentence_and_long_words_in_a_hundred(check, text, index):
    assert check.lix((text,)) == pytest.approx(index)


def test_hard_words_and_long_sentences_in_easy_swedish_are_told(check, entry):
    hard = entry("a", "Medborgarbudgetprocessens tidsperioder förutsätter nämndbeslut.")
    long = entry("b", "Du " + "kan gå upp " * 5 + ".")
    index, words = check.hard_to_read((hard, long))
    assert "LIX" in index
    assert "16 words" in words
    assert list(check.hard_to_read((entry("c", "Tryck på ja. Sedan kan du gå vidare."),))) == []


@pytest.mark.parametrize("space", [" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_a_space_before_an_ellipsis_is_told_in_text_and_translation(check, entry, space):
    texts = (
        entry("Choose…", f"Välj{space}…"),
        entry(f"One moment{space}…", "Ett ögonblick…"),
        entry("Count %Ln envelopes…", "Räkna %Ln kuvert…", f"Räkna %Ln kuvert{space}…"),
        entry("Open…", "Öppna…"),
    )
    chosen, source, plural = check.spaced_ellipses("sv", texts)
    assert chosen.startswith("sv: ")
    assert "Välj" in chosen
    assert "One moment" in source
    assert "Räkna" in plural


def test_the_shipped_wording_is_sound(check):
    assert list(check.problems()) == []
