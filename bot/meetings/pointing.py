"""Which meeting words are about: of a group or on a day that they name, or the one that was shown last ("flyt det")."""

import re
from datetime import date, timedelta

from sqlalchemy import select

from bot.clock import at_local
from bot.language.atoms.normalise import fold
from bot.language.times.named import DAY, before_a_day, with_times
from bot.meetings import wishing
from bot.meetings.coming import meetings_between
from bot.meetings.model import CALLED, COMING, Invitee, Meeting
from bot.meetings.saying import MEETING, meaning
from bot.meetings.views import MeetingView, may_call, view
from bot.meetings.wheel import NoSuchMeeting, shown
from bot.people.oneself import is_asked
from bot.plan.meetings import Group
from bot.plan.model import Plan
from bot.work import Work

SHOWN = "meet"
LISTED, WHICH = "meetings:list", "meetings:which:"
"""What the list of meetings is about; and the question to which of them one comes, or does not."""
MOST = 6
NAME = re.compile(r"[a-z -]+")
LONGEST_NAME = 50
BESIDE = frozenset(
    ["det", "den", "er", "i", "om", "med", "moedet", "moede", "naeste", "jeg", "mener", "the", "it", "is"]
)
"""What may stand beside a group's name that is all that is said, folded."""
MOST_WORDS = 3
"""Of a group's name."""


def before_day(folded: str) -> str:
    """ "partnerskabet" of "partnerskabet tirsdag 2. september": what may be a group, and then the day. Pure."""
    who = before_a_day(folded)
    return who if len(who.split()) <= MOST_WORDS and NAME.fullmatch(who) else ""


def named_first(plan: Plan, folded: str) -> bool:
    """Whether a group is named and then a day, which is no answer to an invitation. Pure."""
    who = before_day(folded)
    return bool(who) and only_named(plan, who) is not None and not meaning(folded)


def names_one(work: Work, folded: str) -> bool:
    return MEETING.search(folded) is not None or group_named(work, folded) is not None


def group_named(work: Work, folded: str) -> Group | None:
    """The group that is named, by the longest of its names that stands there."""
    words = f" {' '.join(re.split(r'[^a-z0-9-]+', folded))} "
    named = [
        (len(name), group)
        for group in work.plan.groups.values()
        for each in group.names
        if f" {(name := fold(each))} " in words or f" {name}s " in words
    ]
    return max(named, key=lambda each: each[0])[1] if named else None


def only_named(plan: Plan, text: str) -> Group | None:
    """ "styregruppen", "det er fraværsteamet": a group and nothing else. Pure."""
    words = re.findall(r"[a-z0-9-]+", fold(text)) if len(text) <= LONGEST_NAME else []
    said = {" ".join(words), " ".join(each for each in words if each not in BESIDE)}
    found = [each for each in plan.groups.values() if not said.isdisjoint(fold(name) for name in each.names)]
    return found[0] if len(found) == 1 else None


def next_of(work: Work, group: str) -> int | None:
    """The next meeting of a group that whoever asks may see, unless it was asked which of several is meant."""
    if work.talked_of().startswith(WHICH):
        return None
    found = [each.id for each in shown(work) if each.group == group and each.state in COMING]
    return found[0] if found and not is_asked(work) else None


def invited_to(work: Work) -> list[Meeting]:
    """Meetings to which the one who writes is invited, in a chat of their own."""
    if work.actor is None or not work.alone:
        return []
    query = select(Meeting).join(Invitee).where(Invitee.person_id == work.actor.id, Meeting.state == CALLED)
    found = work.session.scalars(query.where(Meeting.ends_at > work.now).order_by(Meeting.starts_at)).all()
    return [each for each in found if each.group in work.plan.groups]


def unanswered(work: Work, found: list[Meeting]) -> list[Meeting]:
    """Those about which the one who writes has said nothing yet."""
    return [each for each in found if any(not it.answer and it.person_id == work.who.id for it in each.invitees)]


def narrowed(work: Work, found: list[Meeting], text: str) -> list[Meeting]:
    """Those of the group that is named, and of them those on a day that is named, where there are any."""
    if found and (group := group_named(work, fold(text))):
        found = [each for each in found if each.group == group.key]
    return on_named_days(work, found, text) or found


def names_a_day(text: str) -> bool:
    """ "nu" is none. Pure."""
    return any(each.tag == DAY for each in with_times(fold(text)))


def on_named_days(work: Work, found: list[Meeting], text: str) -> list[Meeting]:
    """Those on a day that words name. "den 27." is that of the month of the meeting, which need not be this one."""
    if not found or not names_a_day(text):
        return []
    days = work.programme.reader.days(text, work.said_at)
    return [each for each in found if each.day in days or _is_of_its_month(work, each, text, days)]


def _is_of_its_month(work: Work, meeting: Meeting, text: str, days: list[date]) -> bool:
    if all(day.day != meeting.day.day for day in days):
        return False
    return meeting.day in work.programme.reader.days(text, meeting.starts_at - timedelta(days=1))


def points(work: Work, text: str) -> bool:
    """Whether words are of what was shown last, and that was a meeting or the list of them."""
    return wishing.points(text) and work.talked_of().startswith(SHOWN)


def last_shown(work: Work) -> Meeting | None:
    """The meeting that was shown last, where it is to come and whoever acts may change it."""
    number = work.number_talked_of(SHOWN)
    meeting = work.session.get(Meeting, number) if number else None
    if meeting is None or meeting.state not in COMING or meeting.group not in work.plan.groups:
        return None
    return meeting if may_call(work.actor, work.plan.group(meeting.group)) else None


def on_a_day(work: Work, days: tuple[date, ...], *, moving: bool) -> Meeting | None:
    """The only one of any group on a day that is named: "aflys mødet den 27.". The day to which one moves is none."""
    found = [each for each in _to_change(work) if each.day in days[: len(days) - moving]]
    return found[0] if len(found) == 1 else None


def to_come(work: Work, group: Group) -> list[Meeting]:
    found = meetings_between(work, work.now, at_local(work.plan.ends, 23), [group.key])
    return [each for each in found if each.state in COMING]


def on_days(work: Work, group: Group, days: tuple[date, ...]) -> list[Meeting]:
    """What the group has on these days already: who names it and says when means no second one."""
    return [each for each in to_come(work, group) if each.day in days]


def meant(work: Work, group: Group, days: tuple[date, ...], *, moving: bool) -> Meeting:
    """The meeting of the group on a day that is named; else the one nearest to the day it is to have; else the next.

    Where it is said from which day it is moved, no other is meant; a day without a year may be one of next year's.
    """
    coming = to_come(work, group)
    there = [each for each in coming if each.day in days] or [each for each in coming if same_day(each.day, days[:1])]
    if not coming or (len(days) > moving and not there):
        raise NoSuchMeeting
    if there and (not moving or len(days) > 1 or there[0].day != days[-1]):
        return there[0]
    if moving and days:
        return min(coming, key=lambda each: abs(each.day - days[-1]))
    return coming[0]


def same_day(day: date, named: tuple[date, ...]) -> bool:
    return any((day.month, day.day) == (each.month, each.day) for each in named)


def which(work: Work) -> tuple[MeetingView, ...]:
    """Those that may be meant: the next ones that they may change."""
    return tuple(view(work, each) for each in _to_change(work)[:MOST])


def _to_change(work: Work) -> list[Meeting]:
    groups = [key for key, each in work.plan.groups.items() if may_call(work.actor, each)]
    coming = meetings_between(work, work.now, at_local(work.plan.ends, 23), groups)
    return [each for each in coming if each.state in COMING]
