"""The figures, and under them what wants looking at."""

from dataclasses import replace

from bot.message import Button, Message, rows
from bot.overview.actions import Standing
from bot.progress import words as progress
from bot.texts import Translator


def overview(t: Translator, result: Standing) -> list[Message]:
    said = progress.overview(t, result.figures)
    late = t.ngettext("%(n)s late milestone", "%(n)s late milestones", result.late) % {"n": result.late}
    silent = t.ngettext("%(n)s silent activity", "%(n)s silent activities", result.silent) % {"n": result.silent}
    buttons = rows(
        [Button(late, "milestones:of:-")] if result.late else [],
        [Button(silent, "standing:silent")] if result.silent else [],
    )
    return [*said[:-1], replace(said[-1], buttons=(*said[-1].buttons, *buttons))]
