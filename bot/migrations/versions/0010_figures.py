"""figures owed"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.create_table(
        "figure_rounds",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("starts", sa.Date(), nullable=False),
        sa.Column("ends", sa.Date(), nullable=False),
        sa.Column("meets", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("frozen_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("listed_on", sa.Date(), nullable=True),
        sa.Column("listed", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_rounds")),
        sa.UniqueConstraint("occasion", name=op.f("uq_figure_rounds_occasion")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "figure_duties",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["persons.id"], name=op.f("fk_figure_duties_by")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_figure_duties_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_duties")),
        sa.UniqueConstraint("person_id", "activity", name=op.f("uq_figure_duties_person_id_activity")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "figure_narratives",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("successes", sa.String(), nullable=True),
        sa.Column("obstacles", sa.String(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["answered_by"], ["persons.id"], name=op.f("fk_figure_narratives_answered_by")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_figure_narratives_person_id")),
        sa.ForeignKeyConstraint(["round_id"], ["figure_rounds.id"], name=op.f("fk_figure_narratives_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_narratives")),
        sa.UniqueConstraint("round_id", "activity", name=op.f("uq_figure_narratives_round_id_activity")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("figure_narratives", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_figure_narratives_person_id"), ["person_id"], unique=False)

    op.create_table(
        "figure_requests",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("deputy_id", sa.Integer(), nullable=True),
        sa.Column("offered_to", sa.Integer(), nullable=True),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("base", sa.Float(), nullable=False),
        sa.Column("base_whole", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.Integer(), nullable=True),
        sa.Column("later", sa.Float(), nullable=False),
        sa.Column("later_whole", sa.Integer(), nullable=False),
        sa.Column("promised_on", sa.Date(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("reminded_on", sa.Date(), nullable=True),
        sa.Column("passed_on", sa.Date(), nullable=True),
        sa.Column("answered_by", sa.Integer(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["answered_by"], ["persons.id"], name=op.f("fk_figure_requests_answered_by")),
        sa.ForeignKeyConstraint(["deputy_id"], ["persons.id"], name=op.f("fk_figure_requests_deputy_id")),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name=op.f("fk_figure_requests_entry_id")),
        sa.ForeignKeyConstraint(["offered_to"], ["persons.id"], name=op.f("fk_figure_requests_offered_to")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_figure_requests_person_id")),
        sa.ForeignKeyConstraint(["round_id"], ["figure_rounds.id"], name=op.f("fk_figure_requests_round_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_requests")),
        sa.UniqueConstraint(
            "round_id", "criterion", "institution", name=op.f("uq_figure_requests_round_id_criterion_institution")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("figure_requests", schema=None) as batch_op:
        batch_op.create_index("ix_figure_requests_deputy", ["deputy_id"], unique=False)
        batch_op.create_index("ix_figure_requests_offered", ["offered_to"], unique=False)
        batch_op.create_index("ix_figure_requests_person", ["person_id"], unique=False)

    op.create_table(
        "figure_revisions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("how", sa.String(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.String(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["persons.id"], name=op.f("fk_figure_revisions_by")),
        sa.ForeignKeyConstraint(["request_id"], ["figure_requests.id"], name=op.f("fk_figure_revisions_request_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_figure_revisions")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("figure_revisions", schema=None) as batch_op:
        batch_op.create_index("ix_figure_revisions_message", ["chat_id", "message_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_figure_revisions_request_id"), ["request_id"], unique=False)

    op.create_table(
        "reports",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("file", sa.String(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reports")),
        sa.UniqueConstraint("occasion", name=op.f("uq_reports_occasion")),
        sqlite_autoincrement=True,
    )

    with op.batch_alter_table("candidates", schema=None) as batch_op:
        batch_op.add_column(sa.Column("institution", sa.String(), nullable=True))

    with op.batch_alter_table("invitations", schema=None) as batch_op:
        batch_op.add_column(sa.Column("institution", sa.String(), nullable=True))

    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.add_column(sa.Column("institution", sa.String(), nullable=True))
