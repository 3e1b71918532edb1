import re
from importlib import import_module
from pkgutil import iter_modules

import pytest

from mbdesk import errors
from mbdesk.domain.process import DuplicatePolicy
from mbdesk.domain.records import FileKind
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import (
    BundleError,
    NotEnrolledError,
    NotOursError,
    WrongFileKindError,
)
from mbdesk.errors.files import FieldError, FileMissingError, InvalidInputError, NewerFileError
from mbdesk.errors.voter import AlreadyVotedError, PictureUnusableError, SlowDownError
from mbdesk.ui.look import screen_language
from mbdesk.ui.running.interpreter import install_excepthook
from mbdesk.words import RESIDENTS
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences import SENTENCES
from mbdesk.words.sentences.messages import NUMBER, sentence


def subclasses(kind: type) -> list[type]:
    return [kind, *(each for sub in kind.__subclasses__() for each in subclasses(sub))]


ENGLISH = reader_of("en")
for module in iter_modules(errors.__path__, f"{errors.__name__}."):
    import_module(module.name)
KINDS = [each for each in subclasses(KnownError) if each.__module__.startswith("mbdesk.errors")]


def documented_parameters(kind: type[KnownError]) -> set[str]:
    """Return what the docstring says the error carries; refused files also carry their path."""
    text = " ".join((kind.__doc__ or "").split())
    stated = re.search(r"Parameters: ([\w, ]+)\.", text)
    shared = {"path"} if issubclass(kind, BundleError) else set()
    return shared | set(re.split(r", ", stated[1]) if stated else ())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_known_error_has_words_of_its_own(kind):
    wording = SENTENCES[kind.code]
    assert wording.what
    assert wording.safe
    assert wording.do


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_words_name_only_parameters_that_the_error_carries(kind):
    wording = SENTENCES[kind.code]
    named = set(re.findall(r"{(\w+)}", wording.what + wording.safe + wording.do))
    assert named <= documented_parameters(kind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_number_that_is_told_is_a_parameter_that_the_error_carries(kind):
    wording = SENTENCES[kind.code]
    texts = (wording.what, wording.safe, wording.do)
    assert any(NUMBER in text for text in texts) == bool(wording.counted)
    assert not wording.counted or wording.counted in documented_parameters(kind)


@pytest.mark.parametrize(
    ("tag", "seconds", "told"),
    [
        ("en", 1, "Wait 1 second, then try again."),
        ("en", 2, "Wait 2 seconds, then try again."),
        ("sv", 1, "Vänta 1 sekund och försök sedan igen."),
        ("ar", 2, "انتظر ثانيتين، ثم حاول مرة أخرى."),
        ("ar", 7, "انتظر ٧ ثوانٍ، ثم حاول مرة أخرى."),
        ("ar", 11, "انتظر ١١ ثانية، ثم حاول مرة أخرى."),
        ("fa", 30, "۳۰ ثانیه صبر کنید و بعد دوباره امتحان کنید."),
    ],
)
def test_a_counted_word_follows_its_number(tag, seconds, told):
    assert sentence(SlowDownError(seconds=seconds), reader_of(tag), RESIDENTS).do == told


def test_what_is_said_about_voting_twice_follows_the_policy():
    one, none = (
        str(sentence(AlreadyVotedError(duplicates=policy), ENGLISH)) for policy in DuplicatePolicy
    )
    assert "Each person has only one vote." in one
    assert "none of the votes counts" in none
    assert "with this number" in one


def test_no_words_are_left_from_errors_that_are_gone():
    assert set(SENTENCES) == {kind.code for kind in KINDS}


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind is not KnownError], ids=lambda kind: kind.code
)
def test_the_sentences_of_an_error_stand_in_the_module_of_its_name(kind):
    module = import_module(kind.__module__.replace("mbdesk.errors", "mbdesk.words.sentences"))
    assert kind.code in getattr(module, module.__name__.split(".")[-1].upper())


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_whoever_chose_a_file_of_another_program_is_told_every_ending(tag):
    said = str(sentence(NotOursError(path="x"), reader_of(tag)))
    assert [kind for kind in FileKind if f".{kind}" not in said] == []


