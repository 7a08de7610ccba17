"""What Telegram marks in a plain text by itself: commands, mentions, links; all measured in UTF-16 units."""

import re
from typing import Any

Entities = list[dict[str, Any]]

_MARKS = re.compile(
    r"(?P<url>https?://[^\s<>\"]*[^\s<>\".,;:!?)»])"
    r"|(?P<email>(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<bot_command>(?<![\w/<>])/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\w/<>]))"
    r"|(?P<mention>(?<!\w)@[a-zA-Z0-9_]{3,32}(?!\w))"
    r"|(?P<hashtag>(?<!\w)#\w*[^\W\d]\w*)"
)
_HINT = re.compile(r"[/@#]")


def utf16_length(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def find_entities(text: str) -> Entities:
    """The marks that Telegram sets without being asked."""
    if not _HINT.search(text):
        return []
    return [
        {"type": str(m.lastgroup), "offset": utf16_length(text[: m.start()]), "length": utf16_length(m.group())}
        for m in _MARKS.finditer(text)
    ]


def merge(given: Entities, found: Entities) -> Entities:
    """The writer's own marks win over found ones that touch a link or code of theirs."""
    closed = [e for e in given if e["type"] in ("text_link", "code", "pre", "text_mention")]
    kept = [e for e in found if not any(_touch(e, c) for c in closed)]
    return in_order(given + kept)


def in_order(entities: Entities) -> Entities:
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))


def trim(text: str, entities: Entities) -> tuple[str, Entities]:
    """Blank edges are cut off, as Telegram does, and the marks moved accordingly."""
    left = len(text) - len(text.lstrip())
    bare = text.strip()
    if bare == text or not entities:
        return bare, entities
    cut, size = utf16_length(text[:left]), utf16_length(bare)
    moved = []
    for e in entities:
        start, end = max(0, e["offset"] - cut), min(size, e["offset"] + e["length"] - cut)
        if end > start:
            moved.append({**e, "offset": start, "length": end - start})
    return bare, moved


def part(text: str, entity: dict[str, Any]) -> str:
    """The words that an entity covers."""
    start = entity["offset"] * 2
    raw = text.encode("utf-16-le", "surrogatepass")[start : start + entity["length"] * 2]
    return raw.decode("utf-16-le", "surrogatepass")


def _touch(a: dict[str, Any], b: dict[str, Any]) -> bool:
    return bool(a["offset"] < b["offset"] + b["length"] and b["offset"] < a["offset"] + a["length"])
