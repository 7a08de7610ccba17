"""The page of a police link: what, where, how serious, drill; then one press, and the crisis group is called out."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.beredskab import arming, door
from bot.beredskab.door import Given, NoSuchLink
from bot.beredskab.states import NotNow
from bot.context import Kit
from bot.links import POLICE_CALL, BadLink, LinkExpired, Links
from bot.texts import Translator
from bot.web import door_words as words
from bot.web import words as general
from bot.web.answers import Shown, browsers_language
from bot.web.guard import PerMinute, form_of
from bot.web.page import Instead
from bot.work import Work

NUMBER = re.compile(r"[0-9]{1,9}")
CALLS = 12
"""A minute by one link: two presses are a call-out."""


@dataclass(slots=True)
class CrisisPages:
    kit: Kit
    links: Links
    _calls: PerMinute = field(default_factory=lambda: PerMinute(CALLS))

    def routes(self, paged: Callable[..., Any]) -> list[web.RouteDef]:
        address = f"/{POLICE_CALL}/{{token}}"
        return [web.get(address, paged(self.form)), web.post(address, paged(self.take))]

    async def form(self, request: web.Request) -> Shown:
        """GET: the form. It changes nothing, since scanners of mails open links too."""
        link_id, t = self._opened(request)
        link = await self._do(t, lambda work: door.opened(work, link_id))
        return words.form(t, self.kit.programme.plan, link), t

    async def take(self, request: web.Request) -> Shown:
        """POST: first what has happened, then the press that calls."""
        link_id, t = self._opened(request)
        if not self._calls.allows(str(link_id)):
            raise Instead(general.wait(t), t, 429)
        given = await form_of(request)
        if "callout" in given:
            return await self._call(link_id, t, given)
        said = given.get("words", "").strip()
        if reasons := self.kit.programme.gate.stops(said):
            link = await self._do(t, lambda work: door.opened(work, link_id))
            problem = general.stopped(t, reasons)
            return words.form(t, self.kit.programme.plan, link, {**words.EMPTY, **given}, problem), t
        kind, area, severity = (given.get(name, "") for name in ("kind", "area", "severity"))
        told = Given(kind, area, severity, said[: door.LONGEST], drill=given.get("drill") == "yes")
        at_door = await self._do(t, lambda work: door.describe(work, link_id, told))
        await self._do(t, lambda work: arming.rehearse(work, at_door.callout.id))
        return words.really(t, at_door), t

    async def _call(self, link_id: int, t: Translator, given: dict[str, str]) -> Shown:
        numbers = given["callout"], given.get("same", "0")
        if not all(NUMBER.fullmatch(each) for each in numbers):
            raise Instead(general.unreadable(t), t, 400)
        callout, same = map(int, numbers)
        done = await self._do(t, lambda work: door.call_out(work, link_id, callout, same))
        return words.called(t, done), t

    def _opened(self, request: web.Request) -> tuple[int, Translator]:
        t = browsers_language(request)
        try:
            return self.links.read(request.match_info["token"], self.kit.clock.now(), POLICE_CALL).person_id, t
        except LinkExpired:
            raise Instead(words.taken_back(t), t, 410) from None
        except BadLink:
            raise Instead(words.bad_link(t), t, 404) from None

    async def _do(self, t: Translator, action: Callable[[Work], Any]) -> Any:
        try:
            return await self.kit.do(action)
        except NoSuchLink:
            raise Instead(words.taken_back(t), t, 410) from None
        except NotNow:
            raise Instead(words.not_now(t), t, 409) from None
