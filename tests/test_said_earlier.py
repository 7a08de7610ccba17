"""Words are read as they were meant when they were written: "i går" is told from that day, however late they come."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.work import Origin
from tests.world import World

NOW = datetime(2017, 11, 15, 9, 0, tzinfo=UTC)
SECONDS = int(NOW.timestamp())
A_DAY = 24 * 60 * 60
DINNER = "37 til fællesspisning i Vangdalen i går"


@pytest.mark.parametrize(
    ("written", "passed_on", "days"),
    [
        (0, 0, 0),
        (SECONDS, 0, 0),
        (SECONDS - 2 * A_DAY, 0, 2),
        (SECONDS + A_DAY, 0, 0),
        (SECONDS - 900 * A_DAY, 0, 0),
        (SECONDS, SECONDS - 3 * A_DAY, 3),
        (SECONDS - A_DAY, SECONDS - 3 * A_DAY, 3),
        (SECONDS, SECONDS + A_DAY, 0),
        (SECONDS, -(10**15), 0),
        (10**15, 10**14, 0),
    ],
)
def test_when_words_were_written_is_told_from_what_telegram_tells(written: int, passed_on: int, days: int) -> None:
    origin = Origin(1, 12, 12, written=written, passed_on=passed_on)
    assert origin.said_at(NOW) == NOW - timedelta(days=days)


async def test_what_waited_while_the_bot_was_off_keeps_its_day(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await world.app.stop()
    world.sim.write(mona.user, DINNER)
    world.clock.move(timedelta(days=2))
    await world.start_bot()
    await world.settled()

    mona.looks()
    mona.sees("tirsdag 14. november", "37 deltagere")


async def test_a_number_that_is_edited_the_day_after_leaves_the_day_alone(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    message = await mona.says(DINNER)
    mona.sees("tirsdag 14. november", "37 deltagere")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await world.passes(days=1)
    mona.ignores_the_rest()

    await mona.edits(message, DINNER.replace("37", "36"))
    changed = mona.sees("Rettet", "tirsdag 14. november", "36 deltagere")
    assert "onsdag" not in changed.text
    assert [row["date"] for row in world.rows("registrations")] == [date(2017, 11, 14)]


async def test_an_hour_that_is_edited_the_day_after_leaves_the_day_alone(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    message = await mona.says("fællesspisning i Vangdalen i overmorgen kl. 18")
    mona.sees("fredag 17. november kl. 18.00")
    await mona.presses("Læg i kalenderen")
    mona.sees("fredag 17. november kl. 18.00")
    await world.passes(hours=20)
    mona.ignores_the_rest()

    await mona.edits(message, "fællesspisning i Vangdalen i overmorgen kl. 17")
    mona.sees("fredag 17. november kl. 17.00")


async def test_a_message_that_is_passed_on_is_of_the_day_on_which_it_was_written(world: World) -> None:
    mona, birgit = world.person("Mona", role="volunteer"), world.person("Birgit", role="ambassador")
    kitchen = world.sim.add_group("Køkkenholdet", [mona.user, birgit.user])
    told = await mona.says(DINNER, chat=kitchen)
    await world.passes(days=3)

    await birgit.sends(world.sim.pass_on, told)
    birgit.sees("tirsdag 14. november", "37 deltagere")


async def test_what_was_coming_last_week_is_asked_which_day_it_will_be(world: World) -> None:
    mona, birgit = world.person("Mona", role="volunteer"), world.person("Birgit", role="ambassador")
    kitchen = world.sim.add_group("Køkkenholdet", [mona.user, birgit.user])
    told = await mona.says("HUSK fællesspisning på torsdag kl. 18 i Vangdalen", chat=kitchen)
    await world.passes(days=5)

    await birgit.sends(world.sim.pass_on, told)
    asked = birgit.sees("Fællesspisning i Vangdalen", "Hvilken dag bliver det?")
    assert "torsdag 16. november" not in asked.text
    assert "torsdag 16. november" not in birgit.labels()
