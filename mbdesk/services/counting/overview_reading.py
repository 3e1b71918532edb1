"""Reads what the centre's pages show, all of it as it was at one moment."""

from sqlalchemy.orm import Session

from mbdesk.services.centre.answers.ledger import figures_in as figures_of_answers
from mbdesk.services.centre.ballot.pictures import pictures_in
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import figures_in as figures_of_list
from mbdesk.services.centre.held import held_counts, votes_by_day
from mbdesk.services.centre.joining.listing import open_groups_in
from mbdesk.services.centre.keys.key_files import key_facts_in
from mbdesk.services.centre.merging.kept_files import kept_in
from mbdesk.services.centre.proposals.survey_results import survey_in
from mbdesk.services.centre.register.answering import newest_decision
from mbdesk.services.centre.setup.frame import held_frame
from mbdesk.services.centre.stations.card_series import next_reserve_in, series_in
from mbdesk.services.centre.stations.card_ways import void_cards
from mbdesk.services.centre.stations.cards import cards_in, cards_unsure
from mbdesk.services.centre.stations.papers import codes_on_paper
from mbdesk.services.centre.stations.places import places_in
from mbdesk.services.centre.stations.station_register import packs_written
from mbdesk.services.centre.translations import translations_in
from mbdesk.services.centre.voting.closing import board_lines
from mbdesk.services.centre.voting.vote_ways import was_opened, withdrawn_items
from mbdesk.services.centre.voting.voting import voting_days
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.counting.count_changes import changes_in
from mbdesk.services.counting.count_standing import earlier_counts, result_in
from mbdesk.services.counting.follow_up import unplanned_in
from mbdesk.services.counting.overview import Overview
from mbdesk.services.counting.stored_box import box_facts
from mbdesk.services.counting.stored_count import counted_digest
from mbdesk.services.counting.tie_decisions import protocol_stands, replaceable_in


def read_overview(central: CentralFile) -> Overview:
    """Read what the central file holds, all in one transaction; may take long in a large one.

    What other desks on the same server commit meanwhile shows in none of it, or in all.
    """
    with central.database.reading() as session:
        return overview_in(session, central.today())


def overview_in(session: Session, today: str) -> Overview:
    """Return what `read_overview` returns, as this transaction sees it on a day (ISO)."""
    counted = result_in(session)
    return Overview(
        today=today,
        frame=the_process(session).to_frame(),
        held=held_frame(session, today),
        items=ballot(session),
        pictures=pictures_in(session),
        texts=translations_in(session),
        counts=held_counts(session),
        board=board_lines(session),
        packs=packs_written(session),
        codes_on_paper=codes_on_paper(session),
        voting=voting_days(session),
        votes_by_day=votes_by_day(session),
        result=counted,
        digest=counted_digest(session),
        earlier=earlier_counts(session),
        changes=changes_in(session) if counted is not None else None,
        survey=survey_in(session),
        cards=cards_in(session),
        cards_unsure=cards_unsure(session),
        card_series=series_in(session),
        next_reserve=next_reserve_in(session),
        places=places_in(session),
        replaceable_ties=replaceable_in(session, counted) if counted is not None else (),
        keys=key_facts_in(session),
        box=box_facts(session),
        kept=kept_in(session),
        withdrawn=withdrawn_items(session),
        void_cards=void_cards(session),
        opened=was_opened(session),
        protocol=protocol_stands(session),
        steering=figures_of_list(session),
        answers=figures_of_answers(session),
        decision=newest_decision(session),
        groups_open=open_groups_in(session),
        unplanned=unplanned_in(session),
    )
