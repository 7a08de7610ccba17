"""The parameters of one request, however they came: query, form, multipart or JSON."""

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

import orjson
from aiohttp import BodyPartReader, web

from bot.simulator.errors import Refusal, bad_request

UPLOAD_LIMIT = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    data: bytes


@dataclass(slots=True)
class Params:
    """Typed access. What is missing is empty; what has the wrong form is refused as Telegram does."""

    values: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.values.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else orjson.dumps(value).decode()

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name)
        if isinstance(value, int):
            return int(value)
        try:
            return int(value) if value else default
        except ValueError:
            raise bad_request(f"invalid {name} specified") from None

    def boolean(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in ("true", "1", "yes", "t", "y")

    def has(self, name: str) -> bool:
        return self.values.get(name) not in (None, "")

    def decoded(self, name: str) -> Any:
        """A parameter that is JSON inside a form; None where it is missing."""
        value = self.values.get(name)
        if value is None or value == "":
            return None
        if not isinstance(value, str):
            return value
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError:
            raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def array(self, name: str) -> list[Any]:
        value = self.decoded(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise bad_request(f"expected an Array as {name.replace('_', ' ')}")
        return value


async def read_params(request: web.BaseRequest) -> Params:
    values: dict[str, Any] = dict(request.query) if request.query_string else {}
    if not request.can_read_body:
        return Params(values)
    kind = request.content_type
    if kind == "multipart/form-data":
        return await _multipart(request, values)
    body = await request.read()
    if len(body) > UPLOAD_LIMIT:
        raise Refusal(413, "Request Entity Too Large")
    if kind == "application/json":
        return Params(values | _json(body))
    try:
        values.update(parse_qsl(body.decode(), keep_blank_values=True))
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None
    return Params(values)


def _json(body: bytes) -> dict[str, Any]:
    try:
        parsed = orjson.loads(body) if body else {}
    except orjson.JSONDecodeError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(parsed, dict):
        raise bad_request("expected an Object")
    return parsed


async def _multipart(request: web.BaseRequest, values: dict[str, Any]) -> Params:
    params, total = Params(values), 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise bad_request("can't parse multipart request")
        data = bytes(await part.read())
        total += len(data)
        if total > UPLOAD_LIMIT:
            raise Refusal(413, "Request Entity Too Large")
        if part.filename is not None:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            params.uploads[part.name] = Upload(part.filename, mime, data)
        else:
            params.values[part.name] = data.decode()
    return params
