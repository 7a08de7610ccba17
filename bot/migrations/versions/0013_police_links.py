"""links by which the police call the crisis group out"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "crisis_links",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by"], ["persons.id"], name=op.f("fk_crisis_links_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_crisis_links")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("crisis_links", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_crisis_links_by"), ["by"], unique=False)
    op.add_column("callouts", sa.Column("link_id", sa.Integer(), nullable=True))
