"""Signing up for the newsletter by e-mail, saying so from one's own mailbox, and leaving with one press."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.context import Kit
from bot.links import CONFIRM, LEAVE, BadLink, LinkExpired, Links
from bot.newsletter import signing_up
from bot.newsletter.model import ANSWER_WITHIN
from bot.newsletter.subscribing import JOIN
from bot.people.addresses import mail_address
from bot.people.channels import EMAIL
from bot.texts import Translator, translator
from bot.web import newsletter_words as words
from bot.web import page
from bot.web import words as general
from bot.web.answers import Shown, browsers_language
from bot.web.guard import PerMinute, came_from, form_of
from bot.web.page import Instead, Page
from bot.work import Work

SIGN_UPS = 5
"""A minute from one address."""


@dataclass(slots=True)
class NewsletterPages:
    kit: Kit
    links: Links
    _sign_ups: PerMinute = field(default_factory=lambda: PerMinute(SIGN_UPS))

    def routes(self, paged: Callable[..., Any]) -> list[web.RouteDef]:
        return [
            web.get("/nyhedsbrev", paged(self.form)),
            web.post("/nyhedsbrev", paged(self.sign_up)),
            web.get(f"/{CONFIRM}/{{token}}", paged(self.ask)),
            web.post(f"/{CONFIRM}/{{token}}", paged(self.confirm)),
            web.get(f"/{LEAVE}/{{token}}", paged(self.ask)),
            web.post(f"/{LEAVE}/{{token}}", paged(self.leave)),
        ]

    async def form(self, request: web.Request) -> Shown:
        """GET: the form, or, where no e-mail can be sent, the way in by Telegram alone."""
        t = browsers_language(request)
        return self._form(t), t

    async def sign_up(self, request: web.Request) -> Shown:
        """POST. The answer is the same whoever has signed up before."""
        t = browsers_language(request)
        if not self._sign_ups.allows(came_from(request)):
            raise Instead(general.wait(t), t, 429)
        given = await form_of(request)
        address = mail_address(given.get("email", ""))
        if address is None or not self._by_mail:
            return self._form(t, wrong=True), t
        crisis = given.get("crisis", "") == "yes"
        language, area = given.get("language", ""), given.get("area", "")
        await self.kit.do(
            lambda work: signing_up.sign_up(work, address, language, area, crisis, self._confirmation(work))
        )
        return page.notice(words.look_into_your_mail(t), 200), t

    async def ask(self, request: web.Request) -> Shown:
        """GET of a link: looks and changes nothing, since mail scanners open links too."""
        _, t, purpose = await self._opened(request)
        asks, label = words.really(t, leaves=purpose == LEAVE)
        return Page(asks.title, page.joined(*map(page.paragraph, asks.text), page.button(label))), t

    async def confirm(self, request: web.Request) -> Shown:
        id, t, _ = await self._opened(request)
        done = await self.kit.do(lambda work: signing_up.confirm(work, id))
        return page.notice(words.confirmed(t) if done else general.gone(t), 200 if done else 410), t

    async def leave(self, request: web.Request) -> Shown:
        """Also what a mail program posts by itself when its own button is pressed (RFC 8058)."""
        id, t, _ = await self._opened(request)
        await self.kit.do(lambda work: signing_up.leave(work, id))
        return page.notice(words.left(t), 200), t

    # -- inside --

    @property
    def _by_mail(self) -> bool:
        return EMAIL in self.kit.programme.channels and self.kit.programme.plan.newsletter.comes

    def _form(self, t: Translator, *, wrong: bool = False) -> Page:
        programme = self.kit.programme
        if not programme.plan.newsletter.comes:
            return page.notice(words.none(t, programme.plan), 404)
        telegram = programme.start_link(JOIN)
        return words.form(t, programme.plan, telegram, by_mail=self._by_mail, wrong=wrong)

    def _confirmation(self, work: Work) -> signing_up.Link:
        return lambda id: self.links.address(CONFIRM, id, "", work.now + ANSWER_WITHIN)

    async def _opened(self, request: web.Request) -> tuple[int, Translator, str]:
        """The subscription that a link is about, in its reader's language."""
        purpose = request.path.split("/")[1]
        browsers = browsers_language(request)
        try:
            id = self.links.read(request.match_info["token"], self.kit.clock.now(), purpose).person_id
        except LinkExpired as error:
            raise Instead(general.expired(browsers, error.promised.expires), browsers, 410) from None
        except BadLink:
            raise Instead(general.bad_link(browsers), browsers, 404) from None
        return id, translator(await self.kit.do(lambda work: signing_up.language_of(work, id))), purpose
