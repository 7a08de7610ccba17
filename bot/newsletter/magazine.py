"""The household magazine (aktivitetsomslag): four A4 pages made of an issue, for printers and for screen readers."""

import json
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import orjson

from bot import files
from bot.announcements import wording
from bot.announcements.calendar import coming
from bot.message import plain
from bot.newsletter import magazine_words as words
from bot.newsletter.editing import NoSuchIssue, issue_of, shown_of
from bot.newsletter.edition import Edition, Part, Piece
from bot.newsletter.subscribing import JOIN
from bot.newsletter.views import Magazine
from bot.registrations.recording import one_more
from bot.texts import translator_near
from bot.work import Work

TEMPLATE = Path(__file__).with_name("magazine.typ")
FOLDER = "newsletter/magazines"
FRONT = 3
"""Pages before the last, which has the calendar."""
SIZES = (18, 17, 16, 15, 14, 13, 12, 11.5, 11, 10.5, 10, 9.5, 9)
"""Of the letters, in points: the largest with which it fits. Smaller is not readable for everybody."""


PICTURE, HEAD = 1200, 150
"""Characters that fit into the room of a picture, and of a headline."""


class TooMuch(Exception):
    """It does not fit on four pages in letters that can be read."""


def make(work: Work, issue_id: int) -> Magazine:
    """Write it. Raises TooMuch, NoSuchIssue."""
    shown = shown_of(work, issue_id)
    if not shown.parts:
        raise NoSuchIssue
    folder = work.programme.data_dir
    told = orjson.dumps(_told(work, shown)).decode()
    name = f"{FOLDER}/{words.file_name(work.today)}-{issue_id}.pdf"
    files.write(folder / name, pdf(told, folder, work.now))
    issue = issue_of(work, issue_id)
    return Magazine(issue_id, name, bool(work.plan.newsletter.magazine) and issue.magazine_entry_id is None)


def printed(work: Work, issue_id: int) -> int:
    """It lies in every letter box: that counts, once. Returns the number of the issue."""
    issue = issue_of(work, issue_id)
    criterion = work.plan.newsletter.magazine
    if criterion is not None and issue.magazine_entry_id is None:
        issue.magazine_entry_id = one_more(work, criterion, work.who.id, work.today).id
    return issue_id


def pdf(told: str, folder: Path, at: datetime) -> bytes:
    """Four pages, in the largest letters with which they are enough. Raises TooMuch."""
    printer: Any = import_module("typst")  # loaded when it is used: most days nobody prints
    template = TEMPLATE.read_bytes()

    def front(inputs: dict[str, str]) -> int:
        return int(
            json.loads(printer.query(template, "<front>", field="value", one=True, sys_inputs=inputs, root=folder))
        )

    for size in SIZES:
        inputs = {"magazine": told, "size": str(size)}
        if (pages := front(inputs)) <= FRONT:
            spread = inputs | {"breaks": ",".join(map(str, breaks(json.loads(told)["parts"])))}
            if pages < FRONT and (wider := front(spread)) <= FRONT:
                inputs, pages = spread, wider
            made: bytes = printer.compile(
                template, format="pdf", sys_inputs=inputs | {"pages": str(pages)}, root=folder,
                timestamp=int(at.astimezone(UTC).timestamp()), pdf_standards="ua-1",
            )  # fmt: skip
            return made
    raise TooMuch


def breaks(parts: list[dict[str, Any]]) -> list[int]:
    """The parts that begin a page, so that each page has about as much: half a page is for a picture. Pure."""
    weights = [sum(map(weight, part["pieces"])) for part in parts]
    found: list[int] = []
    for page in range(1, FRONT):
        goal = sum(weights) * page / FRONT
        after = range((found[-1] if found else 0) + 1, len(parts) - (FRONT - page) + 1)
        if after:
            found.append(min(after, key=lambda number: abs(sum(weights[:number]) - goal)))
    return found


def half(weights: list[int]) -> int:
    """How many pieces stand in the left column, so that both are about as long. Pure."""
    return min(range(1, len(weights) + 1), key=lambda number: abs(2 * sum(weights[:number]) - sum(weights)))


def weight(piece: dict[str, Any]) -> int:
    """How much room it takes, in characters."""
    return len(piece["text"]) + (PICTURE if piece["picture"] else HEAD)


def _told(work: Work, shown: Edition) -> dict[str, Any]:
    t = translator_near(shown.language)
    ahead = coming(work, work.today, work.today + words.AHEAD)
    link = work.programme.start_link(JOIN)
    return {
        "title": shown.title,
        "programme": shown.programme,
        "language": shown.language,
        "parts": [_part(part) for part in shown.parts],
        "back": {
            "title": str(words.calendar(t)),
            "lines": [plain(wording.short(t, view)) for view in ahead] or [str(words.nothing_planned(t))],
            "code": drawn(link),
            "invites": str(words.invites(t)),
            "room": str(words.room(t)),
            "link": link,
        },
    }


def _part(part: Part) -> dict[str, Any]:
    pieces = [_piece(piece) for piece in part.pieces]
    return {"title": part.title, "pieces": pieces, "half": half([weight(each) for each in pieces])}


def _piece(piece: Piece) -> dict[str, Any]:
    picture = piece.picture
    return {
        "headline": piece.head,
        "text": piece.text,
        "picture": f"/{picture.file}" if picture else None,
        "alt": picture.alt if picture else "",
        "tall": picture is not None and picture.height > picture.width,
    }


def drawn(link: str) -> str:
    """The link for telephones, as a drawing."""
    import segno

    return str(segno.make(link, error="m", micro=False).svg_inline(border=0, omitsize=True)).replace(
        "<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1
    )
