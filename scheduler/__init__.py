"""What the bot does by itself: the ordered table of jobs."""

from scheduler import (
    announcements,
    beredskab,
    channels,
    courses,
    digest,
    feedback,
    figures,
    meetings,
    milestones,
    my_data,
    newsletter,
    people,
    registrations,
    reports,
    undelivered,
)
from scheduler.runner import Job

JOBS: tuple[Job, ...] = (
    beredskab.JOB,
    beredskab.WORK,
    beredskab.KEEPING,
    beredskab.READINESS,
    beredskab.STATUS,
    registrations.JOB,
    registrations.LEFT_BEHIND,
    my_data.JOB,
    people.JOB,
    figures.JOB,
    reports.JOB,
    channels.JOB,
    undelivered.JOB,
    announcements.JOB,
    *newsletter.JOBS,
    courses.JOB,
    milestones.JOB,
    feedback.JOB,
    meetings.JOB,
    digest.JOB,
)
