"""What citizen journalists write without a button, or while something is asked: it is for the newsletter, put right."""

import pytest

from bot.newsletter.headlines import named
from bot.newsletter.mending import put_right
from tests.test_newsletter_mended import gives
from tests.test_newsletter_words import begins
from tests.world import World

SHED = "Nytårskuren blev holdt i ParkCaféen i lørdags. Der kom 60 mennesker, og Børge holdt tale. Børge sang også."
TREES = "Træerne i gården har fået lys på. Det er smukt om aftenen, og alle kan komme forbi hele december."


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("overskriften skal hellere være Skål!", "Skål!"), ("overskriften skal bare være Skål", "Skål"),
        ("overskriften må gerne være »Skål for alle«", "Skål for alle"), ("titlen burde hellere hedde Skål", "Skål"),
        ("the headline should rather be Cheers!", "Cheers!"), ("den skal hellere hedde Skål", "Skål"),
        ("Skal hellere være sommer", ""),
    ],
)  # fmt: skip
def test_a_headline_is_told_with_small_words_between(text: str, headline: str) -> None:
    assert named(text) == headline


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("og Børge hedder faktisk Bjarne", SHED.replace("Børge", "Bjarne")),
        ("Børge staves Birger", SHED.replace("Børge", "Birger")),
        ("Børge is actually called Bjarne", SHED.replace("Børge", "Bjarne")),
        ("skriv 25 i stedet for 60", SHED.replace("60", "25")),
        ("ret det til 25 i stedet for 60", SHED.replace("60", "25")),
        ("25 instead of 60", SHED.replace("60", "25")),
        ("Palle hedder faktisk Bjarne", None),
        ("skriv 25 i stedet for 30", None),
        ("Hvad hedder gaden?", None),
        ("Skål for Børge", None),
    ],
)
def test_what_is_wrong_is_put_right_by_its_own_words(said: str, stands: str | None) -> None:
    assert put_right(SHED, said) == stands


@pytest.mark.parametrize("asked", ["headline", "area"])
async def test_a_piece_is_put_right_while_something_is_asked_of_it(world: World, asked: str) -> None:
    astrid = world.person("Astrid", role="journalist")
    await begins(astrid, SHED)
    if asked == "area":
        await astrid.says("overskriften skal hellere være Skål!")
        astrid.sees("»Skål!«", "Hvilket område")

    await astrid.says("og Børge hedder faktisk Bjarne")
    astrid.sees(
        "Rettet.", "Bjarne holdt tale", "Bjarne sang", "overskriften?" if asked == "headline" else "Hvilket område"
    )
    await astrid.says("skriv 25 i stedet for 60")
    astrid.sees("Rettet.", "25 mennesker")
    await astrid.says("skriv 12 i stedet for 99")
    assert "Rettet" not in astrid.sees().text
    assert [text for (text,) in world.ask("SELECT text FROM contributions")] == [
        SHED.replace("Børge", "Bjarne").replace("60", "25")
    ]


async def test_one_of_several_pieces_is_taken_back_by_what_it_is_about(world: World) -> None:
    astrid, mona = world.person("Astrid", role="journalist"), world.person("Mona", role="volunteer")
    await gives(astrid, SHED)
    await gives(mona, "Nytårskuren var god. Alle dansede til klokken to om natten.")
    await begins(astrid, TREES)

    await astrid.says("slet mit første, det om nytårskuren")
    astrid.sees("Det er væk og kommer ikke med")
    await astrid.says("slet det om skakken")
    assert "slet" not in astrid.sees("overskriften").text.partition("Skal det være")[0]
    await mona.says("slet det om nytårskuren")
    mona.sees("Det er væk og kommer ikke med")
    await astrid.says("delete the one about træerne")
    astrid.sees("Det er væk og kommer ikke med")
    assert world.ask("SELECT state FROM contributions ORDER BY id") == [("dropped",)] * 3


@pytest.mark.parametrize("says", ["[Send til nyhedsbrevet]", "ja send det til nyhedsbrevet"])
async def test_a_journalists_story_with_a_number_is_asked_about_and_goes_to_the_newsletter(
    world: World, says: str
) -> None:
    astrid = world.person("Astrid", role="journalist")

    await astrid.says(SHED)
    astrid.sees(
        "Er det til nyhedsbrevet, eller skal det tælles med?", "60 deltagere", "[Send til nyhedsbrevet]", "[Gem]"
    )
    assert world.ask("SELECT count(*) FROM contributions") == [(0,)]
    await (astrid.presses(says.strip("[]")) if "[" in says else astrid.says(says))
    astrid.sees("»Nytårskuren blev holdt i ParkCaféen i lørdags«", "Skal det være overskriften?")
    await astrid.presses("Brug den")
    astrid.sees("Hvilket område")
    await astrid.presses("Alle områder")
    astrid.sees("Tak.")
    assert world.ask("SELECT text, state FROM contributions") == [(SHED, "ready")]
    assert world.rows("registrations") == []


async def test_a_journalist_may_have_it_counted_and_a_story_without_a_number_is_taken_at_once(world: World) -> None:
    astrid, mona = world.person("Astrid", role="journalist"), world.person("Mona", role="volunteer")
    await astrid.says(SHED)
    astrid.ignores_the_rest()
    await astrid.presses("Gem")
    astrid.sees("Gemt.", "60 deltagere")
    astrid.ignores_the_rest()
    await astrid.says(TREES)
    astrid.sees("»Træerne i gården har fået lys på«", "Skal det være overskriften?", "[Fortryd]")
    await astrid.says("bestem selv")
    astrid.sees("Hvilket område")

    await mona.says(SHED)
    assert "nyhedsbrevet" not in mona.sees("60 deltagere", "[Gem]").text
    await astrid.says("12 til banko i Vangdalen i går")
    assert "nyhedsbrevet" not in astrid.sees("12 deltagere", "[Gem]").text
