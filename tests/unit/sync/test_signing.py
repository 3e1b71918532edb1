import base64
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from mbdesk.errors.bundles import BadSignatureError
from mbdesk.sync.keypairs import new_station_key, public_key
from mbdesk.sync.shapes import NotARecordError
from mbdesk.sync.signing import open_envelope, sign_document, sign_envelope, verify_document

VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("signing.json").read_text())
TYPE = "application/vnd.mbdesk.test+json"
KEY, OTHER = new_station_key(), new_station_key()


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["type"])
def test_signatures_never_change(vector):
    private, payload = bytes.fromhex(vector["private"]), vector["payload"].encode()
    assert sign_envelope(payload, vector["type"], private) == vector["envelope"]
    opened = open_envelope(vector["envelope"], "a.mbpack")
    assert opened == (payload, vector["type"], public_key(private))


def test_the_signature_is_that_of_dsse():
    """Checked by the formula of the DSSE specification with nothing but Ed25519."""
    payload = b'{"a":1}'
    signed = b"DSSEv1 32 application/vnd.mbdesk.test+json 7 " + payload
    assert len(TYPE) == 32
    signature = sign_document(payload, TYPE, KEY)
    raw = base64.b64decode(signature["sig"])
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(signature["keyid"])).verify(raw, signed)


def test_a_signature_tells_who_signed():
    assert verify_document(b"a", TYPE, sign_document(b"a", TYPE, KEY), "") == public_key(KEY)


def forged(**changes):
    return {**sign_document(b"a", TYPE, KEY), **changes}


FORGED = {
    "another payload": (b"b", TYPE, forged()),
    "another type": (b"a", TYPE + "x", forged()),
    "the key of another": (b"a", TYPE, forged(keyid=public_key(OTHER).hex())),
    "a key in capitals": (b"a", TYPE, forged(keyid="A" * 64)),
    "a key that is none": (b"a", TYPE, forged(keyid="00" * 31 + "ff")),
    "a key too short": (b"a", TYPE, forged(keyid="ab")),
    "the signature of another": (b"a", TYPE, forged(sig=sign_document(b"a", TYPE, OTHER)["sig"])),
    "an empty signature": (b"a", TYPE, forged(sig="")),
    "zeros for a signature": (b"a", TYPE, forged(sig=base64.b64encode(bytes(64)).decode())),
    "a number for a signature": (b"a", TYPE, forged(sig=1)),
    "another field": (b"a", TYPE, forged(alg="none")),
    "no signature": (b"a", TYPE, None),
    "a list": (b"a", TYPE, [forged()]),
}


@pytest.mark.parametrize(("payload", "kind", "signature"), FORGED.values(), ids=FORGED.keys())
def test_a_signature_is_refused_with(payload, kind, signature):
    with pytest.raises(BadSignatureError) as error:
        verify_document(payload, kind, signature, "a.mbpack")
    assert error.value.parameters == {"path": "a.mbpack"}


def enveloped(**changes):
    return {**sign_envelope(b"a", TYPE, KEY), **changes}


@pytest.mark.parametrize(
    "signatures",
    [
        [],
        [forged(), forged()],
        [forged(), sign_document(b"a", TYPE, OTHER)],
        {"0": forged()},
        "x",
    ],
    ids=["none", "the same signer twice", "two signers", "an object", "a text"],
)
def test_an_envelope_carries_exactly_one_signature(signatures):
    with pytest.raises(BadSignatureError):
        open_envelope(enveloped(signatures=signatures), "")


@pytest.mark.parametrize(
    "envelope",
    [
        None,
        [],
        {},
        enveloped(extra=1),
        enveloped(payload="%"),
        enveloped(payload="YR=="),
        enveloped(payload=1),
        enveloped(payloadType=1),
        enveloped(payloadType="x" * 101),
    ],
)
def test_what_is_no_envelope_is_refused(envelope):
    with pytest.raises(NotARecordError):
        open_envelope(envelope, "")
