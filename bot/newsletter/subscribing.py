"""Who gets the newsletter: coming in without an invitation, choosing, and leaving at once."""

from dataclasses import dataclass

from sqlalchemy import bindparam, select

from bot.newsletter.ending import FORGOTTEN, by_address, end
from bot.newsletter.model import ACTIVE, LEFT, UNCONFIRMED, Subscription
from bot.people.channels import EMAIL, TELEGRAM, channels_of
from bot.people.menus import show_menu
from bot.people.model import Channel, Person, Post, Role
from bot.plan.model import Plan
from bot.prepared import Look
from bot.work import Refused, Work

JOIN = "nyhedsbrev"
"""What stands behind /start where somebody wants the newsletter: no invitation is needed."""
START, CHAT, INVITATION = "start", "chat", "invitation"
"""Sources of a consent: by a link to the bot, in the chat of somebody known, by an invitation as a subscriber."""
_HELD = (Post.role == Role.SUBSCRIBER) & (Post.until.is_(None) | (Post.until > bindparam("now")))
_THEIRS = select(Subscription.id).where(Subscription.person_id == Person.id).exists()
_OF = Post.person_id == Person.id
NOT_ENLISTED = Look(lambda: select(Person).join(Post, _OF).where(_HELD, ~_THEIRS).order_by(Person.id).distinct())


@dataclass(frozen=True, slots=True)
class Mine:
    """Somebody's own subscription, as words need it. `channel` is empty where there is none."""

    plan: Plan
    channel: str = ""
    areas: tuple[str, ...] = ()
    crisis: bool = False
    roles: frozenset[str] = frozenset()
    new: bool = False
    left: bool = False


class NoNewsletter(Exception):
    """The plan has none."""


class NoWayToSend(Exception):
    """Neither Telegram nor an e-mail address that works."""


def mine(work: Work) -> Mine:
    """/nyhedsbrev: what one gets, and what one can do."""
    found = _own(work)
    return _seen(work, found if found and found.state == ACTIVE else None)


def has_left(work: Work) -> bool:
    found = _own(work)
    return found is not None and found.state == LEFT


def subscribe(work: Work) -> Mine:
    """One press, or /start nyhedsbrev, also of somebody who is nobody here yet. A second press changes nothing.

    Raises NoNewsletter.
    """
    if not work.plan.newsletter.comes:
        raise NoNewsletter
    person = _person(work)
    found = _own(work)
    if found is None or found.address.startswith(FORGOTTEN):
        found = _new(work, person)
    new = found.state != ACTIVE
    found.state, found.ended_at, found.put_off = ACTIVE, None, 0
    found.confirmed_at = work.now if new else found.confirmed_at
    work.session.add(found)
    work.session.flush()
    return _seen(work, found, new=new)


def choose_area(work: Work, area: str) -> Mine:
    """News of this area too, or no longer; "-" is all of them."""
    found, area = _active(work), work.plan.key_now("areas", area)
    if area == "-":
        found.areas = []
    elif area in work.plan.areas:
        chosen = set(found.areas) ^ {area}
        found.areas = [each for each in work.plan.areas if each in chosen]
    work.session.flush()
    return _seen(work, found)


def choose_crisis(work: Work, wants: bool) -> Mine:
    """Whether they also want a message in a crisis: a consent of its own."""
    found = _active(work)
    found.crisis = wants
    work.session.flush()
    return _seen(work, found)


def leave(work: Work) -> Mine:
    """Nothing more comes, at once, also of an issue that is under way. A second press changes nothing."""
    found = _own(work)
    if found is not None:
        end(work, found, LEFT)
    return Mine(work.plan, roles=work.actor.roles if work.actor else frozenset(), left=True)


# -- for others in this noun --


def enlist(work: Work) -> None:
    """Who came in as a subscriber by an invitation gets the newsletter, once: who left stays away."""
    for person in not_enlisted(work):
        way = next((each for each in channels_of(work, person.id) if each.kind in (TELEGRAM, EMAIL)), None)
        if way is not None and by_address(work, way.kind, way.address) is None:
            area = next((post.area for post in person.held(work.now) if post.area), None)
            work.session.add(
                Subscription(
                    person_id=person.id, channel=way.kind, address=way.address, language=person.language,
                    areas=[area] if area else [], source=INVITATION, state=ACTIVE, created_at=work.now,
                    confirmed_at=work.now,
                )
            )  # fmt: skip
    work.session.flush()


def not_enlisted(work: Work) -> list[Person]:
    return NOT_ENLISTED.things(work.session, now=work.now)


# -- inside --


def _active(work: Work) -> Subscription:
    found = _own(work)
    if found is None or found.state != ACTIVE:
        raise Refused
    return found


def _own(work: Work) -> Subscription | None:
    """Of who acts; a stranger has none."""
    if work.actor is None:
        return None
    query = select(Subscription).where(Subscription.person_id == work.actor.id)
    return work.session.scalar(query.order_by(Subscription.id.desc()).limit(1))


def _person(work: Work) -> Person:
    """Who acts; a stranger becomes a subscriber, and nothing else."""
    if work.actor:
        return work.session.get_one(Person, work.actor.id)
    assert work.origin is not None
    query = select(Person).join(Channel).where(Channel.kind == TELEGRAM, Channel.address == str(work.origin.user_id))
    person = work.session.scalar(query)
    if person is None:
        person = Person(
            name=work.origin.first_name or "?", language=work.origin.language, consent_version="",
            consented_at=None, created_at=work.now,
        )  # fmt: skip
        own = Channel(kind=TELEGRAM, address=str(work.origin.user_id), position=0, confirmed_at=work.now)
        person.channels.append(own)
        work.session.add(person)
    person.posts.append(Post(role=Role.SUBSCRIBER, since=work.now))
    work.session.flush()
    show_menu(work, person)
    return person


def _new(work: Work, person: Person) -> Subscription:
    """By Telegram where they have it, else by e-mail."""
    ways = [way for way in channels_of(work, person.id) if way.kind in (TELEGRAM, EMAIL)]
    if not ways:
        raise NoWayToSend
    way = next((each for each in ways if each.kind == TELEGRAM), ways[0])
    known = by_address(work, way.kind, way.address)
    if known is not None:
        known.person_id, known.address = person.id, way.address
        return known
    areas = [work.actor.area] if work.actor and work.actor.area else []
    return Subscription(
        person_id=person.id, channel=way.kind, address=way.address, language=person.language, areas=areas,
        source=CHAT if work.actor else START, state=UNCONFIRMED, created_at=work.now,
    )  # fmt: skip


def _seen(work: Work, found: Subscription | None, *, new: bool = False) -> Mine:
    roles = work.actor.roles if work.actor else frozenset({str(Role.SUBSCRIBER)})
    if found is None:
        return Mine(work.plan, roles=roles)
    return Mine(work.plan, found.channel, tuple(found.areas), found.crisis, roles, new)
