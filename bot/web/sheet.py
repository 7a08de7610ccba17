"""What stands on an answer page: the message, its answers as buttons, the field for words."""

from collections.abc import Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.links import Links, Promised
from bot.message import Button, Message, label
from bot.texts import Translator
from bot.web import page, words
from bot.web.page import Page
from bot.web.question import Question

PRESS, WORDS = "tryk", "ord"
"""The purposes of the tokens on our own pages: one button, or words about a subject. No link in a mail has them."""
LONGEST = 4096
"""Characters of written words: those of a message in Telegram."""
LABEL = 60
"""Characters of a button's label that its token carries, to be read back: "Du svarede: Gem"."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """The pages behind one link. What they lead to expires with it."""

    links: Links
    promised: Promised
    topics: frozenset[str]
    """What written words can be about."""

    def question(self, t: Translator, asked: Question) -> Page:
        """The question, and how it can be answered. Nothing is answered by looking at it."""
        rest = [button for button in _buttons(asked.message) if button != asked.chosen]
        shown = page.paragraph(words.greeting(t, asked.name)), page.message(asked.message.text)
        ways: tuple[Markup, ...]
        if asked.chosen:
            press = page.paragraph(words.not_yet(t)), self._choices([asked.chosen], main=True)
            ways = *press, self._others(t, rest), self._field(t, asked.words_about)
        elif not rest or _wants_words(asked.words_about):
            ways = self._field(t, asked.words_about, main=True), self._others(t, rest)
        else:
            choose = page.heading(words.choose(t)), self._choices(rest, main=True)
            ways = *choose, self._field(t, asked.words_about)
        return Page(words.your_answer(t), page.joined(*shown, *ways), words.for_you_alone(t))

    def outcome(self, t: Translator, said: str, answers: Sequence[Message], words_about: str) -> Page:
        """What the bot answers, with its buttons as further forms; a field only where it asks something."""
        parts = [page.paragraph(words.answered(t, said))]
        for message in answers:
            parts += [page.message(message.text), self._choices(_buttons(message), main=not _wants_words(words_about))]
        asks = any(words_about.startswith(f"{message.subject}:") for message in answers if message.subject)
        field = self._field(t, words_about, main=_wants_words(words_about)) if asks else Markup()
        end = "" if answers else page.paragraph(words.that_is_all(t))
        return Page(words.arrived(t), page.joined(*parts, field, end), words.may_close(t))

    def not_kept(self, t: Translator, problem: Markup, about: str) -> Page:
        """Words that were not taken, and the field once more. They are not shown again: it may be just those."""
        body = page.joined(page.paragraph(problem), self._field(t, about, main=True))
        return Page(words.not_kept(t), body, words.for_you_alone(t), 422)

    def _others(self, t: Translator, rest: Sequence[Button]) -> Markup:
        return page.joined(page.heading(words.other_answers(t)), self._choices(rest, main=False)) if rest else Markup()

    def _choices(self, buttons: Sequence[Button], *, main: bool) -> Markup:
        listed = [(label(each), self._token(PRESS, each.subject, label(each)[:LABEL])) for each in buttons]
        return page.choices(listed, main=main)

    def _field(self, t: Translator, about: str, *, main: bool = False) -> Markup:
        """The field for words, where somebody reads words about this."""
        if about.partition(":")[0] not in self.topics:
            return Markup()
        asks = words.in_words(t) if main else words.or_in_words(t)
        return page.field(self._token(WORDS, about), asks, words.no_names(t), words.send(t), LONGEST, main=main)

    def _token(self, purpose: str, subject: str, about: str = "") -> str:
        about = about.replace("\n", " ")
        return self.links.token(purpose, self.promised.person_id, subject, self.promised.expires, about)


def _buttons(message: Message) -> list[Button]:
    return [button for line in message.buttons for button in line]


def _wants_words(about: str) -> bool:
    """ "draft:7:participants" asks for a figure; "draft:7" and "draft:7:" only take corrections."""
    return bool("".join(about.split(":")[2:]))
