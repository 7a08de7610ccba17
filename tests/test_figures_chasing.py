"""Figures that do not come: reminders, deputies, the project manager's list, and what happens when people are away."""

from datetime import date, timedelta

import pytest

from bot.people.model import Absence
from tests.privacy_samples import BIRTH, SERIAL
from tests.test_figures import DONE, SCHOOL, asks, reported, states
from tests.world import Phone, World


def fills_in(world: World, *, but: str = SCHOOL) -> None:
    """Nobody is missing but one institution: the others' figures are not relevant."""
    world.execute(f"UPDATE figure_requests SET answer = 'not_relevant' WHERE institution <> '{but}'")


async def signe_owes(world: World) -> tuple[Phone, Phone, Phone]:
    """Signe owes two figures; Ruth works there too."""
    henning = world.person("Henning", role="project_manager")
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    ruth = world.person("Ruth", role="partner", institution=SCHOOL)
    karen = await asks(world)
    fills_in(world)
    signe.sees("2 tal")
    henning.ignores_the_rest()
    karen.ignores_the_rest()
    return signe, ruth, henning


async def test_reminder_deputy_and_list_come_each_on_their_day_and_once(world: World) -> None:
    signe, ruth, henning = await signe_owes(world)

    await world.passes(days=13)  # 28 November
    signe.sees_nothing()
    await world.passes(days=1)
    signe.sees("Jeg mangler stadig 2 tal fra dig", "Familier begyndt")
    await world.passes(days=3)  # Saturday 2 December, three days after they were due
    signe.sees_nothing()
    ruth.sees("Jeg mangler stadig svar fra Signe", "Familier begyndt")
    await world.passes(days=1)
    henning.sees_nothing()
    await world.passes(days=1)  # Monday 4 December
    henning.sees("2 tal er forsinkede", "Nørrevangsskolen", "Signe")
    await world.passes(days=1)
    signe.sees("Jeg mangler stadig")
    ruth.sees("Jeg mangler stadig")
    await world.passes(days=3)
    henning.sees("Fremdriftsrapporten", "2 tal er stadig på vej")
    for each in (signe, ruth, henning):
        each.sees_nothing()
    world.phones[-1].ignores_the_rest()  # Karen, who gets the report too


async def test_an_answer_of_the_deputy_ends_it_for_both(world: World) -> None:
    signe, ruth, henning = await signe_owes(world)
    await world.passes(days=17)
    signe.sees("Jeg mangler stadig")
    ruth.sees("Jeg mangler stadig svar fra Signe")

    await ruth.says("7 familier, 6 af 7 gennemførte")

    ruth.sees("7 familier", DONE)
    await world.passes(days=9)
    henning.sees("Fremdriftsrapporten")
    for each in (signe, ruth, henning):
        each.sees_nothing()
    world.phones[-1].ignores_the_rest()  # Karen, who gets the report too


async def test_whoever_leads_sees_until_when_and_what_was_promised_and_reminds_the_others_by_one_press(
    world: World,
) -> None:
    signe = world.person("Signe", role="partner", institution="noerrevangsskolen")
    lisbeth = world.person("Lisbeth", role="partner", institution="duaa_instruktoerer")
    karen = await asks(world)
    await lisbeth.says("kommer 28. november")
    await world.passes(days=1)
    for each in (signe, lisbeth, karen):
        each.ignores_the_rest()

    await karen.says("hvem har ikke svaret?")
    karen.sees(
        "0 af 42 tal", "Gerne senest onsdag 29. november.", "Nørrevangsskolen: 0 af 2 (Signe)",
        "DUÅ-instruktørerne: 0 af 2 (Lisbeth: lovet til tirsdag 28. november)", "[Ryk dem, der mangler]",
    )  # fmt: skip
    await karen.presses("Ryk dem, der mangler")
    karen.sees("Nu har jeg mindet Signe", "Ikke Lisbeth")
    await world.passes(minutes=2)
    signe.sees("Jeg mangler stadig 2 tal fra dig")
    lisbeth.sees_nothing()

    await karen.presses("Ryk dem, der mangler")  # nobody twice a day
    karen.sees("Ikke Signe og Lisbeth")
    await world.passes(minutes=2)
    signe.sees_nothing()
    await signe.says("/tal")
    assert "Ryk" not in " ".join(each.text for each in signe.sees("Dine tal").buttons)
    await signe.presses_raw(signe.chat()[-1], "figures:1:remind:all")
    signe.sees("rolle")


