"""What a report became, what it moved, and how it is corrected and undone."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from tests.test_progress import entered
from tests.world import Phone, World, story


async def reported(phone: Phone, sentence: str) -> None:
    await phone.says(sentence)
    phone.sees("[Gem]")
    await phone.presses("Gem")
    phone.sees("Gemt")


async def test_the_receipt_says_what_it_moved(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")

    await mona.says("37 til fællesspisning i Jennumparken i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt", "nr. 2 siden 1. juni 2017", "i gennemsnit 33,5", "målet er mindst 25", "godt med")


async def test_a_count_tells_the_year_the_period_the_goal_and_the_pace(world: World) -> None:
    lise = world.person("Lise", role="staff")

    await lise.says("2 positive historier i avisen i går")
    lise.sees("[Gem]")
    await lise.presses("Gem")
    lise.sees("2 (mål 2 i år, 8 i alt)", "siden 1. juni 2017", "planen siger")  # one figure, said once


async def test_of_what_is_to_rise_it_is_told_from_where(world: World) -> None:
    """The plan says "rising", and no number."""
    lise = world.person("Lise", role="staff")
    await lise.says("476 følgere på Facebook i dag")
    await lise.presses("Gem")
    lise.ignores_the_rest()
    said = lise.chat()[-1].text
    assert "476 (mål stigende)." in said
    assert "godt med – før var det 444." in said
    await lise.says("/fremdrift facebook")
    lise.sees("476 (mål stigende), før 444")


async def test_a_report_of_the_plan_year_that_ended_says_what_it_moved_there(
    tmp_path: Path, template: Path, database: str
) -> None:
    june = datetime(2018, 6, 4, 8, tzinfo=UTC)
    async with story(World(tmp_path, template, begins=june, database=database)) as world:
        lise = world.person("Lise", role="staff")
        world.write(entered("newsletter", date(2018, 6, 1), 1))
        for saying, moved in (
            ("nyhedsmail sendt 30. maj", "1 (mål 12) i planåret 2017/18, 2 (mål 48) siden 1. juni 2017."),
            ("30 til fællesspisning i Vangdalen 29. maj", "30 i planåret 2017/18, 30 (mål 25) siden 1. juni 2017."),
        ):
            await lise.says(saying)
            lise.sees("[Gem]")
            await lise.presses("Gem")
            lise.sees("Gemt", moved)


async def test_editing_ones_own_message_corrects_the_report(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    written = await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")

    await mona.edits(written, "36 til fællesspisning i Vangdalen i går")
    mona.sees("Rettet", "37 deltagere", "→", "36 deltagere", "gennemsnit 36")
    [entry] = world.rows("registrations")
    assert (entry["value"], entry["revision"]) == (36, 2)


async def test_editing_before_saving_corrects_the_draft(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    written = await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("37")

    await mona.edits(written, "36 til fællesspisning i Jennumparken i går")
    mona.sees("36 deltagere", "Jennumparken", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt", "36")
    assert len(world.rows("registrations")) == 1


async def test_an_edit_that_changes_nothing_says_nothing(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    written = await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")

    await mona.edits(written, "37 til fællesspisning i Vangdalen i går!")
    mona.sees_nothing()
    assert world.rows("registrations")[0]["revision"] == 1


async def test_an_edit_that_cannot_be_read_leaves_what_was_saved(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    written = await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")

    await mona.edits(written, "hej med jer")
    mona.sees("ikke ændret ved", "ret 36")
    assert world.rows("registrations")[0]["value"] == 37


async def test_editing_a_message_that_was_no_report_makes_it_one(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    written = await mona.says("så er der pyntet op")
    mona.sees("ikke noget at tælle")

    await mona.edits(written, "37 til fællesspisning i Vangdalen i går")
    mona.sees("37 deltagere", "[Gem]")


async def test_ret_36_as_a_reply_to_the_receipt(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "37 til fællesspisning i Vangdalen i går")

    await mona.says("ret 36", reply_to=mona.last)
    mona.sees("Rettet", "37 deltagere", "→", "36 deltagere")
    await mona.says("det var i lørdags", reply_to=mona.last)
    mona.sees("Rettet", "tirsdag 14. november", "→", "lørdag 11. november")
    [entry] = world.rows("registrations")
    assert (entry["value"], str(entry["date"]), entry["revision"]) == (36, "2017-11-11", 3)


async def test_a_correction_right_after_the_receipt_need_not_be_a_reply(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "37 til fællesspisning i Vangdalen i går")

    await mona.says("nej, der kom 36")
    shown = mona.sees("Rettet", "tirsdag 14. november", "37 deltagere", "→", "36 deltagere").text
    assert shown.count("14. november") == 1  # what stays the same is said once
    await mona.says("det var i lørdags")
    mona.sees("Rettet", "tirsdag 14. november", "→", "lørdag 11. november")
    await mona.says("og 5 frivillige")
    mona.sees("Rettet", "36 deltagere → 36 deltagere · 5 frivillige")
    await mona.says("det var en dejlig aften")
    assert mona.sees("Godt at høre").text == "Godt at høre."
    await mona.says("ret 35")
    mona.sees("Rettet", "36 deltagere → 35 deltagere")  # what was only said in passing does not matter
    await reported(mona, "21 til fællesspisning i Jennumparken i søndags")
    await mona.says("der kom 30 til fællesspisning i Vangdalen i søndags")
    mona.sees("Vangdalen", "30 deltagere", "[Gem]")
    assert [(row["value"], str(row["date"])) for row in world.rows("registrations")] == [
        (35, "2017-11-11"),
        (21, "2017-11-12"),
    ]


async def test_a_corrected_part_leaves_the_other_and_moves_the_sum(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "fællesspisning i Vangdalen i går, 22 voksne og 9 børn")

    await mona.says("nej, 24 voksne")
    mona.sees("Rettet", "31 deltagere (22 voksne, 9 børn) → 33 deltagere (24 voksne, 9 børn)")
    await mona.presses("Ret")
    mona.sees("[Børn]")
    await mona.presses("Børn")
    mona.sees("Hvor mange børn?", "[Lad det stå]")
    await mona.says("11")
    mona.sees("35 deltagere (24 voksne, 11 børn)", "[Lad det stå]")
    await mona.presses("Lad det stå")
    mona.sees("Intet er rettet", "det, du havde meldt, står")
    assert [(row["value"], row["adults"], row["children"]) for row in world.rows("registrations")] == [(33, 24, 9)]


async def test_ones_own_message_may_be_replied_to_and_what_is_counted_is_corrected(world: World) -> None:
    samira = world.person("Samira", role="staff")
    first = await samira.says("3 unge kom i fritidsjob i går")
    samira.sees("[Gem]")
    await samira.says("ret 4", reply_to=first)  # not saved yet
    samira.sees("Fritidsjob", "4 unge", "[Gem]")
    await samira.presses("Gem")
    samira.sees("Gemt")
    await reported(samira, "2 positive historier i avisen i går")
    await samira.says("ret 6", reply_to=first)
    samira.sees("Rettet", "Fritidsjob", "4 unge → 6 unge")
    assert [row["value"] for row in world.rows("registrations")] == [6, 2]

    world.clock.move(timedelta(days=60))
    await samira.says("/mine")
    samira.sees("God historie i pressen · tirsdag 14. november 2017", "Fritidsjob · tirsdag 14. november 2017")


async def test_more_new_people_than_people_are_asked_about_again(world: World) -> None:
    asger = world.person("Asger", role="staff")
    await asger.says("HotSpot mødte 12 unge i går")
    asger.sees("Hvor mange af dem var nye", "[12]", "[0]")
    await asger.says("14")
    asger.sees("Der kan højst være 12 nye", "Hvor mange af dem var nye")
    await asger.presses("12")
    asger.sees("12 børn og unge", "[Gem]")


async def test_a_correction_far_outside_the_usual_is_asked_about(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "37 til fællesspisning i Vangdalen i går")

    await mona.says("ret 370", reply_to=mona.last)
    mona.sees("langt fra det sædvanlige", "[Gem 370 deltagere]")
    assert world.rows("registrations")[0]["value"] == 37
    await mona.presses("Gem 370 deltagere")
    mona.sees("Rettet", "370")
    assert [(row["value"], row["revision"]) for row in world.rows("registrations")] == [(370, 2)]


async def test_the_button_under_the_receipt_corrects_any_field(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "37 til fællesspisning i Vangdalen i går")

    await mona.presses("Ret")
    mona.sees("Hvad skal rettes?", "[Hvor]")
    await mona.presses("Hvor")
    mona.sees("Hvor var det?")
    await mona.presses("Jennumparken")
    mona.sees("Jennumparken", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Rettet", "Vangdalen", "→", "Jennumparken")
    assert [(row["area"], row["revision"]) for row in world.rows("registrations")] == [("jennumparken", 2)]


async def test_undo_takes_the_last_report_out_of_the_sums(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")
    await reported(mona, "50 til fællesspisning i Jennumparken i går")

    await mona.says("/fortryd")
    mona.sees("Fortrudt", "Jennumparken", "1 siden", "gennemsnit 30")
    assert [(row["value"], row["state"]) for row in world.rows("registrations")] == [(30, "saved"), (50, "undone")]


async def test_undo_is_about_what_was_shown_last_and_ends_its_correction(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")
    receipt = mona.last

    await mona.says("50 til fællesspisning i Jennumparken i går")
    mona.sees("[Gem]")
    await mona.says("/fortryd")  # what is not saved yet, and not what was
    mona.sees("Slettet. Intet er gemt.")
    assert [row["state"] for row in world.rows("registrations")] == ["saved"]

    await mona.says("ret 300", reply_to=receipt)
    asked = mona.sees("Gem 300")
    await mona.says("/hjaelp")
    mona.ignores_the_rest()
    await mona.says("/fortryd")
    mona.sees("Fortrudt", "30 deltagere")
    await mona.presses_raw(asked, asked.buttons[0].data)
    mona.sees("Den knap har haft sin tid")  # and it is not corrected behind her back
    await mona.says("31 til fællesspisning i Jennumparken i går")
    mona.sees("31 deltagere", "[Gem]")
    assert [(row["value"], row["state"]) for row in world.rows("registrations")] == [(30, "undone")]


async def test_undo_by_command_ends_after_24_hours(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")

    await world.passes(hours=25)
    await mona.says("/fortryd")
    mona.sees("Fællesspisning i Vangdalen", "30 deltagere", "mere end et døgn siden", "sekretariatet")
    assert world.rows("registrations")[0]["state"] == "saved"


async def test_staff_may_correct_and_undo_anybodys_at_any_time(world: World) -> None:
    mona, lise = world.person("Mona", role="volunteer"), world.person("Lise", role="staff")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")
    await world.passes(days=40)
    mona.ignores_the_rest()

    await lise.says("/mine")
    own = lise.sees("ikke meldt noget")
    await lise.presses_raw(own, "entry:1:undo")
    lise.sees("Fortrudt")
    assert world.rows("registrations")[0]["state"] == "undone"


async def test_nobody_else_may_touch_a_report(world: World) -> None:
    mona, omar = world.person("Mona", role="volunteer"), world.person("Omar", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")

    await omar.says("/mine")
    own = omar.sees("ikke meldt noget")
    await omar.presses_raw(own, "entry:1:undo")
    omar.sees("kan du ikke")
    await omar.presses_raw(own, "entry:1:edit")
    omar.sees("kan du ikke")
    assert world.rows("registrations")[0]["state"] == "saved"


async def test_mine_lists_ones_reports_with_buttons(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")
    await reported(mona, "50 til fællesspisning i Jennumparken i går")

    await mona.says("/mine")
    mona.sees("1. Fællesspisning i Jennumparken", "50", "2. Fællesspisning i Vangdalen", "[Åbn nr. 1]", "[Åbn nr. 2]")
    await mona.presses("Åbn nr. 2")
    mona.sees("Vangdalen", "30", "[Ret]", "[Fortryd]")
    await mona.presses("Fortryd")
    mona.sees("Fortrudt")


async def test_what_one_has_reported_is_asked_in_words(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen den 3. november")
    await reported(mona, "50 til fællesspisning i Jennumparken i går")

    await mona.says("hvad har jeg meldt?")
    mona.sees("Dine seneste meldinger", "1. Fællesspisning i Jennumparken", "50", "2. Fællesspisning", "[Åbn nr. 2]")
    await mona.says("Hvad har jeg meldt i går")
    assert "30" not in mona.sees("Dine meldinger fra tirsdag 14. november 2017", "1. Fællesspisning", "50").text
    await mona.says("vis mig mine meldinger fra oktober")
    mona.sees("ingen melding", "søndag 1. oktober til tirsdag 31. oktober 2017", "/mine")
    await mona.says("/mine i november")
    mona.sees("onsdag 1. november til", "1. Fællesspisning i Jennumparken", "2. Fællesspisning i Vangdalen")
    await mona.presses("Åbn nr. 2")
    mona.sees("Vangdalen", "30", "[Ret]", "[Fortryd]")


async def test_what_was_deleted_or_undone_begins_anew_when_its_words_are_edited(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    said = await mona.says("37 til fællesspisning i Vangdalen i går")
    mona.sees("37 deltagere", "[Slet]")
    await mona.presses("Slet")
    mona.sees("Slettet")

    await mona.edits(said, "38 til fællesspisning i Vangdalen i går")
    mona.sees("38 deltagere", "Skal jeg gemme det?")
    await mona.presses("Gem")
    mona.sees("Gemt", "38 deltagere")
    await mona.edits(said, "39 til fællesspisning i Vangdalen i går")
    mona.sees("Rettet", "38 deltagere → 39 deltagere")
    await mona.says("/fortryd")
    mona.sees("Fortrudt")
    await mona.edits(said, "40 til fællesspisning i Vangdalen i går")
    mona.sees("40 deltagere", "Skal jeg gemme det?")


async def test_one_of_the_list_is_opened_corrected_and_undone_by_its_number(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "30 til fællesspisning i Vangdalen i går")
    await reported(mona, "50 til fællesspisning i Jennumparken i går")

    await mona.says("hvad har jeg meldt?")
    shown = mona.sees("1. Fællesspisning i Jennumparken", "2. Fællesspisning i Vangdalen")
    await mona.says("ret 2 til 31")
    mona.sees("Rettet", "i Vangdalen", "30 deltagere → 31 deltagere")
    await mona.says("slet nr. 1", reply_to=shown)
    mona.sees("Fortrudt", "Jennumparken", "50")
    await mona.says("/mine")
    mona.sees("1. Fællesspisning i Vangdalen", "31")
    await mona.says("åbn nr. 1")
    mona.sees("Vangdalen", "31", "[Ret]", "[Fortryd]")
    assert sorted(row["state"] for row in world.rows("registrations")) == ["saved", "undone"]


async def test_what_one_has_reported_is_asked_in_the_middle_of_a_question(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("30 til fællesspisning i går")
    mona.sees("Hvor var det?")
    await mona.says("hvad har jeg meldt?")
    mona.sees("ikke meldt noget")
    await mona.says("Vangdalen")
    mona.sees("Fællesspisning i Vangdalen", "30", "Skal jeg gemme")


async def test_every_revision_says_who_when_and_from_which_words(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "37 til fællesspisning i Vangdalen i går")
    await mona.says("ret 36", reply_to=mona.last)
    mona.sees("Rettet")
    await mona.says("/fortryd")
    mona.sees("Fortrudt")

    revisions = world.revisions(1)
    assert [(each.number, each.how, each.by, each.facts["value"]) for each in revisions] == [
        (1, "saved", 1, 37),
        (2, "corrected", 1, 36),
        (3, "undone", 1, 36),
    ]
    assert [each.words for each in revisions] == ["37 til fællesspisning i Vangdalen i går", "ret 36", None]
    assert all(each.at == world.clock.now() for each in revisions)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("26 faktisk", 26),
        ("faktisk 26", 26),
        ("26 i alt", 26),
        ("i alt 26", 26),
        ("der kom faktisk 3 til bagefter", 25),
        ("der kom 3 til lidt senere", 25),
    ],
)
async def test_a_number_right_after_a_receipt_is_the_right_one_or_some_more(world: World, words: str, now: int) -> None:
    mona = world.person("Mona", role="volunteer")
    await reported(mona, "22 til fællesspisning i Vangdalen i går")

    await mona.says(words)
    mona.sees("Rettet", f"22 deltagere → {now} deltagere")


async def test_in_english_the_words_to_correct_by_are_english_and_work(world: World) -> None:
    ilyas = world.person("Ilyas", role="volunteer", language="en")
    await ilyas.says("welcomed a new family yesterday, 4 people, at Flyvervej 12")
    await ilyas.presses("Save")
    ilyas.ignores_the_rest()
    await ilyas.says("actually 5")
    ilyas.sees("Corrected", "4 new residents", "5 new residents")
    await ilyas.says("correct 6")
    ilyas.sees("Corrected", "5 new residents", "6 new residents")
    await ilyas.says("30 at the dinner in Vangdalen yesterday and 20 in Jennumparken")
    ilyas.sees("correct 2 to 14", "delete 2")
    await ilyas.says("correct 2 to 21")
    ilyas.sees("30 participants", "21 participants")
    await ilyas.says("delete 2")
    ilyas.sees("30 participants", "Shall I save it?")


async def test_a_correction_repeats_nothing_that_stayed_as_it_was(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("31 til fællesspisning i Vangdalen i går, 24 voksne og 7 børn, 3 frivillige")
    await mona.presses("Gem")
    mona.ignores_the_rest()
    await mona.says("nej, der kom 33")
    said = mona.sees("31 deltagere (24 voksne, 7 børn) → 33 deltagere · 3 frivillige").text
    assert said.count("3 frivillige") == 1
