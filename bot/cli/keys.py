"""Whether the key here is the one with which the database was written."""

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cli.old_seals import COLUMNS
from bot.engine import make_engine
from bot.privacy.sealing import SEALED, Seal, Unsealable
from bot.programme import in_use

WRONG = "the key here is not the one with which this database was written: put back the one from beside the backup"


def fits(database: str, secret: bytes | None) -> bool:
    """Whether anything that is sealed opens with it, as far as anything is. None fits where nobody has joined."""
    engine = make_engine(database)
    try:
        with Session(engine) as session:
            if secret is None:
                return not in_use(session)
            seal, found = Seal(secret), list(_some(session))
            return not found or any(_opens(seal, each) for each in found)
    finally:
        engine.dispose()


def _some(session: Session) -> Iterator[str]:
    """The first text of each kind that is sealed in today's manner."""
    for column in COLUMNS:
        text = session.scalar(select(column).where(column.startswith(SEALED)).limit(1))
        if text:
            yield text


def _opens(seal: Seal, text: str) -> bool:
    try:
        seal.open(text)
    except Unsealable:
        return False
    return True
