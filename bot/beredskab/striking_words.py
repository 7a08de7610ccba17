"""What is said of a line of the log that is taken out again."""

from bot.beredskab.frame import framed, heading
from bot.beredskab.striking import Line
from bot.beredskab.work_words import out_button
from bot.message import Message, bold, lines, rows
from bot.texts import Translator


def which(t: Translator, it: Line) -> Message:
    told = {"time": t.clock(it.at), "words": it.words}
    asked = t.gettext("Shall I take this line out of the log? %(time)s: »%(words)s«") % told
    button = rows(out_button(t, it.callout.id, it.number, ":yes"))
    return framed(
        t, it.callout.drill, Message(lines(heading(t), asked), button, f"callout:{it.callout.id}", protected=True)
    )


def nothing_left(t: Translator) -> Message:
    """It was taken out already, and is said once more."""
    return Message(lines(heading(t), t.gettext("No line of yours is left to take out.")))


def taken_out(t: Translator, it: Line) -> Message:
    said = t.gettext("The line of %(time)s is taken out: nobody is shown its words any more.") % {
        "time": t.clock(it.at)
    }
    stays = t.gettext("That a line was taken out stays in the log.")
    return framed(t, it.callout.drill, Message(lines(heading(t), bold(said), stays), (), f"callout:{it.callout.id}"))
