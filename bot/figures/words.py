"""What is said to an answer about figures: what was understood in full, what is asked, what is still missing."""

from markupsafe import Markup

from bot.figures.asking_words import all_buttons, head, how, one_buttons
from bot.figures.day_words import when, whether
from bot.figures.steps import Answered, Asks, Done, HandedBack, NotRead, Offered
from bot.figures.views import Owed, Owing
from bot.figures.wording import example_of, figure, known, listed, number, period, target, title
from bot.message import Button, Message, Rows, bold, lines, rows, spaced, wrapped
from bot.texts import Translator


def answered(t: Translator, result: Answered | NotRead | Offered | HandedBack) -> Message:
    if isinstance(result, HandedBack):
        return refused(t, result)
    if isinstance(result, Offered):
        return offered(t, result)
    if isinstance(result, NotRead):
        return not_read(t, result)
    told = done(t, result)
    if result.asks:
        asked = question(t, result.owing, result.asks)
        return Message(lines(told, asked.text), asked.buttons, asked.subject, fresh=bool(result.done))
    if result.wants_day:
        return when(t, result, told)
    if result.named and result.owing.missing:
        return whether(t, result.owing, result.named)
    if result.fills_in:
        another = Button(t.gettext("Fill in another"), f"figures:{result.owing.round_id}:fill:0")
        return Message(told, rows(another), f"figures:{result.owing.round_id}")
    return rest(t, result.owing, told)


def done(t: Translator, result: Answered) -> Markup:
    """What has been kept, figure by figure."""
    if not result.done:
        return Markup()
    how_ = {each.how for each in result.done}
    thanks = t.gettext("Thank you. Kept for %(period)s:") % {"period": period(t, result.owing.span)}
    if how_ == {"supplement"}:
        thanks = t.gettext("The report has been sent and stands. I add the difference in the next one:")
    elif how_ == {"promised"}:
        thanks = t.gettext("Thank you. I have noted:")
    after = ""
    if result.after:
        after = t.gettext(
            "That is after the meeting. Is there a figure for the time being? Write for example »about 40«."
        )
    return lines(bold(thanks), *(_done(t, result.owing, each) for each in result.done), after)


def _done(t: Translator, owing: Owing, each: Done) -> Markup:
    owed = each.figure
    if each.how == "promised" and owed.promised_on:
        said: str = t.gettext("comes on %(day)s") % {"day": t.day(owed.promised_on)}
    elif each.how == "not_relevant":
        said = t.gettext("not relevant in this period")
    elif owed.value is None:
        said = t.gettext("kept")
    else:
        estimated = owed.state == "estimate"
        said = number(t, owed.criterion, owed.value, owed.whole, estimated=estimated)
        if estimated:
            said = t.gettext("%(figure)s (for the time being)") % {"figure": said}
    before = ""
    if owed.so_far.entries and each.how in ("saved", "corrected"):
        before = _said_before(t, owed) % {"figure": figure(t, owed.criterion, owed.so_far)}
    goal = target(t, owing.plan, owed.criterion, owing.today)
    return Markup("– %s: %s") % (title(t, owed), spaced(said, before, goal))


def _said_before(t: Translator, owed: Owed) -> str:
    """What had been reported is a part of it, unless that was more."""
    if owed.so_far.value == owed.value:
        return t.gettext("all of it reported before")
    if (owed.value or 0) < owed.so_far.value:
        return t.gettext("%(figure)s had been reported before")
    return t.gettext("of which %(figure)s had been reported")


