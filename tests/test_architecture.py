"""The house keeps its shape: small files, everything listed where people look for it."""

import ast
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from inspect import getmodule, getsource
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import handlers
from bot import migrations, models
from bot.engine import make_engine
from bot.my_data.kept import TABLES
from bot.people.menus import SEEN_BY, commands_of
from bot.people.model import EVERYBODY
from bot.plan.load import load
from bot.texts import LANGUAGES
from handlers import access
from handlers.entries import Entry
from tests.newest import described, migrated
from tests.source import ROOT, SOURCES, tree
from tests.world import World

HANDLER_MODULES = [
    import_module(f"handlers.{path.stem}")
    for path in sorted((ROOT / "handlers").glob("*.py"))
    if path.stem not in ("__init__", "access")
]
LONGEST_FILE, LONGEST_FUNCTION = 250, 30
TABLES_OF_WORDS = {
    ROOT / "bot" / "language" / "vocabulary",
    ROOT / "bot" / "migrations" / "versions",
}
"""Data written as Python: long because there is much of it, not because it does much."""
CLOCKS = {
    "datetime": {"now", "utcnow", "today"},
    "date": {"today"},
    "time": {"time", "time_ns", "localtime", "gmtime", "monotonic", "perf_counter"},
}
HOLDS_NOTHING_ABOUT_PEOPLE = {
    "unread": "sentences without their writer, which the privacy gate let through",
    "attempts": "what became of sendings; they lead to the message alone and go with it",
    "job_runs": "when the bot's own jobs looked",
    "job_faults": "which of the bot's own jobs fail",
    "course_meetings": "how many came to a meeting of a course; nobody's name",
    "course_follow_ups": "what is asked months after a course, and figures",
    "reports": "which reports were made and sent, and where they lie",
    "figure_rounds": "the period and the meeting that figures are collected for",
    "meeting_reminders": "which steps before a meeting were taken",
    "callout_answers": "what was answered to a call; it leads to the call alone",
    "callout_log": "roles and moments of a call-out, and sealed words about no person",
    "issue_items": "what was printed in a newsletter; who sent it in stands with the contribution",
    "issue_recipients": "that an issue went to a subscription; whose it is stands there",
    "proofs": "that somebody was given or had deleted what was kept; it names nobody",
}
LEADS_TO_A_PERSON = {"person_id", "by", "chat_id", "user_id"}
"""Names of columns that hold a person's number, also where no foreign key says so."""


def test_locale_is_data_only() -> None:
    """An __init__.py would make it a package that shadows the standard library's locale."""
    assert list((ROOT / "locale").rglob("*.py")) == []


# -- what people can say and do --


def test_every_command_is_described_and_shown_to_somebody() -> None:
    understood = {each.command for each in handlers.HANDLERS if each.command}

    assert understood - {"start"} == set(SEEN_BY)
    assert all(SEEN_BY.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_are_such_as_telegram_takes(language: str) -> None:
    menu = commands_of(frozenset(EVERYBODY), language, load("randers-nordby-2017-21"))

    assert [name for name, _ in menu if not re.fullmatch(r"[a-z0-9_]{1,32}", name)] == []
    assert [name for name, does in menu if not 3 <= len(does) <= 256] == []
    assert {name for name, _ in menu} == set(SEEN_BY)


async def test_the_help_names_every_command(world: World) -> None:
    karen = world.person("Karen", roles=tuple(EVERYBODY))

    await karen.says("/hjaelp")
    karen.sees(*(f"/{name} " for name in SEEN_BY))


def test_every_action_of_the_handlers_is_in_the_table_of_access_and_nothing_else() -> None:
    done = {action for module in HANDLER_MODULES for action in actions_of(module)} | {access.tell_set_aside}

    assert sorted(each.__qualname__ for each in done - set(access.WHO)) == [], "missing in access.WHO"
    assert sorted(each.__qualname__ for each in set(access.WHO) - done) == [], "listed in access.WHO, done by nobody"


@pytest.mark.parametrize("entry", [each for each in handlers.HANDLERS if each.command], ids=lambda each: each.command)
def test_whoever_sees_a_command_may_use_it(entry: Entry) -> None:
    done = calls_of(ast.parse(getsource(entry.handled)), vars(getmodule(entry.handled)))
    allowed = [access.WHO[action] for action in done]
    seen_by = SEEN_BY.get(entry.command, frozenset())

    assert [role for role in sorted(seen_by) if not any(not roles or role in roles for roles in allowed)] == []


def actions_of(module: ModuleType) -> Iterator[Callable[..., Any]]:
    """What a module hands to context.do(...)."""
    return calls_of(tree(Path(str(module.__file__))), vars(module))


def calls_of(code: ast.AST, names: dict[str, Any]) -> Iterator[Callable[..., Any]]:
    for call in (each for each in ast.walk(code) if isinstance(each, ast.Call)):
        if isinstance(call.func, ast.Attribute) and call.func.attr == "do":
            chosen = call.args[0]
            for each in (chosen.body, chosen.orelse) if isinstance(chosen, ast.IfExp) else (chosen,):
                yield eval(ast.unparse(each), names)


# -- size, time --


def test_files_are_small() -> None:
    lengths = {
        path: len(path.read_text("utf-8").splitlines()) for path in SOURCES if TABLES_OF_WORDS.isdisjoint(path.parents)
    }
    long = [f"{path.relative_to(ROOT)}: {n} lines" for path, n in lengths.items() if n > LONGEST_FILE]

    assert long == [], f"more than {LONGEST_FILE} lines: is there a second subject in it?"


def test_functions_are_small() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}: {length(node)} lines"
        for path in SOURCES
        if TABLES_OF_WORDS.isdisjoint(path.parents)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and length(node) > LONGEST_FUNCTION
    ]

    assert long == [], f"more than {LONGEST_FUNCTION} lines: which of its steps deserves a name?"


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


