"""Who wants an end of the newsletter: an editor stops the issue that is leaving, a reader leaves in any words."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.newsletter.opting_out import HALT, NO_MORE, OFF, STOP, told
from scheduler.newsletter import JOBS
from tests.mail_server import MailServer
from tests.newsletter_world import mailing, on_telegram, sends_an_issue
from tests.world import World


@pytest.fixture
async def mailed(tmp_path: Path, template: Path, database: str) -> AsyncIterator[tuple[World, MailServer]]:
    async with mailing(tmp_path, template, database) as both:
        yield both


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("stop nyhedsbrevet!", HALT), ("Nej, stop nyhedsbrevet, der er en fejl i det", HALT),
        ("vent med at sende nyhedsbrevet", HALT), ("nyhedsbrevet må ikke sendes endnu", HALT),
        ("stop the newsletter", HALT), ("stop udsendelsen", HALT), ("stop", STOP), ("hov, stop det nu", STOP),
        ("stop nyhedsbrevet til mig", OFF), ("afmeld nyhedsbrevet", OFF), ("jeg gider ikke have nyhedsbrevet", OFF),
        ("tak for nyhedsbrevet, men jeg vil ikke have det mere", OFF), ("ikke flere nyhedsbreve, tak", OFF),
        ("tak for nyhedsbrevet, jeg vil gerne slippe for det fremover", OFF),
        ("hvordan slipper jeg for nyhedsbrevet?", OFF),
        ("Thanks for the newsletter, but I don't want it any more", OFF), ("please don't send me the newsletter", OFF),
        ("må jeg slippe for det fremover", NO_MORE), ("jeg vil ikke have flere", NO_MORE),
        ("jeg gider det ikke mere", NO_MORE),
        ("jeg vil ikke have det i nyhedsbrevet", ""), ("jeg vil gerne have nyhedsbrevet på mail", ""),
        ("vi delte nyhedsbrevet ud", ""), ("tak for nyhedsbrevet", ""),
        ("jeg vil ikke have at børnene kommer i nyhedsbrevet", ""),
    ],
)  # fmt: skip
def test_what_is_to_be_stopped_is_read_from_what_is_written(text: str, what: str) -> None:
    assert told(text) == what


async def test_an_editor_stops_what_is_leaving_and_not_a_subscription(mailed: tuple[World, MailServer]) -> None:
    world, _ = mailed
    mette = world.person("Mette", role="staff")
    readers = on_telegram(world, 3)
    await sends_an_issue(world, mette)
    mette.ignores_the_rest()

    await mette.says("stop nyhedsbrevet!")
    assert "afmeldt" not in mette.sees("Intet bliver sendt, før du siger til", "[Send nu]").text
    await mette.presses("Send nu")
    mette.ignores_the_rest()
    await mette.says("fortryd")
    mette.sees("Intet bliver sendt, før du siger til", "[Send nu]")
    await mette.presses("Send nu")
    mette.ignores_the_rest()
    await mette.says("stop!")  # right after the issue was shown
    mette.sees("Intet bliver sendt, før du siger til", "[Send nu]")
    await world.passes(minutes=2)
    assert not any("frugttræer" in message.text for each in readers for message in each.chat())
    assert world.ask("SELECT state FROM issues") == [("drafted",)]


async def test_an_editor_halts_what_is_being_sent_and_is_told_when_it_is_too_late(
    mailed: tuple[World, MailServer],
) -> None:
    world, _ = mailed
    mette, henning = world.person("Mette", role="staff"), world.person("Henning", role="head")
    on_telegram(world, 3)
    await sends_an_issue(world, mette)
    await world.app.runner.run(JOBS[-1])
    henning.ignores_the_rest()

    await henning.says("Stop nyhedsbrevet, der er en fejl")
    henning.sees("sat på pause", "[Send videre]")
    await henning.presses("Send videre")
    await world.passes(minutes=2)
    for phone in (mette, henning):
        phone.ignores_the_rest()
    await mette.says("stop nyhedsbrevet")
    mette.sees("for sent at stoppe", "Det er sendt.")
    await world.passes(hours=2)
    await mette.says("stop nyhedsbrevet")
    mette.sees("ikke noget nummer på vej", "Du får det ikke nu")


@pytest.mark.parametrize("role", ["subscriber", "volunteer"])
@pytest.mark.parametrize(
    "words",
    ["tak for nyhedsbrevet, men jeg vil ikke have det mere", "jeg gider ikke have nyhedsbrevet", "stop nyhedsbrevet"],
)
async def test_a_reader_leaves_in_words_of_their_own(world: World, role: str, words: str) -> None:
    oluf = world.person("Oluf", role=role)
    await oluf.says("/nyhedsbrev")
    await oluf.presses("Ja tak")
    oluf.sees("Du er tilmeldt")

    await oluf.says(words)
    oluf.sees("Du er afmeldt", "[Tilmeld mig igen]")
    assert world.ask("SELECT count(*) FROM subscriptions WHERE state = 'active'") == [(0,)]


@pytest.mark.parametrize("words", ["meld mig til igen", "jeg vil gerne have det igen", "sign me up again"])
async def test_who_has_left_comes_back_in_words(mailed: tuple[World, MailServer], words: str) -> None:
    world, _ = mailed
    [oluf] = on_telegram(world, 1)
    await oluf.says("afmeld nyhedsbrevet")
    oluf.looks()
    oluf.sees("Du er afmeldt", "[Tilmeld mig igen]")

    await oluf.says(words)
    oluf.looks()
    oluf.sees("Du er tilmeldt")


@pytest.mark.parametrize(
    "words",
    [
        "jeg er flyttet til Jennumparken", "jeg bor ikke i Vangdalen mere, jeg er flyttet til Jennumparken",
        "I moved to Jennumparken",
    ],
)  # fmt: skip
async def test_a_reader_who_has_moved_chooses_whose_news_they_get(mailed: tuple[World, MailServer], words: str) -> None:
    world, _ = mailed
    [oluf] = on_telegram(world, 1)

    await oluf.says(words)
    oluf.looks()
    oluf.sees("Hvor vil du have nyt fra?", "[Jennumparken]")


async def test_who_reports_and_has_moved_is_not_asked_for_news(mailed: tuple[World, MailServer]) -> None:
    world, _ = mailed
    mona = world.person("Mona", role="volunteer")
    await mona.says("jeg er flyttet til Jennumparken")
    assert "nyt fra" not in mona.sees().text
    await mona.says("meld mig til igen")
    assert "tilmeldt" not in mona.sees().text
