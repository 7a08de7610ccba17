"""Somebody at a browser without scripts: opens a link, reads the page, presses its buttons, writes in its field."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urlsplit

import aiohttp
from multidict import CIMultiDictProxy

from bot.models import METADATA
from bot.work import Work
from tests.world import World

VOID = {"meta", "input", "br"}


def everything(world: World) -> str:
    """Every row of every table."""

    def read(work: Work) -> str:
        rows = (work.session.execute(table.select()).all() for table in METADATA.sorted_tables)
        return "\n".join(str(row) for table in rows for row in table)

    return world.write(read)


@dataclass
class Form:
    fields: dict[str, str] = field(default_factory=dict)
    field_name: str = ""
    """Where one can write, if anywhere."""
    label: str = ""


class Reader(HTMLParser):
    """The page as it is read: its text, its forms, its headings; everything that is opened must be closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.forms: list[Form] = []
        self.headings: list[str] = []
        self.language = ""
        self._open: list[str] = []
        self.feed(html)
        assert self._open == [], f"never closed: {self._open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self._open.append(tag)
        if tag == "html":
            self.language = given["lang"]
        if tag == "form":
            assert given == {"method": "post"}, "a form posts to its own page"
            self.forms.append(Form())
        if tag == "input":
            self.forms[-1].fields[given["name"]] = given["value"]
        if tag == "textarea":
            self.forms[-1].field_name = given["name"]
        if tag == "h1":
            self.headings.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        self.text += f"[{data}]" if "button" in self._open else data
        if "h1" in self._open:
            self.headings[-1] += data
        if "button" in self._open:
            self.forms[-1].label += data


@dataclass
class Visitor:
    base: str
    """Where the bot's web server listens."""
    http: aiohttp.ClientSession
    path: str = ""
    status: int = 0
    html: str = ""
    headers: CIMultiDictProxy[str] | None = None

    @property
    def page(self) -> Reader:
        return Reader(self.html)

    async def opens(self, link: str, method: str = "GET", **headers: str) -> int:
        self.path = urlsplit(link).path
        return await self._asks(method, headers=headers)

    async def presses(self, label: str) -> int:
        form = next(each for each in self.page.forms if each.label == label)
        return await self.posts(form.fields)

    async def writes(self, text: str) -> int:
        form = next(each for each in self.page.forms if each.field_name)
        return await self.posts(form.fields | {form.field_name: text})

    async def posts(self, fields: dict[str, str], **headers: str) -> int:
        return await self._asks("POST", data=fields, headers=headers)

    def sees(self, *words: str) -> None:
        missing = [word for word in words if word not in self.page.text]
        assert not missing, f"{missing} is missing in:\n{self.page.text}"

    def sees_no(self, *words: str) -> None:
        found = [word for word in words if word in self.html]
        assert not found, f"{found} should not be in:\n{self.html}"

    async def _asks(self, method: str, **how: object) -> int:
        address = f"{self.base}{self.path}"
        async with self.http.request(method, address, allow_redirects=False, **how) as answer:  # type: ignore[arg-type]
            self.status, self.headers = answer.status, answer.headers
            self.html = await answer.text() if method != "HEAD" else ""
            return self.status