def rest(t: Translator, owing: Owing, told: Markup) -> Message:
    """What is still missing, or that nothing is."""
    mend = t.gettext("Is something wrong? Correct your message, or write it again.") if told else ""
    if not owing.missing:
        all_of_it = t.gettext("That is everything I need from you. Thank you for the help.") if owing.figures else ""
        if not told and owing.figures:
            return _nothing_changed(t, owing)
        return Message(lines(told, all_of_it, mend), (), f"figures:{owing.round_id}")
    n = len(owing.missing)
    missing = t.ngettext("One figure is missing still:", "%(n)s figures are missing still:", n) % {"n": n}
    waits = [each for each in owing.missing if each.promised_on is None or each.promised_on < owing.today]
    if not waits:
        return Message(lines(told, mend), (), f"figures:{owing.round_id}")
    text = lines(told, missing if told else bold(missing), listed(t, owing), mend or how(t, owing))
    return Message(text, all_buttons(t, owing), f"figures:{owing.round_id}")


def _nothing_changed(t: Translator, owing: Owing) -> Message:
    """Words that answer nothing, from somebody who has answered everything."""
    text = t.gettext("I have all your figures, and could not tell what to correct in them. Nothing has changed.")
    how_to = t.gettext("Write the figure with its name, for example »%(example)s«. /tal shows what I have.")
    named = example_of(t, owing.figures[0].criterion, 7)
    return Message(lines(text, how_to % {"example": named}), (), f"figures:{owing.round_id}", fresh=True)


def question(t: Translator, owing: Owing, asks: Asks) -> Message:
    """One thing about one figure."""
    owed = asks.figure
    headline = spaced(bold(title(t, owed)), owing.plan.institutions[owed.institution].name)
    return Message(lines(headline, known(t, owing, owed), _why(t, owing, asks)), _options(t, asks), f"figure:{owed.id}")


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
        case "no_last":
            return t.gettext("I know of no figure from last time, so I need one.") + " " + _ask(t, owing, owed)
        case "which":
            return t.gettext("I am not sure which number belongs where.") + " " + _ask(t, owing, owed)
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


def _written(value: int, whole: int | None) -> str:
    return f"{value}" if whole is None else f"{value}-{whole}"


def not_read(t: Translator, result: NotRead) -> Message:
    text = t.gettext("I could not find the figures in that. This is what I need:")
    owing = result.owing
    if not owing.missing:
        text = t.gettext("I could not find a figure in that. Nothing has changed.")
        return Message(text, fresh=True)
    body = lines(text, listed(t, owing), how(t, owing))
    if result.unsure:
        body = lines(t.gettext("Then it may come later, or I ask somebody who knows:"), listed(t, owing))
    return Message(body, all_buttons(t, owing), f"figures:{owing.round_id}", fresh=True)


def offered(t: Translator, result: Offered) -> Message:
    """Somebody else is asked, or whom shall I ask?"""
    own = f"figures:{result.owing.round_id}"
    if result.to:
        names = t.listed(title(t, each) for each in result.figures)
        text = t.gettext("I have asked %(name)s about: %(figures)s. Until they say yes, it stays with you.")
        return Message(text % {"name": result.to, "figures": names}, (), own)
    unknown = ""
    if result.unknown:
        unknown = t.gettext("I know nobody called »%(name)s«.") % {"name": result.unknown}
    buttons = [Button(name, f"{result.subject}:to:{id}") for id, name in result.choices]
    whom = t.gettext("Whom shall I ask? Press a name, or write »ask Mette«.")
    if not buttons:
        whom = t.gettext("The secretariat can put down somebody else: tell them who has the figure.")
    return Message(lines(unknown, whom), wrapped(buttons), result.subject or own)


def refused(t: Translator, result: HandedBack) -> Message:
    return Message(t.gettext("Fine. I tell the one who asked, and you hear no more of it."))


def gone(t: Translator, _error: object = None) -> Message:
    return Message(
        t.gettext("That question is over. Nothing has changed. /tal shows what I need from you."), fresh=True
    )


def not_yours(t: Translator, _error: object = None) -> Message:
    return Message(t.gettext("That figure is asked of somebody else now. /tal shows what I need from you."), fresh=True)


__all__ = ["answered", "gone", "head", "not_yours", "refused"]
