"""The year wheel's arithmetic, without a database: dates that suit, rules that break, steps counted back."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.clock import at_local, local
from bot.language.atoms.normalise import fold
from bot.meetings.contact import Contact, contact_in
from bot.meetings.free import why_not
from bot.meetings.model import CALLED, NO, PLANNED, YES, Meeting
from bot.meetings.proposing import Slot, propose, slot
from bot.meetings.rules import breaks, breaks_by, breaks_of
from bot.meetings.saying import meaning
from bot.meetings.steps import AGENDA, DAY_BEFORE, INVITATION, SOON, missing, steps, told_already
from bot.people.quiet import day_off
from bot.plan.load import load
from bot.plan.meetings import Reminders
from bot.plan.quiet import Quiet

PLAN = load("randers-nordby-2017-21")
BEFORE = datetime(2017, 5, 1, tzinfo=UTC)
YEARS = [PLAN.plan_year(date(year, 6, 1)) for year in range(2017, 2021)]


def at(text: str) -> datetime:
    day, hour = text.split()
    return at_local(date.fromisoformat(day), *map(int, hour.split(":")))


def meets(group: str, text: str, hours: float = 2) -> Slot:
    return Slot(group, at(text), at(text) + timedelta(hours=hours))


# -- a whole year --


@pytest.mark.parametrize("year", YEARS, ids=lambda year: str(year.starts.year))
def test_a_proposed_year_breaks_no_rule(year) -> None:  # type: ignore[no-untyped-def]
    found = propose(PLAN, year, [], BEFORE)

    assert breaks(PLAN, year, found) == []
    assert all(each.day in year for each in found)
    assert len([each for each in found if each.group == "fravaersteam"]) >= 20
    assert propose(PLAN, year, found, BEFORE) == []


@given(st.lists(st.tuples(st.sampled_from(sorted(PLAN.groups)), st.dates(YEARS[0].starts, YEARS[0].ends)), max_size=12))
@settings(max_examples=40)
def test_what_is_proposed_beside_any_meetings_suits_and_clashes_with_none(there: list[tuple[str, date]]) -> None:
    taken = [slot(PLAN.group(key), day) for key, day in there]
    found = propose(PLAN, YEARS[0], taken, BEFORE)

    assert found
    for each in found:
        saturday = PLAN.group(each.group).isoweekday == 6
        assert why_not(PLAN, each.starts_at, each.ends_at, saturday=saturday) == ""
        assert not any(each.overlaps(other) for other in (*taken, *found) if other is not each)


def test_what_has_been_is_not_proposed() -> None:
    found = propose(PLAN, YEARS[0], [], at("2018-01-10 10:00"))

    assert min(each.starts_at for each in found) > at("2018-01-10 10:00")


# -- days on which nobody is called --


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("2018-07-03 13:00", "closed"),
        ("2017-10-17 13:00", "school"),
        ("2018-05-10 13:00", "holiday"),  # Ascension
        ("2018-05-09 13:00", ""),
        ("2018-05-09 17:00", "eve"),
        ("2018-03-11 13:00", "weekend"),
        ("2018-06-05 13:00", "holiday"),  # Constitution Day
        ("2022-01-04 13:00", "outside"),
        ("2018-03-14 13:00", ""),
    ],
)
def test_days_on_which_nobody_meets(when: str, why: str) -> None:
    assert why_not(PLAN, at(when), at(when) + timedelta(hours=2)) == why


# -- rules --


def test_a_board_three_weeks_after_the_steering_group_is_right_and_ten_is_not() -> None:
    styregruppe = meets("styregruppe", "2018-01-09 13:00")

    right = breaks_of(PLAN, meets("bestyrelse", "2018-01-30 15:00"), [styregruppe])
    wrong = breaks_of(PLAN, meets("bestyrelse", "2018-03-20 15:00"), [styregruppe])

    assert right == []
    assert [each.rule for each in wrong] == ["not_after"]


def test_a_meeting_that_is_gone_may_leave_too_few_and_one_more_never_does() -> None:
    there = [meets("styregruppe", "2017-09-12 13:00"), meets("styregruppe", "2018-01-09 13:00")]
    third = meets("styregruppe", "2018-05-08 13:00")

    assert breaks_by(PLAN, there[:1], None, there[1]) == []
    assert [(each.held, each.wanted) for each in breaks_by(PLAN, there, third, None)] == [(2, 3)]
    assert [each.held for each in breaks_by(PLAN, there, third, meets("styregruppe", "2018-06-12 13:00"))] == [2]


def test_a_board_is_left_behind_where_the_steering_group_before_it_is_moved_or_gone() -> None:
    there = [meets("bestyrelse", "2018-01-30 15:00"), meets("bestyrelse", "2018-04-24 15:00")]
    before = meets("styregruppe", "2018-01-09 13:00")

    moved = breaks_by(PLAN, there, before, meets("styregruppe", "2017-12-19 13:00"))
    gone = breaks_by(PLAN, there, before, None)

    for found in (moved, gone):
        assert [each.starts_at for each in found if each.rule == "not_after"] == [there[0].starts_at]
    assert breaks_by(PLAN, there, before, meets("styregruppe", "2018-01-11 13:00")) == []


def test_two_at_a_time_are_a_clash() -> None:
    found = breaks(PLAN, YEARS[0], [meets("ssp", "2018-01-12 09:00"), meets("fravaersteam", "2018-01-12 10:00", 1)])

    assert [(each.group, each.other) for each in found if each.rule == "clash"] == [("fravaersteam", "ssp")]


def test_too_few_is_counted_in_the_plan_year() -> None:
    found = breaks(PLAN, YEARS[0], [meets("beboerraad", "2018-02-21 17:00"), meets("beboerraad", "2019-02-20 17:00")])

    assert [(each.held, each.wanted) for each in found if each.group == "beboerraad"] == [(1, 4)]


# -- steps --


def meeting(when: str, state: str = CALLED, told: str = "2017-11-01 10:00", **more: object) -> Meeting:
    return Meeting(
        id=1, group="styregruppe", starts_at=at(when), ends_at=at(when) + timedelta(hours=2), state=state,
        created_at=BEFORE, told_at=at(told), sequence=0, **more,
    )  # fmt: skip


def due(when: str, reminders: Reminders | None = None) -> dict[str, str]:
    found = steps(reminders or Reminders(), Quiet(), meeting(when))
    return {each.name: f"{local(each.at):%Y-%m-%d %H:%M}" for each in found}


def test_steps_are_counted_back_from_the_meeting() -> None:
    assert due("2018-03-14 13:00") == {
        INVITATION: "2018-01-31 09:00",
        AGENDA: "2018-02-28 09:00",
        DAY_BEFORE: "2018-03-13 09:00",
        SOON: "2018-03-14 11:00",
    }


def test_over_easter_and_a_weekend_the_step_comes_earlier() -> None:
    assert due("2018-04-03 13:00")[DAY_BEFORE] == "2018-03-28 09:00"
    assert due("2018-01-15 13:00")[DAY_BEFORE] == "2018-01-12 09:00"


def test_summer_time_moves_no_hour_on_the_wall() -> None:
    """The clocks go forward on 25 March 2018."""
    assert due("2018-03-26 13:00")[SOON] == "2018-03-26 11:00"
    assert due("2018-04-04 13:00")[AGENDA] == "2018-03-21 09:00"


def test_new_year_is_no_border() -> None:
    assert due("2018-01-09 13:00")[INVITATION] == "2017-11-28 09:00"


@given(st.dates(date(2017, 8, 1), date(2021, 5, 31)), st.integers(3, 21), st.integers(0, 60), st.integers(0, 30))
def test_every_step_lies_before_the_meeting_on_a_day_on_which_people_are_reminded(
    day: date, hour: int, invitation: int, agenda: int
) -> None:
    found = steps(Reminders(invitation=invitation, agenda=agenda), Quiet(), meeting(f"{day} {hour}:00"))

    assert all(each.at < each.until <= at(f"{day} {hour}:00") or each.at == each.until for each in found)
    counted = [local(each.at) for each in found if each.name in (AGENDA, DAY_BEFORE)]
    assert not any(day_off(each.date()) or each.time() != time(9) for each in counted)


def test_a_meeting_that_is_not_called_has_only_its_invitation_before_it() -> None:
    planned = meeting("2018-03-14 13:00", PLANNED)
    found = steps(Reminders(), Quiet(), planned)

    assert [each.name for each in missing(found, planned, set())] == [INVITATION]
    assert missing(found, planned, {INVITATION}) == []


def test_who_was_told_late_is_not_told_the_same_again() -> None:
    late = meeting("2018-03-14 13:00", told="2018-03-08 12:00")
    found = {each.name: told_already(each, late) for each in steps(Reminders(), Quiet(), late)}

    assert found == {INVITATION: False, AGENDA: True, DAY_BEFORE: False, SOON: False}


# -- names and addresses --


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Liv Prøvesen, liv@example.org", Contact("Liv Prøvesen", "email", "liv@example.org")),
        ("liv@Example.org Liv", Contact("Liv", "email", "liv@example.org")),
        ("Liv 00 00 00 12", Contact("Liv", "sms", "+4500000012")),
        ("Liv +4500000012", Contact("Liv", "sms", "+4500000012")),
        ("Liv", Contact("Liv")),
        ("jeg sender Liv i stedet for mig", Contact("Liv")),
        (
            "min souschef Liv Prøvesen kommer i stedet, liv@example.org",
            Contact("Liv Prøvesen", "email", "liv@example.org"),
        ),
        ("liv@example.org", Contact("", "email", "liv@example.org")),
        ("Liv 123", Contact("")),
        ("jeg kan ikke den dag, kan Jytte komme i stedet?", Contact("Jytte")),
        ("tager Tove i stedet?", Contact("Tove")),
        ("Kan Liv Prøvesen overtage?", Contact("Liv Prøvesen")),
        ("can Tove come instead of me?", Contact("Tove")),
        ("min kone Lone kommer i stedet", Contact("Lone")),
        ("Tage kommer i stedet", Contact("Tage")),
        ("kan min kone komme i stedet for mig til mødet?", Contact("")),
        ("måske", Contact("")),
        ("nej glem det", Contact("")),
        ("", Contact()),
    ],
)
def test_who_comes_instead_is_read_from_a_few_words(written: str, read: Contact) -> None:
    assert contact_in(written) == read


@given(st.text(max_size=120))
def test_nothing_that_is_written_breaks_the_reading_of_a_contact(text: str) -> None:
    found = contact_in(text)

    assert bool(found.kind) == bool(found.address)
    assert len(found.name) <= 60


def test_names_of_groups_are_folded_alike() -> None:
    assert fold("Fraværsteamet") == "fravaersteamet"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("jeg kommer", YES),
        ("Hej Karen, jeg kommer gerne", YES),
        ("👍", YES),
        ("det passer fint", YES),
        ("ja, men jeg må gå kl. 14", YES),
        ("jeg kommer desværre ikke", NO),
        ("det kan jeg desværre ikke", NO),
        ("jeg er forhindret den dag", NO),
        ("må melde afbud pga. sygdom", NO),
        ("nej, jeg kommer ikke", NO),
        ("ja desværre, den dag kan jeg ikke", ""),
        ("kommer måske", ""),
        ("hvem kommer?", ""),
        ("hvor mange deltager i mødet", ""),
        ("jeg kan ikke finde dagsordenen til mødet", ""),
        ("kan ikke komme ind på linket", ""),
        ("jeg kan godt lide det nye mødested", ""),
        ("jeg kommer, men kan ikke blive hele mødet", ""),
        ("vi var 12 til fællesspisning", ""),
    ],
)
def test_what_a_few_words_say_to_an_invitation(written: str, said: str) -> None:
    assert meaning(written) == said


@given(st.text(max_size=80))
def test_nothing_that_is_written_breaks_the_reading_of_an_answer(text: str) -> None:
    assert meaning(text) in (YES, NO, "")
    assert meaning(f"{text}?") in (NO, "")
