"""What residents ask before they dare to write."""

import pytest

from bot.people import asked_often
from tests.world import World


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("skal jeg tælle børnene med?", asked_often.COUNTS),
        ("tæller de frivillige med", asked_often.COUNTS),
        ("do we count the volunteers?", asked_often.COUNTS),
        ("hvem kan se, hvad jeg skriver?", asked_often.SEES),
        ("er det anonymt?", asked_often.SEES),
        ("hvem læser mine beskedder?", asked_often.SEES),
        ("hvor længe gemmer du det?", asked_often.KEEPS),
        ("hvor længe har du mit navn?", asked_often.KEEPS),
        ("er du en robot?", asked_often.ROBOT),
        ("are you human?", asked_often.ROBOT),
        ("jeg vil gerne hjælpe til fællesspisning", asked_often.HELPS),
        ("jeg kan lave mad på lørdag", asked_often.HELPS),
        ("jeg kan lave mad til 12", ""),
        ("hej, hvordan bliver jeg beboerambassadør?", asked_often.HELPS),
        ("I would like to help with the dinner", asked_often.HELPS),
        ("hvem kom til fællesspisningen i går?", asked_often.CAME),
        ("who came?", asked_often.CAME),
        ("hvem kommer til fællesspisningen?", ""),
        ("jeg vil gerne hjælpe, og vi var 12 i går", ""),
        ("vi talte børnene med", ""),
        ("5 hjalp til", ""),
    ],
)
def test_what_is_asked_often_is_known(text: str, what: str) -> None:
    assert asked_often.asked(text) == what


async def test_who_is_counted_is_answered_while_the_number_is_asked_for(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")

    await mona.says("skal jeg tælle børnene med?")
    mona.sees("Tæl alle, der kom, også børn", "25 voksne, 12 børn og 3 frivillige")
    await mona.says("25 voksne, 12 børn og 3 frivillige")
    mona.sees("37 deltagere (25 voksne, 12 børn) · 3 frivillige", "[Gem]")


async def test_who_wants_to_help_and_who_wonders_are_answered_by_people(world: World) -> None:
    karen, mona = world.person("Karen", role="head"), world.person("Mona", role="volunteer", language="en")

    for asked, seen in (
        ("I want to help at the dinner", "Ask Karen where a hand is needed"), ("are you a robot?", "I am a program"),
        ("who came to the dinner?", "only how many"),
        ("who can see what I write?", "/mine_data"), ("how long do you keep it?", "The words go after"),
    ):  # fmt: skip
        await mona.says(asked)
        mona.sees(seen)
    await karen.says("er du en robot?")
    assert "Karen" not in karen.sees("et program").text


async def test_who_sits_at_meetings_and_in_the_crisis_group_is_shown_no_dinner(world: World) -> None:
    torben = world.person("Torben", roles=("styregruppe", "beredskab"))

    await torben.says("12 æbler")
    assert "fællesspisning" not in torben.sees("Det ved jeg ikke, hvad jeg skal gøre med").text


async def test_who_asks_whether_it_can_be_put_right_is_told_how_while_the_question_stays(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("kan jeg rette det bagefter?")
    mona.sees("Ja, også når det er gemt", "»ret 36«", "/mine")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    await mona.says("kan jeg rette det bagefter?")
    assert "fremdrift" not in mona.sees("Ja, også når det er gemt").text
    await mona.says("31")
    mona.sees("31 deltagere", "[Gem]")
    await mona.says("må jeg godt ændre det igen senere?")
    mona.sees("Ja, også når det er gemt")
    await mona.says("gem")
    mona.sees("Gemt", "31 deltagere")
    await mona.says("hvad nu hvis jeg har talt forkert?")
    mona.sees("Ja, også når det er gemt")
    await mona.says("fællesspisning på lørdag kl. 17 i Vangdalen")
    mona.sees("[Læg i kalenderen]")
    await mona.says("kan jeg rette det bagefter?")
    mona.sees("Ja, også når det står i kalenderen", "»det er kl. 18«")
    await mona.says("det er kl. 18")
    mona.sees("kl. 18.00", "[Læg i kalenderen]")
