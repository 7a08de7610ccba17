"""Telegram's MarkdownV2: text and entities out, or the refusal that Telegram itself would write."""

import re
from dataclasses import dataclass, field
from typing import Any

from bot.simulator.entities import Entities, in_order, utf16_length
from bot.simulator.errors import Refusal, bad_request

_RESERVED = "_*[]()~`>#+-=|{}.!"
_MARKS = {
    "```": "pre",
    "__": "underline",
    "||": "spoiler",
    "*": "bold",
    "_": "italic",
    "~": "strikethrough",
    "`": "code",
    "[": "text_link",
}
_NAMES = {"pre": "Pre", "text_link": "TextUrl"}
_MARK = re.compile(r"```|__|\|\||[*_~`\[]")
_LINK = re.compile(r"\]\(((?:\\.|[^\\)])*)\)")
_LANGUAGE = re.compile(r"([!-_a-~]*)\n")


def parse_markdown(source: str) -> tuple[str, Entities]:
    return _Reader(source).read()


@dataclass(slots=True)
class _Reader:
    source: str
    at: int = 0
    length: int = 0
    parts: list[str] = field(default_factory=list)
    stack: list[tuple[str, int, int, str]] = field(default_factory=list)
    entities: Entities = field(default_factory=list)

    def read(self) -> tuple[str, Entities]:
        while self.at < len(self.source):
            self._step()
        if self.stack:
            kind, _, begin, _ = self.stack[-1]
            name = _NAMES.get(kind, kind.capitalize())
            raise self._error(f"Can't find end of {name} entity at byte offset {self._bytes(begin)}")
        return "".join(self.parts), in_order(self.entities)

    def _step(self) -> None:
        char = self.source[self.at]
        verbatim = bool(self.stack) and self.stack[-1][0] in ("pre", "code")
        if char == "\\" and self.at + 1 < len(self.source) and 1 <= ord(self.source[self.at + 1]) <= 126:
            return self._keep(self.source[self.at + 1], 2)
        if verbatim:
            return self._verbatim(char)
        if self._closes_link(char):
            return self._close_link()
        mark = _MARK.match(self.source, self.at)
        if mark:
            return self._mark(mark.group())
        if char in _RESERVED:
            raise self._error(f"Character '{char}' is reserved and must be escaped with the preceding '\\'")
        return self._keep(char, 1)

    def _keep(self, text: str, step: int) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)
        self.at += step

    def _verbatim(self, char: str) -> None:
        end = "```" if self.stack[-1][0] == "pre" else "`"
        if self.source.startswith(end, self.at):
            self.at += len(end)
            return self._close()
        if char == "`":
            raise self._error("Character '`' is reserved and must be escaped with the preceding '\\'")
        return self._keep(char, 1)

    def _mark(self, mark: str) -> None:
        kind = _MARKS[mark]
        begin, self.at = self.at, self.at + len(mark)
        if self.stack and self.stack[-1][0] == kind and kind != "text_link":
            return self._close()
        language = ""
        if kind == "pre" and (match := _LANGUAGE.match(self.source, self.at)):
            language, self.at = match[1], match.end()
        self.stack.append((kind, self.length, begin, language))
        return None

    def _closes_link(self, char: str) -> bool:
        return char == "]" and bool(self.stack) and self.stack[-1][0] == "text_link"

    def _close_link(self) -> None:
        match = _LINK.match(self.source, self.at)
        if match is None:
            raise self._error(f"Can't find end of a URL at byte offset {self._bytes(self.at)}")
        self.at = match.end()
        self._close(url=re.sub(r"\\(.)", r"\1", match[1]))

    def _close(self, **more: Any) -> None:
        kind, start, _, language = self.stack.pop()
        if language:
            more["language"] = language
        if self.length > start:
            self.entities.append({"type": kind, "offset": start, "length": self.length - start, **more})

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())

    def _error(self, text: str) -> Refusal:
        return bad_request(f"can't parse entities: {text}")
