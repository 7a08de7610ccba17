"""Whether words begin something new, whatever was asked last: an announcement, a report, a course, a figure."""

from bot.announcements import announcing, apart, changing, naming, not_held, once_more, requesting
from bot.courses import hearing as courses
from bot.figures import hearing as figures
from bot.hearing import fallen_through
from bot.meetings import hearing as meetings
from bot.message import parted
from bot.people import snoozing
from bot.people.model import REPORTERS
from bot.registrations import topics
from bot.work import Work

ANNOUNCED = "announcement:"
PLANNED = (ANNOUNCED, "course:")
"""What is asked about these can never be answered by telling of something else that was held, ..."""
OPEN_TO_WORDS = (":count", ":title")
"""... but for how many came, and what it is called."""
OVER_FOR_ANOTHER = (*PLANNED, "draft:", "batch:", "entry:")
"""What is left for something that is announced by a name that nobody knows."""
REPORTED = ("draft:", "batch:")
HAPPENINGS = ("faellesspisning", "event", "newcomer")

ALWAYS = (announcing.announces, apart.announces, requesting.requests, courses.means)
"""What words do plainly, whatever was asked."""


def begins(work: Work, text: str, about: str = "") -> bool:
    """Whether the words begin something new, whatever the bot asked last; `about` is what that was."""
    if about.startswith(("figure", *PLANNED)) and figures.speaks_of(work, text):
        return about.startswith(PLANNED)
    if about.startswith("draft:") and figures.tells_several(work, text):
        return True
    away = about.startswith(("figure", "meet:", *OVER_FOR_ANOTHER)) and snoozing.tells_away(work, text)
    if away or (about.startswith("figure") and _is_announced(work, text)):
        return True
    if announcing.moves_shown(work, text, about):
        return False
    if about.startswith(ANNOUNCED) and _is_another(work, text, about):
        return True
    if any(begins_one(work, text) for begins_one in ALWAYS):
        return True
    own = about.startswith((*PLANNED, *REPORTED, "figure"))
    if meetings.means(work, text) or (own and meetings.answers_newest(work, text)):
        return True
    if about.endswith(OPEN_TO_WORDS):
        return about.endswith(":count") and not_held.is_of_another(work, text, parted(about).number)
    if about.startswith(OVER_FOR_ANOTHER) and (
        announcing.announces_unheard(work, text)
        or (about.startswith(REPORTED) and (naming.is_timed(work, text) or courses.begins(work, text)))
        or changing.means(work, text, about)
        or requesting.is_weekly(work, text)
        or requesting.is_nearly_another(work, text)
    ):
        return True
    return about.startswith(PLANNED) and _reports(work, text)


def _is_announced(work: Work, text: str) -> bool:
    """ "højtlæsning torsdag kl. 16 på biblioteket", of which nobody has heard."""
    return announcing.announces_unheard(work, text) or requesting.is_nearly_another(work, text)


def _is_another(work: Work, text: str, about: str) -> bool:
    """Whether words tell of what begins or is off besides what is announced and waits."""
    number = parted(about).number
    begun = courses.begins(work, text) or once_more.is_likewise(work, text)
    return begun or (number is not None and fallen_through.is_another(work, text, number))


def _reports(work: Work, text: str) -> bool:
    """Whether something that was held is told of, by its name or by one that nobody knows."""
    if not work.who.has(REPORTERS):
        return False
    reports = work.read(text).reports
    return any(each.criterion and each.kind in HAPPENINGS for each in reports) or topics.whole(work, text)
