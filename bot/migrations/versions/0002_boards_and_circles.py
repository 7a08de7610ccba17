"""messages that edit themselves, proof of delivery, and the group chats of the programme"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("delivered_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column("outbox", sa.Column("revision", sa.Integer(), server_default="0", nullable=False))
    op.create_table(
        "circles",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["persons.id"], name=op.f("fk_circles_made_by_persons")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_circles")),
    )
