"""Who delivers a figure: by activity, by institution, else by role; whoever covers stands in for those who are away."""

from sqlalchemy import bindparam, or_, select
from sqlalchemy.orm import selectinload

from bot.figures.model import Duty
from bot.people.model import LEADERS, STAFF, Absence, Person, Post
from bot.plan.criteria import Criterion
from bot.prepared import Prepared
from bot.work import Work

PRESENT = Prepared(select(Post.person_id).where(or_(Post.until.is_(None), Post.until > bindparam("now"))))


class Deliverers:
    """Everybody who could be asked, read once."""

    def __init__(self, work: Work) -> None:
        self._work = work
        posts = select(Person).options(selectinload(Person.posts)).order_by(Person.id)
        self._people = {each.id: each for each in work.session.scalars(posts) if each.roles(work.now)}
        duties = work.session.scalars(select(Duty).order_by(Duty.id))
        self._duties = [each for each in duties if each.person_id in self._people]
        away = work.session.scalars(select(Absence))
        self._away = {each.person_id: each for each in away if each.covers(work.today)}

    def of(self, criterion: Criterion, institution: str) -> list[Person]:
        """Those who deliver it: the first is asked, the second is the deputy."""
        duty = [each.person_id for each in self._duties if each.activity == criterion.activity]
        looking_after = [id for id in duty if self.belongs(self._people[id], institution)]
        found = looking_after + self._employed(institution)
        return [self._present(id) for id in dict.fromkeys(found or self._by_role(institution))]

    def belongs(self, person: Person, institution: str) -> bool:
        """Whether somebody works there; the programme's own staff work where it does."""
        work = self._work
        own = institution == work.plan.organisation and bool(person.roles(work.now) & STAFF)
        return own or any(post.institution == institution for post in person.held(work.now))

    def activities(self, person_id: int) -> list[str]:
        """What somebody looks after, in the order of the plan."""
        theirs = {each.activity for each in self._duties if each.person_id == person_id}
        return [key for key in self._work.plan.activities if key in theirs]

    def teller(self, activity: str) -> int | None:
        """Who among the staff tells how an activity goes: the first who looks after it."""
        duty = (each.person_id for each in self._duties if each.activity == activity)
        staff = (id for id in duty if self.belongs(self._people[id], self._work.plan.organisation))
        return next((self._present(id).id for id in staff), None)

    def get(self, person_id: int | None) -> Person | None:
        """Somebody who still has a role."""
        return self._people.get(person_id or 0)

    def everybody(self) -> list[Person]:
        return list(self._people.values())

    def _employed(self, institution: str) -> list[int]:
        posts = [
            (post.id, each.id)
            for each in self._people.values()
            for post in each.held(self._work.now)
            if post.institution == institution
        ]
        return [person_id for _, person_id in sorted(posts)]

    def _by_role(self, institution: str) -> list[int]:
        """By the role that the plan names; where nobody has it yet, whoever leads the programme."""
        role = self._work.plan.figures.by_role.get(institution)
        if role is None:
            return []
        named = [each.id for each in self._people.values() if role in each.roles(self._work.now)]
        return sorted(named or (each.id for each in self._people.values() if each.roles(self._work.now) & LEADERS))

    def _present(self, person_id: int) -> Person:
        """Who is there: somebody who covers for an absent one, if they still have a role themselves."""
        absence = self._away.get(person_id)
        cover = self._people.get(absence.covered_by or 0) if absence else None
        return cover or self._people[person_id]


def present(work: Work) -> frozenset[int]:
    """The numbers of those who have a role now: one look, for a job that asks every minute."""
    work.session.flush()
    return frozenset(number for (number,) in PRESENT.rows(work.session, now=work.now))
