"""The question about one field, with its likely answers as buttons."""

from collections.abc import Callable
from datetime import date as Day
from datetime import timedelta

from bot.language.reading import Ask
from bot.message import Button, Message, Rows, bold, lines, rows, wrapped
from bot.plan.criteria import Role
from bot.registrations.facts import DATES
from bot.registrations.steps import AGAIN, DraftView
from bot.registrations.wording import details, headline, place
from bot.texts import Translator

MOST_OPTIONS = 6
MOST_CRITERIA = 8
"""On buttons; all others may be written."""
RESIDENTS: tuple[Role, ...] = ("volunteer", "ambassador")


def question(t: Translator, draft: DraftView) -> Message:
    """What is asked about a draft now, with what was understood above it."""
    ask = draft.asking
    assert ask is not None
    known = details(t, draft.facts, draft.plan, year=draft.year)
    named = draft.facts.criterion or draft.facts.title
    head = headline(t, draft.facts, draft.plan) if named else place(draft.facts, draft.plan)
    text = lines(
        draft.practice and practice(t), head and bold(head), known, reason(t, draft, ask), asked(t, draft, ask)
    )
    return Message(text, answers(t, draft, ask), f"draft:{draft.id}")


def practice(t: Translator) -> str:
    return t.gettext("PRACTICE – this counts nowhere.")


def asked(t: Translator, draft: DraftView, ask: Ask) -> str:
    """The question itself."""
    match ask.field:
        case "participants":
            return t.gettext("How many came?")
        case "newcomers":
            return t.gettext("How many new residents are they?")
        case "new":
            return t.gettext("How many of them were new – not counted before?")
        case "area":
            return t.gettext("Where was it?")
        case "date":
            return _which_day(t, draft)
        case "criterion":
            return t.gettext("What was it about? Press, or write it.")
        case "title":
            return t.gettext("What was it? Write it in a few words.")
        case "part" | "whole":
            return _of_a_share(t, draft, ask.field)
    return _other(t, draft, ask.field)


def _which_day(t: Translator, draft: DraftView) -> str:
    """Of a month or a week that is known, as in a pasted table, a day in it."""
    first, last = draft.facts.period_start, draft.facts.period_end
    if first is None or last is None:
        return t.gettext("Which day was it?")
    return t.gettext("Which day from %(first)s to %(last)s was it?") % {"first": t.day(first), "last": t.day(last)}


def _of_a_share(t: Translator, draft: DraftView, field: str) -> str:
    if field == "whole":
        return t.gettext("Out of how many?")
    both = draft.facts.whole is None
    return (
        t.gettext("How many out of how many? Write for example »8 of 9«.") if both else t.gettext("How many of them?")
    )


def _other(t: Translator, draft: DraftView, field: str) -> str:
    if field == "value" and draft.facts.criterion in draft.plan.criteria:
        unit = draft.plan.criterion(draft.facts.criterion).unit_in(t.language)
        return t.gettext("How many %(unit)s?") % {"unit": unit}
    words: dict[str, Callable[[], str]] = {
        "adults": lambda: t.gettext("How many adults?"),
        "children": lambda: t.gettext("How many children?"),
        "volunteers": lambda: t.gettext("How many volunteers helped?"),
        "households": lambda: t.gettext("How many homes?"),
    }
    return words[field]() if field in words else t.gettext("What should it be?")


def reason(t: Translator, draft: DraftView, ask: Ask) -> str:
    """Why it is asked, where that is not plain."""
    facts = draft.facts
    match ask.why:
        case "before":
            return t.gettext("That was before the plan began on %(day)s.") % {
                "day": t.day(draft.plan.starts, year=True)
            }
        case "after":
            return t.gettext("That was after the plan ended on %(day)s.") % {"day": t.day(draft.plan.ends, year=True)}
        case "vague" if ask.field == "date":
            return t.gettext("I need one day: of a longer time its last.")
        case "several" if ask.field == "participants":
            return t.gettext("Each of them counts by itself: write all the numbers, for example »25 and 15«.")
        case "more" if ask.field == "participants":
            return t.gettext("Those are more children and adults than came in all.")
        case "more" if facts.value is not None:
            return t.gettext("No more than %(all)s can be new.") % {"all": t.number(facts.value)}
        case "range" if facts.participants_min is not None:
            return t.gettext("You wrote %(low)s–%(high)s.") % {
                "low": facts.participants_min,
                "high": facts.participants_max,
            }
    return _reasons(t).get(ask.why, "")


