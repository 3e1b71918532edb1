"""An office before the vote, whose proposals are evaluated, and their proposers can be reached."""

from sqlalchemy import select

from mbdesk.domain.assessment import FEASIBILITY, CostPart, Verdict
from mbdesk.domain.people import Person
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.models.proposal import SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.evaluation.acts import Finding, assess, estimate
from mbdesk.services.centre.register.dossier import NewTranslation, TranslationState, translate
from mbdesk.services.centre.register.entries import refresh
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.common.callbacks import fixed
from mbdesk.sync.canonical import encode
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.sealing import Sealer, label
from tests.gui.central.making import DAY, QUICK, Office
from tests.gui.central.proposals import bring_proposals
from tests.keys import known_keys

CONTACTS = {
    1: "anna.ek@example.se",
    2: "Nadia, Storgatan 1, 165 60 Hässelby",
    3: "070-123 45 67",
}
"""How the proposers of the first proposals are reached; of the others nobody can be."""


def make_evaluated_office(folder) -> Office:
    """Set up a process with five proposals: 1 to 3 are feasible, 4 is not, 5 is open."""
    office = Office(folder)
    setup = Setup(
        titles={"sv": "Tryggare Vällingby", "en": "A safer Vällingby"},
        district="Hässelby-Vällingby",
        funds=900_000,
        phases=(Phase(PhaseKind.VOTING, "2026-12-01", "2026-12-10"),),
        rules=Rules(max_choices=1),
    )
    folder.mkdir(parents=True)
    create_central(office.central, setup, office.keys, known_keys(setup), cost=QUICK).close()
    with open_central(office.central, fixed(DAY)) as central:
        add_station(central, "Biblioteket", "Biblioteket", StationKind.TABLE)
        central.sign_in(Person("Bo Dal"))
        bring_proposals(office)
        for number, told in CONTACTS.items():
            _leave_contact(central, number, told)
        for number, language in ((2, "ar"), (3, "fi")):
            texts = {"title": f"På svenska {language}", "description": "Ljus."}
            translate(central, number, NewTranslation("sv", texts, TranslationState.REVIEWED))
        for number in (1, 2, 3):
            assess(central, number, Finding(FEASIBILITY, Verdict.YES))
            estimate(central, number, [CostPart("allt", "Park", 100_000 * number)])
        assess(central, 4, Finding(FEASIBILITY, Verdict.NO, "marken ska bebyggas"))
    return office


def _leave_contact(central, number: int, told: str) -> None:
    """Seal a contact as a station does."""
    with central.database.unit() as session:
        wanted = select(RegisterEntry).where(RegisterEntry.number == number)
        entry, frame = session.scalars(wanted).one(), central.frame
        info = label(b"contact") + Binding(frame.mode, frame.id, entry.station_id).packed
        sealed = Sealer(frame.keys.contact).seal(encode({"contact": told}).ljust(256, b" "), info)
        session.add(
            SealedContact(
                station_id=entry.station_id,
                id=f"{number:031x}c",
                proposal=entry.proposal,
                sealed=sealed,
            )
        )
        refresh(session, [entry.key])
