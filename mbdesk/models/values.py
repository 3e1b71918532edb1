"""Rows turned into frozen values, whichever way they were read.

A row is anything with the table's columns as attributes: a mapped object, or a row of
`models.sqlite`.
"""

from collections.abc import Iterable
from typing import Any

from mbdesk import domain


def frame_of(process: Any, phases: Iterable[Any]) -> domain.Frame:
    """Return the board's frame from the process and its phases in their order."""
    return domain.Frame(
        id=process.id,
        mode=domain.Mode(process.mode),
        titles=process.titles,
        goals=process.goals,
        purposes=process.purposes,
        orientation=domain.Orientation(process.orientation),
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
        keys=domain.PublicKeys(
            process.signing_public, process.tally_public, process.contact_public
        ),
        currency=process.currency,
    )


def rules_of(process: Any) -> domain.Rules:
    """Return the rules of the process."""
    return domain.Rules(
        access=domain.VoterAccess(process.access),
        duplicates=domain.DuplicatePolicy(process.duplicates),
        ballot=domain.BallotKind(process.ballot),
        max_choices=process.max_choices,
        max_points=process.max_points,
        rule=domain.CountingRule(process.rule),
        threshold=process.threshold,
        tie=domain.TieRule(process.tie),
        item_order=domain.ItemOrder(process.item_order),
        blank_allowed=process.blank_allowed,
        proposals_per_person=process.proposals_per_person,
        copy_required=process.copy_required,
        ballot_bytes=process.ballot_bytes,
        survey=process.survey,
        paper_ballots=process.paper_ballots,
    )


def phase_of(row: Any) -> domain.Phase:
    """Return a phase."""
    return domain.Phase(domain.PhaseKind(row.kind), row.first_day, row.last_day)


def criterion_of(row: Any) -> domain.Criterion:
    """Return a criterion."""
    return domain.Criterion(row.id, domain.CriterionKind(row.kind), row.texts)


def cost_item_of(row: Any) -> domain.CostItem:
    """Return a line of the cost guide."""
    return domain.CostItem(row.id, row.unit_cost, row.texts)


def ballot_item_of(row: Any) -> domain.BallotItem:
    """Return an item of the ballot."""
    return domain.BallotItem(
        row.code, row.position, row.cost, row.titles, row.descriptions, row.place, row.proposal
    )


def station_of(row: Any, site: Any) -> domain.Station:
    """Return a station at its site."""
    place = domain.Site(site.id, site.name)
    return domain.Station(row.id, row.name, domain.StationKind(row.kind), place, row.public_key)
