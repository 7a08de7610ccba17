"""What Telegram answers where it does not do what it was asked, named by what it means.

Their texts are Telegram's own: "Bad Request: chat not found". What an answer means stands at
https://core.telegram.org/bots/api#making-requests and https://core.telegram.org/bots/api#responseparameters.
"""

from typing import Any

import orjson

WITHOUT_EFFECT = (500, 501, 503)
"""The Bot API says 500 itself and has then done nothing; a gateway that says 502 or 504 may have passed it on."""


class TelegramError(Exception):
    """Any of them."""


class NetworkError(TelegramError):
    """Something between here and there: perhaps it was done."""


class TimedOut(NetworkError):
    """No answer in time."""


class NotDone(NetworkError):
    """The server said that it failed: the request had no effect."""


class NotConnected(NotDone):
    """The request never left."""


class BadRequest(TelegramError):
    """Nobody will ever do it as it was asked."""


class Forbidden(TelegramError):
    """By this person, or in this chat."""


class InvalidToken(TelegramError):
    """Telegram does not know us."""


class UnknownMethod(TelegramError):
    """The server does not know the method, or the token."""


class Conflict(TelegramError):
    """Somebody else polls with our token, or a webhook is set."""


class RetryAfter(TelegramError):
    def __init__(self, seconds: float) -> None:
        super().__init__(f"again in {seconds:g} s")
        self.seconds = seconds


class ChatMigrated(TelegramError):
    def __init__(self, chat_id: int) -> None:
        super().__init__("the group has become another one")
        self.chat_id = chat_id


_BY_STATUS: dict[int, type[TelegramError]] = {
    400: BadRequest,
    401: InvalidToken,
    403: Forbidden,
    404: UnknownMethod,
    409: Conflict,
    413: BadRequest,
}


def error_of(status: int, answer: bytes) -> TelegramError:
    """What an answer means whose status is not 200."""
    said = _read(answer)
    parameters = said.get("parameters") or {}
    if chat_id := parameters.get("migrate_to_chat_id"):
        return ChatMigrated(chat_id)
    if seconds := parameters.get("retry_after"):
        return RetryAfter(seconds)
    kind = NotDone if status in WITHOUT_EFFECT else _BY_STATUS.get(status, NetworkError)
    return kind(said.get("description") or f"the server answered {status}")


def _read(answer: bytes) -> dict[str, Any]:
    """A gateway between here and there answers in a form of its own."""
    try:
        said = orjson.loads(answer)
    except orjson.JSONDecodeError:
        return {}
    return said if isinstance(said, dict) else {}
