"""After a meeting: what was agreed and who came is asked in words, and sent to all who were invited."""

import pytest

from bot.meetings import recalling, saying
from tests.world import Phone, World


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("kan jeg få referatet?", recalling.MINUTES),
        ("send referatet", recalling.MINUTES),
        ("Send referatet til styregruppen", recalling.MINUTES),
        ("hvor er referatet fra sidste møde", recalling.MINUTES),
        ("referat fra beboerrådet", recalling.MINUTES),
        ("er der et referat?", recalling.MINUTES),
        ("vis mødereferatet", recalling.MINUTES),
        ("can I see the minutes?", recalling.MINUTES),
        ("hvad blev vi enige om?", recalling.AGREED),
        ("hvad blev der besluttet på sidste møde?", recalling.AGREED),
        ("hvad aftalte vi sidst?", recalling.AGREED),
        ("hvad skete der på styregruppemødet?", recalling.AGREED),
        ("what did we agree on?", recalling.AGREED),
        ("hvem kom til beboerrådet?", recalling.CAME),
        ("hvem var med til mødet i går?", recalling.CAME),
        ("hvor mange kom til mødet?", recalling.CAME),
        ("who came to the meeting?", recalling.CAME),
        ("referat: vi søger puljen", ""),
        ("hvad er der sket i Vangdalen?", ""),
        ("hvor mange kommer til mødet?", ""),
        ("37 kom til fællesspisning i går", ""),
    ],
)
def test_what_is_asked_of_a_meeting_is_known(text: str, what: str) -> None:
    assert recalling.asks(text) == what


@pytest.mark.parametrize(
    ("text", "unsure"),
    [
        ("jeg kommer måske", True), ("måske", True), ("ved det ikke endnu", True), ("det ved jeg ikke endnu", True),
        ("ved ikke om jeg kan", True), ("jeg prøver at komme", True), ("jeg er ikke sikker på, om jeg kan", True),
        ("jeg kommer nok", True), ("I might come", True), ("not sure yet", True), ("det kommer an på vagten", True),
        ("jeg kommer", False), ("måske var vi 12", False), ("måske 12 kom", False), ("kommer du måske?", False),
        ("afbud", False),
    ],
)  # fmt: skip
def test_whoever_cannot_say_yet_is_understood(text: str, unsure: bool) -> None:
    assert saying.unsure(text) == unsure


async def called(world: World) -> tuple[Phone, Phone, Phone]:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    torben = world.person("Torben", role="styregruppe")
    await karen.says("nyt møde i styregruppen 16. november kl. 13")
    await karen.presses("Indkald nu")
    for phone in (karen, preben, torben):
        phone.ignores_the_rest()
    return karen, preben, torben


async def test_whoever_cannot_say_yet_is_not_hurried(world: World) -> None:
    _, preben, torben = await called(world)

    await preben.says("/fremdrift")
    preben.ignores_the_rest()
    await preben.says("jeg kommer måske")
    preben.sees("Styregruppen", "Svar, når du ved det", "[Deltager]")
    await torben.says("kommer")
    torben.sees("Du kommer")
    await torben.says("måske")
    torben.sees("Nu står der: du kommer. Skal det blive stående?")


async def test_what_was_agreed_is_asked_before_and_after_the_meeting(world: World) -> None:
    karen, preben, torben = await called(world)
    await preben.says("kan jeg få referatet?")
    preben.sees("ikke noget møde, der er holdt", "Karen")

    await world.passes(hours=30)
    for phone in (karen, preben, torben):
        phone.ignores_the_rest()
    await preben.says("hvor er referatet?")
    preben.sees("ikke skrevet noget ned om det endnu", "Karen")
    await karen.says("send referatet")
    karen.sees("Fortæl først, om det blev holdt")
    await karen.presses("Se mødet")
    karen.sees("Styregruppen")
    await karen.presses("Mødet er holdt")
    karen.sees("Holdt")
    await karen.says("kan jeg få referatet?")
    karen.sees("ikke skrevet noget ned", "opgave: Mette")


async def test_what_was_agreed_is_shown_to_those_who_were_a_part_and_sent_by_a_press(world: World) -> None:
    karen, preben, torben = await called(world)
    mona = world.person("Mona", role="volunteer")
    await world.passes(hours=30)
    await karen.presses("Mødet er holdt")
    await karen.says("beslutning: vi søger puljen")
    for phone in (karen, preben, torben):
        phone.ignores_the_rest()

    await preben.says("hvad blev vi enige om på sidste møde?")
    preben.sees("Referat: Styregruppen", "Besluttet: vi søger puljen")
    assert not preben.labels()
    await mona.says("kan jeg få referatet?")
    assert "puljen" not in mona.sees("Karen").text
    await karen.says("send referatet til styregruppen")
    karen.sees("Referat", "vi søger puljen")
    torben.sees_nothing()
    await karen.presses("Send til alle 2, der var inviteret")
    karen.sees("Sendt til 2")
    for phone in (preben, torben):
        phone.sees("Referat: Styregruppen", "vi søger puljen")
    await karen.presses("Send til alle 2, der var inviteret")
    karen.sees("har det allerede")


async def test_who_came_is_told_staff_by_name_and_others_as_a_number(world: World) -> None:
    karen, preben = world.person("Karen", role="head"), world.person("Preben", role="styregruppe")
    await karen.says("nyt møde i styregruppen 16. november kl. 13")
    await karen.presses("Indkald nu")
    await preben.says("jeg kommer")
    await world.passes(hours=30)
    await karen.says("hvem kom til styregruppen?")
    await karen.presses("Se mødet")
    await karen.presses("Mødet er holdt")
    await karen.presses("1 kom")
    for phone in (karen, preben):
        phone.ignores_the_rest()

    await karen.says("hvem kom til styregruppen?")
    karen.sees("Styregruppen, torsdag 16. november", "1 kom", "Preben", "[Hvem kom?]")
    await preben.says("hvem var med til mødet?")
    assert "Preben" not in preben.sees("1 kom").text
    await karen.says("hvem kom til fællesspisningen?")
    assert "Styregruppen" not in karen.sees("").text


async def test_a_number_is_of_the_meeting_that_is_shown(world: World) -> None:
    karen = world.person("Karen", role="head")
    for group in ("styregruppen", "beboerrådet"):
        await karen.says(f"nyt møde i {group} 16. november kl. {13 if group == 'styregruppen' else 17}")
        await karen.presses("Indkald nu")
    await world.passes(hours=40)
    await karen.says("referatet fra styregruppen")
    await karen.presses("Se mødet")
    await karen.presses("Mødet er holdt")
    karen.ignores_the_rest()

    await karen.says("hvem kom til beboerrådet?")
    karen.sees("Beboerrådet", "Fortæl først")
    await karen.says("7")
    assert "Styregruppen" not in karen.sees("").text
