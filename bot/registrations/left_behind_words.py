"""What leaders hear of reports whose goal the plan file has not any more."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from markupsafe import Markup

from bot.message import Message, bold, lines
from bot.texts import Translator

SHOWN = 6


class Left(Protocol):
    @property
    def key(self) -> str: ...
    @property
    def reports(self) -> int: ...
    @property
    def last(self) -> date: ...


def left_behind(t: Translator, left: Sequence[Left]) -> Message:
    """Once: what it is, that nothing is lost, and what to do."""
    head = t.gettext("Some of what was reported counts nowhere now")
    why = t.ngettext(
        "The plan file no longer has a goal with this key:",
        "The plan file no longer has goals with these keys:",
        len(left),
    )
    rest = len(left) - SHOWN
    more = [t.ngettext("and %(n)s more", "and %(n)s more", rest) % {"n": rest}] if rest > 0 else []
    mend = t.ngettext(
        "Nothing is lost. Has the goal got another key, then write this line under it in the plan file, and start me "
        "again: then it counts as before.",
        "Nothing is lost. Has one of them got another key, then write a line like this under it in the plan file, and "
        "start me again: then it counts as before.",
        len(left),
    )
    line = Markup('<code>formerly = ["%s"]</code>') % left[0].key
    meant = t.gettext("Was it taken out on purpose, you need do nothing. I only say this once.")
    return Message(lines(bold(head), why, *(_line(t, each) for each in left[:SHOWN]), *more, mend, line, meant))


def _line(t: Translator, each: Left) -> str:
    said = {"key": each.key, "n": each.reports, "day": t.day(each.last, year=True)}
    return (
        t.ngettext(
            "»%(key)s«: %(n)s report, from %(day)s", "»%(key)s«: %(n)s reports, the latest from %(day)s", each.reports
        )
        % said
    )
