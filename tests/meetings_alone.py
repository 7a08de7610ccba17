"""Stories about meetings alone: the figures before them are asked for by a group that is called to none."""

from bot.plan.load import find
from tests.world import Phone, World

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


async def planned(world: World, words: str) -> Phone:
    """The head, who has put this meeting into the calendar."""
    karen = world.person("Karen", role="head")
    await karen.says(words)
    karen.sees("I kalenderen")
    return karen


async def invited(world: World, words: str, *names: str) -> list[Phone]:
    """The head, and members of the steering group who have been invited to this meeting two days later."""
    members = [world.person(name, role="styregruppe") for name in names]
    karen = await planned(world, words)
    await world.passes(days=2)
    for each in members:
        each.sees("Invitation: Styregruppen")
    return [karen, *members]
