"""Answers without Telegram: the page that a link opens, and what its buttons and its field do."""

import logging
from dataclasses import dataclass, field

from aiohttp import web
from markupsafe import Markup

from bot.context import Handled, Kit
from bot.links import BadLink, LinkExpired, Links, Promised
from bot.logs import stack
from bot.message import Message, lines
from bot.texts import Translator, language_of, translator
from bot.web import words
from bot.web.context import WebContext
from bot.web.guard import PerMinute, form_of
from bot.web.page import Instead, Page
from bot.web.question import Gone, RoleEnded, asked, came_by, language_of_person
from bot.web.sheet import LONGEST, PRESS, WORDS, Sheet

log = logging.getLogger(__name__)
PRESSES = 30
"""Answers a minute that one person may give by link."""
Shown = tuple[Page, Translator]


@dataclass(slots=True)
class Answers:
    kit: Kit
    links: Links
    dispatch: Handled
    topics: frozenset[str]
    """What written words can be about."""
    _presses: PerMinute = field(default_factory=lambda: PerMinute(PRESSES))

    async def show(self, request: web.Request) -> Shown:
        """GET: shows the question and changes nothing, since mail scanners and previews open links too."""
        promised, t = await self._opened(request)
        now, seal = self.kit.clock.now(), self.kit.programme.seal
        try:
            question = await self.kit.database.run(lambda session: asked(session, now, promised, seal))
        except Gone:
            raise Instead(words.gone(t), t, 410) from None
        except RoleEnded:
            raise self._refusal(t) from None
        return self._sheet(promised).question(t, question), t

    async def answer(self, request: web.Request) -> Shown:
        """POST: a button or the field of one of our pages."""
        promised, t = await self._opened(request)
        if not self._presses.allows(str(promised.person_id)):
            raise Instead(words.wait(t), t, 429)
        form = await form_of(request)
        if "svar" in form:
            return await self._pressed(promised, t, form["svar"])
        if "om" in form and "ord" in form:
            return await self._written(promised, t, form["om"], form["ord"].replace("\r\n", "\n").strip())
        raise Instead(words.unreadable(t), t, 400)

    async def _pressed(self, promised: Promised, t: Translator, token: str) -> Shown:
        pressed = self._read(token, PRESS, t, promised)
        channel = await self._channel(promised)
        context = WebContext.press(self.kit, promised.person_id, pressed.subject, channel)
        return await self._handled(context, promised, t, pressed.about)

    async def _written(self, promised: Promised, t: Translator, token: str, text: str) -> Shown:
        about = self._read(token, WORDS, t, promised).subject
        if problem := self._problem(t, text):
            return self._sheet(promised).not_kept(t, problem, about), t
        channel = await self._channel(promised)
        context = WebContext.words(self.kit, promised.person_id, about, channel, text)
        return await self._handled(context, promised, t, text)

    async def _handled(self, context: WebContext, promised: Promised, t: Translator, said: str) -> Shown:
        """Through the same table of handlers as an update from Telegram."""
        try:
            await self.dispatch(context.update, context)
            if not context.done:
                await context.close()
        except Exception as error:  # the fence: whoever answers must hear that it did not arrive
            log.error("an answer by link could not be handled: %s", stack(error))
            raise Instead(words.fault(t), t, 500) from None
        now = translator(context.language)
        if not context.known:
            raise self._refusal(now)
        return self._sheet(promised).outcome(now, said, context.answers, context.words_about), now

    async def _channel(self, promised: Promised) -> str:
        return await self.kit.database.run(lambda session: came_by(session, promised))

    def _problem(self, t: Translator, text: str) -> Markup | None:
        """Why these words are not taken: the privacy gate comes before anything else."""
        if not text:
            return words.nothing_written(t)
        if len(text) > LONGEST:
            return words.too_long(t, LONGEST)
        reasons = self.kit.programme.gate.stops(text)
        return words.stopped(t, reasons) if reasons else None

    async def _opened(self, request: web.Request) -> tuple[Promised, Translator]:
        """Who opens the link, and their language; what is no link of ours is told in the browser's."""
        browsers = browsers_language(request)
        promised = self._read(request.match_info["token"], request.match_info["purpose"], browsers)
        language = await self.kit.database.run(lambda session: language_of_person(session, promised.person_id))
        return promised, translator(language)

    def _read(self, token: str, purpose: str, t: Translator, of: Promised | None = None) -> Promised:
        """What a token promises; `of` is the link on whose page it must stand."""
        try:
            promised = self.links.read(token, self.kit.clock.now(), purpose)
        except LinkExpired as error:
            raise Instead(words.expired(t, error.promised.expires), t, 410) from None
        except BadLink:
            raise Instead(words.bad_link(t), t, 404) from None
        if of is not None and promised.person_id != of.person_id:
            raise Instead(words.bad_link(t), t, 404)
        return promised

    def _refusal(self, t: Translator) -> Instead:
        said = self.kit.refused(t, None)
        return Instead(words.role_ended(t, lines(said.text if isinstance(said, Message) else "")), t, 403)

    def _sheet(self, promised: Promised) -> Sheet:
        return Sheet(self.links, promised, self.topics)


def browsers_language(request: web.BaseRequest) -> Translator:
    """What the browser likes best; Danish where it does not say."""
    return translator(language_of(request.headers.get("Accept-Language", "")[:2]))
