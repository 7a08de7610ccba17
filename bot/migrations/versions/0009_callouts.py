"""seats of the crisis plan, call-outs, calls, answers, tasks, texts and their log"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "callouts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("drill", sa.Boolean(), nullable=False),
        sa.Column("executing", sa.Boolean(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("severity", sa.String(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("drafted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("armed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("out_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("complete_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("hold", sa.Boolean(), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("board_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("board", sa.String(), nullable=False),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lines", sa.Integer(), nullable=False),
        sa.Column("last_hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["persons.id"], name=op.f("fk_callouts_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callouts")),
        sa.UniqueConstraint("occasion", name=op.f("uq_callouts_occasion")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callouts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callouts_by"), ["by"], unique=False)
        batch_op.create_index("ix_callouts_state", ["state"], unique=False)

    op.create_table(
        "crisis_wishes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_crisis_wishes_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crisis_wishes")),
        sa.UniqueConstraint("person_id", name=op.f("uq_crisis_wishes_person_id")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "seat_holders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tested_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("present_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_seat_holders_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_seat_holders")),
        sa.UniqueConstraint("seat", "person_id", name=op.f("uq_seat_holders_seat_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("seat_holders", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_seat_holders_person_id"), ["person_id"], unique=False)

    op.create_table(
        "callout_log",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callout_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("event", sa.String(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["callout_id"], ["callouts.id"], name=op.f("fk_callout_log_callout_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_log")),
        sa.UniqueConstraint("callout_id", "number", name=op.f("uq_callout_log_callout_id_number")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "callout_opinions",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callout_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("question", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["callout_id"], ["callouts.id"], name=op.f("fk_callout_opinions_callout_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_callout_opinions_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_opinions")),
        sa.UniqueConstraint(
            "callout_id", "person_id", "question", name=op.f("uq_callout_opinions_callout_id_person_id_question")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_opinions", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_opinions_callout_id"), ["callout_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_opinions_person_id"), ["person_id"], unique=False)

    op.create_table(
        "callout_seats",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callout_id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("outsider", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("card_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("cards", sa.Integer(), nullable=False),
        sa.Column("by_hand", sa.String(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["callout_id"], ["callouts.id"], name=op.f("fk_callout_seats_callout_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_callout_seats_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_seats")),
        sa.UniqueConstraint("callout_id", "seat", name=op.f("uq_callout_seats_callout_id_seat")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_seats", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_seats_callout_id"), ["callout_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_seats_person_id"), ["person_id"], unique=False)

    op.create_table(
        "callout_tasks",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callout_id", sa.Integer(), nullable=False),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("nudged_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["callout_id"], ["callouts.id"], name=op.f("fk_callout_tasks_callout_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_callout_tasks_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_tasks")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_tasks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_tasks_callout_id"), ["callout_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_tasks_person_id"), ["person_id"], unique=False)

    op.create_table(
        "callout_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callout_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("replaced_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["persons.id"], name=op.f("fk_callout_texts_by")),
        sa.ForeignKeyConstraint(["callout_id"], ["callouts.id"], name=op.f("fk_callout_texts_callout_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_texts")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_texts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_texts_by"), ["by"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_texts_callout_id"), ["callout_id"], unique=False)

    op.create_table(
        "callout_agreements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("seat", sa.String(), nullable=False),
        sa.Column("agrees", sa.Boolean(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_callout_agreements_person_id")),
        sa.ForeignKeyConstraint(["text_id"], ["callout_texts.id"], name=op.f("fk_callout_agreements_text_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_agreements")),
        sa.UniqueConstraint("text_id", "person_id", name=op.f("uq_callout_agreements_text_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_agreements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_agreements_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_agreements_text_id"), ["text_id"], unique=False)

    op.create_table(
        "callout_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("callout_id", sa.Integer(), nullable=False),
        sa.Column("seat_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("called_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("by_link", sa.Boolean(), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["callout_id"], ["callouts.id"], name=op.f("fk_callout_calls_callout_id")),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_callout_calls_person_id")),
        sa.ForeignKeyConstraint(["seat_id"], ["callout_seats.id"], name=op.f("fk_callout_calls_seat_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_calls")),
        sa.UniqueConstraint("seat_id", "person_id", name=op.f("uq_callout_calls_seat_id_person_id")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_calls", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_calls_callout_id"), ["callout_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_calls_person_id"), ["person_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_callout_calls_seat_id"), ["seat_id"], unique=False)

    op.create_table(
        "callout_answers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("call_id", sa.Integer(), nullable=False),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["call_id"], ["callout_calls.id"], name=op.f("fk_callout_answers_call_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_callout_answers")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("callout_answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_callout_answers_call_id"), ["call_id"], unique=False)
