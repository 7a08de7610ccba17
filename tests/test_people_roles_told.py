"""Somebody is new, or has a role no more: whoever leads is led to where that is done, others hear whom to write to."""

import pytest

from bot.people.roles_told import may_tell
from tests.world import World


async def test_a_leader_is_led_to_the_invitation_and_to_the_card(world: World) -> None:
    karen = world.person("Karen", role="head")
    world.person("Palle", role="ambassador", area="glarbjergvej")

    for words in (
        "ny frivillig: Sonja Testesen i Vangdalen",
        "vi har fået en ny frivillig i Vangdalen, Sonja Testesen",
    ):
        await karen.says(words)
        karen.sees("ind med en invitation", "[Inviter]", "[Tilføj uden Telegram]")
    await karen.presses("Inviter")
    karen.sees("skal være frivillig", "https://t.me/")
    await karen.says("Palle er flyttet, han skal ikke være ambassadør mere")
    karen.sees("Palle", "beboerambassadør · Glarbjergvej", "[Afslut: beboerambassadør]")
    await karen.says("Knud skal ikke være frivillig mere")
    karen.sees("/personer og navnet", "[Personer]")


@pytest.mark.parametrize("role", ["volunteer", "staff"])
@pytest.mark.parametrize(
    "words",
    [
        "ny frivillig: Sonja Testesen i Vangdalen", "Palle er flyttet, han skal ikke være ambassadør mere",
        "Palle stopper som ambassadør", "Sonja Testesen vil gerne være frivillig", "new volunteer: Sonja in Vangdalen",
    ],
)  # fmt: skip
async def test_others_hear_whom_to_write_to_and_what_was_asked_waits_on(world: World, role: str, words: str) -> None:
    world.person("Karen", role="head")
    omar = world.person("Omar", role=role)
    await omar.says("22 til banko i Vangdalen i går")
    omar.sees("22 deltagere", "[Gem]")

    await omar.says(words)
    omar.sees("Det er Karen, der inviterer nye og ændrer roller")
    await omar.says("gem")
    omar.sees("Gemt.", "22 deltagere")


@pytest.mark.parametrize(
    "text", ["jeg er ikke leder her mere", "vi er ikke partner længere", "jeg vil gerne være frivillig"]
)
def test_what_is_said_of_oneself_is_for_others_to_answer(text: str) -> None:
    assert not may_tell(text)


async def test_what_is_reported_of_volunteers_is_no_such_thing(world: World) -> None:
    omar = world.person("Omar", role="staff")
    await omar.says("12 frivillige hjalp til fællesspisning i Vangdalen i går, der kom 30")
    omar.sees("30 deltagere", "12 frivillige", "[Gem]")
