"""What an issue is made of: what came in, what was done, what is coming, and the figures worth telling."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import case, func, select

from bot.announcements import wording
from bot.announcements.calendar import coming
from bot.newsletter import material_words as words
from bot.newsletter.model import READY, Contribution, Picture
from bot.newsletter.views import Happening
from bot.plan.newsletter import SectionKind
from bot.registrations.model import SAVED, Entry
from bot.renamed import of_today
from bot.texts import Translator, translator
from bot.work import Work

SHORT = 90
"""A picture with no more words than this stands among the pictures."""
Say = Callable[[Translator], str]


@dataclass(frozen=True, slots=True)
class Found:
    """One piece for an issue."""

    section: SectionKind
    headline: dict[str, str]
    text: dict[str, str]
    area: str = ""
    day: date | None = None
    contribution: Contribution | None = None
    poster: Picture | None = None
    """The picture that was announced with it."""


def material(work: Work, since: datetime) -> list[Found]:
    """Everything that came in from then on and is in no issue yet."""
    done = list(_happenings(work, since))
    return [*_coming(work), *_contributions(work), *_thanks(work, done), *_figures(work, done)]


def _coming(work: Work) -> Iterator[Found]:
    """What stands in the calendar for the weeks ahead."""
    until = work.today + timedelta(weeks=work.plan.newsletter.weeks_ahead)
    for view in coming(work, work.today, until):
        spoken = {language: translator(language) for language in work.plan.languages}
        yield Found(
            "coming",
            {language: str(wording.headline(t, view)) for language, t in spoken.items()},
            {language: str(wording.when(t, view)) for language, t in spoken.items()},
            view.facts.area or "",
            view.facts.date,
            poster=_poster(work, view.poster),
        )


def _poster(work: Work, file: str | None) -> Picture | None:
    return work.session.scalar(select(Picture).where(Picture.file == file).limit(1)) if file else None


def _contributions(work: Work) -> Iterator[Found]:
    query = select(Contribution).where(Contribution.state == READY, Contribution.practice.is_(False))
    for each in work.session.scalars(query.order_by(Contribution.id)):
        own = each.language if each.language in work.plan.languages else work.plan.languages[0]
        pictured = each.shown is not None and len(each.text) <= SHORT
        headline, text = {own: each.headline}, {own: below(each.headline, each.text)}
        # Danish is what everybody gets whose language an item does not have.
        first = work.plan.languages[0]
        yield Found(
            "pictures" if pictured else "news", {first: each.headline} | headline, {first: text[own]} | text,
            each.area or "", None, each,
        )  # fmt: skip


def below(headline: str, text: str) -> str:
    """What stands under a headline that was taken from the beginning of the text: what it does not say itself. Pure."""
    begins = text[: len(headline)].casefold() == headline.casefold()
    rest = text[len(headline) :]
    return rest.lstrip(" .!:\n") if begins and rest[:1] in ("", ".", "!", ":", "\n") else text


def _happenings(work: Work, since: datetime) -> Iterator[Happening]:
    """By what it counts as, of what was saved from then on; what nobody came to is no news."""
    people = [key for key, each in work.plan.criteria.items() if each.measure == "participants"]
    several = (Entry.kind == "event") & (Entry.value > 1) & Entry.criterion.not_in(people)
    held = case((several, Entry.value), else_=1)  # "3 arrangementer" in one report
    query = (
        select(
            Entry.criterion,
            Entry.kind,
            func.sum(held),
            func.coalesce(func.sum(Entry.participants), 0),
            func.sum(case((Entry.participants.is_not(None), held), else_=0)),
            func.coalesce(func.sum(Entry.volunteers), 0),
            func.sum(case((Entry.volunteers > 0, 1), else_=0)),
            func.coalesce(func.sum(Entry.newcomers), 0),
        )
        .where(Entry.state == SAVED, Entry.practice.is_(False), Entry.received_at >= since)
        .where(Entry.kind.in_(("faellesspisning", "event", "newcomer")), func.coalesce(Entry.participants, 1) > 0)
        .group_by(of_today(Entry.criterion), Entry.kind)
        .order_by(Entry.kind.desc(), of_today(Entry.criterion))
    )
    for criterion, kind, *figures in work.session.execute(query):
        yield Happening(criterion, kind, *(int(each or 0) for each in figures))


def _thanks(work: Work, done: list[Happening]) -> Iterator[Found]:
    """Nobody is named who was not asked."""
    held = [each for each in done if each.kind != "newcomer"]
    volunteers, times = sum(each.volunteers for each in held), sum(each.helped for each in held)
    if volunteers:
        yield _said(work, "thanks", words.thanks_headline, lambda t: words.thanks(t, volunteers, times))


def _figures(work: Work, done: list[Happening]) -> Iterator[Found]:
    told = [each for each in done if each.times and (each.kind != "newcomer" or each.newcomers)]
    if told:
        yield _said(
            work,
            "figures",
            words.figures_headline,
            lambda t: "\n".join(words.figure(t, work.plan, each) for each in told),
        )


def _said(work: Work, section: SectionKind, headline: Say, text: Say) -> Found:
    """Words of ours, in every language of the plan."""
    spoken = {language: translator(language) for language in work.plan.languages}
    return Found(
        section,
        {language: str(headline(t)) for language, t in spoken.items()},
        {language: str(text(t)) for language, t in spoken.items()},
    )
