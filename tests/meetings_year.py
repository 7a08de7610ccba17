"""A plan year, June to May, lived through by people who answer as people do: every message that the bot sent by itself.

`python -m tests.meetings_year` writes the table into tests/golden, for reading and for comparing.
"""

import asyncio
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import orjson
from sqlalchemy import or_

from bot import migrations
from bot.clock import local
from bot.message import plain
from bot.outbox import LANES, Outgoing
from bot.people.model import Person
from bot.work import Work
from tests.world import Phone, World

GOLDEN = Path(__file__).parent / "golden" / "year-2017-18.md"
BEGINS = datetime(2017, 6, 1, 6, 30, tzinfo=UTC)
"""The plan's first morning."""
WEEKS = 52
OURS = (
    "meet:", "digest:", "figures:", "figures-late:", "report:", "milestones:", "course:", "announcement:", "feedback:",
    "silence:",
)  # fmt: skip
"""How the keys begin of what is sent because of the calendar."""
HEAD = """# A plan year, June 2017 to May 2018

Every message that the bot sent by itself about meetings, figures, milestones, courses, announced events and what was
reported. Karen is the head, Henning the project manager. Mette sits in the steering group and answers yes at once, Omar
sits there too and answers nothing; Bo is on the board and sends his regrets; Fatima is a resident ambassador. Signe
delivers the school's figures, the second time not before her colleague Ruth was asked; Ditte holds a course, Henning
has milestones; Mona reports dinners and announces one. Made by tests/meetings_year.py; a test compares it.

| day | hour | to | message |
|---|---|---|---|
"""
SCHOOL = "noerrevangsskolen"
SAID = {
    0: ("Henning", "/milepaele Boligsociale mødregrupper, november: nyt hold er fyldt\n"
                   "Boligsociale mødregrupper, marts: evaluering er holdt", "Godkend"),
    11: ("Mona", "37 til fællesspisning i Vangdalen i går", "Gem"),
    13: ("Ditte", "nyt jobforløb begynder i dag, 5 gange, 9 unge", "Opret forløbet"),
    20: ("Mona", "/kalender fællesspisning 26. oktober kl. 18 i ParkCaféen", "Læg i kalenderen"),
    30: ("Mona", "41 til fællesspisning i Vangdalen i går", "Gem"),
}  # fmt: skip
"""What people do in a week without having been asked: who, in which words, and the button under the answer."""


async def lived(world: World) -> str:
    """The year, week by week; returns the table."""
    karen = world.person("Karen", role="head")
    mette, omar = world.person("Mette", role="styregruppe"), world.person("Omar", role="styregruppe")
    bo, fatima = world.person("Bo", role="bestyrelse"), world.person("Fatima", role="ambassador", area="vangdalen")
    ditte, signe = world.person("Ditte", role="staff"), world.person("Signe", role="partner", institution=SCHOOL)
    people = {
        "Henning": world.person("Henning", role="project_manager"),
        "Mona": world.person("Mona", role="volunteer"),
    }
    people["Ditte"], ruth = ditte, world.person("Ruth", role="partner", institution=SCHOOL)
    await karen.says("/moeder")
    await karen.presses("Foreslå datoer for 2017/18")
    await karen.presses(next(each.text for each in karen.chat()[-1].buttons if each.text.startswith("Gem")))
    rows: dict[int, str] = {}
    for week in range(WEEKS):
        if week in SAID:
            who, words, label = SAID[week]
            await people[who].says(words)
            await people[who].presses(label)
        await world.passes(days=7)
        rows |= world.write(sent)
        await replies(signe, "2 tal fra", "3 familier, 6 af 7 gennemførte" if week < 20 else "kommer i morgen")
        await replies(ruth, "mangler stadig svar fra", "4 familier, 5 af 6 gennemførte")
        await replies(ditte, "Er det slut?", "8 af 9")
        await replies(ditte, "efter en måned?", "6")
        await replies(ditte, "efter tre måneder?", "5")
        await replies(people["Henning"], "tal fra Bysekretariatet", "ikke relevant")
        await replies(people["Mona"], "Hvor mange kom", "29")
        await answers(karen, "Mødet er holdt")
        await answers(mette, "Deltager")
        await answers(bo, "Afbud")
        for each in (omar, fatima, signe, ruth, *people.values()):
            each.ignores_the_rest()
    return HEAD + "".join(sorted(rows.values()))


async def replies(phone: Phone, to: str, words: str) -> None:
    """Answer the new message that says that, by a reply to it."""
    new = [each for each in phone.unread if to in each.text]
    if new:
        await phone.says(words, reply_to=new[-1])
        if any(button.text == "Gem" for button in phone.chat()[-1].buttons):
            await phone.presses("Gem")
        phone.ignores_the_rest()


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
    ours = or_(*(Outgoing.key.startswith(each) for each in OURS))
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
