"""Which folders the wheel holds; everything else is in pyproject.toml.

`resources/` and `translations/` lie beside `mbdesk/` in the checkout and inside it once installed;
`mbdesk.assets` finds them in both. pyproject.toml cannot join such folders to the packages found.
The gallery stays in the checkout: it is made-up content, for pictures and for checks of the layout.
"""

from pathlib import Path

from setuptools import find_packages, setup

FOLDERS = {"mbdesk.resources": "resources", "mbdesk.translations": "translations"}
ASSETS = {name: folder for name, folder in FOLDERS.items() if Path(folder).is_dir()}
PACKAGES = find_packages(
    include=["mbdesk", "mbdesk.*"], exclude=["mbdesk.ui.gallery", "mbdesk.ui.gallery.*"]
)

setup(
    packages=[*PACKAGES, *ASSETS],
    package_dir=ASSETS,
    package_data={
        "mbdesk": ["py.typed"],
        "mbdesk.models": ["migrations/**/*.py", "migrations/*.mako"],
        "mbdesk.resources": ["**/*"],
        "mbdesk.translations": ["*.qm", "*.ts"],
    },
)
