"""Calling the group together: from one sentence to everybody's answer."""

from datetime import timedelta

import pytest

from tests.crisis import EVENING, SENTENCE, Crisis

ENDED = "Udkaldet onsdag 16. november kl. 21.43 er slut."


async def test_one_sentence_calls_the_group_together(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()

    await sara.says(SENTENCE)
    shown = sara.sees("Ring 112 først.", "Skyderi", "Havnegade 12 (Solbakken)", "Politi (Per)", "[Kald ud]")
    assert shown.text.startswith("Er der fare?")
    await sara.presses("Kald ud")
    sara.sees("om 20 sekunder", "[Fortryd]")
    rehearsed = ("callout_seats", "callout_calls", "outbox WHERE about = 'callout:1' AND lane = 0")
    left = [lillevig.world.ask(f"SELECT count(*) FROM {table}") for table in rehearsed]
    assert left == [[(0,)]] * 3, "going out was rehearsed, and nothing of it is left"
    await lillevig.passes(seconds=19)
    karen.sees_nothing()

    await lillevig.passes(seconds=1)
    [counted] = [each for each in sara.chat() if "Skyderi" in each.text and each.from_bot]
    assert "Alle blev kaldt kl. 21.43." in counted.text
    assert [each.text for each in counted.buttons] == ["Se, hvordan det står"]
    for each in (karen, per, sara):
        message = each.sees("BEREDSKAB kl. 21.43. Du indkaldes.", "[Kommer]", "[Deltager på telefon]", "[Kan ikke]")
        assert "Havnegade" not in message.text
        assert message.protected
    ida.sees_nothing()
    out = EVENING + timedelta(seconds=20)
    assert lillevig.armed() == {
        11: out + timedelta(seconds=60),
        12: out + timedelta(seconds=60),
        15: out + timedelta(seconds=60),
        13: out + timedelta(minutes=4),
    }


@pytest.mark.parametrize("broken", ["Per", "Ida", "Sara"])
async def test_whoever_cannot_be_called_through_a_fault_of_ours_stops_nobody_elses_call(
    lillevig: Crisis, broken: str, caplog: pytest.LogCaptureFixture
) -> None:
    karen, per, ida, sara = lillevig.group()
    await karen.says(SENTENCE)
    karen.sees("Skyderi")
    await karen.presses("Kald ud")
    lillevig.world.execute(f"UPDATE persons SET language = 'xx' WHERE name = '{broken}'")
    await lillevig.passes(seconds=21)
    called = {each.user.first_name for each in (per, sara) if any("Du indkaldes" in said.text for said in each.chat())}
    assert called == {"Per", "Sara"} - {broken}
    assert any("Du indkaldes" in each.text for each in karen.chat())
    assert any("lykkedes ikke for alle: at kalde beredskabsgruppen sammen" in each.text for each in karen.chat())
    assert "left out" in caplog.text
    for each in (karen, per, ida, sara):
        each.ignores_the_rest()


async def test_a_fault_with_one_of_them_keeps_the_board_and_the_end_from_nobody_else(
    lillevig: Crisis, caplog: pytest.LogCaptureFixture
) -> None:
    karen, per, ida, sara = lillevig.group()
    await karen.says(SENTENCE)
    await karen.presses("Kald ud")
    await lillevig.passes(seconds=21)
    await lillevig.presses(per, "Kommer")
    lillevig.world.execute("UPDATE persons SET language = 'xx' WHERE name = 'Per'")
    await lillevig.presses(sara, "Kommer")
    await lillevig.passes(seconds=10)
    assert any("Sara · kommer" in each.text for each in karen.chat())
    await lillevig.presses(karen, "Afblæs")
    await karen.presses("Afblæs over for alle")
    assert any("Udkaldet er slut" in each.text for each in sara.chat())
    assert "left out" in caplog.text
    for each in (karen, per, ida, sara):
        each.ignores_the_rest()


async def test_three_presses_are_enough(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()

    await sara.says("/beredskab")
    sara.sees("112", "Hvad er der sket?", "[Skyderi]", "[Øvelse]")
    await sara.presses("Brand")
    sara.sees("Hvor?", "[Solbakken]")
    await sara.presses("Møllekrogen")
    sara.sees("Brand", "Møllekrogen")
    await sara.presses("Kald ud")
    sara.sees("20 sekunder")
    await lillevig.passes(seconds=20)
    for each in (karen, per, sara):
        each.sees("Du indkaldes")


@pytest.mark.parametrize(
    "words",
    ["ja", "ok", "👍", "nej", "kald dem", "hvem kommer?", "hvad gør jeg nu?", "status", "hjælp", "tak", "er de på vej"],
)
async def test_who_believes_that_somebody_is_called_sees_that_nobody_is(lillevig: Crisis, words: str) -> None:
    karen, *_, sara = lillevig.group()

    await sara.says(SENTENCE)
    sara.sees("[Kald ud]", "Ingen er kaldt, før du trykker »Kald ud«.")
    await sara.says(words)
    shown = sara.sees("Skyderi", "Dine ord: skud ved Havnegade 12, politiet er der\n", "[Kald ud]", "Ingen er kaldt")
    assert shown.text.startswith("Er der fare?")
    await lillevig.passes(minutes=1)
    karen.sees_nothing()


@pytest.mark.parametrize("words", ["falsk alarm", "Nej, det var ikke noget alligevel", "glem det"])
async def test_an_alarm_that_was_none_is_taken_back_in_words_before_anybody_is_called(
    lillevig: Crisis, words: str
) -> None:
    *_, sara = lillevig.group()

    await sara.says(SENTENCE)
    sara.sees("[Kald ud]")
    await sara.says(words)
    sara.sees("Ingen blev kaldt")


def everybody_read(crisis: Crisis) -> None:
    for each in crisis.world.phones:
        each.ignores_the_rest()


@pytest.mark.parametrize("words", ["ok", "👍", "Modtaget"])
async def test_who_is_called_and_nods_is_asked_whether_they_come(lillevig: Crisis, words: str) -> None:
    _, per, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    await lillevig.passes(seconds=21)
    per.sees("Du indkaldes")

    await per.says(words)
    per.sees("kan ikke se af det, om du kommer", "[Kommer]", "[Kan ikke]")
    await per.says("ja")
    per.ignores_the_rest()
    assert lillevig.world.ask("SELECT answer FROM callout_calls WHERE answer <> ''") == [("come",)]
    everybody_read(lillevig)


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("afblæs", "Skal jeg afblæse"),
        ("det er overstået, alle kan gå hjem", "Skal jeg afblæse"),
        ("det var falsk alarm", "Var det falsk alarm"),
    ],
)
async def test_whoever_writes_that_it_is_over_is_asked_whether_everybody_is_to_hear_it(
    lillevig: Crisis, words: str, asked: str
) -> None:
    _, per, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    await lillevig.passes(seconds=21)
    await per.says("jeg kommer")
    everybody_read(lillevig)

    await sara.says(words)
    sara.sees(asked)
    await sara.says("ja")
    assert any("Alle, der blev nået" in each.text for each in sara.unread)
    assert any("Tak" in each.text for each in per.unread)
    everybody_read(lillevig)


