"""Proof that somebody was given, or had deleted, what was kept about them. It names nobody."""

import secrets
from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from bot.db import Base

HANDED_OUT, ERASED = "handed_out", "erased"


class Proof(Base):
    __tablename__ = "proofs"

    id: Mapped[int] = mapped_column(primary_key=True)
    reference: Mapped[str] = mapped_column(unique=True)
    """What the person was told, and nothing that leads back to them."""
    what: Mapped[str]
    at: Mapped[datetime]


def new_proof(what: str, at: datetime) -> Proof:
    return Proof(reference=secrets.token_hex(4).upper(), what=what, at=at)
