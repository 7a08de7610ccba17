"""Run by Debian's Python in a session of its own: gives files to Evolution as its mail does, and prints the calendar.

One line for each file: the meetings in the calendar, with a tab between them; an empty line where there are none.
"""

import sys
from pathlib import Path

import gi

for library, version in {"EDataServer": "1.2", "ECal": "2.0", "ICalGLib": "3.0"}.items():
    gi.require_version(library, version)

from gi.repository import ECal, EDataServer, ICalGLib  # noqa: E402

NO_WAIT = 2**32 - 1
"""A calendar on the disk never becomes "connected"; this is how its library is told not to wait for that."""

calendar = ECal.Client.connect_sync(
    EDataServer.SourceRegistry.new_sync(None).ref_builtin_calendar(),
    ECal.ClientSourceType.EVENTS,
    NO_WAIT,
    None,
)
for name in sys.argv[1:]:
    received = ICalGLib.Component.new_from_string(Path(name).read_text("utf-8"))
    calendar.receive_objects_sync(received, ECal.OperationFlags.NONE, None)
    _, meetings = calendar.get_object_list_sync("#t", None)
    print("\t".join(f"{each.get_dtstart().as_ical_string()} {each.get_summary()}" for each in meetings))
