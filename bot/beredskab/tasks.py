"""Tasks that the group gives itself in one line: "opgave: SSP ringer til skolen inden 16"."""

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from sqlalchemy import select

from bot.beredskab import calling, sending
from bot.beredskab import work_words as words
from bot.beredskab.doers import deed, seat_named
from bot.beredskab.log import note
from bot.beredskab.model import Callout, CalloutSeat, CalloutTask
from bot.beredskab.nameless import without_names
from bot.beredskab.states import OUT, NotNow
from bot.beredskab.told_of_tasks import TO, TO_WHOM, tells_more, to_oneself
from bot.beredskab.views import REPORT, CalloutView, TaskView, seat_of, view
from bot.clock import next_shown
from bot.meetings import elided
from bot.message import Message
from bot.people.finding import name_of
from bot.people.model import CREW, Person
from bot.texts import Translator
from bot.work import Refused, Work

BEFORE = re.compile(
    r"(?:,|(?<!\s))\s*+\b(?:inden|senest|før|before|by)\s++(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?\s*+\.?\s*+$",
    re.IGNORECASE,
)
FIRST = re.compile(r"[^\W\d_]+\b")
LEADS_TO_DOER = re.compile(
    r"\b(?:skal|må|kan|vil|bør|burde|tager|henter|ordner|must|should|shall|can|will)\s+$", re.IGNORECASE
)
""" "nøglen skal Poul finde": whoever is named behind it does it."""
SAID_TO = re.compile(
    r"\s*(?:@(?P<at>)\s?)?(?P<who>[^\W\d_]+)\b(?(at)|(?=,? (?:kan|vil|gider|må|could|can|will|would) (?:du|you)\b))",
    re.IGNORECASE,
)
BETWEEN = re.compile(r"(?:[,;\n]\s*|\s)(?:og\s+|and\s+)|[,;\n]\s*", re.IGNORECASE)
DOES = re.compile(r"[rs]$|^(?:skal|må|kan|vil|shall|must|will)$", re.IGNORECASE)
""" "låser", "locks": how a verb ends behind who does it."""
Say = Callable[[Translator, TaskView], Message]
EARLY = timedelta(minutes=15)
"""How long before a task is due its owner is nudged."""
STILL_OPEN = timedelta(days=14)
"""A task of longer ago that nobody said was done is left to the evaluation."""


def give(work: Work, callout: Callout, written: str) -> TaskView:
    """Whose, what, and until when; whoever it is for is told."""
    due_at, said = _due(work, written)
    seat = seat_named(work.plan.beredskab, said)
    person_id = None if seat else work.who.id
    task = CalloutTask(
        callout_id=callout.id, seat=seat, person_id=person_id, sealed=work.programme.seal.close(said),
        made_at=work.now, due_at=due_at,
    )  # fmt: skip
    work.session.add(task)
    note(work, callout, "task", seat=seat, detail=due_at.isoformat() if due_at else "", words=said)
    work.session.flush()
    _tell(work, callout, task, "task", words.given, but=work.who.id)
    return _view(work, task)


def done(work: Work, task_id: int, said: str = "") -> CalloutView:
    """By whoever it was given to, or anybody of the group who knows; also after the call-out. Raises NotNow.

    `said`: in what words; what more they tell is a line of the log.
    """
    task = work.session.get(CalloutTask, task_id)
    if task is None or task.done_at:
        raise NotNow
    callout = calling.locked(work, task.callout_id)
    if not work.who.has(CREW) and work.who.id not in {each.id for each in _owners(work, callout, task)}:
        raise Refused
    task.done_at = work.now
    note(work, callout, "task done", seat=task.seat, words=work.programme.seal.open(task.sealed))
    _tell_more(work, callout, said)
    calling.tend(work, callout)
    return view(work, callout)


def ask_which(work: Work, callout_id: int, said: str) -> CalloutView:
    """Something is done, and nobody can tell which task it was. Raises NotNow."""
    callout = calling.locked(work, callout_id)
    if callout.state != OUT:
        raise NotNow
    _tell_more(work, callout, said)
    return view(work, callout)


def nudge(work: Work, callout: Callout) -> None:
    """Whoever has a task that is soon due."""
    for task in unfinished(work, callout):
        if task.due_at and task.nudged_at is None and work.now >= task.due_at - EARLY:
            task.nudged_at = work.now
            _tell(work, callout, task, "nudge", words.nudge)


def nudges_due(work: Work, callout: Callout) -> Iterator[datetime]:
    return (each.due_at - EARLY for each in unfinished(work, callout) if each.due_at and each.nudged_at is None)


def unfinished(work: Work, callout: Callout) -> list[CalloutTask]:
    query = select(CalloutTask).where(CalloutTask.callout_id == callout.id, CalloutTask.done_at.is_(None))
    return list(work.session.scalars(query.order_by(CalloutTask.id)))


def of_person(work: Work, person_id: int) -> list[TaskView]:
    """What somebody was given lately and has not said is done."""
    query = select(CalloutTask).where(CalloutTask.done_at.is_(None), CalloutTask.made_at > work.now - STILL_OPEN)
    found = [(each, work.session.get_one(Callout, each.callout_id)) for each in work.session.scalars(query)]
    own = (task for task, callout in found if person_id in {each.id for each in _owners(work, callout, task)})
    return [_view(work, each) for each in own]


