"""Announced events: kept as coming, the host reminded and asked for the count, others reminded as they chose."""

from datetime import timedelta

import pytest
from icalendar import Calendar

from tests.world import Phone, World

DINNER = "fællesspisning torsdag kl. 18 i ParkCaféen, jeg er vært"


async def announces(phone: Phone, text: str = DINNER) -> None:
    """Somebody puts something into the calendar; the story begins after that."""
    await phone.says(text)
    await phone.presses("Læg i kalenderen")
    phone.ignores_the_rest()


async def is_down(world: World, days: int) -> None:
    """The bot is switched off for some days."""
    await world.app.stop()
    world.clock.move(timedelta(days=days))
    await world.start_bot()


async def test_a_calendar_is_exported_with_how_many_want_to_be_reminded(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await fatima.says("/kalender")
    await fatima.presses("Se nr. 1")
    await fatima.presses("Husk mig på det")
    await fatima.presses("To timer før")
    fatima.ignores_the_rest()
    for asked, seen in (
        ("hvem kommer til fællesspisningen på torsdag?", "1 vil gerne mindes om det"),
        ("hvem kommer til banko på lørdag?", "Fællesspisning i Jennumparken"),  # no such thing, but what there is
    ):
        await fatima.says(asked)
        fatima.sees(seen)

    [row] = world.rows("announcements")
    assert (row["kind"], row["starts"], row["area"], row["reminders"]) == (
        "faellesspisning",
        "18:00",
        "jennumparken",
        1,
    )


async def test_who_comes_is_asked_of_what_is_not_in_the_calendar_yet(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says(DINNER)
    fatima.sees("[Læg i kalenderen]")
    await fatima.says("hvor mange kommer på torsdag?")
    fatima.sees("Ingen kan se det endnu", "Fællesspisning i Jennumparken", "[Læg i kalenderen]")
    await fatima.says("ja")
    fatima.sees("Det står i kalenderen")
    for asked in ("hvor mange kommer?", "hvem kommer på torsdag?"):
        await fatima.says(asked)
        fatima.sees("Man melder sig ikke til hos mig", "Ingen har bedt om at blive mindet om det", "Fællesspisning")
    omar = world.person("Omar", role="volunteer", area="vangdalen")
    await omar.says("hvor mange kommer på torsdag?")
    omar.sees("Man melder sig ikke til hos mig", "Fællesspisning i Jennumparken")


async def test_what_is_announced_is_shown_in_full_and_never_read_as_a_report(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says(DINNER)
    fatima.sees("Fællesspisning i Jennumparken (ParkCaféen)", "torsdag 16. november kl. 18.00", "[Læg i kalenderen]")
    await fatima.presses("Læg i kalenderen")
    fatima.sees("Det står i kalenderen", "hvor mange der kom", "[Aflys]")
    await fatima.says("/kalender")
    fatima.sees("torsdag 16. november kl. 18.00", "Fællesspisning i Jennumparken", "[Se nr. 1]")

    assert world.rows("registrations") == []


@pytest.mark.parametrize("greeting", ["hej med dig, ", "Kære Bente og Asger, ", "Hej! "])
async def test_a_greeting_is_no_name_of_what_is_announced(world: World, greeting: str) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")
    await fatima.says(f"{greeting}ølsmagning i Parken på lørdag kl. 14")
    fatima.sees("Ølsmagning i Jennumparken (Parken)", "lørdag 18. november kl. 14.00", "[Læg i kalenderen]")


@pytest.mark.parametrize("when", ["i aften", "i eftermiddag", "senere i dag"])
async def test_what_is_told_in_the_morning_of_the_same_day_has_not_been(world: World, when: str) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says(f"18 til banko i Parken {when}")
    fatima.sees("Banko i Jennumparken (Parken)", "onsdag 15. november")
    await fatima.presses("Slet")
    fatima.ignores_the_rest()
    assert world.rows("registrations") == []

    await world.passes(hours=11)
    await fatima.says("18 til banko i Parken i aften")
    fatima.sees("Banko i Jennumparken (Parken)", "onsdag 15. november", "18 deltagere", "[Gem]")


async def test_the_host_is_reminded_the_day_before_and_asked_once_the_evening_after(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("fællesspisning lørdag kl. 18 i Vangdalen")
    await fatima.presses("Læg i kalenderen")
    fatima.ignores_the_rest()

    await world.passes(days=2)
    fatima.sees("Du er vært", "lørdag 18. november kl. 18.00", "[Noget er ændret]", "[Aflys]")
    await world.passes(days=2)  # Sunday is a day off: it waits for Monday morning
    fatima.sees_nothing()
    await world.passes(days=1)
    fatima.sees("Hvor mange kom der?", "[Ingen kom]", "[Aflyst]")
    await fatima.says("36")
    fatima.sees("Fællesspisning i Vangdalen", "lørdag 18. november", "36 deltagere", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt", "nr. 1")

    await world.passes(days=10)
    [entry] = world.rows("registrations")
    assert (entry["value"], entry["area"], str(entry["date"]), entry["reporter"]) == (36, "vangdalen", "2017-11-18", 1)


async def test_one_press_says_that_it_was_called_off_and_nothing_counts(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await world.passes(days=2, hours=9)
    fatima.sees("Hvor mange kom der?")
    await fatima.presses("Aflyst")
    fatima.sees("Aflyst", "Fællesspisning i Jennumparken")

    await world.passes(days=14)
    assert world.rows("registrations") == []


async def test_nobody_came_is_nought_and_an_event_without_people_is_none(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima, "banko torsdag kl. 19 i Parken")
    await world.passes(days=2, hours=9)
    fatima.sees("Hvor mange kom der?", "Banko")
    await fatima.presses("Ingen kom")
    fatima.sees("Banko", "0 deltagere", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt")

    [entry] = world.rows("registrations")
    assert (entry["participants"], entry["value"]) == (0, 0)


async def test_the_number_is_understood_days_later_and_after_other_messages(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await world.passes(days=2, hours=9)
    fatima.sees("Hvor mange kom der?")
    await fatima.says("/fremdrift")
    fatima.ignores_the_rest()
    await world.passes(days=3)
    await world.restart()

    await fatima.says("vi var 36")
    fatima.sees("Fællesspisning i Jennumparken (ParkCaféen)", "torsdag 16. november", "36 deltagere", "[Gem]")


async def test_who_has_reported_it_already_is_not_asked(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await world.passes(days=1, hours=12)
    await fatima.says("36 til fællesspisning i ParkCaféen i dag")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await world.passes(days=14)
    fatima.sees_nothing()


async def test_what_is_missing_is_asked_about_and_answers_may_be_written(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("Fællesspisning på torsdag")
    mona.sees("torsdag 16. november", "Hvad tid begynder det?", "[18.00]", "[Intet fast tidspunkt]")
    await mona.says("17.30")
    mona.sees("kl. 17.30", "Hvor bliver det?", "[Vangdalen]")
    await mona.says("på Glarbjergvej")
    mona.sees("Fællesspisning på Glarbjergvej", "torsdag 16. november kl. 17.30", "[Læg i kalenderen]")
    await mona.says("nej, på fredag kl. 18")
    mona.sees("fredag 17. november kl. 18.00", "[Læg i kalenderen]")
    await mona.presses("Ret")
    mona.sees("Hvad skal rettes?", "[Tidspunkt]", "[Hvor]")
    await mona.presses("Hvor")
    mona.sees("Hvor bliver det?")
    await mona.presses("Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "fredag 17. november kl. 18.00")
    await mona.presses("Slet")
    mona.sees("Slettet")


async def test_editing_the_message_changes_the_calendar_and_who_waits_hears_of_it(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    sara = world.person("Sara", role="subscriber")
    said = await fatima.says(DINNER)
    await fatima.presses("Læg i kalenderen")
    fatima.ignores_the_rest()
    await sara.says("/kalender")
    sara.sees("Fællesspisning")
    await sara.presses("Se nr. 1")
    sara.sees("Fællesspisning i Jennumparken", "[Husk mig på det]", "[Til min kalender]")
    await sara.presses("Husk mig på det")
    sara.sees("Hvornår", "[Aftenen før]", "[To timer før]")
    await sara.presses("To timer før")
    sara.sees("to timer før")

    await fatima.edits(said, "fællesspisning fredag kl. 17 i Vangdalen, jeg er vært")
    fatima.sees("Ændret", "fredag 17. november kl. 17.00", "Vangdalen", "den ene")
    sara.sees("ændret", "Fællesspisning i Vangdalen", "fredag 17. november kl. 17.00", "[Til min kalender]")
    await world.passes(days=1)
    fatima.sees("Du er vært", "fredag 17. november")
    await world.passes(days=1, hours=5)
    sara.sees("Du bad mig minde dig om", "fredag 17. november kl. 17.00")


async def test_calling_it_off_reaches_who_waits_and_ends_all_reminders(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    sara = world.person("Sara", role="subscriber", language="en")
    await announces(fatima)
    await sara.says("/kalender")
    await sara.presses("See no. 1")
    await sara.presses("Remind me")
    await sara.presses("The evening before")
    sara.ignores_the_rest()

    await fatima.presses("Aflys")
    fatima.sees("Skal det aflyses?", "[Aflys]")
    await fatima.presses("Aflys")
    fatima.sees("Aflyst", "den ene")
    sara.sees("called off", "Thursday 16 November")
    await sara.says("/kalender")
    sara.sees("Nothing is announced")
    await world.passes(days=7)


async def test_three_days_down_brings_the_useful_reminder_once_and_skips_the_others(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    sara = world.person("Sara", role="subscriber")
    await announces(fatima, "fællesspisning fredag kl. 18 i Vangdalen")
    await sara.says("/kalender")
    await sara.presses("Se nr. 1")
    await sara.presses("Husk mig på det")
    await sara.presses("Aftenen før")
    sara.ignores_the_rest()

    await is_down(world, days=5)
    await world.passes(hours=1)

    fatima.sees("Hvor mange kom der?", "fredag 17. november")
    sara.sees_nothing()


async def test_a_week_down_asks_about_nothing_any_more(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await is_down(world, days=12)
    await world.passes(hours=1)

    fatima.sees_nothing()


async def test_the_calendar_is_for_everybody_and_by_area(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    sara = world.person("Sara", role="subscriber")
    await announces(fatima)
    await announces(fatima, "sommerfest lørdag 16. december kl. 14 i Vangdalen")

    await sara.says("/kalender")
    sara.sees("torsdag 16. november", "lørdag 16. december", "[Vangdalen]")
    await sara.presses("Vangdalen")
    shown = sara.sees("Det sker i Vangdalen", "Sommerfest", "[Alle områder]")
    assert "Fællesspisning" not in shown.text


async def test_a_subscriber_announces_nothing(world: World) -> None:
    sara = world.person("Sara", role="subscriber")

    await sara.says("/kalender generalforsamling tirsdag kl. 19 i Parken")
    sara.sees("ikke noget i kalenderen")


async def test_what_the_plan_has_no_word_for_is_announced_with_the_command(world: World) -> None:
    yusuf = world.person("Yusuf", role="partner")

    await yusuf.says("/kalender Generalforsamling tirsdag kl. 19 i Parken")
    yusuf.sees("Generalforsamling i Jennumparken (Parken)", "tirsdag 21. november kl. 19.00", "[Læg i kalenderen]")


async def test_the_same_announced_twice_is_asked_about(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    mona = world.person("Mona", role="volunteer")
    await announces(fatima)

    await mona.says("fællesspisning torsdag kl. 18 i Jennumparken")
    mona.sees("[Læg i kalenderen]")
    await mona.presses("Læg i kalenderen")
    mona.sees("står allerede i kalenderen", "[Det samme]", "[Det er en anden]")
    await mona.presses("Det samme")
    mona.sees("Så står det i kalenderen én gang")


async def test_the_file_opens_in_a_calendar(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    sara = world.person("Sara", role="subscriber")
    await announces(fatima, "Loppemarked søndag d. 3. december kl. 10-14 i Jennumparken")
    await sara.says("/kalender")
    await sara.presses("Se nr. 1")
    sara.ignores_the_rest()

    await sara.presses("Til min kalender")
    message = sara.sees("Loppemarked", "Åbn filen")
    assert message.document is not None
    [event] = Calendar.from_ical(message.document.data).walk("VEVENT")
    assert (str(event["summary"]), str(event["location"])) == ("Loppemarked i Jennumparken", "Jennumparken")
    assert event["dtstart"].dt.isoformat() == "2017-12-03T09:00:00+00:00"
    assert event["dtend"].dt.isoformat() == "2017-12-03T13:00:00+00:00"


async def test_practice_stays_out_of_the_calendar(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    sara = world.person("Sara", role="subscriber")
    await fatima.says("/oev")
    fatima.ignores_the_rest()

    await fatima.says(DINNER)
    fatima.sees("ØVELSE", "[Læg i kalenderen]")
    await fatima.presses("Læg i kalenderen")
    fatima.sees("ØVELSE", "Det står i kalenderen")
    await sara.says("/kalender")
    sara.sees("ikke noget i kalenderen")
    await world.passes(days=7)
    fatima.ignores_the_rest()


async def test_only_the_host_and_staff_may_change_it(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    mona = world.person("Mona", role="volunteer")
    mette = world.person("Mette", role="staff")
    await announces(fatima)
    for phone in (mona, mette):
        await phone.says("/kalender")
        await phone.presses("Se nr. 1")
    assert "Aflys" not in mona.labels()
    mona.ignores_the_rest()
    await mona.presses_raw(mona.chat()[-1], "announcement:1:off:yes")
    mona.sees("Det kan du ikke")
    assert "Aflys" in [button.text for button in mette.chat()[-1].buttons]
    mette.ignores_the_rest()


async def test_a_host_who_is_gone_leaves_the_event_and_a_leader_is_asked(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    karen = world.person("Karen", role="head")
    await announces(fatima, "fællesspisning lørdag kl. 18 i Vangdalen")
    await fatima.says("/slet_mig")
    await fatima.presses("Slet mig")
    fatima.ignores_the_rest()
    await world.passes(days=10)

    fatima.sees_nothing()
    karen.sees("Hvor mange kom der?", "Fællesspisning i Vangdalen")
    await karen.says("/kalender")
    karen.sees("ikke noget")


async def test_a_button_of_what_is_over_says_so(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await fatima.presses("Aflys")
    await fatima.presses("Aflys")
    fatima.ignores_the_rest()

    await fatima.presses_raw(fatima.chat()[-1], "announcement:1:wish:day")
    fatima.sees("haft sin tid")


async def test_a_new_announcement_is_none_the_less_new_while_a_draft_waits(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("37 til fællesspisning i går")
    fatima.sees("Hvor var det?")
    await fatima.says(DINNER)
    fatima.sees("torsdag 16. november kl. 18.00", "[Læg i kalenderen]")


async def test_that_it_is_called_off_may_simply_be_written(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    mona = world.person("Mona", role="volunteer")
    await announces(fatima)
    await announces(fatima, "fællesspisning på fredag kl. 18 i Vangdalen")

    karen = world.person("Karen", role="head")
    for words in ("fællesspisningen på torsdag er aflyst", "fællesspisningen på torsdag er flyttet til lørdag kl. 17"):
        await mona.says(words)
        mona.sees("torsdag 16. november", "Det kan kun den, der har skrevet det, og sekretariatet ændre", "til Karen")
    karen.sees_nothing()
    await fatima.says("fællesspisningen på torsdag er aflyst")
    fatima.sees("torsdag 16. november", "Skal det aflyses?", "[Aflys]")
    await fatima.presses("Aflys")
    fatima.sees("Aflyst")
    assert [row["state"] for row in world.rows("announcements")] == ["called_off", "announced"]


@pytest.mark.parametrize(
    "words",
    [
        "fællesspisningen på torsdag er flyttet til lørdag kl. 17",
        "Fællesspisningen torsdag bliver flyttet til på lørdag kl. 17",
        "vi flytter fællesspisningen på torsdag til lørdag kl. 17",
    ],
)
async def test_that_it_is_moved_may_simply_be_written(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await announces(fatima, "fællesspisning på fredag kl. 18 i Vangdalen")

    await fatima.says(words)

    fatima.sees("lørdag 18. november kl. 17.00")
    await fatima.says("hov, det er kl. 16")  # right after, and no reply
    fatima.sees("lørdag 18. november kl. 16.00")
    rows = world.rows("announcements")
    assert sorted((str(row["day"]), row["area"], row["state"]) for row in rows) == [
        ("2017-11-17", "vangdalen", "announced"),
        ("2017-11-18", "jennumparken", "announced"),
    ]


async def test_a_place_that_the_plan_does_not_know_stands_in_the_calendar_all_the_same(world: World) -> None:
    fatima, noor = world.person("Fatima", role="ambassador"), world.person("Noor", role="staff")

    await fatima.says("Juletræsfest 10. december kl. 14 i Kulturhuset, tilmelding hos Mette")
    fatima.sees("(Kulturhuset)", "Hvilket område hører det til?", "[Vangdalen]")
    await fatima.presses("Vangdalen")
    fatima.sees("Juletræsfest i Vangdalen (Kulturhuset)", "søndag 10. december kl. 14.00")
    await fatima.presses("Læg i kalenderen")
    fatima.ignores_the_rest()
    await noor.says("sommerfest lørdag kl. 14")
    noor.sees("Hvor bliver det?")
    await noor.says("på festpladsen bag skolen")
    noor.sees("(festpladsen bag skolen)", "Hvilket område hører det til?")
    await noor.presses("Jennumparken")
    await noor.presses("Læg i kalenderen")
    noor.ignores_the_rest()

    assert [row["place"] for row in world.rows("announcements")] == ["festpladsen bag skolen", "Kulturhuset"]
    await noor.says("/kalender")
    noor.sees("Juletræsfest i Vangdalen (Kulturhuset)", "Sommerfest i Jennumparken (festpladsen bag skolen)")


async def test_how_to_sign_up_is_no_day_and_stands_in_no_calendar(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says(
        "fællesspisning i næste uge kl. 18 i Vangdalen, tilmelding til Ruth tlf. +45 00 00 00 12 senest søndag"
    )
    fatima.sees("[mandag 20. november]", "[søndag 26. november]")
    await fatima.presses("torsdag 23. november")
    await fatima.presses("Læg i kalenderen")
    fatima.sees("Det står i kalenderen")

    [row] = world.rows("announcements")
    assert row["starts"] == "18:00"
    assert not any("Ruth" in str(value) or "00 00" in str(value) for value in row.values())


async def test_an_address_is_no_place_in_the_calendar(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await fatima.says("sommerfest lørdag kl. 14 i Vestergade 12")
    fatima.sees("Hvor bliver det?")
    await fatima.says("i Vestergade 12")
    fatima.sees("Det kunne jeg ikke læse som et svar", "Hvor bliver det?")


async def test_what_is_no_place_is_not_taken_for_one(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await fatima.says("fællesspisning på torsdag kl. 18")
    fatima.sees("Hvor bliver det?")
    for words in ("ja", "ok", "vi har brug for flere frivillige", "jeg har et godt billede", "send en besked"):
        await fatima.says(words)
        assert words not in fatima.sees("Hvor bliver det?").text
    await fatima.says("i det gamle bibliotek")
    fatima.sees("(det gamle bibliotek)", "Hvilket område")
    await fatima.says("Vangdalen")
    fatima.sees("Vangdalen", "Skal jeg lægge det i kalenderen?")


async def test_what_was_shown_is_called_off_or_reminded_of_in_words(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    await announces(fatima)

    await mona.says("mind mig om fællesspisningen på torsdag")
    mona.sees("torsdag 16. november", "Hvornår skal jeg minde dig om det?", "[Aftenen før]")
    await mona.says("aftenen før")
    mona.sees("Jeg minder dig om det aftenen før")
    await mona.says("/kalender")
    await mona.presses("Se nr. 1")
    mona.ignores_the_rest()
    await mona.says("husk mig på det")
    mona.sees("Hvornår skal jeg minde dig om det?")
    await mona.says("aflys den")  # it is not hers
    assert "Aflys" not in mona.sees("").text
    await fatima.says("hvem kommer på torsdag?")
    fatima.sees("1 vil gerne mindes om det")
    await fatima.says("aflys den")
    fatima.sees("Skal det aflyses?")
    await fatima.says("ja")
    fatima.sees("Aflyst")
    mona.sees("Det er aflyst")


async def test_an_edited_kalender_command_corrects_what_it_announced(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    said = await fatima.says("/kalender generalforsamling tirsdag kl. 19 i Parken")
    fatima.sees("Generalforsamling", "tirsdag 21. november kl. 19.00")
    await fatima.says("ja")
    fatima.sees("Det står i kalenderen")

    await fatima.edits(said, "/kalender generalforsamling torsdag kl. 20 i Parken")
    fatima.sees("Ændret", "Generalforsamling", "torsdag 16. november kl. 20.00")
    await fatima.edits(said, "/hjaelp")
    assert [row["starts"] for row in world.rows("announcements")] == ["20:00"]


async def test_who_cannot_come_hears_that_nobody_signs_up(world: World) -> None:
    fatima, mona = world.person("Fatima", role="ambassador"), world.person("Mona", role="volunteer")
    await announces(fatima)

    await mona.says("jeg kan desværre ikke komme på torsdag")
    mona.sees("Man melder sig ikke til hos mig", "Fællesspisning", "torsdag 16. november")
    await mona.says("jeg kan ikke komme på lørdag")  # there is nothing
    mona.sees("")


async def test_the_newest_question_of_how_many_came_takes_the_number_and_no_older_one(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await world.passes(days=1, hours=10)  # Thursday evening, after it has begun
    fatima.ignores_the_rest()
    await fatima.says("12 til kaffe i Vangdalen i går")
    fatima.sees("12 deltagere", "Hvad handler det om?")
    await world.passes(hours=22)
    fatima.sees("Hvor mange kom der?", "Fællesspisning i Jennumparken")

    await fatima.says("31")
    fatima.sees("Fællesspisning i Jennumparken", "31 deltagere", "[Gem]")
    await fatima.says("gem")
    fatima.sees("Gemt", "31 deltagere")
    await fatima.says("hvad mangler jeg at gemme?")
    fatima.sees("12 deltagere", "Hvad handler det om?")


async def test_what_is_on_is_of_the_days_that_are_named(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await announces(fatima)
    await announces(fatima, "banko den 2. december kl. 19 i Vangdalen")

    await fatima.says("hvad sker der på torsdag?")
    assert "Banko" not in fatima.sees("Det sker:\ntorsdag 16. november\n1. ", "Fællesspisning").text
    await fatima.says("hvad sker der i næste uge?")
    fatima.sees("Der er ikke noget i kalenderen mandag 20. november til søndag 26. november", "Det sker:", "Banko")
    await fatima.says("hvad sker der?")
    fatima.sees("Det sker:\n1. ", "Banko")
    await fatima.says("/kalender")
    await fatima.presses("Se nr. 1")
    fatima.ignores_the_rest()
    await fatima.says("cancel it")
    fatima.sees("aflyse")


async def test_whoever_asks_whether_they_may_come_sees_when_and_where_it_is(world: World) -> None:
    fatima, zeinab = world.person("Fatima", role="ambassador"), world.person("Zeinab", role="subscriber")
    await announces(fatima)
    for words in ("kan jeg komme til fællesspisningen på torsdag?", "må børn være med?", "skal man tilmelde sig?"):
        await zeinab.says(words)
        zeinab.sees(
            "Man melder sig ikke til hos mig", "Fællesspisning i Jennumparken", "torsdag 16. november kl. 18.00"
        )
    await zeinab.says("kan jeg komme med et forslag?")
    assert "Fællesspisning" not in zeinab.sees("").text
    await zeinab.says("/nyhedsbrev")
    zeinab.sees("Nyt fra")
    await zeinab.says("jeg vil ikke have det mere")
    zeinab.sees("Du er afmeldt")
