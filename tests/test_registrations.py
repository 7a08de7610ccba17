"""Reporting: one sentence, or step by step, becomes a figure that counts."""

from datetime import date, timedelta

import pytest

from bot.registrations.agreeing import DROP, YES, meant
from bot.registrations.numbered import LAST, Told, told
from bot.simulator import Message
from tests.world import Phone, World

DINNER = "37 til fællesspisning i Vangdalen i går"


@pytest.fixture
def mona(world: World) -> Phone:
    """A volunteer: most stories are hers."""
    return world.person("Mona", role="volunteer")


async def drafts(phone: Phone, sentence: str = DINNER) -> Message:
    """A report is written and shown; nothing counts yet."""
    await phone.says(sentence)
    return phone.sees("[Gem]")


async def saves(phone: Phone, *words: str) -> None:
    await phone.presses("Gem")
    phone.sees("Gemt", *words)


async def reports(phone: Phone, sentence: str = DINNER) -> None:
    await drafts(phone, sentence)
    await saves(phone)


async def test_a_volunteer_reports_a_dinner_in_one_sentence(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("37 til fællesspisning i Vangdalen i går")
    fatima.sees("Fællesspisning", "Vangdalen", "37", "tirsdag 14. november", "[Gem] [Ret] [Slet]")
    await fatima.presses("Gem")
    fatima.sees("Gemt", "gennemsnit", "mål", "nr. 1")

    [entry] = world.rows("registrations")
    assert (entry["criterion"], entry["value"], entry["area"], str(entry["date"])) == (
        "faellesspisning",
        37,
        "vangdalen",
        "2017-11-14",
    )
    assert (entry["state"], entry["revision"], entry["estimated"]) == ("saved", 1, False)


async def test_nothing_counts_before_it_is_confirmed(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")

    await drafts(fatima)

    assert world.rows("registrations") == []


async def test_only_what_is_missing_is_asked_about(world: World, mona: Phone) -> None:
    await mona.says("37 til fællesspisning i går")
    mona.sees("Hvor var det?", "[Vangdalen]", "[Jennumparken]", "[Glarbjergvej]")
    await mona.presses("Jennumparken")
    mona.sees("Jennumparken", "37", "[Gem]")
    await saves(mona)

    assert world.rows("registrations")[0]["area"] == "jennumparken"


async def test_a_question_may_be_answered_in_words(mona: Phone) -> None:
    await mona.says("vi holdt fællesspisning i Vangdalen")
    mona.sees("Hvor mange kom?")
    await mona.says("37")
    mona.sees("Hvilken dag var det?", "[I dag]", "[I går]")
    await mona.says("i lørdags")
    mona.sees("lørdag 11. november", "37 deltagere", "[Gem]")
    await mona.says("nej, 36")
    mona.sees("36 deltagere", "[Gem]")


async def test_an_answer_that_cannot_be_read_is_asked_for_again(mona: Phone) -> None:
    await mona.says("fællesspisning i Vangdalen i går")
    mona.sees("Hvor mange kom?")
    await mona.says("øh det ved jeg ikke lige")
    mona.sees("Et skøn er nok", "Hvor mange kom?")
    await mona.says("ca. det samme som sidst")
    mona.sees("ikke læse", "Hvor mange kom?")
    await mona.says("37")
    mona.sees("37 deltagere")


async def test_a_word_that_may_have_been_another_is_asked_about_and_yes_is_an_answer(mona: Phone) -> None:
    await mona.says("Et par med nyfødste tvillinger flyttet ind på Flyvervej 9 i går")
    mona.sees("ord, jeg ikke er sikker på", "Hvor mange nye beboere er de?", "[4]", "[2]")
    await mona.says("4")
    mona.sees("4 nye beboere", "[Gem]")
    await mona.says("I går spiste 36 sanmmen i Vangdalen")
    mona.sees("Hvor mange kom?", "[36]")
    await mona.says("ja")
    mona.sees("Fællesspisning i Vangdalen", "36 deltagere", "[Gem]")


async def test_step_by_step_with_buttons(world: World) -> None:
    omar = world.person("Omar", role="volunteer")

    await omar.says("/registrer")
    omar.sees("Hvad handler det om?", "[Fællesspisning]")
    await omar.presses("Fællesspisning")
    omar.sees("Hvor mange kom?")
    await omar.says("28")
    omar.sees("Hvor var det?")
    await omar.presses("Glarbjergvej")
    omar.sees("Hvilken dag")
    await omar.presses("I går")
    omar.sees("Fællesspisning på Glarbjergvej", "28 deltagere", "tirsdag 14. november")
    await saves(omar)


async def test_a_restart_forgets_no_draft_and_no_question(world: World, mona: Phone) -> None:
    await mona.says("37 til fællesspisning i går")
    mona.sees("Hvor var det?")
    await world.restart()
    await mona.presses("Vangdalen")
    mona.sees("[Gem]")
    await world.restart()
    await saves(mona)


async def test_each_field_can_be_corrected_before_saving(mona: Phone) -> None:
    await drafts(mona)
    await mona.presses("Ret")
    mona.sees("Hvad skal rettes?", "[Hvor mange kom]", "[Dag]", "[Hvor]", "[Frivillige]")
    await mona.presses("Frivillige")
    mona.sees("Hvor mange frivillige")
    await mona.says("4")
    mona.sees("37 deltagere", "4 frivillige", "[Gem]")
    await mona.presses("Ret")
    mona.sees("Hvad skal rettes?")
    await mona.presses("Hvor")
    mona.sees("Hvor var det?")
    await mona.presses("Jennumparken")
    mona.sees("Jennumparken", "37 deltagere", "4 frivillige")


async def test_a_draft_can_be_dropped(world: World, mona: Phone) -> None:
    await drafts(mona)
    await mona.presses("Slet")
    mona.sees("Slettet")
    await mona.presses_raw(mona.last, "draft:1:save")  # type: ignore[arg-type]
    mona.sees("Den knap har haft sin tid")
    assert world.rows("registrations") == []


async def test_pressing_save_twice_saves_once(world: World, mona: Phone) -> None:
    shown = await drafts(mona)
    await saves(mona)
    await mona.presses_raw(shown, "draft:1:save")
    mona.sees("Intet er ændret")
    assert len(world.rows("registrations")) == 1


async def test_several_reports_in_one_message_are_saved_at_once(world: World, mona: Phone) -> None:
    await mona.says("25 i Vangdalen og 31 i Jennumparken til fællesspisning i går")
    mona.sees("2 ting", "Vangdalen", "25", "Jennumparken", "31", "[Gem alle]")
    await mona.presses("Gem alle")
    mona.sees("2 meldinger er gemt", "25", "31", "gennemsnit 28")
    assert sorted(row["value"] for row in world.rows("registrations")) == [25, 31]


async def test_one_of_several_is_corrected_or_deleted_by_its_number(world: World, mona: Phone) -> None:
    await mona.says("25 i Vangdalen, 31 i Jennumparken og 18 på Glarbjergvej til fællesspisning i går")
    mona.sees("3 ting", "1. Fællesspisning i Vangdalen", "3. Fællesspisning på Glarbjergvej", "ret 2 til 14")
    await mona.says("ret 2 til 33")
    mona.sees("3 ting", "2. Fællesspisning i Jennumparken · tirsdag 14. november · 33 deltagere", "25", "18")
    await mona.says("nej, nr. 1 var i søndags")
    mona.sees("1. Fællesspisning i Vangdalen · søndag 12. november · 25 deltagere")
    await mona.says("slet den sidste")
    assert "Glarbjergvej" not in mona.sees("2 ting", "Vangdalen", "Jennumparken").text
    await mona.says("nummer 2")
    mona.sees("Jennumparken", "Hvad skal rettes?")
    await mona.says("34")
    mona.sees("2 ting", "34 deltagere")
    await mona.says("ret 7 til 12")  # there is no such one
    mona.sees("2 ting", "34 deltagere")
    await mona.says("ret den forste til 26")
    mona.sees("2 ting", "26 deltagere", "34 deltagere")
    await mona.says("nummer to er 35")
    mona.sees("2 ting", "26 deltagere", "35 deltagere")
    await mona.says("gem dem")
    mona.sees("2 meldinger er gemt", "1. Fællesspisning i Vangdalen · søndag", "2. Fællesspisning i Jennumparken")
    assert sorted(row["value"] for row in world.rows("registrations")) == [26, 35]


async def test_the_last_one_is_what_was_reported_last_wherever_it_stands(world: World, mona: Phone) -> None:
    for said in ("25 til fællesspisning i Vangdalen i går", "banko i Vangdalen i mandags, 12 kom"):
        await mona.says(said)
        await mona.presses("Gem")
    mona.ignores_the_rest()
    await mona.says("hvad har jeg meldt?")
    mona.sees("1. Banko", "2. Fællesspisning")
    await mona.says("slet den sidste")
    mona.ignores_the_rest()
    assert {row["title"]: row["state"] for row in world.rows("registrations")} == {None: "saved", "banko": "undone"}


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("ret 2 til 14", Told(2, False, "14")), ("slet nummer to", Told(2, True, "")),
        ("nr. tre er 14", Told(3, False, "14")),
        ("ret den forste til: Ærøgade", Told(1, False, "Ærøgade")), ("slet den sidste", Told(LAST, True, "")),
        ("ret den fjrde til 8", Told(4, False, "8")), ("the second must be deleted", Told(2, True, "")),
        ("ret 3. spetember til 35", None), ("ret 3/9 til 35", None), ("ret 3. sept. til 35", None),
        ("to nye familier", None), ("2 nye familier", None), ("slet den", None), ("slet gåturen", None),
    ],
)  # fmt: skip
def test_which_line_is_spoken_of_however_its_number_is_spelt(text: str, one: Told | None) -> None:
    assert told(text) == one


