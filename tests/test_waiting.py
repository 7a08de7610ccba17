"""Several reports that are shown and not saved, and what is spoken of by its name."""

import pytest

from bot.registrations import finding, waiting
from tests.test_receipts import reported
from tests.world import Phone, World


async def shown(phone: Phone, *sentences: str) -> None:
    """Reported, and not saved."""
    for each in sentences:
        await phone.says(each)
        phone.sees("Slet]")


def figures(world: World) -> list[float]:
    return [each["value"] for each in world.rows("registrations")]


DINNER, WALK, JOBS = (
    "30 til fællesspisning i Vangdalen i søndags", "14 til gåtur i Jennumparken i går", "5 nye i fritidsjob i denne uge"
)  # fmt: skip


async def test_reports_of_several_messages_are_looked_at_and_saved_together(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await shown(lone, DINNER, WALK, JOBS, "20 til fællesspisning i går")

    await lone.says("gem alle")
    lone.sees(
        "Det her er ikke gemt endnu",
        "1. Fællesspisning i Vangdalen",
        "2. Gåtur",
        "3. ",
        "4. ",
        "mangler noget om nr. 4",
        "[Gem de andre]",
    )
    assert figures(world) == []
    await lone.says("slet 4")
    lone.sees("1. ", "2. ", "3. ")
    await lone.says("ret 1 til 31")
    lone.sees("31 deltagere")
    await lone.says("hvad mangler jeg at gemme?")
    lone.sees("ikke gemt endnu", "1. Fællesspisning i Vangdalen", "31 deltagere", "3. ")
    await lone.says("gem det hele")
    lone.sees("3 meldinger er gemt")
    await lone.says("er alt gemt?")
    lone.sees("ikke noget, der venter på at blive gemt")
    assert len(figures(world)) == 3


async def test_whether_it_is_saved_is_a_question_and_saves_nothing(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await shown(mona, DINNER)

    await mona.says("er det gemt?")
    mona.sees("30 deltagere", "Skal jeg gemme det?")
    assert figures(world) == []


async def test_what_was_reported_while_something_else_was_asked_is_found_by_saying_save(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await shown(mona, DINNER)
    await mona.says("28 til fællesspisning i Jennumparken i går")
    mona.sees("28 deltagere")
    await mona.says("gem")
    mona.sees("Gemt")

    await mona.says("gem")
    mona.sees("Fællesspisning i Vangdalen", "30 deltagere", "Skal jeg gemme det?")
    await mona.says("ja")
    mona.sees("Gemt")
    await mona.says("gem")
    mona.sees("ikke noget, der venter på at blive gemt")


async def test_an_edit_corrects_its_own_report_after_they_were_gathered(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    told = await mona.says("30 til fællesspisning i Vangdalen og 20 i Jennumparken i går")
    mona.sees("[Se nr. 1]")
    await mona.presses("Se nr. 1")
    mona.sees("Vangdalen")
    await mona.presses("Gem")
    mona.ignores_the_rest()
    await mona.says("hvad mangler jeg at gemme?")
    mona.sees("Jennumparken", "20 deltagere")

    await mona.edits(told, "30 til fællesspisning i Vangdalen og 22 i Jennumparken i går")
    mona.sees("Jennumparken", "22 deltagere")
    assert figures(world) == [30]


async def test_one_of_several_is_corrected_saved_and_deleted_by_its_name(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await shown(lone, WALK, DINNER, JOBS)

    await lone.says("den om gåturen var 16")
    lone.sees("Gåtur i Jennumparken", "16 deltagere", "Skal jeg gemme det?")
    await lone.says("ret fællesspisningen til 31")
    lone.sees("Fællesspisning i Vangdalen", "31 deltagere", "Skal jeg gemme det?")
    await lone.says("gem fællesspisningen")
    lone.sees("Gemt", "31 deltagere")
    await lone.says("slet fritidsjobbet")
    lone.sees("Slettet")
    await lone.says("gem gåturen")
    lone.sees("Gemt", "16 deltagere")
    await lone.says("den om gåturen var 17")
    lone.sees("Rettet", "16 deltagere → 17 deltagere")


async def test_of_several_that_are_saved_one_is_asked_about(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, DINNER)
    await reported(mona, "28 til fællesspisning i Jennumparken i går")

    await mona.says("ret fællesspisningen til 33")
    mona.sees("Hvilken?", "1. Fællesspisning i Jennumparken", "2. Fællesspisning i Vangdalen")
    await mona.says("ret 2 til 33")
    mona.sees("Rettet", "Vangdalen", "30 deltagere → 33 deltagere")
    await mona.says("ret fællesspisningen i Jennumparken til 29")
    mona.sees("Rettet", "28 deltagere → 29 deltagere")


async def test_what_is_not_there_is_told_and_is_no_new_report(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await lone.says("ret gårsdagens fællesspisning i Jennumparken til 44")
    lone.sees("fandt jeg ikke", "Fællesspisning i Jennumparken · tirsdag 14. november", "/mine")
    await lone.says("slet gåturen")
    lone.sees("fandt jeg ikke", "Gåtur")
    await lone.says("ret hyggeligt i går, 30 til fællesspisning i Vangdalen")
    lone.sees("30 deltagere", "[Gem]")


async def test_what_another_figure_counts_is_no_correction_of_this_one(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await shown(lone, JOBS)

    await lone.says("3 foreninger i lokalerne")
    lone.sees("kunne jeg ikke læse som en rettelse", "5 unge")
    await lone.says("6 drenge")
    lone.sees("6 unge")
    await lone.says("gem")
    lone.sees("Gemt", "6 unge")
    await lone.says("ret til 3 foreninger")
    lone.sees("")
    assert figures(world) == [6]


async def test_what_stands_in_the_calendar_is_deleted_and_moved_by_its_name(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await lone.says("fællesspisning torsdag kl. 18 i Vangdalen")
    lone.sees("[Læg i kalenderen]")
    await lone.presses("Læg i kalenderen")
    lone.ignores_the_rest()

    await lone.says("ret fællesspisningen på torsdag til kl. 17")
    lone.sees("torsdag 16. november kl. 17.00")
    await lone.says("ret fællesspisningen til 30")  # people, and no day
    assert "30. november" not in lone.sees("").text
    await lone.says("slet")
    lone.ignores_the_rest()
    await lone.says("slet fællesspisningen på torsdag")
    lone.sees("torsdag 16. november kl. 17.00", "aflyse")


@pytest.mark.parametrize(
    "text", ["hvad mangler jeg at gemme?", "Er alt gemt?", "gem dem alle sammen", "har jeg glemt at gemme noget", "gem"]
)
def test_such_words_are_about_what_waits(text: str) -> None:
    assert waiting.asks(text)


@pytest.mark.parametrize("text", ["gem en plads til mig på torsdag", "ja", "gemt er ikke glemt", "hvad mangler vi?"])
def test_others_are_not(text: str) -> None:
    assert not waiting.asks(text)


def test_how_a_report_begins_is_not_how_one_is_spoken_of() -> None:
    assert finding.speaks_of("gem fællesspisningen")
    assert not finding.speaks_of("ret mange kom til fællesspisning i går")


async def test_in_a_group_each_gathers_their_own(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    group = world.sim.add_group("Naboer", [mona.user, omar.user])
    await mona.says(f"@nabobot {DINNER}", chat=group)
    await omar.says("@nabobot gem", chat=group)
    assert "ikke noget, der venter på at blive gemt" in world.sim.transcript(group)[-1].text
    assert figures(world) == []
    await mona.says("@nabobot hvad mangler jeg at gemme?", chat=group)
    assert "30 deltagere" in world.sim.transcript(group)[-1].text


async def test_one_is_spoken_of_by_its_day_alone(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await lone.says("12 til fællesspisning i Vangdalen i fredags og 15 i lørdags")
    lone.sees("Jeg forstod 2 ting")
    await lone.says("ret den fra fredag til 13")
    lone.sees("1. Fællesspisning i Vangdalen · fredag 10. november · 13 deltagere", "15 deltagere")
    await lone.says("slet den fra i lørdags")
    lone.sees("13 deltagere", "Skal jeg gemme det?")
    await lone.says("gem")
    lone.sees("Gemt")
    await lone.says("ret den fra fredag til 14")
    lone.sees("13 deltagere → 14 deltagere")


async def test_how_many_of_them_is_no_new_number_of_all(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await shown(lone, "3 nye i fritidsjob i denne uge")
    await lone.says("2 af dem er piger")
    lone.sees("De er talt med", "3 unge")
    await lone.says("ja")
    lone.sees("Gemt", "3 unge")
    await lone.says("og 2 af dem er fra Vangdalen")
    lone.ignores_the_rest()
    assert figures(world) == [3]
    await shown(lone, DINNER)
    await lone.says("10 af dem var børn")
    lone.sees("30 deltagere (10 børn)")


async def test_who_helped_is_kept_beside_who_came(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await shown(mona, DINNER)
    await mona.says("og 5 hjalp til")
    mona.sees("30 deltagere · 5 frivillige")
    await mona.says("ja")
    mona.sees("Gemt")
    await mona.says("6 hjalp til")
    mona.sees("Rettet", "30 deltagere · 5 frivillige → 30 deltagere · 6 frivillige")
    await mona.says("Tak for hjælpen! Det var en god aften")
    mona.sees("Selv tak")


async def test_an_edit_asks_for_nothing_that_was_answered(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    told = await mona.says("40 til fællesspisning")
    mona.sees("Hvor var det?")
    await mona.says("kan du rette det til 42")
    mona.sees("42 deltagere", "Hvor var det?")
    await mona.says("Vangdalen")
    mona.sees("Hvilken dag")
    await mona.says("i går")
    mona.sees("42 deltagere", "[Gem]")
    await mona.edits(told, "41 til fællesspisning")
    mona.sees("Fællesspisning i Vangdalen", "41 deltagere", "Skal jeg gemme det?")
    await mona.says("kan du gemme den")
    mona.sees("Gemt")


async def test_a_report_of_lately_is_spoken_of_by_its_figure_or_its_day(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "43 til fællesspisning i Vangdalen i lørdags")
    await world.passes(days=2)
    await mona.says("hej")
    mona.ignores_the_rest()

    await mona.says("ret 43 til 45")
    mona.sees("Rettet", "43 deltagere → 45 deltagere")
    await mona.says("tak")
    mona.ignores_the_rest()
    await mona.says("den i lørdags var 46")
    mona.sees("Rettet", "45 deltagere → 46 deltagere")


async def test_who_does_not_know_how_many_came_may_estimate(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    for words in ("ved ikke", "det husker jeg ikke", "ingen anelse"):
        await mona.says(words)
        mona.sees("Et skøn er nok", "Hvor mange kom?")
    await mona.says("ca. 30")
    mona.sees("ca. 30 deltagere")


async def test_one_of_several_is_spoken_of_by_its_number_also_while_one_is_asked_about(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await lone.says("25 til fællesspisning i Vangdalen i går. 20 til fællesspisning i mandags")
    lone.sees("20 deltagere", "Hvor var det?")
    await lone.says("ret 1 til 26")
    lone.sees("Hvor var det?")
    await lone.says("slet nr. 2")
    lone.sees("Fællesspisning i Vangdalen", "26 deltagere", "Skal jeg gemme det?")


async def test_what_is_to_be_corrected_and_is_not_there_is_no_report_without_a_number(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await lone.says("ret gåturen i fredags i Jennumparken")
    lone.sees("fandt jeg ikke", "Gåtur i Jennumparken · fredag 10. november")


async def test_what_is_said_of_somebody_is_not_the_day_that_was_asked_for(world: World) -> None:
    lone = world.person("Lone", role="staff")
    await lone.says("30 til fællesspisning i Vangdalen")
    lone.sees("Hvilken dag var det?")
    await lone.says("Ragna er på barsel fra mandag")
    assert "13. november" not in lone.sees("").text
    await lone.says("Mandag er fint, det var der")
    lone.sees("mandag 13. november", "30 deltagere")


async def test_what_is_told_of_its_own_is_no_other_number_for_what_is_shown(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("12 til café i Vangdalen i mandags")
    mona.sees("Café i Vangdalen", "12 deltagere")

    await mona.says("tur til stranden med 20 børn og 8 voksne i lørdags")
    assert "Café" not in mona.sees("28 deltagere (8 voksne, 20 børn)", "Hvad handler det om?").text
    await mona.says("hvad mangler jeg at gemme?")
    mona.sees("Café i Vangdalen", "12 deltagere", "28 deltagere")
    await mona.says("gem caféen")
    mona.sees("Gemt", "12 deltagere")
    mona.sees("28 deltagere", "Hvad handler det om?")


async def test_who_forgot_the_children_says_so_and_is_asked_how_many_came(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "18 til brætspil i Vangdalen i går, 2 frivillige")

    await mona.says("hov, vi glemte at tælle børnene, der var 5")
    mona.sees("Brætspil i Vangdalen", "kom de oveni?", "[18]", "[23]")
    await mona.presses("23")
    mona.sees("23 deltagere", "Det retter det, der er meldt. Det gamle står, til du gemmer.")
    await mona.presses("Gem")
    mona.ignores_the_rest()
    assert figures(world) == [1]
    assert world.rows("registrations")[0]["participants"] == 23


async def test_a_yes_below_what_is_not_saved_shows_what_it_is_said_of(world: World) -> None:
    anna = world.person("Anna", role="volunteer")
    for each in ("12 til fællesspisning i Vangdalen i går", "5 til banko i Jennumparken i mandags"):
        await anna.says(each)
    await anna.presses("Gem")
    anna.ignores_the_rest()

    await anna.says("ja")
    anna.sees("Fællesspisning i Vangdalen", "12 deltagere", "Skal jeg gemme det?")
    assert len(figures(world)) == 1
    await anna.says("ja")
    anna.sees("Gemt", "12 deltagere")
