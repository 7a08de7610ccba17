"""Working together: the police first, the hold, a log without names, tasks in one line, a status now and then."""

import pytest

from tests.crisis import Crisis
from tests.newsletter_pictures import photo
from tests.test_beredskab_words import called


async def test_a_picture_in_a_call_out_is_for_no_newsletter(lillevig: Crisis) -> None:
    _, per, _, sara = lillevig.group()
    await lillevig.called_out(sara)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    await per.sends(lillevig.world.sim.send_photo, photo(), "to biler i krydset")
    assert any("I loggen" in each.text and "to biler i krydset" in each.text for each in per.unread)
    assert any("Jeg gemmer ingen billeder" in each.text for each in per.unread)
    await per.sends(lillevig.world.sim.send_photo, photo())
    assert "Jeg gemmer ingen billeder" in per.unread[-1].text
    assert lillevig.world.ask("SELECT count(*) FROM contributions") == [(0,)]
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_what_is_written_goes_into_the_log_and_names_are_left_out(lillevig: Crisis) -> None:
    karen, _, sara = await lillevig.together()

    await lillevig.says(karen, "Beboerne på Havnegade er samlet i Beboerhuset, og Jens Hansen er anholdt")

    karen.sees("I loggen kl. 21.43", "er samlet i Beboerhuset", "lignede et navn")
    await lillevig.presses(sara, "Hvad er der sket?")
    shown = sara.sees("Skyderi: Havnegade 12", "21.43 Leder: Beboerne på Havnegade er samlet i Beboerhuset")
    assert "Hansen" not in shown.text


