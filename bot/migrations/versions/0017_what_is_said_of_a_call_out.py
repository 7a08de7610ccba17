"""what is said of a call-out is found by an index"""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
OF_A_CALLOUT = sa.text("substr(about, 1, 8) = 'callout:'")


def upgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_callout", ["about"], unique=False, sqlite_where=OF_A_CALLOUT, postgresql_where=OF_A_CALLOUT
        )
