"""The digest of a plan year's last month."""

from datetime import UTC, date, datetime
from pathlib import Path

from tests.meetings_alone import meetings_alone
from tests.test_meetings_digest import reporters_read_their_own, with_a_dinner
from tests.test_progress import entered
from tests.world import World, story


async def test_of_the_last_month_of_a_plan_year_it_is_said_how_the_year_ended(
    tmp_path: Path, template: Path, database: str
) -> None:
    may = datetime(2018, 5, 28, 9, tzinfo=UTC)
    async with story(World(tmp_path, template, begins=may, database=database)) as world:
        await meetings_alone(world)
        mette = world.person("Mette", role="styregruppe")
        await with_a_dinner(world)
        world.write(entered("newsletter", date(2018, 5, 2), 1))

        await world.passes(days=5)

        mette.sees("Det skete i maj 2018", "Så langt er vi torsdag 31. maj 2018", "1 🔴 bagefter", "Nyhedsmails sendt")
        reporters_read_their_own(world)
