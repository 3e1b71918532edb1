import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import BundleError
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.keypairs import new_station_key, public_key
from mbdesk.sync.records import MEMBERS, to_line
from tests.property.sync.strategies import (
    contacts,
    events,
    ids,
    json_values,
    pictures,
    proposals,
    surveys,
)

KEY = new_station_key()


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("stick") / "a.mbexport"


def sorted_by_id(records):
    return st.lists(records, max_size=5, unique_by=lambda record: record.id).map(
        lambda found: sorted(found, key=lambda record: record.id)
    )


contents = st.fixed_dictionaries(
    {
        "contacts.jsonl": sorted_by_id(contacts),
        "log.jsonl": st.lists(events, max_size=3),
        "pictures.jsonl": sorted_by_id(pictures),
        "proposals.jsonl": sorted_by_id(proposals),
        "surveys.jsonl": sorted_by_id(surveys),
    }
)
headers = st.builds(
    Header,
    st.sampled_from(list(FileKind)),
    ids,
    st.sampled_from(list(Mode)),
    st.dictionaries(st.text("abc"), json_values, max_size=3),
)


def write(path, header, content):
    members = {name: map(to_line, records) for name, records in content.items()}
    path.unlink(missing_ok=True)  # What is published never replaces other content.
    stage_bundle(path, header, members, KEY).publish()
    return path.read_bytes()


def read(path):
    with open_bundle(path) as bundle:
        bundle.verify()
        read_back = {name: list(bundle.records(name, kind)) for name, kind in MEMBERS.items()}
        return bundle.manifest, read_back


@given(headers, contents)
def test_what_is_written_is_read(path, header, content):
    write(path, header, content)
    manifest, read_back = read(path)
    assert read_back == content
    assert (manifest.kind, manifest.process) == (header.kind, header.process)
    assert (manifest.mode, manifest.body) == (header.mode, header.body)
    assert manifest.signer == public_key(KEY)


@given(headers, contents, st.data())
def test_a_file_with_a_part_replaced_is_refused(path, header, content, data):
    written = write(path, header, content)
    start = data.draw(st.integers(0, len(written)))
    end = data.draw(st.integers(start, min(start + 64, len(written))))
    changed = written[:start] + data.draw(st.binary(max_size=64)) + written[end:]
    if changed != written:
        path.write_bytes(changed)
        with pytest.raises(BundleError):
            read(path)


@given(contents, contents, st.data())
def test_a_file_spliced_from_two_is_refused(path, one, other, data):
    header = Header(FileKind.EXPORT, "1" * 32, Mode.LIVE, {})
    first, second = write(path, header, one), write(path, header, other)
    spliced = first[: data.draw(st.integers(0, len(first)))]
    spliced += second[data.draw(st.integers(0, len(second))) :]
    if spliced not in {first, second}:
        path.write_bytes(spliced)
        with pytest.raises(BundleError):
            read(path)


signs = st.sampled_from([b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"\n\0\0\0\0\0\0\0!\0"])


@settings(max_examples=300)
@given(st.binary() | st.lists(signs | st.binary(max_size=40)).map(b"".join))
def test_arbitrary_bytes_are_refused_by_name(path, data):
    path.write_bytes(data)
    with pytest.raises(BundleError):
        read(path)
