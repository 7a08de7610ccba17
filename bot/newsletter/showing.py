"""The editor's own card of an issue says how it stands, also when somebody else has decided, or it has been sent."""

from dataclasses import replace

from sqlalchemy import select

from bot.newsletter import desk_words
from bot.newsletter.desk import Desk
from bot.newsletter.model import Issue
from bot.newsletter.seeing import desk_of
from bot.outbox import ANSWER, TABLE, queue
from bot.people.channels import telegram_of
from bot.people.model import Person
from bot.texts import translator
from bot.work import Work


def show_as_it_is(work: Work, issue: Issue, why: str) -> None:
    """What a job did to an issue, on the card of whoever sends it."""
    editor = work.session.get(Person, issue.editor_id) if issue.editor_id else None
    if editor is not None:
        show_editor(work, editor, desk_of(work, issue), why)


def show_editor(work: Work, editor: Person, seen: Desk, why: str) -> None:
    """Edit the last card of the issue that the editor has on Telegram; `why` tells one edit from another."""
    to = telegram_of(work, editor.id)
    number = _last_card(work, seen.id, to.address) if to else None
    if to and number is not None:
        said = desk_words.desk(translator(editor.language), replace(seen, is_approver=False))
        queue(work.session, work.now, f"issue:{seen.id}:card:{why}", to, ANSWER, said, edits=number)


def _last_card(work: Work, issue_id: int, address: str) -> int | None:
    here = TABLE.c.address == address, TABLE.c.message_id.is_not(None), TABLE.c.about == f"issue:{issue_id}"
    return work.session.scalar(select(TABLE.c.message_id).where(*here).order_by(TABLE.c.message_id.desc()).limit(1))
