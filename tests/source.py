"""The source as the tests of its shape read it."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = [path for name in ("bot", "handlers", "scheduler") for path in sorted((ROOT / name).rglob("*.py"))]


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, ast.Call))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))
