"""The evaluation in words: three questions to each, and the draft that goes to whoever convened."""

from markupsafe import Markup

from bot.beredskab.frame import framed, heading
from bot.beredskab.naming import no_names
from bot.beredskab.views import Asked, CalloutView
from bot.message import Button, Message, Rows, bold, lines, rows
from bot.texts import Translator


def question(t: Translator, it: Asked) -> Message:
    """One of three; framed where it is queued."""
    own = f"opinion:{it.callout.id}:{it.question}"
    yes, partly, no = t.gettext("Yes"), t.gettext("Partly"), t.gettext("No")
    choices: Rows = rows((Button(yes, f"{own}:yes"), Button(partly, f"{own}:partly"), Button(no, f"{own}:no")))
    if it.question == 3:
        choices = rows(Button(t.gettext("Nothing to add"), f"{own}:yes"))
    how = t.gettext("Write it in a line or two, no names.") if it.question == 3 else ""
    noted = it.noted and t.gettext("Noted for the evaluation.")
    text = lines(heading(t), noted, it.noted and it.left_out and no_names(t), bold(asked(t, it.question)), how)
    return Message(text, choices, f"opinion:{it.callout.id}")


def asked(t: Translator, question: int) -> Markup:
    return {
        1: t.gettext("1. Did the crisis plan work as it should?"),
        2: t.gettext("2. Were you reached by the right channels?"),
        3: t.gettext("3. What should be done otherwise next time?"),
    }[question]


def answered(t: Translator, it: Asked) -> Message:
    """The next question, or thanks."""
    if it.question:
        return framed(t, it.callout.drill, question(t, it))
    thanks = t.gettext("Thank you. It goes into the evaluation.")
    return framed(t, it.callout.drill, Message(lines(heading(t), thanks, it.left_out and no_names(t))))


def evaluates(t: Translator, callout: CalloutView) -> Message:
    said = t.gettext("Everybody gets three questions now. The draft comes to whoever convened.")
    return framed(t, callout.drill, Message(lines(heading(t), said), subject=f"opinion:{callout.id}", fresh=True))


def left(t: Translator, callout: CalloutView) -> Message:
    return framed(
        t,
        callout.drill,
        Message(lines(heading(t), t.gettext("No evaluation. What happened stays in the log.")), fresh=True),
    )


def with_draft(t: Translator, callout: CalloutView, file: str) -> Message:
    """The file; framed where it is queued."""
    said = t.gettext("The evaluation: what happened minute by minute, who was called and answered, what failed.")
    finish = Button(t.gettext("Close the evaluation"), f"callout:{callout.id}:finish")
    buttons = rows(finish) if callout.state == "evaluating" else ()
    return Message(lines(heading(t), said), buttons, f"opinion:{callout.id}", document=file)


def finished(t: Translator, callout: CalloutView) -> Message:
    said = t.gettext("The evaluation is closed. The last version is on its way.")
    return framed(t, callout.drill, Message(lines(heading(t), said), fresh=True))


def closed(t: Translator, callout: CalloutView | None = None) -> Message:
    """Instead of a question that nobody waits for any more."""
    said = t.gettext("The evaluation is closed. Thank you.")
    if callout is None:
        return Message(said, fresh=True)
    return framed(t, callout.drill, Message(lines(heading(t), said), subject=f"callout:{callout.id}"))
