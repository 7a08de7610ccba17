"""Puts the programme together from the settings: plan, reader with what it has learnt, privacy gate, secret."""

import secrets
from collections.abc import Callable
from functools import cache, lru_cache

from sqlalchemy import Engine
from sqlalchemy.orm import Session, configure_mappers

from bot import files
from bot.links import Links
from bot.plan.chosen import plan_of
from bot.privacy.gate import Gate, not_names
from bot.privacy.homes import HomeKey
from bot.privacy.sealing import Seal
from bot.settings import Settings
from bot.texts import DEFAULT, translator
from bot.vocabulary.actions import reader_of
from bot.work import Programme

KEY_FILE = "secret.key"
MOMENT = 0.2
"""Seconds in which the first request for updates leaves."""


def programme_of(settings: Settings, engine: Engine) -> Programme:
    plan = plan_of(settings)
    with Session(engine) as session:
        make_reader = reader_of(plan, session)
    key = secret(settings)
    gate, links = _gate(frozenset(not_names(plan.lexicon()))), Links(key, settings.public_url)
    programme = Programme(plan, make_reader, gate, HomeKey(key), Seal(key), settings.data_dir, links)
    if settings.smtp_url and "public_url" in settings.given:
        programme.sign_up_page = f"{settings.public_url.rstrip('/')}/nyhedsbrev"
    return programme


def readying(programme: Programme) -> Callable[[], None]:
    """What makes, once, what the first message would have to wait for (150 ms). In a thread it would take 2 MB more."""

    @cache
    def make_ready() -> None:
        translator(DEFAULT)  # first: what reading a catalogue takes for a moment is free for the others then
        configure_mappers()
        programme.make_reader()

    return make_ready


_gate = lru_cache(maxsize=2)(Gate)
"""As the plan and its reader, made once where many lives begin in one process."""


def secret(settings: Settings) -> bytes:
    """The key for keyed hashes: from the settings, else from the data folder, where the first start makes it."""
    known = known_secret(settings)
    if known is None:
        files.write(settings.data_dir / KEY_FILE, secrets.token_hex(32).encode())
    return known or (settings.data_dir / KEY_FILE).read_bytes()


def known_secret(settings: Settings) -> bytes | None:
    """The same; None before the first start."""
    if settings.secret_key is not None:
        return settings.secret_key.revealed().encode()
    path = settings.data_dir / KEY_FILE
    return path.read_bytes() if path.exists() else None
