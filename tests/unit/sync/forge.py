"""Signed files as an honest station writes them, and as a forger with a key of their own could.

The forger follows every rule of the format except the one that a test is about.
"""

import hashlib
import zlib

from mbdesk.domain.process import Mode
from mbdesk.domain.proposal import SealedContact
from mbdesk.domain.records import FileKind
from mbdesk.sync.bundle.uncompressed_zip import ZipEntry, directory, local_header
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.canonical import encode
from mbdesk.sync.keypairs import public_key
from mbdesk.sync.records import to_line
from mbdesk.sync.signing import sign_envelope

KEY = hashlib.sha256(b"station").digest()
OTHER_KEY = hashlib.sha256(b"another").digest()
SIGNER = public_key(KEY)
PROCESS, STATION = "1" * 32, "2" * 32
TYPE = "application/vnd.mbdesk.mbexport+json"
BODY = {"station": STATION, "number": 1}

CONTACTS = [
    SealedContact(f"{number:032x}", "3" * 32, STATION, bytes([number]) * 30)
    for number in range(1, 5)
]
MEMBERS = {
    "contacts.jsonl": [to_line(contact) for contact in CONTACTS],
    "log.jsonl": [],
    "torget.png": [b"\x89PNG\r\n", b"\0" * 100],
}


def write_export(path, members=MEMBERS, body=BODY, key=KEY):
    """Write an honest export."""
    header = Header(FileKind.EXPORT, PROCESS, Mode.LIVE, body)
    stage_bundle(path, header, members, key).publish()
    return path


def zipped(members):
    """Return the zip of `members`, name to bytes, in their order and in our form."""
    data, entries = b"", []
    for name, content in members.items():
        entries.append(ZipEntry(name, len(data), len(content), zlib.crc32(content)))
        data += local_header(entries[-1]) + content
    return data + directory(entries)


def described(members):
    """Return what a manifest says of `members`."""
    return [
        {
            "name": name,
            "bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "records": content.count(b"\n") if name.endswith(".jsonl") else 0,
        }
        for name, content in members.items()
    ]


def payload(members, /, **changes):
    """Return what is signed of `members`, with some of it changed."""
    honest = {
        "container": 1,
        "records": 1,
        "kind": "mbexport",
        "process": PROCESS,
        "mode": "live",
        "body": BODY,
        "members": described(members),
    }
    return encode({**honest, **changes})


def signed(members, signed_payload=None, payload_type=TYPE, key=KEY):
    """Return a file of `members` with a manifest that holds whatever payload is given."""
    envelope = sign_envelope(signed_payload or payload(members), payload_type, key)
    return zipped({**members, "manifest.json": encode(envelope)})


def honest_members():
    """Return the members of `write_export` as bytes."""
    return {
        name: b"".join(part + b"\n" for part in parts)
        if name.endswith(".jsonl")
        else b"".join(parts)
        for name, parts in MEMBERS.items()
    }
