"""Methods by which the bot gets its updates: long polling or a webhook."""

from typing import Any

from bot.simulator.errors import bad_request, conflict
from bot.simulator.parameters import Params
from bot.simulator.state import Hook, State

_SECRET = set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")
LONGEST_POLL = 50


async def get_updates(state: State, params: Params) -> Any:
    if state.hook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _allow(state, params)
    limit = params.integer("limit", 100)
    limit = limit if 1 <= limit <= 100 else 100
    timeout = max(0, min(LONGEST_POLL, params.integer("timeout")))
    return await state.updates.poll(params.integer("offset"), limit, timeout)


def set_webhook(state: State, params: Params) -> Any:
    url, secret = params.text("url"), params.text("secret_token")
    if not url:
        return delete_webhook(state, params)
    if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if len(secret) > 256 or set(secret) - _SECRET:
        raise bad_request("secret token contains unallowed characters")
    most = params.integer("max_connections", 40)
    state.updates.end_poll(conflict("terminated by setWebhook request"))
    _allow(state, params)
    if params.boolean("drop_pending_updates"):
        state.updates.clear()
    state.hook = Hook(url, secret, most if 1 <= most <= 100 else 40)
    state.changed()
    return True


def delete_webhook(state: State, params: Params) -> Any:
    state.hook = Hook()
    if params.boolean("drop_pending_updates"):
        state.updates.clear()
    state.changed()
    return True


def get_webhook_info(state: State, params: Params) -> Any:
    hook = state.hook
    info: dict[str, Any] = {"url": hook.url, "has_custom_certificate": False}
    info["pending_update_count"] = state.updates.unconfirmed()
    if hook.url:
        info |= {"max_connections": hook.max_connections, "ip_address": "127.0.0.1"}
    if hook.last_error:
        info |= {"last_error_date": hook.last_error_at, "last_error_message": hook.last_error}
    return info


def _allow(state: State, params: Params) -> None:
    if params.decoded("allowed_updates") is not None:
        state.updates.allow([name for name in params.array("allowed_updates") if isinstance(name, str)])
