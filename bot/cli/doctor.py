"""`nabobot doctor`: is everything in order? One line each."""

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import disk_usage
from typing import TYPE_CHECKING

import typer

from bot.cli.plainly import line_of, plainly, ready_settings
from bot.cli.programme import ask_name

if TYPE_CHECKING:
    from bot.settings import Settings


ENOUGH = 200_000_000
"""Bytes: for some years of rows, and for the pictures of a newsletter."""


class Wrong(Exception):
    """What is not in order, and what would mend it."""


def doctor() -> None:
    """Check settings, plan, catalogues, database, Telegram and other channels; exit status 1 if one fails."""
    with plainly():
        settings = ready_settings()
    typer.echo("ok    settings")
    failed = [name for name, check in CHECKS.items() if not _passes(name, check, settings)]
    if failed:
        raise typer.Exit(1)


def _passes(name: str, check: "Check", settings: "Settings") -> bool:
    """One line; whatever goes wrong in a check is its result."""
    try:
        found = check(settings)
    except Exception as error:
        said = str(error) if isinstance(error, Wrong) else line_of(error) or type(error).__name__
        typer.echo(f"FAIL  {name}: {said}")
        return False
    typer.echo(f"ok    {name}: {found}")
    return True


def plan(settings: "Settings") -> str:
    from bot.plan.chosen import plan_of

    found = plan_of(settings)
    return f"{found.key}, {len(found.criteria)} criteria"


def catalogues(settings: "Settings") -> str:
    from bot.texts import LANGUAGES, untranslated

    for language in LANGUAGES:
        if missing := untranslated(language):
            raise Wrong(f"{len(missing)} sentences are missing in {language}, for example {missing[0]!r}")
    return ", ".join(LANGUAGES)


def database(settings: "Settings") -> str:
    """Looks only: a database that is not there yet is not made."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import OperationalError

    from bot.migrations import shape

    file = make_url(settings.database)
    if file.drivername == "sqlite" and not Path(file.database or "").is_file():
        raise Wrong("is not there yet: nabobot db upgrade")
    try:
        current, newest = shape(settings.database)
    except OperationalError as error:
        raise Wrong(f"does not answer ({next(iter(str(error.orig).splitlines()), '')})") from None
    if current != newest:
        raise Wrong(f"has shape {current or 'none'}, the newest is {newest}: nabobot db upgrade")
    return f"shape {current}"


def file(settings: "Settings") -> str:
    """Read from end to end, where it is ours to look after."""
    from sqlalchemy import create_engine

    from bot.archive.backup import look_through

    if not settings.database.startswith("sqlite"):
        return "PostgreSQL looks after its own"
    database(settings)
    engine = create_engine(settings.database)
    try:
        with engine.connect() as connection:
            look_through(connection)
    finally:
        engine.dispose()
    return "whole"


def room(settings: "Settings") -> str:
    """On the disk of the data folder: when it is full, people's messages wait until there is some again."""
    return room_of(disk_usage(settings.data_dir).free)


def room_of(free: int) -> str:
    if free < ENOUGH:
        raise Wrong(f"only {free / 1e6:.0f} MB are free: when there are none, nothing more can be stored")
    return f"{free / 1e9:.1f} GB are free"


def key(settings: "Settings") -> str:
    from bot.cli import keys
    from bot.programme import NO_KEY, known_secret

    database(settings)
    known = known_secret(settings)
    if not keys.fits(settings.database, known):
        raise Wrong(keys.WRONG if known else NO_KEY)
    return "opens what is sealed"


def reports(settings: "Settings") -> str:
    """A key that is renamed in the plan file leaves behind what was reported under it."""
    from bot.cli import left_behind
    from bot.plan.chosen import plan_of

    database(settings)
    found = left_behind.keys(settings.database, plan_of(settings))
    if found:
        raise Wrong(f"the plan file has not any more what some are about: {_told(found)}")
    return "all of them about what the plan file has"


def people(settings: "Settings") -> str:
    """The same of where people live and work."""
    from bot.cli import left_behind
    from bot.plan.chosen import plan_of

    database(settings)
    found = left_behind.keys_of_people(settings.database, plan_of(settings))
    if found:
        raise Wrong(f"the plan file has not any more where some live or work: {_told(found)}")
    return "all of them where the plan file has a place"


def _told(left: Mapping[str, int]) -> str:
    told = ", ".join(f"{number} of {key}" for key, number in left.items())
    return f"give it those keys again, or write formerly = [...] under what has another key now ({told})"


def seals(settings: "Settings") -> str:
    """What earlier versions sealed is read by a processor that knows AES alone."""
    from bot.privacy.sealing import knows_aes

    return seals_where(settings, aes=knows_aes())


def seals_where(settings: "Settings", *, aes: bool) -> str:
    """`aes`: whether the processor knows AES. Looks only: no key is made, and no database."""
    if aes:
        return "of every version"
    from bot.cli import old_seals
    from bot.privacy.sealing import Seal
    from bot.programme import known_secret

    database(settings)
    key, texts = known_secret(settings), old_seals.texts(settings.database)
    files = old_seals.files(settings.data_dir, Seal(key, aes=False)) if key else 0
    if texts or files:
        where = f"{texts} in the database, {files} in files"
        raise Wrong(f"some take AES, which this processor does not know ({where}): another machine can read them")
    return "none that takes AES, which this processor does not know"


def telegram(settings: "Settings") -> str:
    from telegram.error import InvalidToken, NetworkError, TelegramError

    settings.bot_token()
    try:
        return f"@{asyncio.run(ask_name(settings))}"
    except InvalidToken:
        raise Wrong("does not know the token in NABOBOT_TOKEN") from None
    except NetworkError:
        raise Wrong(f"does not answer at {settings.api_url}") from None
    except TelegramError as error:
        raise Wrong(f"refuses: {error}") from None


def channels(settings: "Settings") -> str:
    """E-mail, SMS and the rest: are they there? Nobody notices that they were asked."""
    answers = asyncio.run(_ask_channels(settings))
    if silent := [name for name, there in answers.items() if not there]:
        raise Wrong(f"no answer from {', '.join(silent)}")
    return ", ".join(answers) or "Telegram alone"


async def _ask_channels(settings: "Settings") -> dict[str, bool]:
    from bot.clock import Clock
    from bot.delivery.channels import others
    from bot.links import Links
    from bot.privacy.sealing import Seal

    found = others(settings, Links(b"nothing is signed here", settings.public_url), Clock().now, Seal(b"nor sealed"))
    try:
        return {name: await channel.answers() for name, channel in found.items()}
    finally:
        for channel in found.values():
            await channel.close()


def returns(settings: "Settings") -> str:
    """The mailbox to which letters come back: does it let us in? Nothing in it is touched."""
    from bot.delivery.channels import return_box
    from bot.delivery.mail.return_box import BoxAway

    box = return_box(settings)
    if box is None:
        return "no mailbox: what the mail server answers at once is heeded"
    try:
        with box.opened():
            return f"{box.host}, {box.folder}"
    except BoxAway as error:
        raise Wrong(f"the mailbox does not let us in ({error})") from None


Check = Callable[["Settings"], str]
CHECKS: dict[str, Check] = {
    "plan": plan,
    "catalogues": catalogues,
    "database": database,
    "file": file,
    "room": room,
    "key": key,
    "reports": reports,
    "people": people,
    "seals": seals,
    "telegram": telegram,
    "channels": channels,
    "returns": returns,
}
