"""Packs, exports and receipts: signed zip files, written in `staging` and read in `opening`."""

from mbdesk.sync.manifest import Manifest, Member
from mbdesk.sync.opening import Bundle, open_bundle
from mbdesk.sync.staging import Header, Staged, stage_bundle, unfinished

__all__ = [
    "Bundle",
    "Header",
    "Manifest",
    "Member",
    "Staged",
    "open_bundle",
    "stage_bundle",
    "unfinished",
]
