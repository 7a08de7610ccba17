"""The `reply_markup` of a request: checked to the byte, unknown keys refused."""

from typing import Any

from bot.simulator.errors import bad_request
from bot.simulator.parameters import Params

_ACTIONS = {
    "callback_data",
    "url",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}
_KNOWN = _ACTIONS | {"text", "style", "icon_custom_emoji_id"}
_OTHERS = {"keyboard", "remove_keyboard", "force_reply"}
MOST_BUTTONS = 100


def read_markup(params: Params, inline_only: bool = False) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """(inline keyboard, other keyboard); an inline keyboard without buttons is none."""
    markup = params.decoded("reply_markup")
    if markup is None:
        return None, None
    if not isinstance(markup, dict):
        raise bad_request("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = [_row(row) for row in _rows(markup["inline_keyboard"])]
        return ({"inline_keyboard": rows} if any(rows) else None), None
    if not markup:
        return None, None
    if not _OTHERS & markup.keys() or inline_only:
        raise bad_request("inline keyboard expected" if inline_only else "can't parse reply markup JSON object")
    return None, markup


def _rows(rows: Any) -> list[Any]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    if sum(map(len, rows)) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return [row for row in rows if row]


def _row(row: list[Any]) -> list[dict[str, Any]]:
    for button in row:
        if not isinstance(button, dict):
            raise bad_request("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
        _check(button)
    return row


def _check(button: dict[str, Any]) -> None:
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request('can\'t parse inline keyboard button: field "text" must be a non-empty String')
    if unknown := button.keys() - _KNOWN:
        raise bad_request(f'can\'t parse inline keyboard button: unknown field "{sorted(unknown)[0]}"')
    actions = button.keys() & _ACTIONS
    if not actions:
        raise bad_request("text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one optional field must be used")
    if "callback_data" in button:
        _check_data(button["callback_data"])
    if "url" in button:
        _check_url(button["url"])


def _check_data(data: Any) -> None:
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")


def _check_url(url: Any) -> None:
    if not isinstance(url, str) or not url.startswith(("http://", "https://", "tg://")):
        raise bad_request("BUTTON_URL_INVALID")
