"""The annual report in words: how the year went at a glance, activity by activity, and the meetings."""

from collections.abc import Iterator

from bot.documents.model import Block, Bullets, Document, Heading, Paragraph, Table
from bot.milestones.views import View as Milestone
from bot.milestones.words import month
from bot.plan.season import DAY, next_month
from bot.reports.annual import Annual, Chapter, Meetings, Told
from bot.reports.figures_words import Within, figures
from bot.reports.glance_words import at_a_glance
from bot.reports.words import told
from bot.texts import Translator

WIDTHS = (5, 2, 2, 5)


def file_name(t: Translator) -> str:
    return str(t.gettext("annual-report"))


def report(t: Translator, content: Annual) -> Document:
    year = {"year": content.year.label, "day": t.day(content.until, year=True)}
    subtitle = t.gettext("Plan year %(year)s · as it stood on %(day)s") % year
    if content.year.calendar:
        subtitle = t.gettext("Calendar year %(year)s · as it stood on %(day)s") % year
    return Document(
        title=t.gettext("Annual report"),
        subtitle=subtitle,
        blocks=tuple(_blocks(t, content)),
        footer=t.title(content.plan.title),
        author=content.plan.institutions[content.plan.organisation].name,
        at=content.made_at,
        language=t.language,
    )


def _blocks(t: Translator, content: Annual) -> Iterator[Block]:
    yield Heading(t.gettext("The year at a glance"))
    yield from at_a_glance(t, content.plan, content.rows)
    if content.year.calendar:
        yield Paragraph(_of_plan_years(t, content))
    for key, area in content.plan.focus_areas.items():
        yield Heading(area.title_in(t.language))
        for chapter in content.chapters:
            if content.plan.activities[chapter.activity].focus_area == key:
                yield from _chapter(t, content, chapter)
    yield Heading(t.gettext("Meetings held"))
    yield _meetings(t, content.meetings)


def _of_plan_years(t: Translator, content: Annual) -> str:
    said = t.gettext(
        "Goals are of plan years: »this year« is %(year)s, up to %(day)s. What %(label)s brought has a column."
    )
    told = {"year": content.plan.year_label(content.until), "label": content.year.label}
    return said % (told | {"day": t.day(content.until, year=True)})


def _chapter(t: Translator, content: Annual, chapter: Chapter) -> Iterator[Block]:
    yield Heading(content.plan.activities[chapter.activity].title_in(t.language), 2)
    if chapter.rows:
        within = Within(content.year.label, content.within) if content.year.calendar else None
        yield figures(t, content.plan, chapter.rows, within=within)
    for each in chapter.told:
        yield from _told(t, each)
    if chapter.milestones:
        yield Paragraph(t.gettext("Milestones"), strong=True)
        yield Bullets(tuple(_milestone(t, content, each) for each in chapter.milestones))


def _told(t: Translator, each: Told) -> Iterator[Block]:
    yield Heading(t.gettext("For the meeting on %(day)s") % {"day": t.day(each.meets, year=True)}, 3)
    yield from told(t, each.successes, each.obstacles)


def _milestone(t: Translator, content: Annual, each: Milestone) -> str:
    """ "marts 2018: nyt hold er begyndt – nået"."""
    if each.state == "done":
        stands = t.gettext("reached")
    elif next_month(each.month) <= content.until + DAY:
        stands = t.gettext("not reached")
    elif each.month != each.planned:
        stands = t.gettext("moved to %(month)s") % {"month": month(t, each.month)}
    else:
        stands = t.gettext("to come")
    why = f" ({each.reason})" if each.reason else ""
    return f"{month(t, each.planned)}: {each.text} – {stands}{why}"


def _meetings(t: Translator, meetings: tuple[Meetings, ...]) -> Table:
    header = (t.gettext("Group"), t.gettext("Held"), t.gettext("The plan says"), t.gettext("Days"))
    return Table(header, tuple(_group(t, each) for each in meetings), WIDTHS)


def _group(t: Translator, each: Meetings) -> tuple[str, ...]:
    wanted = t.gettext("at least %(n)s") % {"n": each.group.times} if each.group.times else ""
    days = ", ".join(t.short_day(day) for day in each.days)
    if each.attended:
        came = t.ngettext("%(n)s came in all", "%(n)s came in all", each.attended) % {"n": each.attended}
        days = f"{days} · {came}"
    return each.group.title_in(t.language), str(len(each.days)), str(wanted), days
