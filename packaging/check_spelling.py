"""Looks every word of the translations up. Exit status 1 if no dictionary has one of them.

A language whose dictionary is not on this machine is told and passes: `packaging/dev.py test`
installs them where it can.
"""

from __future__ import annotations

import sys

import spelling

if __name__ == "__main__":
    sys.exit(spelling.main([]))
