"""A plan year of meetings, June to May, lived through by people who answer as people do: every message that was sent.

`python -m tests.meetings_year` writes the table into tests/golden, for reading and for comparing.
"""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import orjson

from bot import migrations
from bot.clock import local
from bot.message import plain
from bot.outbox import LANES, Outgoing
from bot.people.model import Person
from bot.work import Work
from tests.meetings_alone import meetings_alone
from tests.world import Phone, World

GOLDEN = Path(__file__).parent / "golden" / "meetings-2017-18.md"
BEGINS = datetime(2017, 6, 1, 6, 30, tzinfo=UTC)
"""The plan's first morning."""
WEEKS = 52
HEAD = """# A plan year of meetings, June 2017 to May 2018

Every message that the bot sent by itself about meetings, to five people: Karen is the head; Mette sits in the steering
group and answers yes at once, Omar sits there too and answers nothing; Bo is on the board and sends his regrets; Fatima
is a resident ambassador. Made by tests/meetings_year.py; a test compares it.

| day | hour | to | message |
|---|---|---|---|
"""


async def lived(world: World) -> str:
    """The year, week by week; returns the table."""
    await meetings_alone(world)
    karen = world.person("Karen", role="head")
    mette, omar = world.person("Mette", role="styregruppe"), world.person("Omar", role="styregruppe")
    bo, fatima = world.person("Bo", role="bestyrelse"), world.person("Fatima", role="ambassador", area="vangdalen")
    await karen.says("/moeder")
    await karen.presses("Foreslå datoer for 2017/18")
    await karen.presses(next(each.text for each in karen.chat()[-1].buttons if each.text.startswith("Gem")))
    rows: dict[int, str] = {}
    for _ in range(WEEKS):
        await world.passes(days=7)
        rows |= world.write(sent)
        await answers(karen, "Mødet er holdt")
        await answers(mette, "Deltager")
        await answers(bo, "Afbud")
        for each in (omar, fatima):
            each.ignores_the_rest()
    return HEAD + "".join(sorted(rows.values()))


async def answers(phone: Phone, label: str) -> None:
    """Press that button under everything new that has it."""
    new, phone.unread = phone.unread, []
    for message in new:
        if any(button.text == label for button in message.buttons):
            phone.world.sim.press(phone.user, message, label)
            await phone._after()
    phone.ignores_the_rest()


def sent(work: Work) -> dict[int, str]:
    """Lines of the table, by number: what was sent unasked, while its words are still kept."""
    names = {each.id: each.name for each in work.session.query(Person)}
    ours = Outgoing.key.startswith("meet:") | Outgoing.key.startswith("digest:")
    query = work.session.query(Outgoing).filter(ours, Outgoing.content != "{}")
    found = query.order_by(Outgoing.id).all()
    return {each.id: _line(each, names[each.person_id or 0]) for each in found if each.sent_at}


def _line(row: Outgoing, name: str) -> str:
    assert row.sent_at is not None
    at = local(row.sent_at)
    first, second = [*plain(orjson.loads(row.content)["text"]).splitlines(), ""][:2]
    lane = "" if LANES[row.lane] == "reminder" else f" ({LANES[row.lane]})"
    return f"| {at:%Y-%m-%d} | {at:%H.%M} | {name} | {first} · {second}{lane} |\n"


async def _write() -> None:
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        migrations.upgrade(f"sqlite:///{template}")
        world = World(Path(folder) / "world", template, begins=BEGINS)
        world.folder.mkdir()
        await world.start()
        try:
            GOLDEN.parent.mkdir(exist_ok=True)
            GOLDEN.write_text(await lived(world), "utf-8")
        finally:
            await world.stop()


if __name__ == "__main__":
    asyncio.run(_write())
