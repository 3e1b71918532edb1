import pytest

from mbdesk.words.languages import LANGUAGES


@pytest.fixture
def terms(tools):
    import terms

    return terms


@pytest.fixture
def table(terms):
    return terms.read_terms()


@pytest.fixture
def wrong(terms, table, entry):
    """Return a function that tells the wrong words of a text in a language."""
    return lambda tag, source, form: list(terms.wrong_words(tag, entry(source, form), table))


def test_every_term_has_words_in_every_language(table):
    names = {term for term, _ in table}
    assert len(names) >= 20
    assert set(table) == {(term, tag) for term in names for tag in LANGUAGES}


@pytest.mark.parametrize(
    ("tag", "source", "form", "told"),
    [
        ("ar", "Cast my vote", "إرسال صوتي", "إرسال"),
        ("ar", "Vote blank", "إرسال صوت فارغ", "صوت فارغ"),
        ("fa", "Remove the picture", "تصویر را بردارید", "بردار"),
        ("fa", "The helper cannot see your screen now.", "صفحهٔ شما", "صفحهٔ شما"),
        ("en", "Remove the point", "Take the point away", "away"),
        ("en", "Make a proposal", "Leave a proposal", "Leave a proposal"),
        ("sv_easy", "Ask the staff for help.", "Fråga någon som arbetar här.", "arbetar här"),
        ("fit", "Type the code", "Kirjota koodi", "koodi"),
        ("so", "Several codes have not been right.", "Dhowr lambar ma saxnayn.", "lambar"),
    ],
)
def test_a_forbidden_word_is_told(wrong, tag, source, form, told):
    assert any(told in line for line in wrong(tag, source, form))


@pytest.mark.parametrize(
    ("tag", "source", "form"),
    [
        ("sv", "Your confirmation code is:", "Din kod är:"),
        ("fi", "This is not a voting card.", "Tämä ei ole äänioikeuskortti."),
        ("ar", "Type your personal identity number", "اكتب رقمك"),
        ("so", "Please ask the staff.", "Fadlan weydii dadka."),
        ("fa", "%Ln points", "%Ln نقطه"),
    ],
)
def test_another_word_for_a_term_is_told(wrong, tag, source, form):
    assert any("called something else" in line for line in wrong(tag, source, form))


@pytest.mark.parametrize(
    ("tag", "source", "form"),
    [
        ("fi", "Delete everything", "Tallenna ja poista"),
        ("sv", "Save my answers", "Spara: tas bort"),
        ("fa", "Delete everything", "ثبت و پاک کردن همه"),
    ],
)
def test_opposite_acts_never_share_a_word(wrong, tag, source, form):
    assert any("opposite" in line for line in wrong(tag, source, form))


@pytest.mark.parametrize("form", ["Den här koden är fel.", "Koden stämmer inte."])
def test_a_text_that_keeps_to_the_table_passes(wrong, form):
    assert wrong("sv", "The code is not right.", form) == []


def test_a_term_in_a_field_of_a_text_is_not_looked_for(wrong):
    assert wrong("fi", "{points}: {title}", "{points}: {title}") == []


@pytest.mark.parametrize("line", ["vote\tsv\tröst", "vote\t\tröst\t\tval.se", "vote\tsv\tröst\t\t"])
def test_a_line_of_the_table_that_is_not_whole_is_refused(terms, folder, line):
    with (folder / "terms.tsv").open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")
    with pytest.raises(ValueError, match="not a whole line"):
        terms.read_terms()