@pytest.mark.parametrize(("text", "wanted"), [
    ("slet alle tre", DROP), ("gem alle 3", YES), ("slet samtlige", DROP), ("gem allesamen", YES), ("ja begge to", YES),
    ("slet 3", ""), ("ja 12", ""), ("gem tre", ""), ("alle tre", ""),
])  # fmt: skip
def test_all_of_several_are_meant_in_many_words(text: str, wanted: str) -> None:
    assert meant(text) == wanted


async def test_what_is_said_of_both_is_asked_once(world: World, mona: Phone) -> None:
    await mona.says("18 til lektiecafé i mandags og 22 i søndags")
    mona.sees("18 deltagere", "Hvor var det?")
    await mona.says("begge i Jennumparken")
    mona.sees("2 ting", "1. Lektiecafé i Jennumparken", "2. Lektiecafé i Jennumparken", "Skal jeg gemme dem?")
    await mona.says("slet alle to")
    mona.sees("Slettet")
    await mona.says("18 til lektiecafé i mandags og 22 i søndags")
    mona.sees("18 deltagere", "Hvor var det?")
    await mona.says("samtlige i Jennumparken")
    mona.sees("2 ting", "1. Lektiecafé i Jennumparken", "2. Lektiecafé i Jennumparken", "Skal jeg gemme dem?")


