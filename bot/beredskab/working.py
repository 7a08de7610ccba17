"""Working together while it lasts: the police's instructions and hold, reports, tasks."""

import re
from dataclasses import dataclass

from sqlalchemy import select

from bot.beredskab import board, calling, moving, pinning, tasks
from bot.beredskab.answering import called_to
from bot.beredskab.elsewhere import MOVED, moved_to
from bot.beredskab.log import note
from bot.beredskab.model import Callout, CalloutCall, LogLine
from bot.beredskab.nameless import without_names
from bot.beredskab.reading import counts, is_report
from bot.beredskab.states import ARMED, OUT, NotNow
from bot.beredskab.told_of_tasks import TASK, TO_WHOM
from bot.beredskab.views import REPORT, CalloutView, TaskView, seat_of, view
from bot.language.atoms.normalise import fold
from bot.meetings.pointing import names_a_day
from bot.people.model import CREW
from bot.plan.beredskab import POLICE
from bot.work import Refused, Work

INSTRUCTION = re.compile(r"^\s*(?:anvisning|instruction)\s*[:–-]\s*", re.IGNORECASE)
TASKED = "opgave: "
"""With the sign, before which no capital letter is taken for a name."""
LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of words that somebody wrote."""

    callout: CalloutView
    what: str
    """report, task or instruction"""
    words: str
    left_out: bool
    """Something that looks like a name was left out."""
    line: int = 0
    """The log's number of it, so that the police can put it first."""
    placed: bool = False
    """They said that it is at another place than was told."""
    own: int = 0
    """The log's number of it, for whoever wrote it, so that it can be taken out again."""
    elsewhere: str = ""
    """The place that they may mean instead of the one that was told."""
    tasks: tuple[TaskView, ...] = ()
    whose: bool = False
    """It is a task for somebody whom the group does not know: it is a line of the log until that is said."""


def look(work: Work, callout_id: int) -> CalloutView:
    """How it stands, with what has happened; that it was read is in the log."""
    callout = _out(work, callout_id)
    note(work, callout, "read", seat=seat_of(work, work.who.id))
    return view(work, callout)


def followed(work: Work) -> int | None:
    """The call-out under way that whoever writes in their own chat follows, whatever else is asked of them."""
    if not work.alone or not work.has(CREW):
        return None
    running = [each for each in calling.running(work, OUT) if work.who.id in _follows(work, each)]
    return running[-1].id if running else None


def may_look(work: Work) -> bool:
    """Whether whoever asks in their own chat what is going on may see it, though nobody has called them."""
    return work.alone and work.has(CREW) and bool(calling.running(work, OUT))


def means_it(work: Work, callout_id: int, text: str) -> bool:
    """Whether words are about this call-out: it is under way, and they report no activity."""
    callout = work.session.get(Callout, callout_id)
    return (
        callout is not None and callout.state == OUT and bool(TASK.match(text) or not _is_of_something_else(work, text))
    )


def _is_of_something_else(work: Work, text: str) -> bool:
    """An activity that was held, or that is called off."""
    reader, now = work.programme.reader, work.said_at
    if MOVED.search(fold(text)) and not counts(work, text) and not names_a_day(text):
        return False  # "det er flyttet til Vangdalen" is also how one tells of a new neighbour
    return bool(reader.read(text, now).reports) or reader.coming(text, now, off=True) is not None


def ask_report(work: Work, callout_id: int) -> CalloutView:
    """What is written next in this chat goes into the log."""
    callout = _out(work, callout_id)
    calling.listen(work, callout)
    return view(work, callout)


def take(work: Work, callout_id: int, text: str) -> Taken:
    """A task, an instruction of the police, or a line for the log. Raises NotNow."""
    callout = _out(work, callout_id)
    written = text[:LONGEST]
    told = _tasks(work, callout, written) or [tasks.to_a_seat(work, callout, written)]
    each_said = [without_names(work, each) for each in told]
    said, left_out = ", ".join(each_said), each_said != told
    task = TASK.match(written) is not None
    whose = task and any(TO_WHOM.match(TASK.sub("", each)) for each in each_said)
    if task and not whose:
        shown = tuple(tasks.give(work, callout, TASK.sub("", each)) for each in each_said)
        taken = Taken(view(work, callout), "task", said, left_out, tasks=shown)
    elif INSTRUCTION.match(said) and _is_police(work):
        taken = _instruct(work, callout, INSTRUCTION.sub("", said), left_out)
    else:
        taken = _to_the_log(work, callout, said, left_out, whose)
    calling.listen(work, callout)
    calling.look_after(work, callout)
    return taken


