"""Killed at random while an issue is sent, halted and begun anew, with people leaving: all once, nobody left out."""

import os
import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from bot.delivery import ledger
from bot.newsletter import sending
from bot.newsletter.drafting import draft_now
from bot.newsletter.ending import end
from bot.newsletter.model import (
    ACTIVE,
    APPROVED,
    DELIVERED,
    GONE,
    LEFT,
    PAUSED,
    SENDING,
    SENT,
    UNKNOWN,
    Contribution,
    Issue,
    IssueRecipient,
    Subscription,
)
from bot.outbox import SENDING as ON_ITS_WAY
from bot.outbox import SENT as ARRIVED
from bot.outbox import TABLE as OUTBOX
from bot.outbox import WAITING
from bot.work import Origin, Work
from tests.world import World

pytestmark = pytest.mark.slow

READERS = int(os.environ.get("NEWSLETTER_READERS", "120"))
KILLS = int(os.environ.get("NEWSLETTER_KILLS", "20"))


@dataclass
class Life:
    """A sender that takes what waits, and can be killed between any two of its commits."""

    world: World
    chance: random.Random
    network: Counter[str] = field(default_factory=Counter)
    """How often each row has left the house."""

    def sends(self, many: int, *, dies: bool) -> None:
        taken = self.world.write(lambda work: self._claim(work.session, many))
        until = self.chance.randrange(len(taken) + 1) if dies else len(taken)
        for id, key in taken[:until]:
            self.network[key] += 1
            if not (dies and id == taken[until - 1][0]):  # killed between the network and the commit
                self.world.write(lambda work, id=id: self._arrived(work.session, id))
        if dies:
            for channel in ("telegram", "email"):
                self.world.write(lambda work, channel=channel: ledger.recover(work.session, channel, work.now))

    def _claim(self, session: Session, many: int) -> list[tuple[int, str]]:
        waiting = select(OUTBOX.c.id, OUTBOX.c.key).where(OUTBOX.c.state == WAITING, OUTBOX.c.key.like("news:%"))
        found = [(row.id, row.key) for row in session.execute(waiting.order_by(OUTBOX.c.id).limit(many))]
        session.execute(update(OUTBOX).where(OUTBOX.c.id.in_([id for id, _ in found])).values(state=ON_ITS_WAY))
        return found

    def _arrived(self, session: Session, id: int) -> None:
        session.execute(update(OUTBOX).where(OUTBOX.c.id == id).values(state=ARRIVED))


def begin(work: Work) -> None:
    """Half of the readers by Telegram, half by e-mail; one piece of news; it may leave."""
    for number in range(READERS):
        channel, address = ("telegram", str(900_000 + number)) if number % 2 else ("email", f"nr{number}@example.org")
        work.session.add(
            Subscription(
                channel=channel, address=address, source="test", state=ACTIVE, language="da", areas=[], crisis=False,
                put_off=0, created_at=work.now,
            )
        )  # fmt: skip
    work.session.add(Contribution(text="Træer.", headline="Træer", area="", state="ready", created_at=work.now))
    work.origin = Origin(1, 1, 1)
    issue = draft_now(work)
    issue.state, issue.send_at = APPROVED, work.now


def state_of(work: Work) -> str:
    return str(work.session.scalar(select(Issue.state)))


def halts_or_goes_on(work: Work, chance: random.Random) -> None:
    issue = work.session.scalars(select(Issue)).one()
    if issue.state == SENDING and chance.random() < 0.3:
        issue.state = PAUSED
        sending.take_back(work, issue)
    elif issue.state == PAUSED:
        issue.state = SENDING


def somebody_leaves(work: Work, chance: random.Random) -> int:
    readers = work.session.scalars(select(Subscription).where(Subscription.state == ACTIVE)).all()
    chosen = chance.choice(readers)
    end(work, chosen, LEFT)
    return chosen.id


def keys_sent_to(work: Work, subscription: int) -> int:
    recipient = IssueRecipient.subscription_id == subscription
    own = select(IssueRecipient).where(recipient)
    found = work.session.scalar(own)
    if found is None:
        return 0
    sent = select(func.count()).where(OUTBOX.c.key.in_(found.keys), OUTBOX.c.state == WAITING)
    return work.session.execute(sent).scalar_one()


@pytest.mark.parametrize("seed", range(2))
async def test_nobody_twice_nobody_left_out(world: World, seed: int) -> None:
    chance = random.Random(seed)
    await world.app.stop()
    world.write(begin)
    life, gone, kills = Life(world, chance), set[int](), 0

    for round in range(50 * KILLS):
        world.write(sending.run)
        if world.write(state_of) == SENT:
            break
        dies = kills < KILLS and chance.random() < 0.7
        kills += dies
        life.sends(chance.randrange(1, 2 + READERS // 20), dies=dies)
        world.write(lambda work: halts_or_goes_on(work, chance))
        if round % 5 == 0:
            left = world.write(lambda work: somebody_leaves(work, chance))
            gone.add(left)
            assert world.write(lambda work, left=left: keys_sent_to(work, left)) == 0, "and nothing more waits for them"
        world.clock.move(timedelta(seconds=5))

    assert world.write(state_of) == SENT
    assert set(life.network.values()) == {1}, "nobody twice"
    states = world.write(lambda work: Counter(work.session.scalars(select(IssueRecipient.state))))
    assert sum(states.values()) == READERS
    assert set(states) <= {DELIVERED, UNKNOWN, GONE}, "nobody left out"
    assert states[GONE] <= len(gone)
    unknown = world.write(lambda work: work.session.scalar(select(func.count()).where(OUTBOX.c.state == "unknown")))
    assert states[UNKNOWN] == unknown, "those of whom nobody knows are listed"
    [row] = world.rows("newsletters")
    assert (row["delivered"], row["unknown"]) == (states[DELIVERED], states[UNKNOWN])
