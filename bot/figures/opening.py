"""Rounds begin before the meetings that need them, and follow them when they are moved."""

from datetime import date as Day
from datetime import timedelta

from bot.figures.model import Round
from bot.figures.rounds import cancel, next_period, open_round, rounds_under_way
from bot.meetings.coming import next_meeting
from bot.meetings.model import CANCELLED, Meeting
from bot.one_at_a_time import one_at_a_time
from bot.plan.season import Span
from bot.work import Work

MEETING = "meeting:"


class TooSoon(Exception):
    """The day has passed, or the months before it were asked for already: there is nothing to ask."""


class AskedAlready(Exception):
    """The same months are asked for already, for a later meeting. Holds the period and the day of that meeting."""

    def __init__(self, span: Span, meets: Day) -> None:
        super().__init__()
        self.span, self.meets = span, meets


def begin(work: Work, meets: Day) -> Round:
    """A leader asks for the figures now, for a meeting on that day. Raises TooSoon, AskedAlready."""
    one_at_a_time(work.session, "a round of figures")
    held = next((each for each in rounds_under_way(work) if each.meets >= meets > work.today), None)
    if held is not None and held.meets > meets:
        raise AskedAlready(held.span, held.meets)
    if held is not None:
        return held
    made = open_round(work, f"day:{meets}", meets) if work.today < meets else None
    if made is None:
        raise TooSoon
    return made


def open_due(work: Work) -> None:
    """Rounds stand where their meetings are now; the next meeting gets one once it is near enough."""
    for held in rounds_under_way(work):
        _follow(work, held)
    meeting = _next(work)
    if meeting is not None and _begins(work, meeting) <= work.today and not _asked_for(work, meeting):
        open_round(work, f"{MEETING}{meeting.id}", meeting.day)


def opening_day(work: Work) -> Day | None:
    """The day on which the next round begins, as far as the meetings are known."""
    meeting = _next(work)
    if meeting is None or _asked_for(work, meeting):
        return None
    day = max(_begins(work, meeting), work.today)
    return day if day > work.today or next_period(work, meeting.day) else None


# -- inside --


def _next(work: Work) -> Meeting | None:
    """The next ordinary meeting of the group for which figures are collected."""
    after = work.now
    while (found := next_meeting(work, work.plan.figures.group, after)) is not None and found.extraordinary:
        after = found.starts_at
    return found


def _begins(work: Work, meeting: Meeting) -> Day:
    return meeting.day - timedelta(days=work.plan.figures.ask_days)


def _asked_for(work: Work, meeting: Meeting, besides: Round | None = None) -> bool:
    """Whether a round collects for it: its own, or one for the same day or a later one, which asks for these months."""
    rounds = (each for each in rounds_under_way(work) if each is not besides)
    return any(each.occasion == f"{MEETING}{meeting.id}" or each.meets >= meeting.day for each in rounds)


def _follow(work: Work, held: Round) -> None:
    """A meeting that was moved takes its round along; one that was called off leaves it to the next."""
    if not held.occasion.startswith(MEETING):
        return
    meeting = work.session.get(Meeting, int(held.occasion.removeprefix(MEETING)))
    if meeting is not None and meeting.state != CANCELLED:
        held.meets = meeting.day
    elif (following := _next(work)) is not None and not _asked_for(work, following, held):
        held.meets, held.occasion = following.day, f"{MEETING}{following.id}"
    else:
        cancel(held)
    work.session.flush()
