"""Telegram's HTML subset: text and entities out, or the refusal that Telegram itself would write."""

import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.entities import Entities, in_order, utf16_length
from bot.simulator.errors import Refusal, bad_request

_TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "blockquote": "blockquote",
}
_PLAIN = re.compile(r"[^<&]+")
_REFERENCE = re.compile(r"&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(lt|gt|amp|quot)(?![a-zA-Z]));?")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"\s*([^\s=>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([A-Za-z0-9.-]+)(?=[\s>])))?")


def parse_html(source: str) -> tuple[str, Entities]:
    if "<" not in source and "&" not in source:
        return source, []
    return _Reader(source).read()


def unescape(text: str) -> str:
    return _REFERENCE.sub(lambda m: _character(m) or m.group(), text)


def _character(match: re.Match[str]) -> str | None:
    if match[3]:
        return _NAMED[match[3]]
    code = int(match[1], 16) if match[1] else int(match[2])
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else None


@dataclass(slots=True)
class _Open:
    tag: str
    argument: str
    start: int
    begin: int


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    length: int = 0
    parts: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    entities: Entities = field(default_factory=list)

    def read(self) -> tuple[str, Entities]:
        while self.at < len(self.source):
            if self.source[self.at] != "<":
                self._text()
            elif self.source.startswith("</", self.at):
                self._end()
            else:
                self._start()
        if self.stack:
            raise self._error(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        for entity in self.entities:
            if entity["type"] == "code":
                entity.pop("language", None)
        return "".join(self.parts), in_order(self.entities)

    def _text(self) -> None:
        if plain := _PLAIN.match(self.source, self.at):
            self.at = plain.end()
            return self._keep(plain.group())
        reference = _REFERENCE.match(self.source, self.at)
        character = _character(reference) if reference else None
        self.at = reference.end() if reference and character else self.at + 1
        return self._keep(character or "&")

    def _keep(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)

    def _start(self) -> None:
        begin = self.at
        name = _NAME.match(self.source, begin + 1)
        tag = name.group().lower() if name else ""
        self.at = begin + 1 + len(tag)
        if self.at >= len(self.source):
            raise self._error(f"Unclosed start tag at byte offset {self._bytes(begin)}")
        if tag not in _TAGS:
            raise self._error(f'Unsupported start tag "{tag}" at byte offset {self._bytes(begin)}')
        argument = self._attributes(tag, begin)
        if tag == "span" and argument != "tg-spoiler":
            raise self._error(f'Tag "span" must have class "tg-spoiler" at byte offset {self._bytes(begin)}')
        self.stack.append(_Open(tag, argument, self.length, len(self.parts)))

    def _attributes(self, tag: str, begin: int) -> str:
        """Reads up to the closing bracket; the one attribute that this tag may have is returned."""
        argument = ""
        while True:
            rest = self.source[self.at :].lstrip()
            self.at = len(self.source) - len(rest)
            if rest.startswith(">"):
                self.at += 1
                return argument
            match = _ATTRIBUTE.match(self.source, self.at)
            if not rest or match is None or self.source[match.end() :].lstrip().startswith("="):
                raise self._error(f"Unclosed start tag at byte offset {self._bytes(begin)}")
            self.at = match.end()
            name, value = match[1], next((g for g in match.groups()[1:] if g is not None), None)
            argument = self._argument(tag, name, value, begin) or argument

    def _argument(self, tag: str, name: str, value: str | None, begin: int) -> str:
        if tag == "blockquote" and name == "expandable":
            return name
        if value is None:
            where = f'the tag "{tag}" at byte offset {self._bytes(begin)}'
            raise self._error(f"Expected equal sign in declaration of an attribute of {where}")
        wanted = {"a": "href", "code": "class", "span": "class", "tg-emoji": "emoji-id"}.get(tag)
        return unescape(value) if name == wanted else ""

    def _end(self) -> None:
        begin, close = self.at, self.source.find(">", self.at)
        where = f"at byte offset {self._bytes(begin)}"
        if not self.stack:
            raise self._error(f"Unexpected end tag {where}")
        if close < 0:
            raise self._error(f"Unclosed end tag {where}")
        tag, expected = self.source[begin + 2 : close].strip().lower(), self.stack[-1].tag
        if tag and tag != expected:
            raise self._error(f'Unmatched end tag {where}, expected "</{expected}>", found "</{tag}>"')
        self.at = close + 1
        opened = self.stack.pop()
        if self.length > opened.start:
            self._add(opened)

    def _add(self, opened: _Open) -> None:
        entity: dict[str, Any] = {"type": _TAGS[opened.tag], "offset": opened.start}
        entity["length"] = self.length - opened.start
        if opened.tag == "a":
            url = opened.argument or "".join(self.parts[opened.begin :])
            if "." not in url and ":" not in url:
                return
            entity["url"] = url if ":" in url else f"http://{url}"
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.argument
        elif opened.tag == "blockquote" and opened.argument:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "pre" and self._holds_code(entity):
            self.entities[-1] |= {"type": "pre"}
            return
        elif opened.tag == "code" and opened.argument.startswith("language-"):
            entity["language"] = opened.argument.removeprefix("language-")
        self.entities.append(entity)

    def _holds_code(self, entity: dict[str, Any]) -> bool:
        last = self.entities[-1] if self.entities else {}
        same = (last.get("offset"), last.get("length")) == (entity["offset"], entity["length"])
        return same and last["type"] == "code" and "language" in last

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _error(self, text: str) -> Refusal:
        return bad_request(f"can't parse entities: {text}")
