"""The fremdriftsrapport in words: per activity the goals, what was reached, how it went; then what is missing."""

from collections import Counter
from collections.abc import Iterator

from markupsafe import Markup

from bot.documents.model import Block, Bullets, Document, Heading, Paragraph
from bot.figures.views import Owed
from bot.figures.wording import number, period
from bot.message import Message, bold, lines
from bot.reports.content import Content, Section, Supplement
from bot.reports.figures_words import figures
from bot.reports.glance_words import at_a_glance
from bot.texts import Translator


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
    yield Heading(t.gettext("At a glance"))
    yield from at_a_glance(t, content.plan, (row for each in content.sections for row in each.rows))
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
        if content.plan.figures.group not in content.plan.groups:
            return t.gettext("This is what was reported as it happened.")
        return t.gettext("No figures have been asked for yet; this is what was reported as it happened.")
    every = len(content.round.figures)
    told = {"came": every - len(content.missing), "all": every}
    came = t.gettext("%(came)s of %(all)s figures that were asked for have come.") % told
    n = sum(each.is_reported for each in content.missing)
    on_the_way = t.ngettext(
        "Of one of the others something was reported as it happened, and it is counted here.",
        "Of %(n)s of the others something was reported as it happened, and it is counted here.",
        n,
    )
    return f"{came} {on_the_way % {'n': n}}" if n else came


def _section(t: Translator, content: Content, section: Section) -> Iterator[Block]:
    yield Heading(content.plan.activities[section.activity].title_in(t.language), 2)
    if section.rows:
        yield figures(t, content.plan, section.rows, section.estimated)
    yield from told(t, section.successes, section.obstacles)


def told(t: Translator, successes: str, obstacles: str) -> Iterator[Block]:
    """How it went, as it was written; nothing where nothing was."""
    for title, words in ((t.gettext("What went well"), successes), (t.gettext("What stood in the way"), obstacles)):
        if words:
            yield Paragraph(title, strong=True)
            yield Paragraph(words)


def _missing(t: Translator, content: Content) -> Iterator[Block]:
    """By institution: of what nobody has told anything; what was only reported as it happened is counted."""
    by: dict[str, list[str]] = {}
    for each in content.missing:
        if not each.is_reported:
            by.setdefault(content.plan.institutions[each.institution].name, []).append(_awaited(t, each))
    if by:
        yield Heading(t.gettext("Not delivered yet"))
        yield Bullets(tuple(f"{name}: {t.listed(titles)}" for name, titles in by.items()))
    reported = Counter(content.plan.institutions[each.institution].name for each in content.missing if each.is_reported)
    if reported:
        yield Heading(t.gettext("Reported as it happened, and not confirmed yet"))
        yield Bullets(tuple(_how_many(t, *each) for each in reported.items()))


def _awaited(t: Translator, each: Owed) -> str:
    title = each.criterion.title_in(t.language)
    if not each.promised_on:
        return title
    return t.gettext("%(title)s (promised for %(day)s)") % {"title": title, "day": t.day(each.promised_on)}


def _how_many(t: Translator, name: str, n: int) -> str:
    return t.ngettext("%(name)s: %(n)s figure", "%(name)s: %(n)s figures", n) % {"name": name, "n": n}


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
    head = t.gettext("The progress report for the meeting on %(day)s") % told
    text = t.gettext("As it stands today.")
    n = len(content.missing)
    missing = t.ngettext("%(n)s figure is still on its way.", "%(n)s figures are still on their way.", n) % {"n": n}
    how = t.gettext("It cannot come as an SMS: ask the secretariat for it, or tell them your e-mail address.")
    said = Markup(" ").join(each for each in (text, missing if n else "", "" if file else how) if each)
    return Message(lines(bold(head), said), document=file)


def file_name(t: Translator) -> str:
    return str(t.gettext("progress-report"))
