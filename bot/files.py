"""Files of the data folder: there whole or not at all, for nobody but who runs the bot, and gone in time."""

import os
from datetime import datetime
from pathlib import Path

PRIVATE, SHARED = 0o600, 0o666
"""Who may read it: its owner; or whoever the system lets read new files, for what others are to be shown."""


def write(path: Path, data: bytes, at: datetime | None = None, mode: int = PRIVATE) -> None:
    """Write it, in the place of one that was there. `at`: when that was by the bot's clock, which tells its age."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.half")
    half.unlink(missing_ok=True)
    half.touch(mode=mode)
    with half.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    if at is not None:
        os.utime(half, (at.timestamp(), at.timestamp()))
    half.replace(path)


def remove_old(folder: Path, names: str, until: datetime) -> None:
    """Remove what was written before then, of those whose name is such: "*.json*", with what was left half written."""
    for path in folder.glob(names):
        if path.stat().st_mtime <= until.timestamp():
            path.unlink(missing_ok=True)
