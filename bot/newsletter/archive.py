"""Earlier issues: read again in the chat, and as pages in the data folder that any web site can show."""

import shutil
from pathlib import Path

from markupsafe import Markup
from sqlalchemy import select

from bot import files
from bot.clock import local_date
from bot.newsletter import archive_words as words
from bot.newsletter import letters
from bot.newsletter.editing import NoSuchIssue
from bot.newsletter.edition import Edition, edition
from bot.newsletter.model import SENT, Issue
from bot.newsletter.views import Earlier
from bot.plan.part import in_language
from bot.texts import DEFAULT, Translator, translator_near
from bot.work import Work

FOLDER = "newsletter/archive"
PICTURES = "billeder"
SHOWN = 8
TOLD = 3
"""Headlines that stand under an issue in the list."""
PAGE = Markup("""<!doctype html>
<html lang="%(language)s">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>%(title)s</title>
</head>
<body style="margin:0;padding:0;background:#f4f1ea">
<main style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1a1a1a;
font:17px/1.55 'Segoe UI',Roboto,Arial,sans-serif">
<p style="margin:0;font-size:15px;color:#595959">%(programme)s</p>
<h1 style="margin:4px 0 20px;font-size:28px;line-height:1.2">%(title)s</h1>
<ul style="margin:0;padding:0;list-style:none">
%(listed)s
</ul>
</main>
</body>
</html>
""")
LINE = Markup(
    '<li style="padding:12px 0;border-top:1px solid #8c8c8c"><a href="%s" style="color:#14532d;font-weight:600">%s</a>'
    '<br>\n<span style="font-size:15px;color:#595959">%s</span></li>'
)
BACK = Markup(
    '<p style="margin:32px 0 0;padding-top:16px;border-top:1px solid #8c8c8c;font-size:15px">'
    '<a href="%s" style="color:#14532d">%s</a></p>'
)


def earlier(work: Work) -> list[Earlier]:
    """The latest issues that were sent, newest first."""
    return [_seen(work, issue) for issue in _sent(work)[:SHOWN]]


def read(work: Work, issue_id: int) -> Edition:
    """One of them, in the reader's language. Raises NoSuchIssue."""
    found = work.session.get(Issue, issue_id)
    if found is None or found.state != SENT:
        raise NoSuchIssue
    return edition(found, work.plan, work.who.language)


def write(work: Work, issue: Issue) -> None:
    """The issue as a page in each language, its pictures beside it, and the list of all of them."""
    folder = work.programme.data_dir / FOLDER
    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    for language in work.plan.languages:
        shown = edition(issue, work.plan, language)
        sources = {
            picture.file: _copied(work.programme.data_dir / picture.file, folder)
            for picture in (piece.picture for piece in shown.pieces)
            if picture
        }
        _write(folder / _name(issue, language), letters.html(shown, sources=sources, foot=_back(work, language)))
        _write(folder / f"index{_ending(language)}", _list(work, language))


def _list(work: Work, language: str) -> str:
    t = translator_near(language)
    listed = Markup("\n").join(_line(t, edition(issue, work.plan, language), issue) for issue in _sent(work))
    named = {
        "language": language,
        "title": words.title(t, work.plan),
        "programme": in_language(work.plan.title, language),
    }
    return str(PAGE % (named | {"listed": listed}))


def _line(t: Translator, shown: Edition, issue: Issue) -> Markup:
    """An issue with what is in it."""
    inside = t.listed(piece.headline for piece in shown.pieces[:TOLD])
    return LINE % (_name(issue, shown.language), shown.title, inside)


def _back(work: Work, language: str) -> Markup:
    return BACK % (f"index{_ending(language)}", words.title(translator_near(language), work.plan))


def _sent(work: Work) -> list[Issue]:
    return list(work.session.scalars(select(Issue).where(Issue.state == SENT).order_by(Issue.id.desc())))


def _seen(work: Work, issue: Issue) -> Earlier:
    title = edition(issue, work.plan, work.who.language).title
    return Earlier(issue.id, title, local_date(issue.ended_at or issue.drafted_at))


def _name(issue: Issue, language: str) -> str:
    return f"{local_date(issue.ended_at or issue.drafted_at)}-{issue.id}{_ending(language)}"


def _ending(language: str) -> str:
    return ".html" if language == DEFAULT else f".{language}.html"


def _copied(picture: Path, folder: Path) -> str:
    """Its address from the page."""
    copy = folder / PICTURES / picture.name
    if not copy.exists():
        shutil.copyfile(picture, copy)
    return f"{PICTURES}/{picture.name}"


def _write(path: Path, html: str) -> None:
    files.write(path, html.encode(), mode=files.SHARED)
