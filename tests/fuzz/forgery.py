"""Signed files taken apart, changed in one place, and signed again by who may sign them.

What depends on the changed place is put right about every other time (digests, counts, the head of
a log), so that readers get past the first thing that does not fit.
"""

import hashlib
import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mbdesk.domain.records import FileKind
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.canonical import encode
from mbdesk.sync.sealing import label
from mbdesk.sync.signing import sign_envelope
from tests.fuzz.trees import Raw, mutated, to_bytes
from tests.unit.sync.forge import zipped

Bytes = dict[str, bytes]


@dataclass(frozen=True)
class Original:
    """A true signed file: what is signed of it but its members, these, and who may sign it."""

    kind: FileKind
    said: dict[str, Any]
    members: Bytes
    records: dict[str, int]
    key: bytes


def taken_apart(path: Path, kind: FileKind, key: bytes) -> Original:
    """Return what a true file consists of."""
    with open_bundle(path, kind) as bundle:
        bundle.verify()
        manifest = bundle.manifest
        members = {each.name: b"".join(bundle.blocks(each.name)) for each in manifest.members}
    said = {
        "container": manifest.container,
        "records": manifest.records,
        "kind": kind.value,
        "process": manifest.process,
        "mode": manifest.mode.value,
        "body": json.loads(encode(dict(manifest.body))),
    }
    records = {each.name: each.records for each in manifest.members}
    return Original(kind, said, members, records, key)


def forged(original: Original, chance: random.Random) -> bytes:
    """Return a file of that kind with something odd in it, truly signed."""
    said, members = original.said, original.members
    where = chance.random()
    if where < 0.55:
        said = {**said, "body": mutated(said["body"], chance)}
    elif where < 0.65:
        said = mutated(said, chance)
    if where >= 0.65 or chance.random() < 0.1:
        members = _with_odd_member(members, chance)
    if chance.random() < 0.6:
        said = _put_right(original.kind, said, members)
    listed: Any = _listed(original, members)
    if listed and chance.random() < 0.03:
        listed = mutated(listed, chance)
    return _signed(original, said, members, listed)


def signed_anew(original: Original, said: Any = None, members: Bytes | None = None) -> bytes:
    """Return a file of that kind that says something else, put right and truly signed."""
    members = original.members if members is None else members
    said = _put_right(original.kind, said or original.said, members)
    return _signed(original, said, members, _listed(original, members))


def _signed(original: Original, said: Any, members: Bytes, listed: Any) -> bytes:
    payload = to_bytes({**said, "members": listed} if isinstance(said, dict) else said)
    type_of_payload = f"application/vnd.mbdesk.{original.kind.value}+json"
    envelope = sign_envelope(payload[: 15 << 20], type_of_payload, original.key)
    return zipped({**members, "manifest.json": encode(envelope)})


def _with_odd_member(members: Bytes, chance: random.Random) -> Bytes:
    filled = [name for name, data in members.items() if data]
    if not filled or chance.random() < 0.05:
        return {**members, chance.choice(("x.jsonl", "log.jsonl", "x.run")): b"{}\n"}
    name = chance.choice(filled)
    if chance.random() < 0.05:
        return {other: data for other, data in members.items() if other != name}
    changed = _odd_lines if name.endswith(".jsonl") else _odd_bytes
    return {**members, name: changed(members[name], chance)}


