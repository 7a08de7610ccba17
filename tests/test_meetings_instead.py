"""Who comes instead, and what "ja" and "måske" are said to: no answer to an invitation is taken for anything else."""

import pytest

from tests.meetings_alone import meetings_alone
from tests.test_meetings_substitutes import called
from tests.world import Phone, World

ASKED = "Hvem kommer i stedet for dig?"
INVITED = (
    "select answer, coalesce(reason, '') from invitees where person_id = (select id from persons where name = 'Liv')"
)
MARKET = "loppemarked lørdag den 16. december kl. 10 i Jennumparken"


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


async def beboerraad(world: World) -> Phone:
    """A volunteer who is invited to the steering group too, and has something in the calendar."""
    karen = world.person("Karen", role="head")
    liv = world.person("Liv", role="volunteer", roles=("styregruppe",))
    await liv.says(MARKET)
    await liv.presses("Læg i kalenderen")
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    liv.ignores_the_rest()
    return liv


@pytest.mark.parametrize("words", [
    "kan ikke. sender Lone Testesen, lone@example.org",
    "kan desværre ikke, Lone Testesen kommer i stedet, lone@example.org",
    "jeg kan desværre ikke den dag, sender Lone Testesen lone@example.org",
    "I can't come, sending Lone Testesen, lone@example.org",
])  # fmt: skip
async def test_a_substitute_is_stored_by_name_and_is_no_reason_and_ja_takes_nothing_back(
    world: World, words: str
) -> None:
    _, liv, _, _ = await called(world)
    await liv.says(words)
    liv.sees("Noteret, at Lone Testesen kommer i stedet for dig", "ikke sat e-mail op", "invitationen venter")
    assert world.ask(INVITED) == [("substitute", "")]
    assert ("Lone Testesen",) in world.ask("select name from persons")

    await liv.says("ja")
    liv.sees("der kommer en i stedet for dig")
    assert world.ask(INVITED) == [("substitute", "")]


@pytest.mark.parametrize(
    "words",
    ["kan desværre ikke den dag, sender Vera", "jeg kommer ikke, men Vera kommer", "kan ikke den 12., sender Vera"],
)
async def test_somebody_who_is_here_is_sent_by_name(world: World, words: str) -> None:
    _, liv, _, vera = await called(world)
    await liv.says(words)
    liv.sees("Vera er inviteret i stedet for dig")
    vera.sees("Liv kan ikke selv og beder dig komme i stedet.")


async def test_ja_to_a_no_that_is_noted_is_no_yes(world: World) -> None:
    _, liv, _, _ = await called(world)
    await liv.says("kan desværre ikke, er på ferie")
    liv.sees("Noteret, at du ikke kommer")
    for words in ("ja", "ja tak", "ok"):
        await liv.says(words)
        liv.ignores_the_rest()
    assert world.ask(INVITED) == [("no", "kan desværre ikke, er på ferie")]
    await liv.says("jeg kommer alligevel")
    liv.sees("Du kommer")


@pytest.mark.parametrize(
    "words", ["aflys loppemarkedet", "hvad sker der i december?", "37 til fællesspisning i Vangdalen i går"]
)
async def test_the_question_who_comes_instead_lets_go_of_whatever_else_is_said(world: World, words: str) -> None:
    liv = await beboerraad(world)
    await liv.presses("Sender stedfortræder")
    liv.sees(ASKED)

    await liv.says(words)
    assert ASKED not in liv.sees().text
    await liv.says("den dag kan jeg godt" if "hvad" in words else "hvornår er loppemarkedet?")
    assert ASKED not in liv.sees().text


async def test_what_is_held_elsewhere_instead_sends_nobody_to_a_meeting(world: World) -> None:
    liv = await beboerraad(world)
    for words in ("jeg kommer", "flyt loppemarkedet til søndag"):
        await liv.says(words)
    liv.ignores_the_rest()

    await liv.says("og det bliver i Vangdalen i stedet")
    liv.sees("Ændret", "Loppemarked i Vangdalen", "søndag 17. december")
    await liv.presses("Sender stedfortræder")
    liv.sees(ASKED)
    await liv.says("det bliver kl. 14 i stedet")
    liv.sees("Er det den, der flyttes til", "kl. 14.00", "Loppemarked")
    assert world.ask(INVITED) == [("yes", "")]


@pytest.mark.parametrize(("doubts", "yes"), [
    ("jeg kommer måske", "ja"), ("ved det ikke endnu", "ja tak"), ("måske", "👍"),
])  # fmt: skip
async def test_ja_after_a_doubt_answers_the_meeting_and_saves_no_report(world: World, doubts: str, yes: str) -> None:
    karen = world.person("Karen", role="head")
    liv = world.person("Liv", role="volunteer", roles=("styregruppe",))
    await liv.says("12 til gåtur i Vangdalen i går")
    await liv.says("fællesspisning i lørdags i Vangdalen")
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    liv.ignores_the_rest()

    await liv.says(doubts)
    liv.sees("Det er helt fint", "[Deltager]")
    await liv.says(yes)
    liv.sees("Du kommer: Styregruppen")
    assert world.ask(INVITED) == [("yes", "")]
    assert not world.ask("select id from entries")
    await liv.says("30")  # and the report still waits for its number
    liv.sees("30 deltagere")
