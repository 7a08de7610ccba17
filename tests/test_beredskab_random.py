"""Call-outs in which anything happens, through the true bot: answers, silence, blocks, channels that fail, restarts.

NABOBOT_EXAMPLES sets how many; each is a world of its own. The rules alone go through thousands in
tests/test_beredskab_rules.py, and through kills in tests/test_beredskab_kill.py.
"""

import asyncio
import os
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.beredskab import log
from bot.beredskab.states import FILLED
from tests.crisis import Crisis, crisis, elapses
from tests.world import Phone

pytestmark = pytest.mark.slow

EXAMPLES = int(os.environ.get("NABOBOT_EXAMPLES", "2"))
WORDS = "Der har været skyderi ved Havnegade. Bliv inde."
NAMES = ("Karen", "Per", "Ida", "Sara")
LOOKS = timedelta(seconds=30)
"""Between two looks, as long as time passes: half of the shortest step of the timetable."""
LABELS = ("Kommer", "Deltager på telefon", "Kan ikke")
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("answers"), st.sampled_from(NAMES), st.sampled_from(LABELS)),
        st.tuples(st.just("passes"), st.integers(30, 300), st.none()),
        st.tuples(st.just("jumps"), st.integers(60, 1200), st.none()),
        st.tuples(st.sampled_from(["telegram", "gateway", "restart", "hold"]), st.none(), st.none()),
        st.tuples(st.just("blocks"), st.sampled_from(NAMES[1:]), st.none()),
        st.tuples(st.sampled_from(["proposes", "agrees", "against", "sends"]), st.sampled_from(NAMES), st.none()),
    ),
    min_size=4,
    max_size=14,
)


class Happening:
    """One call-out to which the steps happen."""

    def __init__(self, it: Crisis, drill: bool) -> None:
        self.it, self.drill = it, drill
        self.people: dict[str, Phone] = dict(zip(NAMES, it.group(), strict=True))
        self.telegram = self.gateway = True
        self.blocked: set[str] = set()

    async def begins(self, away: str) -> None:
        self.mona = self.it.world.person("Mona", role="volunteer", area="solbakken")
        self.erik = self.it.seat("ledelse", "Erik", role="partner")
        await self.mona.says("/beredskab")
        await self.mona.presses("Ja tak")
        if away:
            self.it.away(self.people[away])
        sara = self.people["Sara"]
        await sara.says(("øvelse: " if self.drill else "") + "skud ved Havnegade 12")
        self.before = {name: len(phone.chat()) for name, phone in self.people.items()}
        await sara.presses("Kald ud")
        await elapses(self.it, *self.works, seconds=20)

    @property
    def works(self) -> list[str]:
        return [name for name, there in (("telegram", self.telegram), ("sms", self.gateway)) if there]

    async def happens(self, what: str, first: str | int | None, second: str | None) -> None:
        world = self.it.world
        match what, first:
            case "passes", int(seconds):
                await elapses(self.it, *self.works, step=LOOKS, seconds=seconds)
            case "jumps", int(seconds):
                world.clock.move(timedelta(seconds=seconds))
                await elapses(self.it, *self.works, seconds=5)
            case "telegram", _:
                world.sim.down(self.telegram)
                self.telegram = not self.telegram
            case "gateway", _:
                await (self.it.gateway.stop() if self.gateway else self.it.gateway.start())
                self.gateway = not self.gateway
            case "restart", _ if self.telegram and self.gateway:
                await world.restart()
            case "blocks", str(name):
                world.sim.block(self.people[name].user)
                self.blocked.add(name)
            case _, str(name) if self.telegram and self.gateway and not self._blocked(name):
                await self._does(what, self.people[name], second)
            case "hold", _ if self.telegram and self.gateway and not self._blocked("Per"):
                await self._presses_raw(self.people["Per"], "callout:1:hold")

    async def _does(self, what: str, phone: Phone, label: str | None) -> None:
        if what == "answers" and any(b.text == label for each in phone.chat() for b in each.buttons):
            await phone.presses(str(label))
        elif what == "proposes":
            await self._presses_raw(phone, "callout:1:to:residents")
            if any("Skriv teksten" in each.text for each in phone.chat()[-1:]):
                await phone.says(WORDS)  # to whom it was not asked it would be a crisis of its own
        elif what in ("agrees", "against", "sends"):
            press = {"agrees": "agree", "against": "against", "sends": "send"}[what]
            for text in self.it.world.ask("SELECT id FROM callout_texts"):
                await self._presses_raw(phone, f"text:{text[0]}:{press}")

    async def _presses_raw(self, phone: Phone, data: str) -> None:
        if any(each.from_bot for each in phone.chat()):
            await phone.presses_raw(next(each for each in reversed(phone.chat()) if each.from_bot), data)

    def _blocked(self, name: str) -> bool:
        return name in self.blocked

    async def comes_to_rest(self) -> None:
        """Everything works again, and time passes in which somebody should have been reached."""
        self.it.world.sim.down(False)
        if not self.gateway:
            await self.it.gateway.start()
        self.telegram = self.gateway = True
        await self.it.world.settled()
        await self.it.passes(minutes=20)

    def check(self) -> None:
        ask = self.it.world.ask
        for seat, state, cards in ask("SELECT seat, state, cards FROM callout_seats"):
            assert state in FILLED or cards, f"silence for {seat}"
        unasked = (
            "SELECT s.seat FROM callout_calls c JOIN callout_seats s ON s.id = c.seat_id "
            "WHERE c.called_at IS NULL AND s.state NOT IN ('coming', 'on_phone')"
        )
        assert ask(unasked) == [], "a deputy was never asked"
        told = [each for each in self.mona.chat() if WORDS in each.text]
        sent = ask("SELECT id FROM callout_texts WHERE sent_at IS NOT NULL")
        assert bool(told) == bool(sent), "something went out that was not agreed"
        assert not (told and self.drill), "a drill went out"
        for (text,) in sent:
            agreed = ask(f"SELECT seat FROM callout_agreements WHERE text_id = {text} AND agrees")
            assert ("leder",) in agreed
            assert len(agreed) > 1
        for name, phone in self.people.items():
            own = (each for each in phone.chat()[self.before[name] :] if each.from_bot and "BEREDSKAB" in each.text)
            for each in own:
                framed = each.text.startswith("ØVELSE") and each.text.endswith("ØVELSE")
                assert framed == self.drill, f"{name}: {each.text}"
        assert self.it.world.write(lambda work: list(log.broken(work.session, work.programme.seal))) == []


@pytest.fixture
def where(template: Path) -> Path:
    return template


# What fails is shown as it was found: to make it smaller would take a world for each try.
@settings(
    max_examples=EXAMPLES,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)
@given(STEPS, st.booleans(), st.sampled_from(["", "Karen", "Per"]))
def test_whatever_happens_nobody_is_forgotten_and_nothing_goes_out_unapproved(
    where: Path, steps: list[tuple[str, str | int | None, str | None]], drill: bool, away: str
) -> None:
    async def lived() -> None:
        with TemporaryDirectory() as folder:
            async with crisis(Path(folder), where, "") as it:
                happening = Happening(it, drill)
                await happening.begins(away)
                for step in steps:
                    await happening.happens(*step)
                await happening.comes_to_rest()
                happening.check()
                for phone in it.world.phones:
                    phone.looks()
                    phone.ignores_the_rest()

    asyncio.run(lived())
