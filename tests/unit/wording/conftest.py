import shutil
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[3] / "packaging"


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


@pytest.fixture
def entry(tools):
    """Return a function that makes a text with its translation."""

    def make(source, *forms, context="voter.page"):
        return tools[2].Entry(context, source, forms, plural=len(forms) > 1, unreviewed=True)

    return make
