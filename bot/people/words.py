"""Everything said to people about joining, roles, absence, language and practice."""

from collections.abc import Sequence

from markupsafe import Markup

from bot.message import Button, Message, Rows, bold, lines, rows
from bot.people.channels import EMAIL, SMS, TELEGRAM
from bot.people.example_words import example
from bot.people.joining import Joined
from bot.people.menus import commands_of, sees
from bot.people.model import AT_MEETINGS, CONSENT_VERSION, LEADERS, REPORTERS, Role
from bot.people.oneself import Consent, Greeting
from bot.people.role_names import role_name
from bot.plan.model import Plan
from bot.texts import Translator, translator
from bot.work import Actor, Former

MOST_PLACES = 3
"""Of where to look: the whole list is behind /hjaelp."""


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
    return [*said, _first_try(t, result.plan)] if reports else said


def _first_try(t: Translator, plan: Plan) -> Message:
    text = lines(t.gettext("Try it, for example:"), example(t, plan), t.gettext("Want to practise first? /oev"))
    return Message(text, fresh=True)


def consent_text(t: Translator, plan: Plan, kind: str = TELEGRAM) -> Message:
    """What is kept, and why. Who changes what it says gives it a new version: bot.people.model.CONSENT_VERSION."""
    return Message(lines(*kept_about_you(t, plan, kind)), agree_or_go(t), fresh=True)


def kept_about_you(t: Translator, plan: Plan, kind: str) -> list[Markup]:
    """The lines of that text; `kind`: how the person is reached."""
    why = who_sees(t)
    never = t.gettext("Never write CPR numbers or children's names. What I recognise of that I throw away.")
    if kind == TELEGRAM:
        yours = t.gettext("/mine_data shows all of it, /slet_mig deletes it. (Text %(version)s)")
    else:
        yours = t.gettext("The secretariat shows you all of it, and the link here deletes it. (Text %(version)s)")
    kept = _kept(t, kind) % {"days": plan.retention.words_days}
    return [kept, why, never, yours % {"version": CONSENT_VERSION}]


def who_sees(t: Translator) -> Markup:
    return t.gettext(
        "I use it to count right and to ask when something is unclear. The secretariat sees it, and whoever reports the same as you sees your name."
    )


def _kept(t: Translator, kind: str) -> Markup:
    if kind == EMAIL:
        return t.gettext(
            "I keep your name, your role, your e-mail address and what you report. The words go after %(days)s days, the figures stay."
        )
    if kind == SMS:
        return t.gettext(
            "I keep your name, your role, your telephone number and what you report. The words go after %(days)s days, the figures stay."
        )
    return t.gettext(
        "I keep your name, your role, your Telegram number and what you report. The words go after %(days)s days, the figures stay."
    )


def agree_or_go(t: Translator) -> Rows:
    agree = Button(t.gettext("That is fine"), f"consent:{CONSENT_VERSION}")
    return rows((agree, Button(t.gettext("No, delete me"), "erase:ask")))


def consent_changed(t: Translator, plan: Plan, kind: str) -> Message:
    """To somebody who agreed to an earlier version."""
    new = consent_text(t, plan, kind)
    return Message(
        lines(t.gettext("The text on what I keep has changed. Is it still all right?"), new.text), new.buttons
    )


def consented(t: Translator, result: Consent) -> Message:
    """The text stays to be read; under one that has changed since, the new one is asked about."""
    if not result.given:
        return consent_changed(t, result.plan, result.kind)
    return Message(
        lines(consent_text(t, result.plan, result.kind).text, bold(t.gettext("Thank you. Then we are ready.")))
    )


def no_invitation(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "That invitation has been used, has run out or was never made. Ask the person who gave it to you, or the secretariat, for a new one."
        )
    )


def stranger(t: Translator, who: Former | None = None) -> Message:
    """To somebody without a role; nothing they write is kept."""
    if who:
        return _was_here(t)
    return Message(
        t.gettext(
            "You are not with us here yet, so I keep nothing of what you write. Ask the secretariat for an invitation: a link you open, and then we can begin. The newsletter anybody can get: /nyhedsbrev"
        ),
        fresh=True,
    )


