"""What becomes of a picture that was sent: kept in the data folder, or refused with a reason its sender hears."""

import secrets
from dataclasses import dataclass

from sqlalchemy.orm import Session

from bot.newsletter import contribution_words as words
from bot.newsletter.model import KEPT, REFUSED, WANTED, Issue, Picture
from bot.newsletter.photo import LARGEST, Photo
from bot.outbox import ANSWER
from bot.people.model import Person
from bot.people.reaching import reach
from bot.texts import translator
from bot.work import Work

FOLDER = "newsletter/pictures"


@dataclass(frozen=True, slots=True)
class Wanted:
    file_id: str
    too_large: bool
    path: str
    """Where it is to lie, under the data folder."""


def wanted(session: Session, picture_id: int) -> Wanted | None:
    """What is to be fetched; None where it is there, or gone, already."""
    found = session.get(Picture, picture_id)
    if found is None or found.state != WANTED:
        return None
    if not found.file:  # noted before anything is written: a crash leaves no file that nobody knows of
        found.file = f"{FOLDER}/{found.id}-{secrets.token_hex(8)}.jpg"
    return Wanted(found.telegram_file_id, found.size > LARGEST, found.file)


def arrived(session: Session, picture_id: int, photo: Photo) -> None:
    found = session.get(Picture, picture_id)
    if found is not None and found.state == WANTED:
        found.state, found.width, found.height = KEPT, photo.width, photo.height


def refuse(work: Work, picture_id: int, why: str) -> None:
    """It cannot be used: whoever sent it is told, and what would help."""
    found = work.session.get(Picture, picture_id)
    if found is None or found.state != WANTED:
        return
    found.state, found.why, found.file = REFUSED, why, ""
    sender = work.session.get(Person, found.person_id) if found.person_id else None
    if sender is not None:
        reach(work, sender, f"picture:{found.id}:refused", ANSWER, words.refused(translator(sender.language), why))


def leave_out_lost(work: Work, issue: Issue) -> None:
    """A picture whose file is gone, as when the database alone was put back: its issue goes on without it."""
    for picture in (item.picture for item in issue.items):
        if picture is not None and picture.state == KEPT and not (work.programme.data_dir / picture.file).is_file():
            picture.state, picture.why, picture.file = REFUSED, "gone", ""
