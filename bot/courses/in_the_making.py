"""What is said right behind a course that is shown and not set up yet: "og 6 gange i alt", "nej 7 børn"."""

from datetime import date as Day

from bot.courses import running
from bot.courses.just_shown import NUMBERS, shown_last
from bot.courses.model import DRAFT, Course
from bot.courses.shown_vocabulary import SETS as SHOWN
from bot.courses.views import Confirm, Counted, Later, Noted, Question, View
from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.people.model import HOLDERS
from bot.sayings import Sayings
from bot.work import Work

LONGEST = 60
SAYINGS = Sayings(
    {
        **{name: SHOWN[name] for name in ("so_many", "small", "who", "are", "begins", "when")},
        "before": f"{SHOWN['before']}, vent, wait, der er, det er, vi er",
        "behind": SHOWN["behind"],
        "we": f"{SHOWN['we']}, den, forløbet, det hele",
        "times": "gange, mødegange, undervisningsgange, lektioner, mandage, meetings, times, sessions",
        "on": "på, den, først, om, on",
    },
    {
        "planned": "<we>? <are>? <small>* <so_many> <times> <small>*",
        "participants": "<we>? <are>? <small>* <so_many> <who> <small>*",
        "starts": (
            "<we>? <are>? <small>* <on>* <when>, <we> <begins> <small>* <on>* <when>, "
            "<we> <are> <small>* <on>* <when> <we>? <begins>"
        ),
    },
)


def hear(work: Work, text: str) -> View | Question | Counted | Confirm | Noted | Later | None:
    """It is shown anew, and counts once it is set up. None where the words say no such thing, or nothing waits so."""
    field = SAYINGS.said(text, LONGEST) if work.has(HOLDERS) and "?" not in text else ""
    found = shown_last(work, DRAFT) if field else None
    if found is None:
        return None
    if field == "starts":
        day = _day(work, found, text)
        return running.choose_day(work, found.id, day.isoformat()) if day else None
    numbers = [int(each.value or 0) for each in with_times(fold(text)) if each.tag in NUMBERS]
    return running.answer(work, found.id, field, str(numbers[0])) if len(numbers) == 1 else None


def _day(work: Work, found: Course, text: str) -> Day | None:
    """ "tirsdag", of what was to begin on a Monday: the nearest one to that."""
    behind, ahead = running.day_behind(work, text, asked="date"), work.programme.reader.days(text, work.said_at)
    named = [*([behind] if behind else []), *(ahead if len(ahead) == 1 else [])]
    since = found.starts or work.today
    return min(named, key=lambda day: abs(day - since), default=None)
