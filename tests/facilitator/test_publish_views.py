"""How a report begins, and what it says of the votes beside the ranking."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import mwparserfromhell
import pytest

from facilitator import advance, advance_counts, notes, publish, sessions, stability, votes
from facilitator import counted as snapshot
from facilitator.advance_table import SHIPPED
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.publish_content import collect
from facilitator.publish_minutes import minutes
from facilitator.publish_options import Options
from facilitator.publish_report import report
from facilitator.report_words import Words, languages
from facilitator.store import Store
from facilitator.votes import TallyEntry
from facilitator.wikitext import escape
from tests.facilitator.methods import CLUSTERS, HANDS, PICK, RANKING, SCORE, voting
from tests.facilitator.test_publish_report import skeleton

WORDS = Words()
CAUTION = "A count is not support for the way an initiative is worded."


def room(store: Store, key: str, *ballots: str, people: int = 5) -> sessions.Place:
    """A room with its ballots and its people."""
    where = sessions.place(store, store.event.room(key).days[0], "priorities", key)
    sessions.set_present(store, where, people)
    for line in ballots:
        votes.cast(store, where, line)
    return where


def tables(page: str) -> dict[str, list[list[str]]]:
    """The tables of a page by the heading above them, as an independent reader has them."""
    found: dict[str, list[list[str]]] = {}
    for section in mwparserfromhell.parse(page).get_sections(flat=True, include_lead=True):
        heading = next((h.title.strip_code().strip() for h in section.filter_headings()), "")
        for table in section.filter_tags(matches=lambda tag: tag.tag == "table"):
            rows = [
                [
                    re.sub(r"\s+", " ", cell.contents.strip_code()).strip()
                    for cell in row.contents.filter_tags(matches=lambda t: t.tag in ("td", "th"))
                ]
                for row in table.contents.filter_tags(matches=lambda tag: tag.tag == "tr")
            ]
            heads = [
                cell.contents.strip_code().strip()
                for cell in table.contents.filter_tags(matches=lambda tag: tag.tag == "th")
            ]
            found[heading] = [heads, *rows]
    return found


@pytest.fixture
def three_rooms(store: Store) -> Store:
    """A large room that wants one thing, two small ones that want another, on two days."""
    room(store, "1", *(["24"] * 7), "25", people=9)
    room(store, "2", "25", "25", "24", people=3)
    room(store, "16", "25", "25", "31", people=3)
    return store


def test_a_report_begins_with_what_it_is(three_rooms: Store):
    lines = report(collect(three_rooms), WORDS)[0].splitlines()
    assert lines[0] == "= Global Conversations: what the breakout rooms said ="
    top = lines[: lines.index('== <span id="participation"></span>Who took part ==')]
    assert "Days: Day 1, 21 November 2020; Day 2, 22 November 2020." in top
    numbers = "3 of 30 rooms sent something; 15 people present; 14 ballots; 0 communities heard"
    assert any(numbers in line for line in top)
    assert f"'''{CAUTION}'''" in top
    assert any("not that they support it as written" in line for line in top)


def test_who_took_part_is_a_table_by_day(three_rooms: Store):
    (page,) = report(collect(three_rooms), WORDS)
    head, first, second, whole = tables(page)["Who took part"]
    assert head[1:4] == ["Rooms that sent something", "People present", "Ballots"]
    assert [row[1:4] for row in (first, second, whole)] == [
        ["2 / 15", "12", "11"],
        ["1 / 15", "3", "3"],
        ["3 / 30", "15", "14"],
    ]


def test_other_measures_stand_where_their_order_differs(three_rooms: Store):
    (page,) = report(collect(three_rooms), WORDS)
    head, *rows = tables(page)["Other ways to count"]
    assert head[:3] == ["Rank", "Initiative", "By mean share"]
    by_item = {row[1].split()[0]: row for row in rows}
    # 8 of 14 votes, and yet the mean of 7/8, 1/3 and 0 is less than that of 1/8, 2/3 and 2/3.
    assert by_item["24"][0] == "1"
    assert by_item["24"][2] == "2 (40.3 %)"
    assert by_item["25"][2] == "1 (48.6 %)"


def test_what_one_room_changes_at_the_cut_is_said(store: Store):
    room(store, "1", "1 2 3", "1 2 3", "1 2 3")
    room(store, "2", "1 2 4", "1 2 4")
    publication = collect(store)
    (page,) = report(publication, WORDS)
    firm = page[page.index("==== How firm") : page.index("==== By recommendation")]
    assert "For 1 of 2 rooms the cut would change" in firm
    assert "On this depend: 3; 4." in firm
    assert f"* {store.event.room('1').name}: comes in: 4; goes out: 3" in firm
    (view,) = publication.views
    assert view.firm == stability.leaving_one_out(snapshot.of_store(store, "priorities"))
    # Of few people nobody is told what they alone have changed.
    few = room(store, "3", "5 6", people=2)
    room(store, "4", "5", "5 3 4")
    assert collect(store).few == {few.id}
    (page,) = report(collect(store), WORDS)
    assert f"* {store.event.room('3').name}:" not in page
    firm = page[page.index("==== How firm") : page.index("==== By recommendation")]
    assert "Without sessions with fewer than 3 people." in firm
    assert "of 3 rooms the cut would change" in firm or "of the 3 rooms is left out" in firm


def test_few_people_are_in_no_language_of_their_own(store: Store):
    event = store.event
    first, other = (
        event.room("1").language,
        next(
            one
            for one in event.rooms
            if one.language != event.room("1").language and "1" in one.days
        ),
    )
    room(store, "1", "24", "24", "25")
    room(store, other.key, "31", people=2)
    views = collect(store).views[0]
    assert [one.key for one in views.languages] == [first]
    room(store, "16", "24", "25", "25")
    (page,) = report(collect(store), WORDS)
    assert "By day" in tables(page)
    words = [w for row in tables(page).get("By language of the room", []) for w in row[:1]]
    assert other.language not in words


def test_by_day_language_recommendation_and_cluster(three_rooms: Store):
    found = tables(report(collect(three_rooms), WORDS)[0])
    assert [row[1:3] for row in found["By day"][1:]] == [["2", "11"], ["1", "3"]]
    assert found["By day"][1][3].startswith("24 Global Council (8)25 Regional")
    assert found["By recommendation"][1][0].startswith("Recommendation 4: ")
    assert sum(int(row[1]) for row in found["By recommendation"][1:]) == 14
    assert sum(int(row[1]) for row in found["By cluster"][1:]) == 14


def test_every_number_of_a_ranking_leads_to_the_rooms_behind_it(three_rooms: Store):
    room(three_rooms, "3", "24", people=2)
    (page,) = report(collect(three_rooms), WORDS)
    links = re.findall(r"\[\[#(votes-[^|]*)\|<span[^>]*>(\d+)</span>\]\]", page)
    assert len(links) == 3
    for name, number in links:
        (line,) = [line for line in page.splitlines() if f'<span id="{name}"></span>' in line]
        rooms = mwparserfromhell.parse(line).strip_code().split(": ", 1)[1]
        assert sum(int(one.rpartition(": ")[2]) for one in rooms.split("; ")) == int(number)
    assert "24 Global Council: Room 1: 7; Room 2: 1; Sessions with fewer than 3 people: 1" in page
    # Also where the page is cut.
    parts = report(collect(three_rooms), WORDS, longest=9_000)
    assert len(parts) > 1
    assert any("#votes-priorities-24|" in part for part in parts)


def test_an_initiative_leads_to_the_notes_of_every_day(three_rooms: Store):
    for key in ("1", "16"):
        notes.add(three_rooms, room(three_rooms, key), Draft("x", initiatives=("24",)))
    (page,) = report(collect(three_rooms), WORDS)
    (row,) = [one for one in page.splitlines() if one.startswith("| data") and "24 Gl" in one]
    assert re.findall(r"\[\[#(said-[^|]*)\|", row) == [
        "said-priorities-1-24",
        "said-priorities-1-24",
        "said-priorities-2-24",
    ]
    assert "(notes: " in row


def test_places_are_compared_with_the_advance_priorities_where_there_are_any(three_rooms: Store):
    head = tables(report(collect(three_rooms), WORDS)[0])["Other ways to count"][0]
    assert "Rank in advance" not in head
    advance.import_file(three_rooms, SHIPPED)
    ranks = advance_counts.of_store(three_rooms).ranks
    assert ranks
    (page,) = report(collect(three_rooms), WORDS)
    head, *rows = tables(page)["Other ways to count"]
    assert head[-2:] == ["Rank in advance", "Places up since"]
    assert "=" in {row[-2][-1:] for row in rows}
    for row in rows:
        item = row[1].split()[0]
        rank = ranks.get(item)
        tied = "=" if [*ranks.values()].count(rank or 0) > 1 else ""
        assert row[-2] == ("" if rank is None else f"{rank}{tied}")
        moved = "" if rank is None else rank - int(row[0].rstrip("="))
        assert row[-1] == (f"{moved:+}" if moved else str(moved))
    # No community is named.
    for one in advance_counts.of_store(three_rooms).communities:
        assert one.name not in page


def test_a_store_without_votes_has_none_of_this(store: Store):
    notes.add(store, sessions.place(store, "1", "priorities", "7"), Draft("x"))
    (page,) = report(collect(store), WORDS)
    assert "Other ways to count" not in page
    assert "Rooms behind" not in page


@pytest.mark.parametrize(
    ("settings", "line", "unit", "said"),
    [
        (PICK, "24 25", "votes", ""),
        (SCORE, "24=5 25=3", "points", "Points are the sum of the scores, from 0 to 5"),
        (
            RANKING,
            "24 25",
            "points",
            "Points by place on a ballot, from the first one on: 3; 2; 1",
        ),
        (CLUSTERS, "A C", "votes", ""),
    ],
)
def test_what_is_counted_is_said_everywhere(
    open_store: Any, tmp_path: Path, settings: dict[str, Any], line: str, unit: str, said: str
):
    store = open_store(event=voting(**settings))
    room(store, "7", *([line] * 3))
    done = publish.write(store, tmp_path / "out", Options(("report", "csv", "tabular")))
    page = (done.folder / "report.wiki").read_text("utf-8")
    index = (done.folder / "index.html").read_text("utf-8")
    table = (done.folder / "csv" / "votes.csv").read_text("utf-8-sig")
    assert {row["Unit"] for row in csv.DictReader(io.StringIO(table))} == {unit}
    entry = index[index.index(">csv/votes.csv<") :].split("</tr>")[0]
    for name in ("votes-by-initiative", "votes-by-room"):
        data = json.loads((done.folder / "tabular" / f"{name}.tab").read_text("utf-8"))
        at = [field["name"] for field in data["schema"]["fields"]].index("unit")
        assert {row[at] for row in data["data"]} == {unit}
        for words in (said, CAUTION):
            assert words in data["description"]["en"]
    for words in (said, CAUTION, "What a vote means: "):
        assert words in page
        assert words in entry


def test_hands_are_no_ballots(open_store: Any):
    store = open_store(event=voting(**HANDS))
    for key in ("7", "8"):
        votes.enter_tally(store, room(store, key), TallyEntry("24", count=3))
    (page,) = report(collect(store), WORDS)
    assert "2 of 30 rooms, 2 rooms by hands, 10 people present." in page
    assert "0 ballots" not in page


def test_ballots_and_hands_stand_side_by_side(store: Store):
    room(store, "7", "24", "24 25", "2")
    votes.enter_tally(store, room(store, "8"), TallyEntry("24", count=3))
    (page,) = report(collect(store), WORDS)
    assert "2 of 30 rooms, 3 ballots and 1 room by hands, 10 people present." in page


@pytest.mark.parametrize("language", languages())
def test_the_events_own_words_are_marked_with_their_language(three_rooms: Store, language: str):
    event = replace(three_rooms.event, words=())
    (page,) = report(replace(collect(three_rooms), event=event), Words(language))
    for text in (event.rounds[0].question, event.rounds[0].title, "worth coordinating globally"):
        (tag, *_) = re.findall(rf"<bdi([^>]*)>{re.escape(text)}</bdi>", page) or [""]
        assert ('lang="en"' in tag) == (language != "en")
    titled = event.by_number["25"].titles.get(language)
    if titled is not None:
        assert f"25 {html.unescape(escape(titled))}" in html.unescape(page)


@pytest.mark.parametrize("language", [code for code in languages() if code != "en"])
def test_a_report_asks_and_counts_in_its_own_language(three_rooms: Store, language: str):
    event = three_rooms.event
    (round_,) = event.rounds
    for make in (report, minutes):
        (page,) = make(collect(three_rooms), Words(language))
        for text in (event.title, round_.question, round_.title, "Room 1", event.clusters[0].name):
            found = [text, html.escape(text)] if event.said(text, language) != text else []
            assert not any(f">{one}<" in page for one in found)
    (page,) = report(collect(three_rooms), Words(language))
    asked, meant = event.said(round_.question, language), "worth coordinating globally"
    assert f"''{escape(asked)}''" in page
    assert Words(language)("meaning", meaning=escape(event.said(meant, language))) in page
    assert (
        f'<span id="round-priorities"></span>{escape(event.said(round_.title, language))} =='
        in page
    )
    assert event.said("Room 1", language) in page
    assert "Room 1" not in page


def test_names_with_marks_change_nothing_on_the_page(open_store: Any, event: Event):
    def page_of(word: str) -> str:
        rooms = tuple(replace(one, name=word) for one in event.rooms)
        clusters = tuple(replace(one, name=word) for one in event.clusters)
        titles = tuple(replace(one, titles={"en": word}) for one in event.recommendations)
        (round_,) = event.rounds
        changed = replace(
            event,
            title=word,
            rooms=rooms,
            clusters=clusters,
            recommendations=titles,
            sources=(word,),
            rounds=(replace(round_, title=word, question=word),),
        )
        store = open_store(f"{len(word)}.sqlite", event=changed)
        room(store, "1", "1 2 3", "1 2 3", "1 2 3")
        room(store, "2", "1 2 4", "1 2 4", "5")
        return report(collect(store), WORDS)[0]

    hostile = "x|}\n|- [[a]] {{b}} '''c''' <ref>d</ref> == e =="
    assert skeleton(page_of(hostile)) == skeleton(page_of("x"))


def test_votes_are_never_more_or_less_than_what_was_counted(three_rooms: Store):
    found = tables(report(collect(three_rooms), WORDS)[0])
    total = Counter(len(one.choices) for one in collect(three_rooms).ballots)
    counted = sum(number * times for number, times in total.items())
    for heading in ("By recommendation", "By cluster"):
        assert sum(int(row[1]) for row in found[heading][1:]) == counted
    assert sum(int(row[2]) for row in found["By day"][1:]) == counted