async def test_after_the_answer_nobody_is_reminded(world: World) -> None:
    signe, ruth, henning = await signe_owes(world)
    await signe.says("7 familier, 6 af 7 gennemførte")
    signe.sees(DONE)

    await world.passes(days=27)

    henning.sees("Fremdriftsrapporten")
    for each in (signe, ruth, henning):
        each.sees_nothing()
    world.phones[-1].ignores_the_rest()  # Karen, who gets the report too


async def test_three_days_down_remind_once(world: World) -> None:
    signe, ruth, henning = await signe_owes(world)
    await world.app.stop()
    world.clock.move(timedelta(days=19))
    await world.start_bot()

    await world.passes(minutes=1)

    signe.sees("Jeg mangler stadig 2 tal")
    ruth.sees("Jeg mangler stadig svar fra Signe")
    henning.sees("2 tal er forsinkede")
    for each in (signe, ruth, henning):
        each.sees_nothing()


async def test_whoever_takes_over_for_somebody_who_left_is_asked(world: World) -> None:
    signe, ruth, henning = await signe_owes(world)
    world.execute(f"UPDATE posts SET until = '{world.clock.now():%Y-%m-%d %H:%M:%S}' WHERE id = 2")

    await world.passes(days=1)

    signe.sees_nothing()
    ruth.sees("2 tal fra Nørrevangsskolen")
    await ruth.says("7 familier, 6 af 7 gennemførte")
    ruth.sees(DONE)
    henning.ignores_the_rest()


