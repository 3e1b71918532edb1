"""The votes so far, by voting day and by place, as charts."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.vote_state import Act
from mbdesk.services.centre.voting.closing import BoardLine
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.bar_charts import BarChart, ChartBar, ColumnChart, ShareChart
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import day, number

_LETTERS = 60
"""Width at which the charts stand side by side, in letters."""


class Turnout(SideBySide):
    """A card for the days and one for the places; hidden until there are votes.

    Beneath the places stands of how many stations something was heard, and how many cards are used.
    """

    def __init__(self) -> None:
        days, places, self.shares = ColumnChart(), BarChart(), ShareChart()
        days_title, places_title = (PlainLabel(role=TextRole.STRONG) for _ in range(2))
        super().__init__(
            card_of(days_title, days),
            (card_of(places_title, places, self.shares, stretched=False),),
            shares=(6, 5),
            letters=_LETTERS,
        )
        self.days, self.places = days, places
        self.days_title, self.places_title = days_title, places_title

    def show_votes(self, known: Overview) -> None:
        """Show the votes of each voting day and of each place, in the language on screen."""
        self.setVisible(bool(known.counts.votes))
        self.days_title.setText(self.tr("Votes by day"))
        self.places_title.setText(self.tr("Votes by place"))
        votes: Counter[str] = Counter()
        for of_station in known.votes_by_day.values():
            votes.update(of_station)
        days = [
            ChartBar(
                str(_day_of_month(iso)), votes[iso], number(votes[iso]), ahead=iso > known.today
            )
            for iso in _voting_days(known, votes)
        ]
        self.days.show_bars(self.days_title.text(), days)
        self.places.show_bars(self.places_title.text(), list(self._places(known)))
        self.shares.show_shares(self.tr("Stations and voting cards"), list(self._shares(known)))

    def _shares(self, known: Overview) -> Iterator[tuple[ChartBar, int]]:
        """Yield how many stations were heard from, and how many of the cards were used."""
        of_all = self.tr("{some} of {all}")
        taking = [line for line in known.board if not line.status.set_aside]
        if known.may(Act.CLOSE):
            name = self.tr("Stations heard from today")
            heard = sum(line.last_day >= known.today for line in taking)
        else:
            name, heard = self.tr("Last exports here"), sum(x.status.final for x in taking)
        told = of_all.format(some=number(heard), all=number(len(taking)))
        yield ChartBar(name, heard, told, stale=heard < len(taking)), len(taking)
        if known.by_card:
            used, made = known.cards_used, known.cards
            told = of_all if used.exact else self.tr("at most {some} of {all}")
            told = told.format(some=number(used.number), all=number(made))
            yield ChartBar(self.tr("Voting cards used"), used.number, told), made

    def _places(self, known: Overview) -> Iterator[ChartBar]:
        """Yield the votes of each place, the most first; of some not heard anew, until when."""
        sites: dict[str, list[BoardLine]] = {}
        for line in known.board:
            sites.setdefault(line.station.site.name, []).append(line)
        votes = {name: sum(line.status.votes for line in sites[name]) for name in sites}
        for name in sorted(sites, key=lambda name: (-votes[name], name)):
            last = max(line.last_day for line in sites[name])
            final = all(line.status.final for line in sites[name])
            stale = bool(last) and last < known.today and not final
            told = number(votes[name])
            if stale:
                told = self.tr("{votes}, to {day}").format(votes=told, day=day(last))
            yield ChartBar(name, votes[name], told, stale=stale)


def _voting_days(known: Overview, days: Iterable[str]) -> list[str]:
    """Return every voting day until voting was closed, and those outside that votes bear too."""
    phase = known.frame.phase_for(PhaseKind.VOTING, known.today)
    found = set(days)
    if phase is not None:
        first, last = map(date.fromisoformat, (phase.first_day, phase.last_day))
        if known.voting.closed and not known.may(Act.CLOSE):
            last = min(last, date.fromisoformat(known.voting.closed))
        found |= {(first + timedelta(days=n)).isoformat() for n in range((last - first).days + 1)}
    return sorted(found)


def _day_of_month(iso: str) -> int:
    return date.fromisoformat(iso).day
