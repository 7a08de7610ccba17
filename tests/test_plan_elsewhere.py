"""A third programme, as a secretariat of another town wrote it: nothing that is said is of the first one."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.world import World, story

PLAN = str(Path(__file__).parent / "plans" / "noerrevang-2025-28.toml")
BEGINS = datetime(2025, 11, 12, 9, 0, tzinfo=UTC)
"""Wednesday."""


@pytest.fixture
async def vang(tmp_path: Path, template: Path, database: str) -> AsyncIterator[World]:
    async with story(World(tmp_path, template, PLAN, BEGINS, database=database)) as world:
        yield world


async def test_what_counts_by_its_guests_counts_those_that_were_asked_about(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador", area="noerregade")

    await ali.says("kaffe i Nørrevang i går")
    ali.sees("Hvor mange kom?")
    await ali.says("12")
    ali.sees("Kaffe i Nørrevang", "12 deltagere")
    await ali.presses("Gem")
    ali.sees("Gæster til kaffe: 12 ")
    await ali.says("ret 15")
    ali.sees("Gæster til kaffe: 15 ")
    assert [each["value"] for each in vang.rows("registrations")] == [15]


async def test_dinners_count_as_dinners_where_the_plan_counts_them_so(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("37 til fællesspisning på Nørregade i går")
    ali.sees("Fællesspisning på Nørregade", "37 deltagere")
    await ali.presses("Gem")
    ali.sees("Fællesspisninger holdt: 1 ")
    await ali.says("ingen kom til fællesspisning i Nørrevang i mandags")
    ali.sees("0 deltagere")
    await ali.presses("Gem")
    ali.sees("Gemt")
    assert sorted(each["value"] for each in vang.rows("registrations")) == [0, 1]


async def test_step_by_step_offers_what_this_programme_counts_and_asks_nothing_that_was_said(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("/registrer")
    ali.sees(
        "Hvad handler det om?",
        "[Kaffe] [Tur] [Værksted] [Frirum] [Mandagsklubben] [Fællesspisning] [Antal vaskeriværter]",
    )
    await ali.presses("Kaffe")
    ali.sees("Kaffe", "Hvor mange kom?")
    await ali.says("14")
    ali.sees("Hvor var det?")
    await ali.says("vænget")
    ali.sees("Kaffe i Nørrebro Vænge", "Hvilken dag")
    await ali.presses("I går")
    ali.sees("14 deltagere")
    await ali.presses("Gem")
    ali.sees("Gæster til kaffe: 14 ")


async def test_what_nobody_has_heard_of_is_none_of_several_events(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("12 deltog i krolf i Nørrevang i går")
    ali.sees("12 deltagere", "Hvad handler det om?")
    await ali.says("krolf")
    ali.sees("Det kunne jeg ikke læse", "Hvad handler det om?", "[Tur]")
    await ali.presses("Tur")
    ali.sees("Tur i Nørrevang", "12 deltagere", "[Gem]")
    await ali.presses("Slet")
    ali.sees("Slettet")


async def test_an_event_that_the_plan_has_no_name_for_is_asked_about_and_keeps_its_own(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("loppemarked i Nørrevang i lørdags, 80 kom")
    asked = ali.sees("Loppemarked i Nørrevang", "lørdag 8. november · 80 deltagere", "Hvad handler det om?", "[Kaffe]")
    assert asked.text.count("80") == 1
    assert "Antal vaskeriværter" not in ali.labels()
    await ali.presses("Tur")
    ali.sees("Loppemarked i Nørrevang", "80 deltagere", "[Gem]")
    await ali.presses("Gem")
    ali.sees("Ture ud af huset: 1 ")
    await ali.says("ret loppemarkedet i lørdags til 90")
    ali.sees("Rettet", "90 deltagere")
    [entry] = vang.rows("registrations")
    assert (entry["criterion"], entry["title"], entry["participants"]) == ("tur", "loppemarked", 90)

    await ali.says("sommerfest på lørdag kl. 14 i Nørrevang")
    ali.sees("Sommerfest i Nørrevang", "lørdag 15. november kl. 14.00")
    await ali.presses("Læg i kalenderen")
    ali.sees("kalenderen")
    await vang.passes(days=5)
    ali.unread = ali.unread[-1:]
    ali.sees("Sommerfest", "Hvor mange kom der?")
    await ali.says("40")
    ali.sees("Sommerfest i Nørrevang", "40 deltagere", "Hvad handler det om?")
    await ali.presses("Tur")
    await ali.presses("Gem")
    ali.ignores_the_rest()
    assert [each["title"] for each in vang.rows("registrations")] == ["loppemarked", "sommerfest"]


async def test_a_coffee_of_a_kind_of_its_own_is_still_called_coffee(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("22 til aftenkaffe i Nørrevang i går")
    ali.sees("Kaffe (aften) i Nørrevang")
    await ali.presses("Slet")
    ali.sees("Slettet")
    await ali.says("kaffe på Nørregade på lørdag kl. 10")
    assert "(" not in ali.sees("Kaffe på Nørregade", "[Læg i kalenderen]").text
    await ali.presses("Slet")
    ali.sees("Slettet")


async def test_how_it_goes_is_told_of_a_goal_with_a_short_name(vang: World) -> None:
    karen = vang.person("Karen", role="head")

    for words in ("/fremdrift tur", "hvordan går det med Mandagsklubben?"):
        await karen.says(words)
        assert "Gæster til kaffe" not in karen.sees("Så langt er vi").text


async def test_what_is_on_in_an_area_is_what_is_on_there(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")
    for words in ("kaffe på Nørregade på lørdag kl. 10", "værksted i Vænget på lørdag kl. 9"):
        await ali.says(words)
        await ali.presses("Læg i kalenderen")
    ali.ignores_the_rest()

    await ali.says("hvad sker der på Nørregade?")
    assert "Værksted" not in ali.sees("Kaffe på Nørregade").text
    await ali.says("hvad sker der?")
    ali.sees("Værksted i Nørrebro Vænge", "Kaffe på Nørregade")


async def test_people_are_called_what_this_programme_calls_them(vang: World) -> None:
    karen, ali = vang.person("Karen", role="head"), vang.person("Ali", role="ambassador", area="noerregade")

    await karen.says("hvem er vaskerivært på Nørregade?")
    karen.sees("Ali · vaskerivært")
    await karen.presses("Invitér nogen")
    asked = karen.sees("[vaskerivært] [frivillig]")
    assert "ambassadør" not in str(asked.buttons)
    assert "følgegruppe" not in str(asked.buttons)
    await karen.says("vært i Nørrevang")
    invitation = karen.sees("Et link til den, der skal være vaskerivært")
    liv = vang.person("Liv")
    await liv.says(f"/start {invitation.text.partition('start=')[2].split()[0]}")
    liv.sees("Velkommen, Liv", "Du er med som vaskerivært")
    liv.ignores_the_rest()

    await karen.says("/personer")
    karen.sees("Liv · vaskerivært")
    await karen.presses("Ali")
    karen.sees("vaskerivært · Nørregade", "[Afslut: vaskerivært]")
    await karen.presses("Afslut: vaskerivært")
    karen.sees("Skal Ali stoppe som vaskerivært?")
    await karen.presses("Stop, ingen tager over")
    karen.ignores_the_rest()
    ali.sees("Du er ikke længere vaskerivært")

    await karen.says("/sprog")
    await karen.presses("English")
    karen.ignores_the_rest()
    await karen.says("/personer")
    karen.sees("Liv · laundry host")


async def test_a_chat_of_theirs_is_that_of_the_laundry_hosts(vang: World) -> None:
    karen = vang.person("Karen", role="head")
    group = vang.sim.add_group("Vaskeriet", [karen.user])

    await karen.says("/gruppe", chat=group)
    asked = vang.sim.transcript(group)[-1]
    assert [button.text for button in asked.buttons] == ["vaskeriværterne", "medarbejderne"]
    vang.sim.press(karen.user, asked, "vaskeriværterne")
    await vang.settled()
    assert "chatten for vaskeriværterne" in vang.sim.transcript(group)[-1].text


async def test_the_menu_has_no_crisis_group_where_the_plan_has_none(vang: World) -> None:
    karen, per = vang.person("Karen", role="head"), vang.person("Per", role="beredskab")

    await karen.says("/hjaelp")
    assert "beredskab" not in karen.sees("/personer").text
    await per.says("/hjaelp")
    per.sees("/beredskab")


async def test_the_newsletter_and_the_examples_speak_of_what_is_here(vang: World) -> None:
    karen, ali = vang.person("Karen", roles=("head", "staff")), vang.person("Ali", role="ambassador")
    for words in (
        "kaffe i Nørrevang i går, 14 gæster",
        "kaffe i Nørrevang i mandags, 20 gæster",
        "tur fra Vænget i lørdags, 45 med",
    ):
        await ali.says(words)
        await ali.presses("Gem")
    ali.ignores_the_rest()

    await karen.says("/nyhedsbrev")
    await karen.presses("Lav et nummer nu")
    karen.sees("[Beboerblad (PDF)]")
    await karen.presses("Se det som på Telegram")
    karen.sees("Kaffe 2 gange, i gennemsnit 17 deltagere ved hver", "Tur 1 gang med 45 deltagere")
    await karen.says("/personer")
    await karen.presses("Tilføj uden Telegram")
    karen.ignores_the_rest()
    assert "mona@example.org, partner«" in karen.chat()[-1].text


async def test_without_a_crisis_group_nothing_is_promised_and_danger_is_heard_at_any_time(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("/beredskab")
    assert not ali.sees("112", "Jeg har ikke kaldt nogen ud", "Naboteamet").buttons
    await ali.says("14 til kaffe i går")
    ali.sees("Hvor var det?")
    await ali.says("der er skyderi på Vangen")
    ali.sees("112", "Naboteamet")
    await ali.says("Nørrevang")
    ali.sees("Kaffe i Nørrevang", "14 deltagere")
    await ali.presses("Slet")
    ali.sees("Slettet")


async def test_what_it_was_may_be_told_with_its_place(vang: World) -> None:
    ali = vang.person("Ali", role="ambassador")

    await ali.says("12 i hulahop i går")
    ali.sees("12 deltagere", "Hvad handler det om?")
    await ali.says("kaffe i Frirummet")
    ali.sees("Kaffe i Nørrebro Vænge (Frirummet)", "12 deltagere", "[Gem]")
    await ali.presses("Slet")
    ali.sees("Slettet")
