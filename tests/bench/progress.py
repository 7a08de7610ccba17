"""/fremdrift over the four years of the sample plan."""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.plan.load import load
from bot.programme import programme_of
from bot.progress import actions, words
from bot.settings import read_settings
from bot.texts import translator
from bot.work import Actor, Work
from tests.bench import database, people

ENTRIES = 50_000
TIMES = 51
PLAN = "randers-nordby-2017-21"
STAFF = Actor(1, "Mette", frozenset({"staff"}), "da")


def run() -> None:
    with TemporaryDirectory() as name:
        engine = database.prepared(Path(name))
        database.add_entries(engine, load(PLAN), ENTRIES)
        programme = programme_of(read_settings(data_dir=Path(name), plan=PLAN, secret_key="nøgle"), engine)
        rounds = [_timed(engine, programme) for _ in range(TIMES)]
        engine.dispose()
    counted, said = (1000 * median(each[i] for each in rounds) for i in (0, 1))
    print(f"{ENTRIES:,} entries, median of {TIMES}: {counted:.1f} ms to count, {said:.1f} ms to put into words")


def _timed(engine: Engine, programme: object) -> tuple[float, float]:
    """Seconds to count, and to put into words."""
    begun = perf_counter()
    with Session(engine) as session:
        result = actions.overview(Work(session, people.NOW, programme, STAFF))
    counted = perf_counter()
    words.overview(translator("da"), result)
    return counted - begun, perf_counter() - counted
