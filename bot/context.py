"""The typed context of one update: what was said, ask(question), do(action, say=words)."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from bot.clock import Clock
from bot.inbox import DONE, QUARANTINED, Row, mark
from bot.message import Message, plain
from bot.outbox import subject_of
from bot.people.actor import asker, identify
from bot.questions import open_question
from bot.registrations.rows import about_message
from bot.texts import Translator, language_of, translator
from bot.transactions import Database
from bot.update import File, Update
from bot.words import in_group, not_your_buttons, sent_as_group, somebody_elses, with_us_alone
from bot.work import Actor, Former, Origin, Programme, Refused, Work

T = TypeVar("T")
Action = Callable[..., Any]
Words = Callable[..., Message | Sequence[Message] | None]
Unless = Mapping[type[Exception], Words]
"""What is answered when an action cannot be done."""
Access = Callable[[Actor | None, Action], bool]
"""Whether one may carry out an action; the table is in handlers/access.py."""


@dataclass(slots=True)
class Kit:
    """What every update is handled with; made once by the composition root."""

    database: Database
    clock: Clock
    programme: Programme
    access: Access
    refused: Words
    """What somebody hears who may not do this."""
    committed: Callable[[], None]
    """Told after each commit: something may be waiting to be sent."""
    fetch: Callable[[str], Awaitable[bytes]]
    """A file that somebody sent, by Telegram's name for it. Raises NotFetched."""

    async def do(self, action: Callable[[Work], T]) -> T:
        """One transaction of somebody who is nobody here, on a page of a link. What it queues is sent at once."""
        done = await self.database.run(lambda session: action(Work(session, self.clock.now(), self.programme)))
        self.committed()
        return done


