"""Pictures and documents that were sent, by Telegram's file id."""

import struct
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class StoredFile:
    """The bytes of one file. Width and height are 0 where it is not a picture that can be read."""

    id: str
    unique_id: str
    data: bytes
    name: str
    mime: str
    path: str
    width: int = 0
    height: int = 0

    def json(self, kind: str) -> Any:
        """What stands under `photo`, `document`, `sticker` or `voice` in a message."""
        common: dict[str, Any] = {"file_id": self.id, "file_unique_id": self.unique_id, "file_size": len(self.data)}
        if kind == "photo":
            return self._sizes(common)
        if kind == "sticker":
            return common | {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        if kind == "voice":
            return common | {"duration": 3, "mime_type": self.mime}
        return common | {"file_name": self.name, "mime_type": self.mime}

    def _sizes(self, common: dict[str, Any]) -> list[dict[str, Any]]:
        width, height = self.width or 800, self.height or 600
        scale = min(1.0, 90 / max(width, height))
        small = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
        return [common | small, common | {"width": width, "height": height}]


def dimensions(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG, (0, 0) for anything else."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    if data[:2] == b"\xff\xd8":
        return _jpeg_dimensions(data)
    return 0, 0


def _jpeg_dimensions(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return 0, 0
