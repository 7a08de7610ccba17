"""What is said to an answer about figures: what was understood in full, what is asked, what is still missing."""

from markupsafe import Markup

from bot.figures.asking_words import all_buttons, head, how
from bot.figures.day_words import when, whether
from bot.figures.question_words import question
from bot.figures.steps import Answered, Done, HandedBack, NotRead, Offered
from bot.figures.views import Owed, Owing
from bot.figures.wording import example_of, figure, listed, number, period, target, title
from bot.message import Button, Message, bold, lines, rows, spaced, wrapped
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
        asked = question(t, result.owing, *result.asks)
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
    told = {"period": period(t, result.owing.span)}
    thanks = t.gettext("Thank you. Kept for %(period)s:") % told
    if how_ == {"corrected"} and any(map(_changed, result.done)):
        thanks = t.gettext("Corrected for %(period)s:") % told
    elif how_ == {"supplement"}:
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
    old = each.before if _changed(each) else None
    if old is not None:
        whole = number(t, owed.criterion, old.value, old.whole) if old.whole else t.number(old.value)
        told = {"old": whole, "new": said}
        said = t.gettext("%(old)s → %(new)s") % told
    before = ""
    if owed.so_far.entries and each.how in ("saved", "corrected"):
        before = _said_before(t, owed) % {"figure": figure(t, owed.criterion, owed.so_far)}
    goal = target(t, owing.plan, owed.criterion, owing.today)
    return Markup("– %s: %s") % (title(t, owed), spaced(said, before, goal))


def _changed(done: Done) -> bool:
    """Whether a number was put in the place of another one."""
    old, new = done.before, done.figure
    return done.how == "corrected" and old is not None and (old.value, old.whole) != (new.value, new.whole)


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
