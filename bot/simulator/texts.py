"""Text and captions as they come in a request: parsed, trimmed and measured."""

from bot.simulator.entities import Entities, find_entities, merge, trim, utf16_length
from bot.simulator.errors import bad_request
from bot.simulator.markup_html import parse_html
from bot.simulator.markup_markdown import parse_markdown
from bot.simulator.parameters import Params

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def read_text(params: Params) -> tuple[str, Entities]:
    """The `text` of a request. Empty or longer than 4,096 after parsing is refused."""
    text, entities = _formatted(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) * 2 > TEXT_LIMIT and utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return text, entities


def read_caption(params: Params) -> tuple[str, Entities]:
    """The `caption` of a request, empty where there is none. Longer than 1,024 after parsing is refused."""
    text, entities = _formatted(params, "caption", "caption_entities")
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return text, entities


def _formatted(params: Params, name: str, entities_name: str) -> tuple[str, Entities]:
    source = params.text(name)
    if "\x00" in source:
        source = source.replace("\x00", "")
    text, entities = _parsed(source, params, entities_name)
    text, entities = trim(text, entities)
    found = find_entities(text)
    return text, merge(entities, found) if found else entities


def _parsed(source: str, params: Params, entities_name: str) -> tuple[str, Entities]:
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return parse_html(source)
    if mode == "markdownv2":
        return parse_markdown(source)
    if mode:
        raise bad_request("unsupported parse_mode")
    return source, _given(source, params.array(entities_name))


def _given(source: str, entities: Entities) -> Entities:
    """Entities spelled out by the bot; what does not fit the text is refused."""
    size = utf16_length(source)
    for entity in entities:
        if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
            raise bad_request("can't parse MessageEntity: expected an Object with a type")
        start, length = entity.get("offset"), entity.get("length")
        if not isinstance(start, int) or not isinstance(length, int) or start < 0 or start + length > size:
            raise bad_request(f"entity beginning at UTF-16 offset {start} ends after the end of the text")
    return entities
