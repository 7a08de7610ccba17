"""Who may do what with what is coming and under way: announcements, courses, milestones, how it stands."""

from collections.abc import Callable
from typing import Any

from bot.announcements import announcing, calendar, counting
from bot.announcements.rows import ANNOUNCERS
from bot.courses import following, overview, running
from bot.courses.rows import HOLDERS
from bot.people.model import EVERYBODY, STAFF, Role

SEES_PROGRESS = STAFF | {Role.AMBASSADOR, Role.VOLUNTEER, Role.STYREGRUPPE, Role.BESTYRELSE}

COMING: dict[Callable[..., Any], frozenset[str]] = {
    announcing.save: ANNOUNCERS,
    announcing.choose: ANNOUNCERS,
    announcing.answer: ANNOUNCERS,
    announcing.reopen: ANNOUNCERS,
    announcing.show: ANNOUNCERS,
    announcing.drop: ANNOUNCERS,
    counting.count: ANNOUNCERS,
    counting.none_came: ANNOUNCERS,
    counting.not_held: ANNOUNCERS,
    calendar.begin: EVERYBODY,
    calendar.page: EVERYBODY,
    calendar.show: EVERYBODY,
    calendar.wish: EVERYBODY,
    calendar.file: EVERYBODY,
    calendar.call_off: ANNOUNCERS,
    overview.overview: HOLDERS,
    running.begin: HOLDERS,
    running.create: HOLDERS,
    running.drop: HOLDERS,
    running.show: HOLDERS,
    running.ask: HOLDERS,
    running.choose_day: HOLDERS,
    running.answer: HOLDERS,
    running.note: HOLDERS,
    running.forget: HOLDERS,
    running.complete: HOLDERS,
    running.evaluate: HOLDERS,
    following.answer: HOLDERS,
}
