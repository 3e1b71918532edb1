"""What the tests of signed files do to read one, and expect when it is refused."""

import pytest

from mbdesk.domain.proposal import SealedContact
from mbdesk.domain.records import FileKind
from mbdesk.sync.bundle.reading import open_bundle


def read(path, wanted=FileKind.EXPORT):
    """Use everything a file offers, as the merge does."""
    with open_bundle(path, wanted=wanted) as bundle:
        bundle.verify()
        contacts = tuple(bundle.records("contacts.jsonl", SealedContact))
        for member in bundle.manifest.members:
            for _ in bundle.blocks(member.name):
                pass
        return bundle.manifest, contacts


def refused(error_class, path, data=None, wanted=FileKind.EXPORT):
    if data is not None:
        path = path / "forged.mbexport" if path.is_dir() else path
        path.write_bytes(data)
    with pytest.raises(error_class) as error:
        read(path, wanted)
    assert type(error.value) is error_class
    assert error.value.parameters["path"] == str(path)
    return error.value.parameters