def take_stray(work: Work, text: str) -> Taken | None:
    """Words of somebody in a call-out that answer nothing and report no activity are a line about it."""
    if not work.alone or not work.who.has(CREW):
        return None
    running = list(reversed(calling.running(work, ARMED, OUT)))
    if mine := next((each for each in running if each.state == ARMED and each.by == work.who.id), None):
        return _meanwhile(work, mine, text)
    callout = next((each for each in running if each.state == OUT and work.who.id in _follows(work, each)), None)
    return take(work, callout.id, text) if callout and means_it(work, callout.id, text) else None


def of_picture(work: Work) -> int | None:
    """The call-out of which somebody may send a picture: they follow it, or are called to it."""
    if work.asked().startswith("contribution:"):
        return None  # it was asked for
    call = called_to(work)
    found = work.session.get(CalloutCall, call) if call else None
    return found.callout_id if found else followed(work)


def take_picture(work: Work, text: str) -> Taken | None:
    """What is written on a picture, which is not kept; None where nothing is. Raises NotNow."""
    callout = of_picture(work)
    if callout is None:
        raise NotNow
    return take(work, callout, text) if text.strip() else None


def own_seconds(work: Work, callout_id: int, text: str) -> bool:
    """Whether one's own seconds are counted, and words are about what happens: they report no activity."""
    callout = work.session.get(Callout, callout_id)
    own = callout is not None and callout.state == ARMED and callout.by == work.who.id
    return own and not is_report(work, text)


def take_meanwhile(work: Work, callout_id: int, text: str) -> Taken:
    """The same, written while they are counted. Raises NotNow."""
    taken = _meanwhile(work, calling.locked(work, callout_id), text)
    if taken is None:
        raise NotNow
    return taken


def _meanwhile(work: Work, callout: Callout, text: str) -> Taken | None:
    """While the seconds are counted, whoever calls may tell more: those who are called read it in the log."""
    if callout.state != ARMED or is_report(work, text):
        return None
    said = without_names(work, text[:LONGEST])
    placed = moved_to(work, callout, text)
    moving.put(work, callout, placed, said)  # it stands in what those who are called open first
    note(work, callout, REPORT, seat=seat_of(work, work.who.id), words=said)
    work.session.flush()
    return Taken(view(work, callout), REPORT, said, said != text[:LONGEST], placed=placed is not None)


def _follows(work: Work, callout: Callout) -> set[int]:
    return {each.id for each in board.readers(work, callout)}


def put_first(work: Work, callout_id: int, number: int) -> CalloutView:
    """What the police wrote is what all must do: it stands first on every board."""
    callout = _out(work, callout_id)
    _police_only(work)
    line = work.session.scalar(select(LogLine).where(LogLine.callout_id == callout_id, LogLine.number == number))
    if line is None:
        raise NotNow
    _pin(work, callout, work.programme.seal.open(line.sealed))
    return view(work, callout)


def hold(work: Work, callout_id: int, held: bool) -> CalloutView:
    """The police hold back everything outward, or let it go again."""
    callout = _out(work, callout_id)
    _police_only(work)
    callout.hold = held
    note(work, callout, "hold" if held else "hold ended", seat=seat_of(work, work.who.id))
    calling.look_after(work, callout)
    return view(work, callout)


# -- inside --


def _out(work: Work, callout_id: int) -> Callout:
    callout = calling.locked(work, callout_id)
    if callout.state != OUT:
        raise NotNow
    board.show(work, callout)  # whoever may see it may write in it
    return callout


def _tasks(work: Work, callout: Callout, written: str) -> list[str]:
    """Each task of a line with the seats of those who do it; none where it gives no task."""
    task = TASK.match(written)
    found = tasks.apart(work, callout, written[task.end() :]) if task else []
    return [TASKED + tasks.by_seat(work, callout, each) for each in found]


def _to_the_log(work: Work, callout: Callout, said: str, left_out: bool, whose: bool) -> Taken:
    placed = moving.taken_from(work, callout, said)
    line = note(work, callout, REPORT, seat=seat_of(work, work.who.id), words=said)
    work.session.flush()
    if placed:
        moving.tell_others(work, callout, line.number, said)
    first, own = line.number if _is_police(work) else 0, 0 if placed else line.number
    other = "" if placed else moving.offered(work, callout, said)
    return Taken(view(work, callout), REPORT, said, left_out, first, placed, own, other, whose=whose)


def _is_police(work: Work) -> bool:
    seat = work.plan.beredskab.with_part(POLICE)
    return seat is not None and seat_of(work, work.who.id) == seat.key


def _police_only(work: Work) -> None:
    if not _is_police(work):
        raise Refused


def _instruct(work: Work, callout: Callout, said: str, left_out: bool) -> Taken:
    _pin(work, callout, said)
    return Taken(view(work, callout), "instruction", said, left_out)


def _pin(work: Work, callout: Callout, said: str) -> None:
    callout.instruction = work.programme.seal.close(said)
    note(work, callout, pinning.INSTRUCTION, seat=seat_of(work, work.who.id), words=said)
    pinning.unpin(work, callout)
    calling.look_after(work, callout)
