"""The household magazine (aktivitetsomslag): four A4 pages made of an issue, for printers and for screen readers."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import orjson

from bot.announcements import wording
from bot.announcements.calendar import coming
from bot.message import plain
from bot.newsletter import magazine_words as words
from bot.newsletter.editing import NoSuchIssue, issue_of, shown_of
from bot.newsletter.edition import Edition, Piece
from bot.registrations.by_itself import count
from bot.texts import DEFAULT, LANGUAGES, translator
from bot.work import Work

TEMPLATE = Path(__file__).with_name("magazine.typ")
FOLDER = "newsletter/magazines"
FRONT = 3
"""Pages before the last, which has the calendar."""
SIZES = (15, 14, 13, 12, 11.5, 11, 10.5, 10, 9.5, 9)
"""Of the letters, in points: the largest with which it fits. Smaller is not readable for everybody."""


class TooMuch(Exception):
    """It does not fit on four pages in letters that can be read."""


@dataclass(frozen=True, slots=True)
class Magazine:
    issue: int
    file: str
    counts: bool
    """Whether the plan has a goal for it, towards which this issue has not counted yet."""


def make(work: Work, issue_id: int) -> Magazine:
    """Write it. Raises TooMuch, NoSuchIssue."""
    shown = shown_of(work, issue_id)
    if not shown.parts:
        raise NoSuchIssue
    folder = work.programme.data_dir
    told = orjson.dumps(_told(work, shown)).decode()
    name = f"{FOLDER}/{words.file_name(work.today)}-{issue_id}.pdf"
    path = folder / name
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.write_bytes(pdf(told, folder, work.now))
    issue = issue_of(work, issue_id)
    return Magazine(issue_id, name, bool(work.plan.newsletter.magazine) and issue.magazine_entry_id is None)


def printed(work: Work, issue_id: int) -> int:
    """It lies in every letter box: that counts, once. Returns the number of the issue."""
    issue = issue_of(work, issue_id)
    criterion = work.plan.newsletter.magazine
    if criterion is not None and issue.magazine_entry_id is None:
        issue.magazine_entry_id = count(work, criterion, 1, by=work.who.id)
    return issue_id


def pdf(told: str, folder: Path, at: datetime) -> bytes:
    """Four pages, in the largest letters with which they are enough. Raises TooMuch."""
    printer: Any = import_module("typst")  # loaded when it is used: most days nobody prints
    template = TEMPLATE.read_bytes()
    for size in SIZES:
        inputs = {"magazine": told, "size": str(size)}
        front = json.loads(printer.query(template, "<front>", field="value", one=True, sys_inputs=inputs, root=folder))
        if front <= FRONT:
            made: bytes = printer.compile(
                template, format="pdf", sys_inputs=inputs | {"pages": str(front)}, root=folder,
                timestamp=int(at.astimezone(UTC).timestamp()), pdf_standards="ua-1",
            )  # fmt: skip
            return made
    raise TooMuch


def _told(work: Work, shown: Edition) -> dict[str, Any]:
    t = translator(shown.language if shown.language in LANGUAGES else DEFAULT)
    ahead = coming(work, work.today, work.today + words.AHEAD)
    link = f"https://t.me/{work.programme.bot_name}?start=nyhedsbrev"
    return {
        "title": shown.title,
        "programme": shown.programme,
        "language": shown.language,
        "parts": [{"title": part.title, "pieces": [_piece(piece) for piece in part.pieces]} for part in shown.parts],
        "back": {
            "title": str(words.calendar(t)),
            "lines": [plain(wording.short(t, view)) for view in ahead] or [str(words.nothing_planned(t))],
            "code": drawn(link),
            "invites": str(words.invites(t)),
            "link": link,
        },
    }


def _piece(piece: Piece) -> dict[str, Any]:
    picture = piece.picture
    return {
        "headline": piece.head,
        "text": piece.text,
        "picture": f"/{picture.file}" if picture else None,
        "alt": picture.alt if picture else "",
    }


def drawn(link: str) -> str:
    """The link for telephones, as a drawing."""
    import segno

    return str(segno.make(link, error="m", micro=False).svg_inline(border=0, omitsize=True)).replace(
        "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1
    )
