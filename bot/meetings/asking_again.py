"""Who has not answered an invitation is asked once more, because whoever calls the meeting wants it: "ryk dem"."""

import re
from dataclasses import dataclass, replace

from sqlalchemy import select

from bot.language.atoms.normalise import fold
from bot.language.times.named import names_until
from bot.meetings import reminder_words as words
from bot.meetings.calling import decent, root
from bot.meetings.model import CALLED, Invitee, Meeting
from bot.meetings.pointing import group_named
from bot.meetings.saying import MEETING
from bot.meetings.steps import DAY_BEFORE
from bot.meetings.views import MeetingView, may_call, view, view_for
from bot.meetings.wheel import NoSuchMeeting, to_call
from bot.outbox import ANSWER, When
from bot.people.finding import still_here
from bot.people.model import Person
from bot.people.reaching import reach
from bot.phrases import OPENS
from bot.texts import translator
from bot.work import Work

LONGEST = 90
ASKS = re.compile(
    rf"{OPENS}(?:(?:kan|vil|gider|maa) (?:du|jeg bede dig)(?: lige| om at| godt)* |could you |can you )?"
    r"(?:ryk(?:ke)?|minde?|paaminde?|spoerge?|skub(?:be)? til"
    r"|sende? (?:en )?(?:paamindelse|rykker) til|remind|ask)\b"
    r"(?P<whom>.+)"
)
OF_ANSWERS = re.compile(r"\b(?:svar\w*|indkald\w*|invitation\w*|answer\w*)\b")
OF_ALL = re.compile(r"\b(?:dem|alle|resten|de andre|everybody|them|those|the others)\b")
OF_ONESELF = re.compile(r"^ (?:mig|os|me|us)\b")


@dataclass(frozen=True, slots=True)
class Unanswered:
    """An invitation, and who has not answered it."""

    meeting: MeetingView
    names: tuple[str, ...]
    asked: int | None = None
    """How many have just been asked; None: a press asks them."""


def asks(text: str) -> bool:
    """Whether words may want that; most do not, and cost no look into the database."""
    found = ASKS.fullmatch(fold(text.strip())) if len(text) <= LONGEST else None
    if found is None or OF_ONESELF.match(found["whom"]):
        return False
    return not names_until(found["whom"])  # then "ryk" is of the meeting's time


def meant(work: Work, text: str) -> int | None:
    """The meeting whose invitation is meant: of a group that is named, or spoken of last, or the only one."""
    said = fold(text)
    group = group_named(work, said)
    query = select(Meeting).where(Meeting.state == CALLED, Meeting.starts_at > work.now).order_by(Meeting.starts_at)
    called = [each for each in work.session.scalars(query) if each.group in work.plan.groups]
    called = [each for each in called if may_call(work.actor, work.plan.group(each.group))]
    if group is not None:
        return next((each.id for each in called if each.group == group.key), None)
    shown = work.number_talked_of("meet")
    of_it = bool(OF_ALL.search(said) or OF_ANSWERS.search(said) or MEETING.search(said) or _named(work, called, said))
    if shown in {each.id for each in called} and of_it:
        return shown
    return called[0].id if len(called) == 1 and OF_ANSWERS.search(said) else None


def look(work: Work, meeting_id: int) -> Unanswered:
    """Raises NoSuchMeeting, Refused."""
    meeting, _ = to_call(work, meeting_id)
    if meeting.state != CALLED or meeting.starts_at <= work.now:
        raise NoSuchMeeting
    return Unanswered(view(work, meeting), tuple(found.name for _, found in _silent(work, meeting)))


def again(work: Work, meeting_id: int) -> Unanswered:
    """They are asked, once a day. Raises as `look`."""
    seen = look(work, meeting_id)
    meeting = work.session.get_one(Meeting, meeting_id)
    told = 0
    for seat, found in _silent(work, meeting):
        t = translator(found.language)
        said = words.reminder(t, DAY_BEFORE, view_for(work, meeting, found.id), ())
        key = f"{root(meeting)}:again:{work.today:%Y%m%d}:{seat.id}"
        when = When(decent(work, meeting), meeting.ends_at)
        told += reach(work, found, key, ANSWER, replace(said, language=t.language), when) is not None
    return replace(seen, asked=told)


# -- inside --


def _silent(work: Work, meeting: Meeting) -> list[tuple[Invitee, Person]]:
    found = ((each, still_here(work, each.person_id)) for each in meeting.invitees if not each.answer)
    return [(seat, person) for seat, person in found if person is not None]


def _named(work: Work, called: list[Meeting], said: str) -> bool:
    """Whether somebody is named who has not answered."""
    told = set(re.findall(r"\w+", said))
    people = (person for each in called for _, person in _silent(work, each))
    return any(fold(each.name.split()[0]) in told for each in people if each.name.split())
