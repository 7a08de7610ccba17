"""Figures owed: asked for once before a meeting, answered by one message, counted in the progress."""

from collections.abc import Callable
from datetime import date, timedelta

from sqlalchemy.orm import Session

from bot.documents.model import Table
from bot.figures import pressing
from bot.figures.settling import Number
from bot.reports.content import progress_report
from bot.reports.words import report
from bot.texts import translator
from tests.at_once import acting, at_once
from tests.test_progress import entered
from tests.world import Phone, World

DONE = "Så mangler jeg ikke mere"
SCHOOL = "noerrevangsskolen"


def states(world: World, institution: str = SCHOOL) -> dict[str, str]:
    return {row["criterion"]: row["state"] for row in world.rows("figures") if row["institution"] == institution}


def reported(world: World, criterion: str) -> list[float]:
    return [
        row["value"] for row in world.rows("registrations") if row["criterion"] == criterion and row["state"] == "saved"
    ]


async def asks(world: World) -> Phone:
    """The head asks for the figures of the first months, for a meeting on 13 December; all get their question."""
    karen = world.person("Karen", role="head")
    await karen.says("/tal 13. december")
    karen.sees("Jeg spørger om", "onsdag 13. december")
    await world.passes(minutes=2)
    karen.ignores_the_rest()
    return karen


async def test_the_owner_gets_one_message_with_all_that_is_owed_and_answers_it_with_one(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)

    signe.sees(
        "Tal til mødet onsdag 13. december", "2 tal fra Nørrevangsskolen", "1. juni – 31. oktober 2017",
        "senest onsdag 29. november", "1. Familier begyndt i familieklassen", "mål 12 om året",
        "2. Gennemførte familieklassen", "mål 90 %", "[Ét ad gangen]",
    )  # fmt: skip
    await signe.says("12 familier, 6 af 7 gennemførte")
    signe.sees("Gemt", "begyndt i familieklassen: 12 familier", "6 af 7 (86 %)", DONE)

    rows = {row["criterion"]: row for row in world.rows("registrations")}
    assert rows["family_class"]["value"] == 12
    assert (rows["family_class_completed"]["part"], rows["family_class_completed"]["whole"]) == (6, 7)
    progress = {row["criterion"]: row for row in world.rows("progress")}
    assert progress["family_class"]["year_result"] == 12
    assert states(world) == {"family_class": "value", "family_class_completed": "value"}
    assert rows["family_class"]["date"] == date(2017, 10, 31)


async def test_numbers_alone_are_taken_in_the_order_of_the_question(world: World) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    await asks(world)
    bodil.sees("2 tal fra Børnehuset Jennumparken", "1. ", "2. ")

    await bodil.says("1 og 9")

    bodil.sees("NUSSA", "9", DONE)
    assert states(world, "hus_jennumparken") == {"nussa": "value", "nussa_children": "value"}
    assert reported(world, "nussa_children") == [9]


async def test_two_of_three_nurseries_are_not_complete(world: World) -> None:
    bodil = world.person("Bodil", role="partner", institution="hus_jennumparken")
    malene = world.person("Malene", role="partner", institution="hus_maelkevejen")
    thora = world.person("Thora", role="partner", institution="hus_glentevej")
    await asks(world)
    for each in (bodil, malene, thora):
        each.sees("2 tal")

    await bodil.says("1 og 9")
    bodil.sees(DONE)
    await malene.says("0 og 0")
    malene.sees("0", DONE)

    assert states(world, "hus_maelkevejen") == {"nussa": "zero", "nussa_children": "zero"}
    assert states(world, "hus_glentevej") == {"nussa": "missing", "nussa_children": "missing"}
    assert sorted(reported(world, "nussa")) == [0, 1]


