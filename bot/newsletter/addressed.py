"""An issue as each kind of subscriber gets it; those with the same language and areas get the same."""

from dataclasses import replace

from bot.message import Message
from bot.newsletter import letters, telegram
from bot.newsletter.edition import Edition, edition
from bot.newsletter.model import Issue, Subscription
from bot.people.channels import TELEGRAM
from bot.texts import translator_near
from bot.work import Work

Kind = tuple[str, tuple[str, ...]]


class Addressed:
    """Made once for a page of recipients."""

    def __init__(self, work: Work, issue: Issue) -> None:
        self._work = work
        self._issue = issue
        self._editions: dict[Kind, Edition] = {}
        self._said: dict[tuple[str, Kind], list[Message]] = {}

    def to(self, subscription: Subscription) -> list[Message]:
        """What one subscriber gets, in order; nothing where nothing in the issue is for them."""
        kind = (subscription.language, tuple(sorted(subscription.areas)))
        key = (subscription.channel, kind)
        if key not in self._said:
            self._said[key] = self._written(subscription.channel, self._edition(kind))
        said = self._said[key]
        if subscription.channel == TELEGRAM:
            return said
        return [replace(message, leave=subscription.id) for message in said]

    def to_channel(self) -> list[Message]:
        return telegram.parts(self._edition(("", ())))

    def _edition(self, kind: Kind) -> Edition:
        if kind not in self._editions:
            self._editions[kind] = edition(self._issue, self._work.plan, *kind)
        return self._editions[kind]

    def _written(self, channel: str, shown: Edition) -> list[Message]:
        if not shown.parts:
            return []
        if channel == TELEGRAM:
            return telegram.parts(shown, telegram.leaving(translator_near(shown.language)))
        return [letters.message(self._work.programme.data_dir, shown)]
