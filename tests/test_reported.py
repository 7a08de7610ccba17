"""Staff ask what others have reported."""

import pytest

from bot.overview import reported
from tests.test_receipts import reported as reports
from tests.world import World


async def test_staff_ask_what_somebody_has_reported_and_who_has(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    omar = world.person("Omar", role="ambassador", area="glarbjergvej")
    lone = world.person("Lone", role="staff")
    await reports(mona, "30 til fællesspisning i Vangdalen den 3. november")
    await reports(mona, "50 til fællesspisning i Jennumparken i går")
    await reports(omar, "28 til fællesspisning på Glarbjergvej i oktober, den 12.")

    await lone.says("hvad har Mona meldt i denne måned?")
    lone.sees(
        "Meldinger · Mona · onsdag 1. november til", "1. Fællesspisning i Jennumparken", "50", "2. ", "30", "Mona"
    )
    await lone.says("ret 2 til 31")
    lone.sees("Rettet", "i Vangdalen", "30 deltagere → 31 deltagere")
    await lone.says("hvem har meldt i november?")
    assert "Omar: 1 melding" in lone.sees("Har meldt", "Mona: 2 meldinger", "»hvad har Mona meldt?«").text
    await lone.says("hvad er der meldt fra Vangdalen i dag?")
    assert "50" not in lone.sees("Meldinger · Vangdalen · onsdag 15. november", "31 deltagere", "Mona").text
    await lone.says("har de frivillige meldt noget?")
    lone.sees("Meldinger · Mona", "1. ", "2. ")
    await lone.says("hvad har Omar og Mona meldt i november?")
    lone.sees("Meldinger · Omar og Mona · onsdag 1. november", "28 deltagere", "31 deltagere")
    await lone.says("hvem har meldt i uge 20?")
    lone.sees("Ingen meldinger: mandag 15. maj til søndag 21. maj 2017")


async def test_a_month_is_nobody_of_that_name(world: World) -> None:
    world.person("Maj", role="volunteer")
    mona = world.person("Mona", role="volunteer")
    lone = world.person("Lone", role="staff")
    await reports(mona, "30 til fællesspisning i Vangdalen den 3. november")

    await lone.says("hvem har meldt i maj?")
    lone.sees("Ingen meldinger: mandag 1. maj")
    await lone.says("hvad har Maj meldt?")
    lone.sees("Ingen meldinger: Maj.")


async def test_who_is_no_staff_is_told_of_nobody(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    omar = world.person("Omar", role="volunteer")
    await reports(mona, "30 til fællesspisning i Vangdalen i går")

    await omar.says("hvad har Mona meldt?")
    assert "30" not in omar.sees("/fremdrift").text
    await omar.says("hvad har jeg meldt?")
    omar.sees("ikke meldt noget")


async def test_what_was_reported_today_is_todays_also_of_a_day_before(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await reports(mona, "30 til fællesspisning i Vangdalen den 3. november")

    await mona.says("hvad har jeg meldt i dag?")
    mona.sees("Dine meldinger fra onsdag 15. november", "30 deltagere", "3. november")


@pytest.mark.parametrize(
    "text",
    [
        "hvem har meldt i uge 40?",
        "hvad er der meldt i dag?",
        "er der kommet nogen meldinger i går?",
        "dagens meldinger",
        "vis mig de seneste meldinger",
        "meldinger fra Vangdalen",
        "har Omar meldt noget?",
        "who has reported this week?",
        "show me the latest reports",
    ],
)
def test_such_questions_are_known(text: str) -> None:
    assert reported.may_ask(text)


@pytest.mark.parametrize(
    "text", ["hvem har nøglen?", "hvad har vi af kopper?", "37 til fællesspisning i går", "meldinger"]
)
def test_others_are_not(text: str) -> None:
    assert not reported.may_ask(text)


async def test_a_long_name_of_an_event_ends_with_a_whole_word(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    await mona.says("/registrer")
    mona.sees("Hvad handler det om?")
    await mona.presses("Arrangement")
    mona.sees("Hvad var det?")
    await mona.says(
        "Stort fælles forårsarrangement for alle beboere i området med loppemarked og hoppeborg og grillpølser"
    )
    mona.sees("med loppemarked og …\n", "Hvor var det?")


async def test_this_year_is_the_plan_year(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    lone = world.person("Lone", role="staff")
    await reports(mona, "30 til fællesspisning i Vangdalen den 3. november")

    await lone.says("er der nogen, der har meldt fællesspisning i år?")
    lone.sees("torsdag 1. juni 2017 til torsdag 31. maj 2018", "30 deltagere", "Mona")


async def test_how_many_came_is_answered_by_what_was_reported(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    lone = world.person("Lone", role="staff")
    await reports(mona, "30 til fællesspisning i Vangdalen den 3. november")

    await lone.says("hvor mange kom der til fællesspisningen den 3. november?")
    lone.sees("fredag 3. november", "30 deltagere", "Mona")
