"""A document for the printer: A4 pages that can also be read aloud. Texts go in as data, never as commands."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import typst

from bot.documents.model import Block, Document

TEMPLATE = Path(__file__).with_name("a4.typ")
NO_MOMENT = datetime(2000, 1, 1, tzinfo=UTC)


def pdf(document: Document) -> bytes:
    shown = {
        "title": document.title, "subtitle": document.subtitle, "footer": document.footer, "author": document.author,
        "language": document.language, "large": document.large, "blocks": [_block(each) for each in document.blocks],
    }  # fmt: skip
    made: bytes = typst.compile(
        TEMPLATE.read_bytes(),
        format="pdf",
        sys_inputs={"document": orjson.dumps(shown).decode()},
        timestamp=int((document.at or NO_MOMENT).timestamp()),
    )
    return made


def _block(block: Block) -> dict[str, Any]:
    return {"kind": type(block).__name__, **asdict(block)}
