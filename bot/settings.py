"""Settings: read once from the environment or .env, checked at start, never printed."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal

from dotenv import dotenv_values

from bot.clock import ZONE
from bot.secret import Secret
from bot.structure import ReadBy, Wrong, read

EXAMPLES = {
    "token": "123456:ABC-your-token-from-BotFather",
    "api_url": "https://api.telegram.org",
    "database_url": "sqlite:///var/nabobot.db",
    "data_dir": "./var",
    "plan": "randers-nordby-2017-21",
    "secret_key": "a long line of random letters and digits",
    "now": "2018-01-15T10:00:00+01:00",
    "public_url": "https://bot.example.org",
    "listen": "127.0.0.1:8088",
    "webhook_url": "https://bot.example.org/telegram",
    "heartbeat_url": "https://watch.example.org/ping/nabobot",
    "smtp_url": "smtp://user:password@mail.example.org:587",
    "mail_from": "Nabobot <bot@example.org>",
    "bounces_url": "imaps://user:password@mail.example.org/INBOX",
    "sms_url": "gatewayapi://TOKEN@gatewayapi.com?sender=Nabobot",
    "log_level": "info",
    "log_format": "json",
}


class SettingsError(Exception):
    """A setting is missing or wrong; the text is one line that names it and shows an example."""


def _secret(written: object) -> Secret:
    return written if isinstance(written, Secret) else Secret(str(written))


def _path(written: str | Path) -> Path:
    return Path(written)


def _moment(written: object) -> datetime:
    """An instant without an offset is meant in Danish time."""
    try:
        moment = datetime.fromisoformat(written) if isinstance(written, str) else written
    except ValueError:
        moment = None
    if not isinstance(moment, datetime):
        raise ValueError(f"{written!r} is no ISO instant")
    return moment if moment.tzinfo else moment.replace(tzinfo=ZONE)


def _web(value: str) -> None:
    # What was given is not repeated: an address may hold a password.
    if value and not value.startswith(("http://", "https://")):
        raise ValueError("is no web address, it should begin with https:// or http://")


def _host_and_port(value: str) -> None:
    host, _, port = value.rpartition(":")
    if not host or not port.isascii() or not port.isdecimal() or int(port) > 65535:
        raise ValueError(f"{value!r} is no address to listen on, it should be a host and a port")


def known_database(value: str) -> None:
    if value and not value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise ValueError("is no database that I know, it should begin with sqlite:/// or postgresql://")


Hidden = Annotated[Secret, ReadBy(_secret)]
WebAddress = Annotated[str, _web]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Settings:
    """What `read_settings` found; `given` are the names of those that are not left at their defaults."""

    token: Hidden | None = None
    api_url: WebAddress = "https://api.telegram.org"
    database_url: Annotated[str, known_database] = ""
    data_dir: Annotated[Path, ReadBy(_path)] = Path("var")
    plan: str = "randers-nordby-2017-21"
    secret_key: Hidden | None = None
    now: Annotated[datetime, ReadBy(_moment)] | None = None
    public_url: WebAddress = "http://127.0.0.1:8088"
    listen: Annotated[str, _host_and_port] = "127.0.0.1:8088"
    webhook_url: WebAddress = ""
    heartbeat_url: WebAddress = ""
    smtp_url: Hidden | None = None
    mail_from: str = ""
    bounces_url: Hidden | None = None
    sms_url: Hidden | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"
    given: tuple[str, ...] = ()

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'nabobot.db'}"

    @property
    def pages_needed(self) -> bool:
        """Whether somebody relies on the bot's own pages: an address was chosen, or something leads to them."""
        chosen = {"listen", "public_url"}.intersection(self.given)
        return bool(chosen or self.webhook_url or self.smtp_url or self.sms_url)

    def bot_token(self) -> str:
        """The token, or SettingsError where the real bot has none."""
        if self.token is None or not self.token.revealed().strip():
            raise SettingsError(_line("token", "is missing, it is needed to talk to Telegram"))
        return self.token.revealed().strip()


NAMES = tuple(each.name for each in fields(Settings) if each.name != "given")
"""Of the settings, as in `Settings`: `data_dir` is NABOBOT_DATA_DIR."""


def read_settings(file: Path | None = Path(".env"), **overrides: object) -> Settings:
    """The settings of this process. Raises SettingsError naming the first variable that is wrong.

    An override counts before the environment, and the environment before the file; what is empty was not given.
    """
    try:
        found = _named(dotenv_values(file)) if file else {}
    except UnicodeDecodeError:
        raise SettingsError(".env is not UTF-8: save it as UTF-8 text") from None
    given = {name: each for name, each in (found | _named(os.environ) | overrides).items() if each not in ("", None)}
    try:
        return read({**given, "given": tuple(given)}, Settings)
    except Wrong as error:
        (name,), problem = next(iter(error.errors.items()))
        raise SettingsError(_line(str(name), problem)) from None


def _named(variables: Mapping[str, str | None]) -> dict[str, object]:
    """Those that are ours and not empty, by their names here; large and small letters are the same."""
    written = {name.lower(): each for name, each in variables.items() if each}
    return {name: written[f"nabobot_{name}"] for name in NAMES if f"nabobot_{name}" in written}


def wrong(name: str, problem: str) -> SettingsError:
    """What is the matter with a setting, where only its user can tell. The problem never repeats what was given."""
    return SettingsError(_line(name, problem))


def _line(name: str, problem: str) -> str:
    example = EXAMPLES.get(name)
    return f"NABOBOT_{name.upper()}: {problem}" + (f" (for example: {example})" if example else "")
