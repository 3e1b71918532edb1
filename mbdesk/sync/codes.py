"""Codes that people read aloud and type: Crockford base32 with a check symbol.

A code is data symbols and one check symbol of the same alphabet. Each symbol is an element of
GF(32); the sum of all symbols, each times the weight of its place, is zero. The weights are
different and none is zero, so every single wrong symbol and every exchange of two symbols,
neighbours or not, gives another sum and is found.

>>> card_code(7, 11)
'001R-0000-00B5'
>>> parse_card("oo1r oooo oob5")
(7, 11)
>>> parse_card("010R-0000-00B5")
Traceback (most recent call last):
mbdesk.errors.voter.CodeMistypedError: code_mistyped()
"""

import secrets
import unicodedata
from collections.abc import Collection, Iterable

from mbdesk.errors.voter import CodeMistypedError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O or U, which are mistaken for other letters or make words."""

SERIAL_BITS, SECRET_BITS = 17, 38
"""Of a card's code with 12 signs, for the first 131,071 cards of a process."""

LONG_SERIAL_BITS, LONG_SECRET_BITS = 24, 51
"""Of a card's code with 16 signs, for all cards after those."""

_SYMBOL_BITS = 5
_GROUP = 4
_DATA_SYMBOLS = 11
_DATA_BITS = _SYMBOL_BITS * _DATA_SYMBOLS
_LONG_DATA_SYMBOLS = 15
_LENGTHS = {_DATA_SYMBOLS + 1, _LONG_DATA_SYMBOLS + 1}
_SHORT_SYMBOLS = 7
_POLYNOMIAL = 0b100101
"""x^5 + x^2 + 1 is primitive: the powers of x are all 31 elements but zero."""

# A code reader set to another country's keyboard writes + or ' for a hyphen.
_SEPARATORS = frozenset(" \t\r\n\u00a0-_./+'\u2010\u2011\u2012\u2013\u2014\u2212")
_VALUES = {
    **{symbol: value for value, symbol in enumerate(ALPHABET)},
    **{symbol.lower(): value for value, symbol in enumerate(ALPHABET)},
    **dict.fromkeys("Oo", 0),
    **dict.fromkeys("IiLl", 1),
}


def new_code() -> str:
    """Return a fresh random code, as `XXXX-XXXX-XXXX`: 55 bits and a check symbol."""
    return _spell(secrets.randbits(_DATA_BITS), _DATA_SYMBOLS)


def normalise(typed: str) -> str:
    """Return a typed code as `XXXX-XXXX-XXXX`.

    Case, spaces, dashes, O for 0, I or L for 1, and the digits of other scripts are forgiven.
    Raises CodeMistypedError when the length or the check symbol is wrong.
    """
    return _grouped(_symbols(typed, {_DATA_SYMBOLS + 1}))


def code_of_bits(data: bytes) -> str:
    """Return the first 55 bits of `data`, at least 7 bytes, as a code `XXXX-XXXX-XXXX`.

    Of an envelope's hash, it is the code by which a voter finds the ballot in the published list.
    """
    return _spell(bits_of(data), _DATA_SYMBOLS)


def bits_of(data: bytes) -> int:
    """Return the first 55 bits of `data`, at least 7 bytes, as a number."""
    return int.from_bytes(data[:7]) >> 1


def bits_of_code(typed: str) -> int:
    """Return the 55 bits of a typed code; forgives what `normalise` does. Raises CodeMistypedError.

    >>> bits_of_code(code_of_bits(b"envelope")) == bits_of(b"envelope")
    True
    """
    value = 0
    for symbol in _symbols(typed, {_DATA_SYMBOLS + 1})[:-1]:
        value = value << _SYMBOL_BITS | symbol
    return value


