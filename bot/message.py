"""What the bot says, before any channel has given it a form: text, buttons, a file."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from markupsafe import Markup, escape

from bot.markup import joined
from bot.privacy.sealing import Seal

SEALED = "sealed"
Rows = tuple[tuple["Button", ...], ...]
HELD = {ord("\n"): "\x00", ord("\N{NO-BREAK SPACE}"): "\x01"}
"""What stands for the blanks that say where a line breaks, while formatting is taken away and blanks with it."""
LET_GO = {ord(held): chr(blank) for blank, held in HELD.items()}
FITS = (40, 17, 10, 8, 6, 5, 4, 3)
"""How many letters of a label a telephone shows where one, two, three … eight buttons stand in a row."""


class Subject(NamedTuple):
    topic: str
    number: int | None
    rest: str


def parted(subject: str) -> Subject:
    """What is talked of: "draft:7:participants" is draft 7, and of that the participants."""
    topic, _, rest = subject.partition(":")
    number, _, rest = rest.partition(":")
    return Subject(topic, int(number) if number.isdigit() else None, rest)


LONGEST_SUBJECT = 64
"""Bytes: Telegram takes no more with a button."""


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    subject: str
    """What a press means: "draft:7:save". At most 64 bytes."""

    def __post_init__(self) -> None:
        if not 1 <= len(self.subject.encode()) <= LONGEST_SUBJECT:
            raise ValueError(f"a button's subject has 1 to {LONGEST_SUBJECT} bytes: {self.subject!r}")


@dataclass(frozen=True, slots=True)
class Message:
    """One message. Texts are Markup (b, i, u, s, code, a: shown or dropped by a channel); a plain string is escaped."""

    text: str
    buttons: Rows = ()
    subject: str = ""
    """What the message is about ("entry:42"), so that a reply to it finds its way."""
    document: str = ""
    """A file under the data folder, sent along with the text as its caption."""
    photo: str = ""
    """A picture under the data folder, shown above the text."""
    letter: str = ""
    """A file under the data folder that is the whole e-mail (bot.newsletter.letters)."""
    leave: int = 0
    """The subscription that a reader of the letter can end by it."""
    protected: bool = False
    """It can be neither forwarded nor saved, where the channel knows such a thing."""
    sealed: bool = False
    """Confidential: what it says is kept so that only this programme can read it."""
    veil: str = ""
    """What is shown at first, where a message can be edited: the telephone may lie on a table when it rings."""
    pinned: bool = False
    """It stays at the top of its chat, where the bot may do that."""
    fresh: bool = False
    """Send as a new message even where a pressed one could be edited."""
    in_words: bool = False
    """It is answered in words, whatever buttons it has: where that needs a page, the way to it comes first."""
    language: str = ""
    """The language it is written in, for the few words that a channel adds."""
    send_at: datetime | None = None
    """The gateway that takes it keeps it until then (SMS alone): it goes out even if we do not run any more."""

    def content(self, seal: Seal | None = None) -> dict[str, Any]:
        """As it is stored in the outbox. A sealed one needs a seal, and shows by its mark whether it says the same."""
        text = str(escape(self.text))
        shown = _sealed(text, seal) if self.sealed else {"text": text}
        buttons = {"buttons": [[[label(b), b.subject] for b in row] for row in self.buttons]}
        send_at = self.send_at.isoformat() if self.send_at else ""
        files = {"document": self.document, "photo": self.photo, "letter": self.letter, "leave": self.leave}
        manner = {"protected": self.protected, "pinned": self.pinned, "language": self.language, "send_at": send_at}
        manner["in_words"] = self.in_words
        manner["veil"] = str(escape(self.veil)) if self.veil else ""
        return {key: value for key, value in (shown | buttons | files | manner).items() if value}


def _sealed(text: str, seal: Seal | None) -> dict[str, Any]:
    if seal is None:
        raise ValueError("what is confidential is kept sealed, and there is no seal")
    return {SEALED: seal.close(text), "mark": seal.mark(text)}


def opened(content: Mapping[str, Any], seal: Seal) -> dict[str, Any]:
    """What is stored in the outbox, with the text that was sealed. Raises Unsealable."""
    if SEALED not in content:
        return dict(content)
    rest = {key: value for key, value in content.items() if key not in (SEALED, "mark")}
    return {"text": seal.open(content[SEALED])} | rest


def says_the_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether two stored contents are alike; a seal never looks the same twice, its mark does."""
    return {**one, SEALED: ""} == {**other, SEALED: ""}


def label(button: Button) -> str:
    """A button's label knows no formatting, so nothing in it is escaped."""
    if not isinstance(button.label, Markup):
        return button.label
    return button.label.unescape() if "&" in button.label else str(button.label)


def lines(*parts: object) -> Markup:
    """The parts that are not empty, each on a line of its own; what is not Markup is escaped."""
    return joined("\n", parts)


def spaced(*parts: object) -> Markup:
    """The parts that are not empty, with a dot between."""
    return joined(" · ", parts)


def bold(text: object) -> Markup:
    return Markup(f"<b>{escape(text)}</b>")  # noqa: S704


def plain(html: str) -> str:
    """The text without its formatting, for channels and logs that have none. Lines break where they did."""
    return str(Markup(html.replace("<br>", "\n").translate(HELD)).striptags()).translate(LET_GO)  # noqa: S704


def rows(*lines: tuple[Button, ...] | list[Button] | Button) -> Rows:
    """Rows of buttons; a button alone is a row, empty rows vanish, and what does not fit into one is two."""
    made = ([line] if isinstance(line, Button) else [*line] for line in lines)
    return tuple(row for line in made for row in wrapped(line, len(line)))


def wrapped(buttons: list[Button], per_row: int = 2) -> Rows:
    """Rows of at most so many buttons; fewer where a telephone would cut their labels off."""
    made: list[tuple[Button, ...]] = []
    longest = 0
    for button in buttons:
        letters, many = len(label(button)), len(made[-1]) if made else per_row
        if many < per_row and max(longest, letters) <= FITS[many]:
            made[-1] = (*made[-1], button)
            longest = max(longest, letters)
        else:
            made.append((button,))
            longest = letters
    return tuple(made)


def shortened(text: str, most: int = FITS[0]) -> str:
    """As much of it as a button shows, or fits elsewhere: whole words, and a sign that there is more."""
    if len(text) <= most:
        return text
    whole = text[: most - 1].rpartition(" ")[0].rstrip(" ,;:–-")
    return f"{whole} …" if whole else f"{text[: most - 1]}…"


Titles = Mapping[str, str]
"""A name that the plan gives in several languages: {"da": …, "en": …}."""
