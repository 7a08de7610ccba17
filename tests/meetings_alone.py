"""Stories about meetings alone: the figures before them are asked for by a group that is called to none."""

from bot.plan.load import find
from tests.world import World

ASKED = '[figures]\ngroup = "styregruppe"'
ELSEWHERE = '[figures]\ngroup = "foelgegruppe"'


async def meetings_alone(world: World) -> None:
    """The sample programme, begun again with figures that belong to another group."""
    written = find(world.plan).read_text("utf-8")
    assert ASKED in written
    path = world.folder / "plan.toml"
    path.write_text(written.replace(ASKED, ELSEWHERE), "utf-8")
    world.plan = str(path)
    await world.restart()
