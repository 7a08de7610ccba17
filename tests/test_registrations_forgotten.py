"""A report that nobody saved: its writer is told once, can still save it, and a week later it is forgotten."""

from scheduler.runner import SOON, Patience
from tests.world import World

DINNER = "37 til fællesspisning i Vangdalen i går"
TOLD = "Det her er ikke gemt endnu"


def told(world: World) -> int:
    return sum(key.startswith("unsaved:") for (key,) in world.ask("SELECT key FROM outbox"))


async def test_who_forgot_to_save_is_told_once_and_saves_by_a_word(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says(DINNER)
    fatima.sees("[Gem]")

    await world.passes(days=1, hours=23)
    fatima.sees_nothing()
    await world.passes(hours=2)
    fatima.sees(TOLD, "Fællesspisning i Vangdalen", "37 deltagere", "onsdag 22. november", "[Gem]", "[Slet]")
    await fatima.says("ja")
    fatima.sees("Gemt", "37 deltagere")
    await world.passes(days=10)

    assert [row["value"] for row in world.rows("registrations")] == [37]
    assert told(world) == 1
    fatima.ignores_the_rest()


async def test_what_is_not_wanted_is_forgotten_after_the_week_without_another_word(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says(DINNER)
    fatima.sees("[Gem]")

    await world.passes(days=3)
    told = fatima.sees(TOLD, "[Gem]")
    await world.passes(days=5)
    fatima.sees_nothing()
    await fatima.presses("Gem")
    fatima.sees("haft sin tid")

    assert told.text.endswith("jeg glemmer det onsdag 22. november.")
    assert world.rows("registrations") == []


async def test_what_several_messages_told_is_told_together_with_what_is_still_asked(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says(DINNER)
    fatima.sees("[Gem]")
    await fatima.says("loppemarked i Jennumparken i lørdags, 60 kom, 4 frivillige")
    fatima.sees("[Gem]")
    await world.passes(hours=30)
    await fatima.says("budt velkommen til en ny familie på fire i går")
    fatima.sees("Hvor var det?")

    await world.passes(days=1)
    fatima.sees(TOLD, "37 deltagere", "60 deltagere", "4 nye beboere", "[Gem alle]")
    await fatima.presses("Gem alle")
    fatima.sees("2 meldinger er gemt")
    fatima.sees("4 nye beboere", "Hvor var det?")
    await fatima.presses("Vangdalen")
    fatima.sees("[Gem]")
    await world.passes(days=4)
    fatima.ignores_the_rest()

    assert told(world) == 1


async def test_whoever_was_away_from_reminders_has_a_day_more(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says(DINNER)
    fatima.sees("[Gem]")
    await fatima.says("/snooze 10 dage")
    fatima.sees("lørdag 25. november")

    await world.passes(days=9)
    fatima.sees_nothing()
    await world.passes(days=1, hours=1)
    fatima.sees(TOLD, "37 deltagere", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")

    assert len(world.rows("registrations")) == 1


async def test_at_night_nobody_is_woken_and_what_was_saved_meanwhile_is_not_told(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await world.passes(hours=12, minutes=30)  # half past ten in the evening
    await fatima.says(DINNER)
    fatima.sees("[Gem]")

    await world.passes(days=2, hours=2)
    fatima.sees_nothing()
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    await world.passes(days=1)
    fatima.sees_nothing()


async def test_a_telling_that_needs_no_telling_any_more_is_something_to_do(world: World) -> None:
    async def something_is_due() -> bool:
        stop = await world.app.runner.next_stop(Patience({}))
        return stop is not None and stop <= world.clock.now() + SOON

    fatima = world.person("Fatima", role="ambassador")
    await world.passes(hours=12, minutes=30)  # half past ten in the evening
    await fatima.says(DINNER)
    fatima.sees("[Gem]")
    await world.passes(days=2, hours=2)
    assert not await something_is_due()

    await fatima.presses("Gem")
    fatima.sees("Gemt")
    assert await something_is_due()
    await world.app.runner.run_all()
    assert not await something_is_due()


async def test_nothing_is_told_of_what_says_nothing(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says(DINNER)
    fatima.sees("[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    await fatima.presses("Ret")
    fatima.sees("Hvad skal rettes?")
    await fatima.says("/registrer")
    fatima.sees("Hvad handler det om?")
    await fatima.says("/oev")
    fatima.ignores_the_rest()
    await fatima.says("22 til fællesspisning i Vangdalen i forgårs")
    fatima.sees("ØVELSE", "[Gem]")

    await world.passes(days=8)
    fatima.sees("Øvelsen er slut")
    fatima.sees_nothing()
