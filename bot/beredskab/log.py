"""The log of a call-out: only ever added to, each line holding the hash of the line before, so that a change shows."""

from collections.abc import Iterable, Iterator

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bot.beredskab.model import Callout, LogLine
from bot.prepared import Inserting
from bot.privacy.sealing import NeedsAes, Seal, Unsealable
from bot.work import Work

TABLE = LogLine.metadata.tables[LogLine.__tablename__]
ADD = Inserting(TABLE)
CHANGED = "are not what was written"
COLUMNS = [each.name for each in TABLE.c if each.name != "id"]


def note(work: Work, callout: Callout, event: str, *, seat: str = "", detail: str = "", words: str = "") -> LogLine:
    """Add a line. The caller holds the call-out's row, so that lines have an order."""
    seal = work.programme.seal
    line = LogLine(
        callout_id=callout.id, number=callout.lines + 1, at=work.now, event=event, seat=seat, detail=detail,
        sealed=seal.close(words), digest=seal.mark(words) if words else "",
    )  # fmt: skip
    line.hash = _hash(seal, line, callout.last_hash)
    callout.lines, callout.last_hash = line.number, line.hash
    ADD.run(work.session, **{name: getattr(line, name) for name in COLUMNS})
    return line


def lines_of(work: Work, callout_id: int) -> list[LogLine]:
    query = select(LogLine).where(LogLine.callout_id == callout_id).order_by(LogLine.number)
    return list(work.session.scalars(query))


def words_of(work: Work, line: LogLine) -> str:
    return work.programme.seal.open(line.sealed)


def broken(session: Session, seal: Seal) -> Iterator[str]:
    """Every place where the log of a call-out is not what was written, in words for whoever runs the bot."""
    for callout in session.scalars(select(Callout).order_by(Callout.id)):
        lines = session.scalars(select(LogLine).where(LogLine.callout_id == callout.id).order_by(LogLine.number))
        yield from (f"call-out {callout.id}: {problem}" for problem in _broken(seal, callout, lines))


def count(session: Session) -> int:
    return session.scalar(select(func.count(LogLine.id))) or 0


def _broken(seal: Seal, callout: Callout, lines: Iterable[LogLine]) -> Iterator[str]:
    last, number = "", 0
    for number, line in enumerate(lines, 1):
        if line.number != number:
            yield f"line {number} is missing"
            return
        if line.hash != _hash(seal, line, last):
            yield f"line {number} is not what was written"
        if line.sealed and (problem := _wrong_with(seal, line)):
            yield f"the words of line {number} {problem}"
        last = line.hash
    if (number, last) != (callout.lines, callout.last_hash):
        yield f"the log ends at line {number}, {callout.lines} were written"


def _wrong_with(seal: Seal, line: LogLine) -> str:
    """Nothing, where its words are those that were written."""
    try:
        return "" if seal.mark(seal.open(line.sealed)) == line.digest else CHANGED
    except NeedsAes as error:
        return f"cannot be checked here: {error}"
    except Unsealable:
        return CHANGED


def _hash(seal: Seal, line: LogLine, before: str) -> str:
    written = line.at.isoformat(), line.event, line.seat, line.detail, line.digest
    return seal.mark(before, str(line.callout_id), str(line.number), *written)
