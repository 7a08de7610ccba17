"""Text that the database keeps and only this programme can read: sealed with its secret (XChaCha20-Poly1305).

What earlier versions of the bot sealed, with AES-256-GCM, is read for as long as it is kept. That takes a processor
that knows AES, as all do but for those of some small boards; `nabobot doctor` says where it does not.
"""

import hmac
from base64 import urlsafe_b64decode, urlsafe_b64encode
from functools import cache
from hashlib import blake2b

from nacl.bindings import crypto_aead_aes256gcm_decrypt
from nacl.exceptions import CryptoError, UnavailableError
from nacl.secret import Aead

SEALED, SEALED_BEFORE = "2:", "1:"
"""In what manner a text was sealed."""
NONCE_BEFORE = 12
"""Bytes that stood before what was sealed with AES; the library puts its own before what it seals now."""


class Unsealable(Exception):
    """It was sealed with another secret, or changed afterwards."""


class NeedsAes(Unsealable):
    """An earlier version sealed it: with the same secret it can be opened on another machine."""

    def __init__(self) -> None:
        super().__init__("sealed by an earlier version with AES, which this processor does not know")


@cache
def knows_aes() -> bool:
    """Whether the processor has the instructions without which the library reads no AES."""
    try:
        crypto_aead_aes256gcm_decrypt(b"", None, b"", b"")
    except UnavailableError:
        return False
    except TypeError:  # it would have read something
        pass
    return True


def is_sealed(text: str) -> bool:
    return text.startswith((SEALED, SEALED_BEFORE))


class Seal:
    def __init__(self, secret: bytes, *, aes: bool | None = None) -> None:
        """`aes`: whether the processor knows AES; None asks it."""
        self._aes = knows_aes() if aes is None else aes
        self._marks = hmac.digest(secret, b"nabobot marks", "sha256")
        self._key = hmac.digest(secret, b"nabobot seal", "sha256")
        self._box = Aead(self._key)

    def close(self, text: str) -> str:
        """An empty text stays empty: that nothing was said is no secret."""
        return SEALED + urlsafe_b64encode(self.close_bytes(text.encode())).decode() if text else ""

    def close_bytes(self, data: bytes) -> bytes:
        return bytes(self._box.encrypt(data))

    def open(self, sealed: str) -> str:
        """Raises Unsealable, or NeedsAes, which is one."""
        if not sealed:
            return ""
        reads = self._read_before if sealed.startswith(SEALED_BEFORE) else self._read
        try:
            return reads(urlsafe_b64decode(sealed[len(SEALED) :])).decode()
        except ValueError:
            raise Unsealable from None

    def open_bytes(self, sealed: bytes) -> bytes:
        """Raises Unsealable. Bytes do not say in what manner they were sealed: only the right one opens them.

        So NeedsAes is raised too where they were sealed with another secret, by a processor that cannot tell.
        """
        try:
            return self._read(sealed)
        except Unsealable:
            return self._read_before(sealed)

    def _read(self, sealed: bytes) -> bytes:
        try:
            return self._box.decrypt(sealed)
        except (CryptoError, TypeError, ValueError):  # the last two where it is too short to hold anything
            raise Unsealable from None

    def _read_before(self, sealed: bytes) -> bytes:
        if not self._aes:
            raise NeedsAes
        try:
            return crypto_aead_aes256gcm_decrypt(sealed[NONCE_BEFORE:], None, sealed[:NONCE_BEFORE], self._key)
        except (CryptoError, TypeError, ValueError):
            raise Unsealable from None

    def mark(self, *parts: str) -> str:
        """A keyed hash: whoever has the database alone can neither make it nor try words until one fits."""
        return blake2b("\x1f".join(parts).encode(), key=self._marks, digest_size=16).hexdigest()
