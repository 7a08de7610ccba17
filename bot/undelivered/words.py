"""What staff hear of messages that may not have arrived."""

from bot import paging
from bot.clock import local_date
from bot.message import Button, Message, Rows, bold, lines, rows, spaced
from bot.outbox import ANSWER, BULK, CRISIS, REMINDER, UNKNOWN
from bot.people.channel_words import kind_of
from bot.texts import Translator
from bot.undelivered.views import Listed, Many, View

MANY = 3
"""From so many on all can be let be at once: after a restore there may be hundreds."""


def listed(t: Translator, result: Listed) -> Message:
    """/uafklaret: one message, and what can be done about it."""
    done = {
        "again": t.gettext("It is sent again."),
        "let_be": t.gettext("Then it stays as it is."),
        "all": t.gettext("Then they stay as they are."),
    }.get(result.done)
    if not result.page.listed:
        return Message(lines(done, t.gettext("There is nothing to decide: no message has been lost.")))
    (shown,) = result.page.listed
    counted = t.gettext("Message %(place)s of %(n)s") % {"place": result.page.number + 1, "n": result.page.of}
    return Message(lines(done, bold(counted), *_told(t, shown)), _buttons(t, result, shown))


def _told(t: Translator, view: View) -> list[object]:
    nobody = t.gettext("a reader of the newsletter") if view.reader else t.gettext("a group")
    to = view.name or nobody
    moment = t.gettext("%(day)s at %(time)s") % {
        "day": t.day(local_date(view.at), year=True),
        "time": t.clock(view.at),
    }
    unknown = t.gettext("Nobody knows whether it arrived.")
    became = unknown if view.state == UNKNOWN else t.gettext("It did not arrive.")
    file = "" if view.repeatable else t.gettext("The file that belonged to it is gone, so it cannot be sent again.")
    return [spaced(to, kind_of(t, view.channel), moment), _about(t, view), became, file]


def _about(t: Translator, view: View) -> object:
    kinds = {
        CRISIS: t.gettext("a crisis message"),
        ANSWER: t.gettext("an answer"),
        REMINDER: t.gettext("a reminder"),
        BULK: t.gettext("a newsletter"),
    }
    noun, _, number = view.about.partition(":")
    report = t.gettext("report no. %(number)s") % {"number": number} if noun == "entry" else ""
    return spaced(kinds[view.lane], report, view.headline)


def _buttons(t: Translator, result: Listed, view: View) -> Rows:
    again = [Button(t.gettext("Send again"), f"undelivered:{view.id}:again")] if view.repeatable else []
    be = Button(t.gettext("Let it be"), f"undelivered:{view.id}:let_be")
    turns = paging.turns(result.page, "undelivered:list")
    everything = Button(t.gettext("Let all %(n)s be") % {"n": result.page.of}, f"undelivered:{result.newest}:all")
    return rows([*again, be], turns, [everything] if result.page.of >= MANY else [])


def all_of_them(t: Translator, many: Many) -> Message:
    """Are you sure? One press would take a crisis message along."""
    text = t.ngettext(
        "Is %(n)s message to stay as it is? It will not be sent again.",
        "Are all %(n)s messages to stay as they are? None of them will be sent again.",
        many.of,
    )
    yes = Button(t.gettext("Let all %(n)s be") % {"n": many.of}, f"undelivered:{many.newest}:all_be")
    return Message(text % {"n": many.of}, rows(yes, Button(t.gettext("Back"), "undelivered:list:0")))


def told(t: Translator, n: int) -> Message:
    """To leaders, once for all there are."""
    text = t.ngettext(
        "Of %(n)s message nobody knows whether it arrived. I do not repeat it by myself.",
        "Of %(n)s messages nobody knows whether they arrived. I do not repeat them by myself.",
        n,
    )
    return Message(text % {"n": n}, rows(Button(t.gettext("Look and decide"), "undelivered:list:0")))


def given_up(t: Translator, n: int) -> Message:
    """To leaders: what was put off for days is tried no longer."""
    text = t.ngettext(
        "I have tried for days to deliver %(n)s message, and was put off again and again. I have stopped trying.",
        "I have tried for days to deliver %(n)s messages, and was put off again and again. I have stopped trying.",
        n,
    )
    return Message(text % {"n": n}, rows(Button(t.gettext("Look and decide"), "undelivered:list:0")))


def decided(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That has been decided already. /uafklaret shows what is left."), fresh=True)


def no_way(t: Translator, name: str) -> Message:
    told = t.gettext("Nothing that I know of reaches %(name)s any more. /personer takes a new address.")
    return Message(told % {"name": name}, fresh=True)
