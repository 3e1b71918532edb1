"""Who has taken part, by place, language and age; frozen when the votes are counted.

Numbers of people go through `services.common.suppression`, so that nobody can be worked out. What
was known at the count is kept as it was then: what comes in later changes no learning report.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import CENTRE
from mbdesk.domain.learning import Participation, PlaceFigures
from mbdesk.domain.register import ProposalState
from mbdesk.models.learning import FrozenParticipation
from mbdesk.models.register import RegisterEntry
from mbdesk.models.station import Site, Station
from mbdesk.services.centre.proposals.survey_results import survey_in
from mbdesk.services.common.suppression import suppressed


def participation_in(session: Session, day: str) -> Participation:
    """Return who has taken part so far, as known on a day (ISO)."""
    survey, votes, proposals = survey_in(session), _votes(session), _by_site(session)
    languages = _proposals(session, RegisterEntry.language)
    return Participation(
        day=day,
        proposals=sum(proposals.values()),
        votes=sum(votes.values()),
        answered=_answered(survey.places),
        by_place={
            name: PlaceFigures(proposals.get(name, 0), votes.get(name, 0), survey.places.get(name))
            for name in sorted({*votes, *proposals})
        },
        languages=suppressed(languages).cells,
        survey={each.question: dict(each.answers) for each in survey.questions},
        helped=survey.helped,
    )


def _answered(places: Mapping[str, int | None]) -> int | None:
    """Return how many people answered, None where a place is kept back."""
    known = [each for each in places.values() if each is not None]
    return sum(known) if len(known) == len(places) else None


def _proposals(session: Session, column: Any) -> dict[str, int]:
    """Count what people left; a joined proposal was made at the centre, of theirs."""
    entry = RegisterEntry
    left = entry.station_id != CENTRE, entry.state != ProposalState.LEFT_OUT
    rows = select(column, func.count()).where(*left).group_by(column)
    return {str(key): int(number) for key, number in session.execute(rows)}


def _by_site(session: Session) -> dict[str, int]:
    sites = {site.id: site.name for site in session.scalars(select(Site))}
    found: Counter[str] = Counter(dict.fromkeys(sites.values(), 0))
    for site, number in _proposals(session, RegisterEntry.site_id).items():
        found[sites[site]] += number
    return dict(found)


def _votes(session: Session) -> dict[str, int]:
    found: Counter[str] = Counter()
    for station in session.scalars(select(Station)):
        found[station.site.name] += station.votes
    return dict(found)


def freeze_participation(session: Session, count: int, day: str) -> None:
    """Keep who had taken part when a count was made, by the count's number."""
    figures = to_document(participation_in(session, day))
    session.merge(FrozenParticipation(count=count, day=day, figures=figures))


def frozen_participation(session: Session) -> Participation | None:
    """Return who had taken part when the newest count was made, None before one."""
    newest = select(FrozenParticipation).order_by(FrozenParticipation.count.desc()).limit(1)
    row = session.scalars(newest).first()
    return None if row is None else from_document(row.figures)


def to_document(known: Participation) -> dict[str, Any]:
    """Return figures as they are kept."""
    return {
        "day": known.day,
        "proposals": known.proposals,
        "votes": known.votes,
        "answered": known.answered,
        "by_place": {
            name: [each.proposals, each.votes, each.answered]
            for name, each in known.by_place.items()
        },
        "languages": dict(known.languages),
        "survey": {question: dict(answers) for question, answers in known.survey.items()},
        "helped": known.helped,
    }


def from_document(kept: Mapping[str, Any]) -> Participation:
    """Return figures that were kept."""
    places = {name: PlaceFigures(*figures) for name, figures in kept["by_place"].items()}
    return Participation(**{**kept, "by_place": places})
