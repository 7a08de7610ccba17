"""How people are reached: channels that die and come back, and what leaders are told."""

from sqlalchemy import select

from bot.outbox import ANSWER, Address
from bot.people.model import LEADERS, Channel
from bot.people.notices import set_aside
from bot.people.roster import active_people
from bot.texts import translator
from bot.work import Work


def tell_leaders(work: Work, row_id: int) -> None:
    """Tell the leaders that an incoming message could not be handled and was set aside."""
    for leader in active_people(work):
        channel = next((each for each in leader.channels if each.kind == "telegram" and each.alive), None)
        if channel and not leader.roles(work.now).isdisjoint(LEADERS):
            to = Address(channel.address, person_id=leader.id)
            work.queue(f"quarantined:{row_id}:{leader.id}", to, ANSWER, set_aside(translator(leader.language), row_id))


def channel_lost(work: Work, user_id: int) -> None:
    """Somebody blocked the bot: that channel is dead until they come back."""
    _set_alive(work, user_id, False)


def channel_back(work: Work, user_id: int) -> None:
    _set_alive(work, user_id, True)


def _set_alive(work: Work, user_id: int, alive: bool) -> None:
    channel = work.session.scalar(select(Channel).where(Channel.kind == "telegram", Channel.address == str(user_id)))
    if channel:
        channel.alive = alive
