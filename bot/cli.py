"""The command line: run, demo, invite, export, read, plan, doctor, db."""

import asyncio
import sys
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import orjson
import typer
from sqlalchemy.orm import Session

from bot import migrations
from bot.clock import ZONE, Clock
from bot.db import make_engine
from bot.delivery.outcomes import MustStop
from bot.settings import Settings, SettingsError, read_settings

app = typer.Typer(
    name="nabobot",
    help="A chat bot that runs a boligsocial helhedsplan by message.",
    no_args_is_help=True,
    add_completion=False,
)
plan_app = typer.Typer(help="Plan files.", no_args_is_help=True)
db_app = typer.Typer(help="The database.", no_args_is_help=True)
app.add_typer(plan_app, name="plan")
app.add_typer(db_app, name="db")
WRONG_SETTING = 2


@contextmanager
def plainly():  # type: ignore[no-untyped-def]
    """What somebody must mend is one line on standard error; exit status 2."""
    try:
        yield
    except (SettingsError, MustStop) as error:
        typer.echo(f"nabobot: {error}", err=True)
        raise typer.Exit(WRONG_SETTING) from None


@app.command()
def run() -> None:
    """Run the bot, with the settings of the environment or of .env."""
    from bot.app import App
    from bot.logs import configure

    with plainly():
        settings = read_settings()
        settings.bot_token()
        configure(settings)
        asyncio.run(App(settings).run())


@app.command()
def demo(port: Annotated[int, typer.Option(help="Port of the chat page")] = 8080) -> None:
    """Run the bot with the built-in simulator and a sample programme; nothing else is needed."""
    from bot.demo.run import run_demo

    with plainly():
        asyncio.run(run_demo(port))


@app.command()
def invite(
    role: str,
    name: str = "",
    afdeling: Annotated[str | None, typer.Option()] = None,
    area: Annotated[str | None, typer.Option()] = None,
    uses: Annotated[int, typer.Option(min=1)] = 1,
    expires: Annotated[int, typer.Option(min=1, help="Days until it runs out")] = 30,
    qr: Annotated[Path | None, typer.Option(help="Also write the link as a picture (.png or .svg)")] = None,
) -> None:
    """Print an invitation link: whoever opens it has the role."""
    from bot.people import joining
    from bot.people.model import Role

    with plainly():
        if role not in list(Role):
            raise SettingsError(f"role: {role!r} is not known (one of {', '.join(Role)})")
        with work() as unit:
            for key, known in (
                ("area", unit.plan.areas),
                ("afdeling", [each.key for each in unit.plan.lexicon().afdelinger]),
            ):
                given = {"area": area, "afdeling": afdeling}[key]
                if given and given not in known:
                    raise SettingsError(f"{key}: {given!r} is not in the plan (one of {', '.join(known)})")
            invited = joining.invite(unit, role, name=name, area=area, afdeling=afdeling, uses=uses, days=expires)
        typer.echo(invited.link)
        if qr:
            import segno

            segno.make(invited.link, error="m").save(str(qr), scale=12, border=3)


@contextmanager
def work():  # type: ignore[no-untyped-def]
    """One transaction on the programme's database, outside the running bot."""
    from bot.programme import programme_of
    from bot.work import Work

    settings = read_settings()
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    migrations.upgrade(settings.database)
    engine = make_engine(settings.database)
    try:
        programme = programme_of(settings, engine)
        programme.bot_name = asyncio.run(bot_name(settings)) or programme.bot_name
        with Session(engine) as session, session.begin():
            yield Work(session, Clock(settings.now).now(), programme)
    finally:
        engine.dispose()


async def bot_name(settings: Settings) -> str:
    """The bot's user name, where a token is set and Telegram answers; else an empty string."""
    from telegram import Bot
    from telegram.error import TelegramError

    from bot.delivery.http import AiohttpRequest

    if settings.token is None:
        return ""
    bot = Bot(
        settings.bot_token(), base_url=f"{settings.api_url.rstrip('/')}/bot", request=AiohttpRequest(read_timeout=5)
    )
    try:
        return (await bot.get_me()).username or ""
    except TelegramError:
        return ""
    finally:
        await bot.shutdown()
        await bot.request.shutdown()


@app.command()
def export(
    noun: str,
    format: Annotated[str, typer.Option("--format", help="csv or json")] = "csv",
    since: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
    until: Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])] = None,
) -> None:
    """Write a noun's rows to standard output: registrations, progress, people, outbox, vocabulary."""
    from bot.exports.tables import NOUNS, as_csv, as_json

    with plainly():
        if noun not in NOUNS or format not in ("csv", "json"):
            raise SettingsError(f"export: {noun} --format {format} is not known ({', '.join(NOUNS)}; csv, json)")
        with work() as unit:
            rows = NOUNS[noun](unit, _day(since), _day(until))
            sys.stdout.buffer.write(as_json(rows) if format == "json" else as_csv(rows))


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


@app.command()
def read(
    text: Annotated[str | None, typer.Argument()] = None,
    file: Annotated[Path | None, typer.Option(help="Read each line of a file")] = None,
    now: Annotated[str | None, typer.Option(help="When it is said, for example 2017-11-15T10:00")] = None,
) -> None:
    """Show how the bot would read a message, as one JSON object a line; stores nothing."""
    from bot.exports.readings import reading
    from bot.programme import plan_of
    from bot.trial import programme_without_database

    with plainly():
        settings = read_settings()
        moment = _moment(now) or Clock(settings.now).now()
        programme = programme_without_database(plan_of(settings), settings)
        lines = file.read_text("utf-8").splitlines() if file else [text if text is not None else sys.stdin.read()]
        for line in lines:
            sys.stdout.buffer.write(orjson.dumps(reading(programme, line, moment)) + b"\n")


def _moment(written: str | None) -> datetime | None:
    if written is None:
        return None
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        raise SettingsError(f"--now: {written!r} is no ISO instant (for example 2017-11-15T10:00)") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZONE)).astimezone(UTC)


@plan_app.command("check")
def plan_check(file: str) -> None:
    """Validate a plan file: every error with its key."""
    from bot.plan.load import check

    errors = check(file)
    for error in errors:
        typer.echo(error)
    if errors:
        raise typer.Exit(1)
    typer.echo("The plan is in order.")


@db_app.command("upgrade")
def db_upgrade() -> None:
    """Bring the database to the newest shape (run does it too)."""
    with plainly():
        settings = read_settings()
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        migrations.upgrade(settings.database)
        typer.echo("The database has the newest shape.")


def main() -> None:
    app()


if __name__ == "__main__":
    main()
