"""The first schema: process, stations, proposals, boxes, log, merges and the count."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")
SORTED_TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def _record_key(table: str) -> tuple[sa.schema.SchemaItem, ...]:
    """Return what makes a table one of records that belong to a line of the register."""
    return (
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id", "proposal"],
            ["register_entry.station_id", "register_entry.proposal"],
            name=op.f(f"fk_{table}_station_id"),
        ),
        sa.PrimaryKeyConstraint("station_id", "proposal", "number", name=op.f(f"pk_{table}")),
    )


def _noted_by() -> tuple[sa.Column[str], ...]:
    """Return who has made a record, and the day of it."""
    return (
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "audit_event",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("parameters", DOCUMENT, nullable=False),
        sa.Column("previous", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("station_id", "number", name=op.f("pk_audit_event")),
    )
    op.create_table(
        "ballot_item",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("descriptions", DOCUMENT, nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_ballot_item")),
    )
    op.create_table(
        "card",
        sa.Column("serial", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("public", sa.LargeBinary(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_card")),
    )
    op.create_table(
        "communication_task",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("responsible", sa.Text(), nullable=False),
        sa.Column("done", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_communication_task")),
    )
    op.create_table(
        "contact",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("reached", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
    )
    op.create_table(
        "cost_item",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_cost_item")),
    )
    op.create_table(
        "criterion",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterion")),
    )
    op.create_table(
        "export",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("fingerprint", sa.String(length=16), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_export")),
    )
    op.create_table(
        "frame_version",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("changes", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_frame_version")),
    )
    op.create_table(
        "mark_slot",
        sa.Column("id", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("mark", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mark_slot")),
    )
    op.create_table(
        "media",
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_media")),
    )
    op.create_table(
        "own_station",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("private_key", sa.LargeBinary(), nullable=False),
        sa.Column("proof", sa.LargeBinary(), nullable=False),
        sa.Column("edition", sa.BigInteger(), nullable=False),
        sa.Column("frame_digest", sa.String(length=64), nullable=False),
        sa.Column("records", sa.BigInteger(), nullable=False),
        sa.Column("at_centre", sa.BigInteger(), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("sealed_key", sa.LargeBinary(), nullable=False),
        sa.Column("locked_identity_key", sa.LargeBinary(), nullable=False),
        sa.Column("staff_code", sa.Text(), nullable=False),
        sa.Column("wrong_codes", sa.BigInteger(), nullable=False),
        sa.Column("wrong_station_codes", sa.BigInteger(), nullable=False),
        sa.Column("code_resets", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_station")),
    )
    op.create_table(
        "picture_slot",
        sa.Column("id", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_picture_slot")),
    )
    op.create_table(
        "planned_days",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("first_day", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_planned_days")),
    )
    op.create_table(
        "process",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("titles", DOCUMENT, nullable=False),
        sa.Column("goals", DOCUMENT, nullable=False),
        sa.Column("purposes", DOCUMENT, nullable=False),
        sa.Column("orientation", sa.Text(), nullable=False),
        sa.Column("target_group", sa.Text(), nullable=False),
        sa.Column("district", sa.Text(), nullable=False),
        sa.Column("funds", sa.BigInteger(), nullable=False),
        sa.Column("process_funds", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("decision_day", sa.String(length=10), nullable=False),
        sa.Column("decision_reference", sa.Text(), nullable=False),
        sa.Column("steering_group", DOCUMENT, nullable=False),
        sa.Column("partners", DOCUMENT, nullable=False),
        sa.Column("communication", sa.Text(), nullable=False),
        sa.Column("access", sa.Text(), nullable=False),
        sa.Column("duplicates", sa.Text(), nullable=False),
        sa.Column("ballot", sa.Text(), nullable=False),
        sa.Column("max_choices", sa.BigInteger(), nullable=False),
        sa.Column("max_points", sa.BigInteger(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("threshold", sa.BigInteger(), nullable=False),
        sa.Column("tie", sa.Text(), nullable=False),
        sa.Column("item_order", sa.Text(), nullable=False),
        sa.Column("blank_allowed", sa.Boolean(), nullable=False),
        sa.Column("proposals_per_person", sa.BigInteger(), nullable=False),
        sa.Column("copy_required", sa.Boolean(), nullable=False),
        sa.Column("ballot_bytes", sa.BigInteger(), nullable=False),
        sa.Column("survey", sa.Boolean(), nullable=False),
        sa.Column("paper_ballots", sa.Boolean(), nullable=False),
        sa.Column("precedence", sa.Text(), nullable=False),
        sa.Column("key_scheme", sa.Text(), nullable=False),
        sa.Column("test_ballots", sa.Boolean(), nullable=False),
        sa.Column("seal", sa.BigInteger(), nullable=False),
        sa.Column("languages", DOCUMENT, nullable=False),
        sa.Column("colour", sa.String(length=7), nullable=False),
        sa.Column("second_colour", sa.String(length=7), nullable=False),
        sa.Column("signing_public", sa.LargeBinary(), nullable=False),
        sa.Column("roll_public", sa.LargeBinary(), nullable=False),
        sa.Column("tally_public", sa.LargeBinary(), nullable=False),
        sa.Column("contact_public", sa.LargeBinary(), nullable=False),
        sa.Column("edition", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("second_days", sa.BigInteger(), nullable=False),
        sa.Column("voting_opened", sa.String(length=10), nullable=True),
        sa.Column("voting_closed", sa.String(length=10), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_process")),
    )
    op.create_table(
        "proposal_picture",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=False),
        sa.Column("type", sa.String(length=16), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("station_id", "id", name=op.f("pk_proposal_picture")),
    )
    op.create_index(
        "ix_proposal_picture_proposal", "proposal_picture", ["station_id", "proposal"], unique=False
    )
    op.create_table(
        "proposal_revision",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=False),
        sa.Column("replaces", sa.String(length=32), nullable=True),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("estimate", sa.BigInteger(), nullable=True),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("point_x", sa.BigInteger(), nullable=True),
        sa.Column("point_y", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("station_id", "id", name=op.f("pk_proposal_revision")),
    )
    op.create_index(
        "ix_proposal_revision_proposal",
        "proposal_revision",
        ["station_id", "proposal"],
        unique=False,
    )
    op.create_table(
        "record_slot",
        sa.Column("id", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("place", sa.String(length=4), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_record_slot")),
    )
    op.create_table(
        "sealed_contact",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("station_id", "id", name=op.f("pk_sealed_contact")),
    )
    op.create_table(
        "site",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_site")),
        sa.UniqueConstraint("name", name=op.f("uq_site_name")),
    )
    op.create_table(
        "opening_hours",
        sa.Column("site_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("opens", sa.String(length=5), nullable=False),
        sa.Column("closes", sa.String(length=5), nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"], ["site.id"], name=op.f("fk_opening_hours_site_id_site")
        ),
        sa.PrimaryKeyConstraint("site_id", "day", name=op.f("pk_opening_hours")),
    )
    op.create_table(
        "survey_answer",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("answers", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("station_id", "id", name=op.f("pk_survey_answer")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "vote_slot",
        sa.Column("id", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("kind", sa.String(length=1), nullable=False),
        sa.Column("outer", sa.LargeBinary(), nullable=False),
        sa.Column("inner", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vote_slot")),
    )
    op.create_table(
        "phase",
        sa.Column("process_id", sa.String(length=32), nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("first_day", sa.String(length=10), nullable=False),
        sa.Column("last_day", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["process_id"], ["process.id"], name=op.f("fk_phase_process_id")),
        sa.PrimaryKeyConstraint("process_id", "kind", name=op.f("pk_phase")),
    )
    op.create_table(
        "proposal_cost",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("revision_id", sa.String(length=32), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("quantity", sa.BigInteger(), nullable=False),
        sa.Column("unit_cost", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id", "revision_id"],
            ["proposal_revision.station_id", "proposal_revision.id"],
            name=op.f("fk_proposal_cost_station_id"),
        ),
        sa.PrimaryKeyConstraint(
            "station_id", "revision_id", "position", name=op.f("pk_proposal_cost")
        ),
    )
    op.create_table(
        "station",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("site_id", sa.String(length=32), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("enrolment_key", sa.LargeBinary(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("votes", sa.BigInteger(), nullable=False),
        sa.Column("tests", sa.BigInteger(), nullable=False),
        sa.Column("last_number", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("frame_digest", sa.String(length=64), nullable=False),
        sa.Column("records", sa.BigInteger(), nullable=False),
        sa.Column("fingerprint", sa.String(length=16), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.Column("revoked_after", sa.BigInteger(), nullable=True),
        sa.Column("set_aside", sa.Boolean(), nullable=False),
        sa.Column("code_resets", sa.BigInteger(), nullable=False),
        sa.Column("receipt", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_station_site_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_station")),
        sa.UniqueConstraint("site_id", "name", name=op.f("uq_station_site_id")),
    )
    op.create_table(
        "line",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("line", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("revoked_after", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["station_id"], ["station.id"], name=op.f("fk_line_station_id")),
        sa.PrimaryKeyConstraint("station_id", "line", name=op.f("pk_line")),
    )
    op.create_table(
        "merge",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("line", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("history", DOCUMENT, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("votes", sa.BigInteger(), nullable=False),
        sa.Column("tests", sa.BigInteger(), nullable=False),
        sa.Column("fingerprint", sa.String(length=16), nullable=False),
        sa.Column("final", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id", "line"],
            ["line.station_id", "line.line"],
            name=op.f("fk_merge_station_id"),
        ),
        sa.PrimaryKeyConstraint("station_id", "digest", name=op.f("pk_merge")),
    )
    op.create_table(
        "run_chunk",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_run_chunk_station_id")
        ),
        sa.PrimaryKeyConstraint("station_id", "seq", name=op.f("pk_run_chunk")),
    )
    op.create_table(
        "vote_day",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("votes", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_vote_day_station_id")
        ),
        sa.PrimaryKeyConstraint("station_id", "day", name=op.f("pk_vote_day")),
    )
    op.create_table(
        "kept_file",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("code", sa.String(length=40), nullable=False),
        sa.Column("parameters", DOCUMENT, nullable=False),
        sa.Column("votes", sa.BigInteger(), nullable=False),
        sa.Column("tests", sa.BigInteger(), nullable=False),
        sa.Column("fingerprint", sa.String(length=16), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["station_id"], ["station.id"], name=op.f("fk_kept_file_station_id")
        ),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_kept_file")),
    )
    op.create_table(
        "kept_chunk",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["digest"], ["kept_file.digest"], name=op.f("fk_kept_chunk_digest")
        ),
        sa.PrimaryKeyConstraint("digest", "seq", name=op.f("pk_kept_chunk")),
    )
    op.create_table(
        "card_series",
        sa.Column("first", ROW_NUMBER, autoincrement=False, nullable=False),
        sa.Column("last", sa.BigInteger(), nullable=False),
        sa.Column("reserve", sa.Boolean(), nullable=False),
        sa.Column("site_id", sa.String(length=32), nullable=True),
        sa.Column("handed_out", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["site.id"], name=op.f("fk_card_series_site_id")),
        sa.PrimaryKeyConstraint("first", name=op.f("pk_card_series")),
    )
    op.create_table(
        "void_card",
        sa.Column("serial", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("replaced_by", sa.BigInteger(), nullable=True),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.PrimaryKeyConstraint("serial", name=op.f("pk_void_card")),
    )
    op.create_table(
        "withdrawal",
        sa.Column("code", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["code"], ["ballot_item.code"], name=op.f("fk_withdrawal_code")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_withdrawal")),
    )
    op.create_table(
        "box",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("records", sa.BigInteger(), nullable=False),
        sa.Column("core", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("counted_on", sa.Text(), nullable=False),
        sa.Column("figures", sa.LargeBinary(), nullable=False),
        sa.Column("replaced", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_box")),
    )
    op.create_table(
        "box_numbers",
        sa.Column("box", sa.BigInteger(), nullable=False),
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("packed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["box"], ["box.number"], name=op.f("fk_box_numbers_box")),
        sa.PrimaryKeyConstraint("box", "station_id", name=op.f("pk_box_numbers")),
    )
    op.create_table(
        "counted_ballot",
        sa.Column("box", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["box"], ["box.number"], name=op.f("fk_counted_ballot_box")),
        sa.PrimaryKeyConstraint("box", "content", name=op.f("pk_counted_ballot")),
    )
    op.create_table(
        "opened_test",
        sa.Column("box", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["box"], ["box.number"], name=op.f("fk_opened_test_box")),
        sa.PrimaryKeyConstraint("box", "digest", name=op.f("pk_opened_test")),
    )
    op.create_table(
        "tie_decision",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("box", sa.BigInteger(), nullable=False),
        sa.Column("codes", DOCUMENT, nullable=False),
        sa.Column("votes", sa.BigInteger(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(["box"], ["box.number"], name=op.f("fk_tie_decision_box")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tie_decision")),
    )
    op.create_table(
        "translation",
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_translation")),
    )
    op.create_table(
        "translation_draft",
        sa.Column("text_id", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("text_id", "language", name=op.f("pk_translation_draft")),
    )
    _make_register()
    _make_evaluation()
    _make_answering()
    _make_joining()
    _make_privacy()


def _make_register() -> None:
    """Make the tables of the register of proposals."""
    op.create_table(
        "register_entry",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("received", sa.String(length=10), nullable=False),
        sa.Column("dnr", sa.Text(), nullable=False),
        sa.Column("theme", sa.Text(), nullable=False),
        sa.Column("protected", sa.Boolean(), nullable=False),
        sa.Column("differs", sa.Boolean(), nullable=False),
        sa.Column("admitted", sa.Boolean(), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("answer", sa.String(length=16), nullable=False),
        sa.Column("answer_language", sa.String(length=20), nullable=False),
        sa.Column("site_id", sa.String(length=32), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("point_x", sa.BigInteger(), nullable=True),
        sa.Column("point_y", sa.BigInteger(), nullable=True),
        sa.Column("sort_title", SORTED_TEXT, nullable=False),
        sa.Column("search_text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("station_id", "proposal", name=op.f("pk_register_entry")),
        sa.UniqueConstraint("number", name=op.f("uq_register_entry_number")),
    )
    for column in (
        "state",
        "language",
        "site_id",
        "theme",
        "sort_title",
        "cost",
        "differs",
        "admitted",
        "answer",
    ):
        op.create_index(f"ix_register_entry_{column}", "register_entry", [column, "number"])
    op.create_table(
        "proposal_correction",
        *_record_key("proposal_correction"),
        sa.Column("field", sa.String(length=16), nullable=False),
        sa.Column("replaced", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "proposal_withdrawal",
        *_record_key("proposal_withdrawal"),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "proposal_note",
        *_record_key("proposal_note"),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "proposal_translation",
        *_record_key("proposal_translation"),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("texts", DOCUMENT, nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("original", sa.String(length=64), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "proposal_disclosure",
        *_record_key("proposal_disclosure"),
        sa.Column("masks", DOCUMENT, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "saved_view",
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False),
        sa.Column("query", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_saved_view")),
    )


def _make_evaluation() -> None:
    """Make the tables of what assessors find of proposals."""
    op.create_table(
        "proposal_verdict",
        *_record_key("proposal_verdict"),
        sa.Column("subject", sa.String(length=32), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(length=8), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_index("ix_proposal_verdict_who", "proposal_verdict", ["who"])
    op.create_table(
        "proposal_costing",
        *_record_key("proposal_costing"),
        sa.Column("parts", DOCUMENT, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "proposal_clarification",
        *_record_key("proposal_clarification"),
        sa.Column("step", sa.String(length=8), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("deadline", sa.String(length=10), nullable=False),
        sa.Column("asked", sa.BigInteger(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )
    op.create_table(
        "proposal_second_request",
        *_record_key("proposal_second_request"),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
    )


def _make_answering() -> None:
    """Make the tables of what is decided of proposals, and of answers to who left them."""
    op.create_table(
        "proposal_admission",
        *_record_key("proposal_admission"),
        sa.Column("admitted", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.String(length=10), nullable=False),
        *_noted_by(),
    )
    op.create_table(
        "board_decision",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        *reversed(_noted_by()),
        sa.Column("decided_on", sa.String(length=10), nullable=False),
        sa.Column("paragraph", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("codes", DOCUMENT, nullable=False),
        sa.Column("count", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_board_decision")),
    )
    op.create_table(
        "follow_up_milestone",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("milestone", sa.BigInteger(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("planned", sa.String(length=10), nullable=False),
        sa.Column("done", sa.String(length=10), nullable=False),
        sa.Column("dropped", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_noted_by(),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_follow_up_milestone")),
    )
    op.create_table(
        "follow_up_cost",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_noted_by(),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_follow_up_cost")),
    )
    op.create_table(
        "learning_note",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("replaces", sa.BigInteger(), nullable=False),
        *_noted_by(),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_learning_note")),
    )
    op.create_table(
        "frozen_participation",
        sa.Column("count", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("figures", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("count", name=op.f("pk_frozen_participation")),
    )
    op.create_table(
        "earlier_process",
        sa.Column("process", sa.Text(), nullable=False),
        sa.Column("figures", DOCUMENT, nullable=False),
        sa.PrimaryKeyConstraint("process", name=op.f("pk_earlier_process")),
    )
    op.create_table(
        "proposal_answer_text",
        *_record_key("proposal_answer_text"),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("approved", sa.Boolean(), nullable=False),
        *_noted_by(),
    )
    op.create_table(
        "proposal_answer_given",
        *_record_key("proposal_answer_given"),
        sa.Column("outcome", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("given_on", sa.String(length=10), nullable=False),
        *_noted_by(),
    )
    op.create_table(
        "proposal_answer_language",
        *_record_key("proposal_answer_language"),
        sa.Column("language", sa.String(length=20), nullable=False),
        *_noted_by(),
    )
    op.create_table(
        "proposal_contact_opening",
        *_record_key("proposal_contact_opening"),
        sa.Column("purpose", sa.Text(), nullable=False),
        *_noted_by(),
    )


def _make_joining() -> None:
    """Make the tables of proposals that are alike, and of what they were joined into."""
    op.create_table(
        "proposal_not_the_same",
        *_record_key("proposal_not_the_same"),
        sa.Column("other", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        *_noted_by(),
    )
    op.create_table(
        "proposal_group_step",
        *_record_key("proposal_group_step"),
        sa.Column("step", sa.String(length=16), nullable=False),
        sa.Column("group", sa.BigInteger(), nullable=False),
        sa.Column("way", sa.String(length=16), nullable=False),
        sa.Column("item", sa.BigInteger(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        *_noted_by(),
    )
    for column in ("group", "item"):
        op.create_index(f"ix_proposal_group_step_{column}", "proposal_group_step", [column])
    op.create_table(
        "joined_text",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("proposal", sa.String(length=32), nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("language", sa.String(length=20), nullable=False),
        *(
            sa.Column(field, sa.Text(), nullable=False)
            for field in ("title", "description", "place", "audience")
        ),
        sa.PrimaryKeyConstraint("station_id", "proposal", name=op.f("pk_joined_text")),
    )


def _make_privacy() -> None:
    """Make the tables of what was erased and destroyed."""
    op.create_table(
        "privacy_record",
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("day", sa.String(length=10), nullable=False),
        sa.Column("act", sa.String(length=16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("second_name", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("numbers", DOCUMENT, nullable=False),
        sa.Column("proposals", DOCUMENT, nullable=False),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_privacy_record")),
    )
    op.create_table(
        "erased_record",
        sa.Column("station_id", sa.String(length=32), nullable=False),
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("record", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["record"], ["privacy_record.number"], name=op.f("fk_erased_record_record")
        ),
        sa.PrimaryKeyConstraint("station_id", "id", name=op.f("pk_erased_record")),
    )
    op.create_table(
        "retention_rule",
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("destroy", sa.Boolean(), nullable=False),
        sa.Column("months", sa.BigInteger(), nullable=False),
        sa.Column("ground", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_retention_rule")),
    )


def downgrade() -> None:
    """Drop every table, those that refer to others first."""
    for table in (
        "retention_rule",
        "erased_record",
        "privacy_record",
        "joined_text",
        "proposal_group_step",
        "proposal_not_the_same",
        "proposal_contact_opening",
        "proposal_answer_language",
        "proposal_answer_given",
        "proposal_answer_text",
        "earlier_process",
        "frozen_participation",
        "learning_note",
        "follow_up_cost",
        "follow_up_milestone",
        "board_decision",
        "proposal_admission",
        "proposal_second_request",
        "proposal_clarification",
        "proposal_costing",
        "proposal_verdict",
        "saved_view",
        "proposal_disclosure",
        "proposal_translation",
        "proposal_note",
        "proposal_withdrawal",
        "proposal_correction",
        "register_entry",
        "vote_slot",
        "translation_draft",
        "translation",
        "tie_decision",
        "opened_test",
        "counted_ballot",
        "box_numbers",
        "box",
        "withdrawal",
        "void_card",
        "card_series",
        "kept_chunk",
        "kept_file",
        "vote_day",
        "run_chunk",
        "merge",
        "line",
        "station",
        "proposal_cost",
        "phase",
        "survey_answer",
        "opening_hours",
        "site",
        "sealed_contact",
        "record_slot",
        "proposal_revision",
        "proposal_picture",
        "process",
        "picture_slot",
        "planned_days",
        "own_station",
        "media",
        "mark_slot",
        "frame_version",
        "export",
        "criterion",
        "cost_item",
        "contact",
        "communication_task",
        "card",
        "ballot_item",
        "audit_event",
    ):
        op.drop_table(table)
