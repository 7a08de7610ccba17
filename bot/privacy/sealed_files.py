"""Files that only this programme can read: sealed where they lie, opened as they leave. Their names say so."""

from pathlib import Path

from bot.privacy.sealing import Seal

ENDING = ".sealed"


def is_sealed(path: Path) -> bool:
    return path.suffix == ENDING


def shown(path: Path) -> Path:
    """The name under which it is handed over."""
    return path.with_suffix("") if is_sealed(path) else path


def contents(path: Path, seal: Seal) -> bytes:
    """Raises Unsealable where it was sealed with another secret."""
    data = path.read_bytes()
    return seal.open_bytes(data) if is_sealed(path) else data


def written(path: Path, data: bytes, seal: Seal) -> bytes:
    """What belongs on the disk under this name."""
    return seal.close_bytes(data) if is_sealed(path) else data
