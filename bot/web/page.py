"""The form of a page: one file of HTML, no script, everything in it escaped."""

from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from aiohttp import web
from markupsafe import Markup, escape

from bot.texts import Translator
from bot.web.words import Notice

CSS = (Path(__file__).parent / "page.css").read_text("utf-8")
STYLE = b64encode(sha256(CSS.encode()).digest()).decode()
HEADERS = {
    # No script, no picture, nothing from elsewhere; the one style is known by its hash.
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{STYLE}'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",  # the address is the key
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
PAGE = Markup(
    '<!doctype html>\n<html lang="%(language)s">\n<head>\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="robots" content="noindex, nofollow, noarchive">\n'
    "<title>%(title)s – %(site)s</title>\n<style>%(css)s</style>\n"
    "</head>\n<body>\n<header><p>%(site)s</p></header>\n<main>\n<h1>%(title)s</h1>\n%(body)s\n</main>\n%(footer)s</body>\n</html>\n"
)
FOOTER = Markup("<footer><p>%s</p></footer>\n")
CHOICE = Markup(
    '<li><form method="post"><input type="hidden" name="svar" value="%(token)s">'
    '<button%(main)s type="submit">%(label)s</button></form></li>'
)
FIELD = Markup(
    '<form method="post"><input type="hidden" name="om" value="%(token)s">\n<label for="ord">%(label)s</label>\n'
    '<p class="hint" id="hint">%(hint)s</p>\n'
    '<textarea id="ord" name="ord" rows="3" maxlength="%(most)s" required aria-describedby="hint" autocomplete="off">'
    "</textarea>\n"
    '<button%(main)s type="submit">%(send)s</button></form>'
)
MAIN = Markup(' class="main"')


@dataclass(frozen=True, slots=True)
class Page:
    title: Markup
    body: Markup
    footer: str = ""
    status: int = 200

    def response(self, t: Translator, site: str) -> web.Response:
        text = PAGE % {
            "language": t.language,
            "title": self.title,
            "site": site,
            "css": Markup(CSS),  # noqa: S704 - a file of ours
            "body": self.body,
            "footer": FOOTER % self.footer if self.footer else "",
        }
        return web.Response(text=text, status=self.status, content_type="text/html", charset="utf-8", headers=HEADERS)


def notice(said: Notice, status: int) -> Page:
    return Page(said.title, joined(*map(paragraph, said.text)), status=status)


def paragraph(text: str) -> Markup:
    return Markup("<p>%s</p>") % text


def heading(text: str) -> Markup:
    return Markup("<h2>%s</h2>") % text


def message(text: str) -> Markup:
    """What the bot says. Its text is Markup since it was made, and is kept as such in the outbox."""
    shown = Markup(text).replace("\n", Markup("<br>\n"))  # noqa: S704
    return Markup('<p class="message">%s</p>') % shown


def choices(listed: list[tuple[str, str]], *, main: bool) -> Markup:
    """Buttons by label and token, each a form of its own; the first is the main one."""
    items = [
        CHOICE % {"token": token, "label": label, "main": MAIN if main and number == 0 else ""}
        for number, (label, token) in enumerate(listed)
    ]
    return Markup('<ul class="choices">%s</ul>') % joined(*items) if items else Markup()


def field(token: str, label: str, hint: str, send: str, most: int, *, main: bool) -> Markup:
    """A field for words, with what must never stand in it."""
    named = {"token": token, "label": label, "hint": hint, "send": send, "most": most}
    return FIELD % (named | {"main": MAIN if main else ""})


def button(label: str) -> Markup:
    """The one thing that can be done here."""
    return Markup('<form method="post"><button class="main" type="submit">%s</button></form>') % label


def joined(*parts: str) -> Markup:
    return Markup("\n").join(escape(part) for part in parts if part)


class Instead(Exception):
    """Another page than the one that was asked for."""

    def __init__(self, said: Notice, t: Translator, status: int) -> None:
        super().__init__(said.title)
        self.page = notice(said, status)
        self.t = t
