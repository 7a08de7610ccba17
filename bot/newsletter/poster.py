"""The poster for the stairwell: what the newsletter is, and how one comes to it with a telephone, or by e-mail."""

from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import orjson

from bot import files
from bot.newsletter import poster_words as words
from bot.newsletter.editing import may_edit
from bot.newsletter.magazine import drawn
from bot.newsletter.subscribing import JOIN, NoNewsletter
from bot.plan.model import Plan
from bot.texts import translator
from bot.work import Programme, Work

TEMPLATE = Path(__file__).with_name("poster.typ")
FOLDER = "newsletter/posters"


def make(work: Work) -> str:
    """/nyhedsbrev plakat: an A4 page for the printer. Returns its file under the data folder. Raises NoNewsletter."""
    may_edit(work)
    name = f"{FOLDER}/{words.file_name(translator(work.plan.languages[0]))}.pdf"
    files.write(work.programme.data_dir / name, pdf(work.programme, work.now))
    return name


def pdf(programme: Programme, at: datetime) -> bytes:
    """One page A4 that can also be read aloud. Raises NoNewsletter."""
    if not programme.plan.newsletter.comes:
        raise NoNewsletter
    printer: Any = import_module("typst")  # loaded when it is used: most days nobody prints
    made: bytes = printer.compile(
        TEMPLATE.read_bytes(), format="pdf", sys_inputs={"poster": orjson.dumps(told(programme)).decode()},
        timestamp=int(at.astimezone(UTC).timestamp()), pdf_standards="ua-1",
    )  # fmt: skip
    return made


def told(programme: Programme) -> dict[str, str]:
    """What stands on it."""
    plan: Plan = programme.plan
    t = translator(plan.languages[0])
    link = programme.start_link(JOIN)
    return {"language": t.language, "link": link, "page": programme.sign_up_page, "code": drawn(link)} | {
        name: str(said) for name, said in words.poster(t, plan, by_mail=bool(programme.sign_up_page)).items()
    }
