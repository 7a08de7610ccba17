"""What went well and what stood in the way: asked with the figures, told activity by activity, kept for the report."""

from datetime import date

from sqlalchemy import select

from bot.figures.model import Narrative
from bot.figures.telling import happened
from bot.figures.telling_words import reported
from bot.plan.season import Span
from bot.texts import translator
from tests.test_figures import asks
from tests.test_progress import entered
from tests.world import Phone, World


async def puts_down(karen: Phone, name: str, activity: str) -> None:
    """The head puts somebody down for an activity."""
    await karen.says("/tal")
    await karen.presses("Hvem har hvad")
    await karen.presses(activity)
    await karen.presses(name)
    karen.ignores_the_rest()


def told(world: World, activity: str) -> tuple[str | None, str | None]:
    row = world.write(lambda work: work.session.scalars(select(Narrative).where(Narrative.activity == activity)).one())
    return row.successes, row.obstacles


async def test_staff_tell_how_an_activity_went_in_two_sentences(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await ditte.says("2 mødregruppeforløb er afsluttet i september")
    ditte.sees("2 forløb")
    await ditte.presses("Gem")
    ditte.sees("Gemt")
    for report in (
        "12 aktive foreninger i juni",
        "14 aktive foreninger i september",
        "30 i Vangdalen til spisning 2.10",
    ):
        await ditte.says(report)
        ditte.sees("[Gem]")
        await ditte.presses("Gem")
        ditte.sees("Gemt")
    karen = await asks(world)
    await puts_down(karen, "Ditte", "Boligsociale mødregrupper")
    await world.passes(minutes=2)
    ditte.sees("3 tal fra Bysekretariatet", "succeser og benspænd for: Boligsociale mødregrupper")

    await ditte.presses("Skriv, hvordan det gik")
    ditte.sees("Boligsociale mødregrupper", "Forløb i mødregrupper: 2 forløb", "Hvad gik godt?", "[Intet at fortælle]")
    await ditte.says("Mødrene kommer igen og tager veninder med. Vi har fået en god sal.")
    ditte.sees("Gemt", "hvad stod i vejen (benspænd)?")
    await ditte.says("Sundhedsplejersken havde ferie i oktober.")
    ditte.sees("Det kommer med i rapporten", "[Læs eller ret]")

    assert told(world, "moedregrupper") == (
        "Mødrene kommer igen og tager veninder med. Vi har fået en god sal.",
        "Sundhedsplejersken havde ferie i oktober.",
    )
    await ditte.presses("Læs eller ret")
    ditte.sees("Hvilken aktivitet")
    await ditte.presses("Styrkelse af naboskab")  # a level is not added up, and a mean is told
    ditte.sees(
        "Aktive foreninger med over 25 medlemmer: 14 foreninger", "hver fællesspisning: 1 gang · i gennemsnit 30"
    )
    karen.ignores_the_rest()


async def test_what_was_reported_is_told_as_it_counts(world: World) -> None:
    """Of people who count once the new ones, and of a share that is to fall the latest."""
    world.write(entered("hotspot_contacts", date(2017, 9, 1), 8, new=3))
    world.write(entered("hotspot_contacts", date(2017, 10, 1), 20, new=10))
    world.write(entered("not_ready", date(2017, 6, 20), 9, part=9, whole=40))
    world.write(entered("not_ready", date(2017, 9, 20), 12, part=12, whole=50))
    world.write(entered("mother_groups_completed", date(2017, 6, 20), 6, part=6, whole=7))
    before = {"period_start": date(2017, 5, 1), "period_end": date(2017, 5, 31)}  # a supplement to an earlier period
    world.write(entered("mother_groups_completed", date(2017, 7, 20), 1, part=1, whole=1, **before))
    world.write(entered("mother_groups_completed", date(2017, 9, 20), 5, part=5, whole=7))

    def said(activity: str) -> list[str]:
        span = Span(date(2017, 6, 1), date(2017, 10, 31))
        return world.write(lambda work: [reported(translator("da"), each) for each in happened(work, activity, span)])

    assert said("hotspot") == ["Nye børn og unge mødt: 13 børn og unge"]
    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in said("parat")] == [
        "Unge i 9. og 10. klasse, der ikke er uddannelsesparate: 12 af 50 (24 %)"
    ]
    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in said("moedregrupper")] == [
        "Gennemførte mødregruppen: 11 af 14 (79 %)"
    ]


async def test_a_report_meanwhile_is_a_report_and_nothing_to_tell_is_an_answer(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)
    await puts_down(karen, "Ditte", "NUSSA")
    await world.passes(minutes=2)
    ditte.sees("succeser og benspænd for: NUSSA")

    await ditte.presses("Skriv, hvordan det gik")
    ditte.sees("Hvad gik godt?")
    await ditte.says("37 til fællesspisning i Vangdalen i går")
    ditte.sees("Fællesspisning", "[Gem]")
    await ditte.presses("Intet at fortælle")
    ditte.sees("hvad stod i vejen")
    await ditte.presses("Intet at fortælle")
    ditte.sees("Det kommer med i rapporten")

    assert told(world, "nussa") == ("", "")
    karen.ignores_the_rest()


async def test_who_has_not_told_is_reminded_with_the_figures(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)
    await puts_down(karen, "Ditte", "NUSSA")
    await world.passes(minutes=2)
    ditte.sees("succeser og benspænd for: NUSSA")

    await world.passes(days=14)

    ditte.sees("succeser og benspænd for: NUSSA")
    karen.ignores_the_rest()


async def test_the_example_in_the_question_is_understood(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)
    await puts_down(karen, "Ditte", "Styrkelse af naboskab")
    await world.passes(minutes=2)
    example = ditte.sees("tal fra Bysekretariatet").text.split("»")[1].split("«")[0]
    assert example == "7 beboerambassadører, 8 foreninger"

    await ditte.says(example)
    ditte.sees("Udøvende beboerambassadører: 7 beboerambassadører", "over 25 medlemmer: 8 foreninger")


async def test_that_there_is_nothing_to_tell_is_said_in_words_and_commands_are_commands(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)
    await puts_down(karen, "Ditte", "NUSSA")
    await world.passes(minutes=2)
    ditte.sees("succeser og benspænd for: NUSSA")
    await ditte.says("Kalender")  # no figure
    ditte.sees("kalenderen")

    await ditte.presses("Skriv, hvordan det gik")
    ditte.sees("NUSSA", "Hvad gik godt?")
    await ditte.says("næste")
    assert "benspænd)?" not in ditte.sees("").text
    await ditte.says("/tal")
    ditte.ignores_the_rest()
    await ditte.presses("Skriv, hvordan det gik")
    ditte.sees("NUSSA", "Hvad gik godt?")
    await ditte.says("ikke noget særligt")
    ditte.sees("hvad stod i vejen")
    await ditte.says("ingen")
    ditte.sees("rapporten")
    assert told(world, "nussa") == ("", "")
