"""What must never be kept: CPR numbers and children's names. The stories go through the true application."""

import logging
from pathlib import Path

import pytest

from tests.simulated import PNG
from tests.world import World

DINNER = "37 til fællesspisning i Vangdalen i går"


def everything_kept(folder: Path) -> bytes:
    """All bytes of the database and its journal, and of every file that the bot has written."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def found(world: World, *words: str) -> list[str]:
    kept = everything_kept(world.folder)
    return [word for word in words if word.encode() in kept]


@pytest.mark.parametrize(
    ("text", "secrets"),
    [
        ("37 til fællesspisning, også Bodils dreng 120308-1234", ("120308-1234", "Bodils")),
        ("pigen født 12.03.08 kom også, sidste fire er 1234, siger Bodils mor", ("12.03.08", "Bodils")),
        ("120308 og så 1234 skrev Bodils far", ("120308", "Bodils")),
        ("min søn Bertil Skovgaard på 8 år hjalp i køkkenet", ("Bertil", "Skovgaard", "køkkenet")),
        ("eleven Tilde Marie Vestergaard fra 3. b læste op", ("Tilde", "Vestergaard")),
    ],
)
async def test_a_message_with_a_cpr_number_or_a_childs_name_leaves_no_trace(
    world: World, caplog: pytest.LogCaptureFixture, text: str, secrets: tuple[str, ...]
) -> None:
    caplog.set_level(logging.DEBUG)
    fatima = world.person("Fatima", role="ambassador")

    message = await fatima.says(text)

    fatima.sees("Der stod", "ikke gemt noget af det", "Skriv det igen uden")
    assert message.deleted
    assert text not in [each.text for each in fatima.chat()]
    assert found(world, *secrets) == []
    assert not [word for word in secrets if word in caplog.text]
    assert world.rows("registrations") == []


async def test_the_sender_is_told_how_to_say_it_instead(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("120308-1234 var med")
    fatima.sees("ligner et CPR-nummer", "uden nummeret")
    await fatima.says("min søn Bertil Skovgaard på 8 år var med")
    fatima.sees("et barns navn", "en dreng på 8")
    await fatima.says("min søn Bertil Skovgaard 120308-1234 på 8 år var med")
    fatima.sees("et barns navn og noget, der ligner et CPR-nummer", "uden begge dele")


async def test_an_english_speaker_is_told_in_english(world: World) -> None:
    john = world.person("John", role="ambassador", language="en")

    await john.says("120308-1234 came along")

    john.sees("something like a CPR number", "without the number")


async def test_a_caption_is_read_as_words_are_and_its_picture_is_not_kept(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.sends(world.sim.send_photo, PNG, "120308-1234 med kagen fra Bodils køkken")
    fatima.sees("ligner et CPR-nummer")
    await fatima.sends(world.sim.send_document, b"liste", "Bertil.txt", "elev Bertil Skovgaard fra 3. b")
    fatima.sees("et barns navn")

    assert found(world, "120308", "Bodils", "Bertil", "Skovgaard") == []
    assert [each for each in fatima.chat() if not each.from_bot] == []


async def test_an_edit_that_brings_a_cpr_number_in_is_not_kept_and_changes_nothing(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    message = await fatima.says(DINNER)
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await fatima.edits(message, DINNER.replace("37", "38") + " med 120308-1234")

    fatima.sees("ligner et CPR-nummer")
    assert message.deleted
    assert found(world, "120308") == []
    assert [row["participants"] for row in world.rows("registrations")] == [37]


async def test_the_answer_to_a_question_passes_the_gate_too(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")

    await fatima.says("hos drengen med 120308-1234")

    fatima.sees("ligner et CPR-nummer")
    await fatima.says("Vangdalen")
    fatima.sees("[Gem]")
    assert found(world, "120308") == []


async def test_a_stopped_message_is_forgotten_also_when_the_bot_was_away(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await world.app.stop()
    world.sim.write(fatima.user, "120308-1234 var med, siger Bodils mor")

    await world.start_bot()
    await world.settled()
    fatima.looks()

    fatima.sees("ligner et CPR-nummer")
    assert found(world, "120308", "Bodils") == []


async def test_telegram_numbers_and_invitations_are_no_cpr_numbers(world: World) -> None:
    fatima = world.person("Fatima")

    await fatima.says("/start a1203081234bcd")

    fatima.sees("invitation", "sekretariatet")


async def test_what_volunteers_write_every_day_passes(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    for text in (
        DINNER,
        "Fællesspisning i Vangdalen d. 14/11 2017 kl. 17.30, 25 voksne og 12 børn",
        "Jens Hansen lavede mad til 37",
    ):
        await fatima.says(text)
        assert "ikke gemt noget" not in fatima.unread[-1].text, text
    fatima.ignores_the_rest()


async def test_the_help_promises_no_more_than_the_gate_does(world: World) -> None:
    mona = world.person("Mona", role="volunteer", area="vangdalen")

    await mona.says("/hjaelp")
    mona.sees("Skriv aldrig CPR-numre eller børns navne", "Et fornavn alene", "ser jeg som regel ikke")
    await mona.says("Fatima og 5 børn på 6 år kom til fællesspisning i går, og Malthe på 8 år hjalp til")
    assert "barns navn" not in mona.sees("").text
    await mona.says("12 til fællesspisning i går, og Malthe Storm på 8 år hjalp til")
    mona.sees("Der stod et barns navn")


async def test_a_home_that_was_welcomed_is_kept_as_a_keyed_hash_only(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("Bød velkommen til en ny familie på 4 på Glarbjergvej 102, 2. tv i går")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    row = world.rows("registrations")[0]
    assert (row["kind"], row["newcomers"]) == ("newcomer", 4)
    assert "102" not in row["message"]
    assert "tv" not in row["message"]
    await world.restart()
    assert found(world, "102, 2. tv") == []


async def test_an_address_in_an_answer_about_a_welcome_is_not_kept_either(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("Bød velkommen til en ny familie på 4 i går")
    fatima.sees("Hvor var det?")

    await fatima.says("Glarbjergvej 102, 2. tv")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    assert "102" not in world.rows("registrations")[0]["message"]
    await world.restart()
    assert found(world, "102, 2. tv") == []
    await fatima.says("Bød velkommen til en ny familie på 3 på Glarbjergvej 102, 2. tv i dag")
    fatima.sees("[Gem]")
    await fatima.presses("Gem")
    fatima.sees("budt velkommen inden for det seneste år", "[En ny familie]")


async def test_an_address_is_not_kept_whatever_it_was_said_for(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("37 til fællesspisning hos os på Flyvervej 12, 2. tv i går")
    mona.sees("37 deltagere", "Jennumparken")
    await mona.presses("Gem")
    mona.sees("Gemt")
    [entry] = world.rows("registrations")
    assert "Flyvervej 12" not in entry["message"]
    assert "37 til fællesspisning" in entry["message"]


async def test_in_a_group_whoever_called_the_bot_hears_that_a_number_was_kept_out_and_nobody_else_does(
    world: World,
) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    group = world.sim.add_group("Naboer", [fatima.user])

    for words in (
        "@nabobot 120308-1234 var med til fællesspisning",
        "37 var der, også 120308-1234, @Nabobot",
        "/registrer 120308-1234",
        "/registrer@nabobot 120308-1234",
    ):
        before = len(world.sim.transcript(group))
        await fatima.says(words, chat=group)
        answer = world.sim.transcript(group)[-1]
        assert len(world.sim.transcript(group)) == before + 2
        assert "ligner et CPR-nummer" in answer.text
        assert "1203" not in answer.text
    for words in ("120308-1234 var med", "@andenbot 120308-1234", "/start@andenbot 120308-1234"):
        before = len(world.sim.transcript(group))
        await fatima.says(words, chat=group)
        assert len(world.sim.transcript(group)) == before + 1
    assert found(world, "120308") == []
