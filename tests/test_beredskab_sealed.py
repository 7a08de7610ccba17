"""Confidential: the database holds no word of a crisis that could be read, and whoever it was said to can have it."""

from datetime import timedelta
from pathlib import Path

import orjson
from sqlalchemy import inspect

from bot.beredskab import keeping
from bot.privacy.sealed_files import contents
from tests.crisis import Crisis
from tests.world import Phone

SECRETS = [word.encode() for word in ("Havnegade", "politiet er der", "døren lukket", "opgangen", "samles", "spærret")]
"""One of each: where, what was told, the instruction, a task, a report, a wording for the residents."""

PLAIN = (b"PK\x03\x04", b"%PDF", b'{"', b"{\n")
"""How a document, a print and a list begin, each long enough not to come by chance."""


def readable(it: Crisis) -> list[str]:
    """Where in the database one of the secrets can be read: table, column and the word."""
    found = set()
    for table in inspect(it.world.app.database.engine).get_table_names():
        columns = [each["name"] for each in inspect(it.world.app.database.engine).get_columns(table)]
        for row in it.world.ask(f'SELECT * FROM "{table}"'):
            for column, value in zip(columns, row, strict=True):
                kept = value if isinstance(value, bytes) else str(value).encode()
                found |= {f"{table}.{column}: {word.decode()}" for word in SECRETS if word in kept}
    return sorted(found) + [path.name for path in files(it) if path.read_bytes().startswith(PLAIN)]


def files(it: Crisis) -> list[Path]:
    """What is handed out as a file."""
    return [path for name in ("beredskab", "my_data") for path in (it.world.folder / name).glob("*") if path.is_file()]


def handed_out(phone: Phone, name: str) -> bytes:
    """The file as it arrived."""
    return next(each.file.data for each in phone.chat() if each.file and each.file.name == name)


def sealed_rows(it: Crisis, person: int = 0) -> int:
    """How many messages are kept sealed; of one person, where one is named."""
    rows = it.world.ask("SELECT content, person_id FROM outbox")
    return sum('"sealed":' in content for content, whose in rows if person in (0, whose))


async def it_happens(it: Crisis) -> tuple[Phone, Phone, Phone]:
    """Told, called, worked on; a wording for the residents waits for one more yes."""
    karen, per, _, sara = it.group()
    await it.says(sara, "skud ved Havnegade 12, politiet er der")
    assert readable(it) == [], "while it is being told"
    await it.presses(sara, "Kald ud")
    await it.passes(seconds=20)
    for each in (karen, per, sara):
        await it.presses(each, "Kommer")
    await it.presses(per, "Hvad er der sket?")
    await it.says(per, "anvisning: bliv inde og hold døren lukket")
    await it.says(karen, "opgave: SSP taler med familierne i opgangen")
    await it.says(karen, "vi samles i Beboerhuset")
    await it.presses(karen, "Information ud")
    await it.presses(karen, "Beboerne")
    await it.says(karen, "Havnegade er spærret af. Bliv inde.")
    await it.presses(sara, "Enig")
    await it.presses(karen, "Spørg ledelsen")
    return karen, per, sara


async def test_no_table_holds_a_readable_word_of_a_crisis(lillevig: Crisis) -> None:
    erik = lillevig.seat("ledelse", "Erik", role="partner")
    mona = lillevig.world.person("Mona", role="volunteer", area="solbakken")
    await mona.says("/beredskab")
    await mona.presses("Ja tak")
    karen, per, sara = await it_happens(lillevig)
    assert readable(lillevig) == [], "while it lasts"
    await lillevig.presses(karen, "Send")
    await lillevig.passes(seconds=10)
    for each in (mona, erik):
        assert any("spærret" in message.text for message in each.unread), "it is opened as it leaves"
    assert any("Havnegade" in message.text for message in per.chat())
    assert readable(lillevig) == [], "when it has gone out"

    await lillevig.presses(sara, "Afblæs")
    await lillevig.presses(sara, "Afblæs over for alle")
    await lillevig.presses(karen, "Evaluér")
    await lillevig.passes(minutes=1)
    assert readable(lillevig) == [], "when it is over"
    assert handed_out(karen, "opslag-1-1.pdf").startswith(b"%PDF"), "a file is opened as it leaves"
    assert handed_out(karen, "evaluering-1.docx").startswith(b"PK")
    assert len(files(lillevig)) == 2
    lillevig.world.clock.move(timedelta(days=91))
    lillevig.world.write(keeping.run)
    assert sealed_rows(lillevig) == 0
    assert files(lillevig) == []
    for each in lillevig.world.phones:
        each.ignores_the_rest()


async def test_whoever_it_was_said_to_can_read_it_and_whom_it_names_can_be_forgotten(lillevig: Crisis) -> None:
    karen, per, _ = await it_happens(lillevig)
    await karen.says("/mine_data")
    [handed] = lillevig.world.folder.glob("my_data/*")
    assert readable(lillevig) == []
    kept = orjson.loads(contents(handed, lillevig.world.app.programme.seal))
    assert any("spærret" in row["content"] for row in kept["sent"])

    torn = """replace(content, '"sealed":"2:', '"sealed":"2:AAAA')"""  # as if its secret were lost
    oldest = f"(SELECT min(id) FROM outbox WHERE content <> {torn})"
    lillevig.world.execute(f"UPDATE outbox SET content = {torn} WHERE id = {oldest}")
    before = sealed_rows(lillevig, lillevig.person_id(karen))
    await per.says("/slet_mig")
    await per.presses("Slet mig")
    after = sealed_rows(lillevig, lillevig.person_id(karen))
    assert after < before, "what named him to others is emptied"
    for each in lillevig.world.phones:
        each.ignores_the_rest()
