"""How figures are put into words: a number of a criterion, a period, what is known of one that is owed."""

from collections.abc import Iterator, Sequence
from datetime import date

from markupsafe import Markup, escape

from bot.figures.matching import fitting
from bot.figures.reported import Figure
from bot.figures.settling import SHARED
from bot.figures.views import Owed, Owing
from bot.language.atoms.normalise import fold
from bot.message import bold, lines, spaced
from bot.plan.criteria import Criterion, Target
from bot.plan.model import Plan
from bot.plan.season import Span
from bot.progress.words import ranged
from bot.texts import DEFAULT, Translator

DONE = ("te", "de", "et", "ed")
"""How a mark ends that says what somebody did: "gennemførte", "styrket"."""


def number(t: Translator, criterion: Criterion, value: float, whole: int | None, *, estimated: bool = False) -> str:
    """ "12 familier", "8 af 9 (89 %)", "cirka 40 familier"; of a judgement "8 af 9 (89 %)" or "9 svar"."""
    if whole and criterion.kind in SHARED:
        told = {"part": t.number(value), "whole": t.number(whole), "percent": t.percent(100 * value / whole, 0)}
        said: str = t.gettext("%(part)s of %(whole)s (%(percent)s)") % told
    elif criterion.kind == "share":
        said = t.number(value)
    else:
        said = f"{t.number(value)} {criterion.unit_in(t.language, value)}"
    return t.gettext("about %(number)s") % {"number": said} if estimated else said


def figure(t: Translator, criterion: Criterion, known: Figure) -> str:
    return number(t, criterion, known.value, known.whole or None, estimated=known.estimated)


def period(t: Translator, span: Span) -> str:
    """ "1. juni – 31. december 2017"; years where they are needed."""
    return f"{_day(t, span.starts, year=span.starts.year != span.ends.year)} – {_day(t, span.ends, year=True)}"


def _day(t: Translator, day: date, *, year: bool) -> str:
    return t.day(day, year=year).split(" ", 1)[1]


def target(t: Translator, plan: Plan, criterion: Criterion, day: date) -> str:
    """ "mål 12 om året"; empty where the plan sets none."""
    held = plan.target_at(criterion, day) or Target()
    if held.year is not None:
        said = t.gettext("goal %(goal)s a year")
        if criterion.kind in ("share", "level", "trend"):
            said = t.gettext("goal %(goal)s")
        return said % {"goal": ranged(t, criterion, held.year, held.year_max)}
    if held.period is not None:
        said = t.gettext("goal %(goal)s in all")
        if criterion.kind in ("share", "level", "trend"):
            said = t.gettext("goal %(goal)s")
        return said % {"goal": ranged(t, criterion, held.period, held.period_max)}
    return ""


def known(t: Translator, owing: Owing, owed: Owed) -> Markup:
    """What is known of a figure: last time, the goal, what was reported, when it was promised."""
    criterion = owed.criterion
    last = t.gettext("last time %(figure)s") % {"figure": figure(t, criterion, owed.last)} if owed.last else ""
    so_far = ""
    if owed.so_far.entries:
        so_far = t.gettext("%(figure)s reported so far") % {"figure": figure(t, criterion, owed.so_far)}
    elif owed.newest.entries:
        so_far = t.gettext("%(figure)s reported last") % {"figure": figure(t, criterion, owed.newest)}
    promised = t.gettext("promised for %(day)s") % {"day": t.day(owed.promised_on)} if owed.promised_on else ""
    return spaced(last, target(t, owing.plan, criterion, owing.today), so_far, promised)


def title(t: Translator, owed: Owed) -> str:
    return owed.criterion.title_in(t.language)


def listed(t: Translator, owing: Owing) -> Markup:
    """The figures that are missing, numbered."""
    rows = [
        Markup("%s. ") % n + spaced(bold(title(t, each)), known(t, owing, each))
        for n, each in enumerate(owing.missing, 1)
    ]
    return lines(*rows)


def example(t: Translator, owing: Owing) -> Markup:
    """An answer that could be copied, for the first two that are missing."""
    missing = [each.criterion for each in owing.missing]
    return escape(", ".join(example_of(t, each, 7 + n, missing) for n, each in enumerate(missing[:2])))


def example_of(t: Translator, criterion: Criterion, n: int, owed: Sequence[Criterion] = ()) -> str:
    """An answer about one of the figures that are owed, in words that are read as that one where there are such."""
    among = owed or [criterion]
    said = list(_answers(t, criterion, n))
    share = criterion.kind in SHARED
    fits = (
        each
        for each in said
        if fitting(fold(each), among, share=share, length=len(each.split())) == among.index(criterion)
    )
    return next(fits, said[0])


def _answers(t: Translator, criterion: Criterion, n: int) -> Iterator[str]:
    """What reads best comes first: "8 af 9 gennemførte", "8 af 9 unge"; "8 af 9 ikke" where nothing else will do.

    Marks are words of the plan, which is Danish.
    """
    told, marks = str(n), criterion.words.marks if t.language == DEFAULT else ()
    if criterion.kind in SHARED:
        told = t.gettext("%(part)s of %(whole)s") % {"part": n, "whole": n + 1}
        yield from (f"{told} {each}" for each in marks[:1] if each.endswith(DONE))
    yield f"{told} {criterion.unit_in(t.language, n + 1)}"
    yield f"{criterion.title_in(t.language)}: {told}"
    yield from (f"{told} {each}" for each in marks)


def institutions(t: Translator, owing: Owing) -> str:
    names = dict.fromkeys(owing.plan.institutions[each.institution].name for each in owing.figures)
    return t.listed(names)
