"""A crisis group with telephones, a gateway and a mail server on loopback: who is called, by what, and what is read."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document

from bot.beredskab.model import Holder
from bot.people.model import Absence, Channel
from bot.privacy.sealed_files import contents
from bot.simulator import Message
from bot.work import Work
from tests.sms_gateway import SmsGateway
from tests.world import Phone, World

EVENING = datetime(2022, 11, 16, 20, 43, tzinfo=UTC)
"""Wednesday 16 November 2022, 21.43 in Denmark."""
PLAN = str(Path(__file__).parent / "plans" / "lillevig-2022-25.toml")


SENTENCE = "skud ved Havnegade 12, politiet er der"


def is_board(message: Message) -> bool:
    """Also what counted the seconds, once it says that everybody was called."""
    if "Alle blev kaldt kl." in message.text:
        return True
    return message.text.startswith(("BEREDSKAB kl. ", "ØVELSE BEREDSKAB kl. ")) and "Du indkaldes" not in message.text


@dataclass
class Crisis:
    """Lillevig: Karen leads, Per and Ida are the police, Sara is the SSP consultant and has no deputy."""

    world: World
    gateway: SmsGateway
    read: int = 0
    seated: dict[str, int] = field(default_factory=dict)

    def seat(self, seat: str, name: str, role: str = "beredskab", number: str = "") -> Phone:
        """Somebody holds a seat, behind those who hold it already."""
        phone = self.world.person(name, role=role)

        def put(work: Work) -> None:
            channel = work.session.query(Channel).filter_by(address=str(phone.user.id)).one()
            position = self.seated.get(seat, 0)
            holder = Holder(seat=seat, person_id=channel.person_id, position=position, since=work.now)
            work.session.add(holder)
            if number:
                sms = Channel(kind="sms", address=number, position=1, confirmed_at=work.now)
                sms.person_id = channel.person_id
                work.session.add(sms)

        self.world.write(put)
        self.seated[seat] = self.seated.get(seat, 0) + 1
        return phone

    def group(self) -> tuple[Phone, Phone, Phone, Phone]:
        """Karen, Per, Ida and Sara, each with Telegram and a number for SMS."""
        karen = self.seat("leder", "Karen", "head", "+4500000011")
        per = self.seat("politi", "Per", number="+4500000012")
        ida = self.seat("politi", "Ida", number="+4500000013")
        sara = self.seat("ssp", "Sara", number="+4500000015")
        return karen, per, ida, sara

    def away(self, phone: Phone, covered_by: Phone | None = None) -> None:
        """Somebody is away all day."""
        cover = self.person_id(covered_by) if covered_by else None

        def note(work: Work) -> None:
            found = work.session.query(Channel).filter_by(address=str(phone.user.id)).one()
            day = work.today
            work.session.add(Absence(person_id=found.person_id, first=day, last=day, covered_by=cover))

        self.world.write(note)

    async def board(self, phone: Phone) -> str:
        """What somebody's board says once it has rested from its last change."""
        await self.passes(seconds=3)
        return next((each.text for each in reversed(phone.chat()) if is_board(each)), "")

    def boards_are_read(self) -> None:
        for phone in self.world.phones:
            phone.unread = [each for each in phone.unread if not is_board(each)]

    async def passes(self, **time: float) -> None:
        """Time passes, and the boards that change meanwhile are read."""
        await self.world.passes(**time)
        self.boards_are_read()

    async def presses(self, phone: Phone, label: str) -> None:
        """A press, and the boards that change by it are read."""
        await phone.presses(label)
        self.boards_are_read()

    async def says(self, phone: Phone, words: str) -> None:
        await phone.says(words)
        self.boards_are_read()

    async def called_out(self, by: Phone, sentence: str = SENTENCE) -> None:
        """Somebody writes, presses, thinks for twenty seconds, and everybody is called; the calls are read."""
        await by.says(sentence)
        await by.presses("Kald ud")
        await self.passes(seconds=20)
        for phone in self.world.phones:
            phone.ignores_the_rest()

    async def together(self) -> tuple[Phone, Phone, Phone]:
        """Everybody was called, and Karen, Per and Sara have said yes."""
        karen, per, _, sara = self.group()
        await self.called_out(sara)
        for each in (karen, per, sara):
            await self.presses(each, "Kommer")
        for each in (karen, per, sara):
            each.ignores_the_rest()
        return karen, per, sara

    def armed(self) -> dict[int, datetime]:
        """What the gateway keeps for later: the number, and when it goes out."""
        return {
            each["recipients"][0]["msisdn"] - 4500000000: datetime.fromtimestamp(each["sendtime"], UTC)
            for each in self.gateway.scheduled.values()
        }

    def person_id(self, phone: Phone) -> int:
        def find(work: Work) -> int:
            return work.session.query(Channel).filter_by(address=str(phone.user.id)).one().person_id

        return self.world.write(find)

    def states(self) -> dict[str, str]:
        """Each seat of the newest call-out, and how it stands."""
        found = self.world.ask("SELECT seat, state FROM callout_seats ORDER BY id")
        return dict(found)


def words_of_document(it: Crisis, folder: str) -> str:
    """Every word of the newest Word file there, which is sealed; the cells of a row with a line between."""
    files = (it.world.folder / folder).glob("*.docx.sealed")
    path = max(files, key=lambda each: each.stat().st_mtime_ns)
    made = Document(BytesIO(contents(path, it.world.app.programme.seal)))
    rows = ["|".join(cell.text for cell in row.cells) for table in made.tables for row in table.rows]
    return "\n".join([*(each.text for each in made.paragraphs), *rows])


async def elapses(it: Crisis, *works: str, step: timedelta = timedelta(seconds=5), **time: float) -> None:
    """Time passes in small steps while a channel is away: nobody waits for it. `works`: those that are there."""
    app, left = it.world.app, timedelta(**time)
    for _ in range(left // step):
        app.clock.move(step)
        await looks(it, *works)


async def looks(it: Crisis, *works: str) -> None:
    app = it.world.app
    job = next(each for each in app.runner.jobs if each.name == "beredskab")
    await app.runner.run(job)
    for name, sender in app.senders._of.items():
        if name in works:
            await sender.idle()


@asynccontextmanager
async def crisis(folder: Path, template: Path, database: str, plan: str = PLAN, **more: Any) -> AsyncIterator[Crisis]:
    """Whoever has something unread at the end fails the story."""
    async with SmsGateway() as gateway:
        world = World(
            folder, template, plan=plan, begins=EVENING, more={"sms_url": gateway.url} | more, database=database
        )
        gateway.now = lambda: world.clock.now()
        await world.start()
        try:
            it = Crisis(world, gateway)
            yield it
            for phone in world.phones:
                phone.looks()
                it.boards_are_read()
                phone.sees_nothing()
        finally:
            await world.stop()
