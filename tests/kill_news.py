"""What follows from each report in the kill tests: a reminder, newsletters to everybody, now and then a crisis."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import text

from bot.message import Message
from bot.outbox import BULK, CRISIS, LANES, REMINDER, Address
from bot.work import Work
from scheduler.runner import Job

EVERY = timedelta(milliseconds=200)
CRISES = 5
"""Every fifth report is followed by a crisis."""
WORDS = {REMINDER: "Husk nr. {}.", BULK: "Nyt nr. {}.", CRISIS: "BEREDSKAB nr. {}."}
SAID = re.compile(r"(Husk|Nyt|BEREDSKAB) nr\. (\d+)\.")
LANE_OF = {"Husk": REMINDER, "Nyt": BULK, "BEREDSKAB": CRISIS}
UNTOLD = """
    SELECT id, participants FROM entries WHERE id > (SELECT max(id) FROM entries) - 100 AND NOT EXISTS (
        SELECT 1 FROM outbox WHERE key = 'reminder:' || CAST(entries.id AS text)
    )
"""
"""Among the last hundred: to look at all of them again and again took most of the time of a thousand kills."""
ADDRESSES = "SELECT address FROM channels WHERE kind = 'telegram' ORDER BY id LIMIT 5"
"""A few are enough: with a hundred readers three reports would be followed by thirty thousand messages."""


@dataclass(frozen=True, slots=True)
class Due:
    lane: int
    number: int
    address: str

    def key(self, entry_id: int) -> str:
        return f"reminder:{entry_id}" if self.lane == REMINDER else f"{LANES[self.lane]}:{entry_id}:{self.address}"


def follows(number: int, addresses: list[str]) -> Iterator[Due]:
    """What is due to whom after the report with this number of guests."""
    yield from (Due(BULK, number, address) for address in addresses)
    yield from (Due(CRISIS, number, address) for address in addresses if number % CRISES == 0)
    yield Due(REMINDER, number, addresses[number % len(addresses)])


def run(work: Work) -> None:
    """As every job: what is due and not done?"""
    addresses = list(work.session.execute(text(ADDRESSES)).scalars())
    for entry_id, number in work.session.execute(text(UNTOLD)).all():
        for due in follows(number, addresses):
            message = Message(WORDS[due.lane].format(number))
            work.queue(due.key(entry_id), Address(due.address), due.lane, message)


def never(_work: Work) -> datetime | None:
    return None


JOB = Job("news", run, never, every=EVERY)


@dataclass(slots=True)
class Arrived:
    """What somebody saw of all that followed, and what became of its rows."""

    lost: list[Due]
    doubled: list[Due]
    numbers: Counter[int]
    """Due messages by lane."""
    repeated: int
    """Crisis messages that came once more, marked as a repetition."""


def arrived(due: dict[str, Due], states: dict[str, str], seen: dict[str, list[str]]) -> Arrived:
    """`due` and `states` by the keys of the outbox; `seen`: the texts in the chat at each address."""
    plain: Counter[Due] = Counter()
    marked: Counter[Due] = Counter()
    for address, texts in seen.items():
        for said in texts:
            for word, number in SAID.findall(said):
                found = Due(LANE_OF[word], int(number), address)
                (marked if "gentagelse" in said else plain)[found] += 1
    told = Arrived([], [], Counter(each.lane for each in due.values()), marked.total())
    for key, each in due.items():
        state, times = states.get(key, "never queued"), plain[each] + marked[each]
        if not times and (state != "unknown" or each.lane == CRISIS):
            told.lost.append(each)
        if plain[each] > 1 or (marked[each] and each.lane != CRISIS):
            told.doubled.append(each)
    told.doubled += [each for each in plain | marked if each not in set(due.values())]
    return told
