"""What is written to the question when figures come: a day ahead promises them, and what counts something does not."""

import pytest

from tests.test_figures import asks
from tests.test_figures_afterwards import staff
from tests.world import Phone, World


async def is_asked_when(world: World) -> Phone:
    samira = staff(world, "Samira", "parat")
    await asks(world)
    samira.ignores_the_rest()
    await samira.presses("De kommer senere")
    samira.sees("Hvornår kan jeg regne med det?")
    return samira


def promised(world: World) -> int:
    [(promises,)] = world.ask("SELECT count(*) FROM figure_requests WHERE promised_on IS NOT NULL")
    return int(promises)


@pytest.mark.parametrize(
    "words",
    [
        "3 unge i fritidsjob i december og 2 i november",
        "vi havde 8 forældre med i september og 4 i november",
        "tre begyndte i oktober og to i december",
        "3 young people got a job in September and 2 in November",
        "i oktober", "i september måned",
    ],
)  # fmt: skip
async def test_what_counts_something_or_names_a_month_that_is_behind_promises_no_figure(
    world: World, words: str
) -> None:
    samira = await is_asked_when(world)

    await samira.says(words)
    assert "Jeg har noteret" not in samira.sees().text
    assert promised(world) == 0


async def test_a_number_that_fits_a_figure_is_taken_though_the_day_was_asked(world: World) -> None:
    samira = await is_asked_when(world)

    await samira.says("14 unge i rådgivning")
    samira.sees("14 unge")
    assert promised(world) == 0


@pytest.mark.parametrize(
    "words",
    ["på fredag", "om 14 dage", "om to uger", "den 1. december 2017", "i uge 48", "the 24th of November", "i december"],
)  # fmt: skip
async def test_a_day_ahead_promises_all_that_was_asked_for(world: World, words: str) -> None:
    samira = await is_asked_when(world)

    await samira.says(words)
    samira.sees("Jeg har noteret")
    assert promised(world) > 5
