"""The fremdriftsrapport in words: per activity the goals, what was reached, how it went; then what is missing."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from bot.documents.model import Block, Bullets, Document, Heading, Paragraph, Table
from bot.figures.wording import number, period
from bot.message import Message
from bot.plan.criteria import Amount, Criterion, Target
from bot.plan.model import Plan
from bot.progress.model import Progress
from bot.progress.words import SUMMED, amount, light, ranged
from bot.reports.content import Content, Section, Supplement
from bot.texts import Translator

WIDTHS = (5, 3, 3, 3)


def report(t: Translator, content: Content) -> Document:
    until = t.day(content.until, year=True)
    subtitle = t.gettext("As it stands on %(day)s") % {"day": until}
    if content.meets:
        told = {"day": t.day(content.meets, year=True), "period": period(t, content.span)}
        subtitle = t.gettext("For the meeting on %(day)s · %(period)s") % told
    return Document(
        title=t.gettext("Progress report"),
        subtitle=subtitle,
        blocks=tuple(_blocks(t, content)),
        footer=t.title(content.plan.title),
        author=content.plan.institutions[content.plan.organisation].name,
        at=content.made_at,
        language=t.language,
    )


def _blocks(t: Translator, content: Content) -> Iterator[Block]:
    yield Paragraph(_completeness(t, content))
    for key, area in content.plan.focus_areas.items():
        yield Heading(area.title_in(t.language))
        for section in content.sections:
            if content.plan.activities[section.activity].focus_area == key:
                yield from _section(t, content, section)
    yield from _missing(t, content)
    yield from _supplements(t, content)


def _completeness(t: Translator, content: Content) -> str:
    if content.round is None or not content.round.figures:
        return t.gettext("No figures have been asked for yet; this is what was reported as it happened.")
    every = len(content.round.figures)
    told = {"came": every - len(content.missing), "all": every}
    return t.gettext("%(came)s of %(all)s figures that were asked for have come.") % told


def _section(t: Translator, content: Content, section: Section) -> Iterator[Block]:
    yield Heading(content.plan.activities[section.activity].title_in(t.language), 2)
    if section.rows:
        yield figures(t, content.plan, section.rows, section.estimated)
    yield from told(t, section.successes, section.obstacles)


def figures(t: Translator, plan: Plan, rows: Iterable[Progress], estimated: frozenset[str] = frozenset()) -> Table:
    """Goal, result and light of each criterion."""
    header = (t.gettext("Criterion"), t.gettext("Goal"), t.gettext("Result so far"), t.gettext("Where we stand"))
    return Table(header, tuple(_row(t, plan, row, estimated=row.criterion in estimated) for row in rows), WIDTHS)


def told(t: Translator, successes: str, obstacles: str) -> Iterator[Block]:
    """How it went, as it was written; nothing where nothing was."""
    for title, words in ((t.gettext("What went well"), successes), (t.gettext("What stood in the way"), obstacles)):
        if words:
            yield Paragraph(title, strong=True)
            yield Paragraph(words)


def _row(t: Translator, plan: Plan, row: Progress, *, estimated: bool) -> tuple[str, ...]:
    criterion = plan.criterion(row.criterion)
    result = _result(t, criterion, row)
    if estimated:
        result = t.gettext("%(figure)s (for the time being)") % {"figure": result}
    goal = _goal(t, criterion, row.target)
    stands = light(t, row.light).split(" ", 1)[1]
    if (row.target.year, row.target.period) == (None, None) and row.period.entries:
        stands = t.gettext("reported")  # there is nothing that it could be compared with
    return criterion.title_in(t.language), goal, result, stands


def _result(t: Translator, criterion: Criterion, row: Progress) -> str:
    """What was reached; beside a goal of the year also that nothing has been reported of it this year."""
    if criterion.kind == "judgement" and row.period.entries:
        return number(t, criterion, row.period.value, row.period.whole or None)
    if (both := _parts(t, criterion, row)) and row.year_result in (None, row.period_result):
        return both
    if row.year_target is not None and row.year_result is None and row.period_result is not None:
        told = {"year": amount(t, criterion, None), "period": amount(t, criterion, row.period_result)}
        return t.gettext("%(year)s this year, %(period)s in all") % told
    return _both(t, criterion, row.year_result, row.period_result)


def _parts(t: Translator, criterion: Criterion, row: Progress) -> str:
    """ "11 af 14 (79 %)": of how many it is a share says how much it says."""
    part, whole = row.period.part, row.period.whole
    same = whole and row.period_result is not None and abs(100 * part / whole - row.period_result) < 1
    return number(t, criterion, part, whole) if criterion.kind == "share" and same else ""


def _goal(t: Translator, criterion: Criterion, target: Target) -> str:
    """What is wanted this year and in all, with the upper ends of what the plan has as a range."""
    year = ranged(t, criterion, target.year, target.year_max)
    period = ranged(t, criterion, target.period, target.period_max)
    if target.year is None and target.period is not None and criterion.kind in SUMMED:
        return t.gettext("%(period)s in all") % {"period": period}
    if target.year is None or year == period:
        return period
    if target.period is None:
        return t.gettext("%(year)s this year") % {"year": year}
    return t.gettext("%(year)s this year, %(period)s in all") % {"year": year, "period": period}


def _both(t: Translator, criterion: Criterion, year: Amount | None, whole: Amount | None) -> str:
    """This year and in all; once where they are the same."""
    told = {"year": amount(t, criterion, year), "period": amount(t, criterion, whole)}
    if year is None or year == whole:
        return told["period"]
    return t.gettext("%(year)s this year, %(period)s in all") % told


def _missing(t: Translator, content: Content) -> Iterator[Block]:
    """By institution: what has not been delivered."""
    by: dict[str, list[str]] = {}
    for each in content.missing:
        title = each.criterion.title_in(t.language)
        if each.promised_on:
            title = t.gettext("%(title)s (promised for %(day)s)") % {"title": title, "day": t.day(each.promised_on)}
        by.setdefault(content.plan.institutions[each.institution].name, []).append(title)
    if by:
        yield Heading(t.gettext("Not delivered yet"))
        yield Bullets(tuple(f"{name}: {t.listed(titles)}" for name, titles in by.items()))


def _supplements(t: Translator, content: Content) -> Iterator[Block]:
    if content.supplements:
        yield Heading(t.gettext("Corrections of earlier periods"))
        yield Bullets(tuple(_supplement(t, each) for each in content.supplements))


def _supplement(t: Translator, each: Supplement) -> str:
    """ "Familier begyndt i familieklassen, 1. juni – 31. oktober 2017: +2"; what is measured anew as it is now."""
    value = number(t, each.criterion, each.value, each.whole)
    if not each.anew:
        value = _more(t, each.value)
        if each.whole is not None:
            value = t.gettext("%(part)s of %(whole)s") % {"part": value, "whole": _more(t, each.whole)}
    told = {"title": each.criterion.title_in(t.language), "period": period(t, each.of), "value": value}
    return t.gettext("%(title)s, %(period)s: %(value)s") % told


def _more(t: Translator, difference: float) -> str:
    sign = "+" if difference > 0 else ""
    return f"{sign}{t.number(difference)}"


def sent(t: Translator, content: Content, file: str) -> Message:
    """The first report, a week before the meeting; without a file where none can be sent."""
    assert content.meets is not None
    told = {"day": t.day(content.meets)}
    text = t.gettext("The progress report for the meeting on %(day)s, as it stands today.") % told
    n = len(content.missing)
    missing = t.ngettext("%(n)s figure is still on its way.", "%(n)s figures are still on their way.", n) % {"n": n}
    how = t.gettext("It cannot come as an SMS: ask the secretariat for it, or tell them your e-mail address.")
    return Message(
        Markup(" ").join(each for each in (text, missing if n else "", "" if file else how) if each), document=file
    )


def file_name(t: Translator) -> str:
    return str(t.gettext("progress-report"))
