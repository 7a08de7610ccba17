"""What was saved as held is told to be still ahead: it is asked, counts no more, and is a plan for the calendar."""

import pytest

from tests.world import Phone, World


async def saved(world: World, words: str = "16 til banko på Glarbjergvej i dag") -> Phone:
    palle = world.person("Palle", role="ambassador", area="glarbjergvej")
    await palle.says(words)
    await palle.presses("Gem")
    palle.ignores_the_rest()
    return palle


def states(world: World) -> list[str]:
    return [row["state"] for row in world.rows("registrations")]


@pytest.mark.parametrize(
    "words",
    [
        "nej det er på torsdag", "hov, det er først på torsdag", "det er ikke før torsdag", "nej det er i morgen",
        "no, it's on thursday", "nej vent, det er den 16.",
    ],
)  # fmt: skip
async def test_it_becomes_a_plan_once_that_is_agreed_to(world: World, words: str) -> None:
    palle = await saved(world)

    await palle.says(words)
    palle.sees("Banko på Glarbjergvej", "16 deltagere", "Er det først torsdag 16. november?", "[Nej]")
    assert states(world) == ["saved"]
    await palle.says("ja")
    palle.sees(
        "Det tæller ikke længere med.", "Banko på Glarbjergvej", "torsdag 16. november", "Hvad tid begynder det?"
    )
    assert states(world) == ["undone"]
    await palle.says("kl. 19")
    palle.sees("torsdag 16. november kl. 19.00", "[Læg i kalenderen]")


async def test_the_hour_goes_along_and_a_no_changes_nothing(world: World) -> None:
    palle = await saved(world, "37 til fællesspisning på Glarbjergvej i går")

    await palle.says("nej det er på torsdag kl. 18")
    palle.sees("Er det først torsdag 16. november?")
    await palle.says("nej")
    palle.sees("37 deltagere", "[Fortryd]")
    assert states(world) == ["saved"]
    await palle.says("nej det er på torsdag kl. 18")
    await palle.presses("Ja, det er torsdag 16. november")
    palle.ignores_the_rest()
    await palle.presses("Læg i kalenderen")
    palle.sees("Fællesspisning", "torsdag 16. november kl. 18.00", "Det står i kalenderen.")


@pytest.mark.parametrize("words", ["det har ikke været endnu", "nej det er ikke sket endnu", "jeg trykkede forkert"])
async def test_without_a_day_it_is_shown_with_the_button_that_takes_it_out(world: World, words: str) -> None:
    palle = await saved(world)

    await palle.says(words)
    palle.sees("Banko på Glarbjergvej", "16 deltagere", "[Fortryd]")
    assert states(world) == ["saved"]


@pytest.mark.parametrize(
    "words", ["næste gang er på torsdag", "det var i mandags", "er det på torsdag?", "tak for det"]
)
async def test_what_says_no_such_thing_asks_for_no_plan(world: World, words: str) -> None:
    palle = await saved(world)

    await palle.says(words)
    assert "Er det først" not in palle.sees().text
    palle.ignores_the_rest()


async def test_of_what_was_not_saved_just_now_it_says_nothing(world: World) -> None:
    palle = await saved(world, "3 nye naboer på Glarbjergvej i går")
    await palle.says("det er på torsdag")
    assert "Er det først" not in palle.sees().text


@pytest.mark.parametrize(("words", "plan"), [
    ("netværksaften torsdag kl 17 med 3 virksomheder", True), ("netværksarrangement torsdag kl. 17", True),
    ("netværksaften i torsdags kl 17 med 3 virksomheder", False), ("vi holdt netværksaften torsdag kl. 17", False),
    ("netværksaften torsdag med 3 virksomheder", False), ("netværksaften d. 9. november kl 17", False),
    ("netværksaften torsdag kl 17 med 22 unge", False),
])  # fmt: skip
async def test_what_counts_nobody_at_an_hour_of_these_days_is_a_plan(world: World, words: str, plan: bool) -> None:
    samira = world.person("Samira", role="staff")

    await samira.says(words)
    samira.sees("Er det noget, I holder?" if plan else "torsdag 9. november")
    if plan:
        await samira.says("ja")
        samira.sees("torsdag 16. november kl. 17.00", "Hvor bliver det?")
