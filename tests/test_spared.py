"""What is spared while the bot is loaded can be had afterwards."""

import subprocess
import sys

LOADS = """
import sys
from bot.spared import UNUSED, without_unused
with without_unused():
    import bot.app
assert not {"rich", "pygments"} & sys.modules.keys(), "a command line nobody asked for"
assert not set(UNUSED) & sys.modules.keys()
later = "aiosmtplib alembic docx holidays icalendar imaplib openpyxl PIL prometheus_client typst".split()
later.append("sqlalchemy.dialects.postgresql")
assert not set(later) & sys.modules.keys(), "loaded before anybody asked for it"
import ssl
from aiohttp import connector
everybody = ssl.create_default_context().cert_store_stats()
assert connector._SSL_CONTEXT_VERIFIED.cert_store_stats() == everybody, "who is trusted is known"
assert not any(connector._SSL_CONTEXT_UNVERIFIED.cert_store_stats().values()), "nobody looks at them"
trusting_nobody = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
trusting_nobody.check_hostname, trusting_nobody.verify_mode = False, ssl.CERT_NONE
trusting_nobody.set_default_verify_paths()
assert trusting_nobody.cert_store_stats() == everybody, "read again as ever"
from bot.privacy.sealing import Seal
assert Seal(b"x").open(Seal(b"x").close("ord")) == "ord"
import cryptography.hazmat.backends
"""


def test_the_bot_is_loaded_without_it_and_can_seal_all_the_same() -> None:
    subprocess.run([sys.executable, "-c", LOADS], check=True)
