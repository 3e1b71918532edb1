"""Key files as a process lives with them: made, typed back, checked, copied, split anew."""

import shutil
import stat
import sys
from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import KeyScheme, Rules, preselected_scheme
from mbdesk.errors.files import (
    DiskFullError,
    FileExistsAlreadyError,
    FolderMissingError,
    NameTakenThereError,
)
from mbdesk.errors.keys import (
    KeyFileDamagedError,
    KeyNotInThisFileError,
    NotEnoughSheetsError,
    PassphraseUnlikeError,
    SheetForeignError,
    SheetUnlikeError,
    WrongKeyFileError,
    WrongPassphraseError,
)
from mbdesk.services.centre.central_file import (
    unlock_roll,
    unlock_signing,
    unlock_tally,
)
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.creation.setup_file import setup_of
from mbdesk.services.centre.keys import key_files
from mbdesk.services.centre.keys.key_files import (
    check_key_file,
    copy_key_file,
    make_new_sheets,
    write_new_sheets,
)
from mbdesk.services.centre.keys.key_papers import KeyPaper, new_keys, read_secret, typed_back
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.voting_briefings import about_opening
from mbdesk.sync.compartments import read_key, write_key_file
from mbdesk.sync.keys import KeyFileKind, Purpose
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.keys import ANOTHER, CHEAP, PASSPHRASE
from tests.process.scene import PHASES, rows

SIMPLE = Setup(
    titles={"sv": "Prov"}, funds=100, phases=PHASES, rules=Rules(access=VoterAccess.IDENTITY)
)
STRICT = replace(SIMPLE, key_scheme=KeyScheme.STRICT)
KINDS = (KeyFileKind.DESK, KeyFileKind.ROLL, KeyFileKind.TALLY)


class Made:
    """A process with its key files and what stands on its papers."""

    def __init__(self, folder, setup) -> None:
        self.keys = new_keys(setup)
        while paper := self.keys.next_paper:
            self.keys = self.keys.typed_back(paper, paper.words)
        strict = setup.key_scheme is KeyScheme.STRICT
        self.target = folder / ("keys" if strict else "c.mbkeys")
        self.central = create_central(
            folder / "c.mbdesk", setup, self.target, self.keys, cost=CHEAP
        )

    def file(self, kind):
        return self.target if self.target.is_file() else self.target / f"{kind}.mbkeys"

    def secret(self, kind):
        words = [paper.words for paper in self.keys.papers if paper.kind is kind]
        return words[0] if len(words) == 1 else read_secret(words[1:])


@pytest.fixture
def simple(tmp_path):
    made = Made(tmp_path, SIMPLE)
    yield made
    made.central.close()


@pytest.fixture
def strict(tmp_path):
    made = Made(tmp_path, STRICT)
    yield made
    made.central.close()


def test_one_passphrase_opens_every_key_of_the_simple_scheme(simple):
    private, words = simple.keys.private, simple.secret(KeyFileKind.ALL)
    central, file = simple.central, simple.target
    signing = unlock_signing(central, file, words)
    assert (signing.private, signing.identity) == (private.signing, private.identity)
    assert read_key(file, central.frame.id, words, Purpose.CONTACT) == private.contact
    assert unlock_roll(central, file, words).private == private.roll
    assert unlock_tally(central, file, words).private == private.tally


def test_each_file_of_the_strict_scheme_opens_with_its_own_words_alone(strict):
    central, private = strict.central, strict.keys.private
    desk, roll, tally = (strict.file(kind) for kind in KINDS)
    desk_words, roll_words, sheets = (strict.secret(kind) for kind in KINDS)
    assert unlock_signing(central, desk, desk_words).identity == private.identity
    assert unlock_roll(central, roll, roll_words).private == private.roll
    assert unlock_tally(central, tally, sheets).private == private.tally
    with pytest.raises(WrongPassphraseError):
        unlock_roll(central, roll, desk_words)
    with pytest.raises(KeyNotInThisFileError):
        unlock_tally(central, desk, desk_words)
    with pytest.raises(KeyNotInThisFileError):
        unlock_signing(central, roll, roll_words)


