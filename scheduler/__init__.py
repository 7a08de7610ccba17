"""What the bot does by itself: the ordered table of jobs."""

from scheduler import my_data, people, registrations
from scheduler.runner import Job

JOBS: tuple[Job, ...] = (registrations.JOB, my_data.JOB, people.JOB)
