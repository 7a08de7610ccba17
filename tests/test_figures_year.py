"""A year with twenty owners who answer as people do: late, partly, with words, not at all."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from bot.figures.model import Duty
from bot.meetings.model import CALLED, Meeting
from bot.people.model import Channel
from bot.plan.criteria import Criterion
from bot.work import Work
from tests.danish_months import MONTHS
from tests.world import Phone, World

pytestmark = [pytest.mark.slow, pytest.mark.sqlite]

BEGINS = datetime(2017, 8, 22, 10, 0, tzinfo=UTC)
MEETINGS = (date(2017, 9, 26), date(2018, 1, 30), date(2018, 5, 15))
DAYS_OF_A_ROUND = 28
LOOKS = 2
"""Days between two looks at the phone."""
AT_MOST = 5
"""Messages that one owner may get in a round without having asked for any: question, reminders, a deputy's turn."""
OF_OTHER_NOUNS = ("Dine meldinger i ", "Jeg har ikke hørt noget om ")
"""Thanks for reports, and questions about activities that are silent, are no chasing of figures."""
PARTNERS = (
    ("hus_jennumparken", "prompt"), ("hus_jennumparken", "late"), ("hus_maelkevejen", "never"),
    ("hus_maelkevejen", "late"), ("hus_glentevej", "words"), ("hus_glentevej", "never"),
    ("noerrevangsskolen", "partly"), ("noerrevangsskolen", "late"),
    ("produktionshoejskolen", "never"), ("produktionshoejskolen", "never"),
    ("biblioteket", "prompt"), ("sundhedsplejen", "later"), ("duaa_instruktoerer", "never"), ("uur", "prompt"),
)  # fmt: skip
STAFF = (
    (("naboskab", "formidling"), "prompt"), (("hotspot",), "late"), (("parat", "uddannelsestilbud"), "partly"),
    (("moedregrupper", "familiekurser"), "late"), (("fremmoede", "nussa"), "words"),
    (("uddannelsesvejledning",), "prompt"),
)  # fmt: skip


@dataclass
class Owner:
    """Somebody with a habit. They answer what they read last."""

    phone: Phone
    habit: str
    random: Random
    read: list[str] = field(default_factory=list)
    asked: int = 0
    """How often they have been asked in this round."""
    heard: int = 0
    """Messages they did not ask for in this round."""

    async def lives_a_day(self, criteria: dict[str, Criterion]) -> None:
        for message in self.phone.unread:
            self.heard += not message.text.startswith(OF_OTHER_NOUNS)
            titles = numbered(message.text)
            self.asked += bool(titles)
            self.read = titles or self.read
        self.phone.ignores_the_rest()
        if self.read and (words := HABITS[self.habit](self, [criteria[title(line)] for line in self.read])):
            self.read = []
            await self.phone.says(words)
            left = numbered(self.phone.unread[-1].text) if self.phone.unread else []
            self.read = left if self.habit == "partly" else []
            self.phone.ignores_the_rest()

    def number(self, criterion: Criterion) -> str:
        if criterion.kind == "share":
            whole = self.random.randint(8, 14)
            return f"{whole - self.random.randint(0, 3)} af {whole}"
        return str(self.random.randint(0, 9))


def numbered(text: str) -> list[str]:
    """The lines of a list of figures."""
    return re.findall(r"^\d+\. .+$", text, re.MULTILINE)


def title(line: str) -> str:
    return line.partition(". ")[2].partition(" · ")[0]


def prompt(owner: Owner, owed: list[Criterion]) -> str:
    """All of it, in the order of the question."""
    return ", ".join(owner.number(each) for each in owed)


def late(owner: Owner, owed: list[Criterion]) -> str:
    """Not before the first reminder."""
    return prompt(owner, owed) if owner.asked > 1 else ""


def partly(owner: Owner, owed: list[Criterion]) -> str:
    """The first of them, and the rest some other day."""
    return f"1) {owner.number(owed[0])}"


def words(owner: Owner, owed: list[Criterion]) -> str:
    """Roughly; of a share nobody says roughly."""
    numbers = (owner.number(each) if each.kind == "share" else f"cirka {owner.number(each)}" for each in owed)
    return "\n".join(f"{n}: {number}" for n, number in enumerate(numbers, 1))


def later(owner: Owner, owed: list[Criterion]) -> str:
    """Promised in ten days, and then kept."""
    today = owner.phone.world.clock.now().date()
    day = today + timedelta(days=10)
    return f"kommer {day.day}. {MONTHS[day.month - 1]}" if owner.asked == 1 else prompt(owner, owed)


