"""The way out of what waits is said in words, whatever is asked; and what only points at something names nothing."""

import pytest

from bot.people.thinking_aloud import aloud
from bot.registrations.agreeing import DROP, meant
from tests.world import World


@pytest.mark.parametrize(
    "words",
    ["lol glem det", "nej glem det alligevel", "jeg fortryder", "drop det", "never mind", "det skal ikke gemmes"],
)  # fmt: skip
@pytest.mark.parametrize(
    ("first", "presses", "gone"),
    [
        ("26 til fællesspisning i går", "", "Slettet. Intet er gemt."),
        ("fællesspisning i Vangdalen i går", "", "Slettet. Intet er gemt."),
        ("/registrer", "Arrangement", "Slettet. Intet er gemt."),
        ("fællesspisning i Vangdalen på fredag", "", "i kalenderen"),
    ],
)
async def test_what_waits_is_let_go_of(world: World, words: str, first: str, presses: str, gone: str) -> None:
    nasrin = world.person("Nasrin", role="ambassador", area="glarbjergvej")
    await nasrin.says(first)
    if presses:
        await nasrin.presses(presses)
    nasrin.ignores_the_rest()
    await nasrin.says(words)
    nasrin.sees(gone)


@pytest.mark.parametrize("words", ["gem det", "glem ikke børnene, de var 5", "vi glemte to", "det skal med"])
def test_what_says_otherwise_is_no_way_out(words: str) -> None:
    assert meant(words) != DROP


@pytest.mark.parametrize("words", ["never mind", "glem det"])
async def test_below_a_receipt_nothing_is_taken_back(world: World, words: str) -> None:
    nasrin = world.person("Nasrin", role="ambassador", area="glarbjergvej")
    await nasrin.says("26 til fællesspisning i Vangdalen i går")
    await nasrin.presses("Gem")
    nasrin.ignores_the_rest()
    await nasrin.says(words)
    nasrin.sees("Fint")
    assert [each["state"] for each in world.rows("registrations")] == ["saved"]


async def test_a_proposal_that_is_thought_better_of_is_never_sent(world: World) -> None:
    torben = world.person("Torben", role="styregruppe")
    await torben.says("/indstilling")
    await torben.presses("En bekymring, der skal videre")
    torben.ignores_the_rest()
    await torben.says("Et øjeblik, der er nogen ved døren")
    torben.sees("Tag dig tid")
    await torben.says("lol glem det")
    torben.sees("Der er ikke gemt noget")


def test_who_is_called_away_thinks_aloud() -> None:
    assert aloud("øjeblik, telefonen ringer")
    assert not aloud("der er nogen ved døren til kælderen hver nat")


async def test_a_number_is_no_name_and_is_counted(world: World) -> None:
    omar = world.person("Omar", role="ambassador", area="glarbjergvej")
    await omar.says("/registrer")
    await omar.presses("Arrangement")
    omar.ignores_the_rest()
    await omar.says("35 cirka")
    omar.sees("ca. 35 deltagere", "Hvad var det?")
    for words in ("og far til en af dem", "nej undskyld den anden"):
        await omar.says(words)
        omar.sees("Det kunne jeg ikke læse som et svar", "Hvad var det?")
    await omar.says("nej, det var fodbold")
    omar.sees("Fodbold", "ca. 35 deltagere", "Hvor var det?")


@pytest.mark.parametrize("words", ["læg den sidste i kalenderen", "læg den første i kalenderen"])
async def test_what_only_points_at_something_is_no_name_in_the_calendar(world: World, words: str) -> None:
    tove = world.person("Tove", role="ambassador", area="glarbjergvej")
    await tove.says(words)
    tove.sees("Jeg fandt ikke noget at tælle")


@pytest.mark.parametrize(
    "words",
    ["på fredag er der ingen fællesspisning", "on Friday there is no dinner", "på fredag har vi ingen fællesspisning"],
)  # fmt: skip
async def test_a_day_without_is_called_off_and_not_announced(world: World, words: str) -> None:
    hodan = world.person("Hodan", role="ambassador", area="jennumparken")
    await hodan.says("fællesspisning i Parken på fredag kl 18")
    await hodan.presses("Læg i kalenderen")
    hodan.ignores_the_rest()
    await hodan.says(words)
    hodan.sees("Fællesspisning i Jennumparken", "fredag 17. november", "Skal det aflyses?")


@pytest.mark.parametrize("words", ["glem det jeg skrev", "actually never mind", "det orker jeg ikke", "drop meldingen"])
def test_it_is_said_in_many_ways(words: str) -> None:
    assert meant(words) == DROP


@pytest.mark.parametrize("words", ["stop", "lol glem det", "never mind", "fortryd"])
async def test_who_is_asked_for_a_text_of_the_newsletter_writes_none(world: World, words: str) -> None:
    mona, karen = world.person("Mona", role="volunteer"), world.person("Karen", role="head")
    await mona.says("/nyhedsbrev")
    await mona.presses("Send et bidrag")
    mona.ignores_the_rest()
    await mona.says(words)
    mona.sees("Så lader vi det ligge")
    for text in ("/nyhedsbrev", "Vi har plantet træer.\nKom og se."):
        await mona.says(text)
        if text == "/nyhedsbrev":
            await mona.presses("Send et bidrag")
    mona.ignores_the_rest()
    await mona.says(words)  # asked for its headline
    assert "overskrift" not in mona.sees("").text
    assert world.ask("select state, headline from contributions") == [("dropped", "")]

    await karen.says("/nyhedsbrev")
    karen.ignores_the_rest()
    await mona.says("/nyhedsbrev")
    await mona.presses("Send et bidrag")
    await mona.says("Vi har plantet træer.\nKom og se.")
    await mona.presses("Brug den")
    await mona.presses("Alle områder")
    mona.ignores_the_rest()
    await karen.says("/nyhedsbrev")
    await karen.presses("Lav et nummer nu")
    for presses in (("Tilføj noget",), ("1", "Ret overskriften"), ("Ret teksten",)):
        for each in presses:
            await karen.presses(each)
        karen.ignores_the_rest()
        await karen.says(words)
        assert words not in karen.sees("Vi har plantet træer").text
    (piece,) = map(str, world.ask("select headline, text from issue_items"))
    assert ("Vi har plantet træer" in piece, "Kom og se." in piece, words in piece) == (True, True, False)
