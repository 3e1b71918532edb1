"""Proposals in the central file of an office, as if exports had brought them."""

import io

from PIL import Image
from sqlalchemy import func, select

from mbdesk.domain.media import MapPoint, Media, MediaType
from mbdesk.domain.proposal import CostLine, ProposalPicture, ProposalRevision
from mbdesk.models import proposal as rows
from mbdesk.models.station import Station
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.media import set_media
from mbdesk.services.centre.register.entries import enter_received

DAY = "2026-10-05"
ARABIC = "الطريق من محطة المترو إلى المدرسة يمر عبر الغابة."
LEFT = (
    ("sv", "Brygga vid Råcksta träsk", "Alla ska kunna bada.", 380_000, MapPoint(200, 300)),
    ("ar", "ضوء على الطريق", ARABIC, 450_000, MapPoint(700, 600)),
    ("fi", "Lamppuja polulle", "Polku on pimeä.", None, None),
    ("so", "Nalka waddada", "Waddadu waa mugdi.", 45_000, None),
    ("sv", "Äppelträd i parken", "Ring Anna Ek så berättar hon.", None, None),
)
"""Language, title, text, cost and point; each has its number by its place."""


def picture(colour: str) -> bytes:
    """Return a small picture file."""
    target = io.BytesIO()
    Image.new("RGB", (300, 200), colour).save(target, "PNG")
    return target.getvalue()


def bring_proposals(office, left=LEFT, times: int = 1) -> None:
    """Let the register of an office hold these proposals, each so many times."""
    with open_central(office.central) as central, central.database.unit() as session:
        station = session.scalars(select(Station.id).order_by(Station.name)).first()
        there = session.scalar(select(func.count()).select_from(rows.ProposalRevision)) or 0
        kept = enumerate((each for _ in range(times) for each in left), start=there)
        for number, (language, title, text, cost, point) in kept:
            proposal = f"{number:032x}"
            revision = ProposalRevision(
                id=f"{number:031x}a",
                proposal=proposal,
                replaces=None,
                station=station,
                day=DAY,
                language=language,
                title=title,
                description=text,
                place="Grimsa",
                estimate=cost,
                costs=(CostLine("Lykta", 2, cost // 2),) if cost else (),
                point=point,
            )
            session.add(rows.ProposalRevision.of(revision))
            if number == 1:
                left_picture = ProposalPicture(
                    f"{number:031x}b", proposal, station, MediaType.PNG, picture("navy")
                )
                session.add(rows.ProposalPicture.of(left_picture))
        session.flush()
        enter_received(session, station, "2026-10-06")


def bring_map(office) -> None:
    """Give an office's process a sketch map."""
    with open_central(office.central) as central:
        set_media(central, [Media("map.png", MediaType.PNG, {"sv": "Karta"}, picture("beige"))])
