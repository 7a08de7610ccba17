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
        if asked.chosen:
            press = page.paragraph(words.not_yet(t)), self._choices([asked.chosen], main=True)
            ways = page.joined(*press, self._others(t, rest), self._field(t, asked.words_about))
        else:
            ways = self._ways(t, rest, asked.words_about, in_words=asked.message.in_words)
        return Page(words.your_answer(t), page.joined(*shown, ways), words.for_you_alone(t))

    def outcome(self, t: Translator, said: str, answers: Sequence[Message], words_about: str) -> Page:
        """What the bot answers, with its buttons as further forms; a field where it goes on asking."""
        asks = bool(answers) and words_about.startswith(f"{answers[-1].subject}:")
        parts = [page.paragraph(words.answered(t, said))]
        for message in answers:
            goes_on = asks and message is answers[-1]
            buttons = _buttons(message)
            ways = self._ways(t, buttons, words_about) if goes_on else self._choices(buttons, main=False)
            parts += [page.message(message.text), ways]
        if not answers:
            parts.append(page.paragraph(words.that_is_all(t)))
        ends = not asks and not any(message.buttons for message in answers)
        title = words.not_done(t) if asks else words.arrived(t)
        return Page(title, page.joined(*parts), words.may_close(t) if ends else words.for_you_alone(t))

    def _ways(self, t: Translator, buttons: Sequence[Button], about: str, *, in_words: bool = False) -> Markup:
        """The likelier way first: the buttons, or the field where hardly a button answers what is asked."""
        if not buttons or in_words or (_wants_words(about) and len(buttons) == 1):
            return page.joined(self._field(t, about, main=True), self._others(t, buttons))
        choose = page.heading(words.choose(t)), self._choices(buttons, main=True)
        return page.joined(*choose, self._field(t, about))

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
