"""milestones"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "milestones",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False),
        sa.Column("planned", sa.Date(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("added_by", sa.Integer(), nullable=True),
        sa.Column("batch", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=True),
        sa.Column("approved_by", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("reminded", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["added_by"], ["persons.id"], name=op.f("fk_milestones_added_by")),
        sa.ForeignKeyConstraint(["approved_by"], ["persons.id"], name=op.f("fk_milestones_approved_by")),
        sa.ForeignKeyConstraint(["owner_id"], ["persons.id"], name=op.f("fk_milestones_owner_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_milestones")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("milestones", schema=None) as batch_op:
        batch_op.create_index("ix_milestones_batch", ["batch"], unique=False)
        batch_op.create_index("ix_milestones_month", ["state", "month"], unique=False)
        batch_op.create_index(batch_op.f("ix_milestones_owner_id"), ["owner_id"], unique=False)
