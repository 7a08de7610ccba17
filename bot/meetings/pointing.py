"""A meeting that is not named: "flyt det", right after it was shown, or after the list of those that are coming."""

import re

from bot.clock import at_local
from bot.meetings.coming import meetings_between
from bot.meetings.model import COMING, Meeting
from bot.meetings.views import MeetingView, may_call, view
from bot.work import Work

IT = re.compile(r"[a-z]+(?: [a-z]+)?? (?:det|den|dem|moedet|it|that|the meeting)\b")
"""How such words begin behind their verb, folded."""
SHOWN = "meet"
LISTED = "meetings:list"
"""What the list of meetings is about."""
MOST = 6


def points(work: Work, folded: str) -> bool:
    """Whether words are of what was shown last, and that was a meeting or the list of them."""
    return IT.match(folded) is not None and work.talked_of().startswith(SHOWN)


def pointed_at(work: Work, folded: str) -> Meeting | None:
    """The meeting that was shown last, where they may change it who say so."""
    number = work.number_talked_of(SHOWN)
    meeting = work.session.get(Meeting, number) if number and IT.match(folded) else None
    if meeting is None or meeting.state not in COMING or meeting.group not in work.plan.groups:
        return None
    return meeting if may_call(work.actor, work.plan.group(meeting.group)) else None


def which(work: Work) -> tuple[MeetingView, ...]:
    """Those that may be meant: the next ones that they may change."""
    groups = [key for key, each in work.plan.groups.items() if may_call(work.actor, each)]
    coming = meetings_between(work, work.now, at_local(work.plan.ends, 23), groups)
    return tuple(view(work, each) for each in coming if each.state in COMING)[:MOST]
