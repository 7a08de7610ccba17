"""What is spared while the bot is loaded can be had afterwards."""

import os
import subprocess
import sys
from pathlib import Path

LOADS = """
import importlib.util
import sys
from bot.spared import UNUSED, without_unused
with without_unused():
    import bot.app
assert not {"rich", "pygments"} & sys.modules.keys(), "a command line nobody asked for"
assert not set(UNUSED) & sys.modules.keys()
assert "pydantic" not in sys.modules, "plan and settings are read without it, which spares 10 MB"
later = "aiosmtplib alembic docx holidays icalendar imaplib openpyxl PIL prometheus_client".split()
later += ["sqlalchemy.dialects.postgresql", "statistics", "typst"]
assert not set(later) & sys.modules.keys(), "loaded before anybody asked for it"
from bot.privacy.sealing import Seal
assert Seal(b"x").open(Seal(b"x").close("ord")) == "ord"
import babel.core
import babel.localedata
from datetime import date
from bot.texts import translator
assert [translator(each).month(date(2017, 11, 1)) for each in ("da", "en")] == ["november 2017", "November 2017"]
assert babel.core._global_data is None, "zones and currencies of the world"
assert not [known for known in babel.localedata._cache.values() if "territories" in known], "countries and languages"
assert importlib.util.find_spec("httpx._main"), "can be had afterwards"
"""


SILENCED = """
from datetime import UTC, datetime
from sqlalchemy import Integer, create_engine, select
from sqlalchemy.orm import DeclarativeBase, Session, mapped_column
from telegram import Bot, Message
assert Bot.send_message.__doc__ and Message.__doc__ and Session.execute.__doc__ and Message.id.__doc__
assert Bot.send_message.__annotations__ and Session.execute.__annotations__
from bot.spared import load_libraries
load_libraries()
each = (Bot, Bot.send_message, Message, Message.id.fget, Session, Session.execute, select)
assert [one.__doc__ for one in each] == [None] * len(each)
assert not [text for text in Bot.send_message.__code__.co_consts if isinstance(text, str) and len(text) > 200]
assert not Bot.send_message.__annotations__ and not Session.execute.__annotations__

class Base(DeclarativeBase):
    pass

class Row(Base):
    "ours is kept"
    __tablename__ = "row"
    id = mapped_column(Integer, primary_key=True)

engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
with Session(engine) as session:
    session.add(Row(id=7))
    session.commit()
    assert session.scalars(select(Row.id).order_by(Row.id)).all() == [7]
assert Row.__doc__ == "ours is kept"
sent = {"message_id": 3, "date": 0, "chat": {"id": 1, "type": "private"}, "text": "hej"}
assert Message.de_json(sent, None).id == 3
"""


RUNS = """
import sys
from bot.cli import main
sys.argv = ["nabobot", "run"]
try:
    main()
except SystemExit as stopped:
    assert stopped.code == 2, "the token is missing"
assert "bot.settings" in sys.modules
assert "pydantic" not in sys.modules, "the command line has loaded it"
"""


def test_the_bot_is_loaded_without_it_and_can_seal_all_the_same() -> None:
    subprocess.run([sys.executable, "-c", LOADS], check=True)


def test_libraries_work_without_what_they_tell_programmers() -> None:
    subprocess.run([sys.executable, "-c", SILENCED], check=True)


def test_the_command_that_runs_it_spares_it_too(tmp_path: Path) -> None:
    without = {name: value for name, value in os.environ.items() if not name.startswith("NABOBOT_")}
    ours = without | {"PYTHONPATH": str(Path(__file__).parents[1])}
    told = subprocess.run([sys.executable, "-c", RUNS], env=ours, cwd=tmp_path, text=True, capture_output=True)
    assert told.returncode == 0, told.stderr
    assert "NABOBOT_TOKEN: is missing" in told.stderr
