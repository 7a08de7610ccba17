"""Adding a way to reach somebody, and the code that shows that it is theirs."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from bot.message import Button, Message, rows
from bot.outbox import ANSWER, Address, Outgoing, When, keyed
from bot.people import code_words as words
from bot.people.addresses import mail_address, telephone
from bot.people.channels import (
    EMAIL,
    SMS,
    Way,
    Ways,
    changeable,
    close_question,
    must_be_set_up,
    person_of,
    way_of,
    ways_of,
)
from bot.people.model import Channel, Person
from bot.texts import translator
from bot.work import Work

READ = {EMAIL: mail_address, SMS: telephone}
"""What can be added in the chat, and how what is written becomes an address. (`other` is for whoever runs the bot.)"""
CODE = re.compile(r"\D*(\d{3})[ -]?(\d{3})\D*")
CODE_LASTS = timedelta(minutes=30)
TRIES = 5
SOME_DIGITS = 6
CODES_A_DAY = 5
"""To one person: nobody's telephone is to ring all day because somebody mistyped a number."""


class NoAddress(Exception):
    """What was written is no address of that kind."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class AlreadyTaken(Exception):
    """Somebody else has shown that it is theirs."""


class TooManyCodes(Exception):
    """Enough for a day."""


@dataclass(frozen=True, slots=True)
class CodeSent:
    way: Way
    ways: Ways


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a code. A wrong one is counted, so it is a result and no exception (which would undo the count)."""

    right: bool
    left: int
    """How many tries are left; none: a new code is needed."""
    way: Way
    ways: Ways


def ask_address(work: Work, kind: str, person_id: int) -> tuple[str, Ways]:
    """The next words in this chat are an address of that kind. Raises NotSetUp."""
    must_be_set_up(work, kind)
    found = person_of(work, person_id)
    work.ask(f"channel:add:{kind}:{person_id}")
    return kind, ways_of(work, found)


def add(work: Work, kind: str, person_id: int, written: str) -> CodeSent:
    """Note an address and send a code there. Raises NotSetUp, NoAddress, AlreadyTaken, TooManyCodes."""
    must_be_set_up(work, kind)
    found = person_of(work, person_id)
    address = READ[kind](written)
    if address is None:
        raise NoAddress(kind)
    return _send_code(work, _known(work, found, kind, address) or _new(work, found, kind, address))


def new_code(work: Work, channel_id: int) -> CodeSent:
    """Another code to an address that is noted already. Raises NotSetUp, TooManyCodes."""
    channel = changeable(work, channel_id)
    must_be_set_up(work, channel.kind)
    return _send_code(work, channel)


def like_address(kind: str, written: str) -> bool:
    """Whether it was meant as an address, right or wrong; a report that was written meanwhile is a report."""
    return "@" in written if kind == EMAIL else sum(each.isdigit() for each in written) >= SOME_DIGITS


def is_code(written: str) -> bool:
    return CODE.fullmatch(written) is not None


def confirm(work: Work, channel_id: int, written: str) -> Checked:
    """The code came back: typed in the chat, or with the link in the message that brought it."""
    channel = changeable(work, channel_id)
    given = CODE.fullmatch(written)
    valid = channel.code_expires_at is not None and work.now < channel.code_expires_at and channel.code_tries < TRIES
    hashed = _hashed(channel, "".join(given.groups())) if given and valid else ""
    right = bool(hashed) and hmac.compare_digest(hashed, channel.code_hash or "")
    if right:
        channel.confirmed_at, channel.alive = work.now, True
        channel.code_hash = channel.code_expires_at = None
        close_question(work, channel)
    elif valid:
        channel.code_tries += 1
    work.session.flush()
    left = TRIES - channel.code_tries if valid else 0
    return Checked(right, left, way_of(channel), ways_of(work, channel.person))


# -- inside --


def _known(work: Work, found: Person, kind: str, address: str) -> Channel | None:
    """The address where it is noted already for the same person."""
    channel = work.session.scalar(select(Channel).where(Channel.kind == kind, Channel.address == address))
    if channel is None or channel.person_id == found.id:
        return channel
    if channel.confirmed_at is not None:
        raise AlreadyTaken
    work.session.delete(channel)  # somebody wrote it down and never showed that it is theirs
    work.session.flush()
    return None


def _new(work: Work, found: Person, kind: str, address: str) -> Channel:
    position = max((each.position for each in found.channels), default=-1) + 1
    channel = Channel(kind=kind, address=address, position=position)
    found.channels.append(channel)
    work.session.flush()
    return channel


def _send_code(work: Work, channel: Channel) -> CodeSent:
    if not way_of(channel).works:
        _not_too_often(work, channel.person_id)
        code = f"{secrets.randbelow(10**6):06}"
        channel.code_hash, channel.code_expires_at, channel.code_tries = (
            _hashed(channel, code),
            work.now + CODE_LASTS,
            0,
        )
        _queue(work, channel, code)
        work.ask(f"channel:code:{channel.id}")
    work.session.flush()
    return CodeSent(way_of(channel), ways_of(work, channel.person))


def _queue(work: Work, channel: Channel, code: str) -> None:
    t = translator(channel.person.language)
    confirm = Button(words.confirm(t), f"channel:{channel.id}:confirm:{code}")
    message = Message(words.code(t, code, work.plan, CODE_LASTS), rows(confirm), language=t.language)
    key = f"code:{channel.person_id}:{channel.id}:{secrets.token_hex(4)}"
    to = Address(channel.address, channel.kind, channel.person_id)
    work.queue(key, to, ANSWER, message, When(expires_at=channel.code_expires_at))


def _not_too_often(work: Work, person_id: int) -> None:
    sent = select(func.count()).where(
        keyed(f"code:{person_id}:"),
        Outgoing.created_at > work.now - timedelta(days=1),
    )
    if (work.session.scalar(sent) or 0) >= CODES_A_DAY:
        raise TooManyCodes


def _hashed(channel: Channel, code: str) -> str:
    """Slow on purpose, and salted by the channel: six digits are soon tried out."""
    salt = f"{channel.id}:{channel.address}".encode()
    return hashlib.scrypt(code.encode(), salt=salt, n=2**12, r=8, p=1, dklen=24).hex()
