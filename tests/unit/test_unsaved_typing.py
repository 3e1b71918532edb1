"""Every form of the staff in which something is typed keeps it while it is not saved yet.

What stands here by name keeps nothing, for the reason beside it; a new form has to choose.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import mbdesk.ui

ROOMS = ("central", "staff", "start")
FIELDS = {"LineEdit", "TextArea", "DayField", "ReasonField", "TextField"}
KEEPS = {"TypedDraft", "keep_draft"}
EXEMPT = {
    "DayField": "a field itself: the form that it stands in keeps it",
    "LineField": "a field that saves itself: TypedField keeps what is typed",
    "TextField": "as LineField",
    "OtherDay": "HoursDialog keeps its lines",
    "FramePage": "CreateWizard keeps what its pages ask for",
    "DaysPage": "as FramePage",
    "PathField": "a path, which is chosen, and is on the disk",
    "CodeLookup": "a code",
    "WordsField": "words of a paper",
    "MaskedText": "a text that is read; what is selected in it is no typing",
    "RowDays": "a day, which saves itself as soon as it is left",
    "SavedDayField": "as RowDays",
    "PaperField": "a code on a signed paper",
    "StationSetupDialog": "the code of a station",
    "RecountPage": "the code of a process",
    "PersonCard": "a search, for somebody whose name is best kept nowhere",
    "CheckPage": "the code of a process",
    "CardFields": "the code of a card",
    "SignInPage": "a name: no file is open yet",
    "ComparingPeople": "two names: who is there writes them anew",
}


def forms() -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield each class that has a field to type in, with the names of where it stands."""
    folder = Path(next(iter(mbdesk.ui.__path__)))
    for room in ROOMS:
        for path in sorted((folder / room).rglob("*.py")):
            source = path.read_text("utf-8")
            saves_itself = {"TextField"} if "typed_fields import" in source else set()
            for node in ast.parse(source).body:
                made = _called(node) - saves_itself
                if isinstance(node, ast.ClassDef) and made & FIELDS:
                    yield str(path.relative_to(folder)), node
                elif isinstance(node, ast.FunctionDef) and made & FIELDS:
                    yield from _users(path, folder, node.name)


def _users(path: Path, folder: Path, function: str) -> Iterator[tuple[str, ast.ClassDef]]:
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef) and function in _called(node):
            yield str(path.relative_to(folder)), node


def _called(node: ast.AST) -> set[str]:
    called = (each.func for each in ast.walk(node) if isinstance(each, ast.Call))
    return {each.id for each in called if isinstance(each, ast.Name)}


def test_whatever_is_typed_in_is_kept_or_named_here():
    found = {node.name: (where, node) for where, node in forms()}
    keeping = {name for name, (_, node) in found.items() if _called(node) & KEEPS}
    left = {name: where for name, (where, _) in found.items() if name not in keeping | {*EXEMPT}}
    assert left == {}
    assert keeping & {*EXEMPT} == set()
    assert {"LineDialog", "ActDialog", "TextDialog", "NewStationDialog", "AnswerPanel"} <= keeping


def test_no_name_stands_here_for_nothing():
    named = {node.name for _, node in forms()}
    assert {*EXEMPT} - named == set()
