"""Courses: begun, attended, completed, evaluated, and asked about months later."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy.orm import Session

from bot.courses import running
from tests.at_once import acting, at_once
from tests.world import Phone, World

BEGINS = "ny mødregruppe begynder i dag, 8 gange, 7 mødre"


async def under_way(phone: Phone, text: str = BEGINS) -> None:
    """A course that has begun; the story goes on from there."""
    await phone.says(text)
    await phone.presses("Opret forløbet")
    phone.ignores_the_rest()


def counted(world: World, criterion: str) -> list[tuple[float, float | None, float | None, str]]:
    rows = [row for row in world.rows("registrations") if row["criterion"] == criterion]
    return [(row["value"], row["part"], row["whole"], row["state"]) for row in rows]


async def test_a_course_begins_in_one_sentence_and_counts_once_with_those_who_began(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says(BEGINS)
    ditte.sees("Mødregruppe", "onsdag 15. november", "8 gange", "7 mødre", "[Opret forløbet]")
    assert world.rows("registrations") == []
    await ditte.presses("Opret forløbet")
    told = ditte.sees("i gang", "Forløb i mødregrupper", "1 forløb", "onsdag 15. november · 7 mødre", "3. gang")
    assert "7 børn" not in told.text

    assert counted(world, "mother_groups") == [(1, None, None, "saved")]
    assert counted(world, "mother_group_families") == [(7, None, None, "saved")]


async def test_who_began_is_named_so_that_it_is_true_of_mothers_and_of_children(world: World) -> None:
    """The plan counts children with their parents, and people write of mothers."""
    ditte = world.person("Ditte", role="staff")

    await ditte.says("Mødregruppe hold 2 startede i går, 7 mødre")
    ditte.sees("tirsdag 14. november · 1 forløb · 7 deltagere")
    await ditte.presses("Slet")
    ditte.ignores_the_rest()
    await ditte.says("7 nye mødre i mødregruppen i går")
    ditte.sees("Børn og forældre i mødregruppe", "tirsdag 14. november · 7 deltagere")


async def test_attendance_is_one_message_a_meeting_and_moves_no_figure(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    before = world.rows("registrations")

    await ditte.says("mødregruppe 1. gang, 6 mødre")
    ditte.sees("Noteret", "1. gang, onsdag 15. november: 6 mødre", "1 af 8 gange holdt, der kom 6")
    await world.passes(days=7)
    await ditte.says("anden gang i mødregruppen, der kom 5")
    ditte.sees("Noteret", "2. gang, onsdag 22. november: 5 mødre", "2 af 8 gange", "5,5")

    assert world.rows("registrations") == before


async def test_who_came_today_came_to_the_next_meeting_of_the_only_course_that_runs(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    await ditte.says("mødregruppe 1. gang, 6 mødre")
    ditte.ignores_the_rest()
    await world.passes(days=7)
    ditte.ignores_the_rest()

    await ditte.says("kun 4 mødre kom til mødregruppe i dag")
    ditte.sees("Noteret", "2. gang, onsdag 22. november: 4 mødre", "2 af 8 gange")
    await ditte.says("der kom 5 mødre i mødregruppen i dag")
    ditte.sees("2. gang, onsdag 22. november: 5 mødre", "2 af 8 gange")
    await ditte.says("37 kom til fællesspisning i Vangdalen i går og 4 mødre kom til mødregruppe i dag")
    assert "Noteret" not in ditte.sees("onsdag 22. november").text


async def test_the_same_meeting_said_twice_is_corrected_and_can_be_undone(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    await ditte.says("mødregruppe 1. gang, 6 mødre")
    ditte.ignores_the_rest()

    await ditte.says("mødregruppe 1. gang, 7 mødre")
    ditte.sees("Før stod der 6", "7 mødre")
    await ditte.presses("Fortryd")
    shown = ditte.sees("Mødregruppe", "[Notér en gang]")
    assert "1. gang" not in shown.text


async def test_who_completed_and_what_the_evaluation_said_are_shares(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)

    await ditte.says("mødregruppe afsluttet, 6 af 7 mødre gennemførte")
    ditte.sees("6 af 7 gennemførte", "[Gem]")
    await ditte.presses("Gem")
    ditte.sees("Forløbet er slut", "Gennemførte mødregruppen")
    await ditte.says("evaluering mødregruppe 8 af 9")
    ditte.sees("8 af 9", "[Gem]")
    await ditte.presses("Gem")
    ditte.sees("Gemt", "Styrket som forældre")

    assert counted(world, "mother_groups_completed") == [(6, 6, 7, "saved")]
    assert counted(world, "mother_groups_effect") == [(8, 8, 9, "saved")]


async def test_pressing_twice_counts_once(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    await ditte.says("mødregruppe afsluttet, 6 af 7 mødre gennemførte")
    await ditte.presses("Gem")
    ditte.ignores_the_rest()

    await ditte.presses_raw(ditte.chat()[-1], "course:1:done:6:7")
    ditte.sees("Forløbet er slut")
    await ditte.presses_raw(ditte.chat()[-1], "course:1:create")
    ditte.sees("haft sin tid")

    assert counted(world, "mother_groups_completed") == [(6, 6, 7, "saved")]
    assert counted(world, "mother_groups") == [(1, None, None, "saved")]


async def test_what_was_undone_yesterday_may_be_given_again(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    await ditte.says("mødregruppe afsluttet, 6 af 7 mødre gennemførte")
    await ditte.presses("Gem")
    await ditte.says("/fortryd")
    ditte.ignores_the_rest()
    await world.passes(days=1)

    await ditte.says("/forloeb")
    ditte.sees("Mødregruppe", "[Se nr. 1]")
    await ditte.presses_raw(ditte.chat()[-1], "course:1:done:5:7")
    ditte.sees("Forløbet er slut")

    assert counted(world, "mother_groups_completed") == [(6, 6, 7, "undone"), (5, 5, 7, "saved")]


async def test_what_the_plan_asks_later_comes_by_itself_and_the_answer_counts(world: World) -> None:
    samira = world.person("Samira", role="staff")
    await under_way(samira, "nyt jobforløb begynder i dag, 5 gange, 9 unge")
    await samira.says("/forloeb")
    await samira.presses("Se nr. 1")
    await samira.presses("Det er slut")
    samira.ignores_the_rest()
    await samira.says("9")
    samira.sees("9 af 9 gennemførte", "[Gem]")
    await samira.presses("Gem")
    samira.sees("slut", "15. december", "efter en måned", "15. februar", "efter tre måneder")

    await world.passes(days=31)
    samira.sees("Dine meldinger i november")
    question = samira.sees("efter en måned", "7 af 9")
    await samira.says("8 af 9", reply_to=question)
    samira.sees("Tak")
    await world.passes(days=62)
    question = samira.sees("efter tre måneder")
    await samira.says("7", reply_to=question)
    samira.sees("Tak", "7")

    assert counted(world, "jobs_kept") == [(7, None, None, "saved")]
    [kept] = [row for row in world.rows("registrations") if row["criterion"] == "jobs_kept"]
    assert kept["date"] == date(2018, 2, 15), "the figures of the months in which the course ended have been handed in"


async def test_the_owner_is_asked_once_whether_it_has_ended(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte, "ny mødregruppe begynder i dag, 2 gange, 7 mødre")
    await ditte.says("mødregruppe 1. gang, 6 mødre")
    await world.passes(days=6)
    ditte.ignores_the_rest()
    await ditte.says("mødregruppe 2. gang, 6 mødre")
    ditte.sees("sidste gang", "Hvor mange gennemførte?")
    await ditte.says("5 af 7")  # answered at once, and not confirmed
    ditte.sees("5 af 7 gennemførte", "[Gem]")

    await world.passes(days=1)
    question = ditte.sees("Er det slut?", "6 af 7")
    await ditte.says("6", reply_to=question)
    ditte.sees("6 af 7 gennemførte", "[Gem]")
    await world.passes(days=30)
    ditte.sees("Dine meldinger i november")
    ditte.sees_nothing()


async def test_a_course_to_come_counts_when_somebody_says_how_many_began(world: World) -> None:
    bodil = world.person("Bodil", role="partner")

    await bodil.says("NUSSA-forløb i Hørhaven starter på mandag, 17 gange")
    bodil.sees("NUSSA", "Hørhaven", "begynder mandag 20. november", "17 gange")
    await bodil.presses("Opret forløbet")
    bodil.sees("spørger jeg, hvor mange der begyndte")
    assert world.rows("registrations") == []
    await world.passes(days=6)
    question = bodil.sees("Hvor mange børn begyndte?")
    await bodil.says("12", reply_to=question)
    bodil.sees("i gang", "12 børn")

    [row] = world.rows("registrations")
    assert (row["criterion"], row["value"], row["institution"]) == ("nussa", 1, "hus_hoerhaven")


async def test_a_number_alone_answers_what_was_asked_of_a_course_days_ago(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte, "ny mødregruppe begynder på mandag, 2 gange")
    await ditte.says("mødregruppe 1. gang, 6 mødre")
    ditte.sees("Noteret", "Hos mig begynder det først mandag 20. november", "[Det begyndte onsdag 15. november]")
    await ditte.presses("Fortryd")
    ditte.ignores_the_rest()
    await world.passes(days=6)
    ditte.sees("Hvor mange mødre begyndte? Svar bare med tallet.")
    await ditte.says("12 til fællesspisning i Vangdalen i går")
    ditte.sees("Fællesspisning", "[Gem]")
    await ditte.presses("Slet")
    ditte.ignores_the_rest()
    await ditte.says("tak for det")
    ditte.sees("Selv tak")
    await ditte.says("vi var 7 mødre i dag")
    ditte.sees("i gang", "7")
    assert counted(world, "mother_group_families") == [(7, None, None, "saved")]

    await ditte.says("mødregruppe 3. gang, 5 mødre")
    ditte.sees("3. gang", "Det skulle kun have 2 gange")
    await world.passes(days=1)
    ditte.sees("Er det slut?")
    await ditte.says("7 mødre og alle gennemførte")
    ditte.sees("7 af 7 gennemførte", "[Gem]")
    await ditte.presses("Gem")
    ditte.sees("slut")


async def test_of_several_courses_it_is_asked_which(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)
    await under_way(ditte, "ny mødregruppe begyndte i går, 8 gange, 5 mødre")

    await ditte.says("mødregruppe 1. gang, 6 mødre")
    ditte.sees("Hvilket forløb mener du?", "tirsdag 14. november", "onsdag 15. november")
    await ditte.presses("Mødregruppe · begyndte onsdag 15. november")
    ditte.sees("Noteret", "1. gang", "6 mødre")


async def test_no_course_under_way_is_said_and_one_can_be_begun(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says("mødregruppe 3. gang, 6 mødre")
    ditte.sees("ikke noget forløb i gang", "[Opret et forløb]")
    await ditte.presses("Opret et forløb")
    ditte.sees("Hvilken dag", "[I dag]")
    await ditte.says("den 1. november")
    ditte.sees("begyndte onsdag 1. november", "[Opret forløbet]")
    await ditte.presses("Slet")
    ditte.sees("Slettet")


async def test_step_by_step_with_buttons(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says("/forloeb")
    ditte.sees("ingen forløb i gang", "[Nyt forløb]")
    await ditte.presses("Nyt forløb")
    ditte.sees("Hvilket slags", "[Mødregruppe]", "[NUSSA]")
    await ditte.presses("Mødregruppe")
    ditte.sees("Hvilken dag", "[I dag]", "[I går]")
    await ditte.presses("I går")
    ditte.sees("tirsdag 14. november", "[Opret forløbet]", "[Hvor mange]")
    await ditte.presses("Opret forløbet")
    ditte.sees("Hvor mange mødre begyndte?")
    await ditte.says("syv")
    ditte.sees("i gang", "7 mødre")
    await ditte.says("/forloeb")
    ditte.sees("Mødregruppe", "begyndte tirsdag 14. november")


async def test_a_report_about_the_same_activity_is_still_a_report(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says("7 nye mødre begyndte i mødregruppen i dag")
    ditte.sees("7", "[Gem]")


async def test_volunteers_hold_no_courses_and_others_courses_are_their_own(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    bodil = world.person("Bodil", role="partner")
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte)

    await mona.says("/forloeb")
    mona.sees("Det kan du ikke")
    await bodil.says("/forloeb")
    bodil.sees("ingen forløb")
    await bodil.presses_raw(bodil.chat()[-1], "course:1:done:1:2")
    bodil.sees("Det kan du ikke")


async def test_practice_leaves_no_course_behind(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("/oev")
    await under_way(ditte)
    await world.passes(days=3)
    ditte.ignores_the_rest()

    await ditte.says("/forloeb")
    ditte.sees("ingen forløb")
    assert world.rows("registrations") == []


async def test_after_three_days_down_each_question_comes_once(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("mødregruppe begynder på mandag, 8 gange")
    await ditte.presses("Opret forløbet")
    ditte.ignores_the_rest()

    await world.app.stop()
    world.clock.move(timedelta(days=8))
    await world.start_bot()
    await world.passes(hours=4)
    ditte.sees("Hvor mange mødre begyndte?")
    await world.passes(days=3)


async def test_who_leaves_takes_no_course_along(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    karen = world.person("Karen", role="head")
    await under_way(ditte)
    await ditte.says("/slet_mig")
    await ditte.presses("Slet mig")
    ditte.ignores_the_rest()

    await karen.says("/forloeb")
    karen.sees("Mødregruppe", "begyndte onsdag 15. november")


async def test_a_course_whose_end_two_tell_at_the_same_moment_is_counted_once(world: World) -> None:
    dorte, ditte = world.person("Dorte", role="staff"), world.person("Ditte", role="staff")
    await under_way(dorte)

    def ends(phone: Phone) -> Callable[[Session], object]:
        return lambda session: running.complete(acting(phone, session), 1, 6, 7)

    at_once(world, ends(dorte), ends(ditte))
    for phone in (dorte, ditte):
        phone.looks()
        phone.ignores_the_rest()
    assert len(counted(world, "mother_groups_completed")) == 1


async def test_a_meeting_of_a_course_on_attendance_is_noted_by_the_name_that_it_is_shown_by(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await under_way(ditte, "nyt fremmødeforløb begynder i dag, 5 gange, 7 børn")

    await ditte.says("fremmødeforløb 1. gang, 5 børn")
    ditte.sees("Noteret", "1. gang", "5 børn")
