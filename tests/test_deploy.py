"""What `deploy/` says fits the bot: settings, folders, ports, images, and the commands of docs/drift.md."""

import asyncio
import json
import re
import shlex
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.main import get_command

from bot.cli import app
from bot.cli.plainly import TO_MEND
from bot.outbox import CRISIS, Address
from bot.people.notices import practice_over
from bot.settings import EXAMPLES, NAMES, read_settings
from bot.texts import translator
from bot.web.server import BODY, address_of
from tests.test_docs import commands
from tests.world import World

ROOT = Path(__file__).parent.parent
DEPLOY = ROOT / "deploy"
DRIFT = (ROOT / "docs" / "drift.md").read_text("utf-8")
DOCKERFILE = (DEPLOY / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
UNIT = (DEPLOY / "nabobot.service").read_text("utf-8")
SETTINGS = {f"NABOBOT_{name.upper()}" for name in NAMES}


@pytest.fixture
def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return read


def instruction(word: str) -> str:
    """The last one of that name in the Dockerfile."""
    return re.findall(rf"^{word} (.+)$", DOCKERFILE, re.MULTILINE)[-1].strip()


def built_in() -> dict[str, str]:
    return dict(each.split("=", 1) for each in shlex.split(instruction("ENV")))


# -- the settings --


@pytest.mark.parametrize("path", sorted(DEPLOY.iterdir()), ids=lambda path: path.name)
def test_every_variable_of_ours_is_a_setting(path: Path) -> None:
    assert set(re.findall(r"NABOBOT_[A-Z_]+", path.read_text("utf-8"))) - SETTINGS == set()


def test_what_the_compose_file_takes_from_env_is_told_at_its_head_and_missed_at_the_start() -> None:
    text = (DEPLOY / "compose.yaml").read_text("utf-8")
    head = text[: text.index("services:")]
    asked = set(re.findall(r"\$\{(\w+)", text))
    assert asked
    assert {name for name in asked if name not in head} == set()
    assert {name for name in asked if f"${{{name}:?" not in text} == set()


def test_the_settings_of_the_compose_file_are_taken(compose: dict[str, Any]) -> None:
    written = {
        name: re.sub(r"\$\{\w+[^}]*\}", "x", value) for name, value in compose["services"]["bot"]["environment"].items()
    }
    settings = read_settings(
        file=None, **{name.removeprefix("NABOBOT_").lower(): value for name, value in written.items()}
    )

    database = compose["services"]["database"]["environment"]
    assert settings.database == f"postgresql+psycopg://{database['POSTGRES_USER']}:x@database/{database['POSTGRES_DB']}"


# -- the image and the services --


def test_images_are_named_with_the_debian_that_they_are_made_of(compose: dict[str, Any]) -> None:
    """Another Debian sorts letters in another way; a database that was made on one is not safe on the next."""
    images = [compose["services"]["database"]["image"], *re.findall(r"^FROM (\S+)", DOCKERFILE, re.MULTILINE)]
    assert len(images) == 3
    assert [each for each in images if not re.fullmatch(r"\w+:[\d.]+(-slim)?-bookworm", each)] == []


def test_folder_port_and_user_of_the_image_fit_each_other(compose: dict[str, Any]) -> None:
    settings, bot = built_in(), compose["services"]["bot"]
    folder = settings["NABOBOT_DATA_DIR"]
    assert instruction("VOLUME") == instruction("WORKDIR") == folder
    assert [mount.split(":")[1] for mount in bot["volumes"]] == [folder]
    assert f"--home-dir {folder} {instruction('USER')}" in instruction("RUN")
    assert instruction("EXPOSE") == str(address_of(settings["NABOBOT_LISTEN"])[1])
    assert shlex.split(instruction("ENTRYPOINT").strip("[]"))[0] == "nabobot"
    assert f"nabobot {json.loads(instruction('CMD'))[0]}" in set(commands(get_command(app), "nabobot"))


def test_every_service_waits_for_one_that_says_how_it_is(compose: dict[str, Any]) -> None:
    services = compose["services"]
    waited_for = {
        name
        for each in services.values()
        for name, how in each.get("depends_on", {}).items()
        if how["condition"] == "service_healthy"
    }
    assert waited_for == {"database"}
    # While the database is first made, a server that is not yet it answers on the socket, and only there.
    assert "-h 127.0.0.1" in services["database"]["healthcheck"]["test"][1]
    kept = {mount.partition(":")[0] for each in services.values() for mount in each["volumes"]}
    assert kept == set(compose["volumes"])


def test_what_is_needed_to_build_is_in_the_context() -> None:
    left_out = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert {"tests", "deploy/.env", ".env", "var"} <= set(left_out)
    assert {"bot", "handlers", "scheduler", "locale", "README.md", "LICENSE", "pyproject.toml"} & set(left_out) == set()


@pytest.mark.parametrize("well", [True, False])
async def test_the_health_check_of_the_image_says_whether_the_bot_is_well(world: World, well: bool) -> None:
    """The very command of the Dockerfile, at the port of this bot."""
    command = shlex.split(instruction("HEALTHCHECK").partition("CMD ")[2])
    port = world.app.web.url.rpartition(":")[2]
    check = [sys.executable, *(each.replace(f":{instruction('EXPOSE')}/", f":{port}/") for each in command[1:])]
    assert command[0] == "python"
    assert check[1:] != command[1:]
    mona = world.person("Mona", role="volunteer")
    if not well:
        world.sim.down()
        call = practice_over(translator("da"))
        world.write(lambda work: work.queue("alarm", Address(str(mona.user.id)), CRISIS, call))
        world.clock.move(timedelta(seconds=31))

    ended = await asyncio.to_thread(subprocess.run, check, capture_output=True, check=False)
    assert (ended.returncode == 0) is well, ended.stderr.decode()[-200:]
    world.sim.down(False)
    world.execute("DELETE FROM outbox")


# -- the unit of systemd --


def test_the_unit_keeps_its_data_where_the_bot_looks_for_it() -> None:
    kept = re.findall(r"^StateDirectory=(.+)$", UNIT, re.MULTILINE)[0]
    assert f"\nEnvironment=NABOBOT_DATA_DIR=/var/lib/{kept}\nUMask=0077\n" in UNIT
    assert f"\nWorkingDirectory=/var/lib/{kept}\n" in UNIT
    assert re.findall(r"^RestartPreventExitStatus=(.+)$", UNIT, re.MULTILINE) == [str(TO_MEND)]
    ran = re.findall(r"^ExecStart=/opt/nabobot/bin/(.+)$", UNIT, re.MULTILINE)
    assert set(ran) <= set(commands(get_command(app), "nabobot"))
    assert len(ran) == 1


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here to look at its unit")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "nabobot.service"
    unit.write_text(UNIT.replace("/opt/nabobot/bin/nabobot", sys.executable), "utf-8")
    looked = subprocess.run(["systemd-analyze", "verify", unit], capture_output=True, text=True, check=False)
    assert (looked.returncode, looked.stderr) == (0, "")


# -- the proxies --


def test_before_the_bot_nothing_logs_addresses_and_as_much_comes_in_as_the_bot_takes() -> None:
    nginx = (DEPLOY / "nginx.conf").read_text("utf-8")
    assert f"proxy_pass http://{EXAMPLES['listen']};" in nginx
    assert "proxy_set_header X-Forwarded-For $remote_addr;" in nginx
    assert "access_log off;" in nginx
    assert int(re.findall(r"client_max_body_size (\d+)m;", nginx)[0]) * 2**20 >= BODY
    caddy = (DEPLOY / "Caddyfile").read_text("utf-8")
    assert f"reverse_proxy {EXAMPLES['listen']}\n" in caddy
    assert int(re.findall(r"max_size (\d+)MB", caddy)[0]) * 10**6 >= BODY


# -- what drift.md tells people to type --


def test_every_command_of_the_manual_exists() -> None:
    told = re.findall(r"`[^`\n]*?\bnabobot ((?:[a-z]+ ?)+)", DRIFT)
    known = {name.removeprefix("nabobot ") for name in commands(get_command(app), "nabobot")}
    assert len(told) > 5
    assert [each for each in told if not any(f"{each} ".startswith(f"{name} ") for name in known)] == []