@pytest.mark.parametrize("setup", [SIMPLE, STRICT], ids=["simple", "strict"])
def test_nothing_in_the_central_file_or_a_repr_holds_a_key_or_a_word(tmp_path, setup):
    made = Made(tmp_path, setup)
    made.central.close()
    held = "\n".join(rows(tmp_path / "c.mbdesk")) + repr(made.keys)
    for purpose in Purpose:
        assert getattr(made.keys.private, purpose).hex() not in held.lower()
    for paper in made.keys.papers:
        assert paper.words not in held


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permission bits")
def test_every_key_file_and_its_copy_is_private(strict, tmp_path):
    (tmp_path / "stick").mkdir()
    for kind in KINDS:
        copy = copy_key_file(strict.central, strict.file(kind), tmp_path / "stick")
        for path in (strict.file(kind), copy):
            assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_was_typed_back_is_in_the_log_and_what_was_not_is_missing(tmp_path):
    keys = new_keys(STRICT)
    desk, roll, *sheets = keys.papers
    for paper in (desk, *sheets[:2]):
        keys = keys.typed_back(paper, paper.words.upper())
    with create_central(tmp_path / "c", STRICT, tmp_path / "keys", keys, cost=CHEAP) as central:
        facts = {each.kind: each for each in read_overview(central).keys}
        assert [facts[kind].confirmed for kind in KINDS] == [True, False, False]
        assert facts[KeyFileKind.TALLY].untyped == (3,)
        told = about_opening(read_overview(central)).read(reader_of("en"))
        assert "Never typed from the paper: sheet 3. There is no copy." in told
        assert facts[KeyFileKind.ROLL].checked_on == ""
        check_key_file(central, tmp_path / "keys" / "roll.mbkeys", roll.words)
        assert {each.kind: each for each in read_overview(central).keys}[KeyFileKind.ROLL].confirmed


def test_what_the_ballot_lacks_is_told_before_voting_opens(tmp_path):
    keys = new_keys(STRICT)
    with create_central(tmp_path / "c", STRICT, tmp_path / "keys", keys, cost=CHEAP) as central:
        known = read_overview(central)
    items = (BallotItem("1", 0, 0, {"sv": "Bänk"}),)
    (fact,) = (
        each
        for each in about_opening(replace(known, items=items)).facts
        if each.name.read(reader_of("en")) == "On the ballot"
    )
    assert fact.right is False
    assert "the page “Ballot” says what" in fact.text.read(reader_of("en"))


def test_words_that_differ_from_the_paper_are_not_taken():
    paper = KeyPaper(KeyFileKind.ALL, PASSPHRASE)
    with pytest.raises(PassphraseUnlikeError) as told:
        paper.check(PASSPHRASE.replace("mörk", "fika"))
    assert told.value.parameters == {"place": 4}
    _, _, first, second, _ = new_keys(STRICT).papers
    with pytest.raises(SheetUnlikeError):
        first.check(second.words)


def test_a_check_says_what_the_file_holds_and_notes_the_day(strict):
    strict.central.today = lambda: "2099-02-03"
    for kind in KINDS:
        checked = check_key_file(strict.central, strict.file(kind), strict.secret(kind))
        assert (checked.kind, checked.purposes) == (kind, kind.purposes)
    assert {each.checked_on for each in read_overview(strict.central).keys} == {"2099-02-03"}


def test_a_check_that_fails_is_told_and_not_noted(simple, tmp_path):
    simple.central.today = lambda: "2099-02-03"
    before = read_overview(simple.central).keys
    with pytest.raises(WrongPassphraseError):
        check_key_file(simple.central, simple.target, ANOTHER)
    (tmp_path / "cut").write_bytes(simple.target.read_bytes()[:-9])
    with pytest.raises(KeyFileDamagedError):
        check_key_file(simple.central, tmp_path / "cut", ANOTHER)
    (tmp_path / "other").mkdir()
    foreign = Made(tmp_path / "other", SIMPLE)
    foreign.central.close()
    with pytest.raises(WrongKeyFileError):
        check_key_file(simple.central, foreign.target, foreign.secret(KeyFileKind.ALL))
    assert read_overview(simple.central).keys == before


def test_keys_that_are_not_this_process_s_are_told_though_its_name_is_on_the_file(tmp_path):
    """As a forger would make it: the right process on the file, other keys in it."""
    made, forged = Made(tmp_path, SIMPLE), new_keys(SIMPLE)
    path = tmp_path / "f.mbkeys"
    key_files.write_key_files(path, made.keys.process, SIMPLE, forged, CHEAP)
    with made.central as central, pytest.raises(WrongKeyFileError):
        check_key_file(central, path, forged.papers[0].words)


