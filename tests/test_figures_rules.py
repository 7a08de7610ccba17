"""The rules of figures without a database: what an answer says, which figure it is about, what is due on which day."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.due import deputy_day, late_day, morning, reminder_day
from bot.figures.model import AS_REPORTED, NOT_RELEVANT, Request, Round, State
from bot.figures.period import owed_in, period_of
from bot.figures.reading import read
from bot.figures.said import Said
from bot.figures.wording import example_of
from bot.language.reader import Reader
from bot.plan.criteria import Criterion
from bot.plan.load import check, load
from bot.plan.season import Span
from bot.registrations.model import SAVED, UNDONE, Entry
from bot.texts import translator

PLAN = load("randers-nordby-2017-21")
READER = Reader(PLAN.lexicon())
NOW = datetime(2018, 1, 5, 10)
SCHOOL = ("family_class", "family_class_completed")
MOTHERS = ("mother_groups", "mother_group_families", "mother_groups_completed", "absence_children", "absence_courses")


def said(text: str, *keys: str, waiting: int | None = None) -> list[Said]:
    owed = [PLAN.criteria[key] for key in keys]
    return read(READER, text, NOW, owed, len(owed) if waiting is None else waiting)


def numbers(text: str, *keys: str) -> dict[int | None, tuple[int | None, int | None]]:
    return {each.at: (each.value, each.whole) for each in said(text, *keys) if each.act == "figure"}


# -- which number is which --


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 familier, 10 gennemførte", {0: (12, None), 1: (10, None)}),
        ("12 og 4", {0: (12, None), 1: (4, None)}),
        ("7 familier og 6 af 7 gennemførte", {0: (7, None), 1: (6, 7)}),
        ("1. 12\n2. 6 af 7", {0: (12, None), 1: (6, 7)}),
        ("2) 6 af 7", {1: (6, 7)}),
        ("gennemførte 34/40", {1: (34, 40)}),
        ("gennemførte: 6 af 7", {1: (6, 7)}),
        (
            "Hej Karen. Vi har haft 12 familier i familieklassen. 6 af 7 gennemførte. Vh Signe",
            {0: (12, None), 1: (6, 7)},
        ),
        ("Vi har haft 12 familier. Vi er 3 om det.", {0: (12, None), None: (3, None)}),
        ("ingen", {None: (0, None)}),
        ("fem og tyve", {None: (25, None)}),
        ("12 families, 6 of 7 completed", {0: (12, None), 1: (6, 7)}),
        ("7 & 6/7", {0: (7, None), 1: (6, 7)}),
        ("7 6/7", {0: (7, None), 1: (6, 7)}),
        ("7 / 6 af 7", {0: (7, None), 1: (6, 7)}),
        ("7+6 ud af 7", {0: (7, None), 1: (6, 7)}),
        ("7,6/7", {0: (7, None), 1: (6, 7)}),
        ("7 familier - 6 af 7 gennemførte", {0: (7, None), 1: (6, 7)}),
        ("7 familier, alle 7 gennemførte", {0: (7, None), 1: (7, 7)}),
        ("7 indtil videre, 6 af 7", {0: (7, None), 1: (6, 7)}),
        ("1. juni - 31. oktober: 7 familier", {0: (7, None)}),
    ],
)
def test_an_answer_for_the_family_class(text: str, expected: dict[int | None, tuple[int, int | None]]) -> None:
    assert numbers(text, *SCHOOL) == expected


@pytest.mark.parametrize(
    "text",
    [
        "2 mødregrupper, 14 nye familier, 11 af 14 gennemførte, 38 børn, 1 kursus",
        "2, 14, 11 af 14, 38, 1",
        "2\n14\n11 af 14\n38\n1",
    ],
)
def test_five_figures_in_one_message(text: str) -> None:
    assert numbers(text, *MOTHERS) == {0: (2, None), 1: (14, None), 2: (11, 14), 3: (38, None), 4: (1, None)}


def test_two_numbers_for_the_same_figure_are_asked_about() -> None:
    [one] = said("12 familier, nej 11 familier", *SCHOOL)
    assert (one.at, one.vague, one.options) == (0, True, (12, 11))


def test_per_cent_alone_is_no_share() -> None:
    [one] = said("80 % gennemførte", *SCHOOL)
    assert (one.at, one.percent, one.value) == (1, True, None)


@pytest.mark.parametrize(
    ("text", "act", "day"),
    [
        ("kommer 1. oktober", "promise", date(2018, 10, 1)),
        ("de kommer senere", "promise", None),
        ("ingen tal før 20. januar, kommer der", "promise", None),
        ("som sidst", "same", None),
        ("ikke relevant i denne periode", "not_relevant", None),
        ("som meldt", "as_reported", None),
        ("det passer", "as_reported", None),
        ("brug det, der er meldt", "as_reported", None),
        ("samme", "same", None),
        ("i morgen", "promise", date(2018, 1, 6)),
        ("kommer 6/7", "promise", date(2018, 7, 6)),
        ("jeg har ikke tid lige nu", "promise", None),
        ("det ved jeg ikke", "unsure", None),
        ("spørg Mette", "other", None),
    ],
)
def test_what_is_no_number(text: str, act: str, day: date | None) -> None:
    assert (act, day) in [(each.act, each.day) for each in said(text, *SCHOOL)]


@pytest.mark.parametrize(
    ("text", "estimated"),
    [
        ("cirka 40 indtil videre", True),
        ("40 indtil videre", True),
        ("40 (foreløbigt)", True),
        ("40, men der kommer flere", True),
        ("40 for now", True),
        ("40 indtil nu", False),
        ("vi har 40 i alt", False),
    ],
)
def test_a_figure_for_the_time_being_is_one_however_it_is_said(text: str, estimated: bool) -> None:
    [one] = said(text, "language")
    assert (one.at, one.value, one.estimated) == (0, 40, estimated)


@pytest.mark.parametrize("text", ["det passer ikke", "det passer mig fint", "jeg ved ikke, hvordan man melder krolf"])
def test_what_is_said_of_something_else_is_no_answer(text: str) -> None:
    assert said(text, *SCHOOL) == []


def test_a_figure_and_the_rest_later() -> None:
    first, rest = said("12 familier, resten kommer 20. januar", *SCHOOL)
    assert (first.at, first.value) == (0, 12)
    assert (rest.act, rest.at, rest.day) == ("promise", None, date(2018, 1, 20))


@given(st.text(max_size=200))
def test_no_message_breaks_the_reading(text: str) -> None:
    for each in said(text, *MOTHERS):
        assert each.at is None or 0 <= each.at < len(MOTHERS)


@given(st.lists(st.integers(0, 500), min_size=2, max_size=2))
def test_as_many_bare_numbers_as_figures_go_in_their_order(values: list[int]) -> None:
    text = ", ".join(map(str, values))
    assert numbers(text, "nussa", "nussa_children") == {n: (value, None) for n, value in enumerate(values)}


# -- what state a figure is in --


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (Request(answer=""), State.MISSING),
        (Request(answer=NOT_RELEVANT), State.NOT_RELEVANT),
        (Request(answer=AS_REPORTED, base=5), State.VALUE),
        (Request(answer=AS_REPORTED, base=0), State.ZERO),
        (Request(answer="figure", base=0, entry=Entry(value=0, state=SAVED, estimated=False)), State.ZERO),
        (Request(answer="figure", base=5, entry=Entry(value=0, state=SAVED, estimated=False)), State.VALUE),
        (Request(answer="figure", base=0, entry=Entry(value=40, state=SAVED, estimated=True)), State.ESTIMATE),
        (Request(answer="figure", base=0, entry=Entry(value=40, state=UNDONE, estimated=False)), State.MISSING),
    ],
)
def test_the_five_states(request_: Request, expected: State) -> None:
    assert request_.state is expected


# -- when what is due --

RULES = PLAN.figures
HELD = Round(meets=date(2018, 1, 30))
ASKED = date(2018, 1, 2)


def request_of(**more: object) -> Request:
    return Request(**{"answer": "", "person_id": 1, "asked_on": ASKED} | more)


def test_the_question_comes_at_once_and_reminders_on_their_days() -> None:
    assert reminder_day(request_of(asked_on=None), HELD, RULES, ASKED) == ASKED
    assert reminder_day(request_of(), HELD, RULES, ASKED) == date(2018, 1, 16)
    reminded = request_of(reminded_on=date(2018, 1, 16))
    assert reminder_day(reminded, HELD, RULES, date(2018, 1, 17)) == date(2018, 1, 22)
    assert reminder_day(request_of(reminded_on=date(2018, 1, 22)), HELD, RULES, date(2018, 1, 23)) is None


def test_a_promise_is_waited_for_and_reminded_of_the_day_after() -> None:
    promised = request_of(promised_on=date(2018, 1, 19))
    assert reminder_day(promised, HELD, RULES, date(2018, 1, 10)) == date(2018, 1, 20)
    assert deputy_day(promised, HELD, RULES, date(2018, 1, 10)) == date(2018, 1, 20)
    assert late_day(promised, HELD, RULES, date(2018, 1, 10)) == date(2018, 1, 21)


def test_deputy_and_list_come_after_the_figures_were_due() -> None:
    assert deputy_day(request_of(), HELD, RULES, ASKED) == date(2018, 1, 19)
    assert late_day(request_of(), HELD, RULES, ASKED) == date(2018, 1, 21)
    assert late_day(request_of(person_id=None), HELD, RULES, ASKED) == ASKED


@given(st.dates(date(2017, 6, 1), date(2021, 5, 31)))
def test_nobody_is_asked_at_night_or_on_a_day_off(day: date) -> None:
    moment = morning(PLAN.quiet, day)
    assert moment >= datetime.combine(day, datetime.min.time(), moment.tzinfo)
    assert moment.astimezone().date() - day <= timedelta(days=6)


# -- which figures of which period --


def test_a_period_is_the_months_that_are_over_since_the_last() -> None:
    assert period_of(PLAN, date(2018, 1, 2), None) == Span(date(2017, 6, 1), date(2017, 12, 31))
    assert period_of(PLAN, date(2018, 4, 17), date(2017, 12, 31)) == Span(date(2018, 1, 1), date(2018, 3, 31))
    assert period_of(PLAN, date(2018, 1, 20), date(2017, 12, 31)) is None


def test_each_nursery_owes_its_own_and_nobody_a_course_out_of_season() -> None:
    owed = [(each.key, institution) for each, institution in owed_in(PLAN, Span(date(2017, 6, 1), date(2017, 12, 31)))]
    assert len([institution for key, institution in owed if key == "nussa"]) == 3
    keys = {key for key, _ in owed}
    assert {"duaa", "family_class"} <= keys
    assert keys.isdisjoint({"family_guidance", "faellesspisning", "newcomers", "family_class_effect"})


# -- the plan file --


def test_a_plan_says_what_is_wrong_with_its_figures(tmp_path: object) -> None:
    text = (
        (load_text())
        .replace("due_days = 14", "due_days = 40")
        .replace('bysekretariatet = "project_manager"', 'x = "head"')
    )
    path = tmp_path / "plan.toml"  # type: ignore[operator]
    path.write_text(text, "utf-8")
    errors = check(path)
    assert any(each.startswith("figures:") and "due" in each for each in errors), errors


def load_text() -> str:
    from bot.plan.load import FILES

    return (FILES / "randers-nordby-2017-21.toml").read_text("utf-8")


def owing(institution: str) -> list[Criterion]:
    return [each for each, place in owed_in(PLAN, Span(date(2017, 6, 1), date(2017, 12, 31))) if place == institution]


@pytest.mark.parametrize(
    "institution", ["noerrevangsskolen", "produktionshoejskolen", "duaa_instruktoerer", "hus_glentevej"]
)
def test_the_example_that_is_shown_is_read_as_the_figures_that_it_stands_for(institution: str) -> None:
    owed = owing(institution)
    told = [example_of(translator("da"), each, 7 + n, owed) for n, each in enumerate(owed[:2])]

    assert [each.at for each in read(READER, ", ".join(told), NOW, owed, len(owed))] == [0, 1]
    assert not [each for each in told if each.endswith(("ikke", "forandring", "ungdomsuddannelse"))]


def test_two_figures_that_count_alike_are_told_apart_in_the_example() -> None:
    hotspot = [PLAN.criteria[key] for key in ("hotspot_contacts", "membership_fees")]
    told = [example_of(translator("da"), each, 7, hotspot) for each in hotspot]
    assert told == ["7 børn og unge", "Hjulpet med at søge kontingentstøtte: 7"]


def test_an_english_example_has_no_word_of_the_plan_in_it_and_is_read_as_its_figure() -> None:
    owed = [PLAN.criteria[key] for key in SCHOOL]
    told = [example_of(translator("en"), each, 7, owed) for each in owed]

    assert told == ["7 families", "7 of 8 families"]
    assert [(each.at, each.whole) for each in read(READER, ", ".join(told), NOW, owed, 2)] == [(0, None), (1, 8)]
