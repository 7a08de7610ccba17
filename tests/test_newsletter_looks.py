"""The letter and the pages of the newsletter in a real Chromium, on a phone and a desk, with axe-core."""

import asyncio
import re
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from bot.links import CONFIRM, LEAVE
from bot.people.model import Channel, Person, Post
from bot.work import Work
from tests.chromium import NEEDS_BROWSER
from tests.looking import looked_at
from tests.newsletter_pictures import scene
from tests.newsletter_world import mailing, reader, sends_an_issue
from tests.world import World

pytestmark = NEEDS_BROWSER


async def test_everybody_can_read_the_letter_and_the_pages(tmp_path: Path, template: Path) -> None:
    async with mailing(tmp_path, template, public_url="http://127.0.0.1:8088") as (world, server):
        pages = await published(world, server.box.letters, tmp_path)
        with_browser = asyncio.to_thread(looked_at, pages, tmp_path)
        complaints = await with_browser

    assert complaints == []


async def published(world: World, letters: list[EmailMessage], folder: Path) -> dict[str, str]:
    """An issue with everything in it, sent and archived; the pages by name, as addresses."""
    mette, astrid = world.person("Mette", role="staff"), world.person("Astrid", role="journalist")
    number = reader(world, "inge@example.org")
    await astrid.sends(world.sim.send_photo, scene(), "De nye bænke ved Parken er malet af naboerne.\n\nKom og sid.")
    await astrid.says("Nye bænke")
    await astrid.presses("Jennumparken")
    await astrid.presses("Ja, alle")
    await mette.says("/kalender sommerfest lørdag kl. 14 i Parken")
    await mette.presses("Læg i kalenderen")
    await sends_an_issue(world, mette)
    await world.passes(minutes=1)
    for phone in world.phones:
        phone.ignores_the_rest()
    archive = folder / "newsletter" / "archive"
    [issue] = [each for each in archive.glob("*.html") if re.match(r"\d", each.name) and ".en." not in each.name]
    root, later = world.app.web.url, world.clock.now().replace(year=2030)
    links = world.app.links
    return {
        "letter": saved(letters[-1], folder),
        "archive": (archive / "index.html").as_uri(),
        "issue": issue.as_uri(),
        "sign-up": f"{root}/nyhedsbrev",
        "confirm": f"{root}/{CONFIRM}/{links.token(CONFIRM, number, '', later)}",
        "leave": f"{root}/{LEAVE}/{links.token(LEAVE, number, '', later)}",
        "made-up": f"{root}/{LEAVE}/xyz",
        "answer": question(world, later),
    }


def saved(letter: EmailMessage, folder: Path) -> str:
    """The HTML of a letter with its pictures beside it, as a mail program shows it."""
    body = letter.get_body(("html",))
    assert body is not None
    html = str(body.get_content())
    for part in letter.walk():
        if part.get_content_maintype() == "image":
            name = str(part["Content-ID"]).strip("<>")
            (folder / f"{name}.jpg").write_bytes(part.get_content())
            html = html.replace(f"cid:{name}", f"{name}.jpg")
    (folder / "letter.html").write_text(html, "utf-8")
    return (folder / "letter.html").as_uri()


def question(world: World, until: Any) -> str:
    """The page on which somebody answers who got a question by e-mail."""
    from bot.message import Button, Message, rows
    from bot.outbox import REMINDER, Address, When

    def ask(work: Work) -> tuple[int, int]:
        found = Person(name="Inger", language="da", created_at=work.now)
        found.channels.append(Channel(kind="email", address="inger@example.org", confirmed_at=work.now))
        found.posts.append(Post(role="styregruppe", since=work.now))
        work.session.add(found)
        work.session.flush()
        asked = Message("Kommer du til mødet tirsdag?", rows((Button("Ja", "x:yes"), Button("Nej", "x:no"))))
        work.queue("q:1", Address("inger@example.org", "email", found.id), REMINDER, asked, When(until))
        return found.id, int(work.session.connection().exec_driver_sql("SELECT max(id) FROM outbox").scalar_one())

    person, row = world.write(ask)
    return world.app.web.url + "/valg/" + world.app.links.choices(person, row, until).rpartition("/")[2]
