"""Settings: read once from the environment or .env, checked at start, never printed."""

from datetime import datetime
from pathlib import Path
from typing import Literal

from pydantic import AwareDatetime, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.clock import ZONE

EXAMPLES = {
    "token": "123456:ABC-your-token-from-BotFather",
    "api_url": "https://api.telegram.org",
    "database_url": "sqlite:///var/nabobot.db",
    "data_dir": "./var",
    "now": "2018-01-15T10:00:00+01:00",
    "log_level": "info",
    "log_format": "json",
    "public_url": "https://bot.example.org",
}


class SettingsError(Exception):
    """A setting is missing or wrong; the text is one line that names it and shows an example."""


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="NABOBOT_", env_file=".env", frozen=True, extra="ignore")

    token: SecretStr | None = None
    api_url: str = Field(default="https://api.telegram.org", pattern=r"^https?://")
    database_url: str = ""
    data_dir: Path = Path("var")
    plan: str = "randers-nordby-2017-21"
    secret_key: SecretStr | None = None
    now: AwareDatetime | None = None
    public_url: str = Field(default="http://127.0.0.1:8088", pattern=r"^https?://")
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    log_format: Literal["text", "json"] = "text"

    @field_validator("now", mode="before")
    @classmethod
    def local_unless_said(cls, value: object) -> object:
        """An instant without an offset is meant in Danish time."""
        if not isinstance(value, str):
            return value
        moment = datetime.fromisoformat(value)
        return moment if moment.tzinfo else moment.replace(tzinfo=ZONE)

    @property
    def database(self) -> str:
        return self.database_url or f"sqlite:///{self.data_dir.absolute() / 'nabobot.db'}"

    def bot_token(self) -> str:
        """The token, or SettingsError where the real bot has none."""
        if self.token is None or not self.token.get_secret_value().strip():
            raise SettingsError(_line("token", "is needed to talk to Telegram"))
        return self.token.get_secret_value().strip()


def read_settings(**overrides: object) -> Settings:
    """The settings of this process. Raises SettingsError naming the first variable that is wrong."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        name = str(first["loc"][0]) if first["loc"] else "settings"
        raise SettingsError(_line(name, first["msg"].removeprefix("Value error, "))) from None


def _line(name: str, problem: str) -> str:
    example = EXAMPLES.get(name)
    return f"NABOBOT_{name.upper()}: {problem}" + (f" (for example: {example})" if example else "")
