import pytest

GLYPHS = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJ {}%&0123456789.…"))


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


def test_the_shipped_translations_are_sound(tools):
    found = [line for line in tools[0].problems() if "texts differ from the code" not in line]
    assert found == []
