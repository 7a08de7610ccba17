"""python -m tests.bench runs every measurement, python -m tests.bench report one of them."""

import sys
from collections.abc import Callable

from tests.bench import beredskab, delivery, idle, machine, memory, newsletter, outbox, progress, reader, report, start

BENCHES: dict[str, Callable[[], None]] = {
    "report": report.run,
    "delivery": delivery.run,
    "newsletter": newsletter.run,
    "beredskab": beredskab.run,
    "outbox": outbox.run,
    "memory": memory.run,
    "start": start.run,
    "idle": idle.run,
    "progress": progress.run,
    "reader": reader.run,
}


def main(names: list[str]) -> int:
    if unknown := set(names) - set(BENCHES):
        print(f"not known: {', '.join(sorted(unknown))} (one of {', '.join(BENCHES)})", file=sys.stderr)
        return 2
    print(machine.described())
    for name in names or BENCHES:
        print(f"\n{name}\n{'-' * len(name)}", flush=True)
        BENCHES[name]()
    return 0


sys.exit(main(sys.argv[1:]))
