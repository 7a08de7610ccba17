"""What is said to words that report nothing."""

from bot.message import Button, Message, lines, rows
from bot.people.example_words import counted, example
from bot.people.model import Role
from bot.plan.model import Plan
from bot.registrations import unread
from bot.registrations.step_by_step import offer
from bot.registrations.steps import NotUnderstood
from bot.texts import Translator


def counted_already(t: Translator) -> str:
    """ "2 af dem er piger"."""
    return t.gettext("They are counted already: I keep no number of them by themselves.")


def not_yet(t: Translator) -> Message:
    """ "NUSSA starter først i april"."""
    text = t.gettext("Good to know. There is nothing to count yet: write to me when it has been.")
    calendar = t.gettext("Shall others know of it? Then write what, which day and where under /kalender.")
    return Message(lines(text, calendar), fresh=True)


def no_heading(t: Translator, plan: Plan) -> Message:
    """A table that does not say of what it is."""
    text = t.gettext("That looks like a table, but I cannot see what is counted in it.")
    mend = t.gettext(
        "Put a line above it that names the activity, and when, for example »%(what)s, november«. Then send it again."
    ) % {"what": counted(t, plan)}
    return Message(lines(text, mend), fresh=True)


def not_held(t: Translator) -> str:
    """ "banko i fredags blev aflyst"."""
    return t.gettext("Good to know. What was not held is not counted, and you need do nothing more.")


def nothing_found(t: Translator, result: NotUnderstood) -> Message:
    """What it is about is understood, or else how a report would be."""
    match result.about:
        case unread.LATER | unread.PLANNED:
            return not_yet(t)
        case unread.TABLE:
            return no_heading(t, result.plan)
    said = _understood(t, result)
    return Message(said, fresh=True) if said else _how_to_report(t, result)


def _understood(t: Translator, result: NotUnderstood) -> str:
    """Of what was told and is not counted."""
    match result.about:
        case unread.OFF:
            return not_held(t)
        case unread.NOTHING:
            return t.gettext("Thank you for saying so. Write whenever there is something.")
        case unread.NOBODY:
            return t.gettext("That counts, too, once I know what it was, where and when. Write it in one sentence.")
        case unread.PROMISED:
            return t.gettext("That is fine. Write when you have it.")
        case unread.FORGOTTEN:
            estimate = t.gettext("An estimate will do, for example »about 30«.")
            return lines(estimate, t.gettext("Write it together with what it was, where and when."))
        case unread.GLAD if result.entry:  # it is counted
            return t.gettext("Good to hear.")
        case unread.GLAD:
            return t.gettext("Good to hear. If it should count, write what it was, how many came, where and when.")
        case unread.FOR_OTHERS if result.whom:
            tell = t.gettext("Tell %(who)s, if somebody should know.") % {"who": t.any_of(result.whom)}
            return lines(t.gettext("Nobody hears of that through me."), tell)
    return ""


def _how_to_report(t: Translator, result: NotUnderstood) -> Message:
    ask_me = Button(t.gettext("Ask me step by step"), offer(result.told))
    if result.again:
        text = t.gettext("I found no report in that. Shall I ask you about one thing at a time?")
    else:
        how = t.gettext(
            "I found no report in that. If something should count, write what it was, how many, where and when – for example:"
        )
        text = lines(how, example(t, result.plan, result.area))
    if Role.JOURNALIST not in result.roles or not result.plan.newsletter.comes:
        return Message(text, rows(ask_me), fresh=True)
    give = Button(t.gettext("Send a contribution"), "newsletter:give")
    for_news = t.gettext("Is it for the newsletter? Press, and send it once more.")
    return Message(lines(text, for_news), rows(ask_me, give), fresh=True)
