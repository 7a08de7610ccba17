"""What happens before and after a meeting by itself, with the clock moved."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.clock import local, local_date
from bot.meetings.model import Reminder
from bot.people.model import Absence
from tests.meetings_alone import invited, meetings_alone, planned
from tests.world import Phone, World


@pytest.fixture(autouse=True)
async def alone(world: World) -> None:
    await meetings_alone(world)


def among(phone: Phone, *words: str) -> None:
    """Read everything new: one of the messages holds all these words."""
    new = [each for each in phone.unread if all(word in each.text for word in words)]
    assert new, f"{words} is not among:\n" + "\n--\n".join(each.text for each in phone.unread)
    phone.last = new[-1]
    phone.ignores_the_rest()


def world_at(world: World, now: datetime) -> None:
    world.clock.move(now - world.clock.now())


async def test_a_meeting_calls_and_reminds_by_itself(world: World) -> None:
    """Wednesday 15 November 2017; the meeting is on Tuesday 16 January 2018, after Christmas and new year."""
    mette = world.person("Mette", role="styregruppe")
    karen = await planned(world, "nyt møde i styregruppen 16. januar kl. 13")

    await world.passes(days=19)
    mette.sees_nothing()
    await world.passes(days=2)
    mette.sees("Invitation: Styregruppen", "tirsdag 16. januar")
    await mette.presses("Deltager")
    mette.sees("Du kommer")
    await world.passes(days=27)
    mette.sees("Dagsorden til mødet: Styregruppen", "1. Fremdriftsrapportering", "[Kan ikke alligevel]")
    await world.passes(days=13)
    mette.sees("Snart er der møde", "tirsdag 16. januar kl. 13.00")
    await world.passes(days=1, hours=5)
    mette.sees("I dag kl. 13.00")
    among(karen, "Blev det holdt? Styregruppen")


async def test_who_says_no_hears_no_reminder(world: World) -> None:
    karen, mette, omar = await invited(world, "nyt møde i styregruppen 12. december kl. 13", "Mette", "Omar")
    await mette.presses("Afbud")
    mette.sees("Noteret")
    await omar.presses("Deltager")
    omar.sees("Du kommer")

    await world.passes(days=27)

    mette.sees_nothing()
    omar.sees("Dagsorden")
    omar.sees("Snart er der møde")
    omar.sees("I dag kl. 13.00")
    among(karen, "Blev det holdt?")


async def test_somebody_removed_yesterday_hears_nothing(world: World) -> None:
    _karen, mette, omar = await invited(world, "nyt møde i styregruppen 20. december kl. 13", "Mette", "Omar")
    world.execute("UPDATE posts SET until = '2017-12-01 00:00:00' WHERE id = 1")

    await world.passes(days=20)

    mette.sees_nothing()
    omar.sees("Dagsorden")


async def test_a_new_member_is_invited_too(world: World) -> None:
    await invited(world, "nyt møde i styregruppen 20. december kl. 13", "Mette")
    liv = world.person("Liv", role="styregruppe")

    await world.passes(hours=20)

    liv.sees("Invitation: Styregruppen")


async def test_three_days_down_the_useful_comes_once_and_the_useless_is_noted_as_skipped(world: World) -> None:
    mette = world.person("Mette", role="styregruppe")
    karen = await planned(world, "nyt møde i styregruppen 12. december kl. 13")
    await world.passes(days=17)
    mette.sees("Invitation")
    mette.sees("Dagsorden")

    await world.app.stop()
    world_at(world, datetime(2017, 12, 12, 10, 15, tzinfo=UTC))
    await world.start_bot()
    await world.passes(hours=1)

    mette.sees("I dag kl. 13.00")
    steps = world.write(lambda work: {each.step: each.skipped for each in work.session.query(Reminder)})
    assert steps["day_before"] is True
    assert steps["soon"] is False
    await world.passes(hours=5)
    among(karen, "Blev det holdt?")


async def test_moved_while_answers_come_in(world: World) -> None:
    karen, mette, omar = await invited(world, "nyt møde i styregruppen 12. december kl. 13", "Mette", "Omar")
    await mette.presses("Deltager")
    mette.sees("Du kommer")

    await karen.says("flyt styregruppen til 14. december kl. 10 i ParkCaféen")
    karen.sees("Skal det flyttes til torsdag 14. december kl. 10.00–12.00", "2 personer får besked")
    await karen.presses("Flyt mødet")
    karen.sees("Flyttet", "Jeg har givet 2 personer besked")

    mette.sees(
        "Flyttet: Styregruppen", "torsdag 14. december kl. 10.00–12.00", "Før: tirsdag 12. december", "Kommer du?"
    )
    moved = omar.sees("Flyttet")
    await omar.presses_raw(moved, "meet:1:answer:0:yes")
    omar.sees("flyttet i mellemtiden", "torsdag 14. december")
    await omar.presses("Deltager")
    omar.sees("Du kommer")
    await karen.presses("Se mødet")
    karen.sees("Kommer (1): Omar", "Ikke svaret (1): Mette")
    assert len({file.parent for file in world.folder.rglob("*.ics")}) == 2


async def test_a_cancellation_reaches_whoever_was_invited(world: World) -> None:
    karen, mette, omar = await invited(world, "nyt møde i styregruppen 12. december kl. 13", "Mette", "Omar")
    await mette.presses("Afbud")
    mette.sees("Noteret")

    await karen.says("aflys styregruppen")
    karen.sees("Skal jeg aflyse mødet?", "2 personer får besked")
    await karen.presses("Aflys")
    karen.sees("Aflyst")

    mette.sees("Aflyst: Styregruppen", "bliver ikke til noget")
    omar.sees("Aflyst: Styregruppen")
    assert b"METHOD:CANCEL" in max(world.folder.rglob("*gone/*.ics")).read_bytes()
    await world.passes(days=30)
    omar.sees_nothing()


async def test_after_the_meeting_it_counts_and_tasks_reach_whose_they_are(world: World) -> None:
    mette = world.person("Mette", role="staff")
    karen = await planned(world, "nyt møde i fraværsteamet 23. november kl. 9")
    await world.passes(days=8, hours=4)
    among(karen, "Blev det holdt? Fraværsteamet")

    await karen.presses("Mødet er holdt")
    karen.sees("Holdt: Fraværsteamet", "Det tæller med", "Hvad blev I enige om?")
    assert [(row["criterion"], row["value"]) for row in world.rows("registrations")] == [("absence_team", 1)]
    await karen.says(
        "opgave: Mette ringer til skolen inden 1. december\nopgave: Mette køber kaffe inden 4. december\n"
        "beslutning: vi mødes hver anden uge\n6"
    )
    karen.sees("6 kom", "Opgave: Mette ringer til skolen", "Besluttet: vi mødes hver anden uge")
    await karen.presses("Send til den, der har en opgave")
    karen.sees("Sendt til 1 person")
    mette.sees("Du har opgaver fra Fraværsteamet", "senest fredag 1. december", "Besluttet")
    await mette.presses("Gjort: Mette ringer til skolen inden …")
    mette.sees("Noteret som gjort")
    await world.passes(days=7)
    mette.sees_nothing()  # the one is done, and the other is not due before Monday
    await world.passes(days=1)
    mette.sees("Din opgave er senest mandag 4. december", "Mette køber kaffe", "Fra Fraværsteamet", "[Gjort: ")
    await mette.says("Det er gjort!")
    mette.sees("Noteret som gjort: Mette køber kaffe")
    await world.passes(days=7)
    mette.sees_nothing()
    karen.ignores_the_rest()


async def test_what_was_agreed_is_told_in_words(world: World) -> None:
    world.person("Mette", role="staff")
    karen = await planned(world, "nyt møde i fraværsteamet 23. november kl. 9")
    await world.passes(days=8, hours=4)
    among(karen, "Blev det holdt? Fraværsteamet")
    await karen.presses("Mødet er holdt")
    karen.sees("Hvad blev I enige om?")

    await karen.says("vi aftalte, at Mette ringer til skolen inden 1. december\nog vi besluttede at søge puljen")
    karen.sees("Opgave: Mette ringer til skolen", "Besluttet: søge puljen", "[Send til den, der har en opgave]")
    await karen.says("vi var 12 til gåtur i Vangdalen i går")  # that was agreed by nobody
    karen.sees("Gåtur i Vangdalen")


async def test_whose_role_has_ended_is_sent_neither_what_was_agreed_nor_a_reminder_of_a_task(world: World) -> None:
    mette, omar = world.person("Mette", role="staff"), world.person("Omar", role="staff")
    karen = await planned(world, "nyt møde i fraværsteamet 23. november kl. 9")
    await world.passes(days=8, hours=4)
    await karen.presses("Mødet er holdt")
    await karen.says("opgave: Mette ringer til skolen inden 4. december\nopgave: Omar køber te inden 4. december")
    karen.ignores_the_rest()
    world.execute("UPDATE posts SET until = '2017-11-23 09:00:00' WHERE id = 1")
    await karen.presses("Send til de 2, der har opgaver")
    karen.sees("Sendt til 1 person")
    omar.sees("Du har en opgave fra Fraværsteamet")
    world.execute("UPDATE posts SET until = '2017-11-24 09:00:00' WHERE id = 2")

    await world.passes(days=14)

    mette.sees_nothing()
    omar.sees_nothing()
    karen.ignores_the_rest()


async def test_minutes_in_one_line_or_days_later_and_a_task_that_is_said_to_be_done(world: World) -> None:
    omar = world.person("Omar", role="staff")
    world.person("Mette Bech", role="staff")
    world.person("Mette Dahl", role="staff")
    karen = await planned(world, "nyt møde i fraværsteamet 23. november kl. 9")
    await world.passes(days=8, hours=4)
    await karen.presses("Mødet er holdt")
    karen.ignores_the_rest()

    await karen.says(
        "Vi var 6. Opgave: Omar ringer til skolen inden 4. december. Beslutning: lektiecaféen i Vangdalen går videre"
    )
    karen.sees("6 kom", "Opgave: Omar ringer til skolen", "Besluttet: lektiecaféen i Vangdalen går videre")
    await karen.says("37 til fællesspisning i Vangdalen i går")
    karen.sees("Fællesspisning", "[Gem]")
    await karen.says("opgave: Mette køber kaffe")
    karen.sees("kunne ikke se, hvem der har opgaven »Mette køber kaffe«", "hele navnet")
    await karen.says("- opgave: Omar køber te")
    await karen.presses("Send til den, der har en opgave")
    karen.ignores_the_rest()
    tasks = omar.sees("Du har opgaver fra Fraværsteamet", "senest mandag 4. december")
    await omar.says("det er gjort", reply_to=tasks)
    omar.sees("[Gjort: Omar køber te]")
    await world.passes(days=10)
    reminder = omar.sees("Din opgave er senest mandag 4. december")
    await omar.says("jeg når ikke at få det gjort", reply_to=reminder)
    omar.sees("[Gjort: ")
    await omar.says("det er gjort", reply_to=reminder)
    omar.sees("Noteret som gjort: Omar ringer til skolen", "[Fortryd]")
    await omar.presses("Fortryd")
    omar.sees("Omar ringer til skolen", "[Gjort: ")
    for phone in world.phones:
        phone.ignores_the_rest()


async def test_that_it_is_done_is_of_the_only_meeting_that_left_something_to_do(world: World) -> None:
    omar = world.person("Omar", role="staff")
    karen = await planned(world, "nyt møde i fraværsteamet 23. november kl. 9")
    await world.passes(days=8, hours=4)
    await karen.presses("Mødet er holdt")
    await karen.says("opgave: Omar ringer til skolen")
    await karen.presses("Send til den, der har en opgave")
    for phone in (omar, karen):
        phone.ignores_the_rest()
    await omar.says("37 til fællesspisning i Vangdalen i går")
    await omar.presses("Gem")
    omar.ignores_the_rest()

    await omar.says("det er gjort")
    omar.sees("Noteret som gjort: Omar ringer til skolen")
    await omar.says("det er gjort")
    assert "Noteret" not in omar.sees().text
    for phone in world.phones:
        phone.ignores_the_rest()


async def test_regrets_of_the_last_day_and_a_free_seat_reach_whoever_covers_for_the_head(world: World) -> None:
    people = [world.person(f"Elin{n}", role="styregruppe") for n in range(3)]
    henning = world.person("Henning", role="project_manager")
    karen = await planned(world, "nyt møde i styregruppen 6. december kl. 13")
    await karen.presses("Se mødet")
    await karen.presses("Indkald nu")
    await people[2].presses("Afbud")
    karen.ignores_the_rest()
    away(world, who=5, cover=4)
    await world.passes(days=20, hours=4)  # 5 December: the meeting is tomorrow
    await people[0].presses("Afbud")
    henning.sees("Elin0 kan ikke komme: Styregruppen", "[Se mødet]")
    await people[0].says("jeg er syg")
    await people[2].presses("Afbud")
    henning.sees_nothing()
    karen.sees_nothing()
    for each in (*people, karen):
        each.ignores_the_rest()


def away(world: World, who: int, cover: int) -> None:
    today = local_date(world.clock.now())
    world.write(lambda work: work.session.add(
        Absence(person_id=who, first=today, last=today + timedelta(days=60), covered_by=cover)
    ))  # fmt: skip


async def test_the_meeting_that_somebody_has_reported_already_counts_once(world: World) -> None:
    mette = world.person("Mette", role="staff")
    karen = await planned(world, "nyt møde i fraværsteamet 23. november kl. 9")
    await world.passes(days=8, hours=4)
    among(karen, "Blev det holdt?")
    await mette.says("møde i fraværsteamet i dag, 1 møde")
    mette.sees("[Gem]")
    await mette.presses("Gem")
    mette.sees("Gemt")

    await karen.presses("Mødet er holdt")
    karen.sees("Det tæller med")

    assert len(world.rows("registrations")) == 1


async def test_snoozed_for_a_week(world: World) -> None:
    _karen, mette = await invited(world, "nyt møde i styregruppen 20. december kl. 13", "Mette")
    await mette.says("/snooze")
    mette.sees("som sædvanlig", "[En dag]", "[En uge]")
    await world.passes(days=18)
    await mette.presses("En uge")
    mette.sees("Ingen påmindelser før")

    await world.passes(days=7)

    mette.sees("Dagsorden")


async def test_what_is_late_in_the_milestone_plan_stands_on_the_next_agenda_of_the_steering_group(world: World) -> None:
    mette, bo = world.person("Mette", role="styregruppe"), world.person("Bo", role="bestyrelse")
    karen = await planned(world, "nyt møde i styregruppen 9. januar kl. 13")
    await karen.says("nyt møde i styregruppen 8. maj kl. 13")
    await karen.says("nyt møde i bestyrelsen 30. januar kl. 15")
    await karen.says("/milepaele NUSSA, november: to hold & ét nyt er fyldt\nNUSSA, december: forældremøde")
    await karen.presses("Godkend")
    karen.ignores_the_rest()

    await world.passes(days=38)
    mette.sees("Invitation: Styregruppen")
    mette.sees("Dagsorden", "3. Koordinering\n4. Sen milepæl: NUSSA: to hold & ét nyt er fyldt (november 2017)")
    await world.passes(days=17)
    bo.sees("Invitation: Bestyrelsen")
    assert bo.last is not None
    assert "milepæl" not in bo.last.text
    among(mette, "Snart er der møde")
    await karen.says("/moeder")
    await karen.presses("9. jan. Styregruppen")
    among(
        karen,
        "4. Sene milepæle: NUSSA: to hold & ét nyt er fyldt (november 2017) og NUSSA: forældremøde (december 2017)",
    )
    await karen.presses("Alle møder")
    await karen.presses("8. maj Styregruppen")
    assert "milepæl" not in karen.chat()[-1].text
    karen.ignores_the_rest()


async def test_a_holiday_on_the_day_and_new_year_before_it(world: World) -> None:
    """Nobody is reminded on a day off, not even of what takes place on it, nor before eight in the morning."""
    mette, fatima = world.person("Mette", role="styregruppe"), world.person("Fatima", role="ambassador")
    karen = await planned(world, "nyt møde i styregruppen 26. december kl. 13")
    await karen.says("nyt møde i beboerrådet 2. januar kl. 9")
    karen.sees("I kalenderen")
    await world.passes(days=33)
    mette.ignores_the_rest()
    fatima.ignores_the_rest()

    await world.passes(days=17)

    read = [(f"{local(each.date):%Y-%m-%d %H.%M}", each.text.splitlines()[0]) for each in mette.unread + fatima.unread]
    assert sorted(read) == [
        ("2017-12-19 09.00", "Dagsorden til mødet: Beboerrådet"),
        ("2017-12-22 09.00", "Snart er der møde: Styregruppen"),
        ("2017-12-29 09.00", "Snart er der møde: Beboerrådet"),
        ("2018-01-02 08.00", "I dag kl. 09.00: Beboerrådet"),
    ]
    for phone in world.phones:
        phone.ignores_the_rest()