async def test_of_two_who_answer_at_the_same_moment_the_second_corrects_the_first(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    for phone in (signe, karen):
        phone.ignores_the_rest()
    [(figure,)] = world.ask("SELECT id FROM figure_requests WHERE criterion = 'family_class'")

    def says(phone: Phone, families: int) -> Callable[[Session], object]:
        return lambda session: pressing.set_number(acting(phone, session), figure, Number(families), sure=True)

    at_once(world, says(signe, 5), says(karen, 6))
    for phone in (signe, karen):
        phone.looks()
        phone.ignores_the_rest()
    assert reported(world, "family_class") == [6]


async def test_a_part_without_its_whole_is_asked_about(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("12 familier, 10 gennemførte")
    signe.sees("12 familier", "ud af hvor mange?")
    assert states(world)["family_class_completed"] == "missing"
    await signe.says("12")
    signe.sees("10 af 12 (83 %)", DONE)


async def test_several_doubts_about_one_message_are_asked_one_after_the_other_and_none_is_lost(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("300 familier, 10 gennemførte")
    signe.sees("300 familier er langt fra", "[300 familier er rigtigt]")
    await world.restart()
    await signe.presses("300 familier er rigtigt")
    signe.sees("begyndt i familieklassen: 300 familier", "10 – ud af hvor mange?")
    await signe.says("12")
    signe.sees("10 af 12 (83 %)", DONE)


async def test_once_a_year_it_is_asked_how_people_judge_it(world: World) -> None:
    """Interviews and evaluations of the school year, with the figures for the meeting after the summer."""
    leader = world.person("Gerda", role="partner", institution="familieklasseledere")
    karen = world.person("Karen", role="head")
    await karen.says("/tal 13. december")
    await world.passes(minutes=2)
    leader.sees_nothing()
    world.clock.move(timedelta(days=278))  # 20 August 2018
    await karen.says("/tal 18. september")
    await world.passes(minutes=2)
    karen.ignores_the_rest()

    leader.sees("ét tal fra", "1. Forældrenes udbytte af familieklassen", "»7 af 8")
    await leader.presses("Spørg en anden")
    leader.ignores_the_rest()
    await leader.says("8 af 9 er tilfredse")
    leader.sees("Forældrenes udbytte af familieklassen: 8 af 9 (89 %)", DONE)

    [row] = [each for each in world.rows("registrations") if each["criterion"] == "family_class_effect"]
    assert (row["part"], row["whole"], row["state"]) == (8, 9, "saved")
    progress = {each["criterion"]: each for each in world.rows("progress")}
    assert progress["family_class_effect"]["light"] == "green"
    document = world.write(lambda work: report(translator("da"), progress_report(work)).plain())
    rows = [row for block in document.blocks if isinstance(block, Table) for row in block.rows]
    assert ("Forældrenes udbytte af familieklassen", "–", "8 af 9 (89\N{NO-BREAK SPACE}%)", "meldt") in rows
    karen.ignores_the_rest()


async def test_a_list_in_one_line_is_a_list_and_who_dropped_out_is_no_figure(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")

    await signe.says("jeg kommer desværre ikke til mødet")
    signe.sees("Måske står det her", "/tal")  # she is no member, and nothing was promised
    await signe.says("1) 12 2) 6 af 7")
    signe.sees("begyndt i familieklassen: 12 familier", "6 af 7 (86 %)", DONE)
    await signe.says("vi havde 13 familier i klassen og 2 faldt fra")
    signe.sees("begyndt i familieklassen: 12 → 13 familier", DONE)
    await signe.says("20")
    signe.sees("Jeg har alle dine tal", "Intet er ændret", "»7 familier«")

    assert reported(world, "family_class") == [13]
    assert {row["part"] for row in world.rows("registrations") if row["criterion"] == "family_class_completed"} == {6}
    karen.ignores_the_rest()


async def test_too_many_or_too_few_numbers_are_asked_about_and_never_guessed(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("12")
    signe.sees("ikke sikker", "[12 familier]")
    assert world.rows("registrations") == []
    await signe.presses("12 familier")
    signe.sees("12 familier", "Ét tal mangler stadig", "Gennemførte")
    await signe.says("6 af 7")
    signe.sees("6 af 7", DONE)


async def test_a_figure_that_comes_later_is_left_in_peace_until_then(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")

    await signe.says("12 familier, resten kommer 4. december")
    signe.sees("12 familier", "kommer mandag 4. december")

    await world.passes(days=18)
    signe.sees_nothing()
    await world.passes(days=2)
    signe.sees("Jeg mangler stadig ét tal", "lovet til mandag 4. december")
    await signe.says("6 af 7")
    signe.sees(DONE)
    karen.ignores_the_rest()


async def test_later_without_a_day_is_asked_for_one(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.presses("De kommer senere")
    signe.sees("Hvornår", "[onsdag 22. november]")
    await signe.says("24. november")
    signe.sees("kommer fredag 24. november")
    await world.passes(days=7)
    signe.sees_nothing()


async def test_an_estimate_is_marked_all_the_way(world: World) -> None:
    preben = world.person("Preben", role="partner", institution="produktionshoejskolen")
    await asks(world)
    preben.sees("2 tal")

    await preben.says("cirka 40 unge indtil videre")
    preben.sees("ca. 40 unge", "foreløbigt")

    assert states(world, "produktionshoejskolen")["workshops"] == "estimate"
    assert world.rows("registrations")[0]["estimated"]


async def test_not_relevant_is_neither_zero_nor_missing(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("ikke relevant i denne periode")
    signe.sees("ikke relevant", DONE)

    assert set(states(world).values()) == {"not_relevant"}
    assert world.rows("registrations") == []


async def test_one_at_a_time_with_buttons(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.presses("Ét ad gangen")
    signe.sees("Familier begyndt", "Hvor mange familier", "[0 familier]", "[Ikke relevant i perioden]")
    await signe.presses("0 familier")
    signe.sees("0 familier", "Gennemførte")
    await signe.presses("Ikke relevant i perioden")
    signe.sees("ikke relevant", DONE)

    assert states(world) == {"family_class": "zero", "family_class_completed": "not_relevant"}


async def test_editing_the_answer_corrects_it(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")
    said = await signe.says("12 familier, 6 af 7 gennemførte")
    signe.sees(DONE)

    await signe.edits(said, "11 familier, 6 af 7 gennemførte")

    signe.sees("11 familier")
    assert reported(world, "family_class") == [11]
    [entry] = [row for row in world.rows("registrations") if row["criterion"] == "family_class"]
    assert entry["revision"] == 2


async def test_an_answer_days_later_needs_no_reply(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")
    await world.passes(days=6)

    await signe.says("7 familier og 6 af 7 gennemførte")

    signe.sees("7 familier", "6 af 7", DONE)


async def test_a_report_of_something_else_meanwhile_is_a_report(world: World) -> None:
    mette = world.person("Mette", roles=("staff", "partner"), institution=SCHOOL)
    await asks(world)
    mette.sees("2 tal")

    await mette.says("37 til fællesspisning i Vangdalen i går")

    mette.sees("Fællesspisning", "[Gem]")
    assert set(states(world).values()) == {"missing"}


async def test_what_a_project_worker_tells_of_the_day_is_no_figure_of_the_half_year(world: World) -> None:
    """They owe figures for weeks, and go on telling what happens; a yes to a doubt is a yes."""
    asger = world.person("Asger", roles=("staff",), institution="bysekretariatet")
    await asger.says("HotSpot mødte 14 unge i september, heraf 14 nye")
    asger.sees("14")
    await asger.presses("Gem")
    asger.sees("Gemt")
    await asks(world)
    asger.sees("Tal til mødet", "Udøvende beboerambassadører", "Nye børn og unge mødt")
    asger.ignores_the_rest()

    await asger.says("vi har været på besøg hos 3 familier med mentor")  # "vi har" names no ambassadors
    asger.sees("Jeg fandt ikke noget at tælle")
    await asger.says("12 unge i klubben i går")
    asger.sees("12 deltagere", "Hvad handler det om?")
    await asger.says("slet")
    asger.sees("Slettet")
    await asger.says("8 ud af 9 fastholdt i job efter 3 måneder")  # the only share that is owed is another
    asger.sees("Fastholdt i job", "Hvilken dag var det?")
    await asger.says("slet")
    asger.sees("Slettet")
    await asger.says("gadeplan: 5 unge")
    asger.sees("Der er allerede meldt 14 børn og unge", "[Ja, 19 børn og unge i alt]")
    await asger.says("Vi traf 6 nye unge i Jennumparken i går")
    asger.sees("tirsdag 14. november", "Hvad handler det om?")  # a report like any other
    assert {row["state"] for row in world.rows("figures") if row["institution"] == "bysekretariatet"} == {"missing"}

    await asger.says("slet")
    asger.sees("Slettet")
    await asger.says("gadeplan: 5 unge")
    asger.sees("Der er allerede meldt 14 børn og unge")
    await asger.says("ja")
    asger.sees("Nye børn og unge mødt: 19 børn og unge", "heraf var 14")


async def test_what_was_reported_as_it_happened_is_not_counted_twice(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await signe.says("5 familier begyndte i familieklassen 2. oktober")
    signe.sees("5 familier")
    await signe.presses("Gem")
    signe.sees("Gemt")
    await asks(world)
    signe.sees("meldt indtil nu: 5 familier", "[Brug det, der er meldt]")

    await signe.says("5 familier, 6 af 7 gennemførte")
    signe.sees("5 familier · det hele var meldt før")
    await signe.says("12 familier, 6 af 7 gennemførte")

    signe.sees("12 familier", "heraf var 5 familier meldt før")
    assert sorted(reported(world, "family_class")) == [5, 7]
    assert {row["criterion"]: row["value"] for row in world.rows("figures")}["family_class"] == 12


async def test_where_each_person_counts_once_it_is_the_new_ones_that_were_reported_before(world: World) -> None:
    world.write(entered("hotspot_contacts", date(2017, 9, 1), 8, new=3))
    world.write(entered("hotspot_contacts", date(2017, 10, 1), 20, new=10))
    pia = world.person("Pia", role="project_manager")
    await asks(world)
    assert any(
        "Nye børn og unge mødt · mål 80 om året · meldt indtil nu: 13 børn og unge" in message.text
        for message in pia.unread
    )
    pia.ignores_the_rest()

    await pia.says("40 nye børn og unge mødt i hotspot")
    pia.sees("40 børn og unge · heraf var 13 børn og unge meldt før")
    pia.ignores_the_rest()
    assert {row["criterion"]: row["value"] for row in world.rows("figures")}["hotspot_contacts"] == 40
    [row] = [row for row in world.rows("progress") if row["criterion"] == "hotspot_contacts"]
    assert row["year_result"] == 40
    world.execute("UPDATE entries SET new = 20 WHERE period_start IS NOT NULL")  # found out and put right later
    assert {row["criterion"]: row["value"] for row in world.rows("figures")}["hotspot_contacts"] == 33


async def test_that_it_is_right_is_said_of_what_was_reported_and_makes_no_nought_of_the_rest(world: World) -> None:
    world.write(entered("family_class", date(2017, 8, 22), 7))
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("meldt indtil nu: 7 familier")

    await signe.says("det passer")

    signe.sees("begyndt i familieklassen: 7 familier", "Ét tal mangler stadig", "Gennemførte familieklassen")
    assert states(world) == {"family_class": "value", "family_class_completed": "missing"}
    await signe.says("det passer")  # of the other nothing was reported
    signe.ignores_the_rest()
    assert states(world)["family_class_completed"] == "missing"


async def test_who_does_not_know_may_have_it_later_or_name_somebody(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("det ved jeg ikke")
    signe.sees("Så lad det komme senere", "1. Familier begyndt", "[De kommer senere]", "[Spørg en anden]")
    await signe.says("hvornår er fristen?")
    signe.sees("Gerne senest onsdag 29. november. Mødet er onsdag 13. december.")
    await signe.says("der har ikke været nogen")
    signe.sees("Det her mangler jeg")
    await signe.says("på mandag")
    signe.sees("kommer mandag 20. november")
    assert set(states(world).values()) == {"missing"}


async def test_what_is_counted_anew_stands_as_it_was_told_last_when_it_is_right(world: World) -> None:
    """Followers and ambassadors were reported in the period: nobody should have to look them up once more."""
    world.write(entered("facebook_followers", date(2017, 8, 20), 458))
    world.write(entered("facebook_followers", date(2017, 10, 20), 476))
    world.write(entered("ambassadors", date(2017, 10, 12), 12))
    world.write(entered("web_visitors", date(2017, 5, 1), 840))  # before the period
    karen = await asks(world)

    await karen.says("/tal")
    shown = karen.sees("Følgere på Facebook", "senest meldt: 476 følgere", "senest meldt: 12 beboerambassadører")
    assert "840" not in shown.text
    karen.ignores_the_rest()
    await karen.presses("Brug det, der er meldt")
    karen.ignores_the_rest()

    told = states(world, "bysekretariatet")
    assert (told["facebook_followers"], told["ambassadors"], told["web_visitors"]) == ("value", "value", "missing")
    rows = {row["criterion"]: row for row in world.rows("progress")}
    assert (rows["facebook_followers"]["year_result"], rows["ambassadors"]["year_result"]) == (476, 12)
    last = [row for row in world.rows("registrations") if row["criterion"] == "facebook_followers"][-1]
    assert (last["value"], last["date"]) == (476, date(2017, 10, 31))


async def test_less_than_was_reported_is_asked_about(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await signe.says("5 familier begyndte i familieklassen 2. oktober")
    signe.sees("5 familier")
    await signe.presses("Gem")
    signe.sees("Gemt")
    await asks(world)
    signe.sees("2 tal")

    await signe.says("3 familier, 6 af 7 gennemførte")
    signe.sees("allerede meldt 5 familier", "3 familier oven i?", "[Ja, 8 familier i alt]")
    await signe.presses("Ja, 8 familier i alt")
    signe.sees("8 familier", DONE)
    assert sorted(reported(world, "family_class")) == [3, 5]


async def test_an_unlikely_figure_is_asked_about_once(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("700 familier, 6 af 7 gennemførte")
    signe.sees("700 familier er langt fra", "[700 familier er rigtigt]")
    await signe.says("7")
    signe.sees("7 familier", DONE)


async def test_who_owns_nothing_is_asked_nothing(world: World) -> None:
    world.person("Torben", role="styregruppe")
    world.person("Fatima", role="ambassador", area="vangdalen")

    await asks(world)


async def test_a_course_that_begins_in_october_is_not_asked_for_before(world: World) -> None:
    await asks(world)

    asked = {row["criterion"] for row in world.rows("figures")}
    assert "duaa" in asked
    assert "family_guidance" not in asked
    assert "duaa_completed" not in asked


async def test_nothing_is_relevant_means_all_of_it_also_where_a_figure_is_named_by_a_no(world: World) -> None:
    """One criterion is about young people who are "ikke uddannelsesparate"."""
    henning = world.person("Henning", role="project_manager")
    await asks(world)
    await henning.says("ikke relevant", reply_to=henning.unread[-1])

    assert set(states(world, "bysekretariatet").values()) == {"not_relevant"}
    henning.ignores_the_rest()


async def test_who_has_not_answered_is_asked_of_figures_while_they_are_collected(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    dorte = world.person("Dorte", role="staff")
    await dorte.says("hvem har ikke svaret?")  # nothing is collected yet
    dorte.sees("der mangler ingen tal, og alle, der er indkaldt, har svaret")
    karen = await asks(world)
    dorte.ignores_the_rest()
    signe.ignores_the_rest()

    for words in ("hvem har ikke svaret?", "Hvem har svaret endnu?"):
        for phone in (karen, dorte):
            await phone.says(words)
            phone.sees("0 af 42 tal er kommet", "Nørrevangsskolen: 0 af 2 (Signe)")
            phone.sees_nothing()
    await karen.says("nyt møde i bestyrelsen 20. december kl. 15")  # to which nobody is called yet
    karen.sees("I kalenderen")
    await karen.says("hvem har ikke svaret?")
    karen.sees("0 af 42 tal er kommet")
    await karen.says("hvem kommer til mødet?")
    assert "tal er kommet" not in karen.sees("").text
    await signe.says("hvem har ikke svaret?")
    assert "tal er kommet" not in signe.sees("").text


async def test_a_busy_head_teacher_writes_as_they_speak(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    gerda = world.person("Gerda", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.ignores_the_rest()

    for asked in (
        "hej, hvilke tal skal I bruge fra mig?",
        "hvornår skal I bruge tallene?",
        "har I fået mine tal?",
        "mangler jeg noget?",
    ):
        await signe.says(asked)
        signe.sees("Dine tal til mødet onsdag 13. december", "2 mangler")
    await signe.says("jeg kan først sende tallene i næste uge, vi har skolefest")
    signe.sees("kommer", "26. november")
    await signe.says("7 familier er begyndt og 6 har gennemført ud af 7")
    signe.sees("begyndt i familieklassen: 7 familier", "6 af 7 (86 %)", DONE)
    await signe.says("vi har ikke haft nogen familier")
    signe.sees("begyndt i familieklassen: 7 → 0 familier")
    karen.ignores_the_rest()
    gerda.ignores_the_rest()


async def test_whoever_has_left_or_names_a_colleague_has_another_asked(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    gerda = world.person("Gerda", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("jeg er ikke leder her mere")
    signe.sees("Hvem skal jeg spørge?")
    await signe.says("kan du spørge Gerda fra kontoret, hun har dem")
    signe.sees("Gerda")
    gerda.sees("Signe mener, at du har disse tal", "[Jeg svarer]")


async def test_staff_have_somebody_reminded_by_saying_so(world: World) -> None:
    preben = world.person("Preben", role="partner", institution=SCHOOL)
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)
    preben.sees("2 tal fra Nørrevangsskolen")
    ditte.ignores_the_rest()

    await ditte.says("kan du rykke Preben?")
    ditte.sees("venter på 2 tal fra Preben", "onsdag 13. december", "hørte om det sidst onsdag 15. november")
    assert ditte.labels() == [], "nobody is reminded twice a day"
    await world.passes(days=1)
    ditte.ignores_the_rest()
    preben.ignores_the_rest()
    await ditte.says("Ryk lige Preben for tallene")
    ditte.sees("venter på 2 tal fra Preben", "[Mind Preben nu]")
    await ditte.presses("Mind Preben nu")
    ditte.sees("Nu har jeg mindet Preben om det")
    preben.sees("Jeg mangler stadig 2 tal fra dig")
    await ditte.says("vil du minde Preben om tallene")
    assert "[Mind" not in ditte.sees("hørte om det sidst torsdag 16. november").text
    await preben.says("kan du rykke Karen?")
    assert "venter" not in preben.sees("").text
    karen.ignores_the_rest()


async def test_what_is_promised_is_not_chased(world: World) -> None:
    preben = world.person("Preben", role="partner", institution=SCHOOL)
    ditte = world.person("Ditte", role="staff")
    await asks(world)
    preben.sees("2 tal fra Nørrevangsskolen")
    ditte.ignores_the_rest()

    await ditte.says("kan du rykke dem, der mangler?")
    ditte.sees("0 af 42 tal er kommet", "Nørrevangsskolen: 0 af 2 (Preben)")
    await preben.says("12 familier og det andet kommer på fredag")
    preben.sees("begyndt i familieklassen: 12 familier", "Gennemførte familieklassen: kommer fredag 17. november")
    await ditte.says("kan du rykke Preben?")
    ditte.sees("venter på ét tal fra Preben", "lovet til fredag 17. november")
    assert ditte.labels() == [], "what is promised is not asked for before"
    await preben.says("10 af 12 gennemførte")
    preben.ignores_the_rest()
    await ditte.says("kan du rykke Preben?")
    ditte.sees("Jeg venter ikke på nogen tal fra Preben")


async def test_the_same_months_are_not_asked_for_twice_for_two_meetings(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")

    await karen.says("/tal 6. december")
    karen.sees("spørger allerede", "1. juni – 31. oktober 2017", "onsdag 13. december", "/tal")
    await karen.says("/tal 13. december")
    karen.sees("Jeg spørger om", "onsdag 13. december")
    await world.passes(minutes=2)
    signe.sees_nothing()


async def test_who_owes_figures_may_ask_back_and_hears_where_to_look_and_whom_to_ask(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")

    await signe.says("hvad mangler jeg?")
    signe.sees("2 mangler")
    await signe.says("hvem skal jeg ringe til")
    signe.sees("Jeg kan ikke svare på spørgsmål", "/tal – de tal, jeg mangler fra dig", "Spørg ellers Karen")
    await signe.says("der er lus i klassen")
    signe.sees("Jeg kunne ikke finde tallene", "begyndt i familieklassen")
    await signe.presses("Ét ad gangen")
    signe.sees("familieklassen")
    await signe.says("hvor står det henne")
    signe.sees("Jeg kan ikke svare på spørgsmål", "/tal")
    await signe.says("12")
    signe.sees("12 familier")
    await karen.says("skriv til alle frivillige, at der er julefrokost")
    karen.sees("Jeg sender ikke beskeder videre", "/nyhedsbrev")
