"""A document as a file: the form follows from the name's ending."""

from pathlib import Path

from bot import files
from bot.documents.model import Document
from bot.privacy.sealed_files import shown, written
from bot.privacy.sealing import Seal

FORMS = (".docx", ".pdf")


class NoSuchForm(Exception):
    """The ending of the name is none that a document can have."""


def as_bytes(document: Document, ending: str) -> bytes:
    """The document as `.docx` or `.pdf`. NoSuchForm for anything else.

    The libraries are loaded only here: a bot that writes no document does without their memory.
    """
    if ending == ".docx":
        from bot.documents.word import docx

        return docx(document.plain())
    if ending == ".pdf":
        from bot.documents.a4 import pdf

        return pdf(document.plain())
    raise NoSuchForm(ending)


def write(document: Document, path: Path, seal: Seal | None = None, mode: int = files.PRIVATE) -> None:
    """Write it where the path says, in the form of its ending; ".docx.sealed" needs a seal."""
    data = as_bytes(document, shown(path).suffix.lower())
    files.write(path, written(path, data, seal) if seal else data, mode=mode)
