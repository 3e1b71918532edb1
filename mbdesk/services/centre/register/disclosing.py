"""Giving a proposal out: a copy without what may not be read, and a record of who decided so.

What somebody leaves is a public document, but not every word of it. Staff choose passages of the
texts as they read now, and parts that are left out whole::

    masks = (Mask("description", 120, 134), Mask("pictures", 0, 0))
    disclose(central, 31, CopyDecision(masks, Why("OSL 21:1, health", "Anna Ek")), path)

Contact details are sealed and in no copy. Where the person who proposes has a protected identity,
all that tells of place and person (`GUARDED`) is left out, whatever is chosen.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mbdesk.domain.privacy import MARK
from mbdesk.domain.proposal import TEXTS
from mbdesk.domain.register import Mask
from mbdesk.errors.files import FieldError
from mbdesk.models.register import ProposalDisclosure
from mbdesk.publishing import publish_file
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import Why, checked, entry_of, finish, numbered
from mbdesk.services.centre.register.dossier import Dossier, read_dossier
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.sync.media import ending_of
from mbdesk.words.translations import words

if TYPE_CHECKING:
    from mbdesk.reports.disclosure import DisclosureCopy

GUARDED = ("left_at", "pictures", "point")
PARTS = (*GUARDED, "costs")
"""What can be left out whole: where and when it was left, pictures, map point, and costs."""


@dataclass(frozen=True, slots=True)
class CopyDecision:
    """What a copy leaves out, why, and who decides so."""

    masks: tuple[Mask, ...]
    why: Why


def disclose(
    central: CentralFile, number: int, decision: CopyDecision, path: Path, language: str = "sv"
) -> Path:
    """Put on record that a copy is given out, then write it as a PDF; return where it stands.

    Pictures that are given out lie beside it, as files of its name with a number.

    Raises NoSuchProposalError, FieldError for a passage that is not there and a reason or name that
    does not fit, FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    from mbdesk.reports.disclosure import write_disclosure  # the PDF library is slow to import

    why = checked(central, decision.why)
    dossier = read_dossier(central, number)
    chosen = joined(dossier, decision.masks)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        session.add(
            ProposalDisclosure(
                **numbered(session, entry.key),
                masks=[list(mask) for mask in chosen],
                reason=why.reason,
                who=why.who,
                day=central.today(),
            )
        )
        masked = str(len(chosen))
        finish(session, central, entry, "proposal_disclosed", masked=masked)
    copy = _copy(central, dossier, chosen, why)
    written = write_disclosure(copy, path, words(language), language)
    for place, picture in enumerate(dossier.pictures[: copy.pictures], start=1):
        beside = f"{written.stem}-{place}.{ending_of(picture.type)}"
        publish_file(written.with_name(beside), picture.data, private=True)
    return written


def joined(dossier: Dossier, masks: Iterable[Mask]) -> tuple[Mask, ...]:
    """Return the passages in order, those that meet as one, with what is always left out.

    Raises FieldError(field="masks") for a passage or a part that the proposal does not have.
    """
    masks = sorted(set(masks))
    parts = {mask.field for mask in masks} - TEXTS.keys()
    if not parts <= set(PARTS):
        raise FieldError(field="masks", wanted="one_of", choices=", ".join((*TEXTS, *PARTS)))
    if dossier.line.protected:
        parts.update(GUARDED)
    found: list[Mask] = []
    for mask in (each for each in masks if each.field in TEXTS):
        if not 0 <= mask.start < mask.end <= len(getattr(dossier.now, mask.field)):
            raise FieldError(field="masks", wanted="passage")
        if found and found[-1].field == mask.field and mask.start <= found[-1].end:
            found[-1] = found[-1]._replace(end=max(found[-1].end, mask.end))
        else:
            found.append(mask)
    return (*found, *(Mask(part, 0, 0) for part in PARTS if part in parts))


def masked(text: str, masks: Sequence[Mask]) -> str:
    """Return a text with a mark in the place of each passage.

    >>> masked("Ring Anna Ek på kvällen", [Mask("description", 5, 12)])
    'Ring [•••••] på kvällen'
    """
    for mask in sorted(masks, reverse=True):
        text = f"{text[: mask.start]}{MARK}{text[mask.end :]}"
    return text


def _copy(
    central: CentralFile, dossier: Dossier, masks: Sequence[Mask], why: Why
) -> "DisclosureCopy":
    from mbdesk.reports.disclosure import DisclosureCopy  # late, as said above

    frame = central.frame
    now, line, left_out = dossier.now, dossier.line, {mask.field for mask in masks}
    texts = {
        field: masked(getattr(now, field), [mask for mask in masks if mask.field == field])
        for field in TEXTS
        if getattr(now, field)
    }
    shown = {part: part not in left_out for part in PARTS}
    return DisclosureCopy(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        number=line.number,
        received=line.received,
        dnr=line.dnr,
        language=now.language,
        texts=texts,
        left_at=(dossier.sent.day, line.site) if shown["left_at"] else None,
        costs=now.costs if shown["costs"] else (),
        estimate=now.estimate if shown["costs"] else None,
        point=now.point if shown["point"] else None,
        pictures=len(dossier.pictures) if shown["pictures"] else 0,
        left_out=tuple(part for part in PARTS if not shown[part] and _has(dossier, part)),
        passages=sum(mask.field in TEXTS for mask in masks),
        corrected=now != dossier.sent,
        reason=why.reason,
        who=why.who,
        day=central.today(),
    )


def _has(dossier: Dossier, part: str) -> bool:
    """Tell whether there is anything of a part that could be left out."""
    there = {
        "pictures": bool(dossier.pictures),
        "point": dossier.now.point is not None,
        "costs": dossier.now.estimate is not None or bool(dossier.now.costs),
    }
    return there.get(part, True)