async def test_whoever_covers_is_asked_instead_of_the_absent(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    mette = world.person("Mette", role="staff")
    away = Absence(person_id=1, first=date(2017, 11, 10), last=date(2017, 11, 30), covered_by=2)
    world.write(lambda work: work.session.add(away))

    await asks(world)

    signe.sees_nothing()
    mette.sees("2 tal fra Nørrevangsskolen")


async def test_another_is_asked_and_accepts(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    mette = world.person("Mette", role="staff")
    karen = await asks(world)
    signe.sees("2 tal")

    await signe.says("spørg Mette")
    signe.sees("Jeg har spurgt Mette", "ligger det hos dig")
    mette.sees("Signe mener, at du har disse tal", "[Jeg svarer] [Det er ikke mig]")
    await mette.presses("Jeg svarer")
    mette.sees("2 tal mangler stadig")
    signe.sees("Mette tager sig af tallene")
    await mette.says("7 familier, 6 af 7 gennemførte")
    mette.sees(DONE)

    assert states(world) == {"family_class": "value", "family_class_completed": "value"}
    await world.passes(days=14)
    signe.sees_nothing()
    karen.ignores_the_rest()


async def test_another_is_asked_and_refuses(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    mette = world.person("Mette", role="staff")
    karen = await asks(world)
    signe.sees("2 tal")

    await signe.presses("Spørg en anden")
    signe.sees("Hvem skal jeg spørge?", "[Mette]")
    await signe.presses("Mette")
    signe.sees("Jeg har spurgt Mette")
    mette.sees("Signe mener")
    await mette.presses("Det er ikke mig")
    mette.sees("Det er i orden")
    signe.sees("Mette har heller ikke tallene", "1. Familier begyndt")
    karen.ignores_the_rest()


async def test_an_offer_is_answered_in_words_or_by_the_figures_themselves(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    ruth = world.person("Ruth", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")

    await signe.says("det er Ruth, der har de tal")
    signe.sees("Jeg har spurgt Ruth")
    offer = ruth.sees("Signe mener, at du har disse tal")
    await ruth.says("hvad er det for noget?")
    ruth.sees("/hjaelp")
    await ruth.says("det er ikke mig")
    ruth.sees("Det er i orden")
    signe.sees("Ruth har heller ikke tallene")
    await ruth.says("det gør jeg", reply_to=offer)
    ruth.sees("Det spørgsmål er forbi")
    await signe.says("spørg Ruth")
    signe.sees("Jeg har spurgt Ruth")
    offer = ruth.sees("Signe mener")
    await ruth.says("7 familier, 6 af 7 gennemførte", reply_to=offer)
    ruth.sees("7 familier", "6 af 7 (86 %)", DONE)
    signe.sees("Ruth tager sig af tallene")
    assert states(world) == {"family_class": "value", "family_class_completed": "value"}
    karen.ignores_the_rest()


async def test_where_nobody_has_the_role_yet_whoever_leads_is_asked(world: World) -> None:
    karen = await asks(world)
    await karen.says("/tal")

    karen.sees("Dine tal til mødet", "28 mangler")
    karen.sees("0 af 42 tal er kommet", "Bysekretariatet: 0 af 28 (Karen)")
    assert {row["asked"] for row in world.rows("figures") if row["institution"] == "bysekretariatet"} == {1}
    assert {row["asked"] for row in world.rows("figures") if row["institution"] == SCHOOL} == {None}


async def test_a_name_that_nobody_has_is_asked_about(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says("spørg Rigmor")

    signe.sees("Jeg kender ingen, der hedder »Rigmor«", "[Karen]")


async def test_a_message_with_a_cpr_number_is_no_answer(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")

    await signe.says(f"7 familier, barnet er {BIRTH}-{SERIAL}")

    signe.sees("CPR")
    assert world.rows("registrations") == []
    await signe.says("7 familier, 6 af 7 gennemførte")
    signe.sees(DONE)


async def test_in_a_group_nothing_is_taken_for_an_answer_and_nobody_is_named(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")
    await world.passes(days=3)
    group = world.sim.add_group("Styregruppen", [signe.user, karen.user])

    await signe.says("@nabobot 7 familier, 6 af 7 gennemførte", chat=group)
    await karen.says("/tal", chat=group)
    await signe.says("/tal", chat=group)

    unread, listed, private = [each.text for each in world.sim.transcript(group) if each.from_bot]
    assert "Måske står det her" in unread
    assert "0 af 42 tal er kommet" in listed
    assert "Signe" not in listed
    assert "i vores egen chat" in private
    assert set(states(world).values()) == {"missing"}


async def test_whoever_practises_answers_nothing_that_counts(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    await asks(world)
    signe.sees("2 tal")
    await signe.says("/oev")
    signe.ignores_the_rest()

    await signe.says("7 familier, 6 af 7 gennemførte")

    signe.sees("Du øver dig")
    assert set(states(world).values()) == {"missing"}
    assert world.rows("registrations") == []
    await signe.presses("Slut med at øve")
    signe.ignores_the_rest()


async def test_after_the_meeting_a_correction_is_a_supplement(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")
    await signe.says("7 familier, 6 af 7 gennemførte")
    answered = signe.sees(DONE)
    await world.passes(days=30)
    karen.ignores_the_rest()

    await signe.says("/tal")
    signe.sees("Dine tal", "7 familier", "[Ret]")
    await signe.presses("Ret")
    signe.sees("Hvilket tal?")
    await signe.presses("Familier begyndt i familieklassen")
    signe.sees("Hvor mange familier")
    await signe.says("9")
    signe.sees("Rapporten er sendt og bliver ikke ændret")

    assert sorted(reported(world, "family_class")) == [2, 7]
    assert {row["criterion"]: row["value"] for row in world.rows("figures")}["family_class"] == 7

    await signe.says("det var 10 familier", reply_to=answered)
    signe.sees("Rapporten er sendt og bliver ikke ændret", "begyndt i familieklassen")
    assert sum(reported(world, "family_class")) == 10
    await signe.says("kommer i morgen", reply_to=answered)
    signe.sees("Det spørgsmål er forbi")
    await karen.says("/tal")
    karen.sees("Dine tal til mødet", "Der kom ingen fra dig.")
    karen.sees("2 af 42 tal er kommet")


async def test_staff_see_who_has_delivered_what_and_fill_in(world: World) -> None:
    signe = world.person("Signe", role="partner", institution=SCHOOL)
    karen = await asks(world)
    signe.sees("2 tal")

    await karen.says("/tal")
    karen.sees("Dine tal til mødet")
    karen.sees("0 af 42 tal er kommet", "Nørrevangsskolen: 0 af 2 (Signe)", "ingen at spørge", "[Udfyld et tal]")
    await karen.presses("Udfyld et tal")
    karen.sees("Hvilket tal?", "[Udøvende beboerambassadører]", "[›]")
    await karen.presses("Udøvende beboerambassadører")
    karen.sees("Hvor mange beboerambassadører var der tirsdag 31. oktober?")
    await karen.says("12")
    karen.sees("12 beboerambassadører")
    assert reported(world, "ambassadors") == [12]


async def test_an_activity_has_somebody_who_is_asked(world: World) -> None:
    ditte = world.person("Ditte", role="staff")
    karen = await asks(world)

    await karen.says("/tal")
    karen.sees("Dine tal til mødet")
    karen.sees("42 tal")
    await karen.presses("Hvem har hvad")
    karen.sees("Boligsociale mødregrupper: ingen bestemt", "[Boligsociale mødregrupper]")
    await karen.presses("Boligsociale mødregrupper")
    karen.sees("Hvem skal jeg sætte på?", "[Ditte]")
    await karen.presses("Ditte")
    karen.sees("Ditte: den første bliver spurgt")
    await world.passes(minutes=2)
    ditte.sees("3 tal fra Bysekretariatet", "Forløb i mødregrupper")
    await ditte.says("2 forløb, 14 nye familier og 11 af 14 gennemførte")
    ditte.sees("2 forløb", "14", "11 af 14", DONE)
    karen.ignores_the_rest()


@pytest.mark.parametrize("words", ["ja", "nej ikke endnu", "vi har ingen tal endnu", "de er på vej", "ja 👍"])
async def test_whether_figures_are_on_their_way_is_answered_as_one_answers(world: World, words: str) -> None:
    signe, *_ = await signe_owes(world)
    await world.passes(days=14)
    signe.sees("Er de på vej?")

    await signe.says(words)
    signe.sees("Hvornår kan jeg regne med det?")
    await signe.says("4. december")
    signe.sees("Familier begyndt", "kommer mandag 4. december")
    assert reported(world, "families_started") == []


async def test_figures_are_figures_also_while_a_report_is_asked_about(world: World) -> None:
    signe, *_ = await signe_owes(world)
    await signe.says("14 til åbent hus på skolen i går")
    signe.ignores_the_rest()

    await signe.says("7 familier, 3 af 4")
    signe.sees("Gemt for", "7 familier", "3 af 4")


async def test_a_share_answers_the_share_that_is_owed_and_a_no_corrects_what_was_told_last(world: World) -> None:
    signe, *_ = await signe_owes(world)
    await signe.says("9")
    signe.sees("Hvor mange familier i alt", "[9 familier]")
    await signe.says("8 af 9")
    signe.sees("Gennemførte familieklassen: 8 af 9")
    await signe.says("9 familier")
    signe.sees("9 familier", DONE)
    await signe.says("nej 10")
    signe.sees("10 familier", DONE)
    await signe.says("hov, det var 11")
    signe.sees("11 familier", DONE)


async def test_who_goes_on_holiday_while_figures_are_asked_for_is_not_told_that_it_is_no_figure(world: World) -> None:
    signe, *_ = await signe_owes(world)
    await signe.says("9")
    signe.sees("[9 familier]")
    await signe.says("jeg holder ferie i uge 47")
    signe.sees("Skal jeg være stille")


async def test_what_another_activity_completed_is_no_figure_that_is_owed(world: World) -> None:
    signe, *_ = await signe_owes(world)
    await signe.says("NUSSA hold 3 er færdigt, 8 af 9 gennemførte")
    assert "familieklassen" not in signe.sees("").text
    signe.ignores_the_rest()
    assert reported(world, "families_started") == []
