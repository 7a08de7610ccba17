"""What is said about the ways to reach people."""

from markupsafe import Markup

from bot.clock import local_date
from bot.message import Button, Message, bold, lines, rows
from bot.people.channels import EMAIL, SMS, TELEGRAM, NotSetUp, Way, Ways
from bot.people.codes import Checked, CodeSent, NoAddress
from bot.texts import Translator


def kind_of(t: Translator, kind: str) -> str:
    names = {TELEGRAM: "Telegram", EMAIL: t.gettext("e-mail"), SMS: t.gettext("text message")}
    return names.get(kind, t.gettext("another service"))


def ways(t: Translator, shown: Ways) -> Message:
    """/kanaler: how somebody is reached, the first first."""
    head = (
        t.gettext("This is how I reach you:")
        if shown.own
        else t.gettext("This is how I reach %(name)s:") % {"name": shown.name}
    )
    listed = [Markup("%s. %s") % (number, _way(t, way)) for number, way in enumerate(shown.ways, 1)]
    after = t.gettext("I use the first that works, and the next if it fails. In a crisis I use all.")
    more = "" if shown.offered else t.gettext("E-mail and text messages are not set up here.")
    return Message(
        lines(bold(head), *listed, after, more), rows(*_changes(t, shown), *_additions(t, shown)), fresh=True
    )


def _way(t: Translator, way: Way) -> Markup:
    """Addresses that people gave are shown; a Telegram number says nothing, and other services' hold secrets."""
    where = Markup(" ").join((kind_of(t, way.kind), way.address)) if way.kind in (EMAIL, SMS) else kind_of(t, way.kind)
    return Markup("%s – %s") % (where, _state(t, way))


def _state(t: Translator, way: Way) -> str:
    if not way.alive:
        return t.gettext("does not work any more")
    if way.confirmed_at is None and way.kind != TELEGRAM:
        return t.gettext("waits for its code, nothing is sent there yet")
    if way.confirmed_at is None:
        return t.gettext("in use")
    return t.gettext("last confirmed %(day)s") % {"day": t.day(local_date(way.confirmed_at), year=True)}


def _changes(t: Translator, shown: Ways) -> list[Button]:
    buttons = []
    for way in shown.ways:
        named = {"channel": kind_of(t, way.kind)}
        if way.kind in (EMAIL, SMS) and not way.works:
            buttons.append(Button(t.gettext("New code by %(channel)s") % named, f"channel:{way.id}:code"))
        if way.works and way.id != shown.ways[0].id:
            buttons.append(Button(t.gettext("Use %(channel)s first") % named, f"channel:{way.id}:first"))
        if way.kind != TELEGRAM:
            buttons.append(Button(t.gettext("Remove %(channel)s") % named, f"channel:{way.id}:remove"))
    return buttons


def _additions(t: Translator, shown: Ways) -> list[Button]:
    labels = {EMAIL: t.gettext("Add an e-mail address"), SMS: t.gettext("Add a telephone number")}
    return [Button(labels[kind], f"channel:add:{kind}:{shown.person_id}") for kind in shown.offered]


def which_address(t: Translator, asked: tuple[str, Ways]) -> Message:
    kind, shown = asked
    if kind == EMAIL:
        text = t.gettext("Write the e-mail address, for example »mette@example.org«.")
    else:
        text = t.gettext("Write the number of the mobile telephone, for example »+45 00 00 00 12«.")
    return Message(text, _back(t, shown))


def _back(t: Translator, shown: Ways) -> tuple[tuple[Button, ...], ...]:
    return rows(Button(t.gettext("Back"), f"channel:list:{shown.person_id}"))


def no_address(t: Translator, error: NoAddress) -> Message:
    if error.kind == EMAIL:
        return Message(
            t.gettext("I could not read that as an e-mail address. It should look like »mette@example.org«. Try again?")
        )
    return Message(
        t.gettext("I could not read that as a telephone number. It should look like »+45 00 00 00 12«. Try again?")
    )


def code_sent(t: Translator, sent: CodeSent) -> Message:
    named = {"channel": kind_of(t, sent.way.kind), "address": sent.way.address}
    if sent.way.works:
        return ways(t, sent.ways)
    if sent.ways.own:
        text = t.gettext(
            "I have sent a code by %(channel)s to %(address)s. Write it here within half an hour, or press the link that came with it."
        )
    else:
        text = t.gettext(
            "I have sent a code by %(channel)s to %(address)s. The link that came with it confirms it – or have the code read to you and write it here."
        )
    return Message(text % named, _back(t, sent.ways), fresh=True)


def checked(t: Translator, result: Checked) -> Message:
    named = {"channel": kind_of(t, result.way.kind), "address": result.way.address}
    if result.right:
        done = t.gettext("%(address)s is confirmed.") % named
        listed = ways(t, result.ways)
        return Message(lines(done, listed.text), listed.buttons, fresh=True)
    again = rows(Button(t.gettext("New code by %(channel)s") % named, f"channel:{result.way.id}:code"))
    if not result.left:
        return Message(t.gettext("That code does not work any more. Get a new one?"), again, fresh=True)
    left = t.ngettext(
        "That was not the code. You have %(n)s try left.",
        "That was not the code. You have %(n)s tries left.",
        result.left,
    )
    return Message(left % {"n": result.left}, again, fresh=True)


def not_set_up(t: Translator, error: NotSetUp) -> Message:
    named = {"channel": kind_of(t, error.kind)}
    told = t.gettext("I cannot send by %(channel)s yet. Whoever runs the bot has to set it up first.") % named
    return Message(told, fresh=True)


def taken(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext("That one cannot be added: it belongs to somebody here already. The secretariat can sort it out."),
        fresh=True,
    )


def too_many(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("I have sent enough codes for today. Try again tomorrow."), fresh=True)


def gone(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That has been changed since. /kanaler shows how it is now."), fresh=True)


def unreachable(t: Translator, name: str) -> Message:
    """To leaders, once."""
    return Message(
        t.gettext(
            "I cannot reach %(name)s any more: nothing that I know of works. Somebody should ring, and /personer takes a new address."
        )
        % {"name": name}
    )
