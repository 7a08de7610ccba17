"""Points for an agenda: put there at once by whoever calls the meeting, asked for by its members."""

import pytest

from bot.meetings import asking, points_told
from tests.world import Phone, World


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("sæt parkering på dagsordenen", "parkering"),
        ("Kan du sætte parkering på dagsordenen?", "parkering"),
        ("kan vi få lyset i opgangen på dagsordenen?", "lyset i opgangen"),
        ("sæt parkering på dagsordenen for styregruppen", "parkering"),
        ("jeg vil gerne have et punkt på dagsordenen om parkering ved skolen", "parkering ved skolen"),
        ("jeg vil gerne have parkering på næste dagsorden", "parkering"),
        ("tilføj et punkt til dagsordenen: parkering", "parkering"),
        ("nyt punkt til dagsordenen: parkering", "parkering"),
        ("punkt til dagsordenen til beboerrådet: lyset i opgangen", "lyset i opgangen"),
        ("til dagsordenen: nye bænke", "nye bænke"),
        ("add the roof to the agenda", "the roof"),
        ("can we have parking on the agenda?", "parking"),
        ("tilføj et punkt til dagsordenen", ""),
        ("hej, kan jeg få noget på dagsordenen?", ""),
        ("kan jeg få et punkt på dagsordenen til beboerrådet", ""),
        ("hvad står på dagsordenen?", None),
        ("er parkering på dagsordenen?", None),
        ("send dagsordenen", None),
        ("37 til fællesspisning", None),
    ],
)
def test_a_point_is_told_in_many_words(text: str, words: str | None) -> None:
    assert points_told.told(text) == words


@pytest.mark.parametrize("text", ["dagsordenen", "vis dagsordenen", "kan jeg se dagsordenen for styregruppen?"])
def test_the_agenda_is_asked_for_in_few_words(text: str) -> None:
    assert asking.asks_agenda(text)


async def with_meetings(world: World) -> tuple[Phone, Phone]:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    await karen.says("nyt møde i beboerrådet 30. november kl. 17")
    await karen.says("nyt møde i styregruppen 29. november kl. 13")
    await karen.says("/mine_data")
    karen.ignores_the_rest()
    return karen, preben


async def test_whoever_calls_the_meeting_puts_it_there_at_once_and_takes_it_off(world: World) -> None:
    karen, _ = await with_meetings(world)

    await karen.says("sæt cykelskuret på dagsordenen")
    karen.sees("cykelskuret", "På hvilket mødes dagsorden?", "[torsdag 30. november: Beboerrådet]")
    await karen.presses("onsdag 29. november: Styregruppen")
    karen.sees("På dagsordenen: cykelskuret", "[Tag det af]")
    await karen.says("vis dagsordenen for styregruppen")
    karen.sees("3. Koordinering", "4. cykelskuret")
    await karen.says("tilføj et punkt til dagsordenen for beboerrådet")
    karen.sees("Beboerrådet", "Hvad skal der stå på dagsordenen?")
    await karen.says("lyset i opgangen")
    karen.sees("På dagsordenen: lyset i opgangen", "Beboerrådet")
    await karen.says("fortryd")
    karen.sees("Taget af dagsordenen: lyset i opgangen")
    await karen.says("vis dagsordenen for beboerrådet")
    assert "lyset" not in karen.sees("Beboerrådet").text


async def test_a_member_asks_whoever_calls_it_and_hears_what_became_of_it(world: World) -> None:
    karen, preben = await with_meetings(world)

    await preben.says("kan vi få parkering på dagsordenen?")
    preben.sees("Karen er spurgt", "parkering", "Styregruppen", "[Fortryd]")
    karen.sees("Preben vil gerne have et punkt på dagsordenen", "parkering", "[Ikke denne gang]")
    await preben.says("vis dagsordenen")
    assert "parkering" not in preben.sees("Koordinering").text
    await karen.says("hvad mangler jeg?")
    karen.sees("et punkt til dagsordenen fra Preben: parkering", "[På dagsordenen: parkering]")
    await karen.presses("Sæt på dagsordenen")
    karen.sees("På dagsordenen: parkering")
    preben.sees("På dagsordenen: parkering")
    await preben.says("dagsordenen")
    preben.sees("4. parkering")
    await karen.says("/indstilling")
    assert "parkering" not in karen.sees("").text
    await karen.presses("Tag det af")
    karen.sees("Taget af")
    preben.sees("Taget af dagsordenen: parkering")


async def test_who_has_no_meeting_is_told_whom_to_ask(world: World) -> None:
    await with_meetings(world)
    mona = world.person("Mona", role="volunteer")

    await mona.says("kan vi få lyset på dagsordenen?")
    mona.sees("ikke noget møde i kalenderen", "Karen")
