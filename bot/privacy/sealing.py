"""Text that the database keeps and only this programme can read: sealed with its secret.

AES-256-GCM from `cryptography`. Where that is not installed the text is kept as it is, marked as open, and
`nabobot doctor` says so; what was written open is still read once it is.
"""

import hmac
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2b
from importlib import import_module
from importlib.util import find_spec
from typing import Any

SEALED, OPEN = "1:", "0:"
NONCE = 12
"""Bytes, drawn anew for each text."""


class Unsealable(Exception):
    """It was sealed with another secret, or changed afterwards."""


def available() -> bool:
    return find_spec("cryptography") is not None


class Seal:
    def __init__(self, secret: bytes) -> None:
        self._marks = hmac.digest(secret, b"nabobot marks", "sha256")
        self._cipher = _cipher(hmac.digest(secret, b"nabobot seal", "sha256")) if available() else None

    def close(self, text: str) -> str:
        """An empty text stays empty: that nothing was said is no secret."""
        if not text or self._cipher is None:
            return f"{OPEN}{text}" if text else ""
        nonce = os.urandom(NONCE)
        return SEALED + urlsafe_b64encode(nonce + self._cipher.encrypt(nonce, text.encode(), None)).decode()

    def open(self, sealed: str) -> str:
        """Raises Unsealable."""
        if sealed.startswith(OPEN) or not sealed:
            return sealed.removeprefix(OPEN)
        if self._cipher is None:
            raise Unsealable
        try:
            raw = urlsafe_b64decode(sealed.removeprefix(SEALED))
            return str(self._cipher.decrypt(raw[:NONCE], raw[NONCE:], None).decode())
        except Exception:  # the library's own error has no name without the library
            raise Unsealable from None

    def mark(self, *parts: str) -> str:
        """A keyed hash: whoever has the database alone can neither make it nor try words until one fits."""
        return blake2b("\x1f".join(parts).encode(), key=self._marks, digest_size=16).hexdigest()


def _cipher(key: bytes) -> Any:
    return import_module("cryptography.hazmat.primitives.ciphers.aead").AESGCM(key)
