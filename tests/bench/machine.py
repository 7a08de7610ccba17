"""What it was measured on: only ratios carry over to another machine."""

import os
import platform
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("python-telegram-bot", "httpx", "aiogram", "aiohttp", "orjson", "SQLAlchemy", "uvloop", "dateparser")


def described() -> str:
    found = ", ".join(f"{name} {number}" for name in PACKAGES if (number := _version(name)))
    load = os.getloadavg()[0]
    cores = f"{os.cpu_count()} cores ({_processor()})"
    return f"Python {platform.python_version()} on {sys.platform}, {cores}, load {load:.1f}\n{found}"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    source = Path("/proc/cpuinfo")
    if not source.exists():
        return platform.processor() or platform.machine()
    lines = source.read_text().splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine())
