"""Group chats on Telegram: which of them belongs to which group of the programme."""

from sqlalchemy import delete, select, update

from bot.outbox import Address
from bot.people import telling
from bot.people.circle_words import Here, gone
from bot.people.model import Circle, Role
from bot.work import Work

GROUPS = (Role.STYREGRUPPE, Role.BEREDSKAB, Role.BESTYRELSE, Role.FOELGEGRUPPE, Role.AMBASSADOR, Role.STAFF)
"""Whose members may have a chat together, the likeliest first."""


class NoGroup(Exception):
    """A button of a group that has no chat, or pressed outside of one."""


def here(work: Work) -> Here:
    """The chat in which the one who acts is writing."""
    assert work.origin is not None
    found = _at(work, str(work.origin.chat_id))
    return _here(work, found.key if found else "")


def settle_here(work: Work, key: str) -> Here:
    """This chat is that of the group from now on, and of no other; a group has one chat. Empty: it is nobody's."""
    assert work.origin is not None
    address = str(work.origin.chat_id)
    if not work.origin.group or (key and key not in GROUPS):
        raise NoGroup
    work.session.execute(delete(Circle).where((Circle.address == address) | (Circle.key == key)))
    if key:
        work.session.add(Circle(key=key, address=address, made_by=work.who.id, made_at=work.now))
    return _here(work, key)


def chat_of(work: Work, key: str) -> Address | None:
    """Where a group talks together, if the bot is there."""
    found = work.session.get(Circle, key)
    return Address(found.address) if found else None


def moved(work: Work, address: str, new: str) -> None:
    """The chat is another one from now on, with the same people in it."""
    work.session.execute(update(Circle).where(Circle.address == address).values(address=new))


def thrown_out(work: Work, address: str) -> None:
    """The bot is not in this chat any more. If it was a group's, the leaders are told."""
    found = _at(work, address)
    if found:
        telling.tell_leaders(
            work, f"circle:{found.key}:{found.made_at.timestamp():.0f}", lambda t: gone(t, work.plan, found.key)
        )
        work.session.delete(found)


def _here(work: Work, key: str) -> Here:
    assert work.origin is not None
    return Here(work.origin.group, key, tuple(each for each in GROUPS if work.plan.has_role(each.value)), work.plan)


def _at(work: Work, address: str) -> Circle | None:
    return work.session.scalar(select(Circle).where(Circle.address == address))
