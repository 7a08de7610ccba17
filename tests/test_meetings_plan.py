"""The groups of a plan file, and which meetings there are."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.meetings import coming, members
from bot.meetings.model import CANCELLED, Meeting
from bot.plan.load import check, load
from bot.plan.model import Plan
from bot.work import Work
from tests.world import World

PLAN = load("randers-nordby-2017-21")
SMALL = Path(__file__).parent / "plans" / "lillevig-2022-25.toml"


def test_the_plan_says_who_meets_how_often_and_about_what() -> None:
    board = PLAN.group("bestyrelse")

    assert board.title_in("da") == "Bestyrelsen"
    assert board.after is not None
    assert (board.after.group, board.after.weeks) == ("styregruppe", 3)
    assert next(item["da"] for item in board.agenda) == "Fremdriftsrapportering"
    assert PLAN.group("fravaersteam").criterion == "absence_team"
    assert PLAN.group("styregruppe").isoweekday == 2


def test_nobody_is_called_in_july_or_in_school_holidays() -> None:
    assert PLAN.calendar.closed(date(2018, 7, 3))
    assert PLAN.calendar.closed(date(2017, 10, 22))
    assert not PLAN.calendar.closed(date(2017, 10, 23))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ('criterion = "ingen"', 'groups.husmoede.criterion: "ingen" is not one of criteria'),
        ('worries_to = "ingen"', 'groups.husmoede.worries_to: "ingen" is not one of groups'),
        ("months = [4]", "groups.husmoede: every_weeks stands alone"),
        ('starter = "09:00"', "groups.husmoede.starter: is not a key"),
    ],
)
def test_a_group_that_cannot_be_is_told_by_its_key(wrong: str, said: str, tmp_path: Path) -> None:
    file = tmp_path / "plan.toml"
    file.write_text(SMALL.read_text("utf-8").replace("every_weeks = 4", f"every_weeks = 4\n{wrong}"), "utf-8")

    assert [error for error in check(file) if error.startswith(said)], check(file)


def test_dates_that_wait_for_themselves_are_told(tmp_path: Path) -> None:
    text = SMALL.read_text("utf-8").replace("every_weeks = 4", 'after = { group = "husmoede" }')
    file = tmp_path / "plan.toml"
    file.write_text(text, "utf-8")

    assert check(file) == ["groups.husmoede.after: leads back to the group itself"]


def add(work: Work, group: str, starts: datetime, state: str = "planned") -> int:
    meeting = Meeting(
        group=group, starts_at=starts, ends_at=starts + timedelta(hours=2), state=state,
        uid=f"{group}-{starts:%Y%m%d%H%M}@test", created_at=work.now,
    )  # fmt: skip
    work.session.add(meeting)
    work.session.flush()
    return meeting.id


def test_the_next_meeting_is_the_first_that_takes_place(world: World) -> None:
    now = world.clock.now()

    def story(work: Work) -> None:
        gone = add(work, "styregruppe", now - timedelta(days=3))
        add(work, "styregruppe", now + timedelta(days=2), CANCELLED)
        later = add(work, "styregruppe", now + timedelta(days=20))
        soon = add(work, "styregruppe", now + timedelta(days=10))
        add(work, "bestyrelse", now + timedelta(days=5))

        found = coming.next_meeting(work, "styregruppe", now)
        assert found is not None
        assert found.id == soon
        last = coming.last_meeting(work, "styregruppe", now)
        assert last is not None
        assert last.id == gone
        month = coming.meetings_between(work, now, now + timedelta(days=30), ["styregruppe"])
        assert [each.id for each in month] == [soon, later]
        assert coming.next_meeting(work, "foelgegruppe", now) is None

    world.write(story)


def test_a_group_has_the_people_of_its_roles_and_no_others(world: World) -> None:
    world.person("Mette", role="styregruppe")
    world.person("Karen", role="head")

    def story(work: Work) -> None:
        plan: Plan = work.plan
        assert [each.name for each in members.members(work, plan.group("styregruppe"))] == ["Mette"]
        assert [each.name for each in members.callers(work, plan.group("styregruppe"))] == ["Karen"]
        assert members.members(work, plan.group("koordinationsplatform")) == []

    world.write(story)


def test_moments_are_utc(world: World) -> None:
    starts = datetime(2018, 3, 25, 8, 0, tzinfo=UTC)
    number = world.write(lambda work: add(work, "styregruppe", starts))

    assert world.write(lambda work: work.session.get_one(Meeting, number).starts_at) == starts
