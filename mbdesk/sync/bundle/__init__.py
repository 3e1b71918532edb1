"""Packs, exports and receipts: signed files that are used whole or not at all.

A bundle is an uncompressed zip (`uncompressed_zip`) whose last member is a signed manifest
(`manifest`) with the size and SHA-256 of every other one. `writing` puts it in its place only
once it has been read back from the medium. `reading` trusts nothing before it is verified: the
signature first, then what the manifest says, then the members; who may have signed is for
`trust` to say.

>>> from pathlib import Path
>>> from tempfile import TemporaryDirectory
>>> from mbdesk.domain.process import Mode
>>> from mbdesk.domain.records import FileKind, new_id
>>> from mbdesk.sync.bundle.reading import open_bundle
>>> from mbdesk.sync.bundle.writing import Header, stage_bundle
>>> from mbdesk.sync.keypairs import new_station_key
>>> folder = TemporaryDirectory()
>>> path = Path(folder.name, "tuesday.mbexport")
>>> header = Header(FileKind.EXPORT, new_id(), Mode.TEST, {})
>>> _ = stage_bundle(path, header, {"note.txt": [b"hello"]}, new_station_key()).publish()
>>> with open_bundle(path, FileKind.EXPORT) as bundle:
...     bundle.verify()
...     b"".join(bundle.blocks("note.txt"))
b'hello'

One changed byte and the whole file is refused:

>>> _ = path.write_bytes(path.read_bytes().replace(b"hello", b"jello"))
>>> with open_bundle(path, FileKind.EXPORT) as bundle:
...     bundle.verify()
Traceback (most recent call last):
mbdesk.errors.bundles.AlteredError: altered(path='...', member='note.txt')
>>> folder.cleanup()
"""
