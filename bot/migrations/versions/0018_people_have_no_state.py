"""people have no state; keys stand in the order of their signs, so that a beginning is found by their index"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    # In place, also on SQLite: a copy of the table would forget which numbers have been used.
    op.drop_column("persons", "state")
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("outbox", "key", type_=sa.String(collation="C"))
