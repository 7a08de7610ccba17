"""What is written after a figure was told: a correction, a day, a number of something else; and reports meanwhile."""

from datetime import date

import pytest

from tests.test_figures import DONE, SCHOOL, asks, reported, states
from tests.test_figures_year import _duties
from tests.test_progress import entered
from tests.world import Phone, World

NURSERY = "hus_maelkevejen"
BEFORE = date(2017, 9, 1)


def staff(world: World, name: str, *activities: str) -> Phone:
    """Somebody in the secretariat who looks after these activities."""
    phone = world.person(name, role="staff")
    world.write(lambda work: _duties(work, phone, activities))
    return phone


async def the_nursery(world: World) -> Phone:
    """Eleven children of one course are known, and both figures are asked for."""
    malene = world.person("Malene", role="partner", institution=NURSERY)
    world.write(entered("nussa", BEFORE, 1, institution=NURSERY))
    world.write(entered("nussa_children", BEFORE, 11, institution=NURSERY))
    await asks(world)
    malene.ignores_the_rest()
    return malene


async def test_no_and_a_number_right_after_a_figure_corrects_that_one_though_another_is_missing(world: World) -> None:
    malene = await the_nursery(world)
    await malene.says("hej vi har afsluttet et nussa forløb med 7 børn")
    malene.sees("Der er allerede meldt 11 børn for 1. juni – 31. oktober 2017. Kommer 7 børn oven i?")
    await malene.says("ja")
    malene.sees("18 børn", "Ét tal mangler stadig", "NUSSA-forløb")

    await malene.says("nej 8")
    malene.sees("Børn, der gennemfører NUSSA", "Kommer 8 børn oven i?", "[Ja, 19 børn i alt]")
    await malene.says("ja")
    malene.sees("19 børn", "Ét tal mangler stadig")
    assert reported(world, "nussa_children") == [11, 8]
    assert states(world, NURSERY)["nussa"] == "missing"


async def test_that_it_was_a_number_may_be_of_either_and_is_asked_about(world: World) -> None:
    malene = await the_nursery(world)
    await malene.says("12 børn")
    malene.sees("12 børn", "Ét tal mangler stadig")

    await malene.says("det var 2")
    malene.sees("NUSSA-forløb", "Jeg er ikke sikker", "[2 forløb]")
    assert states(world, NURSERY)["nussa"] == "missing"
    await malene.presses("2 forløb")
    malene.sees("NUSSA-forløb: 2 forløb", DONE)


@pytest.mark.parametrize("no", ["nej 41", "hov, 41", "no 41"])
async def test_no_and_a_number_where_nothing_was_told_is_asked_about(world: World, no: str) -> None:
    josefine = world.person("Josefine", role="partner", institution="biblioteket")
    world.write(entered("language", BEFORE, 5))
    await asks(world)
    josefine.ignores_the_rest()
    await josefine.says("vi har haft 40 børn til oplæsning i sidste uge")
    josefine.sees("Jeg kunne ikke finde tallene")

    await josefine.says(no)
    josefine.sees("Jeg er ikke sikker", "Hvor mange aktiviteter", "[41 aktiviteter]")
    assert states(world, "biblioteket") == {"language": "missing"}


async def test_an_hour_later_a_number_is_of_what_is_missing(world: World) -> None:
    malene = await the_nursery(world)
    await malene.says("12 børn")
    malene.sees("12 børn", "Ét tal mangler stadig")
    await world.passes(hours=1)
    await malene.says("det var 2")
    malene.sees("NUSSA-forløb: 2 forløb", DONE)


