"""Logs: text or JSON, never a message's words, never a secret."""

import logging
import traceback
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

import orjson

from bot.settings import Settings

QUIET = ("apscheduler", "sqlalchemy", "alembic")
HIDDEN = "<secret>"


class Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return orjson.dumps(line).decode()


class WithoutSecrets(logging.Formatter):
    """Blots out of the finished line, traceback and all: the token is part of the addresses that errors may quote."""

    def __init__(self, inner: logging.Formatter, secrets: Iterable[str]) -> None:
        super().__init__()
        self._inner = inner
        self._secrets = sorted(filter(None, secrets), key=len, reverse=True)

    def format(self, record: logging.LogRecord) -> str:
        line = self._inner.format(record)
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN)
        return line


def configure(settings: Settings) -> None:
    """To standard error, for the whole process."""
    handler = logging.StreamHandler()
    handler.setFormatter(WithoutSecrets(_format(settings), secrets_of(settings)))
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    for library in QUIET:
        logging.getLogger(library).setLevel(logging.WARNING)


def _format(settings: Settings) -> logging.Formatter:
    if settings.log_format == "json":
        return Json()
    return logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")


def secrets_of(settings: Settings) -> set[str]:
    """Everything in the settings that no log may hold."""
    given = {secret.revealed().strip() for secret in (settings.token, settings.secret_key) if secret}
    ways = [urlsplit(way.revealed()) for way in (settings.smtp_url, settings.bounces_url, settings.sms_url) if way]
    passwords = {way.password or "" for way in (urlsplit(settings.database_url), *ways)}
    tokens = {way.username or "" for way in ways if not way.password}  # gatewayapi://TOKEN@gatewayapi.com
    return given | {form for each in passwords | tokens for form in (each, unquote(each))}


def stack(error: BaseException) -> str:
    """An error's type and where it arose, without its own text, which may quote what somebody wrote."""
    return f"{type(error).__name__}\n{''.join(traceback.format_tb(error.__traceback__))}"
