"""Pictures as people send them, and as nobody should."""

import io

from PIL import Image

GPS = 0x8825


def photo(width: int = 64, height: int = 48, *, turned: int = 1, form: str = "JPEG") -> bytes:
    """A picture with a place, a name and a direction in it, as telephones make them."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 2, height // 2))
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010F] = "Telefon af Jens Hansen"
    exif.get_ifd(GPS)[1], exif.get_ifd(GPS)[2] = "N", (56.0, 27.0, 38.0)
    out = io.BytesIO()
    image.save(out, form, exif=exif)
    return out.getvalue()
