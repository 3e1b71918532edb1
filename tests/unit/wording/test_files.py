import pytest
from PySide6.QtCore import QTranslator


def test_a_language_is_filled_from_a_table_and_marked_unreviewed(tools, folder, tmp_path):
    _, translations, files = tools
    table = tmp_path / "fi.tsv"
    table.write_text(
        "Vote\täänestä\n@voter.page\nBack\tTakaisin\n@*\n%Ln kronor\t%Ln kruunu\t%Ln kruunua\n",
        "utf-8",
    )
    assert translations.fill("fi", translations.read_tsv(table)) >= 3
    entries = {(e.context, e.source): e for e in files.read(folder / "fi.ts")}
    assert entries["voter.page", "Back"].forms == ("Takaisin",)
    assert not entries["CreateWizard", "Back"].translated
    money = entries["voter.money", "%Ln kronor"]
    assert money.forms == ("%Ln kruunu", "%Ln kruunua")
    assert money.unreviewed
    assert "Takaisin" not in translations.missing("fi")


def test_a_reviewed_language_carries_no_mark(tools, folder):
    _, translations, files = tools
    translations.reviewed("sv")
    assert not any(entry.unreviewed for entry in files.read(folder / "sv.ts"))


@pytest.fixture
def code(tools, tmp_path, monkeypatch):
    """Return a function that makes a module the only code there is, from texts by context."""
    module = tmp_path / "mbdesk" / "page.py"
    module.parent.mkdir()
    monkeypatch.setattr(tools[1], "ROOT", tmp_path)

    def write(**texts):
        lines = (f"translate({context!r}, {text!r})" for context, text in texts.items())
        module.write_text("\n".join(lines), "utf-8")

    return write


@pytest.fixture
def file(tools, folder):
    """Return the path of a Finnish file without a text."""
    path = folder / "fi.ts"
    path.unlink()
    return path


def only_entry(tools, path):
    (entry,) = tools[2].read(path)
    return entry


def filled(tools, code, path, forms, **texts):
    """Write the texts as code, extract them, and give all of them one translation."""
    code(**texts)
    tools[1].update("fi", path)
    tools[1].fill("fi", {("*", text): forms for text in texts.values()})


def test_a_changed_text_keeps_its_translation_as_a_draft(tools, code, file):
    _, translations, _ = tools
    filled(tools, code, file, ("Jätä ehdotus",), page="Leave a proposal")
    code(page="Make a proposal")
    translations.update("fi", file)
    entry = only_entry(tools, file)
    assert not entry.translated
    assert (entry.old_source, entry.draft) == ("Leave a proposal", ("Jätä ehdotus",))
    assert "<oldsource>Leave a proposal</oldsource>" in file.read_text("utf-8")


def test_a_draft_survives_until_somebody_translates_the_text_anew(tools, code, file):
    _, translations, _ = tools
    filled(tools, code, file, ("Jätä ehdotus",), page="Leave a proposal")
    for text in ("Make a proposal", "Make one proposal"):
        code(page=text)
        translations.update("fi", file)
        translations.update("fi", file)
    assert only_entry(tools, file).draft == ("Jätä ehdotus",)
    assert only_entry(tools, file).old_source == "Leave a proposal"
    translations.fill("fi", {("*", "Make one proposal"): ("Tee yksi ehdotus",)})
    entry = only_entry(tools, file)
    assert entry.translated
    assert entry.unreviewed
    assert (entry.old_source, entry.draft) == ("", ())


@pytest.mark.parametrize(
    ("change", "draft"),
    [
        (("%Ln votes", "%Ln ballots"), ("%Ln ääni", "%Ln ääntä")),
        (("Wait {s} seconds", "Wait %Ln seconds"), ("Odota {s}",)),
        (("Wait %Ln seconds", "Wait {s} seconds"), ("Odota %Ln",)),
    ],
)
def test_a_draft_holds_all_plural_forms_that_fit(tools, code, file, change, draft):
    before, after = change
    forms = draft if len(draft) > 1 or "Ln" not in before else ("a", *draft)
    filled(tools, code, file, forms, page=before)
    code(page=after)
    tools[1].update("fi", file)
    assert only_entry(tools, file).draft == draft


def test_a_text_that_moves_to_another_context_takes_its_translation_along(tools, code, file):
    filled(tools, code, file, ("Takaisin",), OldPage="Back")
    code(NewPage="Back")
    tools[1].update("fi", file)
    entry = only_entry(tools, file)
    assert (entry.context, entry.forms) == ("NewPage", ("Takaisin",))


def test_a_text_unlike_all_that_are_gone_begins_blank(tools, code, file):
    filled(tools, code, file, ("Takaisin",), page="Back")
    code(page="Which language do you speak?")
    tools[1].update("fi", file)
    assert only_entry(tools, file).draft == ()


def test_drafts_are_shown_to_the_translator_and_never_taken_in_again(tools, code, file, tmp_path):
    _, translations, _ = tools
    filled(tools, code, file, ("Jätä ehdotus",), page="Leave a proposal")
    code(page="Make a proposal")
    translations.update("fi", file)
    for verb in (translations.missing, translations.export):
        assert verb("fi").splitlines() == [
            "@page",
            "#before: Leave a proposal\tJätä ehdotus",
            "Make a proposal\t",
        ]
    (tmp_path / "fi.tsv").write_text(translations.export("fi"), "utf-8")
    assert translations.fill("fi", translations.read_tsv(tmp_path / "fi.tsv")) == 0


def test_what_is_exported_and_taken_in_unchanged_stays_as_reviewed_as_it_was(
    tools, folder, tmp_path
):
    _, translations, _ = tools
    translations.reviewed("ar")
    before = (folder / "ar.ts").read_text("utf-8")
    (tmp_path / "ar.tsv").write_text(translations.export("ar"), "utf-8")
    assert translations.fill("ar", translations.read_tsv(tmp_path / "ar.tsv"))
    assert (folder / "ar.ts").read_text("utf-8") == before


def test_a_draft_is_told_as_missing_and_never_shown(tools, code, file, monkeypatch):
    import environment

    filled(tools, code, file, ("Jätä ehdotus",), page="Leave a proposal")
    code(page="Make a proposal")
    tools[1].update("fi", file)
    monkeypatch.setattr(environment, "ROOT", file.parents[1])
    environment.compile_translations()
    translator = QTranslator()
    translator.load(str(file.with_suffix(".qm")))
    assert translator.isEmpty()
    assert not any(each.translated for each in tools[2].read(file))
