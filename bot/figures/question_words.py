"""What is asked about one figure, and the numbers it may be as buttons."""

from bot.figures.asking_words import one_buttons
from bot.figures.settling import SHARED
from bot.figures.steps import Asks
from bot.figures.views import Owed, Owing
from bot.figures.wording import figure, known, number, period, title
from bot.message import Button, Message, Rows, bold, lines, rows, spaced, wrapped
from bot.plan.season import DAY, Span
from bot.texts import Translator


def question(t: Translator, owing: Owing, asks: Asks, *later: Asks) -> Message:
    """One thing about one figure; `later`: what is asked after it."""
    owed = asks.figure
    headline = spaced(bold(title(t, owed)), owing.plan.institutions[owed.institution].name)
    why = _where(t, owing, asks, *later) if asks.why == "which" else _why(t, owing, asks)
    return Message(lines(headline, known(t, owing, owed), why), _options(t, asks), f"figure:{owed.id}")


def _where(t: Translator, owing: Owing, *asks: Asks) -> str:
    """Which numbers have found no figure yet, and what the first that is asked about is."""
    unplaced = dict.fromkeys(told for each in asks if each.why == "which" for told in _unplaced(t, each))
    text: str = t.gettext("I am not sure which number belongs where.")
    if unplaced:
        text = t.ngettext(
            "I am not sure where %(numbers)s belongs.", "I am not sure where %(numbers)s belong.", len(unplaced)
        ) % {"numbers": t.listed(unplaced)}
    return text + " " + _ask(t, owing, asks[0].figure)


def _unplaced(t: Translator, asks: Asks) -> list[str]:
    if asks.value is not None and asks.whole is not None:
        return [t.gettext("%(part)s of %(whole)s") % {"part": t.number(asks.value), "whole": t.number(asks.whole)}]
    return [t.number(each) for each in asks.options or (asks.value,) if each is not None]


def _why(t: Translator, owing: Owing, asks: Asks) -> str:
    owed, criterion = asks.figure, asks.figure.criterion
    said = number(t, criterion, asks.value, asks.whole, estimated=asks.estimated) if asks.value is not None else ""
    match asks.why:
        case "whole":
            return t.gettext("%(part)s – of how many? Write for example »8 of 9«.") % {"part": said}
        case "percent":
            return t.gettext("I need both numbers of the share, for example »8 of 9«.")
        case "vague":
            return t.gettext("Which number shall I write? »about 12« is fine too.")
        case "unusual":
            return t.gettext("%(figure)s is far from what it usually is. Is it right?") % {"figure": said}
        case "below":
            so_far = figure(t, criterion, owed.so_far)
            told = {"reported": so_far, "figure": said, "period": period(t, owing.span)}
            return t.gettext("%(reported)s have been reported for %(period)s. Is %(figure)s on top of that?") % told
        case "since":
            told = {"day": t.day(owing.span.ends), "figure": said, "then": figure(t, criterion, owed.so_far)}
            return (
                t.gettext("With what was reported after %(day)s it is %(figure)s. Was it %(then)s until then?") % told
            )
        case "month":
            told = {"figure": said, "part": _part(t, asks), "period": period(t, owing.span)}
            return t.gettext("Is that %(figure)s in all for %(period)s, or only for %(part)s?") % told
        case "no_last":
            return t.gettext("I know of no figure from last time, so I need one.") + " " + _ask(t, owing, owed)
    return _ask(t, owing, owed)


def _ask(t: Translator, owing: Owing, owed: Owed) -> str:
    criterion = owed.criterion
    told = {"unit": criterion.unit_in(t.language), "period": period(t, owing.span), "day": t.day(owing.span.ends)}
    if criterion.kind == "share":
        return t.gettext("How many of how many, in %(period)s? Write for example »8 of 9«.") % told
    if criterion.kind == "judgement":
        return (
            t.gettext(
                "How many say so, of how many who were asked in %(period)s? Write for example »8 of 9«, or only how many answered."
            )
            % told
        )
    if criterion.kind == "unique":
        return t.gettext("How many %(unit)s in %(period)s who had not been counted before?") % told
    if criterion.kind in ("level", "trend"):
        return t.gettext("How many %(unit)s on %(day)s?") % told
    return t.gettext("How many %(unit)s in all, %(period)s?") % told


