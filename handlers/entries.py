"""The entries of the table of handlers: which updates each of them wants."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.context import Handled
from bot.update import Kind, Update

Which = Callable[[Update], object]
"""Whether an update is of a certain sort."""


@dataclass(frozen=True, slots=True)
class Entry:
    handled: Handled
    wants: Which
    command: str = ""
    """The one command it understands; empty for any other entry."""
    pattern: re.Pattern[str] | None = None
    """What the buttons carry that it understands; None for any other entry."""


def on_command(name: str, handled: Handled) -> Entry:
    """The command, said to us alone: "/mine" and "/mine@nabobot"."""
    return Entry(handled, lambda update: update.kind is Kind.WRITTEN and update.command == name, command=name)


def on_press(pattern: str, handled: Handled) -> Entry:
    """A press on a button that carries exactly this."""
    compiled = re.compile(pattern)
    return Entry(
        handled, lambda update: update.kind is Kind.PRESSED and compiled.fullmatch(update.data), pattern=compiled
    )


def on_any(which: Which, handled: Handled) -> Entry:
    return Entry(handled, which)


def a_command(update: Update) -> bool:
    return update.kind is Kind.WRITTEN and update.command is not None


def a_text(update: Update) -> bool:
    return update.kind is Kind.WRITTEN and bool(update.text)


def an_edited_text(update: Update) -> bool:
    """Words that may correct something; an edited command does not."""
    return update.kind is Kind.EDITED and ((bool(update.text) and update.command is None) or bool(update.caption))


def an_edit(update: Update) -> bool:
    return update.kind is Kind.EDITED


def a_picture(update: Update) -> bool:
    """As a photo, or as a file."""
    file = update.document
    return update.kind is Kind.WRITTEN and bool(update.photo or (file and file.type.startswith("image/")))


def a_file(update: Update) -> bool:
    return update.kind is Kind.WRITTEN and update.document is not None


def anything_sent(update: Update) -> bool:
    return update.kind is Kind.WRITTEN


def a_press(update: Update) -> bool:
    return update.kind is Kind.PRESSED


def a_membership(update: Update) -> bool:
    return update.kind is Kind.MEMBERSHIP
