"""Writes and verifies the signed result file.

The signature covers the canonical JSON of everything else in the file, so that it can be checked
with nothing but the file, and anyone who has the central file can recompute what it says::

    write_result(central, folder, key)  # result.json: {"format": …, "result": …, "signature": …}
    verify_result(path)  # the signer's key; BadSignatureError after any change
    verify_result(path, central)  # AlteredError if the ballots on file give another result
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from mbdesk.domain.result import Result
from mbdesk.durable import read_small
from mbdesk.errors.bundles import AlteredError, BadSignatureError, NotOursError
from mbdesk.publishing import publish_file
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.sync.canonical import NotCanonicalError, decode, encode
from mbdesk.sync.records import to_json
from mbdesk.sync.signing import sign_document, verify_document

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile, SigningKey

RESULT_TYPE = "application/vnd.mbdesk.result+json"
LARGEST_RESULT = 256 * 1024 * 1024


def write_result(
    central: "CentralFile", folder: Path, key: "SigningKey", *, named_in: str = ""
) -> Path:
    """Write the signed result into `folder` and return where it stands (see `publishing.publish`).

    `named_in` is the language of its name, see `DocumentNames`.

    Beside the whole result under `result`, `votes` maps item codes to votes and `winners`
    lists the chosen codes in order, for programs that want nothing else.

    Raises NotCountedError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    document = result_document(_counted(central))
    signature = sign_document(encode(document), RESULT_TYPE, key.private)
    data = encode({**document, "signature": signature}) + b"\n"
    return publish_file(folder / DocumentNames(central.frame, named_in).result, data)


def _counted(central: "CentralFile") -> Result:
    from mbdesk.services.counting.result import result  # late: a result is checked without it

    return result(central)


def result_document(counted: Result) -> dict[str, Any]:
    """Return what is signed of a result."""
    return {
        "format": "mbdesk-result-1",
        "result": to_json(counted),
        "votes": dict(counted.votes),
        "winners": list(counted.outcome.winners),
    }


def verify_result(path: Path, central: "CentralFile | None" = None) -> str:
    """Check a result's signature and return the signer's key in hexadecimal.

    With the central file, the result is also recomputed from the opened ballots on file and
    must be the same byte for byte, signed with the process's key.

    Raises:
        NotOursError, BadSignatureError, AlteredError, FileMissingError
    """
    document = _read(path)
    signature = document.pop("signature", None)
    signer = verify_document(encode(document), RESULT_TYPE, signature, str(path))
    if central is not None:
        if signer != central.frame.keys.signing:
            raise BadSignatureError(path=str(path))
        if document != result_document(_counted(central)):
            raise AlteredError(path=str(path), member="result")
    return signer.hex()


def _read(path: Path) -> dict[str, Any]:
    data = read_small(path, LARGEST_RESULT)
    try:
        document = decode(data.removesuffix(b"\n"))
    except NotCanonicalError as error:
        raise NotOursError(path=str(path)) from error
    if not isinstance(document, dict) or document.get("format") != "mbdesk-result-1":
        raise NotOursError(path=str(path))
    return document
