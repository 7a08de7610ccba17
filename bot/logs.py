"""Logs: text or JSON, never a message's words, never a secret."""

import logging
from datetime import UTC, datetime

import orjson

from bot.settings import Settings


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


class NoToken(logging.Filter):
    """The token is part of the addresses that libraries may log."""

    def __init__(self, secret: str) -> None:
        super().__init__()
        self._secret = secret

    def filter(self, record: logging.LogRecord) -> bool:
        if self._secret and self._secret in (line := record.getMessage()):
            record.msg, record.args = line.replace(self._secret, "<token>"), ()
        return True


def configure(settings: Settings) -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(
        Json()
        if settings.log_format == "json"
        else logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    )
    handler.addFilter(NoToken(settings.token.get_secret_value() if settings.token else ""))
    logging.basicConfig(level=settings.log_level.upper(), handlers=[handler], force=True)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    logging.getLogger("sqlalchemy").setLevel(logging.WARNING)
