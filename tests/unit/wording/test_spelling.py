import sys

import pytest

from mbdesk.words.languages import LANGUAGES


@pytest.fixture
def spelling(tools):
    import spelling

    return spelling


def entry_of(tools, *forms, source="Vote", context="voter.page"):
    return tools[2].Entry(context, source, forms, plural=False, unreviewed=True)


@pytest.fixture
def knows_lower_case(spelling, monkeypatch):
    """Give Finnish a dictionary, run as a program of its own, that has all but capital words."""
    code = "import sys; [print('W:', w) for w in sys.stdin.read().split() if w.isupper()]"
    dictionary = spelling.Dictionary((sys.executable, "-c", code), "nothing", mark="W: ")
    monkeypatch.setitem(spelling.DICTIONARIES, "fi", dictionary)


def test_a_misspelt_word_is_told_with_its_text(tools, spelling, knows_lower_case):
    right, wrong = entry_of(tools, "ääni on"), entry_of(tools, "anna ÄNNI", source="Cast my vote")
    assert list(spelling.unknown_words("fi", (right, wrong))) == [(wrong, ["ÄNNI"])]


def test_a_word_on_the_projects_own_list_is_right(tools, spelling, folder, knows_lower_case):
    with (folder / "words.txt").open("a", encoding="utf-8") as words:
        words.write("@fi\n# a comment\nänni\n@sv\nröst\n")
    entries = (entry_of(tools, "ÄNNI"), entry_of(tools, "RÖST"))
    assert [wrong for _, wrong in spelling.unknown_words("fi", entries)] == [["RÖST"]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{title}: %Ln points, %1 &Left", {"points", "Left"}),
        ("e-postadress", {"postadress"}),
        ("audio/LANGUAGE/NAME.ogg. Then", {"Then"}),
        ("the proposal’s name", {"the", "proposal's", "name"}),
        ("äänestys\u00adkortti", {"äänestyskortti"}),
        ("لطفاً", {"لطفا"}),
        ("رنگ‌ها", {"رنگ", "ها"}),
    ],
)
def test_only_words_are_looked_up(spelling, text, words):
    assert spelling.words_of(text) == words


def test_a_language_without_a_dictionary_is_told_by_name(spelling, folder, monkeypatch, capsys):
    (folder / "attested.txt").write_text("", "utf-8")
    absent = spelling.Dictionary(("no-such-speller",), "speller-package")
    monkeypatch.setitem(spelling.DICTIONARIES, "fi", absent)
    assert spelling.main(["fi", "se"]) == 0
    finnish, sami = capsys.readouterr().out.splitlines()
    assert finnish.startswith("fi: ")
    assert "speller-package" in finnish
    assert sami.startswith("se: ")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_shipped_translations_hold_only_words_that_a_dictionary_has(tools, spelling, tag):
    files = tools[2]
    try:
        found = list(spelling.unknown_words(tag, files.read(files.path_of(tag))))
    except spelling.NoDictionaryError as missing:
        pytest.skip(f"{tag}: {missing}")
    assert [(entry.context, entry.source, wrong) for entry, wrong in found] == []


@pytest.mark.parametrize(
    ("tag", "wrong"),
    [
        ("sv", "förslåg"),
        ("en", "propsal"),
        ("fi", "ehdotsu"),
        ("fit", "näje"),
        ("se", "gidda"),
        ("so", "koodka"),
        ("ar", "اقتتراح"),
        ("fa", "پیشننهاد"),
    ],
)
def test_the_real_dictionaries_know_a_misspelling(tools, spelling, tag, wrong):
    try:
        found = list(spelling.unknown_words(tag, (entry_of(tools, wrong),)))
    except spelling.NoDictionaryError as missing:
        pytest.skip(f"{tag}: {missing}")
    assert [words for _, words in found] == [[wrong]]