async def test_several_reports_are_saved_or_deleted_in_words_too(world: World, mona: Phone) -> None:
    for day, said in {"i går": "ja", "i søndags": "gem dem begge", "i lørdags": "ok"}.items():
        await mona.says(f"25 i Vangdalen og 31 i Jennumparken til fællesspisning {day}")
        mona.sees("2 ting", "Skal jeg gemme dem?", "[Gem alle]")
        await mona.says(said)
        mona.sees("2 meldinger er gemt", "25", "31")
    assert len(world.rows("registrations")) == 6
    await mona.says("ja")
    mona.sees("ikke noget at tælle")  # nothing waits any more

    await mona.says("21 i Vangdalen og 19 i Jennumparken til fællesspisning den 3. november")
    mona.sees("2 ting")
    await mona.says("/hjaelp")
    mona.sees("hvad der skete")
    await mona.says("gem alle")
    mona.sees("2 ting", "21", "19")  # something else was said meanwhile: better asked than guessed
    await mona.says("nej")
    mona.sees("2 ting", "[Se nr. 2]")
    await mona.presses("Se nr. 2")
    mona.sees("Jennumparken", "19", "[Gem]")
    await mona.says("ja")
    mona.sees("Gemt", "Jennumparken")
    mona.sees("Vangdalen", "21", "[Gem]")
    await mona.says("slet")
    mona.sees("Slettet")
    await mona.says("11 i Vangdalen og 9 i Jennumparken til fællesspisning den 4. november")
    listed = mona.sees("2 ting")
    await mona.says("slet alle", reply_to=listed)
    mona.sees("Slettet")
    assert sorted(row["value"] for row in world.rows("registrations")) == [19, 25, 25, 25, 31, 31, 31]


async def test_fifty_reports_in_a_row_are_answered_in_order_and_none_is_lost(world: World, mona: Phone) -> None:
    days = [date(2017, 6, 1) + timedelta(days=n) for n in range(50)]

    for n, day in enumerate(days, 11):
        world.sim.write(mona.user, f"{n} til fællesspisning i Vangdalen den {day.day}/{day.month}")
    await world.settled()
    mona.looks()
    shown = [mona.sees(f"{n} deltagere", "[Gem]") for n in range(11, 61)]
    for each in shown:
        world.sim.press(mona.user, each, "Gem")
    await world.settled()
    mona.looks()
    for number in range(1, 51):
        mona.sees("Gemt.", f"{number + 10} deltagere", f"Det er nr. {number} siden")
    assert [(row["value"], row["date"]) for row in world.rows("registrations")] == list(
        zip(range(11, 61), days, strict=True)
    )


