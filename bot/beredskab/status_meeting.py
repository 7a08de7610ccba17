"""The pack for the yearly status meeting: who holds what and how they are reached, the year's call-outs, what comes.

It goes out with the invitation to the group's ordinary meeting, to each of the group who is invited and to the
secretariat head. Call-outs stand in it without place, words or people.
"""

from collections.abc import Iterator
from datetime import date as Day
from datetime import datetime
from functools import partial

from sqlalchemy import bindparam, select

from bot.beredskab import drilling, holders
from bot.beredskab import status_words as words
from bot.beredskab.door import working as working_links
from bot.beredskab.log import lines_of
from bot.beredskab.model import Callout
from bot.beredskab.readiness import YEAR, what_now
from bot.beredskab.states import ENDED, FALSE_ALARM, FILLED
from bot.beredskab.status_pack import Happened, Pack, Sits
from bot.clock import local_date
from bot.documents.forms import write
from bot.meetings.model import CALLED, Meeting
from bot.outbox import REMINDER, Outgoing, keyed
from bot.people.channels import channels_of
from bot.people.model import CREW, Person, Role
from bot.people.reaching import reach
from bot.prepared import Look
from bot.privacy.sealed_files import ENDING as SEALED_FILE
from bot.texts import DEFAULT, translator
from bot.work import Work

FOLDER = "beredskab/status"
_AHEAD = Meeting.state == CALLED, Meeting.starts_at > bindparam("now"), Meeting.extraordinary.is_(False)
CALLED_AHEAD = Look(lambda: select(Meeting).where(*_AHEAD).order_by(Meeting.id))


def run(work: Work) -> None:
    """With each invitation; harmless when repeated: who has it has a row."""
    work.each(_called(work), partial(_hand_round, work))


def next_due(work: Work) -> datetime | None:
    return work.now if any(_untold(work, meeting) for meeting in _called(work)) else None


def hand_out(work: Work) -> tuple[datetime | None, str]:
    """/beredskab statusmøde: as it stands now, to the head who asks. Returns when the group meets, and the file."""
    meeting = next(iter(_called(work)), None)
    starts_at = meeting.starts_at if meeting else None
    return starts_at, _written(work, starts_at)


def pack(work: Work, meets: datetime | None) -> Pack:
    seats = tuple(work.plan.beredskab.seats)
    sits = tuple(each for seat in seats for each in _sits(work, seat))
    empty = tuple(seat for seat in seats if not holders.holders_of(work, seat))
    happened = tuple(_happened(work))
    last = max((each.day for each in happened if each.drill), default=None)
    weak, links = what_now(work).weak, tuple(working_links(work))
    return Pack(work.plan, meets, work.today, sits, empty, happened, weak, links, tuple(_tests(work)), last)


# -- inside --


def _called(work: Work) -> list[Meeting]:
    """Ordinary meetings of the group to which people are invited, and which are ahead."""
    groups = [key for key, group in work.plan.groups.items() if Role.BEREDSKAB in group.roles]
    return [each for each in CALLED_AHEAD.things(work.session, now=work.now) if each.group in groups]


def _untold(work: Work, meeting: Meeting) -> list[Person]:
    """The group's own among those who are invited, and the secretariat head; guests get no such list."""
    invited = (work.session.get(Person, each.person_id) for each in meeting.invitees)
    own = [each for each in invited if each and each.roles(work.now) & CREW]
    told = set(work.session.scalars(select(Outgoing.person_id).where(keyed(f"statuspack:{meeting.id}:"))))
    everybody = {each.id: each for each in (*own, *drilling.heads(work))}
    return [each for each in everybody.values() if each.id not in told and channels_of(work, each.id)]


def _hand_round(work: Work, meeting: Meeting) -> None:
    untold = _untold(work, meeting)
    if untold:
        file = _written(work, meeting.starts_at)
        work.each(untold, lambda each: _send(work, each, meeting, file))


def _send(work: Work, found: Person, meeting: Meeting, file: str) -> None:
    said = words.with_pack(translator(found.language), meeting.starts_at, file)
    reach(work, found, f"statuspack:{meeting.id}:{found.id}", REMINDER, said)


def _written(work: Work, meets: datetime | None) -> str:
    """In the programme's language. What was written for another day is of no use to anybody any more."""
    day = local_date(meets) if meets else work.today
    file = f"{FOLDER}/statusmoede-{day.isoformat()}.docx{SEALED_FILE}"
    for path in (work.programme.data_dir / FOLDER).glob("*.docx*"):
        if path.stem < f"statusmoede-{(work.today - YEAR).isoformat()}":
            path.unlink(missing_ok=True)
    said = words.document(translator(DEFAULT), pack(work, meets), work.now)
    write(said, work.programme.data_dir / file, work.programme.seal)
    return file


def _sits(work: Work, seat: str) -> Iterator[Sits]:
    for place, holder in enumerate(holders.holders_of(work, seat)):
        found = work.session.get_one(Person, holder.person_id)
        ways = channels_of(work, found.id)
        newest = max((way.confirmed_at for way in ways if way.confirmed_at), default=None)
        kinds = tuple(dict.fromkeys(way.kind for way in ways))
        asked = local_date((holder.confirmed_at or holder.since) + YEAR)
        yield Sits(
            seat, found.name, place, kinds, _day(newest), _day(holder.confirmed_at), _day(holder.present_at),
            max(asked, work.today),
        )  # fmt: skip


def _day(moment: datetime | None) -> Day | None:
    return local_date(moment) if moment else None


def _happened(work: Work) -> Iterator[Happened]:
    since = Callout.out_at > work.now - YEAR, Callout.state.in_(ENDED)
    for callout in work.session.scalars(select(Callout).where(*since).order_by(Callout.id)):
        assert callout.out_at is not None
        group = [seat for seat in callout.seats if not seat.outsider]
        yield Happened(
            local_date(callout.out_at), callout.kind, callout.drill, _was_false(work, callout),
            callout.complete_at - callout.out_at if callout.complete_at else None,
            len(group), sum(seat.state in FILLED for seat in group), sum(seat.cards for seat in group),
        )  # fmt: skip


def _was_false(work: Work, callout: Callout) -> bool:
    """Also where it has been evaluated since: the log says how it ended."""
    return any(line.event == FALSE_ALARM for line in lines_of(work, callout.id))


def _tests(work: Work) -> Iterator[Day]:
    """The first of each of the next four quarters."""
    day = work.today
    for _ in range(4):
        day = local_date(drilling.next_quarter(day))
        yield day
