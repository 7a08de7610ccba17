"""Who may do what with meetings; what a group lets one do is for the actions, since the plan says who calls it."""

from collections.abc import Callable
from typing import Any

from bot.meetings import adjusting, calling, changing, minutes, picking, points, proposals, recalling, wheel
from bot.meetings import answering as invitations
from bot.meetings import closing as after_meetings
from bot.people.model import EVERYBODY, LEADERS, STAFF

MEETINGS: dict[Callable[..., Any], frozenset[str]] = {
    wheel.overview: EVERYBODY,
    wheel.show: EVERYBODY,
    wheel.rules_of_year: LEADERS,
    wheel.propose_year: LEADERS,
    wheel.save_year: LEADERS,
    calling.call: STAFF,
    changing.ask_move: STAFF,
    changing.move: STAFF,
    changing.ask_cancel: STAFF,
    changing.cancel: STAFF,
    picking.show: STAFF,
    picking.add: STAFF,
    picking.remove: STAFF,
    after_meetings.held: STAFF,
    after_meetings.not_held: STAFF,
    after_meetings.attendance: STAFF,
    after_meetings.came: STAFF,
    minutes.note: STAFF,
    recalling.recall: EVERYBODY,
    recalling.share: STAFF,
    minutes.send: STAFF,
    minutes.undo: STAFF,
    minutes.done: EVERYBODY,
    minutes.not_done: EVERYBODY,
    minutes.done_by_words: EVERYBODY,
    points.want: EVERYBODY,
    points.put: EVERYBODY,
    points.put_on: EVERYBODY,
    points.place: EVERYBODY,
    points.remove: EVERYBODY,
    points.settle: STAFF,
    proposals.overview: EVERYBODY,
    proposals.begin: EVERYBODY,
    proposals.put: EVERYBODY,
    proposals.show: EVERYBODY,
    proposals.decide: STAFF,
    proposals.withdraw: EVERYBODY,
    proposals.approve: STAFF,
    proposals.call: STAFF,
    adjusting.adjust: STAFF,
    adjusting.move_by_words: STAFF,
    invitations.answer: EVERYBODY,
    invitations.reason: EVERYBODY,
    invitations.substitute: EVERYBODY,
    invitations.by_words: EVERYBODY,
}
