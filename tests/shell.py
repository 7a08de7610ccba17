"""A shell in which `nabobot` is typed."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy.orm import Session
from typer.testing import CliRunner

from bot import migrations
from bot.cli import app
from bot.engine import make_engine
from tests.patience import PATIENCE

ROOT = Path(__file__).parents[1]


@dataclass
class Shell:
    """A folder of one's own in which `nabobot` is typed; nothing of the machine's settings is seen."""

    folder: Path
    set: dict[str, str] = field(default_factory=dict)

    def types(self, *words: str, status: int = 0, stdin: str | None = None) -> str:
        """What it prints, to standard output and then to standard error."""
        runner = CliRunner()
        settings: dict[str, str | None] = {"NABOBOT_DATA_DIR": str(self.folder / "var"), **self.set}
        with contextlib.chdir(self.folder):
            result = runner.invoke(app, list(words), env=settings, input=stdin, catch_exceptions=False)
        assert result.exit_code == status, result.output
        return result.stdout + result.stderr

    def types_apart(self, *words: str, status: int = 0) -> str:
        """The same in a process of its own, for what changes the process in which it runs: `run` keeps it to one core
        of the machine, and takes its log."""
        settings = os.environ | {"NABOBOT_DATA_DIR": str(self.folder / "var"), "PYTHONPATH": str(ROOT), **self.set}
        typed = [sys.executable, "-m", "bot", *words]
        done = subprocess.run(
            typed, env=settings, cwd=self.folder, text=True, capture_output=True, timeout=PATIENCE, check=False
        )
        assert done.returncode == status, done.stderr
        return done.stdout + done.stderr

    def json(self, *words: str) -> Any:
        return orjson.loads(self.types("export", *words, "--format", "json"))

    def keep(self, *rows: Any) -> None:
        """Put rows into the database."""
        with self.session() as session:
            session.add_all(rows)

    @contextlib.contextmanager
    def session(self) -> Iterator[Session]:
        (self.folder / "var").mkdir(exist_ok=True)
        (self.folder / "var" / "secret.key").write_bytes(b"made when it was first started")
        url = f"sqlite:///{self.folder / 'var' / 'nabobot.db'}"
        migrations.upgrade(url)
        engine = make_engine(url)
        with Session(engine) as session, session.begin():
            yield session
        engine.dispose()
