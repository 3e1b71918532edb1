"""Which column of the database holds what of people: a table that a test keeps whole.

Numbers, days, codes and ids hold nothing of anybody, and need no word here. Every other column has
one, also where it holds nothing: a column that is forgotten would neither be found nor erased::

    holds("proposal_revision", "title")  # Holds.LEFT
    undeclared()  # () as long as nothing was forgotten
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Boolean, Column, Integer, MetaData, String, Table

from mbdesk.domain.privacy import Holds
from mbdesk.models.base import Base

LONGEST_CODE = 64
"""Characters of a column at most that only ever holds a code, an id, a day or a digest."""

_COLUMNS: Mapping[Holds, Mapping[str, str]] = {
    Holds.LEFT: {
        "proposal_revision": "title description place audience form",
        "proposal_cost": "label",
        "proposal_correction": "replaced text reason",
        "proposal_translation": "texts",
        "joined_text": "title description place audience",
        "register_entry": "dnr theme title place sort_title search_text",
    },
    Holds.WORDS: {
        "board_decision": "reason",
        "communication_task": "what audience channel responsible",
        "contact": "role name reached",
        "follow_up_cost": "reason",
        "follow_up_milestone": "what reason",
        "learning_note": "text",
        "privacy_record": "reason ground",
        "proposal_admission": "reason",
        "proposal_answer_text": "text",
        "proposal_clarification": "text",
        "proposal_contact_opening": "purpose",
        "proposal_costing": "parts reason",
        "proposal_disclosure": "reason",
        "proposal_group_step": "text",
        "proposal_not_the_same": "reason",
        "proposal_note": "text",
        "proposal_second_request": "reason",
        "proposal_verdict": "reason",
        "proposal_withdrawal": "reason",
        "retention_rule": "ground",
        "saved_view": "query",
        "tie_decision": "basis",
        "translation_draft": "source text",
    },
    Holds.SEALED: {"sealed_contact": "sealed"},
    Holds.PICTURE: {"proposal_picture": "data"},
    Holds.NAME: {
        "board_decision": "who",
        "follow_up_cost": "who",
        "follow_up_milestone": "who",
        "learning_note": "who",
        "privacy_record": "name second_name",
        "proposal_admission": "who",
        "proposal_answer_given": "who",
        "proposal_answer_language": "who",
        "proposal_answer_text": "who",
        "proposal_clarification": "who",
        "proposal_contact_opening": "who",
        "proposal_correction": "who",
        "proposal_costing": "who",
        "proposal_disclosure": "who",
        "proposal_group_step": "who",
        "proposal_not_the_same": "who",
        "proposal_note": "who",
        "proposal_second_request": "who",
        "proposal_translation": "who",
        "proposal_verdict": "who",
        "proposal_withdrawal": "who",
    },
    Holds.SHOWN: {
        "ballot_item": "titles descriptions place",
        "board_decision": "paragraph reference",
        "cost_item": "texts",
        "criterion": "texts",
        "frame_version": "reason changes",
        "media": "name texts",
        "process": "titles goals purposes target_group district decision_reference steering_group"
        " partners communication",
        "site": "name",
        "station": "name",
        "translation": "source text",
        "withdrawal": "reason",
    },
    Holds.LOG: {"audit_event": "parameters"},
    Holds.FILE: {"kept_chunk": "data", "kept_file": "name parameters"},
    Holds.UNTRACED: {
        "box": "core figures replaced",
        "box_numbers": "packed",
        "counted_ballot": "content",
        "frozen_participation": "figures",
        "mark_slot": "mark",
        "opened_test": "content",
        "run_chunk": "data",
        "survey_answer": "answers",
        "vote_slot": "outer inner",
    },
    Holds.NOTHING: {
        "board_decision": "codes",
        "box": "counted_on",
        "card": "public",
        "criterion": "kind",
        "earlier_process": "process figures",
        "follow_up_cost": "item",
        "follow_up_milestone": "item",
        "learning_note": "kind",
        "line": "public_key",
        "media": "data",
        "merge": "history",
        "own_station": "private_key proof sealed_key locked_identity_key staff_code",
        # In a station's own file alone, which is destroyed as a whole; none at the centre.
        "picture_slot": "record data",
        "record_slot": "record data",
        "privacy_record": "numbers proposals",
        "process": "mode orientation access duplicates ballot rule tie item_order precedence"
        " key_scheme languages signing_public roll_public tally_public contact_public",
        "proposal_disclosure": "masks",
        "proposal_verdict": "criterion",
        "saved_view": "name",
        "station": "kind channel enrolment_key public_key",
        "tie_decision": "codes",
        "translation_draft": "text_id",
    },
}

_HOLDS: Mapping[tuple[str, str], Holds] = {
    (table, column): holds
    for holds, tables in _COLUMNS.items()
    for table, columns in tables.items()
    for column in columns.split()
}


def holds(table: str, column: str) -> Holds:
    """Return what a column holds of people; a code, a number or a day holds nothing."""
    return _HOLDS.get((table, column), Holds.NOTHING)


def columns_that_hold(*kinds: Holds) -> Iterator[tuple[Table, tuple[Column[object], ...]]]:
    """Yield each table with those of its columns that hold something of these kinds."""
    for table in Base.metadata.sorted_tables:
        found = tuple(each for each in table.columns if holds(table.name, each.name) in kinds)
        if found:
            yield table, found


def undeclared(metadata: MetaData = Base.metadata) -> tuple[str, ...]:
    """Return the columns that can hold a name and of which nothing is said, as table.column."""
    return tuple(
        f"{table.name}.{column.name}"
        for table in metadata.sorted_tables
        for column in table.columns
        if not _is_code(column) and (table.name, column.name) not in _HOLDS
    )


def declared_in_vain(metadata: MetaData = Base.metadata) -> tuple[str, ...]:
    """Return what is said of columns that there are not, as table.column."""
    there = {
        (table.name, column.name) for table in metadata.sorted_tables for column in table.columns
    }
    return tuple(".".join(each) for each in _HOLDS if each not in there)


def _is_code(column: Column[object]) -> bool:
    kind = column.type
    short = isinstance(kind, String) and kind.length is not None and kind.length <= LONGEST_CODE
    return short or isinstance(kind, Integer | Boolean)
