"""The year wheel and invitations, as people meet them."""

from collections.abc import Callable

import icalendar
import pytest
from sqlalchemy.orm import Session

from bot.meetings import answering, closing
from bot.meetings.answers import Noted, Whom
from bot.meetings.model import Meeting
from tests.at_once import acting, at_once
from tests.world import Phone, World


async def with_a_year(world: World) -> Phone:
    """The head, who has just put the dates of the plan year into the calendar."""
    karen = world.person("Karen", role="head")
    await karen.says("/moeder")
    karen.sees("ingen møder", "[Foreslå datoer for 2017/18]", "[Foreslå datoer for 2018/19]")
    await karen.presses("Foreslå datoer for 2017/18")
    karen.sees("Jeg foreslår", "Styregruppen", "9. jan.", "Ingen får besked")
    return karen


async def kept(karen: Phone) -> None:
    label = next(label for label in karen.labels() if label.startswith("Gem"))
    await karen.presses(label)
    karen.sees("møder er nu i kalenderen", "Ret dem")


def meetings(world: World, group: str) -> list[Meeting]:
    def read(work):  # type: ignore[no-untyped-def]
        found = work.session.query(Meeting).filter_by(group=group).order_by(Meeting.starts_at).all()
        return [each for each in found if each.invitees is not None]

    return world.write(read)


async def test_the_head_plans_a_year_with_three_presses(world: World) -> None:
    karen = await with_a_year(world)
    await kept(karen)

    assert len(meetings(world, "styregruppe")) == 2  # September has been
    await karen.says("/moeder")
    karen.sees("Møder, der kommer", "ikke indkaldt endnu", "⚠️")
    await karen.presses("Hvad er ikke, som planen siger?")
    karen.sees("Styregruppen: 2 af mindst 3")
    await karen.presses("Alle møder")
    karen.sees("Møder, der kommer")


async def test_pressed_twice_the_year_is_kept_once(world: World) -> None:
    karen = await with_a_year(world)
    shown = karen.last
    assert shown is not None
    await kept(karen)
    before = len(meetings(world, "fravaersteam"))

    await karen.presses_raw(shown, "meetings:save:2017")
    karen.sees("Planåret 2017/18")

    assert len(meetings(world, "fravaersteam")) == before


async def test_a_meeting_is_moved_by_a_message_and_what_breaks_a_rule_is_seen_at_once(world: World) -> None:
    karen = await with_a_year(world)
    await kept(karen)

    await karen.says("flyt bestyrelsen til 14. marts kl. 13")
    karen.sees(
        "Flyttet: Bestyrelsen",
        "onsdag 14. marts kl. 13.00–15.00",
        "ligger ikke omkring 3 uger efter »Styregruppen«",
        "NUSSA",
    )
    await karen.says("flyt bestyrelsen til den 30. januar kl. 15")
    karen.sees("tirsdag 30. januar kl. 15.00–17.00", "Ingen var inviteret")
    assert karen.last is not None
    assert "⚠️" not in karen.last.text
    await karen.says("flyt bestyrelsesmødet en uge")
    karen.sees("tirsdag 6. februar kl. 15.00–17.00")
    await karen.says("ryk bestyrelsen to dage tilbage")
    karen.sees("søndag 4. februar kl. 15.00–17.00")
    await karen.says("flyt bestyrelsen tre kvarter tilbage")
    karen.sees("søndag 4. februar kl. 14.15–16.15")
    await karen.says("ryk bestyrelsen fjorten dage")
    karen.sees("søndag 18. februar kl. 14.15–16.15")
    await karen.says("flyt bestyrelsen den 18. februar en uge")
    karen.sees("søndag 25. februar kl. 14.15–16.15")


