"""What is said of what is kept about a person and why, and of their consent."""

from markupsafe import Markup

from bot.message import Button, Message, Rows, bold, lines, rows
from bot.people.channels import EMAIL, SMS, TELEGRAM
from bot.people.model import CONSENT_VERSION
from bot.people.oneself import Consent
from bot.plan.model import Plan
from bot.texts import Translator


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
    return [kept(t, plan, kind), why, never, yours % {"version": CONSENT_VERSION}]


def kept(t: Translator, plan: Plan, kind: str = TELEGRAM) -> Markup:
    """What, and for how long."""
    return _kept(t, kind) % {"days": plan.retention.words_days}


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
