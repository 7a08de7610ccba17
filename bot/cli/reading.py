"""`nabobot read`: how the bot would read a message."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.plainly import plainly


def read(
    text: Annotated[str | None, typer.Argument(help="The message; without it standard input is read")] = None,
    file: Annotated[Path | None, typer.Option(help="Read each line of a file as a message")] = None,
    now: Annotated[str | None, typer.Option(help="When it is said, for example 2017-11-15T10:00")] = None,
) -> None:
    """Show how the bot would read a message, as one JSON object a line; stores nothing."""
    with plainly():
        import orjson

        from bot.clock import Clock
        from bot.exports.readings import reading
        from bot.plan.chosen import plan_of
        from bot.settings import read_settings
        from bot.trial import Trial

        settings = read_settings()
        moment = _moment(now) or Clock(settings.now).now()
        trial = Trial(plan_of(settings))
        for line in _lines(text, file):
            sys.stdout.buffer.write(orjson.dumps(reading(trial, line, moment)) + b"\n")


def _lines(text: str | None, file: Path | None) -> list[str]:
    from bot.settings import SettingsError

    if file is None:
        return [text if text is not None else sys.stdin.read().strip()]
    try:
        # Only what ends a line in every editor: splitlines() would also cut at a form feed or a Unicode separator.
        return file.read_text("utf-8-sig").removesuffix("\n").split("\n")
    except OSError as error:
        raise SettingsError(f"--file: {file} cannot be read ({error.strerror})") from None
    except UnicodeDecodeError:
        raise SettingsError(f"--file: {file} is not UTF-8") from None


def _moment(written: str | None) -> datetime | None:
    from bot.clock import ZONE
    from bot.settings import SettingsError

    if written is None:
        return None
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise SettingsError(f"--now: {written!r} is no ISO instant (for example: 2017-11-15T10:00)") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZONE)).astimezone(UTC)
