"""Standing down: everybody who was reached is told, nobody is called any more."""

from sqlalchemy import select

from bot.beredskab import calling, cards, closing_words, pinning, sending, tasks, traces
from bot.beredskab.log import note
from bot.beredskab.model import Callout
from bot.beredskab.states import CALLOUT, OUT, NotNow, moved
from bot.beredskab.views import CalloutView, view
from bot.meetings.model import COMING, ON_AGENDA, POINT, Meeting, Proposal
from bot.outbox import CRISIS, SENDING, SENT, UNKNOWN, Outgoing, keyed
from bot.people.model import Person, Role
from bot.texts import DEFAULT, translator
from bot.work import Work

STAND_DOWN, FALSE_ALARM = "stand_down", "false_alarm"


def really_end(work: Work, callout_id: int) -> CalloutView:
    """It is asked once more. Raises NotNow."""
    callout = calling.locked(work, callout_id)
    if callout.state != OUT:
        raise NotNow
    return view(work, callout)


def end(work: Work, callout_id: int, how: str) -> CalloutView:
    """STAND_DOWN, or FALSE_ALARM. Raises NotNow where it has been ended."""
    callout = calling.locked(work, callout_id)
    callout.state = moved(CALLOUT, callout.state, how)
    callout.ended_at = work.now
    note(work, callout, how, detail=str(work.who.id))
    reached = _reached(work, callout)
    traces.leave_one_line(work, callout)
    pinning.unpin(work, callout)
    for seat in callout.seats:
        for call in seat.calls:
            sending.disarm(work, call)
    sending.withdraw(work, callout)
    shown = view(work, callout)
    for found in reached:
        if found.id != work.who.id:
            sending.tell(work, callout, found, f"{how}:{found.id}", lambda t: closing_words.ended(t, shown))
    for head in cards.conveners(work, callout):
        if head.id not in (work.who.id, callout.by):
            sending.tell(work, callout, head, f"evaluate:{head.id}", lambda t: closing_words.evaluate(t, shown))
    _put_on_agenda(work, callout)
    return shown


def _reached(work: Work, callout: Callout) -> list[Person]:
    """Everybody to whom a call has left or who was told something, the management too, and who activated it."""
    left = (SENDING, SENT, UNKNOWN)
    called = [call for seat in callout.seats for call in seat.calls if call.called_at]
    ids = [call.person_id for call in called if any(row.state in left for row in sending.rows_of(work, call))]
    told = keyed(f"callout:{callout.id}:"), Outgoing.lane == CRISIS
    ids += work.session.scalars(select(Outgoing.person_id).where(*told, Outgoing.state.in_(left)).distinct())
    found = (work.session.get(Person, each) for each in dict.fromkeys([callout.by, *ids]) if each)
    return [each for each in found if each]


def _put_on_agenda(work: Work, callout: Callout) -> None:
    """What is not done yet is a point of the group's next meeting."""
    left = tasks.unfinished(work, callout)
    groups = [key for key, group in work.plan.groups.items() if Role.BEREDSKAB in group.roles]
    query = select(Meeting).where(Meeting.group.in_(groups), Meeting.state.in_(COMING), Meeting.starts_at > work.now)
    meeting = work.session.scalar(query.order_by(Meeting.starts_at).limit(1))
    if left and meeting:
        text = closing_words.point(translator(DEFAULT), callout.drafted_at, len(left))
        point = Proposal(
            kind=POINT, group=meeting.group, to_group=meeting.group, text=text, person_id=work.who.id, state=ON_AGENDA,
            created_at=work.now, meeting_id=meeting.id,
        )  # fmt: skip
        work.session.add(point)
    if left:
        note(work, callout, "tasks left", detail=f"{len(left)} {meeting.id if meeting else 'no meeting'}")