def by_seat(work: Work, callout: Callout, said: str) -> str:
    """ "Gitte ringer til skolen", or "til Gitte: ring til skolen", of a Gitte in the group, with her seat for her name:
    roles are kept, and no names."""
    told, whom = to_oneself(said), TO_WHOM.match(said)
    doer = TO.sub("", told)
    first = FIRST.match(doer)
    if first is None:
        return told
    if title := _title_of(work, callout, first[0]):
        rest = f": {said[whom.end() :]}" if whom else doer[first.end() :]
        return f"{title}{rest}"
    return doer if seat_named(work.plan.beredskab, doer) else _with_seats(work, callout, told)


def to_a_seat(work: Work, callout: Callout, said: str) -> str:
    """ "Sara kan du åbne beboerhuset", said to a Sara in the group, with her seat for her name. A Sara who is only told
    of may be anybody."""
    found = SAID_TO.match(said)
    title = _title_of(work, callout, found["who"]) if found else ""
    return f"{title}{said[found.end('who') :]}" if found and title else said


def apart(work: Work, callout: Callout, said: str) -> list[str]:
    """ "Kirsten tager klubben, Poul låser kælderen" are two tasks: each clause that begins with who does what; so are
    "SSP ringer til skolen, Poul til pressen"."""
    found = [""]
    for between, part in zip(["", *BETWEEN.findall(said)], BETWEEN.split(said), strict=True):
        if found[-1] and _does(work, callout, found[-1]) and _does(work, callout, part):
            found.append(part)
        elif found[-1] and (whole := elided.whole(found[-1], part)) and _does(work, callout, whole):
            found.append(whole)
        else:
            found[-1] += between + part
    return found


# -- inside --


def _does(work: Work, callout: Callout, part: str) -> bool:
    """Whether somebody of the group is said to do something: "Poul låser", not "Poul" or "politiet i Randers"."""
    first, words = FIRST.match(part), part.split()
    if first is None or len(words) < 2 or not DOES.search(words[1]):
        return False
    return bool(_title_of(work, callout, first[0]) or seat_named(work.plan.beredskab, part))


def _with_seats(work: Work, callout: Callout, told: str) -> str:
    """ "nøglen til opgang 82 skal Poul finde": her seat for each name in the group; it is the task of whoever shall."""
    whose, parts, end = "", [], 0
    for found in FIRST.finditer(told):
        shall = LEADS_TO_DOER.search(told[: found.start()]) is not None
        title = _title_of(work, callout, found[0]) if shall or found[0][:1].isupper() else ""
        if title:
            whose = whose or (title if shall else "")
            parts += [told[end : found.start()], title]
            end = found.end()
    said = "".join([*parts, told[end:]])
    return f"{whose}: {said}" if whose else said


def _title_of(work: Work, callout: Callout, name: str) -> str:
    """The title of the one seat whose holder is called so by their first name; empty where it is none, or several."""
    seats = [each for each in callout.seats if name.casefold() in _first_names(work, each) and not each.outsider]
    place = work.plan.beredskab.seats.get(seats[0].seat) if len(seats) == 1 else None
    return next(iter(place.title.values())) if place else ""


def _tell_more(work: Work, callout: Callout, said: str) -> None:
    """What stands behind "opgaven er løst, …"."""
    if tells_more(said):
        note(work, callout, REPORT, seat=seat_of(work, work.who.id), words=without_names(work, said))


def _first_names(work: Work, seat: CalloutSeat) -> set[str]:
    found = (work.session.get(Person, call.person_id) for call in seat.calls)
    return {each.name.split()[0].casefold() for each in found if each and each.name.split()}


def _tell(work: Work, callout: Callout, task: CalloutTask, what: str, say: Say, *, but: int = 0) -> None:
    shown = _view(work, task)
    for owner in _owners(work, callout, task):
        if owner.id != but:
            sending.tell(work, callout, owner, f"{what}:{task.id}:{owner.id}", lambda t: say(t, shown))


def _view(work: Work, task: CalloutTask) -> TaskView:
    said = deed(work.plan.beredskab, task.seat, work.programme.seal.open(task.sealed))
    return TaskView(
        task.id, task.seat, name_of(work, task.person_id), said, task.due_at, task.done_at is not None, task.made_at
    )


def _due(work: Work, said: str) -> tuple[datetime | None, str]:
    """The next time that clocks show what was said, and the words without it."""
    found = BEFORE.search(said)
    if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
        return None, said.strip()
    return next_shown(work.now, int(found[1]), int(found[2] or 0)), said[: found.start()].strip()


def _owners(work: Work, callout: Callout, task: CalloutTask) -> list[Person]:
    """Whose seat it is; before anybody has taken it, those who were asked."""
    seats = [seat for seat in callout.seats if task.seat and seat.seat == task.seat]
    asked = [call.person_id for seat in seats for call in seat.calls if call.called_at]
    ids = [each for each in (task.person_id, *(seat.person_id for seat in seats)) if each] or asked
    return [each for each in (work.session.get(Person, id) for id in dict.fromkeys(ids) if id) if each]
