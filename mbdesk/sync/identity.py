"""Identity numbers as people type them, in one form each, through two doors.

A personnummer or samordningsnummer is checked to its last digit; any other id cannot be checked at
all. So nothing decides by itself which of the two was meant: a slip of the finger would make the
one into the other, and whoever slips twice would vote twice.

>>> swedish_identity("811218-9876", "2026-05-03")
'swedish:198112189876'
>>> swedish_identity("811218-987", "2026-05-03")
Traceback (most recent call last):
mbdesk.errors.voter.InvalidIdentityError: invalid_identity(reason='identity_length')
>>> other_identity("AB 123-456")
'other:ab123456'
>>> other_identity("811218-987")
Traceback (most recent call last):
mbdesk.errors.voter.LooksSwedishError: ...
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date

from mbdesk.errors.voter import InvalidIdentityError, LooksSwedishError

_SWEDISH = re.compile(r"(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4})")
_LENGTHS = {10, 12}
_COORDINATION = 60
"""Added to the day of birth in a samordningsnummer."""
_CENTENARIAN = 100
_CENTURIES = {None, "18", "19", "20"}
_OLDEST = 150
"""No older person has a number; an older century is a slip of the finger."""
_LONGEST_MONTH = 31
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "-" * 6)

_OTHER = re.compile(r"(?=.*\d)\w{5,20}")
_COUNTRY = re.compile(r"(?!se)[^\W\d]{2}")
"""The letters of another country, before a number that may look like any."""
_LOOK_ALIKE = str.maketrans("oil", "011")
_BIRTHDAY = re.compile(r"(19|20)\d\d(0\d|1[0-2])([0-2]\d|3[01])")
_MOST_DIGITS = 13
_FEWEST_DIGITS = 9


def swedish_identity(typed: str, today: str) -> str:
    """Return a personnummer or samordningsnummer in its one form: `swedish:` and 12 digits.

    It has 10 or 12 digits, of any script, with or without - or + (+ from the year a person turns
    100, and refused before), a day of birth not after `today` (ISO), and a check digit
    (Skatteverket's rule, Luhn). In a samordningsnummer 60 is added to the day; its month may be 00
    and its day 60: unknown.

    Raises InvalidIdentityError(reason).
    """
    plain = "".join(_shown(typed.translate(_DASHES)))
    digits = sum(sign.isdecimal() for sign in plain)
    if digits + sum(sign in "-+" for sign in plain) != len(plain):
        raise InvalidIdentityError(reason="identity_signs")
    if digits not in _LENGTHS:
        raise InvalidIdentityError(reason="identity_length")
    match = _SWEDISH.fullmatch(plain)
    if not match:
        raise InvalidIdentityError(reason="identity_signs")
    return f"swedish:{_twelve_digits(match, date.fromisoformat(today))}"


def other_identity(typed: str) -> str:
    """Return any other id in its one form: `other:` and its letters and digits, in small letters.

    Raises:
        InvalidIdentityError: it has not 5 to 20 letters and digits, or no digit at all.
        LooksSwedishError: it may be a Swedish number, one with a slip in it, or hold one that is
            right among other signs. A number of another country that only looks so can be told
            apart by that country's two letters before it.
    """
    plain = "".join(sign for sign in "".join(_shown(typed)).casefold() if sign.isalnum())
    if not _OTHER.fullmatch(plain):
        raise InvalidIdentityError(reason="identity_other")
    if _looks_swedish(plain) or _holds_swedish(plain):
        raise LooksSwedishError
    return f"other:{plain}"


def _shown(typed: str) -> Iterator[str]:
    """Yield the signs in their plain forms, without spaces and what is not seen; ASCII digits."""
    for sign in unicodedata.normalize("NFKC", typed):
        if not sign.isspace() and unicodedata.category(sign) not in {"Cf", "Cc"}:
            digit = unicodedata.decimal(sign, None)
            yield sign if digit is None else str(digit)


def _looks_swedish(plain: str) -> bool:
    """Tell whether it may be a Swedish number, or one with a digit lost, doubled or as a letter."""
    if _COUNTRY.match(plain):
        return False
    bare = plain.removeprefix("se")
    if len(bare) < _FEWEST_DIGITS:
        return _BIRTHDAY.fullmatch(bare) is not None
    if len(bare) == _FEWEST_DIGITS:
        return bare.isdigit()
    letters = sum(not sign.isdigit() for sign in bare.translate(_LOOK_ALIKE))
    return len(bare) <= _MOST_DIGITS and letters <= 1


def _holds_swedish(plain: str) -> bool:
    """Tell whether its digits, together or in one run, are a Swedish number that is right.

    Whoever may use both doors with one number votes twice. Ten digits within a longer run are not
    looked for: numbers of other countries have them by chance.
    """
    runs = re.findall(r"\d+", plain)
    return any(map(_may_be_right, ("".join(runs), *runs)))


def _may_be_right(digits: str) -> bool:
    match = _SWEDISH.fullmatch(digits)
    if not match:
        return False
    century, year, month, day, _, last = match.groups()
    born = int(month) <= 12 and int(day) % _COORDINATION <= _LONGEST_MONTH  # noqa: PLR2004  # months
    return born and century in _CENTURIES and _luhn_holds(f"{year}{month}{day}{last}")


def _twelve_digits(match: re.Match[str], today: date) -> str:
    century, year, month, day, sign, last = match.groups()
    years = [int(century + year)] if century else _years(int(year), sign, today)
    if century and sign == "+" and years[0] > today.year - _CENTENARIAN:
        raise InvalidIdentityError(reason="identity_day")
    born = next((each for each in years if _may_be_born(each, int(month), int(day), today)), None)
    if born is None:
        raise InvalidIdentityError(reason="identity_day")
    if not _luhn_holds(f"{year}{month}{day}{last}"):
        raise InvalidIdentityError(reason="identity_check")
    return f"{born:04}{month}{day}{last}"


def _years(two_digits: int, sign: str, today: date) -> list[int]:
    """Return the years that two digits may mean, the likeliest first."""
    latest = today.year - _CENTENARIAN if sign == "+" else today.year
    year = latest - (latest - two_digits) % 100
    return [year, year - 100]


def _may_be_born(year: int, month: int, day: int, today: date) -> bool:
    """Tell whether somebody with a number today may have been born then."""
    if not today.year - _OLDEST <= year <= today.year:
        return False
    coordination = day >= _COORDINATION
    day -= _COORDINATION * coordination
    if coordination and (month == 0 or day == 0):
        return month <= 12 and day <= _LONGEST_MONTH  # noqa: PLR2004  # months
    try:
        return date(year, month, day) <= today
    except ValueError:
        return False


def _luhn_holds(ten_digits: str) -> bool:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(ten_digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
