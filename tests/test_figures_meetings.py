"""Figures follow the meeting that needs them: asked four weeks before it, moved with it, left to the next one."""

from datetime import UTC, date, datetime, timedelta

from bot.meetings.model import CALLED, Meeting
from bot.work import Work
from tests.test_figures import SCHOOL
from tests.world import World


def calls(world: World, day: date, group: str = "styregruppe", *, extraordinary: bool = False) -> int:
    """A meeting of a group, at one o'clock."""

    def add(work: Work) -> int:
        starts = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)
        ends = starts + timedelta(hours=2)
        meeting = Meeting(group=group, starts_at=starts, ends_at=ends, state=CALLED, uid=f"{day}", created_at=work.now)
        meeting.called_at, meeting.extraordinary = work.now, extraordinary
        work.session.add(meeting)
        work.session.flush()
        return meeting.id

    return world.write(add)


def moves(world: World, meeting: int, day: date) -> None:
    starts = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)

    def move(work: Work) -> None:
        work.session.get_one(Meeting, meeting).move(starts, starts + timedelta(hours=2), "ParkCaféen")

    world.write(move)


def meets(world: World) -> set[date]:
    return {row["meets"] for row in world.rows("figures")}


async def test_four_weeks_before_the_meeting_everybody_is_asked_in_the_morning(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    calls(world, date(2017, 12, 19))

    await world.passes(days=5)  # Monday 20 November
    signe.sees_nothing()
    await world.passes(days=1)

    signe.sees("Tal til mødet tirsdag 19. december", "senest tirsdag 5. december")
    assert meets(world) == {date(2017, 12, 19)}


async def test_a_meeting_that_is_moved_takes_the_days_along(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    meeting = calls(world, date(2017, 12, 12))
    await world.passes(minutes=2)
    signe.sees("Tal til mødet tirsdag 12. december")

    moves(world, meeting, date(2017, 12, 19))
    await world.passes(days=14)  # 29 November; by the old date the reminder would have come on the 28th
    signe.sees_nothing()
    await world.passes(days=6)

    signe.sees("Tal til mødet tirsdag 19. december", "Jeg mangler stadig 2 tal")


async def test_a_meeting_that_is_called_off_leaves_its_figures_to_the_next(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    meeting = calls(world, date(2017, 12, 12))
    calls(world, date(2018, 1, 9))
    await world.passes(minutes=2)
    signe.sees("2 tal")
    await signe.says("12 familier")
    signe.sees("12 familier")

    world.write(lambda work: work.session.get_one(Meeting, meeting).cancel(work.now))
    await world.passes(days=13)
    signe.sees_nothing()

    assert meets(world) == {date(2018, 1, 9)}
    assert {row["value"] for row in world.rows("figures") if row["criterion"] == "family_class"} == {12}


async def test_a_meeting_that_is_called_off_for_good_asks_for_nothing_more(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    meeting = calls(world, date(2017, 12, 12))
    await world.passes(minutes=2)
    signe.sees("2 tal")

    world.write(lambda work: work.session.get_one(Meeting, meeting).cancel(work.now))
    await world.passes(days=28)

    signe.sees_nothing()
    assert world.rows("figures") == []


async def test_other_groups_and_extraordinary_meetings_need_no_figures(world: World) -> None:
    world.person("Signe", role="partner", institution=SCHOOL)
    calls(world, date(2017, 12, 12), "bestyrelse")
    calls(world, date(2017, 12, 13), extraordinary=True)

    await world.passes(days=10)

    assert world.rows("figures") == []


async def test_the_next_round_asks_for_the_months_since_the_last_and_knows_what_was_said(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    calls(world, date(2017, 12, 12))
    calls(world, date(2018, 4, 10))
    await world.passes(minutes=2)
    signe.sees("1. juni – 31. oktober 2017")
    await signe.says("12 familier, 6 af 7 gennemførte")
    signe.sees("6 af 7")

    await world.passes(days=119)  # Wednesday 14 March
    signe.sees("1. november 2017 – 28. februar 2018", "sidst 12 familier", "sidst 6 af 7")
    await signe.says("som sidst")

    signe.sees("12 familier", "6 af 7")
    assert [row["value"] for row in world.rows("registrations") if row["criterion"] == "family_class"] == [12, 12]


async def test_a_meeting_that_is_called_before_the_one_that_figures_are_asked_for_asks_nobody_again(
    world: World,
) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    henning = world.person("Henning", role="project_manager")
    calls(world, date(2017, 12, 12))
    await world.passes(minutes=2)
    signe.sees("Tal til mødet tirsdag 12. december")
    henning.ignores_the_rest()

    calls(world, date(2017, 11, 16))
    await world.passes(hours=20)
    signe.sees_nothing()
    henning.sees_nothing()
    assert meets(world) == {date(2017, 12, 12)}


async def test_who_is_asked_the_day_before_the_meeting_is_not_late_the_same_minute(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    mette = world.person("Mette", role="partner", institution=SCHOOL)
    henning = world.person("Henning", role="project_manager")
    calls(world, date(2017, 11, 16))
    await world.passes(minutes=2)
    signe.sees("Tal til mødet torsdag 16. november", "så snart du kan")
    mette.sees_nothing()
    assert not any("Nørrevangsskolen" in each.text for each in henning.unread if "forsinkede" in each.text)
    henning.ignores_the_rest()

    await world.passes(days=1)
    assert any("Nørrevangsskolen" in each.text for each in henning.unread if "forsinkede" in each.text)
    for each in (henning, signe, mette):
        each.ignores_the_rest()
