"""While words for the newsletter are asked for: a question to the bot is not printed, and what is coming is printed."""

import pytest

from bot.newsletter.answers import asks_us
from tests.world import World


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("hvad med billeder?", True), ("Hvornår kommer det i bladet?", True), ("øh, hvad var det nu der stod?", True),
        ("må man godt skrive på engelsk?", True), ("When does it come?", True),
        ("Vil du plukke æbler?", False), ("Hvor var det en dejlig aften", False), ("Fest i Parken", False),
        ("Overskrift: Hvem vil plukke æbler?", False),
    ],
)  # fmt: skip
def test_a_question_to_the_bot_is_told_from_a_headline(text: str, asks: bool) -> None:
    assert asks_us(text) is asks


async def test_a_question_is_no_contribution_and_no_headline(world: World) -> None:
    viggo = world.person("Viggo", role="volunteer")
    await viggo.says("/nyhedsbrev")
    viggo.sees("Nyt fra Nordbyen")
    await viggo.presses("Send et bidrag")
    viggo.sees("Skriv det her")

    await viggo.says("hvornår kommer det i bladet?")
    viggo.sees("lyder som et spørgsmål", "cirka en gang om måneden", "»Tekst: …«")
    await viggo.says("Vi har plantet 40 frugttræer i Parken.")
    viggo.sees("»Vi har plantet 40 frugttræer i Parken«", "[Brug den]")
    await viggo.says("hvad med billeder?")
    viggo.sees("lyder som et spørgsmål", "Billeder kan du sende her", "»Overskrift: …«", "[Brug den]")
    await viggo.says("Overskrift: Hvem vil plukke æblerne?")
    viggo.sees("»Hvem vil plukke æblerne?«", "Hvilket område")
    await viggo.says("hvornår kommer det ud?")
    viggo.sees("lyder som et spørgsmål", "Hvilket område")
    assert world.ask("SELECT headline, text FROM contributions") == [
        ("Hvem vil plukke æblerne?", "Vi har plantet 40 frugttræer i Parken.")
    ]


async def test_an_editors_question_changes_no_headline_and_what_is_coming_stays_in_the_issue(world: World) -> None:
    bente = world.person("Bente", role="staff")
    await bente.says("/nyhedsbrev")
    await bente.presses("Send et bidrag")
    bente.ignores_the_rest()
    await bente.says("Loppemarked i Parken lørdag kl. 10. Kom og kig!")
    bente.sees("»Loppemarked i Parken lørdag kl. 10", "[Brug den]")
    await bente.presses("Brug den")
    await bente.presses("Alle områder")
    await bente.says("/nyhedsbrev")
    await bente.presses("Lav et nummer nu")
    await bente.presses("Tilføj noget")
    bente.ignores_the_rest()

    await bente.says("hvor mange læsere har vi?")
    bente.sees("lyder som et spørgsmål", "Skriv stykket")
    await bente.says("Fællesspisning i Vangdalen på lørdag kl. 18")
    bente.sees("Fællesspisning i Vangdalen på lørdag kl. 18", "[Ret overskriften]")
    await bente.presses("Ret overskriften")
    bente.sees("Skriv overskriften")
    await bente.says("hvad plejer der at stå?")
    bente.sees("lyder som et spørgsmål", "»Overskrift: …«", "Nu står der")
    await bente.says("nej vent")
    bente.sees("Tag dig tid")
    await bente.says("overskriften skal være Spis med på lørdag kl. 18 i Vangdalen!")
    assert "overskriften skal" not in bente.sees("Spis med på lørdag kl. 18 i Vangdalen!", "[Ret teksten]").text
    assert world.ask("SELECT count(*) FROM announcements") == [(0,)]
