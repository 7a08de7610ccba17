"""The true bot, killed by SIGKILL while an issue is sent: each reader once, doubt is listed, nothing repeated.

NEWSLETTER_READERS (120 unless set; half by Telegram, half by e-mail) and NEWSLETTER_KILLS (3).
"""

import os
import random
import shutil
import signal
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from bot.engine import make_engine
from bot.exports.newsletters import newsletters
from bot.newsletter.drafting import draft_now
from bot.newsletter.ending import end
from bot.newsletter.model import ACTIVE, APPROVED, LEFT, Contribution, Subscription
from bot.programme import programme_of
from bot.settings import read_settings
from bot.simulator import UNLIMITED, Simulator
from bot.undelivered.actions import MOST, undecided
from bot.work import Origin, Work
from tests.kill_issue import BEGINS, TOKEN
from tests.kill_lives import Lives, running, until
from tests.mail_server import MailServer
from tests.patience import PATIENCE

READERS = int(os.environ.get("NEWSLETTER_READERS", "120"))
KILLS = int(os.environ.get("NEWSLETTER_KILLS", "3"))
LONG_ENOUGH = PATIENCE + READERS / 10
STATES = "SELECT s.address, s.id, r.state FROM issue_recipients r JOIN subscriptions s ON s.id = r.subscription_id"


class Readers:
    """Who gets the issue, and how often each has got it."""

    def __init__(self, folder: Path, server: MailServer) -> None:
        self.folder, self.server = folder, server
        self.url = f"sqlite:///{folder / 'nabobot.db'}"
        self.sim = Simulator(TOKEN, "nabobot", lambda: BEGINS, limits=UNLIMITED)
        self.came: Counter[str] = Counter()
        """By address; of letters only when it is asked for."""
        self.gone: dict[int, tuple[str, int]] = {}
        """Who left: their address, and how often they had it then."""
        self.sim.state.listeners.append(self._hear)
        self._eyes = create_engine(self.url, poolclass=NullPool)

    def _hear(self, event: dict[str, Any]) -> None:
        if event["what"] == "message" and event["message"].from_bot:
            self.came[str(event["message"].chat.id)] += 1

    @property
    def arrived(self) -> int:
        return self.came.total() + len(self.server.box.letters)

    def got(self, address: str) -> int:
        return self.came[address] + sum(envelope.rcpt_tos == [address] for envelope in self.server.box.envelopes)

    def write(self, action: Any) -> Any:
        """While nobody lives."""
        engine = make_engine(self.url)
        programme = programme_of(
            read_settings(token=TOKEN, data_dir=self.folder, secret_key="nøgle", file=None), engine
        )
        with Session(engine) as session, session.begin():
            done = action(Work(session, BEGINS, programme))
        engine.dispose()
        return done

    def begin(self, work: Work) -> None:
        for number in range(READERS):
            address = f"nr{number}@example.org"
            if number % 2:
                user = self.sim.add_user(f"Læser {number}")
                user.started, address = True, str(user.id)
            work.session.add(
                Subscription(
                    channel="telegram" if number % 2 else "email", address=address, source="test", state=ACTIVE,
                    language="da", areas=[], crisis=False, put_off=0, created_at=work.now,
                )
            )  # fmt: skip
        work.session.add(Contribution(text="Træer.", headline="Træer", area="", state="ready", created_at=work.now))
        work.origin = Origin(1, 1, 1)
        issue = draft_now(work)
        issue.state, issue.send_at = APPROVED, work.now

    def somebody_leaves(self, work: Work, chance: random.Random) -> None:
        chosen = chance.choice(work.session.query(Subscription).filter_by(state=ACTIVE).all())
        self.gone[chosen.id] = chosen.address, self.got(chosen.address)
        end(work, chosen, LEFT)

    def ask(self, query: str) -> list[Any]:
        with self._eyes.connect() as connection:
            return [tuple(row) for row in connection.execute(text(query))]

    def over(self) -> bool:
        return self.ask("SELECT state FROM issues") == [("sent",)]


async def kills(readers: Readers, bot: Lives, chance: random.Random) -> int:
    """At moments spread over all that there is to send, some before anything and some between two of them."""
    done = 0
    for moment in sorted(chance.randrange(READERS * 3 // 4) for _ in range(KILLS)):
        await bot.begin("live")
        await until(lambda moment=moment: readers.arrived >= moment or readers.over(), LONG_ENOUGH)  # type: ignore[misc]
        bot.kill()
        assert await bot.end() == "killed"
        done += 1
        readers.write(lambda work: readers.somebody_leaves(work, chance))
    return done


def to_decide(work: Work) -> int:
    """How many staff are asked about: one on each page."""
    page = undecided(work).page
    return page.of if page.listed else 0


@pytest.mark.kill
async def test_an_issue_comes_to_each_reader_once_however_often_the_bot_is_killed(
    tmp_path: Path, template: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copyfile(template, tmp_path / "nabobot.db")
    async with MailServer() as server:
        readers = Readers(tmp_path, server)
        readers.write(readers.begin)
        await readers.sim.start()
        program = (sys.executable, "-m", "tests.kill_issue", readers.sim.url, str(tmp_path), server.url)
        async with running(*program) as bot:
            killed = await kills(readers, bot, random.Random(2017))
            await bot.begin("live")
            await until(lambda: readers.sim.is_polled and readers.over(), LONG_ENOUGH)
            bot.kill(signal.SIGTERM)
            assert await bot.end() == "ended 0"
        await readers.sim.stop()

    times = readers.came + Counter(str(envelope.rcpt_tos[0]) for envelope in server.box.envelopes)
    states = {id: (readers.gone.get(id, (address, 0))[0], state) for address, id, state in readers.ask(STATES)}
    [row] = readers.write(lambda work: list(newsletters(work, None, None)))
    unknown = [times[address] for address, state in states.values() if state == "unknown"]
    doubled = [address for address, number in times.items() if number > 1]
    lost = [address for address, state in states.values() if state == "delivered" and not times[address]]
    after = [id for id, (address, before) in readers.gone.items() if times[address] > before]
    with capsys.disabled():
        print(
            f"\n{killed} kills over {READERS} readers ({READERS // 2} by Telegram): {row['delivered']} delivered, "
            f"{len(unknown)} unknown ({sum(unknown)} of them had arrived), {len(readers.gone)} left meanwhile; "
            f"doubled {len(doubled)}, lost {len(lost)}, came after leaving {len(after)}"
        )
    assert killed == KILLS
    assert (doubled, lost, after) == ([], [], [])
    assert len(states) == READERS
    assert {state for _, state in states.values()} <= {"delivered", "unknown", "gone"}
    assert (row["delivered"], row["unknown"]) == (
        sum(state == "delivered" for _, state in states.values()), len(unknown),
    )  # fmt: skip
    stayed = [each for id, (_, each) in states.items() if each == "unknown" and id not in readers.gone]
    listed = readers.write(to_decide)
    assert min(len(stayed), MOST) <= listed <= len(unknown), "staff decide about them"
