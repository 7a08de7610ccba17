"""All processes on one PostgreSQL go by one plan: whoever comes with another is refused, and the others go on.

Two plan files with other keys in them would write what the other cannot read. Each process holds a lock that says by
which plan it goes, in the session that looks (see bot.leadership): it is gone the moment its process is.
"""

from sqlalchemy import Connection, text

PLANS = 0x6E61706C
"""Half of the lock; the other half is the plan. Any number that nobody else locks in the same database."""
LIVELY = "3 seconds"
"""Whoever has looked within that time is there; of others it is found out."""
TAKE = text("SELECT pg_advisory_lock_shared(:plans, :plan)")
LET_GO = text("SELECT pg_advisory_unlock_shared(:plans, :plan)")
OTHERS = text("""
    SELECT bool_or(clock_timestamp() - state_change <= CAST(:lively AS interval))
    FROM pg_locks JOIN pg_stat_activity USING (pid)
    WHERE locktype = 'advisory' AND objsubid = 2 AND classid = CAST(:plans AS oid) AND objid <> CAST(:plan AS oid)
    AND datname = current_database()
""")
REFUSED = """another process serves this database by a plan file with other keys: \
give all of them the same file, and start that one again too"""


class AnotherPlan(Exception):
    """Others serve the database by a plan with other keys."""

    def __init__(self) -> None:
        super().__init__(REFUSED)


def take_place(connection: Connection, plan: int) -> bool:
    """Among those who go by this plan, for as long as the session lasts. False while nobody knows whether one who goes
    by another is still there. Raises AnotherPlan."""
    ours = {"plans": PLANS, "plan": plan}
    # Said before looking round: of two that come at the same moment one sees the other.
    connection.execute(TAKE, ours)
    another = connection.execute(OTHERS, ours | {"lively": LIVELY}).scalar()
    if another is None:
        return True
    connection.execute(LET_GO, ours)
    if another:
        raise AnotherPlan
    return False