async def test_a_new_meeting_by_a_message(world: World) -> None:
    karen = world.person("Karen", role="head")

    await karen.says("nyt møde i beboerrådet 3. maj kl. 17 i ParkCaféen")
    karen.sees("I kalenderen: Beboerrådet", "torsdag 3. maj kl. 17.00–19.00", "ParkCaféen")
    await karen.says("aflys beboerrådet")
    karen.sees("Aflyst: Beboerrådet")
    await karen.says("aflys beboerrådet")
    karen.sees("kender jeg ikke")


async def test_a_group_is_called_by_saying_so(world: World) -> None:
    karen = world.person("Karen", role="head")
    mette = world.person("Mette", role="styregruppe")
    await karen.says("indkald styregruppen til tirsdag den 5. december kl. 10")
    karen.sees("I kalenderen: Styregruppen", "tirsdag 5. december kl. 10.00", "[Indkald nu]", "[Se mødet]")
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    mette.sees("Styregruppen", "Kommer du?")
    await karen.says("nyt møde i styregruppen 12. december kl. 10")
    karen.sees("12. december", "[Indkald nu]")
    for words in ("indkald til styregruppemøde den 12. december", "Indkald styregruppen 12. december kl. 10"):
        await karen.says(words)
        karen.sees("Styregruppen", "tirsdag 12. december", "ikke indkaldt endnu", "[Indkald nu]")
    await karen.says("indkald styregruppen")
    karen.sees("tirsdag 5. december", "Ikke svaret (1): Mette")
    await karen.says("indkald bestyrelsen")  # it has none
    karen.sees("Til hvilken dag")
    assert len(meetings(world, "styregruppe")) == 2


async def test_nothing_is_planned_in_the_hour_that_one_night_of_the_year_lacks(world: World) -> None:
    karen = world.person("Karen", role="head")
    await karen.says("indkald styregruppen til tirsdag kl. 02.15")
    karen.sees("Til hvilken dag, tid")

    await karen.says("nyt styregruppemøde 14. marts kl. 13")
    karen.sees("14. marts kl. 13.00")
    await karen.says("flyt styregruppen til 15. marts kl. 02.30")
    karen.sees("Til hvilken dag, tid")
    assert world.rows("set_aside") == []


async def test_only_the_meeting_of_the_day_that_is_named_is_moved(world: World) -> None:
    """Dates without a year may be those of the next plan year, whose meetings are planned long before."""
    karen = world.person("Karen", role="head")
    for day in ("5. december kl. 9", "8. januar 2019 kl. 9"):
        await karen.says(f"nyt møde i fraværsteamet {day}")
        karen.sees("I kalenderen")

    await karen.says("udsæt fraværsteamet på torsdag til fredag kl. 9")
    karen.sees("Det møde kender jeg ikke")
    await karen.says("flyt fraværsteamet den 8. januar til 15. januar")
    karen.sees("tirsdag 15. januar kl. 09.00–10.00", "Før: tirsdag 8. januar")
    assert [str(each.day) for each in meetings(world, "fravaersteam")] == ["2017-12-05", "2019-01-15"]

    mette = world.person("Mette", role="styregruppe")
    await karen.says("nyt møde i styregruppen 12. december kl. 13")
    karen.ignores_the_rest()
    await mette.says("hvornår er næste styregruppemøde?")
    mette.sees("Dine møder", "tirsdag 12. december kl. 13.00")


@pytest.mark.parametrize("words", ["flyt mødet til på fredag", "nyt møde 4. maj"])
async def test_a_message_without_a_group_is_asked_about(world: World, words: str) -> None:
    karen = world.person("Karen", role="head")

    await karen.says(words)
    karen.sees("Hvilket møde mener du?", "Styregruppen", "Fraværsteamet")


async def called(world: World, group: str = "styregruppen", day: str = "12. december kl. 13") -> Phone:
    karen = world.person("Karen", role="head")
    await karen.says(f"nyt møde i {group} {day}")
    karen.sees("I kalenderen")
    await karen.presses("Se mødet")
    karen.sees("Dagsorden", "[Indkald nu]")
    return karen


