"""Identity numbers as people type them, in one form each."""

import re
import unicodedata
from datetime import date

from mbdesk.errors.voter import InvalidIdentityError

_SWEDISH = re.compile(r"(\d\d)?(\d\d)(\d\d)(\d\d)([-+]?)(\d{4})")
_OTHER = re.compile(r"[A-Z0-9]{5,20}")
_COORDINATION = 60
"""Added to the day of birth in a samordningsnummer."""
_CENTENARIAN = 100
_DASHES = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212", "-" * 6)


def normalise_identity(typed: str, today: str) -> str:
    """Return a typed identity in its one form: `se:` and 12 digits, or `id:` and another id.

    A personnummer or samordningsnummer has 10 or 12 digits, with or without - or + (+ from the
    year a person turns 100), a real day of birth not after `today` (ISO), and a check digit
    (Skatteverket's rule, Luhn). Any other id is 5 to 20 letters A-Z and digits. The digits may be
    those of any script. Raises InvalidIdentityError.
    """
    plain = "".join(unicodedata.normalize("NFKC", typed).translate(_DASHES).split()).upper()
    plain = "".join(map(_in_ascii_digits, plain))
    swedish = _SWEDISH.fullmatch(plain)
    if swedish:
        return f"se:{_twelve_digits(swedish, date.fromisoformat(today))}"
    other = plain.replace("-", "")
    if not _OTHER.fullmatch(other) or (other.isdigit() and len(other) in {10, 12}):
        raise InvalidIdentityError
    return f"id:{other}"


def _in_ascii_digits(sign: str) -> str:
    digit = unicodedata.decimal(sign, None)
    return sign if digit is None else str(digit)


def _twelve_digits(match: re.Match[str], today: date) -> str:
    century, year, month, day, sign, last = match.groups()
    if not _luhn_holds(f"{year}{month}{day}{last}"):
        raise InvalidIdentityError
    years = [int(century + year)] if century else _years(int(year), sign, today)
    for full_year in years:
        born = _born(full_year, int(month), int(day))
        if born and born <= today:
            return f"{full_year:04}{month}{day}{last}"
    raise InvalidIdentityError


def _years(two_digits: int, sign: str, today: date) -> list[int]:
    """Return the years that two digits may mean, the likeliest first."""
    latest = today.year - _CENTENARIAN if sign == "+" else today.year
    year = latest - (latest - two_digits) % 100
    return [year, year - 100]


def _born(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day - _COORDINATION if day > _COORDINATION else day)
    except ValueError:
        return None


def _luhn_holds(ten_digits: str) -> bool:
    doubled = (int(digit) * (2 - place % 2) for place, digit in enumerate(ten_digits))
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
