"""What staff hear who want somebody reminded of figures."""

from bot.figures.nudging import Nudge, NudgedAll
from bot.message import Button, Message, lines, rows
from bot.texts import Translator


def nudge(t: Translator, seen: Nudge) -> Message:
    """What is missing, when they heard of it, and one press to remind them now."""
    if not seen.missing or seen.meets is None:
        return Message(t.gettext("I wait for no figures from %(name)s, and can remind of nothing else.") % _of(seen))
    text = lines(_missing(t, seen), _heard(t, seen), _following(t, seen))
    button = Button(t.gettext("Remind %(name)s now") % _of(seen), f"figures:{seen.round_id}:remind:{seen.person_id}")
    return Message(text, rows(button) if seen.may else ())


def nudged_all(t: Translator, it: NudgedAll) -> Message:
    """Who was reminded, and who was spared."""
    reminded = t.gettext("Now I have reminded %(name)s.") % {"name": t.listed(it.reminded)} if it.reminded else ""
    spared = t.gettext("Not %(names)s: they have heard of it today, have promised a day, or cannot be reached.")
    left = spared % {"names": t.listed(it.left)} if it.left else ""
    nobody = t.gettext("There is nobody to remind.") if not it.reminded and not it.left else ""
    return Message(lines(reminded, left, nobody), fresh=True)


def _missing(t: Translator, seen: Nudge) -> str:
    assert seen.meets is not None
    said = t.ngettext(
        "I wait for one figure from %(name)s, for the meeting on %(day)s.",
        "I wait for %(n)s figures from %(name)s, for the meeting on %(day)s.",
        seen.missing,
    )
    return said % {**_of(seen), "n": seen.missing, "day": t.day(seen.meets)}


def _heard(t: Translator, seen: Nudge) -> str:
    if seen.sent_at is not None:
        return t.gettext("Now I have reminded %(name)s.") % _of(seen)
    if seen.promised_on:
        return t.gettext("They were promised for %(day)s.") % {"day": t.day(seen.promised_on)}
    if seen.heard_on is None:
        return t.gettext("%(name)s has not been asked yet.") % _of(seen)
    return t.gettext("%(name)s heard of it last on %(day)s.") % {**_of(seen), "day": t.day(seen.heard_on)}


def _following(t: Translator, seen: Nudge) -> str:
    if seen.next_on is None or seen.sent_at is not None:
        return ""
    return t.gettext("I do it again by myself on %(day)s.") % {"day": t.day(seen.next_on)}


def _of(seen: Nudge) -> dict[str, str]:
    return {"name": seen.name}
