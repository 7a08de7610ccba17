"""Asking for what went well and what stood in the way."""

from markupsafe import Markup

from bot.figures.telling import OBSTACLES, SUCCESSES, Happened, Telling, Told
from bot.figures.wording import figure, period
from bot.message import Button, Message, bold, lines, rows, spaced, wrapped
from bot.texts import Translator


def telling(t: Translator, result: Telling | Told) -> Message:
    return told(t, result) if isinstance(result, Told) else asked(t, result)


def asked(t: Translator, result: Telling) -> Message:
    """One activity: first what went well, with what was reported as a help, then what stood in the way."""
    own = f"tell:{result.id}"
    title = result.plan.activities[result.activity].title_in(t.language)
    if result.asks == SUCCESSES:
        question = t.gettext("What went well? Two sentences are enough.")
        before = result.said[0]
    else:
        question = t.gettext("And what stood in the way? Two sentences are enough.")
        before = result.said[1]
    known = [Markup("– %s") % reported(t, each) for each in result.happened]
    head = period(t, result.span) if known else ""
    kept = t.gettext("Kept. Thank you.") if result.kept else ""
    if result.kept_for:
        of = result.plan.activities[result.kept_for].title_in(t.language)
        kept = t.gettext("Kept for %(activity)s. Thank you.") % {"activity": of}
    stands = t.gettext("Now it says: »%(words)s«") % {"words": before} if before else ""
    text = lines(kept, bold(title), head, *known, stands, question)
    nothing = Button(t.gettext("Nothing to tell"), f"{own}:none:{result.asks}")
    other = Button(t.gettext("Another activity first"), f"{own}:skip")
    return Message(text, rows((nothing, other)), own, fresh=result.kept)


def reported(t: Translator, each: Happened) -> str:
    title = each.criterion.title_in(t.language)
    if each.criterion.kind in ("mean", "judgement"):
        n = each.figure.entries
        said: str = t.ngettext("%(n)s time", "%(n)s times", n) % {"n": n}
        if each.criterion.kind == "mean" and n:
            said = spaced(said, t.gettext("%(mean)s on average") % {"mean": t.number(each.figure.value / n)})
    else:
        said = figure(t, each.criterion, each.figure)
    return t.gettext("%(title)s: %(figure)s") % {"title": title, "figure": said}


def told(t: Translator, result: Told) -> Message:
    """Done, or which one?"""
    missing = [(id, key) for id, key, lacks in result.listed if lacks]
    if result.done:
        text = t.gettext("Thank you. That goes into the report, as you wrote it.")
    elif result.again:
        text = t.gettext("Which activity is it about? Press it, and send the same once more.")
    else:
        text = t.gettext("Which activity shall we take?")
    shown = missing if missing and not result.done else [(id, key) for id, key, _ in result.listed]
    buttons = [Button(result.plan.activities[key].title_in(t.language), f"tell:{id}:show") for id, key in shown]
    again = rows(Button(t.gettext("Read or change"), f"tell:{result.round_id}:list"))
    return Message(text, again if result.done else wrapped(buttons, 1), fresh=result.done)


__all__ = ["OBSTACLES", "telling"]
