"""Where the whole programme stands, and which goals are behind: "er vi på sporet?", "hvilke mål er røde?"."""

from dataclasses import dataclass

from bot.language.atoms.normalise import fold
from bot.language.times.named import with_times
from bot.overview.standing_vocabulary import SAID, SETS
from bot.people.menus import SEEN_BY
from bot.progress import actions as progress
from bot.progress.model import Light, Progress
from bot.sayings import Sayings
from bot.work import Work

WHOLE, LATE, WELL, SILENT = "whole", "late", "well", "silent"
LIGHTS = {LATE: (Light.RED, Light.YELLOW), WELL: (Light.GREEN,), SILENT: (Light.GREY,)}
SAYINGS = Sayings(SETS, SAID)
LONGEST = 90


@dataclass(frozen=True, slots=True)
class Standing:
    """The goals that stand so, the worst of those that are behind first."""

    figures: progress.Overview
    which: str
    unheard: int
    """Of how many nothing has been reported."""


def asked(text: str) -> str:
    """Which of them words ask; an empty string where they ask or tell something else."""
    if len(text) > LONGEST:
        return ""
    said = fold(text).replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("'s ", " is ")  # "how's it going?"
    return SAYINGS.told(with_times(said))


def may_see(work: Work) -> bool:
    """Whether whoever asks follows the programme here: then they see what they may see by /fremdrift."""
    return work.has(SEEN_BY["fremdrift"])


def look(work: Work, which: str) -> Standing:
    every, lights = progress.overview(work), LIGHTS[which]
    rows = [row for row in every.rows if row.light in lights]
    if which == LATE:
        rows.sort(key=lambda row: (lights.index(row.light), _part_reached(row)))
    unheard = sum(row.light is Light.GREY for row in every.rows)
    return Standing(progress.Overview(every.plan, every.today, tuple(rows)), which, unheard)


# -- inside --


def _part_reached(row: Progress) -> float:
    """How much of what it should be by today it is: a goal that is to fall is the worse the more it has too much."""
    reached, pace = (row.period_result, row.period_pace) if row.target.year is None else (row.year_result, row.pace)
    if reached is None or not pace:
        return 1.0
    return min(reached / pace, pace / reached) if reached else 0.0
