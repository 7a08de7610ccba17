"""What people are told by the bot itself."""

from bot.message import Message, lines
from bot.people.role_names import role_name
from bot.plan.model import Plan
from bot.texts import Translator


def set_aside(t: Translator, row_id: int) -> Message:
    return Message(
        t.gettext(
            "A message to me could not be handled and was set aside (no. %(row)s). The sender knows. Whoever runs the bot should look at it."
        )
        % {"row": row_id}
    )


def role_given(t: Translator, plan: Plan, role: str, after: str) -> Message:
    """Somebody has one role more; `after`: whom they take it over from."""
    you = t.gettext("You are now also %(role)s.") % {"role": role_name(t, plan, role)}
    if after:
        you = t.gettext("You take over from %(name)s as %(role)s.") % {"name": after, "role": role_name(t, plan, role)}
    return Message(lines(you, t.gettext("/hjaelp shows what you can do with it.")))


def role_ended(t: Translator, plan: Plan, role: str, *, last: bool) -> Message:
    """A role is over; `last`: and no other is left."""
    ended = t.gettext("You are no longer %(role)s here. Thank you for what you have done.") % {
        "role": role_name(t, plan, role)
    }
    gone = t.gettext("/mine_data still shows what I keep about you, and /slet_mig deletes it.") if last else ""
    return Message(lines(ended, gone))


def practice_over(t: Translator) -> Message:
    """Practice ends by itself after a day."""
    return Message(t.gettext("The day of practice is over. From now on what you write counts. More practice: /oev"))