async def test_who_is_called_and_asks_is_answered_and_it_is_no_line_of_the_log(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.says(karen, "Hvad skal jeg gøre?")
    karen.sees("Din plads: Leder.", "Du sørger for, at alle bliver kaldt", "Det skete her: Havnegade 12", "Svar, så vi")
    assert "Kommer" in karen.labels()
    await lillevig.presses(karen, "Kommer")
    await lillevig.presses(per, "Kommer")
    await lillevig.says(karen, "opgave: SSP ringer til skolen inden 23")
    await lillevig.says(per, "anvisning: bliv inde")
    for phone in (karen, per, sara):
        phone.ignores_the_rest()
    await lillevig.says(sara, "ok, hvad er min opgave?")
    asked = sara.sees(
        "Politiet: bliv inde", "Din plads: SSP-konsulent.", "SSP-konsulent: ringer til skolen · inden kl. 23.00"
    )
    assert "Skolen og Klubben" in asked.text
    await lillevig.says(sara, "hvor er det henne?")
    sara.sees("Politiet: bliv inde", "Skyderi: Havnegade 12 (Solbakken), meldt kl. 21.43")
    await lillevig.says(per, "Hvem kommer nu?")
    per.sees("Leder: Karen · kommer", "Politi: Per · kommer", "Mangler: SSP-konsulent")
    await lillevig.says(karen, "hvor er skolens nøgler")  # nobody but the group can tell
    karen.sees("I loggen", "skolens nøgler")

    await lillevig.says(karen, "hvem ringer til forældrene?")
    karen.sees("I loggen", "forældrene")
    for phone in (karen, per, sara):
        phone.ignores_the_rest()


async def test_the_police_come_first_on_every_board_and_stay_pinned(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()

    await lillevig.says(per, "anvisning: bliv inde og hold dørene lukket")

    per.sees("åbn for detaljer")
    per.sees("Det står nu øverst hos alle")
    for each in (karen, sara):
        pushed = each.sees("BEREDSKAB: åbn for detaljer.")
        assert "dørene" not in pushed.text, "it may be read on a locked screen"
    for each in (karen, sara):
        assert (await lillevig.board(each)).splitlines()[1] == "Politiet: bliv inde og hold dørene lukket"
        each.sees("Politiet: bliv inde og hold dørene lukket")
    await lillevig.says(per, "anvisning: I må gå ud igen")
    await lillevig.passes(seconds=4)
    for each in (karen, sara, per):
        [pinned] = [message for message in each.chat() if message.pinned]
        assert (pinned.text, pinned.protected) == ("BEREDSKAB\nPolitiet: I må gå ud igen", True)

    await lillevig.presses(sara, "Afblæs")
    await lillevig.presses(sara, "Afblæs over for alle")
    for each in (karen, sara, per):
        assert not [message for message in each.chat() if message.pinned]
        assert not [message for message in each.chat() if message.from_bot and "gå ud" in message.text]
        each.ignores_the_rest()


async def test_what_the_police_report_can_be_put_first(lillevig: Crisis) -> None:
    karen, per, _ = await lillevig.together()
    await lillevig.says(per, "gerningsstedet er spærret af")
    per.sees("I loggen", "[Sæt det øverst hos alle]")
    await lillevig.presses(per, "Sæt det øverst hos alle")
    per.ignores_the_rest()
    assert "Politiet: gerningsstedet er spærret af" in await lillevig.board(karen)
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_only_the_police_instruct_and_hold_back(lillevig: Crisis) -> None:
    karen, per, _ = await lillevig.together()
    await lillevig.says(karen, "anvisning: alle går hjem")
    karen.sees("I loggen")
    assert "alle går hjem" not in await lillevig.board(per)
    await karen.presses_raw(karen.chat()[-1], "callout:1:hold")
    karen.ignores_the_rest()
    assert lillevig.world.ask("SELECT hold FROM callouts")[0][0] in (0, False)

    await lillevig.presses(karen, "Information ud")
    assert "Hold al" not in str(karen.sees("Hvem skal have besked?").buttons)
    await lillevig.presses(per, "Information ud")
    per.sees("Hvem skal have besked?", "[Hold al information tilbage]")
    await lillevig.presses(per, "Hvad er der sket?")
    per.sees("[Hold al information tilbage]")
    await lillevig.presses(per, "Hold al information tilbage")
    per.sees("Intet går ud")
    assert "Politiet holder al information ud af huset tilbage." in await lillevig.board(karen)


async def test_a_task_in_one_line_has_an_owner_and_a_time(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()

    await lillevig.says(karen, "opgave: SSP ringer til skolen inden 23")

    karen.sees("Opgave til SSP-konsulent: ringer til skolen", "Inden kl. 23.00.")
    sara.sees("En opgave til dig: ringer til skolen", "[Gjort]")
    pushed = [each.payload["text"] for each in lillevig.world.sim.events if each.method == "sendMessage"]
    assert pushed[-2:].count("BEREDSKAB: åbn for detaljer.") == 1, "it rings without a word of it"
    assert not any("En opgave til dig" in each for each in pushed)
    assert "SSP-konsulent: ringer til skolen · inden kl. 23.00" in await lillevig.board(per)
    await lillevig.passes(minutes=61)
    for each in (karen, per):
        each.sees("Hvordan står det?")
        each.sees("Hvordan står det?")
    sara.sees("Hvordan står det?")
    sara.sees("Hvordan står det?")
    await lillevig.passes(minutes=1)
    sara.sees("Snart tid: ringer til skolen")
    await lillevig.presses(sara, "Gjort")
    sara.sees("Noteret som gjort")
    assert "gjort" in await lillevig.board(per)

    await lillevig.says(per, "opgave: Sara følger op med skolen inden 8")  # her seat, and no name; and which day it is
    per.sees("Opgave til SSP-konsulent: følger op med skolen", "Inden kl. 08.00 torsdag 17. november.")
    sara.sees("En opgave til dig", "torsdag 17. november")


async def test_a_line_is_asked_for_every_half_hour_and_then_every_hour(lillevig: Crisis) -> None:
    karen, _, sara = await lillevig.together()

    async def asked(**time: float) -> int:
        await lillevig.passes(**time)
        count = len([each for each in karen.unread if "Hvordan står det?" in each.text])
        for each in lillevig.world.phones:
            each.ignores_the_rest()
        return count

    assert await asked(minutes=29) == 0
    await lillevig.says(sara, "alt er roligt ved Havnegade")
    sara.ignores_the_rest()
    assert await asked(minutes=29) == 0
    assert await asked(minutes=1) == 1
    assert await asked(minutes=60) == 2
    assert await asked(minutes=60) == 1
    assert await asked(minutes=60) == 1


async def test_a_report_of_an_activity_is_no_line_of_the_log(lillevig: Crisis) -> None:
    karen, _, _ = await lillevig.together()
    await karen.says("37 spiste med i folkekøkkenet i Solbakken i går")
    assert "log" not in karen.unread[-1].text
    karen.ignores_the_rest()


async def test_the_groups_own_chat_has_a_board_without_particulars(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    chat = lillevig.world.sim.add_group("Beredskabet", [karen.user, per.user, sara.user])
    await karen.says("/gruppe", chat=chat)
    asked = next(each for each in reversed(lillevig.world.sim.transcript(chat)) if each.buttons)
    lillevig.world.sim.press(karen.user, asked, "beredskabsgruppen")
    await lillevig.world.settled()
    await lillevig.called_out(sara)
    await lillevig.presses(karen, "Kommer")
    await lillevig.says(karen, "opgave: politiet ringer til Havnegade 12")
    await lillevig.passes(seconds=10)
    for each in lillevig.world.phones:
        each.ignores_the_rest()

    board = lillevig.world.sim.transcript(chat)[-1].text
    assert board.startswith("BEREDSKAB kl. 21.43")
    assert "Leder: Karen · kommer" in board
    assert "Havnegade" not in board


async def test_who_is_called_is_told_that_an_answer_in_the_groups_chat_is_none(lillevig: Crisis) -> None:
    karen, per, _, sara = lillevig.group()
    asger = lillevig.world.person("Asger", role="staff")
    chat = lillevig.world.sim.add_group("Beredskabet", [karen.user, per.user, sara.user, asger.user])
    await karen.says("/gruppe", chat=chat)
    asked = next(each for each in reversed(lillevig.world.sim.transcript(chat)) if each.buttons)
    lillevig.world.sim.press(karen.user, asked, "beredskabsgruppen")
    await lillevig.called_out(sara)

    def said() -> str:
        return [each.text for each in lillevig.world.sim.transcript(chat) if each.from_bot][-1]

    board = next(each for each in reversed(lillevig.world.sim.transcript(chat)) if each.from_bot)
    await per.says("@nabobot jeg kommer om 10 min", chat=chat)
    assert said() == (
        "Om udkaldet hører jeg kun i vores egen chat: Svar dér, og skriv dér, hvad der sker. Her er det ikke noteret."
    )
    await per.says("jeg er der om 10 min", chat=chat, reply_to=board)
    assert said().startswith("Om udkaldet hører jeg kun")
    assert lillevig.states()["politi"] != "come"
    await asger.says("@nabobot jeg kommer ikke", chat=chat)
    assert "udkaldet" not in said()
    await karen.says("@nabobot 37 til folkekøkken i Solbakken i går", chat=chat)
    assert "37 deltagere" in said()
    await lillevig.presses(per, "Kommer")
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_a_line_needs_no_question_before_it_and_no_reply(lillevig: Crisis) -> None:
    """At two in the morning nobody replies by the book."""
    karen, per, _, sara = lillevig.group()
    await lillevig.called_out(sara)
    for each in (karen, per):
        await lillevig.presses(each, "Kommer")
        each.ignores_the_rest()
    lillevig.world.execute("DELETE FROM questions")
    await lillevig.says(per, "tre betjente går fra dør til dør")
    per.sees("I loggen kl. 21.43: tre betjente går fra dør til dør")
    await lillevig.presses(karen, "Information ud")
    await lillevig.presses(karen, "Beboerne")
    await lillevig.says(karen, "Bliv inde.")
    karen.ignores_the_rest()
    await lillevig.says(karen, "naboerne er samlet i Beboerhuset")
    karen.sees("I loggen kl. 21.43: naboerne er samlet")
    lillevig.world.execute("DELETE FROM questions")
    await lillevig.passes(minutes=31)
    karen.ignores_the_rest()
    await lillevig.says(karen, "alt er roligt")
    karen.sees("I loggen kl. 22.14: alt er roligt")
    assert lillevig.world.ask("SELECT count(*) FROM unread") == [(0,)], "no word of it is kept for staff to teach"

    lillevig.world.execute("DELETE FROM questions")
    await lillevig.says(karen, "37 spiste med i folkekøkkenet i Solbakken i går")
    assert "loggen" not in karen.unread[-1].text, "a report stays a report"
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_whether_everybody_is_stood_down_is_answered_in_words_too(lillevig: Crisis) -> None:
    karen, per, sara = await lillevig.together()

    for answer in ("nej", "nej, fortsæt"):
        await lillevig.presses(sara, "Afblæs")
        for each in (karen, per, sara):
            each.ignores_the_rest()
        await sara.says(answer)
        assert "I loggen" not in sara.sees("BEREDSKAB").text
        per.ignores_the_rest()
        karen.ignores_the_rest()
    await sara.says("politiet er kørt igen")
    sara.sees("I loggen")
    await lillevig.presses(sara, "Afblæs")
    sara.ignores_the_rest()
    await sara.says("ja, afblæs")
    sara.sees("Udkaldet", "er slut")
    per.sees("slut")
    for each in (karen, per, sara):
        each.ignores_the_rest()


@pytest.mark.parametrize(
    "words",
    [
        "opgave: Karen tager klubben, Per låser kælderen",
        "opgave: Karen tager klubben og Per låser kælderen",
        "opgave: Karen tager klubben; politiet låser kælderen",
    ],
)
async def test_two_tasks_in_one_line_are_each_of_their_own(lillevig: Crisis, words: str) -> None:
    karen, per, _, sara = await called(lillevig)

    await lillevig.says(sara, words)
    sara.sees("Opgave til Leder: tager klubben\nOpgave til Politi: låser kælderen")
    karen.sees("En opgave til dig: tager klubben", "[Gjort]")
    per.sees("En opgave til dig: låser kælderen", "[Gjort]")
    assert lillevig.world.ask("SELECT seat FROM callout_tasks ORDER BY id") == [("leder",), ("politi",)]
    lillevig.boards_are_read()


@pytest.mark.parametrize(
    "words", ["opgave: Karen køber kaffe, mælk og sukker", "opgave: Karen ringer til skolen og politiet i Lillevig"]
)
async def test_what_one_does_is_one_task(lillevig: Crisis, words: str) -> None:
    karen, _, _, sara = await called(lillevig)

    await lillevig.says(sara, words)
    sara.sees("Opgave til Leder")
    karen.sees("En opgave til dig")
    assert lillevig.world.ask("SELECT seat FROM callout_tasks") == [("leder",)]
    lillevig.boards_are_read()
