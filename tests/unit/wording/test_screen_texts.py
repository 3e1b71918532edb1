"""The screens' own texts out to a translator and back, by the exchange of a process's texts."""

import pytest

from mbdesk.words.exchange.comparison import Outcome
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx


@pytest.fixture
def screen(tools, folder):
    import screen_texts

    return screen_texts


def entry_of(tools, language, context, source):
    entries = tools[2].read(tools[2].path_of(language))
    return next(each for each in entries if (each.context, each.source) == (context, source))


def changed(path, source, *forms, state=None):
    """Fill in the forms of a text, and its state, as somebody does in a spreadsheet program."""
    table = read_table(path)
    path.unlink()
    target = next(n for n, name in enumerate(table[0]) if name.startswith("Translation"))
    last = table[0].index("State")
    for row in table[1:]:
        row.extend([""] * (len(table[0]) - len(row)))
        if row[1] == source:
            row[target : target + len(forms)] = forms
            row[last] = state or row[last]
    return write_xlsx(path, table)


@pytest.mark.parametrize(("language", "ending"), [("ar", "xlsx"), ("ar", "xlf"), ("sv", "xlsx")])
def test_all_texts_come_back_as_they_went_out(screen, folder, tmp_path, language, ending):
    path, before = tmp_path / f"a.{ending}", (folder / f"{language}.ts").read_bytes()
    assert screen.send(language, path) == 0
    rows = screen.take(path)
    assert {row.outcome for row in rows} <= {Outcome.SAME, Outcome.EMPTY}
    assert (folder / f"{language}.ts").read_bytes() == before


def test_a_text_that_comes_back_is_unreviewed_unless_the_file_says_so(tools, screen, tmp_path):
    path = tmp_path / "fi.xlsx"
    for state, unreviewed in ((None, True), ("reviewed", False)):
        screen.send("fi", path)
        changed(path, "Back", "Takaisinpäin" if state is None else "Taakse", state=state)
        assert screen.take_back(path) == 0
        path.unlink()
        entry = entry_of(tools, "fi", "voter.page", "Back")
        assert entry.unreviewed is unreviewed
    assert entry.forms == ("Taakse",)


def test_a_row_without_a_field_or_a_plural_form_is_named_and_left_out(
    tools, screen, tmp_path, capsys
):
    path = tmp_path / "fi.xlsx"
    screen.send("fi", path)
    changed(changed(path, "%Ln kronor", "%Ln kruunu", ""), "{text} (in Swedish)", "ruotsiksi")
    before = entry_of(tools, "fi", "voter.money", "%Ln kronor")
    assert screen.take_back(path) == 1
    told = capsys.readouterr().out
    assert "each of the 2 forms" in told
    assert "{text}" in told
    assert entry_of(tools, "fi", "voter.money", "%Ln kronor") == before


def test_a_translation_of_another_english_is_a_draft_only_where_nothing_stands(
    tools, screen, folder, tmp_path
):
    path = tmp_path / "fi.xlsx"
    screen.send("fi", path)
    table = read_table(path)
    for row in table:
        if row[1] == "Back":
            row[1], row[3] = "Go back", "Mene takaisin"
    path.unlink()
    write_xlsx(path, table)
    rows = screen.take(path)
    assert Outcome.BESIDE in {row.outcome for row in rows}
    assert entry_of(tools, "fi", "voter.page", "Back").forms == ("Takaisin",)
    file = folder / "fi.ts"
    blank = '<translation type="unfinished" />'
    text = file.read_text("utf-8").replace("<translation>Takaisin</translation>", blank)
    file.write_text(text, "utf-8")
    screen.take(path)
    entry = entry_of(tools, "fi", "voter.page", "Back")
    assert (entry.translated, entry.old_source, entry.draft) == (
        False,
        "Go back",
        ("Mene takaisin",),
    )


def test_a_file_that_cannot_be_read_is_told_of(screen, tmp_path, capsys):
    path = tmp_path / "fi.xlsx"
    path.write_bytes(b"no workbook")
    assert screen.take_back(path) == 1
    assert "no workbook" in capsys.readouterr().out
