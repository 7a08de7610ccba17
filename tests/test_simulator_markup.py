"""HTML and MarkdownV2 become the entities that Telegram makes of them."""

from collections.abc import Callable
from contextlib import suppress

import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.simulator.entities import Entities, find_entities, part, trim, utf16_length
from bot.simulator.errors import Refusal
from bot.simulator.markup_html import parse_html
from bot.simulator.markup_markdown import parse_markdown


def message(text: str, entities: list[dict[str, object]]) -> telegram.Message:
    data = {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}, "text": text, "entities": entities}
    parsed = telegram.Message.de_json(data, None)
    assert parsed is not None
    return parsed


@pytest.mark.parametrize(
    "html",
    [
        "<b>fed</b> og <i>skrå</i>, <u>under</u>, <s>streg</s>",
        "<b>ydre <i>indre</i></b>",
        "😀<b>😀</b>",
        '<a href="https://example.org/?a=1">link</a>',
        "<code>kode</code> <pre>blok</pre>",
        '<span class="tg-spoiler">hemmeligt</span>',
        "<blockquote>citat</blockquote>",
        "1 &lt; 2 &amp; 3 &gt; 2",
    ],
)
def test_what_python_telegram_bot_writes_back_is_what_was_sent(html):
    assert message(*parse_html(html)).text_html == html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("&quot;hej&quot; &#229;&#xE5; &nbsp; &", '"hej" åå &nbsp; &'),
        ("<B>HEJ</B >", "HEJ"),
        ("<b></b>x", "x"),
        ("<b>x</>", "x"),
        ("<a href=x.dk>x</a>", "x"),
        ("&lt;b&gt;", "<b>"),
        ("<code class='language-python'>x</code>", "x"),
    ],
)
def test_html_is_read_as_telegram_reads_it(html, text):
    assert parse_html(html)[0] == text


def test_a_block_of_code_has_its_language_and_a_link_its_address():
    assert parse_html('<pre><code class="language-python">x</code></pre>')[1] == [
        {"type": "pre", "offset": 0, "length": 1, "language": "python"}
    ]
    assert parse_html("<code class='language-python'>x</code>")[1] == [{"type": "code", "offset": 0, "length": 1}]
    assert parse_html('<a href="https://x.dk/?a=1&amp;b=2">x</a>')[1][0]["url"] == "https://x.dk/?a=1&b=2"


def test_an_expandable_quote_needs_no_value():
    assert parse_html("<blockquote expandable>x</blockquote>")[1][0]["type"] == "expandable_blockquote"


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        (r"*fed* _skrå_ __under__ ~streg~ ||skjult||", None),
        (r"kl\. 18\.30", "kl. 18.30"),
        (r"[her](https://example.org/a\)b)", '<a href="https://example.org/a)b">her</a>'),
        ("```python\nprint()```", '<pre><code class="python">print()</code></pre>'),
        ("`a*b`", "<code>a*b</code>"),
    ],
)
def test_markdown_becomes_entities(markdown, html):
    parsed = message(*parse_markdown(markdown))
    if html is None:
        assert parsed.text == "fed skrå under streg skjult"
        assert len(parsed.entities) == 5
    else:
        assert parsed.text_html == html


def parsed_or_refused(parse: Callable[[str], tuple[str, Entities]], source: str) -> None:
    """Nothing but the two: no other error, no mark beyond the text."""
    with suppress(Refusal):
        text, entities = parse(source)
        assert all(e["offset"] >= 0 and e["offset"] + e["length"] <= utf16_length(text) for e in entities)


@given(st.text(alphabet="<b>i/ &;x😀æ\"='a", max_size=40))
def test_any_html_is_parsed_or_refused_and_entities_stay_inside(source):
    parsed_or_refused(parse_html, source)


@given(st.text(alphabet="*_[]()`~|\\.x😀", max_size=40))
def test_any_markdown_is_parsed_or_refused(source):
    parsed_or_refused(parse_markdown, source)


@given(st.text(alphabet=" \n😀xæ", max_size=20))
def test_trimming_moves_the_marks_with_the_words(words):
    source = f" {words}/mine "
    text, entities = trim(source, find_entities(source))
    assert [part(text, e) for e in entities] in ([], ["/mine"])
    assert text == source.strip()


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("se https://example.org/a?b=1. Tak", ["https://example.org/a?b=1"]),
        ("skriv til ole@example.org", ["ole@example.org"]),
        ("(/mine) #tag @nabobot", ["/mine", "#tag", "@nabobot"]),
        ("og/eller 1/2 a@b /æ /hjælp", []),
        ("", []),
    ],
)
def test_links_commands_and_mentions_are_found(text, marks):
    assert [part(text, e) for e in find_entities(text)] == marks
