"""What Telegram answers when it refuses, in its own words."""

from typing import Any


class Refusal(Exception):
    """The server says no: becomes the HTTP status and the JSON body of the answer."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class Dropped(Exception):
    """The connection ends without an answer; `result` is what the call did, None if it was not carried out."""

    def __init__(self, result: Any = None) -> None:
        self.result = result


class Impossible(Exception):
    """A person tried what their phone would not offer, such as pressing a button that is not there."""


def bad_request(text: str, **parameters: int) -> Refusal:
    return Refusal(400, f"Bad Request: {text}", **parameters)


def forbidden(text: str) -> Refusal:
    return Refusal(403, f"Forbidden: {text}")


def conflict(text: str) -> Refusal:
    return Refusal(409, f"Conflict: {text}")


def other_poller() -> Refusal:
    return conflict("terminated by other getUpdates request; make sure that only one bot instance is running")


def too_many_requests(seconds: int) -> Refusal:
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


def not_modified() -> Refusal:
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly the same as a current "
        "content and reply markup of the message"
    )