async def test_several_reports_can_be_saved_one_by_one(world: World, mona: Phone) -> None:
    await mona.says("25 i Vangdalen og 31 i Jennumparken til fællesspisning i går")
    mona.sees("2 ting", "[Se nr. 1]", "[Se nr. 2]")
    await mona.presses("Se nr. 2")
    mona.sees("Jennumparken", "31", "[Gem]")
    await saves(mona, "Jennumparken")
    mona.sees("Vangdalen", "25", "[Gem]")
    await mona.presses("Slet")
    mona.sees("Slettet")
    assert [row["value"] for row in world.rows("registrations")] == [31]


async def test_zero_is_a_figure(world: World, mona: Phone) -> None:
    await mona.says("der kom desværre ingen til fællesspisning i Vangdalen i går")
    mona.sees("0 deltagere", "[Gem]")
    await saves(mona)
    assert world.rows("registrations")[0]["value"] == 0


async def test_an_estimate_stays_one_all_the_way(world: World, mona: Phone) -> None:
    await mona.says("ca. 40 til fællesspisning i Vangdalen i går")
    mona.sees("ca. 40 deltagere")
    await mona.presses("Gem")
    mona.sees("ca. 40 deltagere")
    assert world.rows("registrations")[0]["estimated"] is True


async def test_an_estimate_is_none_any_more_when_the_number_is_told(world: World, mona: Phone) -> None:
    await mona.says("ca. 40 til fællesspisning i Vangdalen i går")
    mona.sees("ca. 40 deltagere")
    await mona.says("nej, 42")
    assert "ca." not in mona.sees("42 deltagere").text
    await mona.says("det var knap 45")
    mona.sees("ca. 45 deltagere")


async def test_an_event_counts_as_one_activity(world: World) -> None:
    omar = world.person("Omar", role="ambassador")

    await omar.says("Loppemarked i Jennumparken i lørdags, 60 kom, 4 frivillige hjalp")
    omar.sees("Loppemarked i Jennumparken", "lørdag 11. november", "60 deltagere", "4 frivillige")
    await saves(omar, "1")
    [entry] = world.rows("registrations")
    assert (entry["criterion"], entry["value"], entry["participants"], entry["volunteers"], entry["title"]) == (
        "volunteer_events",
        1,
        60,
        4,
        "loppemarked",
    )


async def test_a_figure_far_outside_the_usual_is_asked_about_in_one_press(world: World, mona: Phone) -> None:
    await mona.says("370 til fællesspisning i Vangdalen i går")
    mona.sees("langt fra det sædvanlige", "[Gem 370 deltagere]")
    await mona.presses("Gem 370 deltagere")
    mona.sees("Gemt")
    assert world.rows("registrations")[0]["value"] == 370


async def test_a_day_before_the_plan_began_is_refused_with_the_reason(mona: Phone) -> None:
    await mona.says("37 til fællesspisning i Vangdalen den 3. maj 2017")
    mona.sees("før helhedsplanen begyndte", "1. juni 2017", "Hvilken dag")
    await mona.presses("I går")
    mona.sees("[Gem]")


async def test_a_day_that_has_not_been_cannot_be_pressed_either(mona: Phone) -> None:
    shown = await drafts(mona)
    await mona.presses_raw(shown, "draft:1:set:date:2017-12-24")
    mona.sees("ikke kommet endnu", "Hvilken dag")


async def test_the_same_person_again_for_the_same_day_and_place_is_asked(world: World, mona: Phone) -> None:
    await reports(mona)

    await mona.says("36 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Du har meldt dette før", "37", "[I stedet: 36 deltagere]", "[En mere]")
    await mona.presses("I stedet: 36 deltagere")
    mona.sees("Gemt", "36")
    assert [(row["value"], row["state"]) for row in world.rows("registrations")] == [(37, "replaced"), (36, "saved")]


async def test_two_people_who_report_the_same_dinner_are_both_credited(world: World, mona: Phone) -> None:
    omar = world.person("Omar", role="volunteer")
    await reports(mona)

    await omar.says("35 til fællesspisning i Vangdalen i går")
    omar.sees("[Gem]")
    await omar.presses("Gem")
    omar.sees("Mona har meldt", "37", "[Den samme: 37 deltagere]", "[Den samme: 35 deltagere]", "[Det er en anden]")
    await omar.presses("Den samme: 37 deltagere")
    omar.sees("37")

    [entry] = world.rows("registrations")
    assert (entry["value"], entry["credited"]) == (37, [1, 2])
    await omar.says("hvad har jeg meldt i dag?")
    omar.sees("Fællesspisning i Vangdalen", "37 deltagere")


