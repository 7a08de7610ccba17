"""The chats in the guides: read from the documents, told to the true application, and rewritten when sentences change.

A chat is a block that begins with ```chat. In it

    > 37 til fællesspisning i går     somebody writes (the reader of the guide; "Mona > ..." is Mona)
    > [Gem]                           presses a button
    > [START]                         opens an invitation
    ✎ 36 til fællesspisning i går     edits the own message that was written last
    ↩ ret 36                          replies to the message that came last
    ⏱ 14 dage                         days or minutes ("2 minutter") pass; what then comes is shown

and every other line is what the bot answers: exactly these messages, with an empty line between two. A line that begins
with two spaces goes on with the line above; "…" stands for anything, alone on a line for any lines.

`python -m tests.guides` writes the answers that are given today into the guides.
"""

import asyncio
import re
import tempfile
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bot import migrations
from bot.people.joining import invite
from bot.simulator import Message
from tests.world import Phone, World

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```chat(?: (?P<reader>\w+))?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
SPEAKS = re.compile(r"^(?:(?P<name>\w+) )?(?P<how>[>✎↩⏱]) (?P<words>.+)$")
CAST = {"Karen": "head", "Mette": "staff", "Mona": "volunteer", "Omar": "ambassador"}
"""Who is there when a chat begins, with their roles; all invented."""
BESIDE = {"vejledning-tal.md": {"Signe": ("partner", "noerrevangsskolen")}}
"""Who else is there in the chats of one guide: role and workplace."""
WIDTH = 100


@dataclass
class Turn:
    """What somebody does, and what the bot answers to it."""

    name: str
    how: str
    words: str
    answer: list[str] = field(default_factory=list)

    @property
    def expected(self) -> list[str]:
        """The answer with its continued lines joined and the empty lines around it gone."""
        joined = re.sub(r"\n {2}(?=\S)", " ", "\n".join(self.answer))
        return joined.strip("\n").split("\n") if joined.strip() else []


@dataclass(frozen=True)
class Chat:
    path: Path
    line: int
    reader: str
    body: str

    def __str__(self) -> str:
        return f"{self.path.name}:{self.line}"

    def turns(self) -> list[Turn]:
        turns: list[Turn] = []
        for line in self.body.splitlines():
            if match := SPEAKS.match(line):
                turns.append(Turn(match["name"] or self.reader, match["how"], match["words"]))
            else:
                turns[-1].answer.append(line)
        return turns


def chats(path: Path, reader: str) -> Iterator[Chat]:
    text = path.read_text("utf-8")
    for match in BLOCK.finditer(text):
        yield Chat(path, text.count("\n", 0, match.start()) + 1, match["reader"] or reader, match["body"])


async def told(chat: Chat, world: World) -> list[tuple[Turn, list[str]]]:
    """Tell the chat to the application: each turn with what was answered. Letters leave, as where all is set up."""
    world.app.programme.channels |= {"email"}
    people = {name: world.person(name, role=role, area=area_of(role)) for name, role in CAST.items()}
    for name, (role, institution) in BESIDE.get(chat.path.name, {}).items():
        people[name] = world.person(name, role=role, institution=institution)
    if chat.reader not in people:  # somebody who is not in yet
        people[chat.reader] = world.person(chat.reader)
    outcome = []
    for turn in chat.turns():
        phone = people[turn.name]
        await take(turn, phone)
        outcome.append((turn, shown(phone.unread)))
        phone.last = phone.unread[-1] if phone.unread else phone.last
        for each in people.values():
            each.ignores_the_rest()
    return outcome


def area_of(role: str) -> str | None:
    return "vangdalen" if role == "ambassador" else None


async def take(turn: Turn, phone: Phone) -> None:
    own = [message for message in phone.chat() if not message.from_bot]
    if turn.how == "✎":
        await phone.edits(own[-1], turn.words)
    elif turn.how == "⏱":
        number, unit = turn.words.split()
        await phone.world.passes(**{"days" if unit.startswith("dag") else "minutes": int(number)})
    elif turn.how == "↩":
        await phone.says(turn.words, reply_to=phone.last)
    elif turn.words == "[START]":
        await phone.says(f"/start {phone.world.write(lambda work: invite(work, 'volunteer')).code}")
    elif turn.words.startswith("["):
        label, labels = turn.words.strip("[]"), {button.text for message in phone.chat() for button in message.buttons}
        assert label in labels, f"{turn.name} finds no button [{label}] among {sorted(labels)}"
        await phone.presses(label)
    else:
        await phone.says(turn.words)


def shown(messages: list[Message]) -> list[str]:
    """Messages as a guide shows them."""
    lines: list[str] = []
    for message in messages:
        file = [f"📎 {message.document.name}"] if message.document else []
        rows = [" ".join(f"[{button.text}]" for button in row) for row in message.rows]
        lines += [*([""] if lines else []), *file, *message.text.split("\n"), *rows]
    return lines


def agrees(expected: list[str], answered: list[str]) -> bool:
    pattern = "\n".join(re.escape(line).replace("…", ".*") if line != "…" else "…" for line in expected)
    pattern = pattern.replace("\n…", r"(?:\n[^\x00]*)?").replace("…\n", r"(?:[^\x00]*\n)?").replace("…", r"[^\x00]*")
    return re.fullmatch(pattern, "\n".join(answered)) is not None


def rewritten(outcome: list[tuple[Turn, list[str]]], reader: str) -> str:
    """The block's body with what is answered today; answers that agree stay as they are written."""
    lines: list[str] = []
    for turn, answered in outcome:
        lines.append(("" if turn.name == reader else f"{turn.name} ") + f"{turn.how} {turn.words}")
        keeps = agrees(turn.expected, answered) and turn.expected
        lines += turn.answer if keeps else [*folded(answered), ""]
    return "\n".join(lines).rstrip("\n") + "\n"


def folded(answered: list[str]) -> Iterator[str]:
    for line in answered:
        yield from textwrap.wrap(
            line, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
        ) or [""]


GUIDES = {
    ROOT / "docs" / "brugervejledning.md": "Mona",
    ROOT / "docs" / "vejledning-sekretariat.md": "Karen",
    ROOT / "docs" / "vejledning-nyhedsbrev.md": "Mette",
    ROOT / "docs" / "vejledning-tal.md": "Signe",
    ROOT / "docs" / "beredskab-vejledning.md": "Karen",
    ROOT / "docs" / "vejledning-moeder.md": "Karen",
}
"""The guides and who their reader is."""


async def retold(chat: Chat, template: Path) -> str:
    """The chat's body with what is answered today; as it was where it cannot be told."""
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder), template)
        await world.start()
        try:
            return rewritten(await told(chat, world), chat.reader)
        except AssertionError as error:
            print(f"{chat}: {error}")
            return chat.body
        finally:
            await world.stop()


def rewrite(path: Path, template: Path) -> None:
    bodies = iter([asyncio.run(retold(chat, template)) for chat in chats(path, GUIDES[path])])
    text = BLOCK.sub(lambda block: block[0].replace(block["body"], next(bodies)), path.read_text("utf-8"))
    path.write_text(text, "utf-8")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        template = Path(folder) / "template.db"
        migrations.upgrade(f"sqlite:///{template}")
        for path in GUIDES:
            rewrite(path, template)


if __name__ == "__main__":
    main()
