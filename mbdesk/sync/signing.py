"""Signatures: DSSE envelopes with one Ed25519 signature each.

The key id is the public key itself, in hexadecimal. A signature can therefore be checked over
the raw payload before anything in it is read, and trust is a comparison of the signer with the
key that is pinned for it.

>>> from mbdesk.sync.keypairs import new_station_key, public_key
>>> key = new_station_key()
>>> payload, kind, signer = open_envelope(sign_envelope(b"{}", "a/pack", key), "a.mbpack")
>>> payload, kind, signer == public_key(key)
(b'{}', 'a/pack', True)
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from mbdesk.errors.bundles import BadSignatureError
from mbdesk.sync.canonical import JSON
from mbdesk.sync.keypairs import SIGNING_KEY_BYTES
from mbdesk.sync.scalars import blob, hexadecimal, line
from mbdesk.sync.shapes import NotARecordError, refuse

if TYPE_CHECKING:
    from securesystemslib.signer import SSlibKey  # type: ignore[attr-defined]  # not in an __all__

LARGEST_PAYLOAD = 16 * 1024 * 1024

_SCHEME = "ed25519"
_KEY_ID = hexadecimal(SIGNING_KEY_BYTES)
_SIGNATURE = blob(64, 64)
_PAYLOAD = blob(0, LARGEST_PAYLOAD)
_TYPE = line(100)


def sign_envelope(payload: bytes, payload_type: str, private: bytes) -> JSON:
    """Return the DSSE envelope of a payload, signed with a raw Ed25519 key."""
    signature = sign_document(payload, payload_type, private)
    return {
        "payload": _PAYLOAD.dump(payload),
        "payloadType": payload_type,
        "signatures": [signature],
    }


def open_envelope(envelope: JSON, path: str) -> tuple[bytes, str, bytes]:
    """Return payload, payload type and signer of a DSSE envelope, not yet looked into.

    Raises NotARecordError when it is none, and BadSignatureError unless it carries exactly one
    signature, valid for the key that it names.
    """
    names = {"payload", "payloadType", "signatures"}
    if not isinstance(envelope, dict) or envelope.keys() != names:
        refuse("not a DSSE envelope")
    payload, payload_type = _PAYLOAD.load(envelope["payload"]), _TYPE.load(envelope["payloadType"])
    signatures = envelope["signatures"]
    if not isinstance(signatures, Sequence) or len(signatures) != 1:
        raise BadSignatureError(path=path)
    return payload, payload_type, verify_document(payload, payload_type, signatures[0], path)


def sign_document(payload: bytes, payload_type: str, private: bytes) -> JSON:
    """Return the detached signature of a payload, as its DSSE envelope would carry it."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from securesystemslib.dsse import Envelope
    from securesystemslib.signer import CryptoSigner  # type: ignore[attr-defined]  # not in an __all__

    key = Ed25519PrivateKey.from_private_bytes(private)
    public = key.public_key().public_bytes_raw()
    signer = CryptoSigner(key, _public(public))
    signature = Envelope(payload, payload_type, {}).sign(signer)
    return {"keyid": public.hex(), "sig": _SIGNATURE.dump(bytes.fromhex(signature.signature))}


def verify_document(payload: bytes, payload_type: str, signature: object, path: str) -> bytes:
    """Return the raw public key that signed. Raises BadSignatureError, with `path`."""
    from securesystemslib.dsse import Envelope
    from securesystemslib.exceptions import UnverifiedSignatureError, VerificationError
    from securesystemslib.signer import Signature  # type: ignore[attr-defined]  # not in an __all__

    try:
        signer, raw = _signature(signature)
        envelope = Envelope(
            payload, payload_type, {signer.hex(): Signature(signer.hex(), raw.hex())}
        )
        envelope.verify([_public(signer)], 1)
    except (NotARecordError, UnverifiedSignatureError, VerificationError) as error:
        raise BadSignatureError(path=path) from error
    return signer  # who it is says nothing yet: `bundle.trust` knows whose keys are expected


def _signature(value: object) -> tuple[bytes, bytes]:
    if not isinstance(value, dict) or value.keys() != {"keyid", "sig"}:
        refuse("not a signature")
    return _KEY_ID.load(value["keyid"]), _SIGNATURE.load(value["sig"])


def _public(public: bytes) -> "SSlibKey":
    from securesystemslib.signer import SSlibKey  # type: ignore[attr-defined]  # not in an __all__

    return SSlibKey(public.hex(), _SCHEME, _SCHEME, {"public": public.hex()})