class Context:
    """One update on its way. A handler may ask, and then does exactly one thing."""

    def __init__(self, kit: Kit, row: Row, update: Update) -> None:
        self._kit = kit
        self.row = row
        self.update = update
        self.origin = _origin(row, update)
        self.done = False
        self.notice = ""
        """What the telephone of whoever pressed a button shows for a moment, and nobody else sees."""

    @property
    def programme(self) -> Programme:
        return self._kit.programme

    @property
    def text(self) -> str:
        return self.update.words

    @property
    def arguments(self) -> str:
        """What stands behind a command; a command that is said in other words ("hvem er med") has nothing behind it."""
        return self.text.partition(" ")[2].strip() if self.text.startswith("/") else ""

    @property
    def subject(self) -> list[str]:
        """What a pressed button means: "draft:7:save" is ["draft", "7", "save"]."""
        return self.update.data.split(":") if self.update.data else []

    @property
    def pressed(self) -> int | None:
        """The message whose button was pressed, where it can still be edited."""
        return self.update.message_id or None if self.update.data else None

    @property
    def replied_to(self) -> int | None:
        return self.update.reply_to

    async def fetch(self, file: File) -> bytes:
        """The file itself, as Telegram has it. Raises NotFetched."""
        return await self._kit.fetch(file.id)

    async def ask(self, question: Callable[..., T], *args: Any) -> T:
        """Read something, in a transaction of its own."""

        def transaction(session: Session) -> T:
            return question(self._work(session), *args)

        return await self._kit.database.run(transaction)

    async def reports(self) -> bool:
        """Whether the words report something, whatever was asked before they were written."""
        return bool((await self.ask(Work.read, self.text)).reports)

    async def do(
        self, action: Action, *args: Any, say: Words | None = None, unless: Unless | None = None,
        unless_about: Collection[str] = (),
    ) -> str:  # fmt: skip
        """Do it: effect, answer and the update's "done" commit together.

        An exception of `unless` undoes the effect and is answered instead. Where the words answer one of the topics
        `unless_about`, nothing is done, and what they answer is returned; else an empty string.
        """
        try:
            return await self._commit(action, args, say, topics=unless_about)
        except Refused:
            await self._commit(_who, (), await self._refused(action))
        except tuple(unless or ()) as error:
            words = next(words for kind, words in (unless or {}).items() if isinstance(error, kind))
            await self._commit(_nothing, (error,), words)
        return ""

    async def say(self, words: Words) -> None:
        """Answer and change nothing."""
        await self._commit(_nothing, (), words)

    async def close(self) -> None:
        """Mark the update as handled without doing anything."""
        await self._commit(_nothing, (), None)

    async def set_aside(self, action: Action, say: Words | None) -> None:
        """Handling failed for good: keep the update out of the way, tell whom it concerns."""
        await self._commit(action, (self.row.id,), say, QUARANTINED)

    def about(self, work: Work) -> str:
        """What written words are about: the message they reply to, else what the bot asked last in this chat."""
        if self.replied_to and (subject := self._subject(work, self.replied_to)):
            return subject
        return open_question(work.session, work.now, self.origin.chat_id, work.actor.id) if work.actor else ""

    def _subject(self, work: Work, message: int) -> str:
        """Of a message of ours, or of one that was a report: both are replied to with "ret 36". In a group it may be
        another's, who alone can correct it, as can the secretariat."""
        session, chat = work.session, self.origin.chat_id
        ours = subject_of(session, chat, message)
        whose = None if self.origin.group else work.actor.id if work.actor else 0
        return ours or (about_message(session, chat, message, whose) if work.actor else "")

    async def _commit(
        self, action: Action, args: tuple[Any, ...], say: Words | None, becomes: str = DONE, *,
        topics: Collection[str] = (),
    ) -> str:  # fmt: skip
        def transaction(session: Session) -> str:
            work = self._work(session)
            if topics and (about := self.about(work)).partition(":")[0] in topics and ":" in about:
                return about
            if action not in OURS and not self._kit.access(work.actor, action):
                raise Refused
            result = action(work, *args)
            self._mark(work, becomes)
            if say:
                self._answer(work, say(self._translator(work), result))
            return ""

        if about := await self._kit.database.run(transaction):
            return about
        self.done = True
        self._kit.committed()
        return ""

    async def _refused(self, action: Action) -> Words:
        """In a group one may do as others do, and not with what is theirs: what they reported, announced, are asked."""
        if not self.origin.group:
            return self._kit.refused
        if self.update.press:
            return self._whispered
        others = self.replied_to is not None or self.update.data != ""
        if others and await self.ask(self._allowed, action):
            return somebody_elses
        return self._refused_here

    def _whispered(self, t: Translator, _who: object) -> None:
        """Whoever presses what is another's is told so alone: the others have nothing to read."""
        self.notice = plain(not_your_buttons(t))

    def _refused_here(self, t: Translator, who: Actor | Former | None) -> Message | Sequence[Message] | None:
        """Nobody else needs to hear that somebody has no role here, or none any more."""
        if isinstance(who, Actor):
            return self._kit.refused(t, who)
        return sent_as_group(t) if self.update.veiled else with_us_alone(t)

    def _allowed(self, work: Work, action: Action) -> bool:
        return self._kit.access(work.actor, action)

    def _work(self, session: Session) -> Work:
        now = self._kit.clock.now()
        return Work(session, now, self._kit.programme, self._who(session, now), self.origin)

    def _who(self, session: Session, now: datetime) -> Actor | None:
        return identify(session, now, self.origin.user_id)

    def _mark(self, work: Work, becomes: str) -> None:
        mark(work.session, self.row.id, becomes)

    def _translator(self, work: Work) -> Translator:
        return translator(work.actor.language if work.actor else self.origin.language)

    def _answer(self, work: Work, said: Message | Sequence[Message] | None) -> None:
        messages = [said] if isinstance(said, Message) else list(said or ())
        if self.origin.group:
            t, asked = self._translator(work), work.asked()
            messages = [in_group(t, each, work.programme.bot_name, asked) for each in messages]
        for number, message in enumerate(messages):
            in_place = number == 0 and not (message.fresh or message.document or message.photo)
            edits = self.pressed if in_place else None
            work.answer(message, edits=edits)


def _nothing(_work: Work, result: object = None) -> object:
    return result


def _who(work: Work) -> Actor | Former | None:
    return asker(work)


OURS = frozenset({_nothing, _who})
"""What needs nobody's leave, since it changes nothing."""


def _origin(row: Row, update: Update) -> Origin:
    return Origin(
        row=row.id,
        chat_id=row.chat_id,
        user_id=update.user.id,
        message_id=update.message_id,
        group=update.group,
        language=language_of(update.user.language),
        first_name=update.user.first_name,
        written=update.written,
        passed_on=update.passed_on,
    )


Handled = Callable[[Update, Context], Awaitable[None]]
