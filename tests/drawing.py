"""The state machines of a call-out, drawn into docs/beredskab.md from their tables: `python -m tests.drawing`."""

from collections.abc import Mapping
from pathlib import Path

from bot.beredskab.states import CALLOUT, DRAFT, SEAT, WAITING

PAGE = Path(__file__).parent.parent / "docs" / "beredskab.md"
NAMES = {"callout": (CALLOUT, DRAFT), "seat": (SEAT, WAITING)}


def drawn(table: Mapping[tuple[str, str], str], first: str) -> str:
    """A diagram that GitHub and most editors show."""
    arrows = [f"    {state} --> {becomes}: {event.replace('_', ' ')}" for (state, event), becomes in table.items()]
    ends = [f"    {state} --> [*]" for state in dict.fromkeys(table.values()) if state not in {s for s, _ in table}]
    return "\n".join(["```mermaid", "stateDiagram-v2", f"    [*] --> {first}", *arrows, *ends, "```"])


def redrawn(text: str) -> str:
    """The page with its diagrams as the tables are today."""
    for name, (table, first) in NAMES.items():
        before, _, rest = text.partition(f"<!-- {name} -->\n")
        _, end, after = rest.partition(f"<!-- /{name} -->")
        text = f"{before}<!-- {name} -->\n{drawn(table, first)}\n{end}{after}"
    return text


if __name__ == "__main__":
    PAGE.write_text(redrawn(PAGE.read_text("utf-8")), "utf-8")
