"""What waits for the bot: queued, handed out by offset, confirmed by the next offset."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any

from bot.simulator.errors import other_poller

ALL = frozenset(
    {
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "message_reaction",
        "message_reaction_count",
        "poll",
        "poll_answer",
    }
)
DEFAULT = ALL - {"chat_member", "message_reaction", "message_reaction_count"}
REMEMBERED = 1000


class Updates:
    def __init__(self, changed: Callable[[], None], first_id: int = 100_000_001) -> None:
        self.next_id = first_id
        self.allowed = DEFAULT
        self.pending: deque[dict[str, Any]] = deque()
        self._again: list[dict[str, Any]] = []
        self._recent: deque[dict[str, Any]] = deque(maxlen=REMEMBERED)
        self._poll: asyncio.Future[bool] | None = None
        self._changed = changed

    def push(self, kind: str, body: dict[str, Any]) -> int | None:
        """Queue an update; its id, or None where the bot did not ask for this kind."""
        if kind not in self.allowed:
            return None
        update_id, self.next_id = self.next_id, self.next_id + 1
        update = {"update_id": update_id, kind: body}
        self.pending.append(update)
        self._recent.append(update)
        self._wake()
        return update_id

    def redeliver(self, update_id: int) -> None:
        """Hand out a recent update once more, whatever the offset says."""
        update = next((u for u in self._recent if u["update_id"] == update_id), None)
        if update is None:
            raise LookupError(f"no update {update_id} among the last {REMEMBERED}")
        self._again.append(update)
        self._wake()

    @property
    def is_polled(self) -> bool:
        """The bot waits in a long poll right now."""
        return self._poll is not None

    def unconfirmed(self) -> int:
        return len(self.pending) + len(self._again)

    def allow(self, names: list[str]) -> None:
        """An empty list means the default, unknown names are ignored, as Telegram does."""
        self.allowed = (ALL & {name.lower() for name in names}) or DEFAULT

    async def poll(self, offset: int, limit: int, seconds: float) -> list[dict[str, Any]]:
        """One getUpdates call. A newer call ends an older one that still waits with 409."""
        self.end_poll(other_poller())
        self.confirm(offset)
        if not self.unconfirmed() and seconds > 0:
            await self._wait(seconds)
        answer = (self._again + [self.pending[i] for i in range(min(limit, len(self.pending)))])[:limit]
        self._again = self._again[limit:]
        return answer

    def confirm(self, offset: int) -> None:
        """Forget what is older than the offset; a negative one keeps that many of the newest."""
        if offset < 0:
            offset = self.next_id + offset
        before = len(self.pending)
        while self.pending and self.pending[0]["update_id"] < offset:
            self.pending.popleft()
        if before != len(self.pending):
            self._changed()

    def drop(self, update_id: int) -> None:
        """One update was taken by the webhook."""
        self.pending = deque(u for u in self.pending if u["update_id"] != update_id)
        self._changed()

    def clear(self) -> None:
        self.pending.clear()
        self._changed()

    def end_poll(self, reason: Exception) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(reason)
            self._poll = None

    def _wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(True)
        self._changed()

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poll = self._poll = loop.create_future()
        timer = loop.call_later(seconds, _time_out, poll)
        self._changed()
        try:
            await poll
        finally:
            timer.cancel()
            if self._poll is poll:
                self._poll = None
            self._changed()


def _time_out(poll: asyncio.Future[bool]) -> None:
    if not poll.done():
        poll.set_result(False)
