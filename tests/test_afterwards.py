"""What was saved just now is corrected by words that are no reply, also when something else was said in passing."""

import pytest

from tests.world import Phone, World

DINNER = "36 til fællesspisning på Glarbjergvej i torsdags"


async def saved(phone: Phone, report: str) -> None:
    await phone.says(report)
    await phone.says("gem")
    phone.ignores_the_rest()


def stands(world: World) -> list[tuple[str, str, float]]:
    return [(row["date"].strftime("%d"), row["area"], row["participants"]) for row in world.rows("registrations")]


@pytest.mark.parametrize("between", ["tak", "hvad har jeg meldt?", "nej det var 36 og lidt til måske", ""])
@pytest.mark.parametrize(
    ("said", "becomes"),
    [
        ("nej 17", ("09", "glarbjergvej", 17)),
        ("hov det var i onsdags", ("08", "glarbjergvej", 36)),
        ("det var slet ikke i torsdags, det var i onsdags", ("08", "glarbjergvej", 36)),
        ("det var ikke på Glarbjergvej, det var i Vangdalen", ("09", "vangdalen", 36)),
        ("jeg skrev forkert, 29", ("09", "glarbjergvej", 29)),
        ("jeg skrive forkert 26 person", ("09", "glarbjergvej", 26)),
        ("der kom 38, ikke 36", ("09", "glarbjergvej", 38)),
        ("it was not 36, it was 31", ("09", "glarbjergvej", 31)),
    ],
)
async def test_what_was_saved_just_now_is_corrected(
    world: World, between: str, said: str, becomes: tuple[str, str, float]
) -> None:
    birgit = world.person("Birgit", role="ambassador", area="glarbjergvej")
    await saved(birgit, DINNER)
    if between:
        await birgit.says(between)
        birgit.ignores_the_rest()
        world.execute("UPDATE entries SET value = 36, participants = 36")
    await birgit.says(said)
    birgit.sees("Rettet")
    assert stands(world) == [becomes]


async def test_the_offer_to_tell_the_neighbours_keeps_nobody_from_correcting(world: World) -> None:
    viggo = world.person("Viggo", role="volunteer")
    await saved(viggo, "16 til banko i Vangdalen i går")
    await world.passes(minutes=5)
    viggo.sees("Skal naboerne høre om")
    await viggo.says("nej 17")
    viggo.sees("Rettet", "16 deltagere → 17 deltagere")


async def test_long_after_or_after_something_else_nothing_is_corrected(world: World) -> None:
    omar = world.person("Omar", role="volunteer")
    await saved(omar, DINNER)
    await omar.says("12 til gåtur i Vangdalen i går")
    await omar.says("slet")
    await omar.says("nej 17")
    omar.ignores_the_rest()
    await saved(omar, "14 til fællesspisning i Jennumparken i mandags")
    await omar.says("tak")
    await world.passes(hours=3)
    omar.ignores_the_rest()
    await omar.says("nej 17")
    omar.sees("fandt ikke noget")
    assert stands(world) == [("09", "glarbjergvej", 36), ("13", "jennumparken", 14)]


@pytest.mark.parametrize("said", ["og gåturen var 13", "gåturen var vi 13", "der var 13 til gåturen"])
async def test_what_is_named_below_its_receipt_is_corrected_and_nothing_new(world: World, said: str) -> None:
    yusuf = world.person("Yusuf", role="volunteer")
    await saved(yusuf, "12 til gåtur på Glarbjergvej i går")
    await yusuf.says(said)
    yusuf.sees("Rettet", "12 deltagere → 13 deltagere")


@pytest.mark.parametrize(
    "said", ["13 til gåtur", "og bankoen var 13", "gåturen i Vangdalen var 13", "gåturen i dag var 13"]
)
async def test_another_is_a_report_of_its_own(world: World, said: str) -> None:
    svend = world.person("Svend", role="volunteer")
    await saved(svend, "12 til gåtur på Glarbjergvej i går")
    await svend.says(said)
    svend.sees("13 deltagere")
    assert stands(world) == [("14", "glarbjergvej", 12)]


@pytest.mark.parametrize("said", ["og 2 i november", "og 2 unge i september"])
async def test_a_number_of_another_time_puts_right_nothing_that_was_saved(world: World, said: str) -> None:
    mona = world.person("Mona", role="staff")
    await mona.says("3 unge i fritidsjob i oktober")
    await mona.presses("Gem")
    mona.ignores_the_rest()

    await mona.says(said)

    assert "Rettet" not in mona.sees().text
    assert [each["value"] for each in world.rows("registrations")] == [3]


async def test_a_number_of_the_same_day_is_of_what_was_saved(world: World) -> None:
    mona = world.person("Mona", role="staff")
    await mona.says("fællesspisning i Vangdalen i mandags, 30 kom")
    await mona.presses("Gem")
    mona.ignores_the_rest()

    await mona.says("og 5 frivillige i mandags")

    mona.sees("Rettet", "5 frivillige")
