"""Lists of figures: /tal for owners and for staff, and the project manager's list of what is late."""

from collections.abc import Iterable, Set

from markupsafe import Markup

from bot import paging
from bot.figures.asking_words import all_buttons, how, tell, tell_button
from bot.figures.model import Round, State
from bot.figures.opening import AskedAlready
from bot.figures.overview import Overview
from bot.figures.views import Owed, Owing
from bot.figures.wording import known, number, period, title
from bot.message import Button, Message, bold, lines, rows, spaced, wrapped
from bot.texts import Translator

PAGE = 10
"""Figures to choose from at a time."""
LONGEST = 3500
FEW = 3
"""Figures that are named one by one."""


def overview(t: Translator, result: Overview) -> list[Message]:
    """/tal: what I owe first, then where everybody stands."""
    said = [_mine(t, result.mine, is_open=result.open)] if result.mine else []
    if result.all:
        said.append(_all(t, result, result.all))
    elif not said:
        duties = (
            rows(Button(t.gettext("Who looks after what"), "duties:0")) if result.leader and not result.group else ()
        )
        said.append(Message(_nothing(t, result), duties))
    return said


def _nothing(t: Translator, result: Overview) -> str:
    if result.group:
        return t.gettext(
            "Write /tal to me in our own chat: figures are between you and me until they are in the report."
        )
    if result.opens:
        return t.gettext("I need no figures from you. The next are asked for on %(day)s.") % {
            "day": t.day(result.opens)
        }
    return t.gettext("I need no figures from you now.")


def _mine(t: Translator, owing: Owing, *, is_open: bool) -> Message:
    given = [each for each in owing.figures if each.state is not State.MISSING]
    head = bold(t.gettext("Your figures for the meeting on %(day)s") % {"day": t.day(owing.meets)})
    told = [Markup("– %s: %s") % (title(t, each), value(t, each)) for each in given]
    missing = t.ngettext(
        "%(n)s is missing, if you can by %(day)s:", "%(n)s are missing, if you can by %(day)s:", len(owing.missing)
    )
    if owing.due < owing.today:
        missing = t.ngettext("%(n)s is missing:", "%(n)s are missing:", len(owing.missing))
    numbered = [
        Markup("%s. ") % n + spaced(bold(title(t, each)), known(t, owing, each))
        for n, each in enumerate(owing.missing, 1)
    ]
    asks = owing.missing and is_open
    asking = (missing % {"n": len(owing.missing), "day": t.day(owing.due)}, *numbered, how(t, owing)) if asks else ()
    none = t.gettext("None came from you.") if owing.figures and not given and not is_open else ""
    text = lines(head, period(t, owing.span), *told, none, *asking, tell(t, owing))
    correct = rows(Button(t.gettext("Correct"), f"figures:{owing.round_id}:correct")) if given else ()
    buttons = all_buttons(t, owing) if asks else ()
    return Message(text, (*buttons, *tell_button(t, owing), *correct), f"figures:{owing.round_id}")


def _all(t: Translator, result: Overview, owing: Owing) -> Message:
    """By institution: how many of its figures have come, and from whom the others are awaited."""
    came = len(owing.figures) - len(owing.missing)
    told = {"came": came, "all": len(owing.figures), "percent": t.percent(100 * came / max(len(owing.figures), 1), 0)}
    head = t.gettext("%(came)s of %(all)s figures have come (%(percent)s)") % told
    meets = t.gettext("for the meeting on %(day)s, %(period)s") % {
        "day": t.day(owing.meets),
        "period": period(t, owing.span),
    }
    by: dict[str, list[Owed]] = {}
    for each in owing.figures:
        by.setdefault(each.institution, []).append(each)
    listed = [_institution(t, owing, key, figures, names=not result.group) for key, figures in by.items()]
    own = f"figures:{owing.round_id}"
    awaited = result.open and any(each.person and not _waits(owing, each) for each in owing.missing)
    buttons = (
        rows(
            _reminds(t, owing) if awaited else (),
            Button(t.gettext("The figures"), f"{own}:list:0"),
            Button(t.gettext("Fill one in"), f"{own}:fill:0") if owing.missing else (),
            Button(t.gettext("Who looks after what"), "duties:0") if result.leader else (),
        )
        if not result.group
        else ()
    )
    due = t.gettext("If they can by %(day)s.") if owing.due >= owing.today else t.gettext("They were due on %(day)s.")
    until = due % {"day": t.day(owing.due)} if owing.missing and result.open else ""
    return Message(lines(bold(head), meets, until, *listed), buttons, "", fresh=True)


def _reminds(t: Translator, owing: Owing) -> Button:
    return Button(t.gettext("Remind those who are missing"), f"figures:{owing.round_id}:remind:all")


def _waits(owing: Owing, each: Owed) -> bool:
    """Whether it was promised for a day that is not over."""
    return each.promised_on is not None and each.promised_on >= owing.today


def _institution(t: Translator, owing: Owing, key: str, figures: list[Owed], *, names: bool) -> Markup:
    missing = [each for each in figures if each.state is State.MISSING]
    name = owing.plan.institutions[key].name
    done = t.gettext("%(n)s of %(all)s") % {"n": len(figures) - len(missing), "all": len(figures)}
    if not missing:
        return Markup("✓ %s: %s") % (name, done)
    if not names:
        return Markup("– %s: %s") % (name, done)
    late = {each.person for each in missing if not _waits(owing, each)}
    who = t.listed(dict.fromkeys(_awaited_from(t, owing, each, late) for each in missing))
    return Markup("– %s: %s (%s)") % (name, done, who)