async def test_members_are_invited_and_the_secretariat_sees_the_list_fill(world: World) -> None:
    mette, omar, liv = (world.person(name, role="styregruppe") for name in ("Mette", "Omar", "Liv"))
    karen = await called(world)
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt: Styregruppen", "3 personer")

    for each in (mette, omar, liv):
        each.sees(
            "Invitation: Styregruppen",
            "tirsdag 12. december kl. 13.00–15.00",
            "1. Fremdriftsrapportering",
            "[Deltager]",
        )
    await mette.presses("Deltager")
    mette.sees("Du kommer")
    await omar.presses("Afbud")
    omar.sees("Noteret", "Skriv gerne hvorfor")
    await omar.says("jeg er på kursus")
    omar.sees("jeg er på kursus")
    await karen.presses("Se mødet")
    karen.sees("Kommer (1): Mette", "Afbud (1): Omar (jeg er på kursus)", "Ikke svaret (1): Liv")
    for asked in ("hvem kommer til mødet?", "Hvem har sagt ja?", "hvor mange kommer til styregruppen?"):
        await karen.says(asked)
        karen.sees("Kommer (1): Mette", "Ikke svaret (1): Liv")
    await liv.says("hvem kommer til næste styregruppemøde?")
    assert "Mette" not in liv.sees("Hvem der kommer, kan kun sekretariatet se", "12. december", "[Deltager]").text


