"""Courses: what has a start, several meetings with the same participants, an end, and questions long after it."""

from dataclasses import dataclass
from typing import Annotated

from bot.plan.part import Text, Titled, Word
from bot.structure import at_least, between


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What is asked some time after a course has ended."""

    months: Annotated[int, between(1, 60)]
    question: Text
    criterion: str | None = None
    """Where the answer counts; None: it is only kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Course(Titled):
    criterion: str | None = None
    """Where each course counts once, when it begins."""
    participants: str | None = None
    """Where those count who begin."""
    completed: str | None = None
    """Where those count who complete it."""
    evaluation: str | None = None
    """Where the outcome of its evaluation counts: "8 of 9"."""
    people: dict[str, tuple[Word, Word]]
    """Who takes part, in each language: one, several."""
    meetings: tuple[Annotated[int, at_least(1)], Annotated[int, at_least(1)]] | None = None
    """How many meetings one usually has."""
    follow_ups: tuple[FollowUp, ...] = ()

    @property
    def criteria(self) -> tuple[str, ...]:
        named = (self.criterion, self.participants, self.completed, self.evaluation)
        return tuple(each for each in named if each)

    def people_in(self, language: str, number: int) -> str:
        one, several = self.people[language] if language in self.people else next(iter(self.people.values()))
        return one if number == 1 else several