def test_parameters_are_filled_in():
    told = sentence(NewerFileError(path="/stick/vällingby.db", version=7), ENGLISH)
    assert "/stick/vällingby.db" in told.what
    assert "7" in told.what


def test_codes_in_parameters_are_told_in_words():
    told = sentence(WrongFileKindError(kind="mbpack", wanted="mbexport"), ENGLISH)
    assert told.what == "This is a pack, but an export is wanted here."


def test_braces_in_a_file_name_do_no_harm():
    assert "{evil}" in sentence(FileMissingError(path="/tmp/{evil}"), ENGLISH).what  # noqa: S108


@pytest.mark.parametrize("kind", [*KINDS, ZeroDivisionError], ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(("tag", "staff"), [("sv", "personal"), ("en", "staff for help")])
def test_staff_are_never_told_to_ask_themselves(kind, tag, staff):
    assert staff in str(sentence(AlreadyVotedError(), reader_of(tag), RESIDENTS))
    told = sentence(kind(), reader_of(tag))
    assert staff not in told.do
    assert "your vote" not in told.safe.casefold()


@pytest.mark.parametrize("kind", [each for each in KINDS if issubclass(each, BundleError)])
def test_what_to_do_about_a_file_suits_its_kind(kind):
    """Only an export is made again at its station, or left out of the count with it."""
    if kind is NotEnrolledError:  # no other file proves that a code was typed
        return
    for file in FileKind:
        told = sentence(kind(path=f"A.{file.value.upper()}"), ENGLISH).do
        if file is FileKind.EXPORT:
            assert told == sentence(kind(), ENGLISH).do
        else:
            assert "xport again" not in told, file
            assert "out of the count" not in told, file


@pytest.mark.parametrize("kind", [each for each in KINDS if issubclass(each, PictureUnusableError)])
def test_staff_are_told_of_a_picture_what_they_can_do_and_not_to_go_on_without(kind):
    told = sentence(kind(kind="SVG"), ENGLISH)
    assert told.safe == "Nothing was changed."
    assert "without" not in told.do
    assert "go on without one" in sentence(kind(kind="SVG"), ENGLISH, RESIDENTS).do


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_residents_hear_only_words_that_are_meant_for_them(kind):
    told = sentence(kind(), ENGLISH, RESIDENTS)
    meant = SENTENCES[kind.code].context == RESIDENTS
    assert meant or told.what == "Something went wrong."


def test_missing_parameter_leaves_an_ellipsis():
    assert "…" in sentence(FileMissingError(), ENGLISH).what


def test_unexpected_error_gets_calm_words_without_its_text():
    told = sentence(ZeroDivisionError("secret 19121212-1212"), ENGLISH)
    assert told.what == "Something went wrong."
    assert "secret" not in str(told)


def test_uncaught_exception_is_logged_and_shown_once(monkeypatch, caplog):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(screen_language, "language", lambda: "en")
    shown = []
    install_excepthook(shown.append)
    error = ValueError("x")
    sys.excepthook(ValueError, error, None)
    assert [message.what for message in shown] == ["Something went wrong."]
    assert "not caught" in caplog.text


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("rules.max_choices", "Proposals one person may mark, at most"),
        ("titles.fi", "Name (suomi)"),
        ("phases.voting.last_day", "Days of voting"),
        ("phases.2.first_day", "2: the first day"),
        ("steering_group.1", "Steering group"),
        ("3.cost", "3: the cost"),
        ("2.titles.sv", "2: the title"),
        ("4.opens", "4: the hour when it opens"),
        ("names.1", "the first of the two names"),
        ("title", "the proposal's name"),
    ],
)
def test_a_field_is_told_in_words_and_not_by_its_path(path, told):
    error = FieldError(field=path, wanted="number", least=1, most=2)
    assert f": {told}. " in sentence(error, reader_of("en")).what


def test_a_field_of_a_file_is_told_as_the_file_calls_it():
    error = InvalidInputError(
        path="ramar.json",
        reason="unfit",
        field="rules.max_choices",
        wanted="number",
        least=1,
        most=2,
    )
    assert "rules.max_choices" in str(sentence(error, reader_of("en")))
