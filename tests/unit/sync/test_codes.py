import hashlib
import json
import re
from pathlib import Path

import pytest

from mbdesk.errors.voter import CodeMistypedError
from mbdesk.sync.codes import (
    card_code,
    code_of_bits,
    is_card_code,
    new_code,
    normalise,
    parse_card,
    scanned_form,
    short_number,
)

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("codes.json").read_text())


def test_cards_printed_once_are_read_for_ever():
    for vector in VECTORS["cards"]:
        assert card_code(vector["serial"], vector["secret"]) == vector["code"]
        assert parse_card(vector["code"]) == (vector["serial"], vector["secret"])


def test_confirmation_codes_stay_what_voters_wrote_down():
    for vector in VECTORS["confirmations"]:
        digest = hashlib.sha256(bytes.fromhex(vector["sealed"])).digest()
        assert code_of_bits(digest) == vector["code"]


def test_proposals_keep_their_numbers():
    for vector in VECTORS["numbers"]:
        assert short_number(vector["id"]) == vector["number"]


def test_new_codes_are_whole_and_differ():
    codes = {new_code() for _ in range(1000)}
    assert len(codes) == 1000
    assert all(re.fullmatch(r"(?:[0-9A-HJKMNP-TV-Z]{4}-?){3}", code) for code in codes)
    assert all(normalise(code) == code for code in codes)


@pytest.mark.parametrize("typed", ["", "0", "0000-0000-000", "0000-0000-0001", "UUUU-UUUU-UUUU"])
def test_a_mistyped_code_is_refused(typed):
    with pytest.raises(CodeMistypedError):
        normalise(typed)


def test_a_scanned_code_is_the_card_s_own():
    code = card_code(4711, 2**37)
    assert scanned_form(code) == code.replace("-", "")
    for read in (scanned_form(code), code.replace("-", "+"), code.replace("-", "'")):
        assert is_card_code(read)
        assert parse_card(read) == (4711, 2**37)


@pytest.mark.parametrize("read", ["", "https://example.org", "0000-0000-0001", "7" * 40])
def test_what_is_no_card_is_known_for_it(read):
    assert not is_card_code(read)
