"""What an editor sees of an issue: the list, one item, what can be done with it."""

from markupsafe import Markup

from bot.announcements.wording import hour
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.newsletter import telegram
from bot.newsletter.contribution_words import quoted
from bot.newsletter.desk import Asked, Desk, Slip
from bot.newsletter.editing import WhichTwo
from bot.newsletter.edition import Edition
from bot.newsletter.issue_words import moment
from bot.newsletter.model import APPROVED, ASKED, DISCARDED, DRAFTED, PAUSED, SENDING, SENT
from bot.newsletter.moments import next_thursday
from bot.newsletter.section_words import section_title
from bot.plan.model import Plan
from bot.plan.part import in_language
from bot.texts import Translator, translator_near


def desk(t: Translator, seen: Desk) -> Message:
    """The whole issue, item by item, with a number to press for each."""
    text = lines(bold(seen.title), _state(t, seen), *_listed(t, seen), "", _readers(t, seen))
    return Message(text, _ways(t, seen), f"issue:{seen.id}")


def _state(t: Translator, seen: Desk) -> str:
    when = moment(t, seen.send_at) if seen.send_at else ""
    if seen.state in (ASKED, APPROVED) and seen.send_at and seen.send_at <= seen.now:
        return (
            t.gettext("Waits to be approved by somebody else; then it leaves at once.")
            if seen.state == ASKED
            else t.gettext("It leaves in a moment.")
        )
    said = {
        DRAFTED: t.gettext("A draft. Nothing is sent before you say so."),
        ASKED: t.gettext("Waits to be approved by somebody else; then it leaves on %(moment)s.") % {"moment": when},
        APPROVED: t.gettext("It leaves on %(moment)s.") % {"moment": when},
        SENDING: t.gettext("It is on its way."),
        PAUSED: t.gettext("It is halted: nothing leaves until you say so."),
        SENT: t.gettext("It is sent."),
        DISCARDED: t.gettext("It is given up. What came in is there for the next one."),
    }
    return said[seen.state]


def _listed(t: Translator, seen: Desk) -> list[Markup]:
    """By section, numbered through, so that a number is enough to name one."""
    listed: list[Markup] = []
    section = ""
    for number, line in enumerate(seen.lines, 1):
        if line.section != section:
            section = line.section
            listed += [Markup(""), Markup("<u>%s</u>") % _section(t, seen, section)]
        picture = t.gettext(" (picture)") if line.pictured else ""
        shown = Markup("%s. %s%s") % (number, line.headline, picture)
        listed.append(Markup("<s>%s</s>") % shown if line.dropped else shown)
    return listed


def _section(t: Translator, seen: Desk, kind: str) -> str:
    named = next((each.title for each in seen.plan.newsletter.sections if each.kind == kind), None)
    return in_language(named, t.language) if named else section_title(t, kind)


def _readers(t: Translator, seen: Desk) -> Markup:
    if seen.state in (SENDING, PAUSED, SENT):
        return t.gettext("Delivered: %(delivered)s · could not be reached: %(failed)s · wait: %(waiting)s") % {
            "delivered": t.number(seen.delivered),
            "failed": t.number(seen.failed),
            "waiting": t.number(seen.waiting),
        }
    return t.gettext("Readers: %(telegram)s on Telegram, %(email)s by e-mail") % {
        "telegram": t.number(seen.telegram),
        "email": t.number(seen.email),
    }


def _ways(t: Translator, seen: Desk) -> Rows:
    look = (
        Button(t.gettext("See it as on Telegram"), f"issue:{seen.id}:telegram"),
        Button(t.gettext("See it as e-mail"), f"issue:{seen.id}:mail"),
    )
    numbers = [Button(str(number), f"item:{line.id}:show") for number, line in enumerate(seen.lines, 1)]
    match seen.state:
        case "drafted":
            more = Button(t.gettext("Add something"), f"issue:{seen.id}:add")
            return (*rows(look), *wrapped(numbers, 6), *rows(more), *_sending(t, seen))
        case "asked" | "approved":
            back = Button(t.gettext("Not yet"), f"issue:{seen.id}:back")
            yes = Button(t.gettext("Approve"), f"issue:{seen.id}:approve:{seen.revision}")
            return rows((yes, back) if seen.is_approver and seen.state == ASKED else back, look)
        case "sending":
            return rows(
                Button(t.gettext("Halt"), f"issue:{seen.id}:pause"),
                Button(t.gettext("Refresh"), f"issue:{seen.id}:show"),
            )
        case "paused":
            on = Button(t.gettext("Send on"), f"issue:{seen.id}:go_on")
            return rows((on, Button(t.gettext("Do not send the rest"), f"issue:{seen.id}:discard")))
    magazine = Button(_magazine(t, seen.plan), f"issue:{seen.id}:magazine")
    return rows(look, magazine) if seen.state == SENT else rows(look)


def _magazine(t: Translator, plan: Plan) -> str:
    """As the plan calls it, where it counts there."""
    counts = plan.criteria.get(plan.newsletter.magazine or "")
    called = counts.report_in(t.language) if counts else t.gettext("Magazine")
    return t.gettext("%(magazine)s (PDF)") % {"magazine": called}


def _sending(t: Translator, seen: Desk) -> Rows:
    then = next_thursday(seen.now)
    thursday = Button(
        t.gettext("Send on %(moment)s") % {"moment": moment(t, then)}, f"issue:{seen.id}:at:{then.timestamp():.0f}"
    )
    now = Button(t.gettext("Send now"), f"issue:{seen.id}:now")
    magazine = Button(_magazine(t, seen.plan), f"issue:{seen.id}:magazine")
    other = Button(t.gettext("Another time"), f"issue:{seen.id}:when")
    return rows(thursday, (now, other), magazine, Button(t.gettext("Give it up"), f"issue:{seen.id}:discard"))


