"""What Telegram accepts as a photo."""

from bot.simulator.errors import Refusal, bad_request
from bot.simulator.files import dimensions

PHOTO_LIMIT = 10 * 1024 * 1024


def check_photo(data: bytes) -> None:
    """JPEG or PNG up to 10 MB, sides together at most 10,000, at most 20 times as long as wide."""
    if len(data) > PHOTO_LIMIT:
        raise Refusal(413, "Request Entity Too Large")
    width, height = dimensions(data)
    if not width or not height:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