async def test_of_two_reports_of_one_dinner_no_parts_stay_that_are_not_of_its_number(world: World, mona: Phone) -> None:
    """40 of whom 25 are adults, and 34: it is 34, and nobody knows how many of them are adults."""
    omar = world.person("Omar", role="volunteer")
    await mona.says("40 til fællesspisning i Vangdalen i går, 25 voksne og 15 børn, 3 frivillige")
    await mona.presses("Gem")
    mona.ignores_the_rest()

    await omar.says("34 til fællesspisning i Vangdalen i går")
    await omar.presses("Gem")
    omar.ignores_the_rest()
    await omar.presses("Den samme: 34 deltagere")

    omar.sees("(25 voksne, 15 børn) → 34 deltagere · 3 frivillige")
    [entry] = world.rows("registrations")
    assert [entry[each] for each in ("value", "adults", "children", "volunteers")] == [34, None, None, 3]


async def test_two_different_dinners_on_one_day_both_count(world: World, mona: Phone) -> None:
    omar = world.person("Omar", role="volunteer")
    await reports(mona)

    await omar.says("20 til fællesspisning i Vangdalen i går")
    omar.sees("[Gem]")
    await omar.presses("Gem")
    omar.sees("Mona har meldt")
    await omar.presses("Det er en anden")
    omar.sees("Gemt", "nr. 2")
    assert [row["value"] for row in world.rows("registrations")] == [37, 20]


async def test_late_reports_count_for_the_day_they_happened(world: World, mona: Phone) -> None:
    await world.passes(days=220)

    await reports(mona, "30 til fællesspisning i Vangdalen den 10. januar 2018")
    assert str(world.rows("registrations")[0]["date"]) == "2018-01-10"
    [dinners] = [row for row in world.rows("progress") if row["criterion"] == "faellesspisning"]
    assert (dinners["year_result"], dinners["period_result"]) == (None, 30)


async def test_a_button_of_last_month_changes_nothing(world: World, mona: Phone) -> None:
    await drafts(mona)
    await world.passes(days=31)
    mona.sees("ikke gemt endnu")
    await mona.presses("Gem")
    mona.sees("Den knap har haft sin tid")
    assert world.rows("registrations") == []


async def test_somebody_elses_draft_cannot_be_saved(world: World, mona: Phone) -> None:
    omar = world.person("Omar", role="volunteer")

    await drafts(mona)
    await omar.says("/mine")
    own = omar.sees("ikke meldt noget")
    await omar.presses_raw(own, "draft:1:save")
    omar.sees("kan du ikke")
    assert world.rows("registrations") == []


async def test_a_word_that_the_bot_does_not_know_is_asked_about(mona: Phone) -> None:
    await mona.says("12 deltog i krolf i Vangdalen i går")
    mona.sees("Krolf i Vangdalen", "12 deltagere", "Hvad handler det om?", "[Arrangement]", "[Fællesspisning]")
    await mona.presses("Arrangement")
    mona.sees("Krolf i Vangdalen", "12 deltagere", "[Gem]")


async def test_who_is_shown_a_report_may_answer_in_words(world: World, mona: Phone) -> None:
    await mona.says("28 til fællesspisning på Glarbjergvej i går")
    mona.sees("Fællesspisning på Glarbjergvej", "Skal jeg gemme det?")
    await mona.says("nej")
    mona.sees("Hvad skal rettes?", "[Dag]")
    await mona.says("27")
    mona.sees("27 deltagere", "[Gem]")
    await mona.says("Ja tak, gem den")
    mona.sees("Gemt", "27 deltagere", "[Fortryd]")
    await mona.says("tak for hjælpen")
    mona.sees("Selv tak.")
    await mona.says("31 til fællesspisning i Vangdalen i går")
    mona.sees("31 deltagere")
    await mona.says("nej, slet det igen")
    mona.sees("Slettet")
    assert [row["value"] for row in world.rows("registrations")] == [27]


async def test_a_yes_means_what_was_asked_last(world: World, mona: Phone) -> None:
    await mona.says("28 til fællesspisning på Glarbjergvej i går")
    mona.sees("Skal jeg gemme det?")
    await mona.says("/snooze")
    mona.sees("Skal jeg være stille")
    await mona.says("ja")
    mona.sees("28 deltagere", "Skal jeg gemme det?", "[Gem]")
    assert world.rows("registrations") == []


async def test_a_greeting_a_cry_for_help_and_a_question_are_answered_as_such(world: World, mona: Phone) -> None:
    otto = world.person("Otto", role="subscriber")

    await mona.says("Hej!")
    mona.sees("Hej.", "37 til fællesspisning", "/hjaelp")
    await mona.says("hjælp")
    mona.sees("/registrer", "/mine_data")
    for other_words in ("/help", "/hjælp"):
        await mona.says(other_words)
        mona.sees("/registrer", "/mine_data")
    await mona.says("hvor mange er der kommet i år?")
    mona.sees("ikke svare på spørgsmål", "/fremdrift", "/kalender")
    await otto.says("Hvad kan du?")
    otto.sees("/nyhedsbrev")
    await otto.says("hej")
    otto.sees("Hej.", "/hjaelp")


