"""Puts the programme together from the settings: plan, reader with what it has learnt, privacy gate, secret."""

import secrets
from collections.abc import Callable
from functools import cache, lru_cache

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, configure_mappers

from bot import files
from bot.links import Links
from bot.people.model import Person
from bot.plan.chosen import plan_of
from bot.plan.former import formerly
from bot.privacy.gate import Gate, not_names
from bot.privacy.homes import HomeKey
from bot.privacy.sealing import Seal
from bot.renamed import follow
from bot.settings import Settings, SettingsError
from bot.texts import DEFAULT, translator
from bot.vocabulary.actions import reader_of
from bot.work import Programme

KEY_FILE = "secret.key"
NO_KEY = f"""the key with which this database was written is not here: put {KEY_FILE} back into the data folder, from \
beside the backup (where it is lost for good, write another into it: what is sealed stays closed)"""
MOMENT = 0.2
"""Seconds in which the first request for updates leaves."""


def programme_of(settings: Settings, engine: Engine) -> Programme:
    plan = plan_of(settings)
    follow(engine, formerly(plan))
    with Session(engine) as session:
        make_reader = reader_of(plan, session)
        if known_secret(settings) is None and in_use(session):
            raise SettingsError(f"NABOBOT_SECRET_KEY: {NO_KEY}")
    key = secret(settings)
    gate, links = _gate(frozenset(not_names(plan.lexicon()))), Links(key, settings.public_url)
    programme = Programme(plan, make_reader, gate, HomeKey(key), Seal(key), settings.data_dir, links)
    if settings.smtp_url and "public_url" in settings.given and plan.newsletter.comes:
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


def in_use(session: Session) -> bool:
    """Whether somebody has joined: then there was a key, and another would open nothing of what is sealed."""
    return session.scalar(select(Person.id).limit(1)) is not None


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
