"""What words.py is handed: a course as one person sees it, and what becomes of words about one."""

from dataclasses import dataclass
from datetime import date

from bot.courses.model import Course
from bot.language.courses import CourseWords
from bot.plan.courses import Course as Kind
from bot.plan.model import Plan
from bot.receipts.actions import Receipt


class StaleCourse(Exception):
    """A button of a course that is dropped, over or of somebody else; nothing changes."""


@dataclass(frozen=True, slots=True)
class Held:
    number: int
    day: date
    participants: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the plan about it, and its answer."""

    question: dict[str, str]
    due: date
    value: int | None
    whole: int | None


@dataclass(frozen=True, slots=True)
class View:
    id: int
    kind: Kind
    plan: Plan
    today: date
    starts: date | None
    planned: int | None
    participants: int | None
    completed: int | None
    evaluated: int | None
    answered: int | None
    ended: date | None
    institution: str | None
    practice: bool
    state: str
    meetings: tuple[Held, ...] = ()
    asked: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True)
class Noted:
    """A meeting was held; `before`: what was noted of it before."""

    view: View
    held: Held
    before: int | None


@dataclass(frozen=True, slots=True)
class Which:
    """Several courses of that kind are under way: which one is meant?"""

    views: tuple[View, ...]
    said: CourseWords
    change: "Change | None" = None
    """What is to be changed of it, where that is what was said."""


@dataclass(frozen=True, slots=True)
class NoneRuns:
    """No course of that kind is under way."""

    kind: Kind


@dataclass(frozen=True, slots=True)
class Question:
    """One thing is asked about a course."""

    view: View
    field: str
    unread: bool = False
    around: tuple[date, ...] = ()
    """Days to choose from, where the words named a time ahead and no day of it."""


@dataclass(frozen=True, slots=True)
class Later:
    """Its first day is not known yet: nothing is kept of it."""

    view: View


@dataclass(frozen=True, slots=True)
class Confirm:
    """An outcome, shown before it counts: "completed" or "evaluation"; or "participants", how many began.

    Of these `whole` is how many came to a meeting, where that was told too and waits.
    """

    view: View
    step: str
    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different of a course that is there, shown before it is; `out`: it is to be taken out."""

    view: View
    day: date | None = None
    people: int | None = None
    out: bool = False

    @property
    def is_any(self) -> bool:
        view = self.view
        return self.out or self.day not in (None, view.starts) or self.people not in (None, view.participants)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a step of a course came to: what was registered of it."""

    view: View
    receipts: tuple[Receipt, ...]
    step: str


@dataclass(frozen=True, slots=True)
class Overview:
    views: tuple[View, ...]
    kinds: tuple[Kind, ...]


def view_of(course: Course, plan: Plan, today: date) -> View:
    kind = plan.courses[course.key]
    held = tuple(Held(each.number, each.day, each.participants) for each in course.meetings)
    asked = tuple(
        Asked(dict(kind.follow_ups[each.number].question), each.due, each.value, each.whole)
        for each in course.follow_ups
        if each.number < len(kind.follow_ups)
    )
    return View(
        course.id, kind, plan, today, course.starts, course.planned, course.participants, course.completed,
        course.evaluated, course.answered, course.ended, course.institution, course.practice, course.state, held, asked,
    )  # fmt: skip
