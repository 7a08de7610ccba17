"""What is said of what somebody had in hand, to whoever has it now and to the leader who saw to it."""

from dataclasses import replace

from bot.message import Message, lines
from bot.overview.in_hand import Ended, InHand
from bot.people.roster_words import person
from bot.plan.model import Plan
from bot.texts import Translator


def yours_now(t: Translator, name: str, left: InHand, plan: Plan) -> Message:
    said = t.gettext("What %(name)s had in hand is yours now: %(things)s.")
    where = t.gettext("You find it under /kalender, /forloeb and /milepaele, and I remind you of it.")
    return Message(lines(said % {"name": name, "things": t.listed(_things(t, left, plan))}, where))


def ended(t: Translator, result: Ended) -> Message:
    """The person's card, and above it what became of what they had in hand."""
    shown = person(t, result.person)
    if not result.left:
        return shown
    things = t.listed(_things(t, result.left, result.person.plan))
    if result.heir:
        told = t.gettext("%(heir)s has taken over: %(things)s.") % {"heir": result.heir, "things": things}
    else:
        told = t.gettext(
            "Nobody has taken over: %(things)s. It still stands under /kalender, /forloeb and /milepaele."
        ) % {"things": things}
    return replace(shown, text=lines(shown.text, told))


def _things(t: Translator, left: InHand, plan: Plan) -> list[str]:
    counted = [
        (left.events, t.ngettext("%(n)s event in the calendar", "%(n)s events in the calendar", left.events)),
        (left.courses, t.ngettext("%(n)s course", "%(n)s courses", left.courses)),
        (left.milestones, t.ngettext("%(n)s milestone", "%(n)s milestones", left.milestones)),
        (left.tasks, t.ngettext("%(n)s task from a meeting", "%(n)s tasks from meetings", left.tasks)),
    ]
    things = [str(said % {"n": n}) for n, said in counted if n]
    known = [plan.activities[key].title_in(t.language) for key in left.activities if key in plan.activities]
    return things + [(t.gettext("the figures of %(activity)s") % {"activity": each}).unescape() for each in known]
