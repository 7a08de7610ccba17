"""Settings: read once from the environment or .env, checked at start, never printed."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.clock import ZONE

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


class Settings(BaseSettings):
    """What is empty in the environment counts as not given."""

    model_config = SettingsConfigDict(
        env_prefix="NABOBOT_", env_file=".env", frozen=True, extra="ignore", env_ignore_empty=True
    )

    token: SecretStr | None = None
    api_url: str = "https://api.telegram.org"
    database_url: str = ""
    data_dir: Path = Path("var")
    plan: str = "randers-nordby-2017-21"
    secret_key: SecretStr | None = None
    now: AwareDatetime | None = None
    public_url: str = "http://127.0.0.1:8088"
    listen: str = "127.0.0.1:8088"
    webhook_url: str = ""
    heartbeat_url: str = ""
    smtp_url: SecretStr | None = None
    mail_from: str = ""
    bounces_url: SecretStr | None = None
    sms_url: SecretStr | None = None
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"

    @field_validator("now", mode="before")
    @classmethod
    def local_unless_said(cls, value: object) -> object:
        """An instant without an offset is meant in Danish time."""
        if not isinstance(value, str):
            return value
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            raise ValueError(f"{value!r} is no ISO instant") from None
        return moment if moment.tzinfo else moment.replace(tzinfo=ZONE)

    @field_validator("api_url", "public_url", "webhook_url", "heartbeat_url")
    @classmethod
    def web_address(cls, value: str) -> str:
        # What was given is not repeated: an address may hold a password.
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("is no web address, it should begin with https:// or http://")
        return value

    @field_validator("listen")
    @classmethod
    def host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isascii() or not port.isdecimal() or int(port) > 65535:
            raise ValueError(f"{value!r} is no address to listen on, it should be a host and a port")
        return value

    @field_validator("database_url")
    @classmethod
    def known_database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("is no database that I know, it should begin with sqlite:/// or postgresql://")
        return value

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'nabobot.db'}"

    @property
    def pages_needed(self) -> bool:
        """Whether somebody relies on the bot's own pages: an address was chosen, or something leads to them."""
        return bool(
            {"listen", "public_url"} & self.model_fields_set or self.webhook_url or self.smtp_url or self.sms_url
        )

    def bot_token(self) -> str:
        """The token, or SettingsError where the real bot has none."""
        if self.token is None or not self.token.get_secret_value().strip():
            raise SettingsError(_line("token", "is missing, it is needed to talk to Telegram"))
        return self.token.get_secret_value().strip()


def read_settings(**overrides: object) -> Settings:
    """The settings of this process. Raises SettingsError naming the first variable that is wrong."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]) if first["loc"] else "settings"
        raise SettingsError(_line(name, first["msg"].removeprefix("Value error, "))) from None
    except UnicodeDecodeError:
        raise SettingsError(".env is not UTF-8: save it as UTF-8 text") from None


def wrong(name: str, problem: str) -> SettingsError:
    """What is the matter with a setting, where only its user can tell. The problem never repeats what was given."""
    return SettingsError(_line(name, problem))


def _line(name: str, problem: str) -> str:
    example = EXAMPLES.get(name)
    return f"NABOBOT_{name.upper()}: {problem}" + (f" (for example: {example})" if example else "")
