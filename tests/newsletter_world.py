"""A programme with readers by Telegram and by e-mail, and a mail server of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.newsletter.model import ACTIVE, Subscription
from bot.people.model import Channel, Person, Post
from bot.work import Work
from tests.mail_server import MailServer
from tests.world import Phone, World, story

FROM = "Nyt fra Nordbyen <nyhedsbrev@example.org>"


@asynccontextmanager
async def mailing(
    folder: Path, template: Path, database: str = "", **more: str
) -> AsyncIterator[tuple[World, MailServer]]:
    """`more`: further settings."""
    async with MailServer() as server:
        settings = {"smtp_url": server.url, "mail_from": FROM} | more
        async with story(World(folder, template, database=database, more=settings)) as world:
            yield world, server


def reader(world: World, address: str, *, areas: tuple[str, ...] = (), language: str = "da") -> int:
    """Somebody who gets it by e-mail. Returns the number of the subscription."""
    return readers(world, [address], areas=areas, language=language)[0]


def readers(world: World, addresses: list[str], *, areas: tuple[str, ...] = (), language: str = "da") -> list[int]:
    def add(work: Work) -> list[int]:
        made = [
            Subscription(
                channel="email", address=address, language=language, areas=list(areas), source="test", state=ACTIVE,
                crisis=False, put_off=0, created_at=work.now,
            )
            for address in addresses
        ]  # fmt: skip
        work.session.add_all(made)
        work.session.flush()
        return [each.id for each in made]

    return world.write(add)


def on_telegram(world: World, count: int) -> list[Phone]:
    """So many readers with telephones, put into the database as if they had come before the story."""
    users = [world.sim.add_user(f"Læser {number}", language_code="da") for number in range(count)]

    def add(work: Work) -> None:
        for user in users:
            user.started = True
            person = Person(name=user.first_name, language="da", created_at=work.now)
            person.channels.append(Channel(kind="telegram", address=str(user.id), confirmed_at=work.now))
            person.posts.append(Post(role="subscriber", since=work.now))
            work.session.add(person)
            work.session.flush()
            work.session.add(
                Subscription(
                    person_id=person.id, channel="telegram", address=str(user.id), source="test", state=ACTIVE,
                    language="da", areas=[], crisis=False, put_off=0, created_at=work.now,
                )
            )  # fmt: skip

    world.write(add)
    return [Phone(world, user) for user in users]


async def sends_an_issue(world: World, editor: Phone, words: str = "Vi har plantet 40 frugttræer.\nKom og se.") -> None:
    """An editor writes a piece, makes an issue of it and presses: it is about to leave."""
    await editor.says("/nyhedsbrev")
    await editor.presses("Send et bidrag")
    await editor.says(words)
    await editor.presses("Brug den")
    await editor.presses("Alle områder")
    await editor.says("/nyhedsbrev")
    await editor.presses("Lav et nummer nu")
    await editor.presses("Send nu")
    editor.ignores_the_rest()