async def test_an_invitation_brings_a_calendar_file(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt")
    mette.sees("Invitation")

    file = next(world.folder.rglob("*.ics"))
    event = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")[0]
    assert event["summary"] == "Styregruppen"
    assert event["uid"] == meetings(world, "styregruppe")[0].uid


async def test_a_group_has_the_people_whom_the_secretariat_names(world: World) -> None:
    """The absence team has no role of its own: who is in it is said name by name."""
    karen = world.person("Karen", role="head")
    mette, asta = world.person("Mette", role="staff"), world.person("Asta", role="partner")
    await karen.says("nyt møde i fraværsteamet 30. november kl. 9")
    karen.sees("I kalenderen")
    await karen.presses("Se mødet")
    karen.sees("[Hvem er med i gruppen?]")
    await karen.presses("Hvem er med i gruppen?")
    karen.sees("Ingen endnu", "[+ Asta]", "[+ Mette]")
    await karen.presses("+ Asta")
    karen.sees("Med ved navn: Asta")
    await karen.presses("+ Mette")
    karen.sees("Asta, Mette", "[Tag Mette ud]")
    await karen.presses("Tag Mette ud")
    karen.sees("Med ved navn: Asta")

    await world.passes(days=4)

    asta.sees("Invitation: Fraværsteamet")
    mette.sees_nothing()


async def test_a_member_sees_their_own_meetings_and_no_others(world: World) -> None:
    karen, mette = world.person("Karen", role="head"), world.person("Mette", role="styregruppe")
    for words in ("nyt møde i styregruppen 12. december kl. 13", "nyt møde i bestyrelsen 9. januar kl. 15"):
        await karen.says(words)
        karen.sees("I kalenderen")

    await mette.says("/moeder")
    mette.sees("Dine møder", "tirsdag 12. december kl. 13.00", "Styregruppen")
    assert mette.last is not None
    assert "Bestyrelsen" not in mette.last.text
    await mette.presses_raw(mette.last, "meet:2:show")
    mette.sees("Det kan du ikke")
    await mette.presses_raw(mette.chat()[-1], "meet:1:cancel")
    mette.sees("Det kan du ikke")
    await mette.says("aflys styregruppen")
    mette.ignores_the_rest()
    assert meetings(world, "styregruppe")[0].state == "planned"


@pytest.mark.parametrize(
    ("said", "seen"),
    [
        ("ja, jeg kommer", "Du kommer"),
        ("kan ikke, er i Aarhus", "er i Aarhus"),
        ("hvem er I", "Kommer du?"),
        ("jeg sender min kollega Asger Test i stedet", "hvordan jeg får fat i Asger Test"),
    ],
)
async def test_an_invitation_is_answered_in_words(world: World, said: str, seen: str) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt")
    invitation = mette.sees("Invitation")

    await mette.says(said, reply_to=invitation)

    mette.sees(seen)


async def test_an_invitation_is_answered_without_a_reply(world: World) -> None:
    mette, omar = world.person("Mette", role="styregruppe"), world.person("Omar", role="styregruppe")
    bo = world.person("Bo", role="bestyrelse")
    karen = await called(world)
    await karen.presses("Indkald nu")
    mette.sees("Invitation")
    omar.sees("Invitation")
    await omar.says("ja")
    omar.sees("Du kommer: Styregruppen")
    await omar.says("/hjaelp")
    omar.ignores_the_rest()
    await omar.says("Jeg kan desværre ikke deltage")
    omar.sees("Noteret, at du ikke kommer: Styregruppen", "Skriv gerne hvorfor")
    await bo.says("jeg kommer")
    bo.sees("Det ved jeg ikke, hvad jeg skal gøre med")  # he is invited to nothing

    await karen.says("nyt møde i bestyrelsen 30. november kl. 15")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    bo.sees("Invitation: Bestyrelsen")
    await bo.says("hej, det passer fint")
    bo.sees("Du kommer: Bestyrelsen")
    karen.ignores_the_rest()


async def test_an_answer_to_an_old_invitation_is_asked_for_again(world: World) -> None:
    mette, omar = world.person("Mette", role="styregruppe"), world.person("Omar", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    invitation = mette.sees("Invitation")
    omar.sees("Invitation")
    await omar.presses("Afbud")
    omar.sees("Skriv gerne hvorfor")
    await world.passes(minutes=2)
    await karen.says("flyt styregruppen til 14. december kl. 10")
    await karen.presses("Flyt mødet")
    mette.sees("Flyttet")
    omar.sees("Flyttet")
    await omar.says("jeg er stadig syg")  # the answer to why not, of the day before
    omar.sees("Noteret, at du ikke kommer: Styregruppen (jeg er stadig syg)", "torsdag 14. december")
    await mette.says("ja, jeg kommer", reply_to=invitation)
    mette.sees("flyttet i mellemtiden", "torsdag 14. december")
    await karen.says("nyt møde i styregruppen 30. november kl. 10")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    mette.sees("Invitation", "torsdag 30. november")
    await mette.says("37 til fællesspisning i Vangdalen i går")
    mette.sees("Fællesspisning")
    await mette.presses("Gem")
    mette.ignores_the_rest()
    await mette.says("jeg kommer desværre ikke")
    mette.sees("Hvilket møde kan du ikke komme til?", "[torsdag 30. november: Styregruppen]")
    await mette.presses("torsdag 14. december: Styregruppen")
    mette.sees("Noteret, at du ikke kommer", "torsdag 14. december")
    assert world.rows("meetings")[1]["declined"] == 2
    for each in (karen, omar):
        each.ignores_the_rest()


async def test_a_report_written_meanwhile_is_a_report(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt")
    mette.sees("Invitation")
    await mette.presses("Afbud")
    mette.sees("Noteret", "Skriv gerne hvorfor")

    await mette.says("37 til fællesspisning i Vangdalen i går")

    mette.sees("Fællesspisning i Vangdalen", "[Gem]")


async def test_the_council_has_seventeen_seats(world: World) -> None:
    """Pressed by the eighteenth: the plan's number is the plan's."""
    fatima = world.person("Fatima", role="ambassador")
    karen = await called(world, "beboerrådet", "12. december kl. 17")
    for n in range(17):
        world.person(f"Nr{n}", role="ambassador")
    await karen.presses("Indkald nu")
    karen.sees("18 personer")
    world.execute("UPDATE invitees SET answer = 'yes' WHERE person_id <> 1")
    for phone in world.phones[2:]:
        phone.ignores_the_rest()
    fatima.sees("Invitation")

    await fatima.presses("Deltager")

    fatima.sees("Alle pladser er taget")
    await world.phones[2].presses("Afbud")
    karen.sees("Der er blevet en plads ledig: Beboerrådet", "[Se mødet]")
    await fatima.presses("Deltager")
    fatima.sees("Du kommer")
    world.execute("UPDATE posts SET until = '2017-11-14 00:00:00' WHERE person_id = 4")
    await world.passes(minutes=2)
    karen.sees("Der er blevet en plads ledig: Beboerrådet")
    world.phones[2].ignores_the_rest()


async def test_of_two_who_answer_at_the_same_moment_one_gets_the_last_seat(world: World) -> None:
    karen = await called(world, "beboerrådet", "12. december kl. 17")
    council = [world.person(f"Nr{n}", role="ambassador") for n in range(18)]
    await karen.presses("Indkald nu")
    for phone in world.phones:
        phone.ignores_the_rest()
    first, second = council[:2]
    numbers = tuple(f"'{each.user.id}'" for each in (first, second))
    theirs = f"SELECT person_id FROM channels WHERE address IN ({', '.join(numbers)})"
    world.execute(f"UPDATE invitees SET answer = 'yes' WHERE person_id NOT IN ({theirs})")

    def comes(phone: Phone) -> Callable[[Session], Noted | Whom]:
        return lambda session: answering.answer(acting(phone, session), 1, "yes", 0)

    told = at_once(world, comes(first), comes(second))
    assert isinstance(told, Noted)
    assert told.full
    assert world.ask("SELECT count(*) FROM invitees WHERE answer = 'yes'") == [(17,)]


async def test_of_two_who_say_at_the_same_moment_that_it_was_held_one_is_counted(world: World) -> None:
    karen, ditte = world.person("Karen", role="head"), world.person("Ditte", role="project_manager")
    await karen.says("nyt møde i fraværsteamet 16. november kl. 13")
    karen.sees("I kalenderen")
    await world.passes(days=2)
    for phone in (karen, ditte):
        phone.ignores_the_rest()

    at_once(
        world,
        lambda session: closing.held(acting(karen, session), 1),
        lambda session: closing.held(acting(ditte, session), 1),
    )
    assert len(world.rows("registrations")) == 1


async def test_who_practises_calls_nobody_and_answers_nothing(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    await karen.says("/oev")
    karen.ignores_the_rest()
    for attempt in (
        "nyt møde i bestyrelsen 30. januar kl. 15",
        "flyt styregruppen til 14. december",
        "aflys styregruppen",
    ):
        await karen.says(attempt)
        karen.sees("Du øver dig", "Intet er ændret", "[Slut med at øve]")
    await karen.presses("Indkald nu")
    karen.sees("Du øver dig")
    mette.sees_nothing()
    assert [(row["group"], row["state"]) for row in world.rows("meetings")] == [("styregruppe", "planned")]

    await karen.presses("Slut med at øve")
    karen.ignores_the_rest()
    await karen.presses("Indkald nu")
    karen.sees("Indkaldt", "1 person")
    await mette.says("/oev")
    mette.ignores_the_rest()
    await mette.presses("Deltager")
    mette.sees("Du øver dig")
    assert world.rows("meetings")[0]["coming"] == 0


async def test_a_reply_to_a_meeting_with_another_time_moves_it(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    card = karen.last
    await karen.says("14. december kl. 10", reply_to=card)
    karen.sees("Flyttet: Styregruppen", "torsdag 14. december kl. 10.00–12.00")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    mette.sees("Invitation", "torsdag 14. december")
    karen.ignores_the_rest()

    await karen.says("19. december kl. 13", reply_to=card)
    karen.sees("Skal det flyttes til tirsdag 19. december kl. 13.00–15.00?", "1 person får besked")
    await mette.says("nej, jeg kan ikke 14. december", reply_to=mette.last)
    mette.sees("Noteret, at du ikke kommer")
    await karen.presses("Flyt mødet")
    karen.sees("Flyttet")
    mette.sees("Flyttet: Styregruppen", "tirsdag 19. december")


async def test_a_button_that_moves_a_meeting_says_so_once(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    for each in (karen, mette):
        each.ignores_the_rest()
    await karen.says("flyt styregruppen til 19. december kl. 13")
    asked = karen.sees("[Flyt mødet]")
    moves = next(button.data for button in asked.buttons if button.text == "Flyt mødet")

    await karen.presses("Flyt mødet")
    karen.sees("Flyttet: Styregruppen", "tirsdag 19. december", "1 person")
    mette.sees("Flyttet")
    await karen.presses_raw(asked, moves)
    told = karen.sees("Ligger der allerede: Styregruppen", "tirsdag 19. december kl. 13.00").text
    assert "Før:" not in told
    assert "Ingen" not in told
    assert any("Flyttet: Styregruppen" in each.text for each in karen.chat())  # who was told still stands
    mette.sees_nothing()


async def test_a_no_before_anybody_is_invited_is_told_when_it_can_be_given(world: World) -> None:
    await kept(await with_a_year(world))
    torben = world.person("Torben", role="styregruppe")

    await torben.says("jeg kan desværre ikke komme til mødet i styregruppen")
    torben.sees("Styregruppen", "Ingen er inviteret endnu", "[Se mødet]")
    await torben.presses("Se mødet")
    torben.sees("Styregruppen", "Dagsorden")


async def test_who_is_invited_speaks_as_they_do(world: World) -> None:
    ragna, liv = (world.person(name, role="styregruppe") for name in ("Ragna", "Liv"))
    karen = await called(world)
    await karen.presses("Indkald nu")
    for each in (karen, ragna, liv):
        each.ignores_the_rest()
    for asked in ("hvor skal vi mødes?", "hvor lang tid tager mødet?", "hvor er mødet"):
        await ragna.says(asked)
        ragna.sees("Styregruppen", "kl. 13.00–15.00", "Bysekretariatet")
    await ragna.says("hvad står på dagsordenen?")
    ragna.sees("Styregruppen", "1. Fremdriftsrapportering", "[Deltager]")
    await ragna.says("hvordan går det med helhedsplanen?")
    ragna.sees("Så langt er vi")
    await ragna.says("jeg kommer, men må gå kl. 14")  # there is no other meeting that it can be about
    ragna.sees("Du kommer: Styregruppen")
    await ragna.says("fortryd")
    ragna.sees("du kommer", "[Afbud]")
    await ragna.says("tak")
    ragna.sees("Selv tak")
    await ragna.says("jeg sender Torben i stedet")
    ragna.sees("Jeg ved ikke, hvordan jeg får fat i Torben")
    await ragna.says("nej, jeg kommer selv")
    ragna.sees("Du kommer: Styregruppen")
    await ragna.says("jeg stopper i styregruppen")
    ragna.sees("Karen, der inviterer nye og ændrer roller")
    await liv.says("jeg kommer til fællesspisningen i Vangdalen på torsdag, hilsen os fire")
    assert "Du kommer" not in liv.unread.pop().text
    liv.ignores_the_rest()


async def test_a_meeting_that_is_said_to_be_called_off_is_asked_about(world: World) -> None:
    ragna = world.person("Ragna", role="styregruppe")
    karen = await called(world)
    await karen.presses("Indkald nu")
    karen.ignores_the_rest()
    ragna.ignores_the_rest()

    await ragna.says("styregruppemødet er aflyst")
    assert "Skal jeg aflyse" not in ragna.sees("").text
    ragna.ignores_the_rest()
    await karen.says("styregruppemødet er aflyst")
    karen.sees("Skal jeg aflyse mødet?", "[Aflys]")
    await karen.says("nej")
    karen.sees("Styregruppen")
    await ragna.says("jeg er forhindret, Liv Prøvesen kommer i stedet")
    assert "forhindret Liv" not in ragna.sees("Liv Prøvesen").text
    karen.ignores_the_rest()
