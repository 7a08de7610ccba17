"""The command line: `nabobot`. Each command imports what it needs when it runs, so that all of them start at once."""

import typer

from bot.cli import (
    auditing,
    database,
    doctor,
    exporting,
    inviting,
    milestones,
    newsletter,
    plans,
    reading,
    reporting,
    running,
)

app = typer.Typer(
    name="nabobot",
    help="A chat bot that runs a boligsocial helhedsplan by message.",
    no_args_is_help=True,
    add_completion=False,
    # A traceback with the values in it could show a secret.
    pretty_exceptions_enable=False,
    # Whether help was asked for is decided here where nobody did: typer asks pydantic, which holds 8 MB as long as the
    # bot runs and takes a tenth of a second of its start.
    context_settings={"default_map": {"help": False, "run": {"help": False}}},
)
app.command()(running.run)
app.command()(running.demo)
app.command()(inviting.invite)
app.command()(exporting.export)
app.command()(reporting.report)
app.command()(reading.read)
app.command()(doctor.doctor)
app.command()(database.backup)
app.add_typer(plans.app, name="plan")
app.add_typer(milestones.app, name="milestones")
app.add_typer(database.app, name="db")
app.add_typer(auditing.app, name="audit")
app.add_typer(newsletter.app, name="newsletter")


def main() -> None:
    app()