def card_code(serial: int, secret: int) -> str:
    """Return the code printed on a voting card: `XXXX-XXXX-XXXX`, or one group more.

    A serial of at most 17 bits makes 12 signs, with a secret of 38 bits; a longer one, of at most
    24, makes 16, with a secret of 51: `secret_bits` tells. Any other is a ValueError.
    """
    if serial >> LONG_SERIAL_BITS or secret >> secret_bits(serial):
        reason = "a card's serial has at most 24 bits and its secret as many as go with it"
        raise ValueError(reason)
    return _spell(serial << secret_bits(serial) | secret, _symbols_for(serial))


def secret_bits(serial: int) -> int:
    """Return how many bits the secret of a card with this serial has."""
    return LONG_SECRET_BITS if serial >> SERIAL_BITS else SECRET_BITS


def is_card_code(text: str) -> bool:
    """Whether a text has the form of a voting card's code, with its check symbol."""
    try:
        _symbols(text, _LENGTHS)
    except CodeMistypedError:
        return False
    return True


def scanned_form(code: str) -> str:
    """Return the content of a card's QR code: the code without hyphens.

    A code reader writes letters and digits right on every Latin keyboard, a hyphen on few. Sixteen
    such signs fit into the smallest QR code with a quarter of it spoilt.
    """
    return code.replace("-", "")


def parse_card(typed: str) -> tuple[int, int]:
    """Return serial and secret of a typed card code. Raises CodeMistypedError."""
    value, symbols = 0, _symbols(typed, _LENGTHS)
    for symbol in symbols[:-1]:
        value = value << _SYMBOL_BITS | symbol
    bits = LONG_SECRET_BITS if len(symbols) > _DATA_SYMBOLS + 1 else SECRET_BITS
    return value >> bits, value & ((1 << bits) - 1)


def short_number(record_id: str) -> str:
    """Return the short number `XXXX-XXXX` of a proposal.

    35 bits of its id and a check symbol: short, and for finding it only. Two proposals in
    100,000 share a number with a chance of one in seven.
    """
    id_bits = 4 * len(record_id)
    return _spell(int(record_id, 16) >> (id_bits - _SYMBOL_BITS * _SHORT_SYMBOLS), _SHORT_SYMBOLS)


def id_begin(typed: str) -> str:
    """Return how the ids of proposals with a typed short number begin: 8 hexadecimal digits.

    Forgives what `normalise` does. Raises CodeMistypedError.

    >>> id_begin(short_number("3f2a" * 8))
    '3f2a3f2a'
    """
    value = 0
    for symbol in _symbols(typed, {_SHORT_SYMBOLS + 1})[:-1]:
        value = value << _SYMBOL_BITS | symbol
    return f"{value >> 3:08x}"


def _symbols_for(serial: int) -> int:
    return _LONG_DATA_SYMBOLS if serial >> SERIAL_BITS else _DATA_SYMBOLS


def _spell(value: int, count: int) -> str:
    data = [value >> _SYMBOL_BITS * place & 31 for place in reversed(range(count))]
    return _grouped([*data, _weighted_sum([*data, 0])])


def _grouped(symbols: list[int]) -> str:
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return "-".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def _symbols(typed: str, lengths: Collection[int]) -> list[int]:
    symbols = [_value(sign) for sign in typed if sign not in _SEPARATORS]
    if len(symbols) not in lengths or _weighted_sum(symbols):
        raise CodeMistypedError
    return symbols


def _value(sign: str) -> int:
    value = _VALUES.get(sign)
    if value is None:
        value = unicodedata.decimal(sign, None)
    if value is None:
        raise CodeMistypedError
    return value


def _weighted_sum(symbols: Iterable[int]) -> int:
    """Return the sum of symbol times weight; the last weight is 1, each before it x times more.

    Horner's rule: multiply by x, add the next symbol.
    """
    total = 0
    for symbol in symbols:
        total <<= 1
        if total >> _SYMBOL_BITS:
            total ^= _POLYNOMIAL
        total ^= symbol
    return total
