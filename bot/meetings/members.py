"""Who belongs to a group: by a role that the plan names, or by name."""

from sqlalchemy import select

from bot.meetings.model import Member
from bot.people.finding import active_people
from bot.people.model import Person
from bot.plan.meetings import Group
from bot.work import Work


def members(work: Work, group: Group) -> list[Person]:
    """By name. Who holds a role for a limited time only is there for one meeting, and no member."""
    named = set(work.session.scalars(select(Member.person_id).where(Member.group == group.key)))
    return [each for each in active_people(work) if each.id in named or _by_role(each, group)]


def is_member(work: Work, group: Group, person_id: int) -> bool:
    return any(each.id == person_id for each in members(work, group))


def groups_of(work: Work, person_id: int) -> list[Group]:
    """The groups that somebody belongs to, in the order of the plan."""
    return [group for group in work.plan.groups.values() if is_member(work, group, person_id)]


def callers(work: Work, group: Group) -> list[Person]:
    """Those who call its meetings and are told how that goes."""
    return [each for each in active_people(work) if not each.roles(work.now).isdisjoint(group.called_by)]


def _by_role(found: Person, group: Group) -> bool:
    return any(post.role in group.roles and post.until is None for post in found.posts)
