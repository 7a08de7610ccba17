"""What the documents say is true: every chat in the guides, every setting, command, column and link."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import handlers
from bot.cli import app
from bot.exports.readings import reading
from bot.exports.tables import NOUNS
from bot.figures.rounds import open_round
from bot.plan.load import load
from bot.settings import NAMES, Settings, read_settings
from bot.simulator.faults import Fault
from bot.trial import Trial
from tests.guides import GUIDES, Chat, agrees, chats, told
from tests.world import World

ROOT = Path(__file__).parent.parent
INTERFACE = (ROOT / "docs" / "interface.md").read_text("utf-8")
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
CODE = re.compile(r"`([^`]+)`")
LINK = re.compile(r"\]\(([^)\s]+)\)|(?:src|href)=\"([^\"]+)\"")
TOLD = [chat for path, reader in GUIDES.items() for chat in chats(path, reader)]


# -- the guides --


@pytest.mark.sqlite
@pytest.mark.parametrize("chat", TOLD, ids=str)
async def test_a_chat_of_the_guides_goes_as_it_is_written(chat: Chat, world: World) -> None:
    for turn, answered in await told(chat, world):
        assert agrees(turn.expected, answered), (
            f"{chat}, after {turn.words!r}, the bot answers (make guides writes it down):\n" + "\n".join(answered)
        )


def test_the_architecture_names_every_part_of_the_bot() -> None:
    layers = (ROOT / "docs" / "architecture.md").read_text("utf-8").split("## ")[1]
    parts = {path.stem for path in (ROOT / "bot").iterdir() if path.name not in ("__init__.py", "__pycache__")}
    assert parts - set(re.findall(r"\w+", layers)) == set()


def test_every_guide_has_chats_and_every_chat_has_answers() -> None:
    assert {chat.path for chat in TOLD} == set(GUIDES)
    assert [str(chat) for chat in TOLD if not any(turn.expected for turn in chat.turns())] == []


def test_a_chat_that_is_told_wrongly_is_found_out() -> None:
    answered = ["Fællesspisning i Vangdalen", "37 deltagere", "[Gem] [Ret]"]

    assert agrees(answered, answered)
    assert agrees(["…", "37 deltagere", "…"], answered)
    assert agrees(["Fællesspisning i …", "…"], answered)
    assert not agrees(answered[:-1], answered)
    assert not agrees(["…", "36 deltagere", "…"], answered)
    assert not agrees([], answered)
    assert not agrees(["37 deltagere", "…"], answered)


# -- the outer interface --


def section(title: str) -> str:
    found = re.search(rf"^## {title}\n(.*?)(?=^## |\Z)", INTERFACE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/interface.md has no section {title}"
    return found[1]


def table(title: str) -> dict[str, str]:
    """First cell (without its code marks) and the rest of each row."""
    return dict(re.findall(r"^\| `([^`]+)` \| (.*) \|$", section(title), re.MULTILINE))


def test_every_setting_is_described_and_every_described_setting_exists() -> None:
    assert set(table("Settings")) == {f"NABOBOT_{name.upper()}" for name in NAMES}


def test_the_defaults_of_settings_are_as_described() -> None:
    told_defaults = {name: CODE.findall(rest.rpartition("|")[2]) for name, rest in table("Settings").items()}
    different = {
        field.name: field.default
        for field in fields(Settings)
        if isinstance(field.default, str) and field.default
        if told_defaults.get(f"NABOBOT_{field.name.upper()}") != [field.default]
    }

    assert different == {}


def test_every_command_is_described_and_every_described_command_exists() -> None:
    assert set(table("Command line")) == set(commands(get_command(app), "nabobot"))


def commands(command: Any, name: str) -> Iterator[str]:
    below = getattr(command, "commands", {})
    for each in below:
        yield from commands(below[each], f"{name} {each}")
    if not below:
        yield name


def test_every_option_of_a_command_is_described() -> None:
    described = table("Command line")
    missing = [
        f"{name} {option}"
        for name in described
        for parameter in resolved(name).params
        if parameter.param_type_name == "option" and parameter.name != "help"
        for option in parameter.opts
        if option not in described[name]
    ]

    assert missing == []


def resolved(name: str) -> Any:
    command: Any = get_command(app)
    for part in name.split()[1:]:
        command = command.commands[part]
    return command


def test_make_has_what_is_described_and_nothing_else() -> None:
    made = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert made

    assert {name.removeprefix("make ") for name in table("Commands of the checkout")} == {*made[1].split()} - {"help"}


def test_export_columns_are_as_described() -> None:
    assert {noun: tuple(CODE.findall(rest)) for noun, rest in table("Exports").items()} == {
        noun: each.columns for noun, each in NOUNS.items()
    }


async def test_exported_rows_have_the_columns(world: World) -> None:
    mona = world.person("Mona", role="volunteer")
    world.sim.faults.add(Fault("500", "sendMessage"))
    await mona.says("37 til fællesspisning i Vangdalen i går")
    await mona.presses("Gem")
    mona.ignores_the_rest()
    world.write(lambda work: open_round(work, "day:2017-12-13", date(2017, 12, 13)))

    seen = {noun: tuple(row) for noun in NOUNS for row in world.rows(noun)[:1]}
    assert {"registrations", "progress", "people", "outbox", "attempts", "audit"} <= seen.keys()
    assert seen == {noun: NOUNS[noun].columns for noun in seen}


def test_a_reading_has_the_fields_described() -> None:
    settings = read_settings(file=None)
    read = reading(
        Trial(load(settings.plan)),
        "37 til fællesspisning i Vangdalen i går",
        datetime(2017, 11, 15, 9, tzinfo=UTC),
    )
    described = section("read")

    assert list(read["reports"][0]) == CODE.findall(described.split("\n\n")[1])
    assert [name for name in read if f"`{name}`" not in described] == []


def test_the_commands_of_the_chat_are_as_described() -> None:
    understood = {f"/{each.command}" for each in handlers.HANDLERS if each.command}
    first = section("Conversation").split("\n- ")[1]

    assert set(re.findall(r"`(/\w+)`", first)) == understood


def test_what_is_not_there_yet_is_not_there() -> None:
    awaited = section("Not there yet")
    there = {
        *(f"NABOBOT_{name.upper()}" for name in NAMES),
        *commands(get_command(app), "nabobot"),
        *(f"/{each.command}" for each in handlers.HANDLERS if each.command),
        *NOUNS,
    }

    assert there & set(CODE.findall(awaited)) == set(), "it has come: describe it above"


# -- everything else that is written down --


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    lost = [
        target
        for match in LINK.finditer(page.read_text("utf-8"))
        for target in [match[1] or match[2]]
        if not target.startswith(("https://", "http://")) and not leads(page, target)
    ]

    assert lost == []


def leads(page: Path, target: str) -> bool:
    path, _, anchor = target.partition("#")
    there = page.parent / path if path else page
    return there.exists() and (not anchor or anchor in anchors(there))


def anchors(page: Path) -> set[str]:
    """As GitHub makes them of headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_dependency_has_its_reason_and_nothing_else_has_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(each for extra in project["optional-dependencies"].values() for each in extra),
    ]
    reasons = (ROOT / "docs" / "decisions" / "dependencies.md").read_text("utf-8")

    assert {re.match(r"[\w-]+", each)[0] for each in wanted} == set(
        re.findall(r"^\| `([^`]+)` \|", reasons, re.MULTILINE)
    )  # type: ignore[index]


