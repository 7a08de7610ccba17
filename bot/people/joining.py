"""Invitations, and what happens when somebody opens one."""

import hashlib
import secrets
import string
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from bot.people.menus import show_menu
from bot.people.model import ACTIVE, CONSENT_VERSION, Channel, Invitation, Person, Post
from bot.plan.model import Plan
from bot.work import Work

ALPHABET = string.ascii_letters + string.digits
CODE_LENGTH = 20


class NoSuchInvitation(Exception):
    """Invented, used up or expired; which of them is nobody's business but ours."""


@dataclass(frozen=True, slots=True)
class Invited:
    code: str
    role: str
    uses: int
    days: int
    bot_name: str

    @property
    def link(self) -> str:
        return f"https://t.me/{self.bot_name}?start={self.code}"


@dataclass(frozen=True, slots=True)
class Joined:
    """Somebody opened an invitation."""

    name: str
    role: str
    roles: frozenset[str]
    language: str
    plan: Plan
    again: bool
    """They had this role already: nothing changed and nothing was used up."""
    before: bool
    """They were known already, and have one role more now."""


def invite(
    work: Work,
    role: str,
    *,
    name: str = "",
    area: str | None = None,
    afdeling: str | None = None,
    uses: int = 1,
    days: int = 30,
) -> Invited:
    """Make an invitation; the code is told once, here."""
    # A letter first, so that the code can never be taken for somebody's number.
    code = secrets.choice(string.ascii_letters) + "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH - 1))
    work.session.add(
        Invitation(
            code_hash=hashed(code),
            role=role,
            area=area,
            afdeling=afdeling,
            name=name,
            uses_left=uses,
            expires_at=work.now + timedelta(days=days),
            created_at=work.now,
            created_by=work.actor.id if work.actor else None,
        )
    )
    return Invited(code, role, uses, days, work.programme.bot_name)


def areas(work: Work, role: str) -> tuple[str, Plan]:
    """The areas that an invitation to a role can be for."""
    return role, work.plan


def invite_to(work: Work, role: str, area: str) -> Invited:
    """An invitation from the chat; an area that there is not is none."""
    return invite(work, role, area=area if area in work.plan.areas else None)


def hashed(code: str) -> str:
    # The code has 119 random bits: a plain hash cannot be turned back.
    return hashlib.sha256(code.encode()).hexdigest()


def join(work: Work, code: str) -> Joined:
    """Give who sends a code its role. Raises NoSuchInvitation; opening the same invitation twice changes nothing."""
    assert work.origin is not None
    invitation = work.session.scalar(select(Invitation).where(Invitation.code_hash == hashed(code)))
    person = _known(work, work.origin.user_id)
    if invitation and person and person.state == ACTIVE and invitation.role in person.roles(work.now):
        return _joined(work, person, invitation, again=True, before=True)
    if invitation is None or not invitation.valid(work.now):
        raise NoSuchInvitation
    before = person is not None and person.state == ACTIVE and bool(person.roles(work.now))
    person = person or _new_person(work, invitation)
    person.state = ACTIVE
    person.posts.append(Post(role=invitation.role, area=invitation.area, afdeling=invitation.afdeling, since=work.now))
    invitation.uses_left -= 1
    work.session.flush()
    show_menu(work, person)
    return _joined(work, person, invitation, again=False, before=before)


def _known(work: Work, user_id: int) -> Person | None:
    query = select(Person).join(Channel).where(Channel.kind == "telegram", Channel.address == str(user_id))
    return work.session.scalar(query)


def _new_person(work: Work, invitation: Invitation) -> Person:
    assert work.origin is not None
    person = Person(
        name=invitation.name or work.origin.first_name or "?", language=work.origin.language, state=ACTIVE,
        consent_version=CONSENT_VERSION, consented_at=None, created_at=work.now,
    )  # fmt: skip
    person.channels.append(
        Channel(kind="telegram", address=str(work.origin.user_id), position=0, confirmed_at=work.now)
    )
    work.session.add(person)
    return person


def _joined(work: Work, person: Person, invitation: Invitation, *, again: bool, before: bool) -> Joined:
    roles = person.roles(work.now)
    return Joined(person.name, invitation.role, roles, person.language, work.plan, again=again, before=before)


def consent(work: Work) -> str:
    """The person has read what is kept and why, and agrees."""
    person = work.session.get_one(Person, work.who.id)
    person.consent_version, person.consented_at = CONSENT_VERSION, work.now
    return person.name
