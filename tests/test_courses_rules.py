"""When owners of courses are asked, what is read of a course, what a plan file may say of one."""

from datetime import UTC, date, datetime

import pytest

from bot.clock import local
from bot.courses.model import Course, CourseMeeting, months_after
from bot.language.reader import Reader
from bot.plan.load import FILES, check, load

PLAN = load("randers-nordby-2017-21")
READER = Reader(PLAN.lexicon())
CRITERIA = frozenset(criterion for kind in PLAN.courses.values() for criterion in kind.criteria)
NOW = datetime(2017, 11, 15, 10)


def hour(moment: datetime | None) -> str:
    return f"{local(moment):%d/%m/%y %H}" if moment else ""


def course(**more: object) -> Course:
    return Course(key="mother_groups", created_at=datetime(2017, 11, 1, tzinfo=UTC), **more)


def test_who_began_is_asked_the_first_evening_unless_it_was_known_when_it_was_told_or_counts() -> None:
    """Who is expected has not begun."""
    assert hour(course(starts=date(2017, 11, 20)).start_asked) == "20/11/17 17"
    assert hour(course(starts=date(2017, 11, 20), participants=7).start_asked) == "20/11/17 17"
    assert course(starts=date(2017, 11, 20), participants=7, entries={"criterion": 1}).start_asked is None
    assert course(starts=date(2017, 11, 1), participants=7).start_asked is None
    assert course().start_asked is None


def test_the_end_is_asked_about_after_the_last_meeting_or_when_it_should_have_been() -> None:
    running = course(starts=date(2017, 11, 20), planned=8, participants=7)
    assert hour(running.end_asked) == "15/01/18 17"

    running.meetings = [CourseMeeting(number=8, day=date(2018, 1, 10), participants=6)]
    assert hour(running.end_asked) == "10/01/18 17"
    running.meetings = [CourseMeeting(number=7, day=date(2018, 1, 24), participants=6)]
    assert hour(running.end_asked) == "07/02/18 17"


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2017, 11, 30), 3, date(2018, 2, 28)),
        (date(2017, 12, 15), 1, date(2018, 1, 15)),
        (date(2017, 11, 15), 1, date(2017, 12, 15)),
        (date(2017, 8, 31), 6, date(2018, 2, 28)),
        (date(2017, 10, 31), 2, date(2017, 12, 31)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_a_shorter_month(day: date, months: int, later: date) -> None:
    assert months_after(day, months) == later


@pytest.mark.parametrize(
    ("text", "number", "people", "day"),
    [
        ("mødregruppe 3. gang, 6 mødre", 3, 6, date(2017, 11, 15)),
        ("tredje gang i mødregruppen, der kom 5 mødre", 3, 5, date(2017, 11, 15)),
        ("ingen kom til mødregruppens 4. gang", 4, 0, date(2017, 11, 15)),
        ("mødregruppe 3. gang i mandags: 6 mødre og 7 børn", 3, 6, date(2017, 11, 13)),
        ("jobforløb 4. mødegang, 12 deltagere", 4, 12, date(2017, 11, 15)),
        ("Milife 1. gang 20 elever", 1, 20, date(2017, 11, 15)),
        ("mødregruppe gang 3, 6 mødre", 3, 6, date(2017, 11, 15)),
        ("mothers' group meeting 3, 6 mothers", 3, 6, date(2017, 11, 15)),
        ("7 nye mødre begyndte i mødregruppen i dag", None, 7, date(2017, 11, 15)),
    ],
)
def test_a_meeting_of_a_course_in_words(text: str, number: int | None, people: int, day: date) -> None:
    said = READER.course(text, NOW, CRITERIA)

    assert said is not None
    assert (said.number, said.people, said.day) == (number, people, day)


def test_a_course_that_is_wrong_in_the_plan_is_named_by_its_key(tmp_path) -> None:  # type: ignore[no-untyped-def]
    written = (FILES / "randers-nordby-2017-21.toml").read_text("utf-8")
    wrong = written.replace('completed = "mother_groups_completed"', 'completed = "nowhere"')
    path = tmp_path / "plan.toml"
    path.write_text(wrong.replace('people = { da = ["mor", "mødre"], en', "people = { en"), "utf-8")

    errors = "\n".join(check(path))
    assert 'courses.mother_groups.completed: "nowhere" is not one of criteria' in errors
    assert "courses.mother_groups.people: has no text in da" in errors


@pytest.mark.parametrize("key", PLAN.courses)
@pytest.mark.parametrize(("language", "meeting"), [("da", "gang"), ("en", "meeting")])
def test_the_title_by_which_a_course_is_shown_is_a_name_of_it(key: str, language: str, meeting: str) -> None:
    kind = PLAN.courses[key]
    said = READER.course(f"{kind.title[language].lower()} 2. {meeting}, 5 {kind.people[language][1]}", NOW, CRITERIA)

    assert said is not None
    assert (said.number, said.people) == (2, 5)
    assert set(said.criteria) & set(kind.criteria)
