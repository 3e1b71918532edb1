"""Where the files that come with the program are, in a checkout and when installed.

In a checkout `resources/` and `translations/` lie beside the package; a wheel carries them inside.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BASE = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES = _BASE / "resources"
FONTS = RESOURCES / "fonts"
TRANSLATIONS = _BASE / "translations"
