"""Who may do what with what is coming and under way: announcements, courses, milestones, how it stands."""

from collections.abc import Callable
from typing import Any

from bot.announcements import all_of_them, announcing, calendar, counting, editing, keeping, one_of_them, questions
from bot.announcements.rows import ANNOUNCERS
from bot.courses import following, overview, replanning, running
from bot.milestones import entering
from bot.milestones import following as milestones
from bot.overview import actions as overviews
from bot.overview import asking, lacking, places, standing, to_do
from bot.people.model import EVERYBODY, FOLLOWERS, HOLDERS, LEADERS, STAFF
from bot.reports import by_hand as reports
from bot.reports import handing_out
from bot.reports import sheet as sheets

SEES_MILESTONES = overviews.SEES_MILESTONES

COMING: dict[Callable[..., Any], frozenset[str]] = {
    keeping.save: ANNOUNCERS,
    announcing.choose: ANNOUNCERS,
    announcing.answer: ANNOUNCERS,
    announcing.reopen: ANNOUNCERS,
    editing.edited: ANNOUNCERS,
    announcing.show: ANNOUNCERS,
    announcing.ask_which: ANNOUNCERS,
    all_of_them.keep: ANNOUNCERS,
    one_of_them.keep: ANNOUNCERS,
    all_of_them.drop: ANNOUNCERS,
    keeping.drop: ANNOUNCERS,
    keeping.let_go: ANNOUNCERS,
    keeping.take_up: ANNOUNCERS,
    counting.count: ANNOUNCERS,
    counting.came: ANNOUNCERS,
    counting.none_came: ANNOUNCERS,
    counting.not_held: ANNOUNCERS,
    counting.ask: ANNOUNCERS,
    questions.answer: EVERYBODY,
    calendar.begin: EVERYBODY,
    calendar.page: EVERYBODY,
    calendar.asked: EVERYBODY,
    calendar.show: EVERYBODY,
    calendar.reminded_of: EVERYBODY,
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
    running.began: HOLDERS,
    running.forget: HOLDERS,
    running.complete: HOLDERS,
    running.evaluate: HOLDERS,
    replanning.change: HOLDERS,
    replanning.beside: HOLDERS,
    replanning.ask_out: HOLDERS,
    replanning.take_out: HOLDERS,
    following.answer: HOLDERS,
    milestones.begin: SEES_MILESTONES,
    milestones.page: SEES_MILESTONES,
    milestones.waiting: LEADERS,
    milestones.show: STAFF,
    milestones.done: STAFF,
    milestones.not_done: STAFF,
    milestones.move: STAFF,
    milestones.move_to: STAFF,
    milestones.because: STAFF,
    milestones.said: STAFF,
    entering.take_sheet: STAFF,
    entering.approve: LEADERS,
    entering.take_back: STAFF,
    overviews.overview: FOLLOWERS,
    standing.look: FOLLOWERS,
    asking.about: FOLLOWERS,
    places.of_place: FOLLOWERS,
    sheets.make: STAFF,
    reports.make: reports.READERS,
    handing_out.offer: EVERYBODY,
    handing_out.hand_out: LEADERS,
    overviews.of_area: FOLLOWERS,
    overviews.silent: LEADERS,
    to_do.left: EVERYBODY,
    lacking.look: STAFF,
}
