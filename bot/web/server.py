"""The bot's own small web server: answer pages, health, metrics, and Telegram's webhook."""

import asyncio
import errno
import logging
from collections.abc import Awaitable, Callable

import orjson
from aiohttp import web

from bot.logs import stack
from bot.plan.model import Plan
from bot.settings import SettingsError
from bot.texts import Translator
from bot.watch.watch import Look, Watch
from bot.web import words
from bot.web.answers import Answers, Shown, browsers_language
from bot.web.door import CrisisPages
from bot.web.guard import PerMinute, came_from, through_proxy
from bot.web.newsletter import NewsletterPages
from bot.web.page import Instead, Page, notice
from bot.web.sms import SmsCalls
from bot.web.webhook import Webhook

log = logging.getLogger(__name__)
REQUESTS = 300
"""A minute from one address: a town hall is one address too."""
BODY = 1_000_000
"""Bytes of a request. An update of Telegram is a tenth of that at most, a form has its own limit."""
STATUSES = {404: words.nothing_here, 405: words.nothing_here, 413: words.too_much, 429: words.wait}


class Web:
    def __init__(
        self, listen: str, plan: Plan, answers: Answers, watch: Watch, webhook: Webhook | None, sms: SmsCalls | None
    ) -> None:
        self._host, self._port = address_of(listen)
        self._plan = plan
        self._answers = answers
        self._watch = watch
        self._requests = PerMinute(REQUESTS)
        self._webhook = webhook
        self._sms = sms
        self._runner: web.AppRunner | None = None
        self.url = ""
        """Where it listens, once started."""

    async def start(self) -> None:
        """Raises SettingsError where nothing can be listened to there."""
        # No access log: the addresses of answers are keys.
        self._runner = web.AppRunner(self._application(), access_log=None, keepalive_timeout=20, shutdown_timeout=5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        try:
            await site.start()
        except OSError as error:
            await self.stop()
            raise SettingsError(_unheard(self._host, self._port, error)) from None
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _application(self) -> web.Application:
        application = web.Application(middlewares=[self._guarded], client_max_size=BODY)
        answer = r"/{purpose:svar|valg}/{token}"
        application.add_routes(
            [
                web.get("/", self._home),
                web.get("/robots.txt", _robots),
                web.get("/healthz", self._health),
                web.get("/metrics", self._metrics),
                web.get(answer, self._paged(self._answers.show)),
                web.post(answer, self._paged(self._answers.answer)),
            ]
        )
        application.add_routes(NewsletterPages(self._answers.kit, self._answers.links).routes(self._paged))
        application.add_routes(CrisisPages(self._answers.kit, self._answers.links).routes(self._paged))
        if self._webhook:
            application.add_routes([web.post(self._webhook.path, self._webhook.take)])
        if self._sms:
            application.add_routes([web.post("/sms", self._sms.inbound), web.post("/sms/{token}", self._sms.receipt)])
        return application

    @web.middleware
    async def _guarded(
        self, request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        """Whatever goes wrong becomes a page that says so, and nothing of it a log line with an address in it."""
        t = browsers_language(request)
        try:
            if not self._signed(request) and not self._requests.allows(came_from(request)):
                raise Instead(words.wait(t), t, 429)
            return await handler(request)
        except Instead as instead:
            return self._response(instead.page, instead.t)
        except web.HTTPException as error:
            return self._response(notice(STATUSES.get(error.status, words.unreadable)(t), error.status), t)
        except Exception as error:
            log.error("a request could not be answered: %s", stack(error))
            return self._response(notice(words.fault(t), 500), t)

    def _signed(self, request: web.Request) -> bool:
        """What Telegram and the gateway deliver is signed, and may come by the hundred."""
        if self._sms is not None and request.path.startswith("/sms"):
            return True
        return self._webhook is not None and request.path == self._webhook.path

    def _paged(self, make: Callable[[web.Request], Awaitable[Shown]]) -> Callable[..., Awaitable[web.Response]]:
        async def paged(request: web.Request) -> web.Response:
            return self._response(*await make(request))

        return paged

    def _response(self, page: Page, t: Translator) -> web.Response:
        return page.response(t, t.title(self._plan.title))

    async def _home(self, request: web.Request) -> web.Response:
        t = browsers_language(request)
        return self._response(notice(words.home(t, self._plan), 200), t)

    async def _health(self, _request: web.Request) -> web.Response:
        look = await self._watch.look()
        body = orjson.dumps({"well": look.well, "late": look.late})
        return web.Response(body=body, status=200 if look.well else 503, content_type="application/json", headers=FRESH)

    async def _metrics(self, request: web.Request) -> web.Response:
        if through_proxy(request):  # the figures are for machines of one's own
            raise web.HTTPNotFound
        return await asyncio.to_thread(_figures, await self._watch.look())


FRESH = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


def _figures(look: Look) -> web.Response:
    """In a thread, since the library of figures is loaded when somebody first asks for them (1 MB)."""
    from bot.watch import metrics

    return web.Response(body=metrics.text(look), headers=FRESH | {"Content-Type": metrics.CONTENT_TYPE})


async def _robots(_request: web.Request) -> web.Response:
    return web.Response(text="User-agent: *\nDisallow: /\n")


def address_of(listen: str) -> tuple[str, int]:
    """ "127.0.0.1:8088" and "[::1]:8088"; the settings have looked at it before."""
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


def _unheard(host: str, port: int, error: OSError) -> str:
    if error.errno == errno.EADDRINUSE:
        problem = "is taken by another program"
    elif error.errno == errno.EACCES:
        problem = "is not for everybody: a number from 1024 on is"
    else:
        problem = "is no address of this machine"
    return f"NABOBOT_LISTEN: {host}:{port} {problem} (for example: 127.0.0.1:8089)"
