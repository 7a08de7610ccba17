"""What runs when: handling in every process; sending, polling and the jobs in the one that leads."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable

from bot.delivery.senders import Senders
from bot.leadership import Leadership

Part = Callable[[], Awaitable[None]]


class Life:
    def __init__(
        self, leadership: Leadership, senders: Senders, everywhere: Iterable[Part], leading: Iterable[Part]
    ) -> None:
        """`everywhere` and `leading` are what runs until it is cancelled; the senders run where this process leads."""
        self._leadership = leadership
        self._senders = senders
        self._everywhere = list(everywhere)
        self._leading = list(leading)
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        self._task = asyncio.create_task(self._live())

    async def until_it_ends(self) -> None:
        """Raises what ended it: MustStop where somebody must mend something first."""
        assert self._task is not None
        await asyncio.shield(self._task)

    async def end(self) -> None:
        """Receive no more, let what is being sent arrive."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _live(self) -> None:
        async with _all_of([*self._everywhere, self._leadership.run, self._lead]) as fell:
            await fell

    async def _lead(self) -> None:
        """Again and again: wait until this process leads, and do what the leader does until it no longer is."""
        while True:
            await self._leadership.until(True)
            async with _all_of([*self._leading, self._senders.run]) as fell:
                lost = asyncio.ensure_future(self._leadership.until(False))
                try:
                    done, _ = await asyncio.wait((fell, lost), return_when=asyncio.FIRST_COMPLETED)
                finally:
                    lost.cancel()
                if fell in done:
                    fell.result()


class _all_of:
    """Parts that run side by side; entering gives a future that ends as soon as one of them fails."""

    def __init__(self, parts: Iterable[Part]) -> None:
        self._parts = list(parts)

    async def __aenter__(self) -> "asyncio.Future[None]":
        self._fell: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tasks = [asyncio.ensure_future(part()) for part in self._parts]
        for task in self._tasks:
            task.add_done_callback(self._ended)
        return self._fell

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._fell.cancel()

    def _ended(self, task: "asyncio.Future[None]") -> None:
        error = None if task.cancelled() else task.exception()
        if error is not None and not self._fell.done():
            self._fell.set_exception(error)