async def test_an_answer_that_raises_a_doubt_is_told_which(mona: Phone) -> None:
    await mona.says("bød velkommen til 3 nye beboere i går")
    mona.sees("Hvor var det?")
    await mona.says("Glarbjergvej 50")
    mona.sees("husnummer er ikke blandt helhedsplanens adresser", "[Glarbjergvej]")
    await mona.presses("Glarbjergvej")
    mona.sees("Velkomst til nye beboere på Glarbjergvej", "3 nye beboere")


async def test_an_event_without_volunteers_is_kept_and_does_not_count_by_their_help(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("Gåtur i Vangdalen i går, ingen frivillige")
    mona.sees("0 frivillige", "tæller ikke med her: Arrangementer med frivilliges hjælp", "[Gem]")
    await mona.presses("Gem")
    receipt = mona.sees("Gemt", "tæller ikke med", "frivilliges hjælp: 0 (mål 16 i alt)")
    assert [(row["value"], row["volunteers"]) for row in world.rows("registrations")] == [(0, 0)]

    await mona.says("2 frivillige", reply_to=receipt)
    assert "tæller ikke" not in mona.sees("0 frivillige → 2 frivillige", "hjælp: 1 (mål 16").text
    await mona.says("Gåtur i Vangdalen i går")  # nobody said anything of volunteers
    mona.sees("[Gem]")
    await mona.presses("Gem")
    mona.sees("Du har meldt dette før", "[I stedet for den]", "[En mere]")
    await mona.presses("En mere")
    mona.sees("frivilliges hjælp: 2")
    assert [row["value"] for row in world.rows("registrations")] == [1, 1]


async def test_some_who_are_told_of_later_are_no_new_total(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("31 til fællesspisning i Vangdalen i går")
    mona.sees("[Gem]")
    await mona.says("der var også 6 børn")
    mona.sees("31 deltagere (6 børn)", "med i dem", "[31]", "[37]")
    await mona.says("37")
    mona.sees("37 deltagere (6 børn)", "[Gem]")
    await mona.presses("Gem")
    mona.sees("Gemt")
    await mona.says("der var 8 børn")  # of those who came, right after the receipt
    mona.sees("Rettet", "37 deltagere (8 børn)")
    await mona.says("ret 40 børn", reply_to=mona.last)  # more than all of them: that many came
    mona.sees("Rettet", "40 deltagere")


async def test_a_number_alone_is_no_name_of_what_it_was(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer", area="vangdalen")

    await fatima.says("/registrer")
    await fatima.presses("Arrangement")
    fatima.ignores_the_rest()
    await fatima.says("17")
    fatima.sees("17 deltagere", "Hvad var det?")
    await fatima.says("gadefest")
    fatima.sees("Gadefest", "17 deltagere", "Hvor var det?")


async def test_the_number_is_corrected_while_something_else_is_asked(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer")

    await fatima.says("43 til fællesspisning i går")
    fatima.sees("43 deltagere", "Hvor var det?")
    await fatima.says("nej, ret til 41")
    fatima.sees("41 deltagere", "Hvor var det?")
    await fatima.says("ret 42")
    fatima.sees("42 deltagere", "Hvor var det?")
    await fatima.says("Vangdalen")
    fatima.sees("Fællesspisning i Vangdalen", "42 deltagere", "Skal jeg gemme")


async def test_some_more_are_added_to_those_who_came(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("14 til fællesspisning i Vangdalen i går")
    fatima.sees("14 deltagere", "Skal jeg gemme")
    await fatima.says("der kom 3 mere")
    fatima.sees("17 deltagere", "Skal jeg gemme")
    await fatima.says("ja")
    fatima.sees("Gemt", "17 deltagere")
    await fatima.says("2 mere")
    fatima.sees("Rettet", "17 deltagere → 19 deltagere", "gennemsnit 19")
    assert [row["value"] for row in world.rows("registrations")] == [19]
    await fatima.says("nej, vi var 21")
    fatima.sees("Rettet", "19 deltagere → 21 deltagere")

    await fatima.says("43 til fællesspisning i Vangdalen i lørdags, 28 voksne og 15 børn, 3 frivillige")
    fatima.sees("43 deltagere (28 voksne, 15 børn)", "3 frivillige")
    await fatima.says("der kom 2 mere")
    fatima.sees("45 deltagere (28 voksne, 15 børn)", "3 frivillige")
    await fatima.says("der var 2 børn mere")
    fatima.sees("47 deltagere (28 voksne, 17 børn)", "3 frivillige")
    await fatima.says("og 1 frivillig mere")
    fatima.sees("47 deltagere (28 voksne, 17 børn)", "4 frivillige")
    await fatima.says("der kom 2 mere, og det var i Jennumparken")
    fatima.sees("Fællesspisning i Jennumparken", "49 deltagere (28 voksne, 17 børn)")
    await fatima.says("der kom elleve mere")
    fatima.sees("60 deltagere (28 voksne, 17 børn)")
    await fatima.says("der kom noget mere kage")
    fatima.sees("ikke læse som en rettelse", "60 deltagere (28 voksne, 17 børn)")


async def test_a_new_total_is_not_shown_beside_parts_of_the_old_one(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("43 (28 voksne, 15 børn) til fællesspisning i Vangdalen i går")
    fatima.sees("43 deltagere (28 voksne, 15 børn)")
    await fatima.says("det var 45")
    assert "voksne" not in fatima.sees("45 deltagere", "Skal jeg gemme").text
    await fatima.says("30 voksne og 15 børn")
    fatima.sees("45 deltagere (30 voksne, 15 børn)")
    await fatima.presses("Gem")
    fatima.sees("Gemt", "45 deltagere (30 voksne, 15 børn)")
    await fatima.says("det var 46")
    fatima.sees("Rettet", "45 deltagere (30 voksne, 15 børn) → 46 deltagere\n")


async def test_what_names_another_thing_does_not_change_what_is_shown(world: World) -> None:
    ditte = world.person("Ditte", role="staff")

    await ditte.says("37 til fællesspisning i Vangdalen i går")
    ditte.sees("37 deltagere", "Skal jeg gemme")
    await ditte.says("mødregruppen er slut, 5 gennemførte")
    ditte.sees("Mødregruppe", "5 deltagere")
    await ditte.says("slet")
    ditte.ignores_the_rest()
    assert world.rows("registrations") == []


async def test_what_is_told_of_something_else_answers_no_question_of_place_or_day(world: World) -> None:
    viggo = world.person("Viggo", role="volunteer")

    await viggo.says("37 til fællesspisning i går")
    viggo.sees("37 deltagere", "Hvor var det?")
    await viggo.says("generalforsamling den 12. marts kl. 19 i ParkCaféen")
    viggo.sees("")
    await viggo.says("vi var 22 til generalforsamling i lørdags på Glarbjergvej")
    assert "37" not in viggo.sees("22 deltagere", "Hvad handler det om?").text
    await viggo.says("slet")
    viggo.ignores_the_rest()
    await viggo.says("37 til fællesspisning i går")
    viggo.sees("Hvor var det?")
    await viggo.says("det var nede i Vangdalen ved den store grill")
    viggo.sees("Fællesspisning i Vangdalen", "37 deltagere", "Skal jeg gemme")


async def test_who_thinks_better_of_a_correction_goes_back_and_loses_nothing(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer", area="vangdalen")

    await fatima.says("37 til fællesspisning i Vangdalen i går")
    await fatima.presses("Ret")
    await fatima.presses("Voksne")
    fatima.sees("Hvor mange voksne?", "[Tilbage]")
    assert fatima.labels() == ["Tilbage"], "nothing that deletes the whole"
    await fatima.presses("Tilbage")
    fatima.sees("37 deltagere", "Skal jeg gemme det?", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("Gemt", "37 deltagere")
    await fatima.says("og der var også 4 frivillige")
    fatima.sees("Rettet", "4 frivillige")
    await fatima.says("og der var 3 børn mere")
    fatima.sees("Rettet", "40 deltagere")


async def test_some_more_are_added_to_any_figure(world: World) -> None:
    samira = world.person("Samira", role="staff")

    await samira.says("2 unge i fritidsjob i går")
    samira.sees("2 unge", "Skal jeg gemme")
    await samira.says("der kom 1 mere")
    samira.sees("3 unge", "Skal jeg gemme")
    await samira.presses("Gem")
    samira.sees("Gemt", "3 unge")
    await samira.says("1 mere")
    samira.sees("Rettet", "3 unge → 4 unge")
    await samira.says("nå nej, det var 5")
    samira.sees("Rettet", "4 unge → 5 unge")
    await samira.says("37 til fællesspisning i Vangdalen i går")
    samira.sees("37 deltagere", "Skal jeg gemme")
    await samira.says("gem")
    samira.sees("Gemt")
    await samira.says("2 til")
    samira.sees("Rettet", "37 deltagere → 39 deltagere")
    await samira.says("6 til gåtur på Glarbjergvej i går")
    samira.sees("6 deltagere")
    await samira.says("6 mere")
    samira.sees("12 deltagere")
    await samira.says("budt velkommen til en familie på fem på Glarbjergvej i går")
    samira.sees("5 nye beboere")
    await samira.says("der kom 2 mere")
    samira.sees("7 nye beboere")


async def test_others_who_came_too_are_asked_about_and_are_no_new_total(world: World) -> None:
    fatima = world.person("Fatima", role="volunteer", area="vangdalen")

    await fatima.says("44 til fællesspisning i Vangdalen i går, 20 børn")
    fatima.sees("44 deltagere (20 børn)")
    await fatima.says("gem")
    fatima.sees("Gemt")
    await fatima.says("der var også 6 unge")
    fatima.sees("kom de oveni", "[44]", "[50]")
    assert [row["value"] for row in world.rows("registrations")] == [44]
    await fatima.presses("50")
    fatima.sees("50 deltagere (20 børn)", "[Gem]")
    await fatima.presses("Gem")
    fatima.sees("50 deltagere")


async def test_a_part_alone_is_not_all_who_came(world: World) -> None:
    viggo = world.person("Viggo", role="volunteer", area="vangdalen")

    await viggo.says("hjalp til i fællesspisningen i Vangdalen i går")
    viggo.sees("Hvor mange kom?")
    await viggo.says("og 3 voksne")
    viggo.sees("Hvor mange kom?")
    await viggo.says("15 børn og 3 voksne")
    viggo.sees("18 deltagere (3 voksne, 15 børn)", "Skal jeg gemme")


@pytest.mark.parametrize(
    "words",
    [
        "vi holdt krea i går, det regnede så der kom kun 6, men hyggeligt",
        "krea i går, 6 kom",
        "6 til krea i går",
        "i går var vi 6 i haven",
        "krea i går 6 deltagere",
    ],
)
async def test_what_it_was_is_asked_where_people_came_to_something_unknown(world: World, words: str) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says(words)
    fatima.sees("tirsdag 14. november", "6 deltagere", "Hvad handler det om?", "[Arrangement]")
    await fatima.presses("Arrangement")
    fatima.sees("Hvad var det?")
    await fatima.says("ja" if fatima.labels() == ["Krea", "Slet"] else "krea")
    fatima.sees("Krea", "Hvor var det?")
    await fatima.says("Vangdalen")
    fatima.sees("Krea i Vangdalen", "6 deltagere", "Skal jeg gemme")
    await fatima.says("slet")
    fatima.ignores_the_rest()
    await fatima.says("min kone fyldte 50 i går, og der kom 20 til brunch")
    fatima.sees("ikke noget at tælle")


async def test_what_was_baked_is_no_number_of_people_before_it_is_asked(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("jeg bage 90 brød i Vangdalen i går")
    assert "90" not in fatima.sees("tirsdag 14. november", "Hvad handler det om?").text
    await fatima.presses("Fællesspisning")
    fatima.sees("Hvor mange kom?")
    await fatima.says("34")
    fatima.sees("34 deltagere", "Skal jeg gemme")


async def test_what_people_came_for_is_offered_as_the_name_and_a_nod_is_none(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("12 naboer til sang i Parken i går")
    fatima.sees("Jennumparken (Parken)", "12 deltagere", "Hvad handler det om?", "[Arrangement]")
    await fatima.presses("Arrangement")
    assert fatima.labels() == ["Sang", "Slet"]
    await fatima.presses("Sang")
    fatima.sees("Sang i Jennumparken", "12 deltagere", "Skal jeg gemme")
    await fatima.says("slet")
    await fatima.says("vi holdt noget i går, 6 kom")
    fatima.ignores_the_rest()
    await fatima.presses("Arrangement")
    fatima.sees("Hvad var det?")
    for words in ("ja", "ok", "hvad mener du?"):
        await fatima.says(words)
        fatima.sees("Hvad var det?")
    await fatima.says("Oprydning i kælderen")
    fatima.sees("Oprydning i kælderen", "6 deltagere")


async def test_asked_what_it_was_about_one_may_say_what_nobody_has_heard_of(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador", area="vangdalen")

    await fatima.says("vi holdt noget i går, 6 kom")
    fatima.sees("6 deltagere", "Hvad handler det om?")
    for words in ("ja", "det ved jeg ikke", "send en besked", "hvad mener du"):
        await fatima.says(words)
        fatima.sees("Hvad handler det om?")
    await fatima.says("Krea")
    fatima.sees("Krea", "6 deltagere", "Hvor var det?")
    await fatima.says("Vangdalen")
    fatima.sees("Krea i Vangdalen", "6 deltagere", "Skal jeg gemme")