def test_the_plan_that_a_newcomer_copies_reads_what_they_are_told_to_try() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    copied, tried = re.search(r"\(tests/plans/\w+\.toml\)", readme), re.search(r'nabobot read "(.+?)"', readme)
    assert copied
    assert tried

    read = reading(Trial(load(str(ROOT / copied[0].strip("()")))), tried[1], datetime(2024, 5, 15, 9, tzinfo=UTC))
    assert read["outcome"] == "report"


def test_the_migration_that_a_newcomer_is_told_to_write_is_the_next_one() -> None:
    told = re.search(r"versions/(\d{4})_excursions", (ROOT / "README.md").read_text("utf-8"))
    newest = max(int(each.name[:4]) for each in (ROOT / "bot" / "migrations" / "versions").glob("0*.py"))
    assert told is not None
    assert int(told[1]) == newest + 1


def test_files_and_folders_named_in_the_documents_exist() -> None:
    """Names such as bot/app.py or tests/plans/; the noun that a newcomer is told to add is not there yet."""
    named = {
        (page.name, name)
        for page in PAGES
        for name in re.findall(r"`((?:bot|handlers|scheduler|tests|locale|docs)/[\w./-]*)`", page.read_text("utf-8"))
        if "excursions" not in name
    }

    assert {(page, name) for page, name in named if not (ROOT / name).exists()} == set()


def test_the_map_of_the_readme_names_what_is_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    drawn = re.search(r"^```\nbot/.*?^```$", readme, re.MULTILINE | re.DOTALL)
    assert drawn
    inside = [re.match(r"  ((?:[\w.]+/? )+)", line) for line in drawn[0].splitlines()]
    names = [name for match in inside if match for name in match[1].split()]

    assert len(names) > 20
    assert [name for name in names if not (ROOT / "bot" / name).exists()] == []
    folders = {path.name for path in (ROOT / "bot").iterdir() if path.is_dir() and path.name.isalpha()}
    assert folders - {name.rstrip("/") for name in names} == set()
