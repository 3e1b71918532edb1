"""Turns rows into frozen values, whether mapped objects or plain rows.

A row is anything with the table's columns as attributes: a mapped object, or a row of
`models.sqlite`.
"""

from collections.abc import Iterable
from typing import Any

from mbdesk.domain.ballot import BallotItem, BallotKind, Channel, CountingRule, ItemOrder, TieRule
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import (
    DuplicatePolicy,
    Frame,
    KeyScheme,
    Mode,
    Orientation,
    Phase,
    PhaseKind,
    Precedence,
    PublicKeys,
    Rules,
)
from mbdesk.domain.station import Site, Station, StationKind


def frame_of(process: Any, phases: Iterable[Any]) -> Frame:
    """Return the board's frame from the process and its phases in their order."""
    return Frame(
        id=process.id,
        mode=Mode(process.mode),
        titles=process.titles,
        goals=process.goals,
        purposes=process.purposes,
        orientation=Orientation(process.orientation),
        target_group=process.target_group,
        district=process.district,
        funds=process.funds,
        process_funds=process.process_funds,
        decision_day=process.decision_day,
        decision_reference=process.decision_reference,
        steering_group=tuple(process.steering_group),
        partners=tuple(process.partners),
        communication=process.communication,
        phases=tuple(map(phase_of, phases)),
        rules=rules_of(process),
        keys=PublicKeys(
            signing=process.signing_public,
            roll=process.roll_public,
            tally=process.tally_public,
            contact=process.contact_public,
        ),
        currency=process.currency,
        key_scheme=KeyScheme(process.key_scheme),
        test_ballots=process.test_ballots,
        seal=process.seal,
        languages=tuple(process.languages),
        colour=process.colour,
        second_colour=process.second_colour,
    )


def rules_of(process: Any) -> Rules:
    """Return the rules of the process."""
    return Rules(
        access=VoterAccess(process.access),
        duplicates=DuplicatePolicy(process.duplicates),
        ballot=BallotKind(process.ballot),
        max_choices=process.max_choices,
        max_points=process.max_points,
        rule=CountingRule(process.rule),
        threshold=process.threshold,
        tie=TieRule(process.tie),
        item_order=ItemOrder(process.item_order),
        blank_allowed=process.blank_allowed,
        proposals_per_person=process.proposals_per_person,
        copy_required=process.copy_required,
        ballot_bytes=process.ballot_bytes,
        survey=process.survey,
        paper_ballots=process.paper_ballots,
        precedence=Precedence(process.precedence),
    )


def phase_of(row: Any) -> Phase:
    """Return a phase."""
    return Phase(PhaseKind(row.kind), row.first_day, row.last_day)


def criterion_of(row: Any) -> Criterion:
    """Return a criterion."""
    return Criterion(row.id, CriterionKind(row.kind), row.texts)


def cost_item_of(row: Any) -> CostItem:
    """Return a line of the cost guide."""
    return CostItem(row.id, row.unit_cost, row.texts)


def ballot_item_of(row: Any) -> BallotItem:
    """Return an item of the ballot."""
    return BallotItem(
        row.code, row.position, row.cost, row.titles, row.descriptions, row.place, row.proposal
    )


def station_of(row: Any, site: Any) -> Station:
    """Return a station at its site."""
    place = Site(site.id, site.name)
    kind, channel = StationKind(row.kind), Channel(row.channel)
    return Station(row.id, row.name, kind, place, row.public_key, channel)
