"""What an earlier version sealed and this machine cannot open: `nabobot doctor` looks for it."""

from pathlib import Path

from sqlalchemy import Select, func, select

from bot.beredskab.model import Callout, CalloutSeat, CalloutTask, LogLine, Opinion
from bot.beredskab.outward_model import CalloutText
from bot.engine import make_engine
from bot.inbox import Incoming
from bot.message import SEALED
from bot.outbox import Outgoing
from bot.privacy.sealed_files import ENDING, contents
from bot.privacy.sealing import SEALED_BEFORE, NeedsAes, Seal

COLUMNS = (
    Incoming.body, Callout.sealed, Callout.instruction, CalloutSeat.sealed, CalloutTask.sealed, CalloutText.sealed,
    LogLine.sealed, Opinion.sealed,
)  # fmt: skip
"""Where texts stand sealed; those of the outbox stand among what else belongs to a message."""


def texts(database: str) -> int:
    """How many texts an earlier version sealed."""
    counts: list[Select[int]] = [select(func.count()).where(column.startswith(SEALED_BEFORE)) for column in COLUMNS]
    counts.append(select(func.count()).where(Outgoing.content.contains(f'"{SEALED}":"{SEALED_BEFORE}')))
    engine = make_engine(database)
    try:
        with engine.connect() as connection:
            return sum(connection.scalar(count) or 0 for count in counts)
    finally:
        engine.dispose()


def files(folder: Path, seal: Seal) -> int:
    """How many files only a processor that knows AES could open, if any could."""
    return sum(_needs_aes(path, seal) for path in folder.rglob(f"*{ENDING}"))


def _needs_aes(path: Path, seal: Seal) -> bool:
    try:
        contents(path, seal)
    except NeedsAes:
        return True
    return False
