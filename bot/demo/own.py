"""The demonstration with a plan of one's own: somebody for everything that it has, and nothing has happened yet."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import count
from typing import NamedTuple

from bot.clock import ZONE, local
from bot.demo.people import Cast, Invitee, cast
from bot.people.role_names import role_name
from bot.plan.criteria import Role
from bot.plan.model import Plan
from bot.texts import translator

SECRETARIAT: tuple[Role, ...] = ("head", "project_manager", "staff")
RESIDENTS: tuple[Role, ...] = ("ambassador", "volunteer")
MEETING: tuple[Role, ...] = ("styregruppe", "bestyrelse", "foelgegruppe")
UNDER_WAY = timedelta(days=60)
"""So far into a plan that is not of today's."""


class Post(NamedTuple):
    role: Role
    area: str | None = None
    institution: str | None = None


def begins(plan: Plan, now: datetime) -> datetime:
    """Now, where the plan is under way; else a working morning two months into it."""
    if plan.contains(local(now).date()):
        return now
    day = min(plan.starts + UNDER_WAY, plan.ends)
    day += timedelta(days=(7 - day.weekday()) % 7 if day.isoweekday() > 5 else 0)
    return datetime.combine(day, time(10), ZONE).astimezone(UTC)


def cast_of(plan: Plan) -> Cast:
    """The secretariat, residents of each area, members of what meets, and somebody of each institution."""
    known = [who.name for who in cast().people]
    names = (f"{name} {again}" if again > 1 else name for again in count(1) for name in known)
    people = tuple(_person(plan, post, name) for post, name in zip(_posts(plan), names, strict=False))
    return Cast(people, groups=(), seats={})


def _posts(plan: Plan) -> Iterator[Post]:
    yield from map(Post, SECRETARIAT)
    yield from (Post(role, area) for area in plan.areas for role in RESIDENTS if plan.has_role(role))
    yield from (Post(role) for role in MEETING if plan.has_role(role))
    yield from (Post("beredskab") for _ in plan.beredskab.seats)
    yield from (Post("partner", institution=key) for key in plan.institutions if key != plan.organisation)
    if plan.has_role("subscriber"):
        yield Post("subscriber", next(iter(plan.areas)))


def _person(plan: Plan, post: Post, name: str) -> Invitee:
    role = role_name(translator(plan.languages[0]), plan, post.role)
    where = plan.areas[post.area].label if post.area else ""
    works = plan.institutions[post.institution].name if post.institution else ""
    about = " · ".join(each for each in (role[:1].upper() + role[1:], where, works) if each)
    return Invitee(name, (post.role,), about, post.area, institution=post.institution)
