"""/fremdrift: where the programme stands, criterion by criterion."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.plan.criteria import Target
from bot.plan.load import load
from bot.progress.actions import standings
from bot.progress.model import Progress, Sums, needed_of, progress
from bot.progress.words import figures
from bot.registrations.model import Credit, Entry
from bot.reports.content import progress_report
from bot.texts import translator
from bot.work import Work
from tests.world import World, story

RANDERS = Path(__file__).parents[1] / "bot/plan/files/randers-nordby-2017-21.toml"


def entered(criterion: str, day: date, value: float, **more: object) -> Callable[[Work], None]:
    """An entry that was made before the story begins."""

    def write(work: Work) -> None:
        kind = work.plan.criterion(criterion).registration
        entry = Entry(
            criterion=criterion, kind=kind, date=day, value=value, received_at=work.now, practice=False, **more
        )
        entry.credits.extend([] if entry.reporter_id is None else [Credit(person_id=entry.reporter_id)])
        work.session.add(entry)

    return write


async def test_what_has_no_goal_is_reported_and_not_called_well_on_the_way(world: World) -> None:
    world.write(entered("association_support", date(2017, 11, 1), 22))
    karen = world.person("Karen", role="head")
    await karen.says("/fremdrift støtte til foreninger")
    assert "godt med" not in karen.sees("Støtte til foreninger – meldt: 22").text
    await karen.says("støttede foreninger 3 gange i går")
    await karen.presses("Gem")
    assert "godt med" not in karen.sees("Støtte til foreninger: 25").text


async def test_staff_see_every_criterion_with_its_light(world: World) -> None:
    lise = world.person("Lise", role="staff")
    world.write(entered("newsletter", date(2017, 9, 1), 5))
    world.write(entered("absence_team", date(2017, 9, 1), 2))

    await lise.says("/fremdrift")
    told = lise.sees(
        "Tryghed og trivsel", "🟢 godt med: 1 · ⚪ intet meldt endnu: 10", "🔴 bagefter: 1", "– Møder i fraværsteamet"
    )
    assert len(told.text) < 600, "it is read at a glance"
    await lise.presses("Tryghed og trivsel")
    area = lise.sees("Tryghed og trivsel", "Nyhedsmails sendt", "[Oversigt]")
    assert "fraværsteamet" not in area.text
    await lise.presses("Oversigt")
    lise.sees("[Alle mål på én gang]")
    await lise.presses("Alle mål på én gang")
    shown = "\n".join(message.text for message in lise.unread)
    lise.ignores_the_rest()
    for criterion in world.app.programme.plan.criteria.values():
        assert criterion.title_in("da") in shown
    assert "🟢 Nyhedsmails sendt – godt med: 5 (mål 12 i år, 48 i alt), takt 5,5" in shown
    assert "🔴 Møder i fraværsteamet – bagefter: 2 (mål 20 i år, 80 i alt), takt 9,2" in shown
    assert "⚪ intet meldt endnu:\n" in shown
    assert "– Aktivitetsomslag til alle husstande (mål 5 i år, 20 i alt)" in shown
    assert "– MILIFE-forløb (mål 3–4 i år, 12–16 i alt)" in shown, "what the plan has as a range is one"
    assert "– Unge på opkvalificeringsforløb (mål 84–120 i alt)" in shown


async def test_ambassadors_see_what_they_report_to(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("/fremdrift")
    shown = fatima.sees("Deltagere ved hver fællesspisning", "Nye beboere budt velkommen").text
    assert "HotSpot" not in shown


async def test_a_subscriber_is_told_kindly_that_it_is_not_theirs(world: World) -> None:
    emil = world.person("Emil", role="subscriber")

    await emil.says("/fremdrift")
    emil.sees("kan du ikke med den rolle")


async def test_nothing_reported_is_grey_and_never_red(world: World) -> None:
    assert {row["light"] for row in world.rows("progress")} == {"grey"}


async def test_three_nurseries_that_deliver_separately_are_added_up(world: World) -> None:
    for institution, value in (("glentevej", 2), ("jennumparken", 1)):
        world.write(entered("nussa", date(2017, 9, 1), value, institution=institution))
    [nussa] = [row for row in world.rows("progress") if row["criterion"] == "nussa"]
    assert nussa["period_result"] == 3


async def test_a_level_is_the_latest_figure(world: World) -> None:
    world.write(entered("ambassadors", date(2017, 9, 1), 9))
    world.write(entered("ambassadors", date(2017, 11, 1), 12))
    world.write(entered("ambassadors", date(2017, 10, 1), 11))
    [level] = [row for row in world.rows("progress") if row["criterion"] == "ambassadors"]
    assert (level["period_result"], level["period_target"]) == (12, 17)


async def test_a_level_that_is_counted_after_the_plan_is_none_of_its_period(world: World) -> None:
    world.write(entered("ambassadors", date(2021, 5, 31), 12))
    world.write(entered("ambassadors", date(2021, 6, 1), 20))
    after = world.write(lambda work: standings(work, [work.plan.criterion("ambassadors")], date(2021, 6, 30)))
    assert after[0].period_result == 12


async def test_once_the_plan_has_ended_everything_is_shown_as_it_ended(
    tmp_path: Path, template: Path, database: str
) -> None:
    """Ten days later, when the last report is written, and no plan year of nobody's has begun."""
    june = datetime(2021, 6, 10, 8, tzinfo=UTC)
    async with story(World(tmp_path, template, begins=june, database=database)) as world:
        lise = world.person("Lise", role="staff")
        world.write(entered("newsletter", date(2020, 7, 3), 9))
        world.write(entered("newsletter", date(2019, 7, 3), 31))
        world.write(entered("faellesspisning", date(2021, 5, 3), 30, participants=30, area="vangdalen"))

        await lise.says("/fremdrift nyhedsmail")
        lise.sees(
            "Så langt er vi mandag 31. maj 2021", "planåret 2020/21", "i år 9 (mål 12), i alt 40 (mål 48), takt 12"
        )
        await lise.says("vis tallene for Vangdalen")
        lise.sees("Vangdalen i planåret 2020/21", "i gennemsnit 30")
        [row] = [row for row in world.rows("progress") if row["criterion"] == "newsletter"]
        assert (row["year_result"], row["light"]) == (9, "yellow")
        assert world.write(progress_report).until == date(2021, 5, 31)
        await lise.says("nyhedsmail sendt i dag")
        asked = lise.sees("efter helhedsplanen sluttede", "Hvilken dag")
        assert [button.text for button in asked.buttons] == ["Slet"], "none of these days was in the plan"
        await lise.says("28. maj")
        lise.sees("[Gem]")
        await lise.presses("Gem")
        lise.sees("10 (mål 12) i planåret 2020/21, 41 (mål 48) siden 1. juni 2017")


