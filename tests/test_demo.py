"""The demonstration: seven months that people lived through, with the figures of the annual report for 2017."""

import asyncio
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.app import App
from bot.demo.people import cast
from bot.demo.run import demonstration
from bot.demo.sample import sample
from bot.exports.tables import NOUNS
from bot.people.model import Person, Role
from bot.plan.load import load
from bot.simulator import Message, Simulator, User
from bot.work import Work

pytestmark = pytest.mark.slow  # all of it: whichever is told first lives through the seven months

REACHED = {
    "ambassadors": 12,
    "newcomers": 32,
    "faellesspisning": 33,
    "associations": 7,
    "association_support": 22,
    "household_magazine": 3,
    "newsletter": 7,
    "press": 12,
    "facebook_followers": 476,
    "hotspot_contacts": 60,
    "hotspot_bridged": 16,
    "hotspot_groups": 1,
    "membership_fees": 8,
    "counselling": 10,
    "job_course_participants": 14,
    "spare_time_jobs": 10,
    "jobs_kept": 9,
    "brandkadet": 1,
    "milife_participants": 60,
    "workshops": 22,
    "workshops_onward": 0,
    "network_events": 2,
    "mother_groups": 2,
    "mother_group_families": 14,
    "mother_groups_completed": 100 * 11 / 14,
    "mother_groups_effect": 100 * 8 / 9,
    "nussa": 3,
    "nussa_children": 30,
    "language": 5,
    "absence_children": 38,
    "family_class": 7,
    "duaa": 5,
    "family_networks": 2,
}
"""What the annual report for 2017 has, line by line."""


@dataclass
class Lived:
    """What the months before left behind."""

    progress: dict[str, dict[str, Any]]
    registrations: list[dict[str, Any]]
    people: list[dict[str, Any]]
    consented: set[str]
    menus: dict[str, int]
    chats: dict[str, list[Message]]
    groups: list[str]
    stranger: User
    code: str

    def of(self, criterion: str) -> list[dict[str, Any]]:
        return [row for row in self.registrations if row["criterion"] == criterion]


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Lived:
    async def look() -> Lived:
        async with demonstration(tmp_path_factory.mktemp("demo"), 0) as (app, sim, code):
            try:
                return looked(app, sim, code)
            finally:
                app.database.close()

    return asyncio.run(look())


def looked(app: App, sim: Simulator, code: str) -> Lived:
    with Session(app.database.engine) as session:
        work = Work(session, app.clock.now(), app.programme)
        rows = {noun: list(NOUNS[noun](work, None, None)) for noun in ("progress", "registrations", "people")}
        people = session.query(Person).all()
        return Lived(
            progress={row["criterion"]: row for row in rows["progress"]},
            registrations=rows["registrations"],
            people=rows["people"],
            consented={person.name for person in people if person.consented_at},
            menus={user.first_name: len(sim.menu(user)) for user in sim.people},
            chats={user.first_name: sim.transcript(user) for user in sim.people},
            groups=[chat.title for chat in sim.state.chats.values() if chat.is_group],
            stranger=next(user for user in sim.people if user.first_name == cast().newcomer.name),
            code=code,
        )


def test_every_figure_of_the_annual_report_is_there(lived: Lived) -> None:
    for result in ("year_result", "period_result"):
        assert {key: lived.progress[key][result] for key in REACHED} == pytest.approx(REACHED)


def test_what_the_annual_report_does_not_have_is_grey_and_not_nought(lived: Lived) -> None:
    others = [row for key, row in lived.progress.items() if key not in {*REACHED, "web_visitors"}]
    assert others
    assert {(row["light"], row["year_result"], row["last_reported"]) for row in others} == {("grey", None, None)}


def test_ten_dinners_in_all_three_areas_one_iranian_two_for_christmas(lived: Lived) -> None:
    dinners = lived.of("faellesspisning")
    assert len(dinners) == 10
    assert sum(row["participants"] for row in dinners) == 330
    assert {row["area"] for row in dinners} == {"vangdalen", "jennumparken", "glarbjergvej"}
    titles = [row["title"] for row in dinners if row["title"]]
    assert len([title for title in titles if "iransk" in title]) == 1
    assert [row["area"] for row in dinners if "jul" in (row["title"] or "")] == ["vangdalen", "jennumparken"]


def test_visitors_to_the_web_site_peaked_in_november(lived: Lived) -> None:
    by_month = {row["date"].month: row["value"] for row in lived.of("web_visitors")}
    assert by_month.pop(11) == 2458
    assert (min(by_month.values()), max(by_month.values())) == (1102, 1221)


def test_mothers_nursery_children_and_cadets_are_counted_as_they_were(lived: Lived) -> None:
    assert [(row["part"], row["whole"]) for row in lived.of("mother_groups_completed")] == [(11, 14)]
    assert [(row["part"], row["whole"]) for row in lived.of("mother_groups_effect")] == [(8, 9)]
    assert [(row["part"], row["whole"]) for row in lived.of("workshops_onward")] == [(0, 2)]
    assert len({row["institution"] for row in lived.of("nussa_children")}) == 3
    assert [row["participants"] for row in lived.of("brandkadet")] == [11]
    assert 22 in [row["value"] for row in lived.of("absence_children")]
    assert 8 in [row["participants"] for row in lived.of("family_networks")]


def test_everything_happened_before_the_new_year_and_was_reported_by_whose_it_is(lived: Lived) -> None:
    criteria = load("randers-nordby-2017-21").criteria
    roles = {row["id"]: set(row["roles"]) for row in lived.people}
    assert len(lived.registrations) == len([each for each in sample() if each.saves])
    for row in lived.registrations:
        assert "2017-06-01" <= row["date"].isoformat() <= "2017-12-31"
        assert roles[row["reporter"]] & {*criteria[row["criterion"]].reported_by}, row
        assert (row["state"], row["revision"], row["estimated"]) == ("saved", 1, False)


def test_there_are_people_of_every_role_who_came_in_by_invitation(lived: Lived) -> None:
    assert {role for row in lived.people for role in row["roles"]} == set(Role)
    ambassadors = [row for row in lived.people if "ambassador" in row["roles"]]
    assert len(ambassadors) == 12
    assert {row["area"] for row in ambassadors} == {"vangdalen", "jennumparken", "glarbjergvej"}
    names = {row["name"] for row in lived.people}
    assert lived.consented == names
    assert all(lived.menus[name] for name in names)
    assert lived.groups == ["Beboerrådet", "Styregruppen"]


def test_the_chats_hold_what_was_said(lived: Lived) -> None:
    said = [message.text for message in lived.chats["Yusuf"]]
    assert "Iransk fællesspisning i ParkCaféen i går, 38 kom, 5 frivillige" in said
    assert lived.chats["Liv"] == []


def test_the_stranger_is_told_how_to_come_in(lived: Lived) -> None:
    assert f"/start {lived.code}" in lived.stranger.about
    assert lived.stranger.first_name not in {row["name"] for row in lived.people}
