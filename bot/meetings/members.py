"""Who belongs to a group: by a role that the plan names, or by name."""

from dataclasses import dataclass

from sqlalchemy import select

from bot.meetings.model import Member
from bot.people.finding import active_people
from bot.people.model import Person
from bot.plan.meetings import Group
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Everybody:
    """All people and who was named where: read once for many groups."""

    people: tuple[Person, ...]
    named: frozenset[tuple[str, int]]
    """Group and person."""

    def of(self, group: Group) -> list[Person]:
        """By name. Who holds a role for a limited time only is there for one meeting, and no member."""
        return [each for each in self.people if (group.key, each.id) in self.named or _by_role(each, group)]


def everybody(work: Work) -> Everybody:
    named = work.session.execute(select(Member.group, Member.person_id))
    return Everybody(tuple(active_people(work)), frozenset((group, person) for group, person in named))


def members(work: Work, group: Group) -> list[Person]:
    return everybody(work).of(group)


def groups_of(work: Work, person_id: int) -> list[Group]:
    """The groups that somebody belongs to, in the order of the plan."""
    all_of_them = everybody(work)
    groups = work.plan.groups.values()
    return [group for group in groups if any(each.id == person_id for each in all_of_them.of(group))]


def callers(work: Work, group: Group) -> list[Person]:
    """Those who call its meetings and are told how that goes."""
    return [each for each in active_people(work) if not each.roles(work.now).isdisjoint(group.called_by)]


def _by_role(found: Person, group: Group) -> bool:
    return any(post.role in group.roles and post.until is None for post in found.posts)
