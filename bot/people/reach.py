"""How people are reached: channels that die and come back, and what leaders are told."""

from sqlalchemy import select

from bot.people import circles, telling
from bot.people.model import Channel
from bot.people.notices import set_aside
from bot.work import Work


def tell_leaders(work: Work, row_id: int) -> None:
    """Tell the leaders that an incoming message could not be handled and was set aside."""
    telling.tell_leaders(work, f"quarantined:{row_id}", lambda t: set_aside(t, row_id))


def channel_lost(work: Work, user_id: int) -> None:
    """Somebody blocked the bot: that channel is dead until they come back. In a group it was thrown out."""
    if work.origin and work.origin.group:
        circles.thrown_out(work, str(work.origin.chat_id))
    _set_alive(work, user_id, False)


def channel_back(work: Work, user_id: int) -> None:
    _set_alive(work, user_id, True)


def _set_alive(work: Work, user_id: int, alive: bool) -> None:
    if work.origin and work.origin.group:  # the bot left a group, which says nothing about who sent it away
        return
    channel = work.session.scalar(select(Channel).where(Channel.kind == "telegram", Channel.address == str(user_id)))
    if channel:
        channel.alive = alive
        channel.confirmed_at = work.now if alive else channel.confirmed_at
