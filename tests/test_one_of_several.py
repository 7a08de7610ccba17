"""What a job does for several: a fault with one of them holds up no other, and the leaders hear of it.

The fault is that somebody speaks a language in which the bot has no words, or a folder where a file should be.
"""

from pathlib import Path

from tests.crisis import Crisis, crisis
from tests.newsletter_world import on_telegram
from tests.test_beredskab_ready import calls, with_group
from tests.test_feedback import reports
from tests.test_meetings import called
from tests.test_newsletter import gives
from tests.world import Phone, World

PARTLY = "lykkedes ikke for alle: "


def speaks(world: World, name: str, language: str) -> None:
    world.execute(f"UPDATE persons SET language = '{language}' WHERE name = '{name}'")


def told(phone: Phone, words: str) -> int:
    """How often somebody was told so; whatever else came is another story."""
    count = sum(words in message.text for message in phone.unread)
    phone.ignores_the_rest()
    return count


async def test_who_cannot_be_asked_about_a_silence_keeps_nobody_else_from_being_asked(world: World) -> None:
    karen = world.person("Karen", role="head")
    asger, ditte = (world.person(name, role="staff") for name in ("Asger", "Ditte"))
    await reports(asger, "5 nye unge kontaktet i HotSpot i dag")
    await reports(ditte, "Vi bød 3 nye beboere velkommen i Vangdalen i dag")
    speaks(world, "Asger", "xx")

    await world.passes(days=16)
    assert told(ditte, "ikke hørt noget om") == 1
    assert told(karen, PARTLY) >= 1
    speaks(world, "Asger", "da")
    await world.passes(days=1)
    assert told(asger, "ikke hørt noget om HotSpot Nordbyen") == 1
    assert told(ditte, "ikke hørt noget om") == 0
    assert told(karen, "virker det igen") >= 1


async def test_who_cannot_be_sent_the_yearly_pack_keeps_it_from_nobody(
    tmp_path: Path, template: Path, database: str
) -> None:
    plan = with_group(tmp_path / "plan.toml")
    async with crisis(tmp_path, template, database, plan=str(plan)) as it:
        karen, per, ida, sara = it.group()
        it.world.write(calls)
        speaks(it.world, "Karen", "xx")

        await it.passes(hours=12)
        assert [told(each, "Til årets statusmøde") for each in (karen, per, ida, sara)] == [0, 1, 1, 1]
        speaks(it.world, "Karen", "da")
        await it.passes(hours=1)
        assert [told(each, "Til årets statusmøde") for each in (karen, per, ida, sara)] == [1, 0, 0, 0]


async def test_what_cannot_be_erased_of_one_crisis_keeps_no_other_from_being_erased(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    for _ in range(2):
        await lillevig.called_out(sara)
        await lillevig.presses(sara, "Falsk alarm")
        await lillevig.presses(sara, "Ja, falsk alarm: sig det til alle")
        await lillevig.passes(minutes=5)
    in_the_way = lillevig.world.folder / "beredskab" / "evaluering-1.docx"
    in_the_way.mkdir(parents=True)

    await lillevig.passes(days=91)
    erased = "SELECT id FROM callouts WHERE erased_at IS NOT NULL ORDER BY id"
    assert lillevig.world.ask(erased) == [(2,)]
    assert told(karen, PARTLY + "at slette") == 1
    in_the_way.rmdir()
    await lillevig.passes(hours=1)
    assert lillevig.world.ask(erased) == [(1,), (2,)]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_an_editor_who_cannot_be_told_keeps_no_issue_from_being_drafted(world: World) -> None:
    mette, omar = (world.person(name, role="staff") for name in ("Mette", "Omar"))
    mona = world.person("Mona", role="volunteer")
    on_telegram(world, 1)
    await gives(mona, "Alle træer er plantet.")
    speaks(world, "Mette", "xx")

    await world.passes(days=9, hours=23, minutes=1)
    omar.sees("ligger klar som udkast", "[Se på det]")
    speaks(world, "Mette", "da")
    await mette.says("/nyhedsbrev")
    mette.sees("[Nummeret i arbejde]")


async def test_who_cannot_be_invited_to_a_meeting_is_so_as_soon_as_they_can(world: World) -> None:
    mette, omar, liv = (world.person(name, role="styregruppe") for name in ("Mette", "Omar", "Liv"))
    karen = await called(world)
    speaks(world, "Omar", "xx")
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt: Styregruppen", "2 personer")
    await world.passes(minutes=30)
    for each in (mette, liv):
        each.sees("Invitation: Styregruppen", "[Deltager]")
    assert told(karen, PARTLY + "at indkalde") == 1
    omar.sees_nothing()

    speaks(world, "Omar", "da")
    await world.passes(minutes=30)
    omar.sees("Invitation: Styregruppen", "[Deltager]")
    assert told(karen, "virker det igen") == 1