def test_the_system_clock_is_read_in_one_place() -> None:
    """The simulator may count seconds for its flood control: it stands for another machine."""
    elsewhere = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in SOURCES
        if path != ROOT / "bot" / "clock.py"
        for node in ast.walk(tree(path))
        if reads_the_time(node) and not ("simulator" in path.parts and "monotonic" in ast.unparse(node))
    ]

    assert elsewhere == []


def reads_the_time(node: ast.AST) -> bool:
    if isinstance(node, ast.Attribute):
        return node.attr in CLOCKS.get(ast.unparse(node.value).rpartition(".")[2], ())
    return isinstance(node, ast.ImportFrom) and any(
        each.name in CLOCKS.get(node.module or "", ()) for each in node.names
    )


# -- the database --


def test_migrations_make_exactly_the_tables_of_the_models_and_so_does_a_new_start(
    tmp_path: Path, template: Path
) -> None:
    path = tmp_path / "nabobot.db"
    migrated(path)
    assert described(path) == migrations.NEWEST.read_text("utf-8"), "python -m tests.newest writes it"
    assert described(template) == described(path)
    engine = make_engine(f"sqlite:///{path}")
    try:
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert compare_metadata(context, models.METADATA) == []
    finally:
        engine.dispose()


def test_the_newest_script_by_its_number_is_the_one_that_alembic_ends_with() -> None:
    scripts = ScriptDirectory.from_config(migrations.configuration("sqlite://"))

    assert scripts.get_heads() == [migrations.newest_script()]


def test_every_table_about_people_is_handed_out_and_erased() -> None:
    kept = {table.model.__tablename__ for table in TABLES}

    assert kept & set(HOLDS_NOTHING_ABOUT_PEOPLE) == set()
    assert set(models.METADATA.tables) == kept | set(HOLDS_NOTHING_ABOUT_PEOPLE), "neither in /mine_data nor explained"


def test_every_column_that_leads_to_a_person_is_known_to_what_is_handed_out() -> None:
    known = {(each.class_.__tablename__, each.key) for table in TABLES for each in (*table.persons, *table.chats)}
    leads = {
        (table.name, column.name)
        for table in models.METADATA.tables.values()
        for column in table.columns
        if column.name in LEADS_TO_A_PERSON or any(key.column.table.name == "persons" for key in column.foreign_keys)
    }

    assert leads - known == set()


MAPPED = """import bot.app
from bot.db import Base
print(sorted(mapper.class_.__name__ for mapper in Base.registry.mappers if mapper.configured))"""


@pytest.mark.slow
def test_no_class_is_mapped_while_modules_are_imported() -> None:
    """An alias of a class at the top of a module would map them all, for 3 MB."""
    told = subprocess.run([sys.executable, "-c", MAPPED], capture_output=True, check=True, cwd=ROOT, text=True)
    assert told.stdout.strip() == "[]"
