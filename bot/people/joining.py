"""Invitations, and what happens when somebody opens one."""

import hashlib
import secrets
import string
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select, update

from bot.people.menus import show_menu
from bot.people.model import OF_AN_AREA, Channel, Invitation, Person, Post
from bot.people.role_words import post_of
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
    area: str | None
    uses: int
    days: int
    link: str
    plan: Plan


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
    area: str | None = None
    institution: str | None = None
    """Whose figures they deliver."""


def invite(
    work: Work,
    role: str,
    *,
    name: str = "",
    area: str | None = None,
    afdeling: str | None = None,
    institution: str | None = None,
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
            institution=institution,
            name=name,
            uses_left=uses,
            expires_at=work.now + timedelta(days=days),
            created_at=work.now,
            created_by=work.actor.id if work.actor else None,
        )
    )
    return Invited(code, role, area, uses, days, work.programme.start_link(code), work.plan)


FOR_MANY = 30
"""How many can open a link for a poster or a meeting."""


@dataclass(frozen=True, slots=True)
class Asked:
    """An invitation that lacks its role, or its area."""

    role: str
    plan: Plan
    unread: bool = False
    """What was written was neither."""


def begin_invitation(work: Work) -> Asked:
    """ "Invitér nogen": for whom? What is written next may say so."""
    return _asked(work, "")


def invite_to(work: Work, role: str, area: str = "") -> Invited | Asked:
    """An invitation from the chat; residents are asked about by area ("-": none in particular)."""
    if not area and role in OF_AN_AREA:
        return _asked(work, role)
    work.stop_asking("invitation:")
    return invite(work, role, area=_area(work, area))


def invite_in_words(work: Work, role: str, text: str) -> Invited | Asked:
    """ "frivillig i Vangdalen", or the area alone where the role is known (else "-")."""
    post = post_of(work.plan, text)
    role = post.role if post and post.role else role.strip("-")
    if post is None or not role:
        return _asked(work, role, unread=post is None)
    return invite_to(work, role, post.area)


def means_invitation(work: Work, text: str) -> bool:
    """Whether words can be about who is invited, and not a report that was written meanwhile."""
    return post_of(work.plan, text) is not None or not work.read(text).reports


def _asked(work: Work, role: str, *, unread: bool = False) -> Asked:
    work.ask(f"invitation:{role or '-'}:")
    return Asked(role, work.plan, unread)


def invite_many(work: Work, role: str, area: str) -> Invited:
    """A link that many can open."""
    return invite(work, role, area=_area(work, area), uses=FOR_MANY)


def _area(work: Work, pressed: str) -> str | None:
    area = work.plan.key_now("areas", pressed)
    return area if area in work.plan.areas else None


def hashed(code: str) -> str:
    # The code has 119 random bits: a plain hash cannot be turned back.
    return hashlib.sha256(code.encode()).hexdigest()


def join(work: Work, code: str) -> Joined:
    """Give who sends a code its role. Raises NoSuchInvitation; opening the same invitation twice changes nothing."""
    assert work.origin is not None
    invitation = work.session.scalar(select(Invitation).where(Invitation.code_hash == hashed(code)))
    person = _known(work, work.origin.user_id)
    held = person.roles(work.now) if person else frozenset()
    if invitation and person and invitation.role in held:
        return _joined(work, person, invitation, again=True, before=True)
    if invitation is None or (person and _ended_since(person, invitation)) or not _use(work, invitation):
        raise NoSuchInvitation
    person = person or _new_person(work, invitation)
    person.posts.append(
        Post(
            role=invitation.role, area=invitation.area, afdeling=invitation.afdeling,
            institution=invitation.institution, since=work.now,
        )
    )  # fmt: skip
    work.session.flush()
    show_menu(work, person)
    return _joined(work, person, invitation, again=False, before=bool(held))


def _ended_since(person: Person, invitation: Invitation) -> bool:
    """A role that a leader has ended does not come back by the old link on the poster."""
    mine = (post for post in person.posts if post.role == invitation.role and post.until)
    return any(post.until and post.until >= invitation.created_at for post in mine)


def _use(work: Work, invitation: Invitation) -> bool:
    """Take one use, unless somebody else took the last one at this moment."""
    one_less = update(Invitation).values(uses_left=Invitation.uses_left - 1)
    left = Invitation.id == invitation.id, Invitation.uses_left > 0, Invitation.expires_at > work.now
    return work.session.execute(one_less.where(*left).returning(Invitation.id)).first() is not None


def _known(work: Work, user_id: int) -> Person | None:
    query = select(Person).join(Channel).where(Channel.kind == "telegram", Channel.address == str(user_id))
    return work.session.scalar(query)


def _new_person(work: Work, invitation: Invitation) -> Person:
    assert work.origin is not None
    person = Person(
        name=invitation.name or work.origin.first_name or "?", language=work.origin.language,
        consent_version="", consented_at=None, created_at=work.now,
    )  # fmt: skip
    person.channels.append(
        Channel(kind="telegram", address=str(work.origin.user_id), position=0, confirmed_at=work.now)
    )
    work.session.add(person)
    return person


def _joined(work: Work, person: Person, invitation: Invitation, *, again: bool, before: bool) -> Joined:
    roles = person.roles(work.now)
    return Joined(
        person.name,
        invitation.role,
        roles,
        person.language,
        work.plan,
        again=again,
        before=before,
        area=invitation.area,
        institution=invitation.institution,
    )
