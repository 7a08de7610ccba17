"""Those who deliver figures answer as people do, and ask back."""

import pytest

from tests.test_figures import asks
from tests.world import Phone, World


async def school(world: World) -> Phone:
    """Preben of the production school owes two figures, one of them a share."""
    preben = world.person("Preben", role="partner", institution="produktionshoejskolen")
    await asks(world)
    preben.sees("2 tal fra", "1. Unge på værkstederne", "2. Videre til en ungdomsuddannelse")
    return preben


async def test_a_share_of_those_who_finished_is_told_as_one_says_it(world: World) -> None:
    preben = await school(world)

    await preben.says("22 unge, 5 er færdige og 4 af dem er kommet videre")
    preben.sees("Unge på værkstederne: 22 unge", "Videre til en ungdomsuddannelse: 4 af 5 (80 %)")


async def test_numbers_that_nobody_could_read_are_answered_with_what_is_owed(world: World) -> None:
    preben = await school(world)
    await world.passes(days=3)  # the question waits no more
    preben.ignores_the_rest()

    await preben.says("vi har haft 12 på besøg og 3 blev glade for det")
    preben.sees("Jeg kunne ikke finde tallene i det", "1. Unge på værkstederne", "[Ét ad gangen]")
    await preben.says("hvornår er mødet i 2018?")
    assert "kunne ikke finde tallene" not in preben.sees().text


@pytest.mark.parametrize(
    ("asked", "seen"),
    [
        ("hvad er det, I skal bruge?", "2 mangler"),
        ("what do you need from us?", "2 mangler"),
        ("hvorfor skal I bruge det?", "fremdriftsrapporten til mødet onsdag 13. december"),
        ("hvem skal have tallene?", "fremdriftsrapporten til mødet onsdag 13. december"),
        ("hvem ser dem?", "fremdriftsrapporten til mødet onsdag 13. december"),
        ("hvem ser det?", "/mine_data"),
        ("kan jeg rette det senere?", "Det kan også rettes efter mødet"),
        ("kan jeg ikke bare sende et regneark?", "kan ikke svare på spørgsmål"),
        ("det kommer senere", "Hvornår kan jeg regne med det?"),
        ("kan jeg sende det på fredag?", "fredag 17. november"),
        ("ikke noget endnu", "Hvornår kan jeg regne med det?"),
        ("vi er ikke med i værkstederne mere", "Unge på værkstederne: ikke relevant"),
    ],
)
async def test_what_is_asked_back_is_answered(world: World, asked: str, seen: str) -> None:
    preben = await school(world)

    await preben.says(asked)
    preben.sees(seen)


async def test_who_delivers_nothing_is_told_nothing_of_figures(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await school(world)
    for each in world.phones:
        each.ignores_the_rest()

    await mona.says("hvem skal have tallene?")
    assert "fremdriftsrapporten til mødet" not in mona.sees().text


async def test_who_owes_figures_and_asks_what_is_not_saved_is_shown_that(world: World) -> None:
    karen = await asks(world)
    for each in world.phones:
        each.ignores_the_rest()
    await karen.says("37 til fællesspisning i Vangdalen i går")
    karen.sees("37 deltagere", "[Gem]")

    await karen.says("mangler jeg noget at gemme?")
    karen.sees("Fællesspisning i Vangdalen", "[Gem]")
    await karen.says("hvilke tal mangler vi?")
    karen.sees("Dine tal til mødet")
    karen.ignores_the_rest()


async def test_who_owes_figures_and_asks_of_a_report_is_answered_of_that(world: World) -> None:
    karen = await asks(world)
    for each in world.phones:
        each.ignores_the_rest()

    await karen.says("37 til fællesspisning i Vangdalen i går")
    karen.sees("37 deltagere", "[Gem]")
    await karen.says("kan jeg rette det bagefter?")
    assert "mødet" not in karen.sees("Ja, også når det er gemt", "»ret 36«").text
    karen.ignores_the_rest()
