"""Three days down at many points of a plan year: what is of use comes once, what is not comes never and is noted."""

import logging
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.outbox import LANES, Outgoing
from bot.people.quiet import awake
from bot.work import Work
from tests.crisis import PLAN
from tests.world import World

pytestmark = [pytest.mark.slow, pytest.mark.sqlite]

BEGINS = datetime(2022, 1, 3, 9, 0, tzinfo=UTC)
ENDS = datetime(2022, 12, 20, 9, 0, tzinfo=UTC)
DOWN = timedelta(days=3)
DAY = re.compile(r":\d{4}-\d\d-\d\d")
"""In the keys of figures: the day on which they were asked for."""
OF_US = ("meet:", "figures:", "milestones:", "course:", "announcement:", "digest:", "feedback:", "silence:", "report:")


@dataclass(frozen=True)
class Sent:
    """One message that the bot sent by itself."""

    key: str
    person: int
    at: datetime
    until: datetime | None

    @property
    def name(self) -> tuple[str, int]:
        return self.key, self.person


async def begun(world: World) -> None:
    """Everything that will be due in the year is said on its first day; from then on people only listen."""
    karen, henning = world.person("Karen", role="head"), world.person("Henning", role="project_manager")
    asta, mona = world.person("Asta", role="staff"), world.person("Mona", role="volunteer", area="solbakken")
    world.person("Bo", role="bestyrelse")
    world.person("Signe", role="partner", institution="skolen")
    world.person("Tove", role="partner", institution="skolen")
    for words in ("bestyrelsen 15. marts", "bestyrelsen 13. september", "husmødet 18. april", "husmødet 5. december"):
        await karen.says(f"nyt møde i {words}")
    await henning.says("/milepaele Gården, marts: bedene er gravet\nFolkekøkkenet, oktober: nyt komfur")
    await henning.presses("Godkend")
    await asta.says("havehold begynder i dag, 3 gange, 8 gartnere")
    await asta.presses("Opret forløbet")
    await asta.presses("Se forløbet")
    await asta.presses("Det er slut")
    await asta.says("6 af 8")
    await asta.says("havehold begynder 28. februar, 3 gange")
    await asta.presses("Opret forløbet")
    await mona.says("37 til folkekøkken i Beboerhuset i går")
    await mona.presses("Gem")
    for day in ("4. februar", "6. maj", "2. september"):
        await mona.says(f"/kalender folkekøkken {day} kl. 18 i Beboerhuset")
        await mona.presses("Læg i kalenderen")


async def lived(folder: Path, template: Path, *, down: bool) -> tuple[Counter[Sent], list[tuple[datetime, datetime]]]:
    """The year. Returns what was sent, and the times at which the bot was down."""
    world = World(folder, template, plan=PLAN, begins=BEGINS)
    await world.start()
    await begun(world)
    outages = await again_and_again(world) if down else []
    await world.app.walk(ENDS - world.clock.now())
    found = Counter(world.write(sent))
    await world.stop()
    return found, outages


async def again_and_again(world: World) -> list[tuple[datetime, datetime]]:
    """Down at another hour and on another weekday each time; now and then a new life of the bot begins."""
    outages = []
    while True:
        number = len(outages)
        up = timedelta(days=4 + number % 3, hours=5 * number % 24)
        if world.clock.now() + up + DOWN >= ENDS:
            return outages
        await world.app.walk(up)
        began = world.clock.now()
        if number % 10 == 0:
            await world.app.stop()
        world.clock.move(DOWN)
        if number % 10 == 0:
            await world.start_bot()
        outages.append((began, world.clock.now()))


def sent(work: Work) -> Iterator[Sent]:
    rows = work.session.query(Outgoing).filter(Outgoing.sent_at.is_not(None)).order_by(Outgoing.id).all()
    for each in rows:
        if each.key.startswith(OF_US) and each.sent_at:
            assert each.expires_at is None or each.sent_at < each.expires_at, each.key
            if LANES[each.lane] == "reminder":
                assert awake(work.plan.quiet, each.sent_at) == each.sent_at, each.key
            yield Sent(DAY.sub("", each.key), each.person_id or 0, each.sent_at, each.expires_at)


async def test_three_days_down_again_and_again(
    tmp_path: Path, template: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("usual", "down"):
        (tmp_path / name).mkdir()
    usual, _ = await lived(tmp_path / "usual", template, down=False)
    with caplog.at_level(logging.INFO):
        down, outages = await lived(tmp_path / "down", template, down=True)
    notes = [each.getMessage() for each in caplog.records if "skipped" in each.msg or "too late" in each.msg]

    expected, found = names(usual), names(down)
    assert found - expected == Counter()  # nothing twice, and nothing that is not said otherwise
    lost = [each for each in usual if found[each.name] < expected[each.name]]
    for each in lost:
        if each.key.startswith("figures:"):  # a later one says it all
            assert each.key.endswith(":reminded")
            assert any(other.key.split(":")[1:3] == each.key.split(":")[1:3] for other in down)
            continue
        assert any(began <= each.at and each.until <= ended for began, ended in outages if each.until), each
        assert any(noted(each, note) for note in notes), each
    with capsys.disabled():
        outcome = f"{found.total()} of {expected.total()} messages, {len(notes)} steps noted as skipped"
        print(f"\n{len(outages)} times three days down: {outcome}")


def names(sent: Counter[Sent]) -> Counter[tuple[str, int]]:
    return Counter(each.name for each in sent.elements())


def noted(lost: Sent, note: str) -> bool:
    """Whether a line of the log is about the step of a meeting that nobody was told of."""
    _, meeting, _, step, *_ = lost.key.split(":")
    return f"step {step} of meeting {meeting} " in note
