"""What is written of something else while figures are owed: it fills none of them, and gets an answer of its own."""

from datetime import date

import pytest

from tests.test_figures import asks, reported, states
from tests.test_figures_afterwards import staff
from tests.test_progress import entered
from tests.world import Phone, World

HERE = "bysekretariatet"
SEVEN = {
    "ambassadors", "associations", "household_magazine", "newsletter", "web_visitors", "facebook_followers", "press",
}  # fmt: skip


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
        ("årsmøde i klubben torsdag den 8. februar kl. 19", "Hvor bliver det?"),
        ("Personalemøde fredag d. 24. november kl. 14", "Hvor bliver det?"),
        ("annual meeting on 24 November at 7 pm", "Hvor bliver det?"),
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


@pytest.mark.parametrize(
    "rest", ["resten fredag", "det sidste tal fredag", "the rest on Friday", "og resten på fredag"]
)
async def test_the_rest_on_friday_is_the_coming_one_and_what_was_told_with_it_are_figures(
    world: World, rest: str
) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    await asks(world)
    signe.ignores_the_rest()

    await signe.says(f"12 familier, {rest}")
    signe.sees("12 familier", "Gennemførte familieklassen: kommer fredag 17. november")
    assert states(world)["family_class"] == "value"


async def test_of_several_figures_that_are_told_with_the_rest_on_friday_none_is_dropped(world: World) -> None:
    """Without a question that waits: on their own they would be two reports of last Friday."""
    merete = await merete_is_asked(world, first=False)
    await merete.says("37 til fællesspisning i Vangdalen i går")
    await merete.presses("Slet")
    merete.ignores_the_rest()

    await merete.says("vi har nu 14 ambassadører, 7 foreninger, 480 følgere. resten fredag")
    merete.sees(
        "14 beboerambassadører", "7 foreninger", "480 følgere", "Aktivitetsomslag", "kommer fredag 17. november"
    )
    assert filled(world) == {"ambassadors", "associations", "facebook_followers"}
    [(promised,)] = world.ask("SELECT count(*) FROM figure_requests WHERE promised_on = '2017-11-17'")
    assert (
        promised == len([key for key, state in states(world, HERE).items() if state == "missing" and key in SEVEN]) > 2
    )


async def test_who_promised_some_of_their_figures_is_listed_once(world: World) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    karen = await asks(world)
    signe.ignores_the_rest()
    await signe.says("familieklassen kommer fredag")
    signe.sees("kommer fredag 17. november")

    await karen.says("/tal")
    karen.sees("Dine tal")
    assert "Nørrevangsskolen: 0 af 2 (Signe)" in karen.sees().text
    await signe.says("det hele kommer på fredag")
    signe.sees("kommer fredag 17. november")
    await karen.says("/tal")
    karen.sees("Dine tal")
    assert "Nørrevangsskolen: 0 af 2 (Signe: lovet til fredag 17. november)" in karen.sees().text


async def test_what_had_been_reported_is_no_part_of_a_figure_that_is_smaller(world: World) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    world.write(entered("family_class", date(2017, 9, 1), 7, institution="noerrevangsskolen"))
    await asks(world)
    signe.ignores_the_rest()

    await signe.says("5 familier")
    signe.sees("Kommer 5 familier oven i?")
    await signe.presses("Nej, 5 familier i alt")
    told = signe.sees("5 familier · der var meldt 7 familier før").text
    assert "heraf" not in told


async def test_no_and_a_number_corrects_the_part_of_which_the_whole_is_asked(world: World) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    await asks(world)
    signe.ignores_the_rest()
    await signe.says("12 familier, 10 gennemførte")
    signe.sees("10 – ud af hvor mange?")

    await signe.says("nej 11")
    signe.sees("11 – ud af hvor mange?")
    await signe.says("12")
    signe.sees("11 af 12", "Så mangler jeg ikke mere")