def never(owner: Owner, owed: list[Criterion]) -> str:
    return ""


HABITS: dict[str, Callable[[Owner, list[Criterion]], str]] = {
    each.__name__: each for each in (prompt, late, partly, words, later, never)
}


def populate(world: World) -> list[Owner]:
    random = Random(2017)
    owners = [
        Owner(world.person(f"Partner{n}", role="partner", institution=institution), habit, random)
        for n, (institution, habit) in enumerate(PARTNERS)
    ]
    for n, (activities, habit) in enumerate(STAFF):
        owner = Owner(world.person(f"Medarbejder{n}", role="staff"), habit, random)
        owners.append(owner)
        world.write(lambda work, phone=owner.phone, theirs=activities: _duties(work, phone, theirs))
    return owners


def _duties(work: Work, phone: Phone, activities: tuple[str, ...]) -> None:
    channel = work.session.query(Channel).filter_by(address=str(phone.user.id)).one()
    for activity in activities:
        work.session.add(Duty(person_id=channel.person_id, activity=activity, at=work.now))


def _calls(work: Work, day: date) -> None:
    starts = datetime(day.year, day.month, day.day, 12, 0, tzinfo=UTC)
    ends = starts + timedelta(hours=2)
    meeting = Meeting(
        group="styregruppe", starts_at=starts, ends_at=ends, state=CALLED, uid=f"{day}", created_at=work.now
    )
    meeting.called_at = work.now
    work.session.add(meeting)


async def phones_around(henning: Phone, random: Random) -> None:
    """The project manager fills in what was told on the telephone, at most three figures of the list a day."""
    late = [each for each in henning.unread if "forsinket" in each.text or "forsinkede" in each.text]
    henning.ignores_the_rest()
    for n in range(3 if late else 0):
        if n == 0:
            await henning.says("/tal")
        await henning.presses("Udfyld et til" if n else "Udfyld et tal")
        label = next((each for each in henning.unread[-1].buttons if each.text not in ("›", "‹")), None)
        if label is None:
            break
        await henning.presses(label.text)
        share = "ud af hvor mange" in henning.unread[-1].text
        await henning.says("8 af 9" if share else str(random.randint(0, 9)))
        henning.ignores_the_rest()


@pytest.fixture
async def year(tmp_path: Path, template: Path, database: str) -> World:
    world = World(tmp_path, template, begins=BEGINS, database=database)
    await world.start()
    return world


async def test_a_year_of_figures(year: World, capsys: pytest.CaptureFixture[str]) -> None:
    world = year
    owners, henning = populate(world), world.person("Henning", role="project_manager")
    titles = {each.title_in("da"): each for each in world.app.programme.plan.criteria.values()}
    lines = []
    for meets in MEETINGS:
        world.write(lambda work, day=meets: _calls(work, day))
        opens = meets - timedelta(days=DAYS_OF_A_ROUND)
        await world.passes(days=(opens - world.clock.now().date()).days)
        for owner in owners:
            owner.asked = owner.heard = 0
        for _ in range(0, DAYS_OF_A_ROUND, LOOKS):
            for owner in owners:
                await owner.lives_a_day(titles)
            await phones_around(henning, owners[0].random)
            await world.passes(days=LOOKS)
        lines.append(judged(world, meets, owners))
    with capsys.disabled():
        print("\n" + "\n".join(lines))
    await world.stop()


def judged(world: World, meets: date, owners: list[Owner]) -> str:
    rows = [row for row in world.rows("figures") if row["meets"] == meets]
    states = Counter(row["state"] for row in rows)
    complete = 1 - states["missing"] / len(rows)
    last = max(row["answered_at"].date() for row in rows if row["answered_at"])
    heard = [owner.heard for owner in owners]
    own = sum(row["answered_by"] == row["asked"] for row in rows if row["answered_by"]) / len(rows)
    assert complete >= 0.95, (meets, states)
    assert max(heard) <= AT_MOST, heard
    assert last <= meets
    told = f"{complete:.0%} complete, {own:.0%} by those who were asked first, {dict(states)}"
    nagging = f"{sum(heard) / len(heard):.1f} messages to an owner, {max(heard)} at most"
    return f"{meets}: {len(rows)} figures, {told}; {nagging}; the last {(meets - last).days} days before"
