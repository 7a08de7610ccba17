"""A letter that was written beforehand for many readers: its pictures in it, and with each reader's own way out."""

import re
from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson

from bot.delivery.leaving import Leaving
from bot.delivery.mail.letter import addressed, subject_of
from bot.newsletter.letters import LEAVE


def printed(row: Leaving, sender: str, reply_to: str, leave: str, folder: Path, at: datetime) -> EmailMessage:
    """The whole e-mail; `leave` is the address that ends the subscription, or empty where it is only looked at."""
    written = _read(folder / row.content["letter"])
    message = addressed(row, sender, reply_to, at)
    message["Subject"] = subject_of(written["subject"])
    if leave:
        # RFC 8058: the mail program shows a button of its own, and one press on it is enough.
        message["List-Unsubscribe"] = f"<{leave}>"
        message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
        message["Precedence"] = "bulk"
    message.set_content(written["text"].replace(LEAVE, leave or "–"), cte="quoted-printable")
    pictures = {cid: folder / file for cid, file in written["pictures"]}
    lost = [cid for cid, path in pictures.items() if not path.is_file()]
    html = _without(lost, written["html"]).replace(LEAVE, leave or "#")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    page = message.get_payload()[1]  # type: ignore[index]
    for cid, path in pictures.items():
        if cid not in lost:
            page.add_related(_picture(path), "image", "jpeg", cid=f"<{cid}>", disposition="inline", filename=path.name)  # type: ignore[union-attr]
    return message


def _without(lost: Sequence[str], html: str) -> str:
    """A picture that is lost takes no letter with it, and leaves no frame behind."""
    for cid in lost:
        html = re.sub(rf'<img src="cid:{re.escape(cid)}"[^>]*>\n?', "", html)
    return html


@lru_cache(maxsize=16)
def _read(path: Path) -> dict[str, Any]:
    """A letter never changes: one that would is another file."""
    written: dict[str, Any] = orjson.loads(path.read_bytes())
    return written


@lru_cache(maxsize=32)
def _picture(path: Path) -> bytes:
    return path.read_bytes()