def _was_here(t: Translator) -> Message:
    """To somebody whose last role has ended: what they told still counts, and what is kept is theirs to see."""
    ended = t.gettext("You have no role here any more, so I keep nothing of what you write.")
    ask = t.gettext("If that is not right, ask the secretariat for a new invitation. What you reported still counts.")
    yours = t.gettext(
        "/mine_data shows what I have about you, /slet_mig deletes it. The newsletter anybody can get: /nyhedsbrev"
    )
    return Message(lines(ended, ask, yours), fresh=True)


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


def help(t: Translator, result: Greeting) -> Message:
    """/hjaelp: what one's own roles can do."""
    commands = commands_of(result.roles, t.language, result.plan)
    listed = [t.gettext("%(command)s – %(does)s") % {"command": f"/{name}", "does": does} for name, does in commands]
    return Message(lines(*_intro(t, result), *listed))


def _intro(t: Translator, result: Greeting) -> list[str]:
    never = t.gettext(
        "Never write CPR numbers or children's names. I do not recognise them all: first names and small letters often pass me by."
    )
    if result.roles <= AT_MEETINGS | {Role.PARTNER} and result.roles - {Role.SUBSCRIBER, Role.BEREDSKAB}:
        text = t.gettext(
            "I write when there is a meeting, or when a figure is missing. Answer with the buttons, or in words."
        )
        return [text, never if Role.PARTNER in result.roles else ""]
    if result.roles.isdisjoint(REPORTERS):
        return []
    text = t.gettext(
        "Write what happened, in one sentence: what, how many, where and when. I show you what I understood before anything counts."
    )
    wrong = t.gettext("Wrong? Edit your own message, or reply »correct 36« to the receipt.")
    return [text, example(t, result.plan), wrong, never]


def greeting(t: Translator, result: Greeting) -> Message:
    """To a "hej": how one begins, in two lines."""
    more = t.gettext("/hjaelp shows everything I can do for you.")
    if result.roles.isdisjoint(REPORTERS):
        return Message(lines(t.gettext("Hello."), more))
    return Message(lines(t.gettext("Hello. Just write what happened, for example:"), example(t, result.plan), more))


def thanked(t: Translator, _result: object = None) -> Message:
    return Message(t.gettext("You are welcome."))


def sorry(t: Translator, whom: Sequence[str]) -> str:
    """Somebody tells of a death, or that they are not well."""
    if not whom:
        return t.gettext("I am sorry to hear that. I am only a machine that counts. Talk to somebody you trust.")
    said = t.gettext(
        "I am sorry to hear that. I am only a machine that counts, but %(whom)s would like to hear from you."
    )
    return said % {"whom": t.listed(whom)}


def where_to_look(
    t: Translator, roles: frozenset[str], plan: Plan, *, question: bool, whom: Sequence[str] = ()
) -> Markup:
    """To a question, or to whoever reports nothing: what they may have wanted stands somewhere else."""
    places = {
        "personer": t.gettext("/personer – people, roles and absence"),
        "tal": t.gettext("/tal – the figures that I need from you"),
        "indstilling": t.gettext("/indstilling – a proposal or a worry"),
        "fremdrift": t.gettext("/fremdrift – how far we have come"),
        "moeder": t.gettext("/moeder – your meetings"),
        "nyhedsbrev": t.gettext("/nyhedsbrev – get it, or leave it"),
        "kalender": t.gettext("/kalender – what is coming"),
        "beredskab": t.gettext("/beredskab – call the crisis group together"),
    }
    if Role.SUBSCRIBER not in roles:
        del places["nyhedsbrev"]
    if Role.PARTNER not in roles:
        del places["tal"]
    seen = [text for name, text in places.items() if sees(roles, name, plan)]
    head = (
        t.gettext("I cannot answer questions in words, but perhaps it stands here:")
        if question
        else t.gettext("I do not know what to do with that. Perhaps it is here:")
    )
    else_ask = t.gettext("Else ask %(who)s.") % {"who": t.listed(whom)} if whom else ""
    return lines(head, *seen[:MOST_PLACES], t.gettext("/hjaelp – everything I can do"), else_ask)


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


def practising(t: Translator, on: bool) -> Message:
    if not on:
        return Message(t.gettext("Practice is over. From now on it counts."))
    text = t.gettext("PRACTICE: for a day everything works and nothing counts. All you try is gone tomorrow.")
    return Message(text, rows(Button(t.gettext("Stop practising"), "practice:stop")))
