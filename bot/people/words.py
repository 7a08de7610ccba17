"""What is said to people who join, who have no role, or whose roles do not let them; of language and practice."""

from markupsafe import Markup

from bot.message import Button, Message, bold, lines, rows
from bot.people.consent_words import consent_text
from bot.people.example_words import example_from
from bot.people.joining import Joined
from bot.people.model import AT_MEETINGS, LEADERS, REPORTERS
from bot.people.role_names import role_name
from bot.texts import Translator, translator
from bot.work import Actor, Former


def joined(t: Translator, result: Joined) -> list[Message]:
    """The welcome: what the bot is for, what it keeps and why, one example to try."""
    if result.again:
        return [
            Message(t.gettext("You are in already, %(name)s. /hjaelp shows what I can do.") % {"name": result.name})
        ]
    role = role_name(t, result.plan, result.role)
    if result.before:
        return [Message(t.gettext("Done, %(name)s: you are now also %(role)s.") % {"name": result.name, "role": role})]
    reports = not result.roles.isdisjoint(REPORTERS) and not result.roles <= AT_MEETINGS
    purpose = (
        t.gettext(
            "I keep count of what you and the others make happen, so that it is seen. Write to me as you would to a neighbour."
        )
        if reports
        else t.gettext("I keep you posted about the programme, and only when there is something to say.")
    )
    welcome = lines(
        bold(t.gettext("Welcome, %(name)s.") % {"name": result.name}),
        t.gettext("You are here as %(role)s.") % {"role": role},
        purpose,
    )
    said = [Message(welcome, fresh=True), consent_text(t, result.plan)]
    return [*said, _first_try(t, result)] if reports else said


def _first_try(t: Translator, result: Joined) -> Message:
    tried = example_from(t, result.plan, result.institution, result.area)
    text = lines(t.gettext("Try it, for example:"), tried, t.gettext("Want to practise first? /oev"))
    return Message(text, fresh=True)


def no_invitation(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "That invitation has been used, has run out or was never made. Ask the person who gave it to you, or the secretariat, for a new one."
        )
    )


def stranger(t: Translator, who: Former | None = None, *, news: bool = True) -> Message:
    """To somebody without a role; nothing they write is kept. `news`: there is a newsletter."""
    if who:
        return _was_here(t, news)
    ask = t.gettext(
        "You are not with us here yet, so I keep nothing of what you write. Ask the secretariat for an invitation: a link you open, and then we can begin."
    )
    return Message(_and_news(t, ask, news), fresh=True)


def _and_news(t: Translator, said: Markup, news: bool) -> Markup:
    anybody = t.gettext("The newsletter anybody can get: /nyhedsbrev")
    return Markup(" ").join([said, anybody]) if news else said


def _was_here(t: Translator, news: bool) -> Message:
    """To somebody whose last role has ended: what they told still counts, and what is kept is theirs to see."""
    ended = t.gettext("You have no role here any more, so I keep nothing of what you write.")
    ask = t.gettext("If that is not right, ask the secretariat for a new invitation. What you reported still counts.")
    yours = t.gettext("/mine_data shows what I have about you, /slet_mig deletes it.")
    return Message(lines(ended, ask, _and_news(t, yours, news)), fresh=True)


def refused(t: Translator, actor: Actor) -> Message:
    """To somebody whose roles do not let them; those who give the roles are not sent to themselves."""
    if actor.has(LEADERS):
        return Message(
            t.gettext("Your roles do not go with that. Whoever is to do it gets the role with /personer."), fresh=True
        )
    return Message(
        t.gettext("That is not yours to do. The secretariat can, or can give you the role for it: ask them."),
        fresh=True,
    )


# -- language and practice --


def which_language(_t: Translator, _result: object = None) -> Message:
    return Message(
        "Dansk eller engelsk? · Danish or English?",
        rows((Button("Dansk", "language:da"), Button("English", "language:en"))),
    )


def language_chosen(_t: Translator, language: str) -> Message:
    """In the language that was chosen, not in the one that was left."""
    t = translator(language)
    return Message(t.gettext("I write English to you from now on."))


def stopping(t: Translator, _result: object = None) -> Message:
    """ "stop", where nothing is under way."""
    return Message(
        lines(
            t.gettext("Nothing is under way that I could stop. /snooze keeps my reminders back for a while."),
            t.gettext("You leave the newsletter under /nyhedsbrev, and /slet_mig deletes you here."),
        )
    )


def practising(t: Translator, on: bool) -> Message:
    if not on:
        return Message(t.gettext("Practice is over. From now on it counts."))
    text = t.gettext("PRACTICE: for a day everything works and nothing counts. All you try is gone tomorrow.")
    return Message(text, rows(Button(t.gettext("Stop practising"), "practice:stop")))
