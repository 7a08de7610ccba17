"""Points that people put on one meeting's agenda: whoever calls it at once, others by asking them."""

from dataclasses import replace

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.meetings import point_words as words
from bot.meetings.calling import NotNow
from bot.meetings.members import callers, groups_of
from bot.meetings.model import COMING, ON_AGENDA, POINT, REFUSED, WAITING, WITHDRAWN, Meeting, Proposal
from bot.meetings.point_views import Nowhere, PointView, Wanted, Where
from bot.meetings.pointing import group_named
from bot.meetings.views import may_call, view
from bot.meetings.wheel import NoSuchMeeting, get, shown
from bot.message import shortened
from bot.outbox import ANSWER, Outgoing
from bot.people.channels import TELEGRAM, telegram_of
from bot.people.finding import name_of, still_here, whom_to_ask
from bot.people.telling import tell
from bot.registrations.practice import no_practice
from bot.texts import translator
from bot.work import Refused, Work

ANEW = "anew"
LONGEST = 200
MOST = 6
Put = PointView | Where | Nowhere | Wanted


def want(work: Work, text: str) -> Put:
    """Somebody wants a point on an agenda, and has not said which: the next words are it."""
    found = _meetings(work, text)
    if not found:
        return _nowhere(work, text)
    work.ask(f"meet:{found[0].id}:point")
    return Wanted(view(work, found[0]))


def put(work: Work, words_of_it: str, text: str) -> Put:
    """On the next agenda of the group that is named, was spoken of last, or is their only one; else which is asked."""
    no_practice(work)
    found = _meetings(work, text)
    if not found:
        return _nowhere(work, text)
    row = _new(work, found[0], words_of_it)
    if len(found) > 1:
        return Where(row.id, row.text, tuple(view(work, each) for each in found[:MOST]))
    return _placed(work, row, found[0])


def put_on(work: Work, meeting_id: int, words_of_it: str) -> PointView:
    """The answer to what shall stand there. Raises NoSuchMeeting, NotNow, Refused."""
    no_practice(work)
    meeting = _upcoming(work, meeting_id)
    work.stop_asking(f"meet:{meeting_id}:")
    return _placed(work, _new(work, meeting, words_of_it), meeting)


def place(work: Work, point_id: int, meeting_id: int) -> PointView:
    """Which meeting it was meant for. Raises NoSuchMeeting, NotNow, Refused."""
    row = _row(work, point_id)
    if row.person_id != work.who.id or row.meeting_id is not None or row.state != WAITING:
        raise NotNow
    return _placed(work, row, _upcoming(work, meeting_id))


def settle(work: Work, point_id: int, step: str) -> PointView:
    """Whoever calls the meeting puts it there, or not; its writer hears of it, and the others who call it see by whom.

    What another of them has settled meanwhile stands: it is changed by "anew" alone. Raises as `remove`.
    """
    row = _row(work, point_id)
    meeting = _upcoming(work, row.meeting_id or 0)
    if not may_call(work.actor, work.plan.group(meeting.group)):
        raise Refused
    if row.state != WAITING and step != ANEW:
        return replace(_view(work, row), settled=True)
    after = REFUSED if step == "leave" else ON_AGENDA
    if row.state not in (after, WITHDRAWN):
        row.state, row.decided_at = after, work.now
        work.session.flush()
        _tell_writer(work, row)
        _show_others(work, row)
    return _view(work, row)


def remove(work: Work, point_id: int) -> PointView:
    """Its writer takes it back, or whoever calls the meeting takes it off. Raises NoSuchMeeting, NotNow, Refused."""
    row = _row(work, point_id)
    meeting = _upcoming(work, row.meeting_id or 0)
    if row.person_id != work.who.id and not may_call(work.actor, work.plan.group(meeting.group)):
        raise Refused
    row.state = WITHDRAWN
    work.session.flush()
    _tell_writer(work, row)
    _show_others(work, row)
    return _view(work, row)


def put_aside(work: Work, point_id: int) -> PointView | None:
    """/fortryd right after it was put; None where it is somebody else's, or gone."""
    row = work.session.get(Proposal, point_id)
    mine = row is not None and row.kind == POINT and row.person_id == work.who.id
    return remove(work, point_id) if mine and row and row.state in (WAITING, ON_AGENDA) and row.meeting_id else None