def _reasons(t: Translator) -> dict[str, str]:
    """Those that say the same of any draft."""
    return {
        "future": t.gettext("That day has not been yet, so it cannot have happened."),
        "outside": t.gettext("That house number is not among the plan's addresses."),
        "conflict": t.gettext("Two things in your message do not fit together."),
        "another": t.gettext("Before you named another day."),
        "typo": t.gettext("I am not sure how to read one of the words."),
        "vague": t.gettext("I would like a number that can be counted – a rough one will do: »ca. 40«."),
        "several": t.gettext("That sounds like more than one."),
        "some": t.gettext("Were they some of those you had told of, or all who came?"),
        "uneven": t.gettext("That many cannot be shared out evenly."),
        "also": t.gettext("Were they among those you had told of, or did they come on top?"),
    }


def answers(t: Translator, draft: DraftView, ask: Ask) -> Rows:
    """The likely answers; anything else is simply written."""
    options = [*ask.options[:MOST_OPTIONS]] or _usual_options(draft, ask)
    buttons = [
        Button(_label(t, draft, ask.field, option), f"draft:{draft.id}:set:{ask.field}:{option}") for option in options
    ]
    back = Button(t.gettext("Back"), f"draft:{draft.id}:show")
    return (*wrapped(buttons, 2), *rows(back if ask.why == AGAIN and not draft.corrects else drop(t, draft)))


def drop(t: Translator, draft: DraftView) -> Button:
    """A report that is not saved is deleted; one that is being corrected stays as it was."""
    label = t.gettext("Leave it as it was") if draft.corrects else t.gettext("Delete")
    return Button(label, f"draft:{draft.id}:drop")


def _usual_options(draft: DraftView, ask: Ask) -> list[object]:
    match ask.field:
        case "date" if draft.facts.period_start and draft.facts.period_end:
            return [min(draft.facts.period_end, draft.today)]
        case "date":
            days = [draft.today, draft.today - timedelta(days=1), draft.today - timedelta(days=2)]
            return [day for day in days if draft.plan.contains(day)]
        case "area":
            return list(draft.plan.areas)
        case "criterion":
            return list(main_criteria(draft))
        case "new" if draft.facts.value:
            return [int(draft.facts.value), 0]
    return []


def main_criteria(draft: DraftView) -> list[str]:
    """What most people report: dinners, events and welcomes, then what else residents report themselves."""
    plan, kinds = draft.plan, ("faellesspisning", "event", "newcomer")
    happenings = [each.key for kind in kinds for each in plan.criteria_of(kind)]  # type: ignore[arg-type]
    if happenings and draft.facts.kind == "event":
        return happenings[:MOST_CRITERIA]  # it was something that people came to, whatever they called it
    residents = [each.key for role in RESIDENTS for each in plan.reported_by(role)]
    return list(dict.fromkeys((*happenings, *residents)) or plan.criteria)[:MOST_CRITERIA]


def _label(t: Translator, draft: DraftView, field: str, option: object) -> str:
    if field in DATES:
        return _day(t, draft.today, Day.fromisoformat(str(option)))
    if field == "area" and option in draft.plan.areas:
        return draft.plan.areas[str(option)].label
    if field == "criterion" and option in draft.plan.criteria:
        return draft.plan.criterion(str(option)).report_in(t.language)
    if field == "title":
        return str(option).capitalize()
    return t.number(option) if isinstance(option, int | float) else str(option)


def _day(t: Translator, today: Day, day: Day) -> str:
    if day == today:
        return t.gettext("Today")
    if day == today - timedelta(days=1):
        return t.gettext("Yesterday")
    return t.day(day)
