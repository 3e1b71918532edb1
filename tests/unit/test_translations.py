import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from mbdesk.words import language

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
GLYPHS = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJ {}%&0123456789.…"))


@pytest.fixture(scope="module")
def tools():
    """Return the project's translation scripts, which import each other as scripts do."""
    sys.path.insert(0, str(PACKAGING))
    import check_translations
    import ts_files

    import translations

    yield check_translations, translations, ts_files
    sys.path.remove(str(PACKAGING))


@pytest.fixture
def folder(tools, tmp_path, monkeypatch):
    """Return a copy of the translations that the scripts work on."""
    copy = tmp_path / "translations"
    shutil.copytree(PACKAGING.parent / "translations", copy)
    monkeypatch.setattr(tools[2], "FOLDER", copy)
    return copy


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """Return a folder with every language compiled."""
    out = tmp_path_factory.mktemp("compiled")
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    for source in sorted((PACKAGING.parent / "translations").glob("*.ts")):
        shutil.copy(source, out)
        target = str(out / f"{source.stem}.qm")
        subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
    return out


@pytest.fixture
def app(qapp, compiled, monkeypatch):
    monkeypatch.setattr(language, "TRANSLATIONS", compiled)
    language.review.cache_clear()
    yield qapp
    language.set_language("sv")
    language.review.cache_clear()


def problems(tools, source, *forms, code="sv", plural=False):
    check, _, files = tools
    entry = files.Entry("Context", source, forms, plural, unreviewed=True)
    return list(check.problems_of(code, entry, GLYPHS))


@pytest.mark.parametrize(
    ("source", "form", "words"),
    [
        ("{name} is here", "den är här", "placeholders"),
        ("{name} is here", "{namn} är här", "placeholders"),
        ("%1 of %2", "%1 av", "placeholders"),
        ("&Open", "Öppna", "accelerators"),
        ("a ", "a", "space"),
        ("plain", "ŋ", "no bundled font"),
        ("a vote", "%n röst", "a number"),
    ],
)
def test_a_translation_that_differs_where_it_must_not_is_found(tools, source, form, words):
    assert any(words in problem for problem in problems(tools, source, form))


def test_a_faithful_translation_passes(tools):
    assert problems(tools, "&Open {name}…", "&Öppna {name}…".replace("Ö", "ö")) == []


def test_plural_forms_are_counted_by_the_language(tools):
    assert problems(tools, "%n x", "%n a", "%n b", plural=True) == []
    assert problems(tools, "%n x", "en a", "%n b", plural=True) == []
    assert problems(tools, "%n x", "%n a", plural=True)
    assert problems(tools, "%n x", "%n a", "b", plural=True)
    assert problems(tools, "%n x", "%n a", "", plural=True)
    assert problems(tools, "%n x", "%n a", code="fa", plural=True) == []


def test_a_text_put_together_before_it_is_translated_is_found(tools, tmp_path, monkeypatch):
    check = tools[0]
    monkeypatch.setattr(check, "ROOT", tmp_path)
    module = tmp_path / "page.py"
    module.write_text(
        'self.tr(f"{number} votes")\nself.tr("a" + b)\nself.tr("fine {number}")\n', "utf-8"
    )
    found = list(check.put_together_too_early(module))
    assert [line.split(":")[1] for line in found] == ["1", "2"]


def test_every_way_of_marking_a_text_is_found(tools, tmp_path):
    import texts

    (tmp_path / "page.py").write_text(
        'class Page:\n    def f(self, box):\n        self.tr("Safe " "now")\n'
        "        return f\"{translate('voter', '%Ln left', None, box.left)} {tr(name)}\"\n"
        'A = QT_TRANSLATE_NOOP("reports", "Funds")\n',
        "utf-8",
    )
    found = texts.texts(tmp_path)
    assert [(t.context, t.source, t.plural) for t in found] == [
        ("Page", "Safe now", False),
        ("reports", "Funds", False),
        ("voter", "%Ln left", True),
    ]


def test_residents_texts_must_be_complete_once_a_language_is_begun(tools):
    check, _, files = tools
    done = files.Entry("voter.task", "Vote", ("äänestä",), plural=False, unreviewed=True)
    gap = files.Entry("voter.task", "Back", ("",), plural=False, unreviewed=False)
    staff = files.Entry("MergePage", "Merging", ("",), plural=False, unreviewed=False)
    assert list(check.gaps("fi", (gap, staff))) == []
    assert len(list(check.gaps("fi", (done, gap, staff)))) == 1
    assert len(list(check.gaps("sv", (done, gap, staff)))) == 2


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


def test_every_language_names_itself():
    assert language.native_name("se") == "davvisámegiella"
    assert language.native_name("fa") == "فارسی"


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_right_to_left_languages_mirror_and_show_native_digits(app, tag):
    language.set_language(tag)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert not QLocale().toString(2026).isascii()
    language.set_language("sv")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(2026).replace("\N{NO-BREAK SPACE}", "") == "2026"


def test_switching_often_leaves_one_language_installed(app):
    for _ in range(20):
        language.set_language("en")
        language.set_language("sv")
    app.processEvents()
    app.sendPostedEvents(None, 52)
    assert language.language() == "sv"
    assert app.translate("WorkBar", "Stop") == "Stoppa"
    assert len(app.findChildren(QTranslator)) <= 2


def test_reports_get_their_words_without_an_application(compiled, monkeypatch):
    monkeypatch.setattr(language, "TRANSLATIONS", compiled)
    assert language.words("sv")("Funds") == "Avsatta medel"
    assert language.words("sv")("no such text") == "no such text"


def test_staff_can_see_what_no_native_speaker_has_read(app):
    assert language.review("sv").missing == 0
    assert language.review("sv").unreviewed > 0
    assert language.review("none").texts == 0


def test_the_shipped_translations_are_sound(tools):
    found = [line for line in tools[0].problems() if "texts differ from the code" not in line]
    assert found == []


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


def test_a_language_without_a_dictionary_is_told_by_name(spelling, monkeypatch, capsys):
    absent = spelling.Dictionary(("no-such-speller",), "speller-package")
    monkeypatch.setitem(spelling.DICTIONARIES, "fi", absent)
    assert spelling.main(["fi", "se"]) == 0
    finnish, sami = capsys.readouterr().out.splitlines()
    assert finnish.startswith("fi: ")
    assert "speller-package" in finnish
    assert sami.startswith("se: ")


@pytest.mark.parametrize("tag", ["sv", "sv_easy", "en", "fi", "ar", "fa"])
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