def slip(t: Translator, seen: Slip) -> Message:
    """One item."""
    out = t.gettext("It is left out.") if seen.dropped else ""
    area = t.gettext("Only for %(area)s.") % {"area": seen.area} if seen.area else ""
    text = lines(bold(seen.headline), quoted(seen.text) if seen.text else "", area, out)
    return Message(text, _item_ways(t, seen), f"item:{seen.id}")


def _item_ways(t: Translator, seen: Slip) -> Rows:
    me = f"item:{seen.id}"
    up = [] if seen.first else [Button(t.gettext("Up"), f"{me}:up")]
    down = [] if seen.last else [Button(t.gettext("Down"), f"{me}:down")]
    first = seen.language
    words = (
        Button(t.gettext("Mend the headline"), f"{me}:write:headline.{first}"),
        Button(t.gettext("Mend the text"), f"{me}:write:text.{first}"),
    )
    others = [_in_other(t, me, language, there) for language, there in seen.languages]
    picture = [Button(t.gettext("Without the picture"), f"{me}:bare")] if seen.pictured else []
    out = (
        Button(t.gettext("Take it in again"), f"{me}:take")
        if seen.dropped
        else Button(t.gettext("Leave it out"), f"{me}:out")
    )
    back = Button(t.gettext("Back to the issue"), f"issue:{seen.issue}:show")
    return rows(words, *others, [*up, *down], [out, *picture], back)


def _in_other(t: Translator, me: str, language: str, there: bool) -> tuple[Button, ...]:
    name = language_name(t, language)
    label = t.gettext("Mend the text (%(language)s)") if there else t.gettext("Write it in %(language)s too")
    head = t.gettext("Headline (%(language)s)")
    return (
        Button(label % {"language": name}, f"{me}:write:text.{language}"),
        Button(head % {"language": name}, f"{me}:write:headline.{language}"),
    )


def language_name(t: Translator, language: str) -> str:
    names = {"da": t.gettext("Danish"), "en": t.gettext("English")}
    return names.get(language, language)


def asked(t: Translator, seen: Asked) -> Message:
    """What is to be written now."""
    asks = {
        "headline": t.gettext("Write the headline."),
        "text": t.gettext("Write the text. An empty line begins a new paragraph."),
        "add": t.gettext("Write the piece. The first line becomes the headline."),
        "when": t.gettext("When shall it leave? For example: torsdag kl. 10"),
        "hour": seen.told.day and t.gettext("At what time on %(day)s?") % {"day": t.day(seen.told.day)},
        "day": seen.told.hour and t.gettext("On which day at %(hour)s?") % {"hour": hour(t, seen.told.hour)},
    }
    now = lines(t.gettext("Now it says:"), quoted(seen.now)) if seen.now else ""
    back = Button(t.gettext("Back to the issue"), f"issue:{seen.issue}:show")
    return Message(lines(asks[seen.field], now), rows(back), f"issue:{seen.issue}")


def question(t: Translator, seen: Asked) -> Message:
    """After a question to the bot: nothing was changed."""
    shown = asked(t, seen)
    how = (
        t.gettext("Is it the headline all the same? Then write »Headline: …«.")
        if seen.field == "headline"
        else t.gettext("Is it what should be printed? Then write »Text: …«.")
    )
    text = lines(t.gettext("That sounds like a question, so I have not used it."), how, "", shown.text)
    return Message(text, shown.buttons, shown.subject, fresh=True)


def when(t: Translator, seen: Desk | Asked) -> Message:
    """After "send det på fredag"."""
    return asked(t, seen) if isinstance(seen, Asked) else desk(t, seen)


def carried_out(t: Translator, seen: Desk | Slip) -> Message:
    """After "byt om på 1 og 2"."""
    return slip(t, seen) if isinstance(seen, Slip) else desk(t, seen)


def no_moment(t: Translator, _error: object = None) -> Message:
    said = t.gettext("I need a day and an hour that lie ahead, for example: torsdag kl. 10")
    return Message(lines(t.gettext("I did not understand when."), said))


def closed(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("It has gone on since that button was shown. Open it again with /nyhedsbrev."), fresh=True)


def apart(t: Translator, _error: object = None) -> Message:
    said = t.gettext("Each of them stands in a section of its own, so they cannot change places. Nothing has changed.")
    return Message(said, fresh=True)


def which_two(t: Translator, error: WhichTwo) -> Message:
    said = t.gettext("Which two? Write their numbers, for example »swap 1 and 2«.")
    return Message(said, subject=f"issue:{error.issue_id}", fresh=True)


def gone(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That issue is not there, or has nothing in it. Nothing has changed."), fresh=True)


def nothing_yet(t: Translator, _error: object = None) -> Message:
    said = t.gettext("Nothing has come in since the last newsletter, so there is nothing to draft.")
    return Message(said, rows(Button(t.gettext("Send a contribution"), "newsletter:give")))


def as_telegram(_t: Translator, shown: Edition) -> list[Message]:
    """Just as readers get it; its buttons do nothing."""
    return telegram.parts(shown, telegram.leaving(translator_near(shown.language), preview=True))


def as_mail(t: Translator, seen: tuple[str, str]) -> Message:
    """The letter as a page, and perhaps as a letter."""
    file, address = seen
    here = t.gettext("Open it: just so it looks as e-mail.")
    there = t.gettext("I have sent it to %(address)s as well.") % {"address": address} if address else ""
    return Message(lines(here, there), document=file, fresh=True)


def only_a_look(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("This is only to look at. In the newsletter itself the button works."), fresh=True)
