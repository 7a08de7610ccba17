"""What earlier versions sealed takes AES, which some small boards do not know: whoever runs the bot hears of it."""

import hmac
from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nacl.bindings import crypto_aead_aes256gcm_encrypt

from bot.beredskab import log
from bot.beredskab.model import Callout
from bot.cli.doctor import Wrong, seals_where
from bot.cli.old_seals import COLUMNS
from bot.db import Base
from bot.inbox import Incoming
from bot.outbox import ANSWER, Outgoing
from bot.privacy.sealing import Seal
from bot.settings import read_settings
from bot.work import Work
from tests.shell import Shell
from tests.world import World

NOW = datetime(2018, 1, 15, 9, tzinfo=UTC)
NONCE = b"0123456789ab"
CALLOUT = {"drill": False, "kind": "brand", "severity": "high", "drafted_at": NOW}


def sealed_before(secret: bytes, words: str) -> str:
    """As the bot sealed until November 2026."""
    key = hmac.digest(secret, b"nabobot seal", "sha256")
    return "1:" + urlsafe_b64encode(NONCE + crypto_aead_aes256gcm_encrypt(words.encode(), None, NONCE, key)).decode()


def test_the_doctor_counts_what_this_processor_cannot_open(tmp_path: Path) -> None:
    shell = Shell(tmp_path)
    settings = read_settings(None, data_dir=tmp_path / "var", secret_key="hemmelig")
    with pytest.raises(Wrong, match="nabobot db upgrade"):
        seals_where(settings, aes=False)
    assert not (tmp_path / "var").exists()
    arrived = {"chat_id": 7, "state": "waiting", "received_at": NOW}
    shell.keep(Incoming(update_id=1, body=Seal(b"hemmelig").close("{}"), **arrived))
    (tmp_path / "var" / "evaluering-1.docx.sealed").write_bytes(Seal(b"hemmelig").close_bytes(b"PK"))
    assert seals_where(settings, aes=False).startswith("none that takes AES")

    old = sealed_before(b"hemmelig", "der er brand")
    shell.keep(Incoming(update_id=2, body=old, **arrived), Callout(sealed=old, instruction=old, **CALLOUT))
    for number, content in enumerate((f'{{"sealed":"{old}","mark":"x"}}', '{"text":"1: brand"}')):
        sent = {"address": "7", "lane": ANSWER, "content": content, "not_before": NOW, "created_at": NOW}
        shell.keep(Outgoing(key=f"told:{number}", **sent))
    (tmp_path / "var" / "evaluering-2.docx.sealed").write_bytes(b"sealed in the earlier manner, and long enough")
    with pytest.raises(Wrong, match="4 in the database, 1 in files"):
        seals_where(settings, aes=False)
    assert seals_where(settings, aes=True) == "of every version"


def test_no_table_with_something_sealed_is_forgotten() -> None:
    there = {column for table in Base.metadata.tables.values() for column in table.c if column.name == "sealed"}
    assert there <= {column.property.columns[0] for column in COLUMNS}


async def test_the_log_of_a_callout_says_what_cannot_be_checked_here(world: World) -> None:
    secret = b"hemmelig"

    def written(work: Work) -> None:
        work.programme.seal = Seal(secret)
        callout = Callout(**CALLOUT)
        work.session.add(callout)
        work.session.flush()
        log.note(work, callout, "report", words="der er ro")
        log.note(work, callout, "report", words="det er slut")

    world.write(written)
    world.execute(f"UPDATE callout_log SET sealed = '{sealed_before(secret, 'det er slut')}' WHERE number = 2")

    def broken(seal: Seal) -> list[str]:
        return world.write(lambda work: list(log.broken(work.session, seal)))

    assert broken(Seal(secret)) == []
    [said] = broken(Seal(secret, aes=False))
    assert said.startswith(
        "call-out 1: the words of line 2 cannot be checked here: sealed by an earlier version with AES"
    )
