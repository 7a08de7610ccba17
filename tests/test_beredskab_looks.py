"""The page by which police outside the group call it out, in a real Chromium: each of its states."""

import asyncio
from pathlib import Path

from bot.links import POLICE_CALL
from tests.chromium import NEEDS_BROWSER
from tests.crisis import crisis
from tests.looking import looked_at
from tests.test_beredskab_door import TOLD, has_a_link, number, opens

pytestmark = NEEDS_BROWSER


async def test_whoever_calls_from_outside_can_read_every_page(tmp_path: Path, template: Path) -> None:
    pages: dict[str, str] = {}

    def keep(name: str, answer: tuple[int, str]) -> str:
        (tmp_path / f"{name}.html").write_text(answer[1], "utf-8")
        pages[name] = (tmp_path / f"{name}.html").as_uri()
        return answer[1]

    async with crisis(tmp_path, template, "") as it:
        _, _, _, sara = it.group()
        link = await has_a_link(it)
        keep("form", await opens(it, link))
        keep("stopped", await opens(it, link, TOLD | {"words": "født 01.01.1980, sidste fire 1234"}))
        drill = keep("drill", await opens(it, link, TOLD | {"drill": "yes"}))
        keep("drill-called", await opens(it, link, {"callout": number(drill), "same": "0"}))
        await it.called_out(sara)
        same = keep("same", await opens(it, link, TOLD))
        keep("joined", await opens(it, link, {"callout": number(same), "same": "2"}))
        keep("twice", await opens(it, link, {"callout": number(same), "same": "2"}))
        other = keep("really", await opens(it, link, TOLD | {"kind": "brand", "words": ""}))
        keep("called", await opens(it, link, {"callout": number(other), "same": "0"}))
        it.world.execute("UPDATE crisis_links SET revoked_at = made_at")
        keep("taken-back", await opens(it, link))
        keep("made-up", await opens(it, f"{it.world.app.web.url}/{POLICE_CALL}/xyz"))
        complaints = await asyncio.to_thread(looked_at, pages, tmp_path)
        for each in it.world.phones:
            each.ignores_the_rest()
    assert complaints == []
