"""Text that the database keeps and only this programme can read: sealed with its secret (AES-256-GCM)."""

import hmac
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEALED = "1:"
"""In what manner it was sealed, for the day on which there is a second one."""
NONCE = 12
"""Bytes, drawn anew for each text."""


class Unsealable(Exception):
    """It was sealed with another secret, or changed afterwards."""


class Seal:
    def __init__(self, secret: bytes) -> None:
        self._marks = hmac.digest(secret, b"nabobot marks", "sha256")
        self._key = hmac.digest(secret, b"nabobot seal", "sha256")

    def close(self, text: str) -> str:
        """An empty text stays empty: that nothing was said is no secret."""
        return SEALED + urlsafe_b64encode(self.close_bytes(text.encode())).decode() if text else ""

    def close_bytes(self, data: bytes) -> bytes:
        nonce = os.urandom(NONCE)
        return nonce + self._cipher.encrypt(nonce, data, None)

    def open(self, sealed: str) -> str:
        """Raises Unsealable."""
        if not sealed:
            return ""
        try:
            return self.open_bytes(urlsafe_b64decode(sealed.removeprefix(SEALED))).decode()
        except ValueError:
            raise Unsealable from None

    def open_bytes(self, sealed: bytes) -> bytes:
        """Raises Unsealable."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], None)
        except (InvalidTag, ValueError):
            raise Unsealable from None

    def mark(self, *parts: str) -> str:
        """A keyed hash: whoever has the database alone can neither make it nor try words until one fits."""
        return blake2b("\x1f".join(parts).encode(), key=self._marks, digest_size=16).hexdigest()

    @cached_property
    def _cipher(self) -> "AESGCM":
        """Loaded with the first text: a command that reads none starts without it."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._key)
