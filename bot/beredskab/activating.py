"""Activating the crisis plan: what, where, how grave, who will be called, and the seconds in which to think again."""

import re
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from bot.beredskab import arming, board, calling, moving
from bot.beredskab.activation import ANYWHERE, AREA, SAME, SCREEN, SEVERITIES, Start, Step
from bot.beredskab.elsewhere import another_in, may_put_right, without_flight
from bot.beredskab.holders import seats_of
from bot.beredskab.log import note
from bot.beredskab.model import Callout
from bot.beredskab.nameless import without_names
from bot.beredskab.reading import is_drill, kind_in, still_told, where_in
from bot.beredskab.sealed import Told, tell, told
from bot.beredskab.states import ARMED, CALLOUT, DRAFT, JOINED, RUNNING, NoGroup, NotNow, moved
from bot.beredskab.views import CalloutView, brief, seat_of, view
from bot.work import Refused, Work

LONGEST, LONGEST_ASKED = 500, 40
CALLED = re.compile(r"^\s*(?:beredskab(?:et)?|crisis group)\s*[:,!.–-]\s*", re.IGNORECASE)
"""What somebody calls the bot by, before they say what has happened."""
AT_ONCE = timedelta(seconds=2)
"""Who presses so soon after somebody else means the same event, and is not asked."""


def begin(work: Work, drill: bool = False, asked: str = "") -> Start:
    """/beredskab: what has happened? What is under way already is shown above.

    `asked`: a word behind it, of which nothing begins ("status"). Raises NoGroup.
    """
    _somebody_to_call(work)
    under_way = tuple(view(work, each) for each in calling.running(work, *RUNNING))
    return Start(work.plan, drill, under_way, asked[:LONGEST_ASKED])


def draft(work: Work, kind: str, drill: bool) -> Step:
    """A kind was pressed."""
    if kind not in work.plan.beredskab.kinds:
        raise NotNow
    return _next(work, _new(work, kind, drill))


def from_words(work: Work, text: str) -> Step:
    """One sentence, read as far as it says something; one that begins with "øvelse" is a drill."""
    kind, where = kind_in(work.plan.beredskab, text), where_in(work, without_flight(text))
    callout = _new(work, kind or next(reversed(work.plan.beredskab.kinds)), is_drill(text))
    callout.area = where.area
    tell(work, callout, Told(where.place, without_names(work, CALLED.sub("", text)[:LONGEST])))
    return _next(work, callout)


def choose_area(work: Work, callout_id: int, area: str) -> Step:
    callout, area = _own_draft(work, callout_id), work.plan.key_now("areas", area)
    if area != ANYWHERE and area not in work.plan.areas:
        raise NotNow
    callout.area = None if area == ANYWHERE else area
    return _next(work, callout, asked=True)


def choose_severity(work: Work, callout_id: int, severity: str) -> Step:
    callout = _own_draft(work, callout_id)
    if severity not in SEVERITIES:
        raise NotNow
    callout.severity = severity
    return _next(work, callout, asked=True)


def choose_levels(work: Work, callout_id: int, executing: bool) -> Step:
    """Whether a drill may reach the executing level too."""
    callout = _own_draft(work, callout_id)
    callout.executing = executing and callout.drill
    return _next(work, callout, asked=True)


def more_words(work: Work, callout_id: int, text: str) -> Step:
    """What is written while the screen waits: a place that it names, and what has happened."""
    callout, text = _own_draft(work, callout_id), CALLED.sub("", text)
    where = another_in(work, callout, text) if may_put_right(text) else None
    if where is None:
        named, known = where_in(work, without_flight(text)), told(work, callout).place
        where = replace(named, place=named.place or known) if named.place or not known else None
    moving.put(work, callout, where, without_names(work, text))
    return _next(work, callout, asked=True)


def look(work: Work, callout_id: int) -> Step:
    """The screen once more: nobody is called by it."""
    return _next(work, _own_draft(work, callout_id))


def waits(work: Work, callout_id: int) -> bool:
    """Whether it is this person's, and has not been sent on its way."""
    callout = work.session.get(Callout, callout_id)
    return callout is not None and callout.state == DRAFT and callout.by == work.who.id


