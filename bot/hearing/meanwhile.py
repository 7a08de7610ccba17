"""What people write while a report, an announcement or a course waits for an answer, and that is none."""

from dataclasses import dataclass

from bot.announcements import announcing, counting
from bot.announcements import views as coming
from bot.announcements.model import ANNOUNCED, DRAFT, Announcement
from bot.courses import running
from bot.courses import views as courses
from bot.courses.model import DRAFT as MAKING
from bot.courses.model import Course
from bot.courses.views import Question
from bot.hearing.asked import doubts
from bot.message import Subject, parted
from bot.people import snoozing
from bot.people.courtesy import THANKS
from bot.people.finding import whom_to_ask
from bot.people.meanwhile import ILL, SAD, said
from bot.people.small_talk import GLAD, HARD, TEST
from bot.people.spoken_of import spoken_of
from bot.registrations import batches, drafting, rows, saving
from bot.registrations.model import OPEN
from bot.registrations.steps import Doubt, Outcome, Step
from bot.work import Work

COUNT = "count"
ANY_WORDS = ("title", "criterion")
"""What is asked so, any words may answer ..."""
OF_SOMEBODY = frozenset({ILL, SAD})
""" "Svend er syg", from a leader, is of Svend."""
MAY_BE_A_NAME = frozenset({TEST, GLAD, HARD})
"""... but those of "haha" or "jeg har 4 børn"; a "prøve" may have been held."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What was said, and what is still open."""

    what: str
    about: str
    shown: Step | Doubt | coming.View | coming.NotRead | Question | courses.View
    counted: bool
    """It stood in the calendar, and is asked how many came."""
    whom: tuple[str, ...]
    """Whom to talk to about what is no business of a machine."""


def what_of(work: Work, text: str, about: str, replied: bool = False) -> str:
    """What words beside the open question are; empty where it is not open, or they may be about something else."""
    asked, what = parted(about), said(text)
    if (what in OF_SOMEBODY and spoken_of(work, text)) or snoozing.tells_days_away(work, text):
        return ""
    if not (replied or _is_newest(work, asked, what)) or not _is_open(work, asked):
        return ""
    return "" if asked.rest in ANY_WORDS and what in MAY_BE_A_NAME else what


def go_on(work: Work, what: str, about: str) -> Beside:
    """The same question once more. Raises StaleDraft, StaleAnnouncement, StaleCourse, Refused."""
    asked, whom = parted(about), whom_to_ask(work)
    assert asked.number is not None
    if asked.topic == "course":
        shown = running.show(work, asked.number)
        missing = asked.rest and getattr(shown, asked.rest, "") is None
        return Beside(what, about, running.ask(work, shown.id, asked.rest) if missing else shown, False, whom)
    if asked.topic == "announcement":
        counted = asked.rest == COUNT
        if asked.rest == "title":  # nothing is missing without it, and it was asked
            return Beside(what, about, announcing.reopen(work, asked.number, "title"), False, whom)
        act = counting.ask if counted else announcing.show
        return Beside(what, about, act(work, asked.number), counted, whom)
    batch = asked.number if asked.topic == "batch" else drafting.open_draft(work, asked.number).batch
    return Beside(what, about, _doubted(work, asked) or drafting.next_step(work, batch), False, whom)


# -- inside --


def _doubted(work: Work, asked: Subject) -> Doubt | None:
    """Where it is asked just now whether it is the same as what is there, that is what still waits."""
    if asked.topic != "draft" or asked.number is None or not doubts(work, asked.number):
        return None
    draft = drafting.open_draft(work, asked.number)
    return batches.with_others(work, Outcome(doubt=saving.doubt_of(work, draft)), draft.batch).doubt


def _is_newest(work: Work, asked: Subject, what: str) -> bool:
    """Whether nothing else is spoken of since; a "tak" is for what was said last, whatever that was about."""
    newest = parted(work.talked_of())
    nothing = newest.topic == "" and what != THANKS
    return nothing or (newest.topic, newest.number) == (asked.topic, asked.number)


def _is_open(work: Work, asked: Subject) -> bool:
    if asked.number is None or work.actor is None:
        return False
    if asked.topic == "draft":
        draft = rows.draft_of(work.session, asked.number)
        return draft is not None and draft.state == OPEN and draft.person_id == work.actor.id
    if asked.topic == "batch":
        return any(each.person_id == work.actor.id for each in rows.open_drafts(work.session, asked.number))
    if asked.topic == "course":
        course = work.session.get(Course, asked.number)
        return course is not None and course.state == MAKING
    found = work.session.get(Announcement, asked.number) if asked.topic == "announcement" else None
    return found is not None and found.state == (ANNOUNCED if asked.rest == COUNT else DRAFT)
