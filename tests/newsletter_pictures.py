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


def scene(width: int = 1200, height: int = 800) -> bytes:
    """A picture with something to see in it: sky, grass, a bench."""
    image = Image.new("RGB", (width, height), "#9cc4e4")
    image.paste("#5d8a4a", (0, height * 3 // 5, width, height))
    image.paste("#7a4b2a", (width // 4, height // 2, width * 3 // 4, height // 2 + 40))
    image.paste("#7a4b2a", (width // 4 + 40, height // 2, width // 4 + 70, height * 7 // 10))
    image.paste("#7a4b2a", (width * 3 // 4 - 70, height // 2, width * 3 // 4 - 40, height * 7 // 10))
    out = io.BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()
