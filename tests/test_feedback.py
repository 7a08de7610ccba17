"""Who reports hears once a month what it moved; where nothing is heard, somebody is asked once."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.feedback.model import Silence
from bot.work import Work
from tests.test_progress import entered
from tests.world import Phone, World, story


async def reports(phone: Phone, text: str) -> None:
    await phone.says(text)
    await phone.presses("Gem")
    phone.ignores_the_rest()


async def test_once_a_month_each_hears_what_they_reported_and_what_it_moved(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    ditte = world.person("Ditte", role="staff")
    omar = world.person("Omar", role="volunteer")
    await reports(mona, "37 til fællesspisning i Vangdalen i går")
    await reports(mona, "33 til fællesspisning i Vangdalen i forgårs")
    await reports(ditte, "Nyhedsmail sendt i dag")

    await world.passes(days=20)  # 5 December: the silence of the neighbours' activity is another story
    told = [message for message in mona.unread if "Dine meldinger i november 2017" in message.text]
    assert len(told) == 1
    wanted = ("Fællesspisning", "2 meldinger", "i gennemsnit 35", "godt med", "Mona")
    assert [words for words in wanted if words not in told[0].text] == []
    mona.ignores_the_rest()
    ditte.sees("Dine meldinger i november 2017", "1 melding")
    omar.sees_nothing()
    await world.passes(days=5)
    ditte.sees_nothing()


async def test_thanks_say_how_many_were_new_where_each_person_counts_once(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await reports(ditte, "20 unge mødt i hotspot i går, 3 af dem nye")
    await reports(ditte, "8 nye unge kontaktet i HotSpot i dag")

    await world.passes(days=20)
    told = next(message for message in ditte.unread if "Dine meldinger i november 2017" in message.text)
    assert "2 meldinger · 28 børn og unge · heraf 11 nye · nu 11 (mål 80) i dette planår" in told.text
    ditte.ignores_the_rest()


async def test_a_correction_downwards_is_a_report_and_no_number_to_be_thanked_for(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    [ditte_id] = [row["id"] for row in world.rows("people")]
    world.write(entered("family_class", date(2017, 11, 3), 7))
    world.write(entered("family_class", date(2017, 11, 14), -2, reporter_id=ditte_id))

    await world.passes(days=20)
    told = next(message for message in ditte.unread if "Dine meldinger i november 2017" in message.text)
    assert "1 melding · nu 5 (mål 12) i dette planår" in told.text
    ditte.ignores_the_rest()


async def test_thanks_for_the_last_month_of_a_plan_year_say_how_that_year_ended(
    tmp_path: Path, template: Path, database: str
) -> None:
    may = datetime(2018, 5, 24, 8, tzinfo=UTC)
    async with story(World(tmp_path, template, begins=may, database=database)) as world:
        ditte = world.person("Ditte", role="staff")
        await reports(ditte, "Nyhedsmail sendt i dag")

        await world.passes(days=12)
        told = next(message for message in ditte.unread if "Dine meldinger i maj 2018" in message.text)
        assert "1 (mål 12) i planåret 2017/18 · 🔴 bagefter" in told.text
        ditte.ignores_the_rest()


async def test_undone_reports_and_practice_are_not_told_of(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await reports(ditte, "Nyhedsmail sendt i dag")
    await ditte.says("/fortryd")
    await ditte.says("/oev")
    await reports(ditte, "Nyhedsmail sendt i dag")
    await world.passes(days=2)
    ditte.ignores_the_rest()

    await world.passes(days=20)
    ditte.sees_nothing()


async def test_thanks_that_come_too_late_are_not_sent(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await reports(ditte, "Nyhedsmail sendt i dag")
    await world.app.stop()
    world.clock.move(timedelta(days=35))
    await world.start_bot()
    await world.passes(days=1)

    ditte.sees_nothing()


async def test_three_days_down_on_the_day_thanks_once(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    await reports(ditte, "Nyhedsmail sendt i dag")
    await world.app.stop()
    world.clock.move(timedelta(days=21))
    await world.start_bot()
    await world.passes(days=4)

    ditte.sees("Dine meldinger i november 2017")


def came_back_after_midnight(work: Work) -> None:
    """As a machine that had been away would have asked: in Denmark it was the next day already."""
    work.session.query(Silence).one().asked_at = datetime(2017, 11, 30, 23, 30, tzinfo=UTC)


async def test_where_nothing_is_heard_who_reported_last_is_asked_once(world: World) -> None:
    asger = world.person("Asger", role="staff")
    henning = world.person("Henning", role="project_manager")
    await reports(asger, "5 nye unge kontaktet i HotSpot i dag")

    await world.passes(days=15)
    asked = asger.sees("ikke hørt noget om HotSpot Nordbyen siden onsdag 15. november", "behøver du ikke svare")
    example = "Kontakt i HotSpot i går: 5 børn og unge"
    assert example in asked.text
    await asger.says("Nej, ikke noget")
    asger.sees("Tak, fordi du siger det")
    await asger.says("nej")
    asger.sees("Jeg fandt ikke noget at tælle")
    await world.passes(days=2)
    asger.sees_nothing()
    await henning.says("/fremdrift")
    henning.ignores_the_rest()
    await henning.presses("2 aktiviteter uden nyt")
    henning.sees("HotSpot Nordbyen", "17 dage", "Asger blev spurgt torsdag 30. november", "ingen har meldt her endnu")
    world.write(came_back_after_midnight)
    await henning.says("/fremdrift")
    henning.ignores_the_rest()
    await henning.presses("2 aktiviteter uden nyt")
    henning.sees("Asger blev spurgt fredag 1. december")
    await asger.says(example)  # it is such as is read
    asger.sees("Kontakt i HotSpot", "5 børn og unge")


async def test_a_report_ends_the_silence_and_begins_the_next(world: World) -> None:
    asger = world.person("Asger", role="staff")
    await reports(asger, "5 nye unge kontaktet i HotSpot i dag")
    await world.passes(days=10)
    await reports(asger, "3 nye unge kontaktet i HotSpot i dag")

    await world.passes(days=7)
    assert not [message for message in asger.unread if "ikke hørt" in message.text]
    await world.passes(days=9)
    assert [message for message in asger.unread if "siden lørdag 25. november" in message.text]
    asger.ignores_the_rest()


async def test_who_is_away_is_asked_when_they_are_back(world: World) -> None:
    asger = world.person("Asger", role="staff")
    karen = world.person("Karen", role="head")
    await reports(asger, "5 nye unge kontaktet i HotSpot i dag")
    await karen.says("/personer")
    await karen.presses("Asger")
    await karen.presses("Fravær")
    await karen.says("27/11 til 3/12")
    karen.ignores_the_rest()

    await world.passes(days=17)
    asger.sees_nothing()
    await world.passes(days=3)
    assert [message for message in asger.unread if "ikke hørt" in message.text]
    asger.ignores_the_rest()
    karen.ignores_the_rest()


async def test_volunteers_see_no_list_of_silences(world: World) -> None:
    mona = world.person("Mona", role="volunteer")

    await mona.says("/fremdrift")
    mona.ignores_the_rest()
    await mona.presses_raw(mona.chat()[-1], "standing:silent")
    mona.sees("Det kan du ikke")
