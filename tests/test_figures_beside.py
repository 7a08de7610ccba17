"""What is written of something else while figures are owed: it fills none of them, and gets an answer of its own."""

from datetime import date

import pytest

from tests.test_figures import asks, reported, states
from tests.test_figures_afterwards import staff
from tests.test_progress import entered
from tests.world import Phone, World

HERE = "bysekretariatet"


async def merete_is_asked(world: World, *, first: bool = True) -> Phone:
    """She looks after seven figures, and has told of one that more are known of: whether it is on top is asked."""
    merete = staff(world, "Merete", "naboskab", "formidling")
    world.write(entered("newsletter", date(2017, 9, 1), 7))
    await asks(world)
    merete.ignores_the_rest()
    if first:
        await merete.says("1 nyhedsmail")
        merete.sees("Kommer 1 nyhedsmail oven i?")
    return merete


def filled(world: World) -> set[str]:
    return {key for key, state in states(world, HERE).items() if state != "missing"}


@pytest.mark.parametrize("first", [True, False])
@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("årsmøde i klubben torsdag den 8. februar kl. 19", "dag, tid og sted"),
        ("Personalemøde fredag d. 24. november kl. 14", "dag, tid og sted"),
        ("annual meeting on 24 November at 7 pm", "dag, tid og sted"),
        ("årsmøde for 40 ambassadører torsdag den 23. november kl. 19 i Vangdalen", "Skal jeg lægge det i kalenderen?"),
        ("jeg har tandlæge kl. 10", "Jeg fandt ikke noget at tælle"),
    ],
)
async def test_the_hour_of_a_meeting_is_no_figure_whatever_is_asked(
    world: World, words: str, answer: str, first: bool
) -> None:
    merete = await merete_is_asked(world, first=first)

    await merete.says(words)
    merete.sees(answer)
    assert filled(world) == set()
    assert reported(world, "newsletter") == [7]


async def test_a_number_among_other_things_that_are_told_is_asked_about(world: World) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    await asks(world)
    signe.ignores_the_rest()
    await signe.says("6 af 7 gennemførte")
    signe.sees("6 af 7", "Ét tal mangler")

    await signe.says("der er også bestilt nye stole til lokalet, 12")
    signe.sees("Jeg er ikke sikker", "[12 familier]")
    assert states(world)["family_class"] == "missing"
    await signe.says("12")
    signe.sees("12 familier", "Så mangler jeg ikke mere")


async def test_what_is_on_saturday_is_no_day_of_the_figure_that_was_asked_about(world: World) -> None:
    merete = await merete_is_asked(world)

    await merete.says("krolf lørdag kl. 14")
    assert "Nyhedsmail" not in merete.sees("dag, tid og sted").text
    await merete.says("i fredags")
    merete.sees("Nyhedsmail", "fredag 10. november · 1 nyhedsmail", "[Gem]")


@pytest.mark.parametrize("words", ["hvad betyder videre?", "hvad er klokken?"])
async def test_what_says_nothing_of_a_figure_is_not_answered_by_all_that_are_missing(world: World, words: str) -> None:
    """Also where some of them were reported, which »det passer« would be of."""
    merete = await merete_is_asked(world, first=False)

    await merete.says(words)
    assert "mangler jeg" not in merete.sees("Jeg kan ikke svare på spørgsmål").text
