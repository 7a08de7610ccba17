"""Keeping the group ready: what would happen now, the yearly question, the one press of the quarter, the red list."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.meetings.calling import call_now
from bot.meetings.model import Meeting
from bot.work import Work
from tests.crisis import PLAN, Crisis, crisis, words_of_document


async def test_what_now_computes_and_sends_nothing(lillevig: Crisis) -> None:
    karen, _, ida, sara = lillevig.group()
    await karen.says("/beredskab hvad_nu")
    karen.sees(
        "ville gruppen være samlet ca. kl. 21.45", "Politi: Per, efter ca. 2 minutter", "Leder: har ingen stedfortræder"
    )
    sara.sees_nothing()
    ida.sees_nothing()


async def test_an_absence_moves_the_moment_and_an_empty_seat_makes_it_impossible(lillevig: Crisis) -> None:
    karen = lillevig.seat("leder", "Karen", "head")
    per = lillevig.seat("politi", "Per")
    lillevig.seat("politi", "Ida")
    lillevig.away(per)
    await karen.says("/beredskab hvad nu")
    karen.sees(
        "ville gruppen ikke blive samlet", "Den svageste plads: SSP-konsulent", "Politi: Ida", "Karen har kun én kanal"
    )


async def test_the_head_fills_the_seats(lillevig: Crisis) -> None:
    karen = lillevig.world.person("Karen", role="head")
    per = lillevig.world.person("Per", role="staff")
    await karen.says("/beredskab")
    await karen.presses("Pladser")
    await karen.presses("Politi")
    karen.unread = karen.unread[-1:]
    karen.sees("Politi", "ubesat", "[Sæt en på pladsen]")
    await karen.presses("Sæt en på pladsen")
    karen.sees("Hvem skal have pladsen Politi?", "[Per]")
    await karen.presses("Per")
    karen.sees("1. Per", "I dag ville jeg spørge: Per.")
    per.sees("medlem af beredskabet")
    await per.says("/beredskab")
    per.sees("Hvad er der sket?")


async def test_the_pages_have_names_that_one_can_write(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await karen.says("/beredskab pladser")
    karen.sees("Leder: Karen", "Politi: Per, Ida")
    await sara.says("/beredskab øvelse")
    assert sara.sees("En øvelse: Hvad skal vi sige, der er sket?").text.startswith("ØVELSE")
    await sara.says("/beredskab Hvad nu?")
    sara.sees("ville gruppen være samlet")
    for words in ("/beredskab øvelse brand i Solbakken", "øvelse: brand i Solbakken"):
        await sara.says(words)
        assert sara.sees("Brand", "Solbakken", "[Kald ud]").text.startswith("ØVELSE")
    await sara.says("/beredskab pladser")
    sara.sees("Det kan du ikke med den rolle")


async def test_a_word_behind_the_command_that_is_no_event_calls_nobody(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    await sara.says("/beredskab status")
    sara.sees("112", "Der er ikke noget i gang.", "Hvad er der sket?", "[Skyderi]")
    for words in ("hjælp", "lyt lige", "hvem er med i gruppen", "kommer Per?"):
        await sara.says(f"/beredskab {words}")
        sara.sees("112", f"»{words}« læser jeg ikke som noget, der sker", "jeg kalder ingen", "[Brand]")
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(0,)]

    for words in ("status: det brænder ved skolen", "brand", "Møllekrogen", "hjælp de er på vej op ad trappen"):
        await sara.says(f"/beredskab {words}")
        sara.sees("112")
        assert lillevig.world.ask("SELECT state FROM callouts ORDER BY id DESC")[0] == ("draft",)
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(4,)]
    await sara.says("/beredskab brand i Solbakken")
    await sara.presses("Kald ud")
    await lillevig.passes(seconds=20)
    for phone in lillevig.world.phones:
        phone.ignores_the_rest()
    await sara.says("/beredskab status")
    told = sara.sees("I gang: Brand, Solbakken.", "[Se, hvordan det står]").text
    assert "læser jeg ikke" not in told


async def test_the_people_page_shows_seats_and_gives_them(lillevig: Crisis) -> None:
    karen, _, ida, _ = lillevig.group()
    await karen.says("/personer")
    await karen.presses("Ida")
    karen.unread = karen.unread[-1:]
    karen.sees("Ida", "Stedfortræder på pladsen: Politi.", "[Plads i beredskabet]")
    await karen.presses("Plads i beredskabet")
    karen.sees("Hvilken plads skal Ida have?", "[✓ Politi]", "[SSP-konsulent]")
    await karen.presses("SSP-konsulent")
    karen.sees("1. Sara", "2. Ida", "[Ida først]")
    await karen.presses("Ida først")
    karen.sees("1. Ida", "2. Sara")
    await karen.presses_raw(karen.chat()[-1], f"person:{lillevig.person_id(ida)}:show")
    karen.sees("Har pladsen: SSP-konsulent.", "Stedfortræder på pladsen: Politi.")
    ida.ignores_the_rest()


async def test_once_a_quarter_one_press_and_a_red_list(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.passes(days=47)
    for each in (karen, per, ida, sara):
        message = each.sees("ØVELSE BEREDSKAB", "Kvartalets prøve", "[Jeg er her]")
        assert message.text.endswith("ØVELSE")
    for each in (karen, per, sara):
        await each.presses("Jeg er her")
        each.sees("jeg kan nå dig")
    await lillevig.passes(days=3)
    karen.sees("Kvartalets prøve viser", "Politi: Ida trykkede ikke", "Leder: har ingen stedfortræder")


async def test_all_there_is_to_mend_with_somebody_stands_in_one_line(lillevig: Crisis) -> None:
    """Nine people on one channel who missed the test made eighteen lines."""
    karen, *_ = lillevig.group()
    lillevig.world.execute("DELETE FROM channels WHERE address = '+4500000013'")
    await lillevig.passes(days=50)
    [shown] = [each for each in karen.unread if "Kvartalets prøve viser" in each.text]
    of_ida = [line for line in shown.text.splitlines() if "Ida" in line]
    assert of_ida == ["– Politi: Ida har kun én kanal · Ida trykkede ikke i den seneste prøve"]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_once_a_year_each_is_asked_whether_it_is_right(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.passes(days=366)
    asked = [each for each in per.unread if "En gang om året" in each.text]
    assert len(asked) == 1
    for each in (karen, per, ida, sara):
        each.ignores_the_rest()
    await per.presses("Det hele passer")
    per.sees("spørger jeg igen om et år")
    await sara.presses("Noget skal rettes")
    sara.sees("Sekretariatslederen får det at vide")
    karen.sees("Sara siger, at noget ikke passer længere ved pladsen SSP-konsulent")
    await lillevig.passes(days=29)
    assert not any("En gang om året" in each.text for each in per.unread)
    for each in (karen, per, ida, sara):
        each.ignores_the_rest()


# -- the yearly status meeting --

GROUP = """
[groups.beredskab]
title = { da = "Beredskabsgruppen", en = "The crisis group" }
names = ["beredskabsmøde"]
roles = ["beredskab"]
times = 1
months = [11]
weekday = "wednesday"
starts = "10:00"
minutes = 90
"""


def with_group(plan: Path) -> Path:
    plan.write_text(Path(PLAN).read_text("utf-8") + GROUP, "utf-8")
    return plan


@pytest.fixture
async def meeting(tmp_path: Path, template: Path, database: str) -> AsyncIterator[Crisis]:
    """Lillevig where the crisis group has a meeting of its own."""
    plan = with_group(tmp_path / "plan.toml")
    async with crisis(tmp_path, template, database, plan=str(plan)) as it:
        yield it


def calls(work: Work) -> None:
    starts = work.now + timedelta(days=30)
    fixed = {"place": "", "state": "planned", "sequence": 0, "extraordinary": False, "uid": "status@lillevig"}
    meeting = Meeting(group="beredskab", starts_at=starts, ends_at=starts, created_at=work.now, **fixed)
    work.session.add(meeting)
    work.session.flush()
    call_now(work, meeting)


async def test_the_pack_goes_with_the_invitation_and_names_nobody_of_a_crisis(meeting: Crisis) -> None:
    karen, per, _, sara = meeting.group()
    otto = meeting.world.person("Otto", role="staff")
    await meeting.called_out(sara)
    for each in (karen, per, sara):
        await meeting.presses(each, "Kommer")
    await meeting.presses(sara, "Falsk alarm")
    await meeting.presses(sara, "Ja, falsk alarm: sig det til alle")
    for each in meeting.world.phones:
        each.ignores_the_rest()

    meeting.world.write(calls)
    await meeting.passes(hours=12)
    for each in (karen, per, sara):
        got = [message for message in each.unread if "Til årets statusmøde" in message.text]
        assert len(got) == 1
        assert got[0].document
        assert got[0].protected
        each.ignores_the_rest()
    otto.sees_nothing()
    await meeting.passes(hours=12)
    karen.sees_nothing()

    text = words_of_document(meeting, "beredskab/status")
    for expected in (
        "Politi|Ida|stedfortræder|Telegram, SMS", "Leder|Karen|medlem", "Leder: har ingen stedfortræder",
        "onsdag 16. november|Skyderi, falsk alarm|1 min.|3/3|0", "Sidste øvelse: ingen det sidste år",
        "1. januar 2023",
    ):  # fmt: skip
        assert expected in text
    assert not any(word in text for word in ("Havnegade", "politiet er der", "+45"))

    await karen.says("/beredskab statusmøde")
    assert karen.sees("Til årets statusmøde", "Gruppen mødes").document
    await sara.says("/beredskab statusmøde")
    sara.sees("Det kan du ikke med den rolle")
    for each in meeting.world.phones:
        each.ignores_the_rest()


async def test_a_task_that_is_left_is_a_point_of_the_groups_next_meeting(meeting: Crisis) -> None:
    karen, _, _, sara = meeting.group()
    meeting.world.write(calls)
    await meeting.called_out(sara)
    await meeting.presses(karen, "Kommer")
    await meeting.says(karen, "opgave: SSP taler med familierne i opgangen")
    await meeting.presses(sara, "Afblæs")
    await meeting.presses(sara, "Afblæs over for alle")
    assert "1 opgave er åben endnu" in sara.unread[-1].text
    for each in meeting.world.phones:
        each.ignores_the_rest()

    await sara.says("hvad står på dagsordenen til beredskabsmødet?")
    sara.sees("1 åben opgave efter udkaldet onsdag 16. november 2022")
