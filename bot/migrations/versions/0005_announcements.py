"""announcements"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0003"


def upgrade() -> None:
    op.create_table(
        "announcements",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("host_id", sa.Integer(), nullable=True),
        sa.Column("chat_id", sa.BigInteger(), nullable=True),
        sa.Column("message_id", sa.Integer(), nullable=True),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("starts", sa.Time(), nullable=True),
        sa.Column("ends", sa.Time(), nullable=True),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("area", sa.String(), nullable=True),
        sa.Column("venue", sa.String(), nullable=True),
        sa.Column("poster", sa.String(), nullable=True),
        sa.Column("practice", sa.Boolean(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("host_reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["host_id"], ["persons.id"], name=op.f("fk_announcements_host_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcements")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("announcements", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_announcements_host_id"), ["host_id"], unique=False)
        batch_op.create_index("ix_announcements_message", ["chat_id", "message_id"], unique=False)
        batch_op.create_index("ix_announcements_state", ["state", "day"], unique=False)

    op.create_table(
        "announcement_wishes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("announcement_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("ahead", sa.String(), nullable=False),
        sa.Column("reminded_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["announcement_id"], ["announcements.id"], name=op.f("fk_announcement_wishes_announcement_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_announcement_wishes_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_announcement_wishes")),
        sa.UniqueConstraint(
            "announcement_id", "person_id", name=op.f("uq_announcement_wishes_announcement_id_person_id")
        ),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("announcement_wishes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_announcement_wishes_person_id"), ["person_id"], unique=False)