def takes_words(work: Work, callout_id: int) -> bool:
    """Whether what its person writes tells more of it: nobody tells for hours of what is happening."""
    callout = work.session.get(Callout, callout_id)
    return callout is not None and waits(work, callout_id) and still_told(work, callout)


def call_out(work: Work, callout_id: int, another: bool = False) -> Step:
    """ "Kald ud". Where the same has just been told by somebody else, it is asked whether it is the same event."""
    callout = _own_draft(work, callout_id)
    work.stop_asking("callout:")
    same = arming.same(work, callout)
    if same and not another:
        if same.armed_at and work.now - same.armed_at < AT_ONCE:
            return _join(work, callout, same)
        return Step(SAME, view(work, callout), view(work, same))
    first = arming.send_off(work, callout, seat_of(work, work.who.id))
    if callout.state == ARMED:
        calling.listen(work, callout)  # what is written while the seconds are counted is of it, and of nothing else
    return Step(JOINED, view(work, first)) if first else Step(SCREEN, brief(work, callout))


def same_event(work: Work, callout_id: int, first_id: int) -> Step:
    """It is the same: the second caller becomes a witness of the first call-out."""
    callout, first = _own_draft(work, callout_id), calling.locked(work, first_id)
    if first.state not in RUNNING or first.drill != callout.drill:
        raise NotNow
    return _join(work, callout, first)


def regret(work: Work, callout_id: int) -> CalloutView:
    """Taken back before anybody was called."""
    callout = calling.locked(work, callout_id)
    if callout.by != work.who.id:
        raise Refused
    callout.state = moved(CALLOUT, callout.state, "regret")
    note(work, callout, "regretted")
    work.stop_asking("callout:")
    return view(work, callout)


def drop(work: Work, callout_id: int) -> CalloutView:
    callout = _own_draft(work, callout_id)
    callout.state = moved(CALLOUT, callout.state, "drop")
    work.stop_asking("callout:")
    return view(work, callout)


def put_aside(work: Work, callout_id: int) -> CalloutView | None:
    """/fortryd while the screen waits; None for what is under way, or somebody else's."""
    return drop(work, callout_id) if waits(work, callout_id) else None


def stop_own(work: Work) -> CalloutView | None:
    """/fortryd while one's own seconds are counted: what the button does. None where none are."""
    mine = next((each for each in calling.running(work, ARMED) if each.by == work.who.id), None)
    if mine is None:
        return None
    regretted = regret(work, mine.id)
    board.taken_back(work, mine)
    return regretted


def counts(work: Work) -> bool:
    """Whether one's own seconds are counted."""
    return work.actor is not None and any(each.by == work.who.id for each in calling.running(work, ARMED))


def regret_own(work: Work) -> CalloutView:
    """The same, in words. Raises NotNow."""
    stopped = stop_own(work)
    if stopped is None:
        raise NotNow
    return stopped


def rehearse(work: Work) -> None:
    """What one's own screen may set going is made ready."""
    own = Callout.by == work.who.id, Callout.state == DRAFT
    newest = work.session.scalar(select(Callout.id).where(*own).order_by(Callout.id.desc()).limit(1))
    if newest:
        arming.rehearse(work, newest)


def is_there(work: Work) -> bool:
    """Whether there is a crisis group: anybody who would be called."""
    return bool(seats_of(work))


# -- inside --


def _somebody_to_call(work: Work) -> None:
    if not is_there(work):
        raise NoGroup(work.plan)


def _new(work: Work, kind: str, drill: bool) -> Callout:
    _somebody_to_call(work)
    return arming.new_draft(work, kind, drill, work.who.id)


def _next(work: Work, callout: Callout, *, asked: bool = False) -> Step:
    """Where it is, if nobody said; then the screen with who will be called."""
    work.session.flush()
    calling.listen(work, callout)
    if callout.area is None and not asked and not told(work, callout).place:
        return Step(AREA, view(work, callout))
    return Step(SCREEN, view(work, callout))


def _own_draft(work: Work, callout_id: int) -> Callout:
    callout = calling.locked(work, callout_id)
    if callout.by != work.who.id:
        raise Refused
    if callout.state != DRAFT:
        raise NotNow
    return callout


def _join(work: Work, callout: Callout, first: Callout) -> Step:
    arming.join(work, callout, first, seat_of(work, work.who.id))
    work.stop_asking("callout:")
    return Step(JOINED, view(work, first))
