"""When channels fail: Telegram down, the gateway down, both; answers by SMS and by link."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp

from bot.people.model import Channel
from bot.work import Work
from tests.crisis import EVENING, SENTENCE, Crisis, crisis, elapses, looks
from tests.mail_server import MailServer
from tests.sms_gateway import signed
from tests.world import Phone

KAREN, PER, IDA, SARA = 11, 12, 13, 15


def texted(it: Crisis) -> set[int]:
    """Whose telephone has had an SMS by now: those sent, and those that the gateway was to send by itself."""
    arrived = [*it.gateway.sent.values()]
    now = it.world.app.clock.now().timestamp()
    arrived += [each for each in it.gateway.scheduled.values() if each["sendtime"] <= now]
    return {each["recipients"][0]["msisdn"] - 4500000000 for each in arrived}


async def writes(it: Crisis, number: int, words: str) -> None:
    """Somebody answers by SMS; the gateway tells us."""
    said: dict[str, Any] = {"id": number * 100 + len(words), "msisdn": 4500000000 + number, "message": words}
    said["senttime"] = 1510736400
    async with aiohttp.ClientSession() as http:
        url = f"{it.world.app.web.url}/sms"
        async with http.post(url, json=said, headers=signed(said)) as answer:
            assert answer.status == 200
    await looks(it, "sms")


async def activated(it: Crisis, by: Phone) -> None:
    await by.says(SENTENCE)
    await by.presses("Kald ud")


async def silent(it: Crisis) -> None:
    for phone in it.world.phones:
        phone.looks()
        phone.ignores_the_rest()


async def test_with_telegram_down_the_group_is_complete_by_sms_alone(lillevig: Crisis) -> None:
    _, _, _, sara = lillevig.group()
    await activated(lillevig, sara)
    lillevig.world.sim.down()
    await elapses(lillevig, "sms", seconds=80)
    assert texted(lillevig) == {KAREN, PER, SARA}

    for number in (KAREN, SARA):
        await writes(lillevig, number, "kommer")
    await writes(lillevig, PER, "kan ikke")
    assert IDA in lillevig.armed()
    await elapses(lillevig, "sms", seconds=60)
    assert IDA in texted(lillevig)
    await writes(lillevig, IDA, "deltager på telefon")

    assert lillevig.states() == {"leder": "coming", "politi": "on_phone", "ssp": "coming"}
    assert lillevig.world.ask("SELECT count(*) FROM callouts WHERE complete_at IS NOT NULL") == [(1,)]
    lillevig.world.sim.down(False)
    await lillevig.world.settled()
    await silent(lillevig)


async def test_with_the_gateway_down_telegram_and_cards_carry_it(lillevig: Crisis) -> None:
    karen, per, ida, sara = lillevig.group()
    await lillevig.gateway.stop()
    await activated(lillevig, sara)
    await elapses(lillevig, "telegram", seconds=20)
    for each in (karen, per, sara):
        assert any("Du indkaldes" in message.text for message in each.chat())
    await elapses(lillevig, "telegram", minutes=8)

    assert any("Du indkaldes" in message.text for message in ida.chat())
    assert any("Politi: intet svar" in message.text for message in karen.chat())
    await lillevig.gateway.start()
    await lillevig.world.settled()
    assert texted(lillevig) == {11, 12, 13, 15}, "at once, for what the gateway was to do minutes ago is over"
    await silent(lillevig)


async def test_with_both_down_the_card_comes_by_mail_and_waits_for_telegram(
    tmp_path: Path, template: Path, database: str
) -> None:
    async with MailServer() as post:
        more = {"smtp_url": post.url, "mail_from": "Nabobot <bot@example.org>"}
        async with crisis(tmp_path, template, database, **more) as it:
            karen, _, _, sara = it.group()
            id = it.person_id(karen)

            def add_mail(work: Work) -> None:
                mail = Channel(kind="email", address="karen@example.org", position=2, confirmed_at=work.now)
                mail.person_id = id
                work.session.add(mail)

            it.world.write(add_mail)
            await activated(it, sara)
            it.world.sim.down()
            await it.gateway.stop()
            await elapses(it, "email", minutes=8, seconds=20)

            letters = [str(each["Subject"]) + str(each.get_body(("plain",)) or "") for each in post.box.letters]
            assert any("Du indkaldes" in each for each in letters)
            assert any("+4500000012" in each for each in letters)
            cards = "substr(key, 1, 15) = 'callout:1:card:' AND channel = 'telegram'"
            waits = f"SELECT DISTINCT state FROM outbox WHERE {cards}"
            assert it.world.ask(waits) in ([("waiting",)], [("sending",)], [("sending",), ("waiting",)])
            await silent(it)


async def test_an_answer_takes_the_sms_back_from_the_gateway(lillevig: Crisis) -> None:
    karen, _, _, sara = lillevig.group()
    await lillevig.called_out(sara)
    assert lillevig.armed()[KAREN] == EVENING + timedelta(seconds=80)
    await lillevig.presses(karen, "Kommer")
    karen.ignores_the_rest()
    assert KAREN not in lillevig.armed()
    await lillevig.passes(minutes=2)
    board = await lillevig.board(karen)
    assert "Leder: Karen · kommer · Telegram svaret\n" in board
    assert "SSP-konsulent: Sara · kaldt, intet svar endnu · Telegram sendt · SMS sendt\n" in board


async def test_somebody_with_sms_alone_is_called_by_it_at_once(lillevig: Crisis) -> None:
    _, per, _, sara = lillevig.group()
    lillevig.world.execute("DELETE FROM channels WHERE kind = 'telegram' AND person_id = 1")
    await lillevig.called_out(sara)
    assert texted(lillevig) == {KAREN}
    [text] = lillevig.gateway.texts()
    assert text.startswith("BEREDSKAB kl. 21.43. Du indkaldes.")
    assert "Svar: http" in text
    assert "Havnegade" not in text

    await writes(lillevig, KAREN, "Hvad er der sket?")
    await writes(lillevig, KAREN, "kommer")
    assert lillevig.states()["leder"] == "coming"
    await lillevig.presses(per, "Kommer")
    await lillevig.says(per, "anvisning: bliv inde og hold døren lukket")
    await lillevig.world.settled()
    assert any("Politiet: bliv inde og hold døren lukket" in each for each in lillevig.gateway.texts())
    tables = (("outbox", "content"), ("callouts", "instruction"), ("callout_log", "sealed"), ("attempts", "error"))
    kept = [str(lillevig.world.ask(f"SELECT {column} FROM {table}")) for table, column in tables]
    assert not any("døren" in each for each in kept), "what went out by SMS alone is kept sealed too"
    await silent(lillevig)


async def test_a_bot_that_was_away_catches_up(lillevig: Crisis) -> None:
    """Down for ten minutes after going out: the gateway has sent the SMS, and whoever is due is called at once."""
    karen, _, ida, sara = lillevig.group()
    await lillevig.called_out(sara)
    await lillevig.world.app.stop()
    lillevig.world.clock.move(timedelta(minutes=10))
    assert texted(lillevig) == {KAREN, PER, IDA, SARA}
    await lillevig.world.start_bot()
    await lillevig.world.passes(seconds=1)

    assert any("Du indkaldes" in message.text for message in ida.chat())
    assert any("intet svar" in message.text for message in karen.chat())
    assert any("Karen: det er dig" in message.text for message in karen.chat()), "nobody rings themselves"
    assert any("Karen: +45" in message.text for message in sara.chat())
    await silent(lillevig)