def _odd_lines(data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")[:-1]
    place = chance.randrange(len(lines))
    match chance.randrange(8):
        case 0:
            lines.insert(place, lines[place])
        case 1:
            del lines[place]
        case 2:
            lines.reverse()
        case 3:
            lines[place] = to_bytes(chance.choice((Raw(b"\0"), None, [], {}, "x", 5)))
        case _:
            lines[place] = to_bytes(mutated(json.loads(lines[place]), chance)).replace(b"\n", b"")
    return b"".join(line + b"\n" for line in lines)


def _odd_bytes(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    odd = bytes(chance.randrange(256) for _ in range(chance.choice((1, 1, 20))))
    return chance.choice(
        (
            data[:place] + odd + data[place + len(odd) :],
            data[:place],
            data + odd,
            data[:place] + odd + data[place:],
            data + data,
            b"",
        )
    )


def _listed(original: Original, members: Bytes) -> Any:
    """Return what the manifest says of the members."""
    return [
        {
            "name": name,
            "bytes": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
            "records": _records(original, name, data),
        }
        for name, data in members.items()
    ]


def _records(original: Original, name: str, data: bytes) -> int:
    if name.endswith(".jsonl"):
        return data.count(b"\n")
    length = len(original.members.get(name, b"")) // max(original.records.get(name, 0), 1)
    return len(data) // length if length else 0


def _put_right(kind: FileKind, said: Any, members: Bytes) -> Any:
    """Make what a body says of other parts fit, if it is still a body."""
    try:
        return {**said, "body": _PUT_RIGHT[kind](dict(said["body"]), members)}
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError, RecursionError):
        return said


def _pack_right(body: dict[str, Any], members: Bytes) -> dict[str, Any]:
    cards = [json.loads(line) for line in members["cards.jsonl"].splitlines()]
    ballot = members["ballot.jsonl"].split(b"\n")[:-1]
    packed = b"".join(int(serial).to_bytes(4) + bytes.fromhex(key) for serial, key in cards)
    fixed = {
        "frame": Raw(members["frame.jsonl"].rstrip(b"\n")),
        "ballot": [Raw(line) for line in ballot],
        "cards": hashlib.sha256(packed).hexdigest(),
    }
    return {**body, "frame_digest": hashlib.sha256(to_bytes(fixed)).hexdigest()}


def _export_right(body: dict[str, Any], members: Bytes) -> dict[str, Any]:
    names = {"proposals": "proposals", "contacts": "contacts", "surveys": "surveys"}
    held = {name: members[f"{file}.jsonl"].count(b"\n") for name, file in names.items()}
    last = members["log.jsonl"].rstrip(b"\n").split(b"\n")[-1]
    head = hashlib.sha256(last).hexdigest()
    return {**body, "counts": {**body["counts"], **held}, "log_head": head}


def _box_right(body: dict[str, Any], members: Bytes) -> dict[str, Any]:
    core = {**body["core"], "numbers": hashlib.sha256(members["numbers.run"]).hexdigest()}
    return {**body, "core": core, "digest": _labelled(b"box", core)}


def _result_right(body: dict[str, Any], members: Bytes) -> dict[str, Any]:
    parts = {"ballots": "ballots.jsonl", "tests": "tests.jsonl", "numbers": "numbers.run"}
    said = {name: hashlib.sha256(members[file]).hexdigest() for name, file in parts.items()}
    core = {**body["core"], **said}
    return {**body, "core": core, "digest": _labelled(b"count", core)}


def _labelled(name: bytes, core: Any) -> str:
    return hashlib.sha256(label(name) + to_bytes(core)).hexdigest()


_PUT_RIGHT: dict[FileKind, Callable[[dict[str, Any], Bytes], dict[str, Any]]] = {
    FileKind.PACK: _pack_right,
    FileKind.EXPORT: _export_right,
    FileKind.RECEIPT: lambda body, _: body,
    FileKind.RESET: lambda body, _: body,
    FileKind.BOX: _box_right,
    FileKind.RESULT: _result_right,
}


def forged_key_file(true: bytes, chance: random.Random) -> bytes:
    """Return a key file with something odd in it, under a checksum that holds."""
    content = mutated(json.loads(true), chance)
    if isinstance(content, dict) and {"lock", "compartments"} <= content.keys():
        held = to_bytes([content["lock"], content["compartments"]])
        if chance.random() < 0.8:
            content = {**content, "checksum": hashlib.sha256(held).hexdigest()}
    return to_bytes(content)
