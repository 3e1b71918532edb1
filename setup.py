"""Which folders the wheel holds; everything else is in pyproject.toml.

`resources/` and `translations/` lie beside `mbdesk/` in the checkout and inside it once installed;
`mbdesk.assets` finds them in both. pyproject.toml cannot join such folders to the packages found.
"""

from pathlib import Path

from setuptools import find_packages, setup

FOLDERS = {"mbdesk.resources": "resources", "mbdesk.translations": "translations"}
ASSETS = {name: folder for name, folder in FOLDERS.items() if Path(folder).is_dir()}

setup(
    packages=[*find_packages(include=["mbdesk", "mbdesk.*"]), *ASSETS],
    package_dir=ASSETS,
    package_data={
        "mbdesk": ["py.typed", "**/*.py", "**/*.mako"],
        "mbdesk.resources": ["**/*"],
        "mbdesk.translations": ["*.qm", "*.ts"],
    },
)
