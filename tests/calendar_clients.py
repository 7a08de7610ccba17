"""Calendar programs that are not ours, each with an empty calendar of its own: khal and Evolution."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.patience import PATIENCE

SYSTEM_PYTHON = "/usr/bin/python3"
"""Debian's own: its bindings for Evolution are not made for any other."""
EVOLUTION_CALENDAR = Path(__file__).parent / "evolution_calendar.py"


def khal_is_here() -> bool:
    return shutil.which("khal") is not None


def evolution_is_here() -> bool:
    if shutil.which("dbus-run-session") is None or not Path(SYSTEM_PYTHON).exists():
        return False
    asked = "import gi; gi.require_version('ECal', '2.0'); from gi.repository import ECal"
    return subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode == 0


class Khal:
    """A calendar of files. It has no inbox: it keeps a cancelled meeting and marks it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "cal").mkdir()
        self.config = folder / "config"
        self.config.write_text(
            f"[calendars]\n[[mine]]\npath = {folder / 'cal'}\ntype = calendar\n[locale]\n"
            "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
            "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
            "local_timezone = Europe/Copenhagen\ndefault_timezone = Europe/Copenhagen\n"
            "[default]\nhighlight_event_days = False\n"
            f"[sqlite]\npath = {folder / 'khal.db'}\n",
            "utf-8",
        )

    def opens(self, file: bytes) -> None:
        path = self.folder / "invitation.ics"
        path.write_bytes(file)
        self._run("import", "--batch", "-a", "mine", str(path))

    def shows(self) -> str:
        return self._run("list", "--format", "{start-time} {title}{cancelled} {status}", "2018-03-01", "2018-04-30")

    def _run(self, *words: str) -> str:
        command = ["khal", "-c", str(self.config), *words]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return done.stdout


def evolution_shows(folder: Path, files: list[bytes]) -> list[list[str]]:
    """What stands in Evolution's calendar after each of these invitations: of each meeting its start (UTC) and title.

    One session for all of them: its servers take a second to start.
    """
    paths = []
    for number, file in enumerate(files):
        paths.append(folder / f"{number}.ics")
        paths[-1].write_bytes(file)
    environment = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        # Settings stay in memory: nobody's desktop is touched.
        "GSETTINGS_BACKEND": "memory",
    }
    command = ["dbus-run-session", "--", SYSTEM_PYTHON, str(EVOLUTION_CALENDAR), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment, timeout=PATIENCE)
    return [line.split("\t") if line else [] for line in done.stdout.splitlines()]
