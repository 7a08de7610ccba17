"""Whoever owes figures is invited to a meeting: what is said of the meeting promises no figure."""

import pytest

from tests.test_figures import asks
from tests.test_figures_afterwards import staff
from tests.world import Phone, World


async def ditte_is_invited(world: World, *, asked: bool = False) -> Phone:
    """She owes figures that she was asked for twice, and is invited to a meeting of a team she is in."""
    ditte = staff(world, "Ditte", "moedregrupper", "fremmoede")
    staff(world, "Samira")
    karen = await asks(world)
    if asked:
        await ditte.says("tallene kommer senere")
        ditte.ignores_the_rest()
    await karen.says("nyt møde i fraværsteamet 24. november kl. 9")
    await karen.presses("Se mødet")
    await karen.presses("Hvem er med i gruppen?")
    await karen.presses("+ Ditte")
    await karen.says("indkald fraværsteamet")
    await karen.presses("Indkald nu")
    for each in (karen, ditte):
        each.ignores_the_rest()
    return ditte


def promised(world: World) -> int:
    [(count,)] = world.ask("SELECT count(*) FROM figure_requests WHERE promised_on IS NOT NULL")
    return int(count)


@pytest.mark.parametrize(
    "words", ["kan desværre ikke den 24., sender Samira", "kan ikke den dag, sender Samira", "kan ikke. sender Samira"]
)
@pytest.mark.parametrize("asked", [True, False])
async def test_who_declines_a_meeting_and_sends_another_promises_no_figures(
    world: World, words: str, asked: bool
) -> None:
    ditte = await ditte_is_invited(world, asked=asked)

    await ditte.says(words)
    ditte.sees("Samira", "inviteret")
    samira = next(each for each in world.phones if each.user.first_name == "Samira")
    samira.sees("Fraværsteamet")
    assert promised(world) == 0
    for each in world.phones:
        each.ignores_the_rest()


async def test_who_only_cannot_answers_the_invitation_that_was_shown_last(world: World) -> None:
    ditte = await ditte_is_invited(world, asked=True)
    await ditte.says("kan desværre ikke")
    ditte.sees("Noteret, at du ikke kommer")
    assert promised(world) == 0


async def test_the_day_says_which_invitation_is_answered_though_something_else_was_shown_since(world: World) -> None:
    ditte = await ditte_is_invited(world)
    await ditte.says("37 til fællesspisning i Vangdalen i går")
    await ditte.presses("Gem")
    ditte.ignores_the_rest()

    await ditte.says("kan desværre ikke den 24.")
    ditte.sees("Noteret, at du ikke kommer", "Fraværsteamet")


async def test_a_day_on_which_somebody_cannot_is_no_day_on_which_figures_come(world: World) -> None:
    ditte = staff(world, "Ditte", "moedregrupper", "fremmoede")
    await asks(world)
    await ditte.says("tallene kommer senere")
    ditte.ignores_the_rest()

    for words in ("kan desværre ikke den 24.", "kan ikke den dag, sender Samira", "jeg skal til møde fredag kl. 10"):
        await ditte.says(words)
        said = ditte.sees().text
        assert "noteret" not in said
        assert "Hvornår kan jeg regne" not in said
    assert promised(world) == 0
    await ditte.says("den 24. november")
    ditte.sees("kommer fredag 24. november")
    assert promised(world) > 2


async def test_a_day_on_which_they_cannot_and_another_on_which_figures_come_promises_them(world: World) -> None:
    ditte = await ditte_is_invited(world)

    await ditte.says("jeg kan ikke nå tallene i dag, sender dem på mandag")
    ditte.sees("kommer mandag 20. november")
    assert promised(world) > 2