async def test_false_alarm_in_the_seconds_before_anybody_is_called_takes_it_back(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    sara.ignores_the_rest()

    await sara.says("det var falsk alarm")
    assert any("Ingen er kaldt" in each.text or "Ingen blev kaldt" in each.text for each in sara.unread)
    sara.ignores_the_rest()
    await lillevig.passes(minutes=1)
    karen.sees_nothing()


async def test_more_words_are_taken_while_the_screen_waits(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    await sara.says("det brænder")
    sara.sees("Hvor?")
    await sara.says("Lærkestien 7, og der er folk på 2. sal")
    sara.sees("Brand", "Lærkestien 7 (Solbakken)", "folk på 2. sal")
    await sara.presses("Liv i fare")
    sara.sees("liv i fare")
    await sara.presses("Kald ingen")
    sara.sees("Ingen blev kaldt")

    await sara.says("/beredskab")
    sara.sees("Hvad er der sket?")
    await sara.presses("Brand")
    sara.sees("Hvor?")
    await sara.says("Lærkestien 7")
    assert "Dine ord" not in sara.sees("Brand", "Hvor: Lærkestien 7").text


async def test_an_ordinary_report_is_no_part_of_what_happens(lillevig: Crisis) -> None:
    karen, *_ = lillevig.group()
    await karen.says(SENTENCE)
    karen.sees("Dine ord: skud ved Havnegade 12")

    await karen.says("25 til folkekøkken i Solbakken den 12. november")
    karen.sees("i Solbakken", "25 ", "[Gem]")
    await karen.says("to mænd løb mod havnen")
    assert "25 til" not in karen.sees("Skyderi", "Havnegade 12", "to mænd løb mod havnen", "[Kald ud]").text
    await karen.says("de sad 40 til folkekøkken i Solbakken i går, da det skete")
    karen.sees("da det skete", "[Kald ud]")
    await karen.says("afblæs")
    karen.sees("Ingen blev kaldt")


@pytest.mark.parametrize("words", ["@nabobot skud ved Havnegade 12", "/beredskab skud ved Havnegade 12", "/beredskab"])
async def test_in_a_group_nobody_reads_what_has_happened_and_who_is_called(lillevig: Crisis, words: str) -> None:
    karen, per, *_ = lillevig.group()
    chat = lillevig.world.sim.add_group("Naboerne", [karen.user, per.user])
    await karen.says(words, chat=chat)
    said = lillevig.world.sim.transcript(chat)[-1]
    assert "112" in said.text
    assert "i vores egen chat" in said.text
    assert not said.buttons
    assert "Per" not in said.text
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(0,)]


async def test_a_screen_of_last_night_takes_no_words_of_the_morning(lillevig: Crisis) -> None:
    karen, *_ = lillevig.group()
    await karen.says(SENTENCE)
    karen.sees("Dine ord: skud ved Havnegade 12")
    await lillevig.passes(hours=10)

    await karen.says("25 til folkekøkken i Solbakken i søndags")
    karen.sees("i Solbakken", "25 ", "[Gem]")
    await karen.presses("Gem")
    karen.ignores_the_rest()
    await karen.says("det brænder på Lærkestien 7")
    assert "Havnegade" not in karen.sees("Brand", "Lærkestien 7", "[Kald ud]").text


async def test_whoever_is_not_of_the_group_activates_nothing(lillevig: Crisis) -> None:
    lillevig.group()
    mona = lillevig.world.person("Mona", role="volunteer", area="solbakken")
    await mona.says(SENTENCE)
    told = mona.sees("Ring 112 først", "Jeg har ikke kaldt nogen ud")
    assert told.buttons == []
    await mona.says("vi blev kun fire")
    assert "112" not in mona.unread.pop().text
    await mona.says("/beredskab")
    mona.ignores_the_rest()
    assert lillevig.world.ask("SELECT count(*) FROM callouts") == [(0,)]


async def test_twenty_seconds_to_think_again(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    await sara.presses("Fortryd")
    sara.sees("Fortrudt. Ingen blev kaldt.")
    await sara.says(SENTENCE)
    sara.ignores_the_rest()
    await sara.says("fortryd")  # the screen, and what is written is no more of what has happened
    sara.sees("Ingen blev kaldt")
    await sara.says(SENTENCE)
    await sara.presses("Kald ud")
    sara.ignores_the_rest()
    await sara.says("fortryd!")
    assert not sara.sees("Fortrudt. Ingen blev kaldt.").buttons  # where the seconds were counted
    sara.sees("Fortrudt. Ingen blev kaldt.")

    await lillevig.passes(minutes=15)


async def test_what_is_told_while_the_seconds_are_counted_is_not_lost(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await sara.says(f"beredskab: {SENTENCE}")
    assert "Dine ord: skud" in sara.sees("Skyderi").text
    await sara.presses("Kald ud")
    sara.sees("20 sekunder")
    await sara.says("vi samles i Beboerhuset")
    sara.sees("I loggen kl. 21.43", "vi samles i Beboerhuset")
    await lillevig.passes(seconds=25)
    karen.sees("Du indkaldes")
    await lillevig.says(karen, "Hvad er der sket?")
    karen.sees("Skyderi: Havnegade 12", "politiet er der. vi samles i Beboerhuset")
    for phone in lillevig.world.phones:
        phone.ignores_the_rest()


async def test_the_call_of_the_police_goes_out_at_once(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    await per.says(SENTENCE)
    await lillevig.presses(per, "Kald ud")
    per.sees("kaldt nu")
    per.sees("Du indkaldes")
    karen.sees("Du indkaldes")
    sara.sees("Du indkaldes")


async def test_each_answers_for_their_own_seat(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.presses(karen, "Kommer")
    karen.sees("Du kommer.", "Om hvor mange minutter?", "[15 min.]")
    await lillevig.presses(karen, "15 min.")
    karen.sees("Du kommer om 15 min.", "[Kan ikke]")
    await lillevig.presses(per, "Deltager på telefon")
    per.sees("Du deltager på telefon.")
    await lillevig.presses(sara, "Kommer")
    sara.sees("Du kommer.")
    sara.sees(
        "Gruppen er samlet", "Leder: Karen · kommer om 15 min.", "Politi: Per · på telefon", "SSP-konsulent: Sara"
    )
    karen.sees("Gruppen er samlet")

    assert lillevig.armed() == {}
    await lillevig.passes(minutes=29)
    assert lillevig.states() == {"leder": "coming", "politi": "on_phone", "ssp": "coming"}
    ida.sees_nothing()


async def test_an_answer_may_be_written(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.says(karen, "Jeg kommer om ca. 10 min")
    karen.sees("Du kommer om 10 min.", "[15 min.]")
    assert "10 min." in await lillevig.board(sara), "the others are told no other time"
    await lillevig.says(per, "Hvad er der sket?")
    per.sees("Skyderi: Havnegade 12 (Solbakken)", "[Kommer]")  # and it is no line of the log
    await lillevig.says(per, "kan desværre ikke")
    per.sees("Du kan ikke komme.")
    ida.sees("Du indkaldes")
    await lillevig.says(ida, "Politiet er fremme ved Havnegade og spærrer vejen af")
    ida.sees("I loggen")
    assert lillevig.states() == {"leder": "coming", "politi": "waiting", "ssp": "waiting"}

    await lillevig.says(ida, "Jeg kan ikke")
    ida.sees("Du kan ikke komme.", "Der er ikke flere at spørge")
    for each in (karen, sara):
        each.sees("Ingen kan komme for: Politi.")
    assert "Politi: Ida · kan ikke, der skal findes en anden" in await lillevig.board(sara)
    for each in (karen, sara):
        each.ignores_the_rest()


async def test_what_has_happened_opens_on_a_press(lillevig: Crisis) -> None:
    _, per, _, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.presses(per, "Hvad er der sket?")

    per.sees("Skyderi: Havnegade 12 (Solbakken), meldt kl. 21.43 af: SSP-konsulent.", "politiet er der", "[Kommer]")


async def test_a_no_brings_the_deputy_at_once(lillevig: Crisis) -> None:
    _, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.presses(per, "Kan ikke")

    per.sees("Du kan ikke komme.", "Jeg spørger den næste")
    ida.sees("Du indkaldes")
    assert 12 not in lillevig.armed()
    assert lillevig.armed()[13] == EVENING + timedelta(seconds=80)


async def test_an_absence_brings_whoever_covers_or_the_deputy_at_once(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    otto = lillevig.world.person("Otto", role="staff")
    lillevig.away(karen, covered_by=otto)
    lillevig.away(per)

    await lillevig.called_out(sara)

    assert any("Du indkaldes" in each.text for each in otto.chat())
    assert any("Du indkaldes" in each.text for each in ida.chat())
    assert not any("Du indkaldes" in each.text for each in (*karen.chat(), *per.chat()))


async def test_a_dead_channel_brings_the_deputy_at_once(lillevig: Crisis) -> None:
    _, per, ida, sara = lillevig.group()
    lillevig.world.sim.block(per.user)

    await lillevig.called_out(sara)

    assert any("Du indkaldes" in each.text for each in ida.chat())
    assert [each["recipients"][0]["msisdn"] for each in lillevig.gateway.sent.values()] == [4500000012]


async def test_silence_brings_the_deputy_after_four_minutes(lillevig: Crisis) -> None:
    _, _, ida, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.passes(minutes=3, seconds=59)
    ida.sees_nothing()
    await lillevig.passes(seconds=1)
    ida.sees("Du indkaldes")


async def test_a_late_yes_is_taken_and_the_deputy_is_told(lillevig: Crisis) -> None:
    _, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.presses(per, "Kan ikke")
    per.ignores_the_rest()
    ida.ignores_the_rest()
    await lillevig.presses(ida, "Kommer")
    ida.sees("Du kommer.")
    assert lillevig.states()["politi"] == "coming"

    await lillevig.presses(per, "Kommer")

    per.sees("Du kommer.")
    ida.sees("Per kan alligevel og tager pladsen: Politi. Du behøver ikke komme.")
    await lillevig.presses(per, "Kan ikke")
    per.sees("Du kan ikke komme.")
    ida.sees("Pladsen er din alligevel: Politi.")


async def test_one_persons_answer_silences_nobody_elses_call(lillevig: Crisis) -> None:
    karen, _, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.presses(karen, "Kommer")
    karen.ignores_the_rest()

    assert set(lillevig.armed()) == {12, 13, 15}
    await lillevig.passes(minutes=4)
    ida.sees("Du indkaldes")


async def test_after_eight_minutes_somebody_calls_by_hand_until_it_is_written_how_it_ended(lillevig: Crisis) -> None:
    karen, _, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(sara, "Kommer")
    for each in (karen, sara):
        each.ignores_the_rest()
    await lillevig.passes(minutes=7, seconds=59)
    ida.ignores_the_rest()
    karen.sees_nothing()

    await lillevig.passes(seconds=1)
    for each in (karen, sara):
        each.sees("Ingen har svaret for: Politi", "Per: +4500000012", "Ida: +4500000013", "+45 00 00 00 14")
    await lillevig.passes(minutes=2)
    for each in (karen, sara):
        each.sees("Gruppen er ikke samlet: 1 plads mangler.", "Politi")
    await lillevig.passes(minutes=2)
    for each in (karen, sara):
        each.sees("Påmindelse nr. 1", "Politi")

    await lillevig.presses(karen, "Intet svar endnu")
    karen.sees("Tak, det står i loggen")
    await lillevig.passes(minutes=4)
    for each in (karen, sara):
        each.sees("Påmindelse nr. 2", "Politi")
        assert len([message for message in each.chat() if "Ring selv op:" in message.text]) == 1, "the newest alone"
    await lillevig.presses(karen, "De kan ikke")
    karen.sees("Tak, det står i loggen.", "Politi: Ida · ikke med")
    await lillevig.passes(minutes=5)
    assert lillevig.states()["politi"] == "empty"

    await lillevig.presses(ida, "Kommer")
    ida.sees("Du kommer.")
    assert lillevig.states()["politi"] == "coming"
    for each in (karen, sara):
        each.sees("Gruppen er samlet")


async def test_seats_that_nobody_holds_are_called_by_hand_at_once_and_told_in_one_message(lillevig: Crisis) -> None:
    karen = lillevig.seat("leder", "Karen", "head")
    await karen.says(SENTENCE)
    karen.sees("Politi (ubesat)")
    await karen.presses("Kald ud")
    karen.ignores_the_rest()
    await lillevig.passes(seconds=20)
    karen.sees("Du indkaldes")
    card = karen.sees(
        "Ring selv op for 2 pladser:",
        "Politi: ubesat",
        "Politi: +45 00 00 00 14",
        "uden nummer: SSP-konsulent",
        "[Politi]",
    )
    assert "Påmindelse" not in card.text
    assert card.text.count("Ring selv op") == 1

    await lillevig.presses(karen, "Politi")
    karen.sees("Ubesat: Politi. Ring selv op:", "+45 00 00 00 14", "[De kommer]", "[Intet svar endnu]")
    await lillevig.presses(karen, "De kommer")
    karen.sees("Tak, det står i loggen", "Politi: ubesat · kommer")
    await lillevig.passes(minutes=4)
    karen.sees("Påmindelse nr. 1", "Ubesat: SSP-konsulent")


async def test_whoever_is_head_has_the_heads_seat_until_somebody_is_named_for_it(lillevig: Crisis) -> None:
    karen = lillevig.world.person("Karen", role="head")
    sara = lillevig.seat("ssp", "Sara")
    await sara.says(SENTENCE)
    assert "leder (Karen)" in sara.sees("Jeg kalder").text.lower().replace("karen", "Karen")
    await sara.presses("Kald ud")
    await lillevig.passes(seconds=20)
    karen.sees("Du indkaldes")
    for each in (karen, sara):
        each.ignores_the_rest()


async def test_a_member_without_a_seat_is_called_too(lillevig: Crisis) -> None:
    lillevig.group()
    vera = lillevig.world.person("Vera", role="beredskab")
    await vera.says(SENTENCE)
    vera.sees("Medlem af beredskabet (Vera)")
    await vera.presses("Kald ud")
    await lillevig.passes(seconds=20)
    assert any("Du indkaldes" in each.text for each in vera.chat())
    for each in lillevig.world.phones:
        each.ignores_the_rest()


# -- the same event --


async def test_the_same_event_told_twice_is_one_call_out_with_a_witness(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await lillevig.called_out(sara)

    await lillevig.says(karen, "der er skudt ved Havnegade 14, skud hørt")
    karen.sees("Skyderi")
    await lillevig.presses(karen, "Kald ud")
    karen.sees("blev meldt kl. 21.43", "samme hændelse?")
    await lillevig.presses(karen, "Samme hændelse")
    karen.sees("Gruppen er allerede kaldt", "vidne")

    assert lillevig.world.ask("SELECT state FROM callouts ORDER BY id") == [("out",), ("joined",)]


async def test_two_who_press_in_the_same_second_make_one_call_out(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await karen.says(SENTENCE)
    await sara.says(SENTENCE)
    await karen.presses("Kald ud")
    await sara.presses("Kald ud")
    sara.sees("Gruppen er allerede kaldt")
    assert lillevig.world.ask("SELECT state FROM callouts ORDER BY id") == [("armed",), ("joined",)]
    karen.ignores_the_rest()


async def test_another_event_of_the_same_kind_calls_again(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.says(karen, SENTENCE)
    await lillevig.presses(karen, "Kald ud")
    await lillevig.presses(karen, "En anden: Kald ud")
    karen.sees("om 20 sekunder")
    assert lillevig.world.ask("SELECT state FROM callouts ORDER BY id") == [("out",), ("armed",)]


# -- drills and endings --


async def test_a_drill_is_the_first_and_the_last_word_of_every_message(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await sara.says("/beredskab")
    await sara.presses("Øvelse")
    await sara.presses("Brand")
    await sara.presses("Solbakken")
    sara.ignores_the_rest()
    await lillevig.presses(sara, "Kald ud")
    await lillevig.passes(seconds=20)
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(karen, "Hvad er der sket?")
    await lillevig.presses(per, "Kan ikke")
    await lillevig.says(karen, "vi øver os i at melde")
    await lillevig.passes(minutes=12)
    await lillevig.presses(sara, "Kommer")
    said = [each.text for phone in (karen, per, ida, sara) for each in phone.chat() if each.from_bot]
    await lillevig.presses(sara, "Falsk alarm")
    await lillevig.presses(sara, "Ja, falsk alarm: sig det til alle")

    said += [each.text for phone in (karen, per, ida, sara) for each in phone.chat() if each.from_bot]
    said = [each for each in said if not each.startswith("Er der fare?")]
    assert len(said) > 15
    for each in said:
        assert each.startswith("ØVELSE "), each
        assert each.endswith("ØVELSE"), each
    texts = lillevig.gateway.scheduled or lillevig.gateway.sent
    assert texts
    assert all("VELSE BEREDSKAB" in each["message"] for each in texts.values())
    for each in (karen, per, ida, sara):
        each.ignores_the_rest()


async def test_everybody_who_was_reached_hears_that_it_is_over_and_what_was_said_is_gone(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(karen, "Hvad er der sket?")
    karen.ignores_the_rest()

    await lillevig.presses(sara, "Kommer")
    await lillevig.presses(sara, "Afblæs")
    sara.unread[:-1] = []
    sara.sees("Skal jeg afblæse", "[Nej, fortsæt]")
    await sara.presses("Afblæs over for alle")

    for each in (karen, per):
        assert any("Udkaldet er slut. Du skal ikke gøre mere nu." in message.text for message in each.unread)
        assert len([message for message in each.chat() if ENDED in message.text]) == 1, "and no line like it beside it"
        assert not any("Havnegade" in message.text for message in each.chat())
        each.ignores_the_rest()
    assert not any("Havnegade" in message.text for message in sara.chat() if message.from_bot)
    sara.ignores_the_rest()
    ida.sees_nothing()
    assert lillevig.armed() == {}
    await lillevig.passes(hours=3)
    await per.presses_raw(per.chat()[-1], "call:2:come")
    per.sees("Udkaldet er slut")


async def test_what_is_too_old_to_be_deleted_becomes_a_line_as_well(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    await sara.says("/beredskab")
    menu = sara.sees("Hvad er der sket?")
    await sara.says("/beredskab")
    other = sara.sees("Hvad er der sket?")
    await lillevig.passes(hours=49)
    await sara.presses("Brand")
    await sara.presses("Møllekrogen")
    await sara.presses("Kald ud")
    await lillevig.passes(seconds=20)
    await lillevig.presses(per, "Kommer")
    [come] = [button.data for each in sara.chat() for button in each.buttons if button.text == "Kommer"]
    await sara.presses_raw(menu, come)
    both = {menu.id, other.id}
    assert not any("Hvad er der sket?" in each.text for each in sara.chat() if each.id in both)

    await lillevig.presses(per, "Afblæs")
    await per.presses("Afblæs over for alle")
    ended = "Udkaldet fredag 18. november kl. 22.43 er slut."
    assert {each.id for each in sara.chat() if ended in each.text} == both
    for each in (karen, per, sara):
        assert not any("Møllekrogen" in message.text for message in each.chat())
        each.ignores_the_rest()
