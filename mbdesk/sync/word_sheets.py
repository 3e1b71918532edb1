"""Word sheets: a secret of 16 bytes split so that any two of three sheets give it back (SLIP-39).

A sheet is 20 English words of a list of 1,024, three of them a checksum that finds every slip of up
to three words. Where one word is wrong, only one other fits in its place::

    >>> sheets = split_secret(bytes(16))
    >>> join_sheets([sheets[0], sheets[2]]) == bytes(16)
    True
    >>> join_sheets([sheets[1]])
    Traceback (most recent call last):
    mbdesk.errors.keys.NotEnoughSheetsError: not_enough_sheets(given=1, wanted=2)

One sheet alone tells nothing of the secret.
"""

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from mbdesk.errors.keys import (
    NotEnoughSheetsError,
    SheetForeignError,
    SheetLengthError,
    SheetWordError,
    SheetWordNearError,
    SheetWrongError,
)
from mbdesk.sync.passphrases import near_words, plain_words

SECRET_BYTES = 16
SHEETS = 3
NEEDED = 2
SHEET_WORDS = 20
_WORD_BITS = 10


@dataclass(frozen=True, slots=True)
class WordSheet:
    """One of the three sheets; `family` (15 bits) is what the three have in common."""

    words: str = field(repr=False)
    number: int
    family: int


def new_sheets() -> tuple[WordSheet, ...]:
    """Return the three sheets of a fresh random secret, which is kept nowhere."""
    return split_secret(secrets.token_bytes(SECRET_BYTES))


def split_secret(secret: bytes) -> tuple[WordSheet, ...]:
    """Return the three sheets of a secret of 16 bytes."""
    from shamir_mnemonic import generate_mnemonics  # type: ignore[import-untyped]  # it has none

    # The exponent slows down guesses at a passphrase of SLIP-39; these sheets have none.
    (group,) = generate_mnemonics(1, [(NEEDED, SHEETS)], secret, iteration_exponent=0)
    return tuple(map(read_sheet, group))


def read_sheet(typed: str) -> WordSheet:
    """Return a typed sheet; letters of any size and more spaces are forgiven.

    Raises:
        SheetWordError(place), SheetWordNearError(place, near): a word that is on no sheet.
        SheetLengthError: not 20 words.
        SheetWordNearError(place, near): one word is wrong, and this is the one that fits there.
        SheetWrongError: more than one is wrong.
    """
    from shamir_mnemonic.share import Share  # type: ignore[import-untyped]  # as above
    from shamir_mnemonic.utils import MnemonicError  # type: ignore[import-untyped]  # as above

    words = plain_words(typed)
    check_sheet_words(words)
    if len(words) != SHEET_WORDS:
        raise SheetLengthError(given=len(words), wanted=SHEET_WORDS)
    try:
        share = Share.from_mnemonic(" ".join(words))
    except MnemonicError as error:
        fitting = list(_mended(words))
        if len(fitting) == 1:
            place, word = fitting[0]
            raise SheetWordNearError(place=place, near=word) from error
        raise SheetWrongError from error
    if (share.member_threshold, share.group_count) != (NEEDED, 1) or share.index >= SHEETS:
        raise SheetForeignError
    return WordSheet(" ".join(words), share.index + 1, share.identifier)


def join_sheets(sheets: Iterable[WordSheet]) -> bytes:
    """Return the secret of at least two different sheets.

    Raises NotEnoughSheetsError, and SheetForeignError where they do not belong together.
    """
    from shamir_mnemonic import combine_mnemonics
    from shamir_mnemonic.utils import MnemonicError

    different = {sheet.number: sheet for sheet in sheets}
    if len(different) < NEEDED:
        raise NotEnoughSheetsError(given=len(different), wanted=NEEDED)
    try:
        # More sheets than are needed are refused by the library, though they are right.
        return bytes(combine_mnemonics([s.words for s in different.values()][:NEEDED]))
    except MnemonicError as error:
        raise SheetForeignError from error


def check_sheet_words(words: Sequence[str]) -> None:
    """Refuse the first word that stands on no sheet, however many there are yet.

    An empty one is a place where nothing stands yet.

    Raises SheetWordError(place), SheetWordNearError(place, near).
    """
    from shamir_mnemonic.wordlist import WORD_INDEX_MAP  # type: ignore[import-untyped]  # as above

    for place, word in enumerate(words, start=1):
        if word and word not in WORD_INDEX_MAP:
            near = near_words(word, WORD_INDEX_MAP.keys())
            if len(near) == 1:
                raise SheetWordNearError(place=place, near=near.pop())
            raise SheetWordError(place=place)


def _mended(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield each word that makes the checksum hold where it stands alone in another's place.

    What the change of a word does to the checksum depends on its place and on the bits that
    change, not on the other words: so no sheet but the typed one is tried as a whole.
    """
    from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

    numbers = [WORD_INDEX_MAP[word] for word in words]
    wrong = _syndrome(numbers)
    for place, number in enumerate(numbers):
        effects = [0]
        for bit in range(_WORD_BITS):
            alone = [0] * len(numbers)
            alone[place] = 1 << bit
            effect = _syndrome(alone) ^ _syndrome([0] * len(numbers))
            effects += [before ^ effect for before in effects]
        for change, effect in enumerate(effects):
            if effect == wrong:
                yield place + 1, WORDLIST[number ^ change]


def _syndrome(numbers: Sequence[int]) -> int:
    """Return by which bits the last three words differ from the checksum of those before them."""
    from shamir_mnemonic.constants import (  # type: ignore[import-untyped]  # as above
        CHECKSUM_LENGTH_WORDS,
        CUSTOMIZATION_STRING_EXTENDABLE,
    )
    from shamir_mnemonic.rs1024 import create_checksum  # type: ignore[import-untyped]  # as above

    data, stated = numbers[:-CHECKSUM_LENGTH_WORDS], numbers[-CHECKSUM_LENGTH_WORDS:]
    due = create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE)
    syndrome = 0
    for one, other in zip(due, stated, strict=True):
        syndrome = syndrome << _WORD_BITS | one ^ other
    return syndrome