def waiting(work: Work) -> list[PointView]:
    """What others want on an agenda of those who act, and nobody has settled."""
    query = work.session.query(Proposal).filter_by(kind=POINT, state=WAITING).order_by(Proposal.id)
    rows = [(row, work.session.get(Meeting, row.meeting_id)) for row in query if row.meeting_id]
    found = [row for row, held in rows if held and held.coming(work.now) and held.group in work.plan.groups]
    return [each for each in (_view(work, row) for row in found) if each.handles]


# -- inside --


def _meetings(work: Work, text: str) -> list[Meeting]:
    """The next meeting of each group that they belong to or call; the one that is meant, where that is known."""
    if work.actor is None:
        return []
    own = {group.key for group in groups_of(work, work.actor.id)}
    group = group_named(work, fold(text))
    first: dict[str, Meeting] = {}
    spoken_of = work.number_talked_of("meet")
    for each in shown(work):
        takes_part = each.group in own or may_call(work.actor, work.plan.group(each.group))
        if not (takes_part and each.coming(work.now)) or (group is not None and each.group != group.key):
            continue
        if each.id == spoken_of:
            return [each]
        first.setdefault(each.group, each)
    return list(first.values())


def _new(work: Work, meeting: Meeting, text: str) -> Proposal:
    row = Proposal(
        kind=POINT, group=meeting.group, to_group=meeting.group, text=shortened(" ".join(text.split()), LONGEST),
        person_id=work.who.id, state=WAITING, created_at=work.now,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    return row


def _placed(work: Work, row: Proposal, meeting: Meeting) -> PointView:
    group = work.plan.group(meeting.group)
    row.meeting_id, row.group, row.to_group = meeting.id, meeting.group, meeting.group
    row.state = ON_AGENDA if may_call(work.actor, group) else WAITING
    work.session.flush()
    shown = _view(work, row)
    if row.state == WAITING:
        for each in callers(work, group):
            tell(work, each, f"point:{row.id}:new", lambda t: words.wanted_of_you(t, shown))
    return shown


def _tell_writer(work: Work, row: Proposal) -> None:
    writer = still_here(work, row.person_id)
    if writer is not None and writer.id != work.who.id:
        shown = _view(work, row)
        tell(work, writer, f"point:{row.id}:{row.state}", lambda t: words.what_became(t, shown))


def _show_others(work: Work, row: Proposal) -> None:
    """The question that the others who call the meeting were asked says what became of it, and by whom."""
    shown = replace(_view(work, row), by=work.who.name)
    for each in callers(work, work.plan.group(row.group)):
        key, to = f"point:{row.id}:new:{each.id}", telegram_of(work, each.id)
        asked = work.session.scalar(select(Outgoing.id).where(Outgoing.key == key, Outgoing.channel == TELEGRAM))
        if to is not None and asked is not None and each.id != work.who.id:
            work.board(key, to, ANSWER, words.settled_by(translator(each.language), shown))


def _upcoming(work: Work, meeting_id: int) -> Meeting:
    meeting = get(work, meeting_id)
    if meeting.state not in COMING or meeting.starts_at <= work.now:
        raise NotNow
    own = groups_of(work, work.who.id)
    group = work.plan.group(meeting.group)
    if group not in own and not may_call(work.actor, group):
        raise Refused
    return meeting


def _row(work: Work, point_id: int) -> Proposal:
    no_practice(work)
    row = work.session.get(Proposal, point_id, with_for_update=True)
    if row is None or row.kind != POINT:
        raise NoSuchMeeting
    return row


def _view(work: Work, row: Proposal) -> PointView:
    meeting = get(work, row.meeting_id or 0)
    group = work.plan.group(meeting.group)
    by = tuple(each.name for each in callers(work, group))
    handles = may_call(work.actor, group)
    return PointView(row.id, row.text, view(work, meeting), name_of(work, row.person_id), row.state, handles, by)


def _nowhere(work: Work, text: str) -> Nowhere:
    group = group_named(work, fold(text))
    return Nowhere(group, whom_to_ask(work))
