"""What an SMS gateway calls us for: answers that people write, and what became of what we sent."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from aiohttp import web
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.context import Handled, Kit
from bot.delivery.sms.channel import RECEIPT, Gateway, Inbound, Untrusted
from bot.inbox import AlreadyHandled
from bot.links import BadLink, LinkExpired, Links
from bot.message import Message
from bot.outbox import ANSWER, TABLE, Address
from bot.people.channels import SMS
from bot.people.inbound import Meant, answered_by_sms, receipt
from bot.web import words
from bot.web.context import WebContext, asked_about
from bot.web.question import ROW
from bot.work import Actor, Work


class SmsContext(WebContext):
    """An answer by SMS: the same as one by link, and what it comes to goes back by SMS."""

    call: Inbound

    def _who(self, session: Session, now: datetime) -> Actor | None:
        """What the gateway repeats because it heard us too late has its answer: the same words would answer the next
        question as well. Raises AlreadyHandled; the person is locked, so that of two at once the second finds it."""
        actor = super()._who(session, now)
        if session.execute(select(TABLE.c.id).where(TABLE.c.key == _key(self.call, 0))).first():
            raise AlreadyHandled(self.call.id)
        return actor

    def _answer(self, work: Work, said: Any) -> None:
        super()._answer(work, said)
        to = Address(self.call.number, SMS, self._person_id)
        for number, message in enumerate(self.answers):
            work.queue(_key(self.call, number), to, ANSWER, replace(message, language=self.language))


@dataclass(frozen=True, slots=True)
class SmsCalls:
    kit: Kit
    links: Links
    dispatch: Handled
    gateway: Gateway

    async def receipt(self, request: web.Request) -> web.Response:
        """POST /sms/<token>: the token names the row of the outbox."""
        try:
            promised = self.links.read(request.match_info["token"], self.kit.clock.now(), RECEIPT)
            told = self.gateway.parse_receipt(request.headers, await request.read())
        except (BadLink, LinkExpired, Untrusted):
            raise web.HTTPForbidden from None
        if row := ROW.fullmatch(promised.subject):
            await self.kit.database.run(lambda s: receipt(self._work(s), int(row[1]), told.state, told.why))
        return web.Response()

    async def inbound(self, request: web.Request) -> web.Response:
        """POST /sms: somebody wrote to our number. Of a stranger nothing is kept, and nothing is answered."""
        try:
            call = self.gateway.parse_inbound(request.headers, await request.read())
        except Untrusted:
            raise web.HTTPForbidden from None
        meant = await self.kit.database.run(lambda session: self._meant(session, call))
        if meant:
            with suppress(AlreadyHandled):
                await self._handle(meant, call)
        return web.Response()

    async def _handle(self, meant: Meant, call: Inbound) -> None:
        """The privacy gate first; then a button's label is a press, and anything else is written words."""
        reasons = self.kit.programme.gate.stops(call.text)
        if reasons:
            context = SmsContext.words(self.kit, meant.person_id, "", SMS, "")
            context.call = call
            await context.say(lambda t, _: Message(words.stopped(t, reasons)))
            return
        if meant.subject:
            context = SmsContext.press(self.kit, meant.person_id, meant.subject, SMS)
        else:
            about = await self.kit.database.run(lambda session: self._about(session, meant))
            context = SmsContext.words(self.kit, meant.person_id, about, SMS, call.text)
        context.call = call
        await self.dispatch(context.update, context)
        if not context.done:
            await context.close()

    def _meant(self, session: Session, call: Inbound) -> Meant | None:
        """None for a stranger."""
        return answered_by_sms(self._work(session), call.number, call.text)

    def _about(self, session: Session, meant: Meant) -> str:
        """What the message that they answer was about; an empty string where nothing was asked."""
        row = ROW.fullmatch(meant.about)
        about = session.execute(select(TABLE.c.about).where(TABLE.c.id == int(row[1]))).scalar() if row else ""
        return asked_about(session, self.kit.clock.now(), meant.person_id, about) if about else ""

    def _work(self, session: Session) -> Work:
        return Work(session, self.kit.clock.now(), self.kit.programme)


def _key(call: Inbound, number: int) -> str:
    """Of an answer in the outbox: by the gateway's own number for what it tells us."""
    return f"sms:{call.id}:{number}"
