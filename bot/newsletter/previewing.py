"""What an editor looks at before anything is sent: the letter as it will be."""

import base64
import secrets
from pathlib import Path

from bot import files
from bot.newsletter import letters
from bot.newsletter.desk import Desk
from bot.newsletter.drafting import draft_now as draft
from bot.newsletter.editing import may_edit, shown_of
from bot.newsletter.edition import Edition
from bot.newsletter.seeing import desk_of
from bot.outbox import ANSWER, Address
from bot.people.channels import EMAIL, channels_of
from bot.work import Work

FOLDER = "newsletter/previews"


def draft_now(work: Work) -> Desk:
    """An issue made when an editor asks for it."""
    may_edit(work)
    return desk_of(work, draft(work))


def as_mail(work: Work, issue_id: int) -> tuple[str, str]:
    """The letter as a page to open, and to the editor's own mailbox where there is one. Returns file and address."""
    shown = shown_of(work, issue_id)
    own = next((way for way in channels_of(work, work.who.id) if way.kind == EMAIL), None)
    if own is not None:
        assert work.origin is not None
        said = letters.message(work.programme.data_dir, shown)
        key = f"issue:{issue_id}:preview:{work.origin.row}"
        work.queue(key, Address(own.address, EMAIL, work.who.id), ANSWER, said)
    return _page(work, shown), own.address if own else ""


def _page(work: Work, shown: Edition) -> str:
    """One file with its pictures in it, as a letter has them."""
    folder = work.programme.data_dir
    pictures = {piece.picture.file for piece in shown.pieces if piece.picture}
    name = f"{FOLDER}/nyhedsbrev-{shown.issue}-{secrets.token_hex(4)}.html"
    page = letters.html(shown, sources={file: _inline(folder / file) for file in pictures})
    files.write(folder / name, page.encode(), at=work.now)
    return name


def _inline(path: Path) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(path.read_bytes()).decode()}"