def test_a_copy_is_whole_never_overwrites_and_is_noted(simple, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    copy = copy_key_file(simple.central, simple.target, stick)
    assert copy.read_bytes() == simple.target.read_bytes()
    (facts,) = read_overview(simple.central).keys
    assert facts.copied_on
    with pytest.raises(NameTakenThereError) as refused:
        copy_key_file(simple.central, simple.target, stick)
    assert "another stick" in sentence(refused.value, reader_of("en")).do
    with pytest.raises(FolderMissingError):
        copy_key_file(simple.central, simple.target, tmp_path / "gone")
    (tmp_path / "no").write_bytes(b"no key file")
    with pytest.raises(KeyFileDamagedError):
        copy_key_file(simple.central, tmp_path / "no", stick)


def test_a_lost_sheet_is_replaced_by_three_new_ones(strict, tmp_path):
    new = tmp_path / "new"
    new.mkdir()
    old, left = strict.file(KeyFileKind.TALLY), strict.secret(KeyFileKind.TALLY)
    made = make_new_sheets(strict.central, old, left)
    file = write_new_sheets(strict.central, made, new, CHEAP)
    *_, tally = read_overview(strict.central).keys
    assert not tally.confirmed
    secret = read_secret([made.papers[0].words, made.papers[2].words])
    assert file == new / "tally.mbkeys"
    assert check_key_file(strict.central, file, secret).purposes == (Purpose.TALLY,)
    with pytest.raises(SheetForeignError):
        unlock_tally(strict.central, file, left)
    assert unlock_tally(strict.central, old, left).private == strict.keys.private.tally


def test_only_what_sheets_open_is_split_anew(simple, tmp_path):
    with pytest.raises(KeyNotInThisFileError):
        make_new_sheets(simple.central, simple.target, PASSPHRASE)


def test_new_sheets_that_were_typed_back_are_noted_and_nothing_changes_before(strict, tmp_path):
    old, left = strict.file(KeyFileKind.TALLY), strict.secret(KeyFileKind.TALLY)
    made = make_new_sheets(strict.central, old, left)
    assert read_overview(strict.central).keys[2].confirmed  # the old ones still hold
    papers = made.papers
    for paper in made.papers:
        papers = typed_back(papers, paper, paper.words)
    write_new_sheets(strict.central, replace(made, papers=papers), tmp_path, CHEAP)
    assert read_overview(strict.central).keys[2].confirmed


def test_of_an_empty_sheet_nothing_was_given(strict):
    one = strict.keys.papers[2].words
    with pytest.raises(NotEnoughSheetsError) as refused:
        read_secret([one, "  "])
    assert refused.value.parameters == {"given": 1, "wanted": 2}


def test_a_failed_set_up_leaves_no_key_file(tmp_path):
    keys, target = new_keys(STRICT), tmp_path / "keys"
    target.mkdir()
    (target / "tally.mbkeys").write_text("mine", "utf-8")
    with pytest.raises(FileExistsAlreadyError):
        create_central(tmp_path / "c.mbdesk", STRICT, target, keys, cost=CHEAP)
    assert [path.name for path in target.iterdir()] == ["tally.mbkeys"]
    assert not (tmp_path / "c.mbdesk").exists()


def test_a_set_up_that_cannot_be_finished_leaves_no_folder(tmp_path, monkeypatch):
    written = []

    def write(path, *them):
        if written:
            raise DiskFullError(path=str(path))
        written.append(path)
        write_key_file(path, *them)

    monkeypatch.setattr(key_files, "write_key_file", write)
    with pytest.raises(DiskFullError):
        create_central(
            tmp_path / "c.mbdesk", STRICT, tmp_path / "keys", new_keys(STRICT), cost=CHEAP
        )
    assert list(tmp_path.iterdir()) == []


def test_the_key_files_are_found_beside_the_central_file(tmp_path):
    made = Made(tmp_path, STRICT)
    with made.central as central:
        assert central.key_file_for(Purpose.ROLL) is None
        shutil.move(made.target, tmp_path / "c-keys")
        assert central.key_file == tmp_path / "c-keys" / "desk.mbkeys"
        assert central.key_file_for(Purpose.TALLY) == tmp_path / "c-keys" / "tally.mbkeys"


def test_a_set_up_file_that_names_no_scheme_has_the_one_of_its_admission():
    plain = {"titles": {"sv": "Prov"}, "funds": 1}
    assert setup_of(plain).key_scheme is KeyScheme.SIMPLE
    identity = {**plain, "rules": {"access": "identity"}}
    assert setup_of(identity).key_scheme is KeyScheme.STRICT
    assert setup_of({**identity, "key_scheme": "simple"}).key_scheme is KeyScheme.SIMPLE
    assert preselected_scheme(VoterAccess.CARD) is KeyScheme.SIMPLE
