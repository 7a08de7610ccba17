"""Numbers that name no figure: none is dropped without a word. And what is put right is shown as put right."""

import pytest

from tests.test_figures import SCHOOL, asks, states
from tests.test_figures_afterwards import staff
from tests.world import Phone, World

HERE = "bysekretariatet"


async def ditte_is_asked(world: World) -> Phone:
    """She looks after five figures; two of them are counted in courses, two in children."""
    ditte = staff(world, "Ditte", "moedregrupper", "fremmoede")
    await asks(world)
    ditte.ignores_the_rest()
    return ditte


@pytest.mark.parametrize(
    "words",
    [
        "3 kursusforløb, 21 børn, 15 af 21, resten ved jeg ikke",
        "15 af 21, 21 børn, 3 kursusforløb. det andet kommer senere",
        "15 of 21, 3 kursusforløb, 21 children, the rest will come later",
    ],
)
async def test_a_number_that_may_be_of_two_figures_is_asked_about_before_the_rest(world: World, words: str) -> None:
    ditte = await ditte_is_asked(world)

    await ditte.says(words)
    ditte.sees("15 af 21", "Børn og forældre i mødregrupper", "hvor 21 hører til", "[21 børn]")
    await ditte.presses("21 børn")
    ditte.sees("Børn og forældre i mødregrupper: 21 børn", "2 tal mangler stadig", "[De kommer senere]")
    filled = {key for key, state in states(world, HERE).items() if state == "value"}
    assert filled == {"absence_courses", "mother_group_families", "mother_groups_completed"}


async def test_the_rest_on_a_day_leaves_out_what_is_asked_about(world: World) -> None:
    ditte = await ditte_is_asked(world)

    await ditte.says("21 børn, resten fredag")
    ditte.sees("Forløb i mødregrupper: kommer fredag 17. november", "hvor 21 hører til", "[21 børn]")
    await ditte.says("det er børn med højt fravær")
    ditte.ignores_the_rest()
    promised = (
        "SELECT count(*) FROM figure_requests WHERE promised_on IS NOT NULL AND criterion = 'mother_group_families'"
    )
    assert world.ask(promised) == [(0,)]


async def test_bare_numbers_are_asked_about_until_each_has_its_figure(world: World) -> None:
    ditte = await ditte_is_asked(world)

    await ditte.says("3, 21")
    ditte.sees("Forløb i mødregrupper", "hvor 3 og 21 hører til", "[3 forløb]", "[21 forløb]")
    await ditte.presses("3 forløb")
    shown = ditte.sees("Børn og forældre i mødregrupper", "hvor 21 hører til", "[21 børn]")
    assert "[3 børn]" not in shown.text
    await ditte.presses("21 børn")
    ditte.sees("Børn og forældre i mødregrupper: 21 børn", "3 tal mangler stadig")


async def test_a_share_that_names_none_keeps_both_its_numbers(world: World) -> None:
    lisbeth = world.person("Lisbeth", role="partner", institution="duaa_instruktoerer")
    await asks(world)
    lisbeth.ignores_the_rest()

    await lisbeth.says("/tal")
    lisbeth.ignores_the_rest()
    await lisbeth.says("8 børns forældre indtil videre, 4 ud af 5 mærker en forskel")
    lisbeth.sees("8 børns forældre", "hvor 4 af 5 hører til", "[4 af 5 (80 %)]")
    await lisbeth.presses("4 af 5 (80\N{NO-BREAK SPACE}%)")
    lisbeth.sees("Familierne mærker en forandring: 4 af 5 (80 %)")


async def test_that_nobody_answered_is_no_likely_judgement(world: World) -> None:
    lisbeth = world.person("Lisbeth", role="partner", institution="duaa_instruktoerer")
    await asks(world)
    lisbeth.ignores_the_rest()

    await lisbeth.says("8 børns forældre")
    assert "0 svar" not in [each.text for each in lisbeth.sees("Ét tal mangler stadig", "[Ikke relevant").buttons]


async def test_what_is_put_right_is_shown_as_put_right(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()
    await signe.says("12 familier")
    signe.sees("Tak. Gemt for")

    await signe.says("nej det var 13")
    assert "Tak. Gemt" not in signe.sees("Rettet for 1. juni – 31. oktober 2017", "12 → 13 familier").text
    await signe.says("6 af 7")
    signe.sees("Tak. Gemt for", "6 af 7 (86 %)")
    await signe.says("undskyld, det var 7 af 8 der gennemførte")
    signe.sees("Rettet for", "6 af 7 (86 %) → 7 af 8 (88 %)")
    await signe.says("7 af 8")
    signe.sees("Tak. Gemt for", "7 af 8 (88 %)")  # said once more, and nothing is put right


@pytest.mark.parametrize(("words", "told"), [("børnene var 15", "9 → 15 børn"), ("forløbene var 2", "1 → 2 forløb")])
async def test_what_is_counted_may_be_named_as_known(world: World, words: str, told: str) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await asks(world)
    bodil.ignores_the_rest()
    await bodil.says("1 forløb og 9 børn")
    bodil.sees("9 børn")

    await bodil.says(words)
    bodil.sees("Rettet", told)


@pytest.mark.parametrize("words", ["jo jeg har det her: 11", "jo jeg har det: 11"])
async def test_who_has_a_number_promises_none(world: World, words: str) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await asks(world)
    bodil.ignores_the_rest()
    await bodil.presses("De kommer senere")
    bodil.sees("Hvornår kan jeg regne med det?")

    await bodil.says(words)
    bodil.sees("hvor 11 hører til")


async def test_somebody_else_is_asked_and_what_is_to_come_is_no_figure(world: World) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await asks(world)
    bodil.ignores_the_rest()

    await bodil.says("kan I ikke spørge en anden om det her")
    assert "Jeg kender ingen" not in bodil.sees("Hvem skal jeg spørge?").text
    await bodil.says("højtlæsning torsdag kl 16 på biblioteket")
    bodil.sees("Er det noget, I holder?")
