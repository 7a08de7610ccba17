"""Somebody blocks the bot, or lets it in again: that channel is dead until then."""

from sqlalchemy import select

from bot.people import circles
from bot.people.model import Channel
from bot.work import Work


def shut_out(work: Work, user_id: int) -> None:
    """In a group the bot was thrown out."""
    if work.origin and work.origin.group:
        circles.thrown_out(work, str(work.origin.chat_id))
    _set_alive(work, user_id, False)


def let_in(work: Work, user_id: int) -> None:
    _set_alive(work, user_id, True)


def _set_alive(work: Work, user_id: int, alive: bool) -> None:
    if work.origin and work.origin.group:  # the bot left a group, which says nothing about who sent it away
        return
    channel = work.session.scalar(select(Channel).where(Channel.kind == "telegram", Channel.address == str(user_id)))
    if channel:
        channel.alive = alive
        channel.confirmed_at = work.now if alive else channel.confirmed_at
