"""What was reported in a week, and what happened in it and was reported later: each under a head of its own."""

from datetime import date

from tests.test_figures import asks
from tests.test_figures_afterwards import staff
from tests.test_progress import entered
from tests.test_reported import reports
from tests.world import World


async def test_what_was_reported_in_a_week_and_what_happened_in_it_stand_apart(world: World) -> None:
    mona = world.person("Mona", role="ambassador", area="vangdalen")
    await reports(mona, "30 til fællesspisning i Vangdalen den 9. november")

    await mona.says("hvad har jeg meldt i denne uge?")
    assert "Sket i den tid" not in mona.sees("Dine meldinger fra mandag 13. november", "Meldt i den tid:", "30").text
    await mona.says("hvad har jeg meldt i sidste uge?")
    shown = mona.sees("Dine meldinger fra mandag 6. november", "Sket i den tid, meldt senere:", "30").text
    assert "Meldt i den tid" not in shown

    await world.passes(days=7)
    mona.ignores_the_rest()
    await reports(mona, "41 til fællesspisning i Vangdalen den 14. november")
    await mona.says("hvad har jeg meldt i sidste uge?")
    then, later = mona.sees("Dine meldinger fra mandag 13. november", "Meldt i den tid:").text.split("Sket i den tid")
    assert ("30" in then, "41" in later) == (True, True)


async def test_who_has_reported_is_of_the_week_in_which_they_did(world: World) -> None:
    lone = world.person("Lone", role="head")
    mona = world.person("Mona", role="ambassador", area="vangdalen")
    await reports(mona, "30 til fællesspisning i Vangdalen den 9. november")

    await lone.says("hvem har meldt i uge 45?")
    lone.sees("Ingen meldinger: mandag 6. november")
    await lone.says("hvem har meldt i uge 46?")
    lone.sees("Har meldt · mandag 13. november", "Mona: 1 melding")
    await lone.says("hvad er meldt i uge 45?")
    lone.sees("Meldinger · mandag 6. november", "Sket i den tid, meldt senere:", "30 deltagere")
    await lone.says("hvor mange kom til fællesspisning i uge 45?")
    assert "den tid" not in lone.sees("30 deltagere").text


async def test_a_figure_that_added_nothing_is_no_report_of_nought(world: World) -> None:
    asger = staff(world, "Asger", "hotspot")
    world.write(entered("hotspot_groups", date(2017, 9, 1), 1))
    await asks(world)
    asger.ignores_the_rest()
    await asger.says("1 gruppeforløb")
    asger.ignores_the_rest()

    await asger.says("hvad har jeg meldt i denne uge?")
    assert "0 gruppeforløb" not in asger.sees().text