async def test_a_day_alone_right_after_something_was_told_is_no_promise_before_it_is_agreed_to(world: World) -> None:
    merete = staff(world, "Merete", "naboskab", "formidling")
    await asks(world)
    merete.ignores_the_rest()
    await merete.says("facebook er på 480")
    merete.sees("480 følgere", "6 tal mangler stadig")

    await merete.says("i dag")
    merete.sees("Kommer de 6 tal, jeg mangler, onsdag 15. november?", "[Nej, jeg har dem nu]")
    await merete.says("nej 481")
    merete.sees("Følgere på Facebook: 480 → 481 følgere")
    assert reported(world, "facebook_followers") == [481]
    assert world.ask("SELECT count(*) FROM figure_requests WHERE promised_on IS NOT NULL") == [(0,)]

    await merete.says("i morgen")
    merete.sees("torsdag 16. november?")
    await merete.says("ja")
    merete.sees("Jeg har noteret", "Nyhedsmails sendt: kommer torsdag 16. november")
    await merete.says("nej 482")  # a promise tells no figure
    merete.sees("Følgere på Facebook: 481 → 482 følgere")


async def test_a_day_after_a_report_of_something_else_is_asked_about_too(world: World) -> None:
    asger = staff(world, "Asger", "hotspot")
    await asks(world)
    asger.ignores_the_rest()
    await asger.says("vi har mødt 14 nye unge i HotSpot i november")
    await asger.presses("Gem")
    asger.ignores_the_rest()

    await asger.says("på fredag")
    asger.sees("Kommer de 4 tal, jeg mangler, fredag 17. november?")
    await asger.says("nej")
    asger.sees("Nye børn og unge mødt", "Hvor mange børn og unge")


