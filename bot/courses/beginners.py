"""How many began a course of one's own that has just begun, told by itself: "der startede altså kun 6"."""

import re
from datetime import timedelta

from bot.courses import rows, running
from bot.courses.counted import is_of_others
from bot.courses.model import Course
from bot.courses.unnamed import own_running
from bot.courses.views import Confirm, View, Which
from bot.language.atoms.normalise import fold
from bot.language.courses import CourseWords, is_numbered
from bot.language.word_sets import word_set
from bot.message import parted
from bot.work import Work

JUST_BEGUN = timedelta(days=14)
"""As long as it may still be told or put right how many began."""
BEGAN = word_set("begyndt begyndte startet startede begun began started", of_reader=False)
ANOTHER = word_set(
    "ny nye nyt new hold team another endnu hvis naar snart if when soon ikke not ingen", of_reader=False
)
""" "en ny mødregruppe er startet" is of another course."""
APART = re.compile(r"[,;:.!]|\b(?:og|men|and|but)\b")


def hear(work: Work, text: str) -> Confirm | Which | View | None:
    """Asked before it counts; who came to a meeting is told beside it. None: the words say no such thing."""
    told = _told(work, text)
    found = _may_be_of(work, text) if told else []
    if told is None or not found:
        return None
    began, came = told
    if len(found) > 1:
        views = tuple(rows.look(work, each) for each in found)
        return Which(views, CourseWords((), people=began, begins=True))
    view = rows.look(work, found[0])
    return view if view.participants == began and came is None else Confirm(view, "participants", began, came or 0)


def means(work: Work, text: str) -> bool:
    return _told(work, text) is not None and bool(_may_be_of(work, text))


# -- inside --


def _told(work: Work, text: str) -> tuple[int, int | None] | None:
    """How many began, and how many came where that is told too."""
    plain = fold(text)
    if not BEGAN & _words(plain) or ANOTHER & _words(plain) or is_numbered(plain) or text.rstrip().endswith("?"):
        return None
    asked = parted(work.asked())
    if (asked.topic, asked.rest) == ("course", "participants"):
        return None  # it answers that question
    said = [(_words(part), number) for part in APART.split(plain) if (number := running.numbers(work, part))]
    began = [number.part for words, number in said if BEGAN & words and number.whole is None]
    came = [number.part for words, number in said if not BEGAN & words and number.whole is None]
    return (began[0], came[0] if came else None) if len(began) == 1 and len(said) == 1 + len(came) < 4 else None


def _words(plain: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", plain))


def _may_be_of(work: Work, text: str) -> list[Course]:
    """Those of one's own that have just begun, and whose people the words may be of."""
    begun = [
        each
        for each in own_running(work, text)
        if each.starts is not None and timedelta() <= work.today - each.starts <= JUST_BEGUN
    ]
    return [each for each in begun if not is_of_others(work, each, "participants", text)]
