"""Which course somebody means who holds one, where its name is cut short or left out: "fremmøde 1. gang, 6 børn"."""

import re

from sqlalchemy import select

from bot.courses import rows
from bot.courses.counted import says_only
from bot.courses.model import RUNNING, Course
from bot.language.atoms.normalise import fold
from bot.language.courses import NUMBER_BEHIND, CourseWords, is_numbered
from bot.language.times.named import with_times
from bot.language.word_sets import word_set
from bot.work import Work

BEGINS = word_set("begynder starter begynde starte begins starts begin start", of_reader=False)
SHORTEST = 5
"""Letters of a name that is cut short."""


def own_running(work: Work, text: str) -> list[Course]:
    """One's own courses under way: those that are named, also by the beginning of a name; all where none is."""
    return named_or_all(work, text)[0]


def meeting_of(work: Work, text: str) -> tuple[list[Course], CourseWords] | None:
    """A meeting by its number, and the courses that it may be of; None where the words tell of none, or of others."""
    plain = fold(text)
    numbered = is_numbered(plain) or re.search(NUMBER_BEHIND, plain) is not None
    if not numbered or text.rstrip().endswith("?") or _is_of_others(work, text):
        return None
    found, named = named_or_all(work, text)
    found = found if named else [each for each in found if says_only(work, each, text)]
    said = as_named(work, found[0], text) if found else None
    return (found, said) if said and said.number is not None and said.people is not None else None


def named_or_all(work: Work, text: str) -> tuple[list[Course], bool]:
    """One's own courses under way, as for `own_running`, and whether they are named."""
    own = Course.owner_id == work.who.id, Course.state == RUNNING, Course.practice.is_(work.who.practice)
    found = [each for each in work.session.scalars(select(Course).where(*own)) if each.key in work.plan.courses]
    said = work.programme.reader.course(text, work.said_at, rows.held(work)) if found else None
    kinds = {kind.key for kind in rows.kinds(work, said.criteria)} if said else set()
    named = [each for each in found if each.key in kinds or _cut_short(work, each, text)]
    return (named, True) if named or kinds else (found, False)


def as_named(work: Work, found: Course, text: str) -> CourseWords | None:
    """The same words with the name of the course behind them."""
    kind = work.plan.courses[found.key]
    name = next((work.plan.criterion(each).words.names[0] for each in kind.criteria), "")
    return work.programme.reader.course(f"{text.rstrip(' .!')} til {name}", work.said_at, rows.held(work))


def is_named(work: Work, found: Course, text: str) -> bool:
    """Whether words name this one, also by the beginning of its name."""
    said = work.programme.reader.course(text, work.said_at, rows.held(work))
    kinds = {kind.key for kind in rows.kinds(work, said.criteria)} if said else set()
    return found.key in kinds or _cut_short(work, found, text)


def without_its_number(work: Work, text: str) -> str:
    """ "mødregruppe 2 starter 20. februar" without the two, folded; all else as it is."""
    plain = fold(text)
    titles = [title for kind in work.plan.courses.values() for title in kind.title.values()]
    names, atoms = {word for title in titles for word in fold(title).split()}, with_times(plain)
    for name, number, verb in zip(atoms, atoms[1:], atoms[2:], strict=False):
        if name.text in names and number.tag == "digits" and verb.text in BEGINS:
            return plain[: number.start] + plain[verb.start :]
    return text


def numbers_another(work: Work, text: str) -> bool:
    """Whether it has such a number: it is another of its kind, and none of those that are there."""
    return without_its_number(work, text) != text


# -- inside --


def _is_of_others(work: Work, text: str) -> bool:
    reports = work.read(text).reports
    return any(each.criterion not in rows.held(work) or "area" in each.fields for each in reports)


def _cut_short(work: Work, found: Course, text: str) -> bool:
    titles = [fold(title).split() for title in work.plan.courses[found.key].title.values()]
    words = [word for word in re.findall(r"[a-z]+", fold(text)) if len(word) >= SHORTEST]
    return any(name.startswith(word) for title in titles for name in title for word in words)