async def test_a_day_in_answer_to_the_question_promises_as_before(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()
    await signe.says("på fredag")
    signe.sees("Jeg har noteret", "kommer fredag 17. november")


@pytest.mark.parametrize("when", ["i sidste uge", "nej, det var i sidste uge", "last week"])
async def test_a_number_that_turns_out_to_be_of_a_time_after_the_period_is_a_report_of_then(
    world: World, when: str
) -> None:
    samira = staff(world, "Samira", "parat")
    world.write(entered("spare_time_jobs", BEFORE, 10))
    await asks(world)
    samira.ignores_the_rest()
    await samira.says("7 kom i fritidsjob")
    samira.sees("Der er allerede meldt 10 unge for 1. juni – 31. oktober 2017. Kommer 7 unge oven i?")

    await samira.says(when)
    samira.sees("Fritidsjob", "søndag 12. november · 7 unge", "[Gem]")
    await samira.presses("Gem")
    samira.sees("Gemt", "Unge i fritidsjob: 17")
    assert reported(world, "spare_time_jobs") == [10, 7]
    assert states(world, "bysekretariatet")["spare_time_jobs"] == "missing"


async def test_a_time_within_the_period_leaves_the_question_as_it_was(world: World) -> None:
    asger = staff(world, "Asger", "hotspot")
    world.write(entered("hotspot_bridged", BEFORE, 16))
    await asks(world)
    asger.ignores_the_rest()
    await asger.says("brobygget 3")
    asger.sees("Kommer 3 brobygninger oven i?")

    await asger.says("i oktober")
    asger.sees("Kommer 3 brobygninger oven i?")
    await asger.says("ja")
    asger.sees("19 brobygninger")
    assert reported(world, "hotspot_bridged") == [16, 3]


@pytest.mark.parametrize(
    "words", ["familieklassen er startet med 8 børn", "familieklassen: 8 børn er begyndt", "8 children in family class"]
)
async def test_children_are_no_families_before_it_is_agreed_to(world: World, words: str) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()

    await signe.says(words)
    signe.sees("Familier begyndt i familieklassen", "Jeg er ikke sikker", "Hvor mange familier", "[8 familier]")
    assert states(world)["family_class"] == "missing"
    await signe.says("7 familier")
    signe.sees("begyndt i familieklassen: 7 familier")


@pytest.mark.parametrize(
    "words", ["vi er startet på et nyt, 6 børn", "6 børn er begyndt på NUSSA", "6 children started"]
)
async def test_who_began_has_not_completed(world: World, words: str) -> None:
    malene = await the_nursery(world)
    await malene.says(words)
    malene.sees("Børn, der gennemfører NUSSA", "Jeg er ikke sikker", "[6 børn]")
    await malene.says("i september")
    malene.sees("Jeg er ikke sikker", "[6 børn]")
    await malene.says("18 børn gennemførte")
    malene.sees("Børn, der gennemfører NUSSA: 18 børn")


@pytest.mark.parametrize("words", ["Nyhedsmail sendt i dag", "Nordbyposten er delt ud til alle husstande i dag"])
async def test_a_report_without_a_number_is_taken_though_a_figure_is_asked_about(world: World, words: str) -> None:
    merete = staff(world, "Merete", "naboskab", "formidling")
    await asks(world)
    merete.ignores_the_rest()
    await merete.says("nej 481")
    merete.sees("Jeg er ikke sikker", "Hvor mange beboerambassadører")

    await merete.says(words)
    merete.sees("onsdag 15. november", "Skal jeg gemme det?")
    await merete.presses("Gem")
    merete.sees("Gemt", "1 (mål")


@pytest.mark.parametrize("loose", ["nej vent, fredag", "hov vent, på fredag", "fredag", "no wait, on Friday"])
async def test_a_day_alone_after_something_else_was_shown_is_asked_about(world: World, loose: str) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()
    await signe.says("/kalender")
    signe.ignores_the_rest()

    await signe.says(loose)
    signe.sees("Kommer de 2 tal, jeg mangler, fredag 17. november?")
    assert world.ask("SELECT count(*) FROM figure_requests WHERE promised_on IS NOT NULL") == [(0,)]
    await signe.presses("Ja, de kommer fredag 17. november")
    signe.sees("Jeg har noteret", "kommer fredag 17. november")

    await signe.says("nej vent, torsdag")  # of what was noted just now
    signe.sees("Jeg har noteret", "kommer torsdag 16. november")


async def test_a_day_alone_is_asked_about_too_while_we_wait_for_the_day(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()
    await signe.presses("De kommer senere")
    signe.sees("Hvornår")
    await signe.says("/kalender")
    signe.ignores_the_rest()

    await signe.says("nej vent, fredag")
    signe.sees("Kommer de 2 tal, jeg mangler, fredag 17. november?")
    assert world.ask("SELECT count(*) FROM figure_requests WHERE promised_on IS NOT NULL") == [(0,)]

    await signe.says("/kalender")
    signe.ignores_the_rest()
    await signe.says("tallene kommer på fredag")
    signe.sees("Jeg har noteret", "kommer fredag 17. november")


@pytest.mark.parametrize("right", [
    "undskyld det var 6 af 7 der kom videre", "nej det var 6 af 7 der kom videre", "hov, 6 af 7 kom vist videre",
])  # fmt: skip
async def test_the_only_share_is_put_right_in_so_many_words(world: World, right: str) -> None:
    preben = world.person("Preben", role="partner", institution="produktionshoejskolen")
    await asks(world)
    preben.ignores_the_rest()
    await preben.says("24 unge, 5 af 6 kom videre")
    preben.sees("24 unge", "5 af 6", DONE)

    await preben.says(right)
    preben.sees("6 af 7", DONE)
    assert reported(world, "workshops") == [24]


@pytest.mark.parametrize("right", [
    "7 faktisk, vi glemte babyrytmik i oktober", "nej vent, det var 7", "undskyld, det skulle være 7",
])  # fmt: skip
async def test_the_only_figure_of_somebody_is_put_right_later_in_the_day(world: World, right: str) -> None:
    josefine = world.person("Josefine", role="partner", institution="biblioteket")
    await asks(world)
    josefine.ignores_the_rest()
    await josefine.says("6")
    josefine.sees("6", DONE)
    await world.passes(hours=2)

    await josefine.says(right)
    josefine.sees("7 aktiviteter")
    assert reported(world, "language") == [7]


@pytest.mark.parametrize("told", ["8 ud af 9 blev færdige", "8 ud af 9 er færdige", "8 out of 9 of them have finished"])
async def test_who_became_done_is_the_share_that_completed(world: World, told: str) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.ignores_the_rest()

    await signe.says(told)
    signe.sees("Gennemførte familieklassen: 8 af 9", "Familier begyndt")