def _awaited_from(t: Translator, owing: Owing, each: Owed, late: Set[str]) -> str:
    """Everybody once: what they promised where they promised all that is missing, and did not leave some of it open."""
    if not each.person:
        return str(t.gettext("nobody to ask"))
    if each.person in late:
        return each.person
    assert each.promised_on
    return str(t.gettext("%(name)s: promised for %(day)s") % {"name": each.person, "day": t.day(each.promised_on)})


def value(t: Translator, owed: Owed) -> str:
    """A figure with its state in words: missing is never zero."""
    match owed.state:
        case State.MISSING:
            promised = owed.promised_on
            return (
                t.gettext("missing, promised for %(day)s") % {"day": t.day(promised)}
                if promised
                else t.gettext("missing")
            )
        case State.NOT_RELEVANT:
            return t.gettext("not relevant in this period")
        case state:
            return number(t, owed.criterion, owed.value or 0, owed.whole, estimated=state is State.ESTIMATE)


def figures(t: Translator, owing: Owing) -> list[Message]:
    """Every figure of a round, by institution."""
    blocks = [bold(t.gettext("Figures for %(period)s") % {"period": period(t, owing.span)})]
    for each in owing.figures:
        name = owing.plan.institutions[each.institution].name
        line = Markup("– %s (%s): %s") % (title(t, each), name, value(t, each))
        if len(blocks[-1]) + len(line) > LONGEST:
            blocks.append(line)
        else:
            blocks[-1] = lines(blocks[-1], line)
    return [Message(each, fresh=True) for each in blocks]


def choose(t: Translator, owing: Owing, page: int, verb: str) -> Message:
    """Which figure? A button for each, a page at a time."""
    shown = paging.cut(owing.figures, page, PAGE)
    if not shown.listed:
        return Message(t.gettext("There is none left to fill in."))
    buttons = [Button(_label(t, owing, each), f"figure:{each.id}:ask") for each in shown.listed]
    own = f"figures:{owing.round_id}:{verb}"
    turns = rows(paging.turns(shown, own))
    return Message(t.gettext("Which figure?"), (*wrapped(buttons, 1), *turns), f"figures:{owing.round_id}")


def _label(t: Translator, owing: Owing, owed: Owed) -> str:
    several = owed.criterion.delivered == "each"
    place = owing.plan.institutions[owed.institution].name
    return f"{title(t, owed)} · {place}" if several else title(t, owed)


def late(t: Translator, owing: Owing, figures: Iterable[Owed]) -> Message:
    """The project manager's list: once a day, and only when it is another one."""
    late = list(figures)
    head = t.ngettext(
        "One figure is late for the meeting on %(day)s",
        "%(n)s figures are late for the meeting on %(day)s",
        len(late),
    )
    if not any(each.person for each in late):
        head = t.ngettext(
            "One figure for the meeting on %(day)s has nobody who can be asked",
            "%(n)s figures for the meeting on %(day)s have nobody who can be asked",
            len(late),
        )
    by: dict[tuple[str, str], list[Owed]] = {}
    for each in late:
        by.setdefault((each.institution, each.person), []).append(each)
    listed = [_late_of(t, owing, *who, each) for who, each in by.items()]
    own = f"figures:{owing.round_id}"
    buttons = rows(
        _reminds(t, owing) if any(each.person for each in late) else (),
        Button(t.gettext("Fill one in"), f"{own}:fill:0"),
        Button(t.gettext("Who looks after what"), "duties:0"),
    )
    return Message(lines(bold(head % {"n": len(late), "day": t.day(owing.meets)}), *listed), buttons)


def _late_of(t: Translator, owing: Owing, institution: str, person: str, late: list[Owed]) -> Markup:
    """One line for each who owes something: what it is, or how many where they are many."""
    what = t.listed(title(t, each) for each in late)
    if len(late) > FEW:
        what = t.ngettext("%(n)s figure", "%(n)s figures", len(late)) % {"n": len(late)}
    name = owing.plan.institutions[institution].name
    return Markup("– %s: %s (%s)") % (name, what, person or t.gettext("nobody to ask"))


def begun(t: Translator, result: Round) -> Message:
    """A leader has asked for the figures now."""
    n = len(result.requests)
    text = t.ngettext(
        "I ask for one figure for %(period)s, for the meeting on %(day)s. /tal shows who has answered.",
        "I ask for %(n)s figures for %(period)s, for the meeting on %(day)s. /tal shows who has answered.",
        n,
    )
    return Message(text % {"n": n, "period": period(t, result.span), "day": t.day(result.meets)})


def asked_already(t: Translator, error: AskedAlready) -> Message:
    told = {"period": period(t, error.span), "day": t.day(error.meets)}
    asked = t.gettext("I am asking for the figures for %(period)s already, for the meeting on %(day)s.") % told
    return Message(lines(asked, t.gettext("/tal shows who has answered.")), fresh=True)


def too_soon(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext(
            "I ask for months that are over, and I have asked for all of those already – or the day is not ahead of us. Write for example »/tal 30 January«."
        ),
        fresh=True,
    )
