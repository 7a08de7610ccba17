"""Points for an agenda: put there at once by whoever calls the meeting, asked for by its members."""

import pytest

from bot.meetings import asking, points_told
from tests.meetings_alone import meetings_alone
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
        ("punkt på styregruppens dagsorden: budget, og ét om sommerfest", "budget, og ét om sommerfest"),
        ("skriv parkering på beboerrådets næste dagsorden", "parkering"),
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


async def with_two_heads(world: World) -> tuple[Phone, Phone, Phone]:
    await meetings_alone(world)
    karen, preben = await with_meetings(world)
    hugo = world.person("Hugo", role="project_manager")
    await preben.says("kan vi få parkering på dagsordenen?")
    preben.ignores_the_rest()
    for head in (karen, hugo):
        head.sees("Preben vil gerne have et punkt på dagsordenen")
    return karen, hugo, preben


@pytest.mark.parametrize(("first", "then", "became", "by"), [
    ("Sæt på dagsordenen", "Ikke denne gang", "På dagsordenen: parkering", "Karen har sat det på dagsordenen"),
    ("Ikke denne gang", "Sæt på dagsordenen", "Ikke på dagsordenen denne gang", "Karen har ikke sat det på"),
])  # fmt: skip
async def test_what_one_head_has_settled_the_other_sees_by_whom_and_overturns_by_no_old_button(
    world: World, first: str, then: str, became: str, by: str
) -> None:
    karen, hugo, preben = await with_two_heads(world)
    asked = hugo.chat()[-1]
    old = next(button.data for button in asked.buttons if button.text == then)

    await karen.presses(first)
    await world.passes(seconds=5)
    karen.ignores_the_rest()
    preben.sees(became)
    hugo.sees(by, "parkering", "onsdag 29. november")
    assert then not in [button.text for button in hugo.chat()[-1].buttons]

    await hugo.presses_raw(asked, old)  # pressed before the question had changed on the telephone
    hugo.sees("Det er allerede afgjort")
    preben.sees_nothing()
    karen.sees_nothing()


async def test_who_settles_it_otherwise_says_so_and_everybody_sees(world: World) -> None:
    karen, hugo, preben = await with_two_heads(world)
    await karen.presses("Ikke denne gang")
    await world.passes(minutes=1)
    karen.ignores_the_rest()
    preben.sees("Ikke på dagsordenen denne gang")
    hugo.sees("Karen har ikke sat det på")

    await hugo.presses("Sæt det på alligevel")
    await world.passes(minutes=1)
    hugo.sees("På dagsordenen: parkering")
    preben.sees("På dagsordenen: parkering")
    karen.sees("Hugo har sat det på dagsordenen: parkering")
    await karen.presses("Tag det af")
    await world.passes(minutes=1)
    karen.sees("Taget af dagsordenen")
    preben.sees("Taget af dagsordenen")
    hugo.sees("Karen har taget det af dagsordenen: parkering")
