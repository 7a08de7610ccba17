"""Lives through the programme's first months: people come in and report, in the chat, and the true bot answers them.

Nothing is put into the database behind the bot's back: what can be seen in the demonstration is what the bot makes of
the words in sample.toml, and the chats hold it as it was said.
"""

import re
from datetime import UTC, datetime

from bot.app import App
from bot.clock import ZONE
from bot.demo.people import Cast, Invitee, cast, invitation, phone
from bot.demo.sample import Told, announced, given, plans, sample
from bot.simulator import Button, Message, Simulator, User

BEGINS = datetime(2017, 6, 1, 10, 0, tzinfo=ZONE).astimezone(UTC)
"""The plan's first day, on which everybody comes in."""
TODAY = datetime(2018, 1, 15, 10, 0, tzinfo=ZONE).astimezone(UTC)
"""The Monday on which the demonstration begins."""

CONSENT, SAVE = re.compile("^consent:"), re.compile(":save$")
"""What the buttons mean that are pressed."""


class Unlike(Exception):
    """The bot answered otherwise than the sample expects; the text is what was said and what it answered."""


class History:
    def __init__(self, app: App, sim: Simulator) -> None:
        self._app = app
        self._sim = sim
        self._phones: dict[str, User] = {}

    async def live(self) -> str:
        """Everything up to TODAY. Returns the code that invites the one who is not in yet."""
        characters = cast()
        await self.come_in(characters)
        await self._take_seats(characters)
        lived = sorted([*sample(), *given()], key=lambda told: told.at)
        for told in [*lived, *announced()]:  # what is coming was announced after all that was
            self._app.clock.move(told.at - self._app.clock.now())
            await self._report(told)
        # What fell due on the way happens now, in its order.
        await self._app.walk(TODAY - self._app.clock.now())
        await self._plan_meetings()
        return await self._waits(characters.newcomer)

    async def _plan_meetings(self) -> None:
        """They are called as soon as the clock is moved a day on."""
        for told in plans():
            self._sim.write(self._phones[told.by], told.says)
            await self._settled()
            for answer in told.answers:
                await self._answer(self._phones[told.by], answer)

    async def come_in(self, characters: Cast) -> None:
        """Everybody who has an invitation. All at once: they are many, and none waits for another."""
        self._phones = {who.name: phone(self._sim, who) for who in characters.people}
        for who in characters.present:
            self._opens_invitation(who, who.roles[0])
        await self._settled()
        for who in characters.present:
            self._presses(self._phones[who.name], CONSENT)
            for role in who.roles[1:]:
                self._opens_invitation(who, role)
        for group in characters.groups:
            self._sim.add_group(group.title, [self._phones[name] for name in group.members])
        await self._settled()

    async def _take_seats(self, characters: Cast) -> None:
        """The head says who holds the seats of the crisis plan."""
        head = self._phones[next(who.name for who in characters.present if "head" in who.roles)]
        for seat, names in characters.seats.items():
            for name in names:
                self._sim.write(head, "/beredskab")
                await self._settled()
                for subject in ("crisis:seats", f"seat:{seat}:show", f"seat:{seat}:who:0"):
                    await self._press(head, subject)
                await self._pick(head, name, seat)

    async def _pick(self, user: User, name: str, seat: str) -> None:
        """Turn the pages until the name is there."""
        page = 0
        while not any(button.text == name for button in self._last(user).buttons):
            page += 1
            await self._press(user, f"seat:{seat}:who:{page}")
        self._sim.press(user, self._last(user), name)
        await self._settled()

    async def _press(self, user: User, subject: str) -> None:
        self._presses(user, re.compile(f"^{subject}$"))
        await self._settled()

    def _opens_invitation(self, who: Invitee, role: str) -> None:
        self._sim.write(self._phones[who.name], f"/start {invitation(self._app, who, role).code}")

    async def _waits(self, who: Invitee) -> str:
        """An invitation stands in what the page says about a stranger."""
        code = invitation(self._app, who, who.roles[0]).code
        self._phones[who.name].about = f"{who.about} · skriv: /start {code}"
        return code

    async def _report(self, told: Told) -> None:
        user = self._phones[told.by]
        self._sim.write(user, told.says)
        await self._settled()
        for answer in told.answers:
            await self._answer(user, answer)
        if not told.saves:
            return
        self._presses(user, SAVE)
        await self._settled()
        if self._offers(self._last(user), SAVE):
            raise Unlike(f"{told.by}: {told.says}\n{self._last(user).text}")

    async def _answer(self, user: User, answer: str) -> None:
        """Press the button of that name, else write it."""
        asked = self._last(user)
        if any(button.text == answer for button in asked.buttons):
            self._sim.press(user, asked, answer)
        else:
            self._sim.write(user, answer)
        await self._settled()

    def _presses(self, user: User, subject: re.Pattern[str]) -> None:
        """Press the latest button that means this, whatever its words are."""
        for message in reversed(self._sim.transcript(user)[-3:]):
            if button := self._offers(message, subject):
                self._sim.press(user, message, button)
                return
        raise Unlike(f"no button {subject.pattern} for {user.first_name} under:\n{self._last(user).text}")

    @staticmethod
    def _offers(message: Message, subject: re.Pattern[str]) -> Button | None:
        return next((each for each in message.buttons if subject.search(each.data or "")), None)

    def _last(self, user: User) -> Message:
        return self._sim.transcript(user)[-1]

    async def _settled(self) -> None:
        await self._sim.until_confirmed()
        await self._app.quiet()
