"""Runs eark-validator without a network: the vocabularies that it asks for come with it.

Started by the validator's own Python, which has nothing of this project.
"""

import sys
import urllib.request
from importlib.util import find_spec
from pathlib import Path


def main(package: str) -> None:
    """Print the validator's report on a package, as JSON."""
    spec = find_spec("eark_validator")
    vocabularies = Path(spec.origin).parent / "ipxml" / "resources" / "vocabs"
    urllib.request.urlopen = lambda uri: (vocabularies / uri.rpartition("/")[2]).open("rb")
    from eark_validator.packages import PackageValidator

    print(PackageValidator(Path(package)).validation_report.model_dump_json())


if __name__ == "__main__":
    main(sys.argv[1])
