"""Pictures as they are sent: one, several of an album, or the picture of a report."""

from dataclasses import dataclass, replace
from datetime import timedelta

from sqlalchemy import select

from bot.newsletter.contributing import Received, new, next_step
from bot.newsletter.model import HELD, OFFERED, OPEN, READY, Contribution, Picture
from bot.outbox import queue_fetch
from bot.work import Work

ALBUM_WITHIN = timedelta(hours=1)
LONGEST_CAPTION = 140
MOST_PICTURES = 10
"""Of one contribution: as many as an album of Telegram has."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file as it came: what Telegram calls it, and how big it is."""

    file_id: str
    size: int


def more(work: Work, text: str, file: Sent, album: str | None, *, answers: bool) -> tuple[bool, Received | None]:
    """One more picture of what is there already: whether it was, and what is asked now. `answers`: it may answer
    what is asked of another picture."""
    if album and (known := _of_album(work, album)):
        return True, _one_more(work, known, text, file)
    if answers and (known := _wants_picture(work, work.asked(), text)):
        return True, _one_more(work, known, text, file, answers=True)
    return False, None


def give(work: Work, text: str, file: Sent, album: str | None) -> Received:
    """A picture that is new for the newsletter."""
    made = new(work, text.strip(), OPEN, album)
    _add_picture(work, made, file)
    return next_step(work, made)


def hold(work: Work, file: Sent, album: str | None) -> None:
    """The picture of a report is kept beside it: once the report counts, its writer is asked about it."""
    _add_picture(work, new(work, "", HELD, album), file)


# -- inside --


def _of_album(work: Work, album: str) -> Contribution | None:
    assert work.origin is not None
    query = select(Contribution).where(
        Contribution.chat_id == work.origin.chat_id,
        Contribution.album == album,
        Contribution.created_at > work.now - ALBUM_WITHIN,
    )
    return work.session.scalar(query.order_by(Contribution.id.desc()).limit(1))


def _wants_picture(work: Work, question: str, text: str) -> Contribution | None:
    """The contribution of which something is asked, where a picture would be an answer, or belongs to its words. One
    with a long text is a piece of its own.
    """
    topic, id, field = [*question.split(":", 2), "", "", ""][:3]
    if topic != "contribution":
        return None
    found = work.session.get(Contribution, int(id)) if id.isdigit() else None
    wants = field == "text" or (
        found is not None and bool(found.text) and not found.pictures and len(text) <= LONGEST_CAPTION
    )
    return found if found and found.state == OPEN and wants else None


def _one_more(work: Work, found: Contribution, text: str, file: Sent, *, answers: bool = False) -> Received | None:
    """A further picture. Nothing new is said about an album, unless its words come only now. Those of a picture that
    comes after the text are said below it.
    """
    if len(found.pictures) < MOST_PICTURES and found.state in (HELD, OFFERED, OPEN, READY):
        _add_picture(work, found, file)
    new_words = bool(text) and not found.text
    if new_words:
        found.text = text.strip()
    elif text and answers:
        found.text = f"{found.text}\n{text.strip()}"
    if not (answers or new_words):
        return None
    return replace(next_step(work, found), joined=answers and not new_words)


def _add_picture(work: Work, found: Contribution, file: Sent) -> None:
    made = Picture(person_id=found.person_id, telegram_file_id=file.file_id, size=file.size, created_at=work.now)
    found.pictures.append(made)
    work.session.flush()
    queue_fetch(work.session, work.now, f"picture:{made.id}", made.id, found.person_id)
