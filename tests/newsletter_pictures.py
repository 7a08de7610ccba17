"""Pictures as people send them, and as nobody should."""

import io

from PIL import Image
from PIL.PngImagePlugin import PngInfo

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


XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="56,27.6333N" '
    b'photoshop:City="Glarbjergvej 102" dc:creator="Jens Hansen"/></x:xmpmeta>'
)
SECRETS = (b"Jens Hansen", b"56,27.6333N", b"Glarbjergvej 102", b"GPSLatitude", b"Exif\0\0", b"ftypmp42")
"""What a picture that tells everything holds, wherever it may be written: no file of ours may."""


def telling(form: str = "JPEG") -> bytes:
    """A picture that tells where it was taken, and by whom, in every place that its form has for it."""
    image, out = Image.open(io.BytesIO(scene(600, 400))), io.BytesIO()
    exif = Image.Exif()
    exif[0x010F], exif[0x010E] = "Telefon af Jens Hansen", "Glarbjergvej 102"
    exif.get_ifd(GPS)[1], exif.get_ifd(GPS)[2] = "N", (56.0, 27.0, 38.0)
    if form == "JPEG":
        image.save(out, form, exif=exif, comment=b"Glarbjergvej 102", xmp=XMP)
        data = out.getvalue()
        small = io.BytesIO()  # a thumbnail as cameras write it: a whole picture within the picture, with its own words
        image.resize((160, 120)).save(small, form, exif=exif, comment=b"Jens Hansen")
        within = _segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0" + small.getvalue())
        press = _segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x13\x1c\x02\x5a\0\x10Glarbjergvej 102\0")
        return data[:2] + within + press + data[2:] + b"\0\0\0\x18ftypmp42Glarbjergvej 102"  # a film behind it
    if form == "PNG":
        told = PngInfo()
        told.add_itxt("XML:com.adobe.xmp", XMP.decode())
        told.add_text("Author", "Jens Hansen", zip=False)
        image.save(out, form, exif=exif, pnginfo=told)
    else:
        image.save(out, form, exif=exif, xmp=XMP)
    return out.getvalue()


def _segment(kind: int, body: bytes) -> bytes:
    return bytes([0xFF, kind]) + (len(body) + 2).to_bytes(2, "big") + body