async def test_a_level_that_was_counted_before_the_plan_began_is_shown_on_that_day(world: World) -> None:
    world.write(entered("ambassadors", date(2017, 5, 20), 9))
    before = world.write(lambda work: standings(work, [work.plan.criterion("ambassadors")], date(2017, 5, 31)))
    assert (before[0].year_result, before[0].period_result) == (9, None)


def test_what_is_to_fall_over_the_whole_period_is_compared_with_what_was_before_it() -> None:
    plan = load(RANDERS)
    falling = replace(plan.criteria["not_ready"], targets=(Target(period="falling"),))
    figures_of = Sums(entries=1, latest=30, previous=28), Sums(entries=2, latest=30)
    row = progress(plan, falling, *figures_of, date(2019, 1, 1))
    said = figures(translator("da"), falling, row).replace("\N{NO-BREAK SPACE}", " ")
    assert (said, row.light) == ("30 % (mål faldende), før 36 %", "green")


@pytest.fixture
async def two_schools(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    """A world where two schools each deliver how many are not ready for education."""
    before, key, after = RANDERS.read_text("utf-8").partition("[criteria.not_ready]")
    owners = 'owners = ["noerrevangsskolen", "bysekretariatet"]\ndelivered = "each"'
    plan = tmp_path / "plan.toml"
    plan.write_text(before + key + after.replace('owners = ["bysekretariatet"]', owners, 1), "utf-8")
    async with story(World(tmp_path, template, str(plan), database=database)) as world:
        yield world


async def test_shares_of_several_who_deliver_are_one_share_of_everybody(two_schools: World) -> None:
    """90 of 100 at one school and 5 of 20 at the other are 95 of 120, and not 115 per cent."""
    for day, school, part, whole in (
        (date(2017, 9, 1), "noerrevangsskolen", 10, 100),
        (date(2017, 10, 1), "noerrevangsskolen", 90, 100),
        (date(2017, 9, 20), "bysekretariatet", 5, 20),
    ):
        two_schools.write(entered("not_ready", day, part, institution=school, part=part, whole=whole))
    [row] = [row for row in two_schools.rows("progress") if row["criterion"] == "not_ready"]
    assert (row["year_result"], row["light"]) == (pytest.approx(100 * 95 / 120), "red")
    lise = two_schools.person("Lise", role="staff")
    await lise.says("/fremdrift uddannelsesparate")
    lise.sees("79,2 % (mål faldende), før 36 %")
    two_schools.write(
        entered("not_ready", date(2017, 11, 1), 50, institution="bysekretariatet")
    )  # no more than per cent
    [row] = [row for row in two_schools.rows("progress") if row["criterion"] == "not_ready"]
    assert row["year_result"] == 70


async def test_undone_reports_and_practice_leave_the_sums(world: World) -> None:
    world.write(entered("newsletter", date(2017, 9, 1), 1))
    world.write(entered("newsletter", date(2017, 10, 1), 1, state="undone"))
    [row] = [row for row in world.rows("progress") if row["criterion"] == "newsletter"]
    assert row["year_result"] == 1


async def test_a_new_plan_year_begins_in_june(world: World) -> None:
    world.write(entered("newsletter", date(2018, 5, 31), 1))
    world.write(entered("newsletter", date(2018, 6, 1), 2))
    await world.passes(days=200)
    [row] = [row for row in world.rows("progress") if row["criterion"] == "newsletter"]
    assert (row["year_result"], row["period_result"]) == (2, 3)

    lise = world.person("Lise", role="staff")
    await lise.says("vi har sendt en nyhedsmail i dag")
    await lise.presses("Gem")
    lise.ignores_the_rest()
    assert "3 (mål 12) i dette planår, 4 (mål 48) siden 1. juni 2017" in lise.chat()[-1].text


async def test_one_criterion_asked_for_alone_stands_where_it_stands_among_all(world: World) -> None:
    """A receipt sums only what its criterion needs."""
    random, plan = Random(36), world.app.programme.plan
    criteria, until = list(plan.criteria.values()), date(2020, 3, 1)

    def write(work: Work) -> None:
        for criterion in 3 * criteria:
            day = date(2017, 6, 1) + timedelta(days=random.randrange(1200))
            figures = random.choice(({}, {"new": 3}, {"part": 7, "whole": 9}, {"new": 2, "part": 0, "whole": 0}))
            state = random.choice(("saved", "saved", "saved", "undone"))
            entered(criterion.key, day, random.randint(0, 40), state=state, **figures)(work)

    def told(row: Progress) -> Progress:
        """Without the sums that nobody asks of its kind."""
        asked = ("entries", "latest", "previous", "last_reported", *needed_of(plan.criterion(row.criterion)))
        year, period = (Sums(**{name: getattr(each, name) for name in asked}) for each in (row.year, row.period))
        return replace(row, year=year, period=period)

    def compare(work: Work) -> None:
        among_all = standings(work, criteria, until)
        alone = [row for each in criteria for row in standings(work, [each], until)]
        assert [told(row) for row in alone] == [told(row) for row in among_all]
        assert sum(row.period.entries for row in among_all) > len(among_all)

    world.write(write)
    world.write(compare)
