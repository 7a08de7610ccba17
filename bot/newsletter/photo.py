"""Makes of any picture one that can be printed and tells nothing: upright, scaled, with no place or name in it."""

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

# Pillow is loaded with the first picture, in the thread that makes pictures small (2 MB).
if TYPE_CHECKING:
    from PIL import Image

LARGEST = 20 * 1024 * 1024
"""Bytes. Telegram hands bots no larger file either."""
MOST_PIXELS = 60_000_000
"""More than any telephone takes; a picture that claims more is made to exhaust memory."""
LONGEST_SIDE = 1600
QUALITY = 85
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
HEIF = (b"heic", b"heix", b"heif", b"hevc", b"mif1", b"msf1", b"avif")


class BadPicture(Exception):
    """It cannot be used; `why` is "large", "heic", "pixels" or "broken"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Photo:
    data: bytes
    """JPEG, without any metadata."""
    width: int
    height: int


def prepared(data: bytes) -> Photo:
    """The picture as it is kept. Raises BadPicture."""
    if len(data) > LARGEST:
        raise BadPicture("large")
    if data[4:8] == b"ftyp" and data[8:12] in HEIF:
        raise BadPicture("heic")
    from PIL import Image

    try:
        return _written(_opened(data))
    except BadPicture:
        raise
    except (OSError, ValueError, SyntaxError, EOFError, MemoryError, Image.DecompressionBombError, Warning):
        raise BadPicture("broken") from None


def _opened(data: bytes) -> "Image.Image":
    """Read, upright, and small: the size is looked at before a pixel is unpacked."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of damaged metadata, which is thrown away
        try:
            image = Image.open(io.BytesIO(data), formats=FORMATS)
        except (UnidentifiedImageError, Image.DecompressionBombError) as error:
            raise BadPicture("pixels" if isinstance(error, Image.DecompressionBombError) else "broken") from None
        if image.width * image.height > MOST_PIXELS or min(image.size) < 1:
            raise BadPicture("pixels")
        image.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))  # a large JPEG is unpacked at a fraction of its size
        image.load()
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
        return upright


def _written(image: "Image.Image") -> Photo:
    """Painted anew on white, so that nothing but the pixels comes along."""
    from PIL import Image

    rgba = image.convert("RGBA")
    plain = Image.new("RGB", rgba.size, "white")
    plain.paste(rgba, mask=rgba.getchannel("A"))
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return Photo(out.getvalue(), *plain.size)