def _options(t: Translator, asks: Asks) -> Rows:
    own, criterion = f"figure:{asks.figure.id}", asks.figure.criterion
    about = ":about" if asks.estimated else ""
    if asks.value is not None and asks.why == "unusual":
        said = number(t, criterion, asks.value, asks.whole, estimated=asks.estimated)
        label = t.gettext("%(figure)s is right") % {"figure": said}
        return rows(Button(label, f"{own}:set:{_written(asks.value, asks.whole)}{about}:sure"))
    if asks.value is not None and asks.why == "below":
        return _below(t, asks, about)
    if asks.value is not None and asks.why == "since":
        return _since(t, asks, about)
    if asks.value is not None and asks.why == "month" and asks.during:
        return _month(t, asks, about)
    if asks.value is not None and asks.whole is not None and asks.why == "which" and criterion.kind in SHARED:
        right = number(t, criterion, asks.value, asks.whole, estimated=asks.estimated)
        return rows(Button(right, f"{own}:set:{_written(asks.value, asks.whole)}{about}"))
    offered_ = dict.fromkeys(each for each in asks.options)
    if offered_ and criterion.kind != "share":
        buttons = [Button(number(t, criterion, each, None), f"{own}:set:{each}{about}") for each in offered_]
        return wrapped(buttons)
    return one_buttons(t, asks.figure) if not asks.why else ()


def _below(t: Translator, asks: Asks, about: str) -> Rows:
    owed, value = asks.figure, asks.value or 0
    total = int(owed.so_far.value) + value
    whole = owed.so_far.whole + asks.whole if asks.whole is not None else None
    more = t.gettext("Yes, %(figure)s in all") % {"figure": number(t, owed.criterion, total, whole)}
    less = t.gettext("No, %(figure)s in all") % {"figure": number(t, owed.criterion, value, asks.whole)}
    own = f"figure:{owed.id}:set"
    return rows(
        Button(more, f"{own}:{_written(total, whole)}{about}:sure"),
        Button(less, f"{own}:{_written(value, asks.whole)}{about}:sure"),
    )


def _since(t: Translator, asks: Asks, about: str) -> Rows:
    owed, own = asks.figure, f"figure:{asks.figure.id}:set"
    then = t.gettext("Yes, %(figure)s in all") % {"figure": figure(t, owed.criterion, owed.so_far)}
    more = t.gettext("No, %(figure)s in all") % {"figure": number(t, owed.criterion, asks.value or 0, None)}
    return rows(Button(then, f"{own}:{int(owed.so_far.value)}"), Button(more, f"{own}:{asks.value}{about}:sure"))


def _month(t: Translator, asks: Asks, about: str) -> Rows:
    first, last = asks.during or (None, None)
    everything = t.gettext("%(figure)s in all") % {"figure": number(t, asks.figure.criterion, asks.value or 0, None)}
    only = t.gettext("Only %(part)s") % {"part": _part(t, asks)}
    own = f"figure:{asks.figure.id}"
    return rows(
        Button(everything, f"{own}:set:{asks.value}{about}"), Button(only, f"{own}:during:{asks.value}:{first}:{last}")
    )


def _part(t: Translator, asks: Asks) -> str:
    """ "oktober 2017", or the days of a week."""
    if asks.during is None:
        return ""
    first, last = asks.during
    whole = first.day == 1 and (last + DAY).day == 1 and (first.year, first.month) == (last.year, last.month)
    return t.month(first) if whole else period(t, Span(first, last))


def _written(value: int, whole: int | None) -> str:
    return f"{value}" if whole is None else f"{value}-{whole}"
