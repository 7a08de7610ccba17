"""in a group each is asked by themselves: one open question to one person in one chat"""

from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    # Nothing names a question by its number, so that a copy may forget which numbers have been used.
    with op.batch_alter_table("questions", table_kwargs={"sqlite_autoincrement": True}) as batch_op:
        batch_op.drop_constraint("uq_questions_chat_id", type_="unique")
        batch_op.create_unique_constraint("uq_questions_chat_id_person_id", ["chat_id", "person_id"])
