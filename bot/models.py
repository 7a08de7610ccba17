"""Every table, in one place: importing this knows the whole database."""

from bot import inbox, outbox, questions
from bot.announcements import model as announcements
from bot.beredskab import door_model, outward_model
from bot.beredskab import model as beredskab
from bot.courses import model as courses
from bot.db import Base
from bot.feedback import model as feedback
from bot.figures import model as figures
from bot.jobs import model as jobs
from bot.meetings import model as meetings
from bot.milestones import model as milestones
from bot.my_data import model as my_data
from bot.newsletter import model as newsletter
from bot.people import model as people
from bot.registrations import model as registrations
from bot.reports import model as reports
from bot.vocabulary import model as vocabulary

MODULES = (
    inbox,
    outbox,
    questions,
    jobs,
    people,
    registrations,
    vocabulary,
    meetings,
    figures,
    beredskab,
    door_model,
    outward_model,
    announcements,
    newsletter,
    courses,
    milestones,
    feedback,
    reports,
    my_data,
)
METADATA = Base.metadata
