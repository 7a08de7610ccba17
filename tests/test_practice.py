"""Practice: all works, everything says so, nothing counts, and after a day it is gone."""

from sqlalchemy import func, select

from bot.registrations.model import Credit, DraftRow, Entry, Revision
from tests.world import Phone, World

DINNER = "37 til fællesspisning i Vangdalen i går"


def kept(world: World) -> int:
    """Rows that reporting has left."""
    tables = (DraftRow, Entry, Revision, Credit)
    return world.write(lambda work: sum(work.session.scalar(select(func.count()).select_from(each)) for each in tables))


def reported(world: World) -> list[int]:
    return [row["participants"] for row in world.rows("registrations") if row["state"] == "saved"]


async def practises(phone: Phone) -> None:
    await phone.says("/oev")
    phone.sees("ØVELSE", "intet tæller", "[Slut med at øve]")


async def test_what_is_reported_in_practice_is_marked_and_counts_nowhere(world: World) -> None:
    fatima, karen = world.person("Fatima", role="ambassador"), world.person("Karen", role="head")
    before = world.rows("progress")
    await practises(fatima)

    await fatima.says(DINNER)
    fatima.sees("ØVELSE", "Fællesspisning", "37")
    await fatima.presses("Gem")

    receipt = fatima.sees("ØVELSE", "Gemt").text
    assert "gennemsnit" not in receipt
    assert world.rows("registrations") == []
    assert world.rows("progress") == before
    await karen.says("/fremdrift")
    await karen.presses("Alle mål på én gang")
    assert "37" not in karen.sees().text.replace("2017", "")
    karen.ignores_the_rest()


async def test_a_question_in_practice_is_marked_too(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)

    await fatima.says("37 til fællesspisning i går")
    fatima.sees("ØVELSE", "Hvor var det?")
    await fatima.says("Vangdalen")
    fatima.sees("ØVELSE", "[Gem]")
    await fatima.says("/registrer")
    fatima.sees("ØVELSE", "Hvad handler det om?")


async def test_everything_that_is_shown_of_a_practice_report_says_so(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)
    await fatima.says(DINNER)
    await fatima.presses("Ret")
    fatima.sees("ØVELSE", "Hvad skal rettes?")
    await fatima.presses("Tilbage")
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await fatima.says(DINNER.replace("37", "36"))
    fatima.sees("ØVELSE", "36")
    await fatima.presses("Gem")
    fatima.sees("meldt dette før", "ØVELSE")
    await fatima.says("/mine")
    fatima.sees("ØVELSE")
    await fatima.presses("Åbn nr. 1")
    fatima.sees("ØVELSE", "37")


async def test_an_edit_and_a_correction_in_practice_stay_practice(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)
    message = await fatima.says(DINNER)
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await fatima.edits(message, DINNER.replace("37", "36"))
    receipt = fatima.sees("ØVELSE", "Rettet", "36")
    await fatima.says("ret 35", reply_to=receipt)
    fatima.sees("ØVELSE", "Rettet", "35")
    await fatima.says("/fortryd")
    fatima.sees("ØVELSE", "Fortrudt")
    assert world.rows("registrations") == []


async def test_what_was_begun_in_practice_stays_practice_when_it_is_over(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)
    message = await fatima.says(DINNER)
    fatima.sees("ØVELSE", "[Gem]")
    await fatima.says("/oev slut")
    fatima.sees("Øvelsen er slut")

    await fatima.presses("Gem")
    fatima.sees("ØVELSE", "Gemt")
    await fatima.edits(message, DINNER.replace("37", "36") + ", og 12 til fællesspisning i Jennumparken i forgårs")
    fatima.sees("ØVELSE", "36")
    fatima.sees("ØVELSE", "12")
    await fatima.presses("Gem")
    fatima.sees("ØVELSE", "Gemt")
    assert world.rows("registrations") == []


async def test_practice_ends_by_its_button_and_ordinary_reports_count_again(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)

    await fatima.presses("Slut med at øve")
    fatima.sees("Øvelsen er slut")
    await fatima.says(DINNER)
    assert "ØVELSE" not in fatima.sees("[Gem]").text
    await fatima.presses("Gem")

    fatima.sees("gennemsnit")
    assert reported(world) == [37]


async def test_the_practice_of_one_is_not_taken_for_the_report_of_another(world: World) -> None:
    fatima, omar = (world.person(name, role="ambassador") for name in ("Fatima", "Omar"))
    await practises(fatima)
    await fatima.says(DINNER)
    await fatima.presses("Gem")
    fatima.ignores_the_rest()

    await omar.says(DINNER)
    omar.sees("[Gem]")
    await omar.presses("Gem")

    omar.sees("Gemt", "gennemsnit")


async def test_who_practises_cannot_change_what_counts(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    message = await fatima.says(DINNER)
    await fatima.presses("Gem")
    fatima.unread[:-1] = []
    receipt = fatima.sees("gennemsnit")
    await fatima.says("12 til fællesspisning i Jennumparken i går")
    fatima.sees("[Gem]")
    await practises(fatima)

    await fatima.edits(message, DINNER.replace("37", "99"))
    fatima.sees("øver dig lige nu", "[Slut med at øve]")
    await fatima.says("ret 98", reply_to=receipt)
    fatima.sees("øver dig lige nu")
    await fatima.presses("Fortryd")
    fatima.sees("øver dig lige nu")
    await fatima.presses("Gem")
    fatima.sees("øver dig lige nu")
    await fatima.says("/fortryd")
    fatima.sees("ingen melding at fortryde")
    assert reported(world) == [37]

    await fatima.presses("Slut med at øve")
    fatima.sees("Øvelsen er slut")
    await fatima.presses("Gem")
    fatima.sees("Gemt")
    assert reported(world) == [37, 12]


async def test_after_a_day_everything_that_was_practised_is_gone(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)
    await fatima.says(DINNER)
    await fatima.presses("Gem")
    fatima.unread[:-1] = []
    receipt = fatima.sees("ØVELSE")
    await world.passes(hours=20)
    await fatima.says("12 til fællesspisning i Jennumparken i går")
    fatima.sees("ØVELSE")
    await fatima.presses_raw(receipt, "entry:1:edit")
    fatima.ignores_the_rest()

    await world.passes(hours=4, minutes=11)
    fatima.sees("Øvelsen er slut", "Fra nu af tæller det")
    await world.passes(hours=20)

    assert kept(world) == 0
    await fatima.says("/mine")
    fatima.sees("ikke meldt noget endnu")


async def test_practice_is_over_after_a_day_and_that_is_told(world: World) -> None:
    fatima = world.person("Fatima", role="ambassador")
    await practises(fatima)
    await world.passes(hours=23)
    fatima.sees_nothing()
    await world.passes(hours=2)
    fatima.sees("Øvelsen er slut", "/oev")

    await fatima.says(DINNER)
    await fatima.presses("Gem")

    fatima.ignores_the_rest()
    assert reported(world) == [37]
    await world.passes(days=2)


async def test_what_is_not_understood_in_practice_is_not_shown_to_staff(world: World) -> None:
    fatima, karen = world.person("Fatima", role="ambassador"), world.person("Karen", role="staff")
    await practises(fatima)
    await fatima.says("vi holdt brunchbrak i opgangen")
    fatima.ignores_the_rest()

    await karen.says("/uforstaaet")

    karen.sees("ingen ord")


async def test_a_subscriber_has_nothing_to_practise(world: World) -> None:
    jens = world.person("Jens", role="subscriber")

    await jens.says("/oev")

    jens.sees("med den rolle, du har")
