"""A group has become a larger one, which Telegram gives another number: whose it is and what waits there go along."""

from bot import questions
from bot.people import circles
from bot.registrations import rows
from bot.work import Work


def move(work: Work, new: int) -> None:
    """Telegram says so in the chat that is left."""
    assert work.origin is not None
    old = work.origin.chat_id
    circles.moved(work, str(old), str(new))
    questions.move(work.session, old, new)
    rows.move_open(work.session, old, new)
