"""Everything said when a leader adds somebody who has no Telegram."""

from bot.message import Button, Message, bold, lines, rows, wrapped
from bot.people.adding_steps import ADDRESS, NAME, ROLE, Added, Step
from bot.people.channel_words import kind_of
from bot.people.consent_words import agree_or_go, kept_about_you
from bot.people.model import Role
from bot.people.role_names import role_name
from bot.plan.model import Plan
from bot.texts import Translator

LIKELY = (Role.STYREGRUPPE, Role.BESTYRELSE, Role.FOELGEGRUPPE, Role.PARTNER, Role.BEREDSKAB, *Role)
"""Roles of those who have no Telegram, the commonest first."""


def told(t: Translator, result: Step | Added) -> Message:
    return _added(t, result) if isinstance(result, Added) else _asked(t, result)


def _asked(t: Translator, step: Step) -> Message:
    unread = t.gettext("I could not read: %(parts)s.") % {"parts": t.listed(step.unread)} if step.unread else ""
    own, back = f"candidate:{step.id}", Button(t.gettext("Back"), "people:0")
    named = {"name": step.name}
    if len(step.missing) > 2:
        text = t.gettext(
            "Whom shall I add? Write name, e-mail or telephone number, and role, for example »Mona Testesen, mona@example.org, %(role)s«. Or just the name, and I ask for the rest."
        ) % {"role": _roles(t, step.plan)[0][1]}
        return Message(lines(unread, text), rows(back), own)
    if step.missing[0] == NAME:
        return Message(lines(unread, t.gettext("What is the name?")), rows(back), own)
    if step.missing[0] == ADDRESS:
        text = t.gettext("Which e-mail address or telephone number does %(name)s have?") % named
        return Message(lines(unread, text), rows(back), own)
    buttons = [Button(name, f"{own}:{ROLE}:{role}") for role, name in _roles(t, step.plan)]
    return Message(lines(unread, t.gettext("Which role does %(name)s get?") % named), (*wrapped(buttons), (back,)), own)


def _roles(t: Translator, plan: Plan) -> list[tuple[Role, str]]:
    return [(role, role_name(t, plan, role)) for role in dict.fromkeys(LIKELY) if plan.has_role(role.value)]


def _added(t: Translator, added: Added) -> Message:
    named = {"name": added.name, "role": role_name(t, added.plan, added.role), "address": added.address}
    done = t.gettext("%(name)s is with us as %(role)s.") % named
    how = t.gettext(
        "I have written to %(address)s what I keep and why. As soon as %(name)s has answered by the link there, I can use that address."
    )
    not_yet = t.gettext(
        "Nothing is sent by %(channel)s here yet, so I have not written to %(address)s. What I keep and why waits, and leaves as soon as it is set up."
    ) % (named | {"channel": kind_of(t, added.kind)})
    card = Button(added.name, f"person:{added.id}:show")
    return Message(
        lines(bold(done), how % named if added.written else not_yet),
        rows(card, Button(t.gettext("How reached"), f"channel:list:{added.id}")),
    )


def welcome(t: Translator, added: Added) -> Message:
    """To the person, in the channel where they are said to be: who added them, what for, what is kept and why."""
    head = t.gettext("Welcome, %(name)s.") % {"name": added.name}
    who = t.gettext("%(by)s has added you to %(plan)s as %(role)s.") % {
        "by": added.by,
        "plan": t.title(added.plan.title),
        "role": role_name(t, added.plan, added.role),
    }
    purpose = t.gettext("I write to you here by %(channel)s, and only when there is something to say or to ask.")
    links = t.gettext("The links here are your answers: you need no app.")
    return Message(
        lines(
            bold(head),
            who,
            purpose % {"channel": kind_of(t, added.kind)},
            links,
            *kept_about_you(t, added.plan, added.kind),
        ),
        agree_or_go(t),
        language=t.language,
    )


def gone(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That has been done or is too long ago. /personer begins anew."), fresh=True)
