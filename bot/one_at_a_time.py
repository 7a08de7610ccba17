"""One at a time, where several processes share the work and no row is there yet that could be locked."""

from sqlalchemy import text
from sqlalchemy.orm import Session

LOCK = text("SELECT pg_advisory_xact_lock(hashtextextended(:what, 0))")


def one_at_a_time(session: Session, what: str) -> None:
    """Until the transaction ends no other does this: what is there already is seen, what is not is made once."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(LOCK, {"what": f"nabobot {what}"})
