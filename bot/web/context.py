"""An answer by link on its way: what a press, or words, in Telegram would do, by a person who may have no Telegram."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Self

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from bot.context import OURS, Action, Context, Kit
from bot.inbox import Row
from bot.message import Message
from bot.people.actor import identify_person
from bot.people.channels import prove
from bot.people.model import Person
from bot.questions import TABLE as QUESTIONS
from bot.questions import WAITS, open_question
from bot.texts import DEFAULT, Translator, translator
from bot.update import read
from bot.work import Actor, Work

CHATS = -(1 << 62)
"""Below every number that Telegram gives to a chat: the page of person 7 is chat CHATS - 7."""
NOBODY = {"id": 0, "is_bot": False, "first_name": ""}


class WebContext(Context):
    """The same one transaction; who acts is told by the link, and the answer is kept for the page."""

    def __init__(self, kit: Kit, person_id: int, about: str, channel: str, said: dict[str, Any]) -> None:
        # No row of the inbox: whoever gets no page presses again, and the subjects themselves bear that.
        row = Row(-1 - secrets.randbelow(1 << 62), CHATS - person_id, {"update_id": 0} | said)
        super().__init__(kit, row, read(row.update))
        self._person_id = person_id
        self._about = about
        self._channel = channel
        """What brought the link: an answer by it proves that somebody lives there."""
        self.answers: tuple[Message, ...] = ()
        self.words_about = ""
        """What written words would be about from now on."""
        self.language = DEFAULT
        self.known = False
        """Whether the person still has a role."""

    @classmethod
    def press(cls, kit: Kit, person_id: int, subject: str, channel: str) -> Self:
        press = {"id": "0", "chat_instance": "web", "data": subject, "from": NOBODY}
        return cls(kit, person_id, subject, channel, {"callback_query": press})

    @classmethod
    def words(cls, kit: Kit, person_id: int, about: str, channel: str, text: str) -> Self:
        """Words that have passed the privacy gate."""
        chat = {"id": CHATS - person_id, "type": "private"}
        date = int(kit.clock.now().timestamp())
        message = {"message_id": 0, "date": date, "chat": chat, "from": NOBODY, "text": text}
        return cls(kit, person_id, about, channel, {"message": message})

    def about(self, work: Work) -> str:
        return self._about

    async def _commit(self, action: Action, *more: Any, **rest: Any) -> str:
        self._changes = action not in OURS
        return await super()._commit(action, *more, **rest)

    def _who(self, session: Session, now: datetime) -> Actor | None:
        # One after the other: two presses of one person in the same moment must not both find the draft open.
        locked = select(Person.language).where(Person.id == self._person_id).with_for_update()
        self.language = session.execute(locked).scalar() or DEFAULT
        actor = identify_person(session, now, self._person_id)
        self.known = actor is not None
        return actor

    def _translator(self, work: Work) -> Translator:
        self.language = work.actor.language if work.actor else self.language
        return translator(self.language)

    def _mark(self, work: Work, becomes: str) -> None:
        """There is no row; what was answered here is no longer asked in another chat.

        Words answered something only if the next thing is asked here now: else they were not understood.
        """
        if work.actor is None or not self._changes:
            return
        prove(work, work.actor.id, self._channel)
        root = ":".join(self._about.split(":")[:2]) + ":"
        here = open_question(work.session, work.now, self.origin.chat_id, work.actor.id)
        if self.subject or here.startswith(root):
            asked = QUESTIONS.c.person_id == work.actor.id, QUESTIONS.c.subject.startswith(root, autoescape=True)
            work.session.connection().execute(
                delete(QUESTIONS).where(*asked, QUESTIONS.c.chat_id != self.origin.chat_id)
            )

    def _answer(self, work: Work, said: Message | Sequence[Message] | None) -> None:
        self.answers = (said,) if isinstance(said, Message) else tuple(said or ())
        subjects = [message.subject for message in self.answers if message.subject]
        if subjects:
            self.words_about = asked_about(work.session, work.now, self._person_id, subjects[-1])


def asked_about(session: Session, now: datetime, person_id: int, subject: str) -> str:
    """The open question about a subject ("draft:7" is asked for "draft:7:participants"); without one the subject."""
    query = select(QUESTIONS.c.subject).where(
        QUESTIONS.c.person_id == person_id,
        QUESTIONS.c.subject.startswith(f"{subject}:", autoescape=True),
        QUESTIONS.c.asked_at > now - WAITS,
    )
    return session.execute(query.order_by(QUESTIONS.c.asked_at.desc()).limit(1)).scalar() or subject
