"""What one story has compiled, the next in the same process finds: all of them say the same to the database.

Every story begins with an engine of its own. SQLAlchemy finds a compiled statement again by the statement and the
dialect, so the engines of the bot that read alike are given one dialect, and one store: a fifth of a story's time.
"""

from typing import Any

from sqlalchemy import Connection, Dialect, Engine, event

from bot.renamed import form_of

_dialects: dict[str, Dialect] = {}
_statements: dict[Any, Any] = {}


def share() -> None:
    """From now on, for every engine of the bot in this process."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    """At the first connection its dialect has just been made ready, as that of every later engine would be."""
    engine = connection.engine
    if not engine.hide_parameters or "compiled_cache" in engine.get_execution_options():
        return  # not made by bot.engine, which alone hides what people wrote; or seen before
    engine.dialect = connection.dialect = _dialects.setdefault(form_of(engine.dialect), engine.dialect)
    engine.update_execution_options(compiled_cache=_statements)
    connection.execution_options(compiled_cache=_statements)
