from __future__ import annotations

import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from facilitator import merge, rehearse, workbook_write
from facilitator.event import Event
from facilitator.progress import Cancelled
from facilitator.reasons import Refused
from facilitator.store import Store
from tests.facilitator.rooms import lines

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return rehearse.write(tmp_path_factory.mktemp("whole"), notes=40)


def rows(books: list[Path], sheet: str) -> list[dict[str, Any]]:
    return [row for book in books for row in lines(book, sheet)]


def test_it_merges_whole_and_marks_the_store(whole: list[Path], tmp_path: Path):
    with Store.open(tmp_path / "a.sqlite", installation="x", event=EVENT) as store:
        report = merge.merge(store, whole)
        assert {result.state for result in report.files} == {"merged"}
        assert report.rooms.missing == ()
        assert store.is_rehearsal
    for book in whole:
        loaded = load_workbook(book, read_only=True)
        facts = dict(loaded["About"].iter_rows(values_only=True))
        assert facts["Rehearsal"] == "yes"
        assert "REHEARSAL" in str(loaded["Summary"]["A1"].value)
        loaded.close()


def test_the_same_arguments_give_the_same_bytes_in_any_process(tmp_path: Path):
    books = rehearse.write(tmp_path / "here", rooms=3, notes=9, seed=5)
    code = (
        "import pathlib, sys; from facilitator import rehearse;"
        "rehearse.write(pathlib.Path(sys.argv[1]), rooms=3, notes=9, seed=5)"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "there")],
        cwd=ROOT,
        check=True,
        env={"PYTHONHASHSEED": "77", "TZ": "Asia/Tokyo", "PATH": ""},
    )
    for book in books:
        assert book.read_bytes() == (tmp_path / "there" / book.name).read_bytes()
    other = rehearse.write(tmp_path / "other", rooms=3, notes=9, seed=6)
    assert lines(other[0], "Notes") != lines(books[0], "Notes")


def test_a_room_is_the_same_however_many_rooms_there_are(whole: list[Path], tmp_path: Path):
    (one,) = rehearse.write(tmp_path, rooms=1, notes=40)
    assert one.read_bytes() == whole[0].read_bytes()


def test_every_room_has_its_notes_its_device_and_its_day(whole: list[Path]):
    assert [book.name for book in whole] == [f"room-{n:02}.xlsx" for n in range(1, 31)]
    devices = set()
    for room, book in zip(EVENT.rooms, whole, strict=True):
        notes = lines(book, "Notes")
        assert sum(1 for row in notes if row["Removed"] != "yes") == 40
        assert sum(1 for row in notes if row["Removed"] == "yes") == 1
        devices |= {row["Device"] for row in notes}
        date = EVENT.day(room.days[0]).date
        start, end = ("11:30", "12:45") if date.endswith("21") else ("17:30", "18:45")
        for row in (*notes, *lines(book, "Steps"), *lines(book, "Goals")):
            assert f"{date} {start}" <= row["Captured"] <= row["Changed"] < f"{date} {end}"
        for row in (*lines(book, "Ballots"), *lines(book, "Votes")):
            assert row["Changed"].startswith(date)
    assert len(devices) == 30


def test_notes_are_in_the_language_and_script_of_the_room(whole: list[Path]):
    scripts = {"ar": "ARABIC", "zh": "CJK", "ru": "CYRILLIC", "en": "LATIN", "id": "LATIN"}
    for room, book in zip(EVENT.rooms, whole, strict=True):
        notes = lines(book, "Notes")
        own = [row for row in notes if row["Language"] == room.language]
        assert len(own) > len(notes) * 0.7
        if room.language in scripts:
            letters = "".join(char for row in own for char in row["Text"] if char.isalpha())
            named = sum(unicodedata.name(c).startswith(scripts[room.language]) for c in letters)
            assert named > len(letters) * 0.9
    assert len({row["Language"] for row in rows(whole, "Notes")}) == 9


def test_everything_that_a_room_can_say_occurs(whole: list[Path]):
    notes = rows(whole, "Notes")
    assert {row["Kind"] for row in notes} == {"Point", "Idea", "Concern", "Question", "Quote"}
    assert {row["Publish quote"] for row in notes} == {"Unasked", "Yes", "No"}
    texts = [row["Text"] for row in notes]
    for piece in ("=1+1", "\n1.", "#24", '"', "👍", "&"):
        assert any(piece in text for text in texts), piece
    assert max(map(len, texts)) > 300
    assert any(row["Initiative"] is None and row["Cluster"] is None for row in notes)
    assert any(";" in str(row["Initiative"]) for row in notes)
    for header in ("Cluster", "Interpreted", "Key", "Community", "Translation", "Removed"):
        assert any(row[header] for row in notes), header
    assert any(row["Changed"] > row["Captured"] and not row["Removed"] for row in notes)
    assert sum(row["Support"] for row in notes) > len(notes) / 2
    assert {row["Coordination"] for row in rows(whole, "Steps")} == {
        "On its own",
        "Communities together",
        "With Foundation support",
    }
    assert {True, False} == {bool(row["Lead"]) for row in rows(whole, "Steps")}


def test_a_room_hardly_repeats_itself(tmp_path: Path):
    (book,) = rehearse.write(tmp_path, rooms=1)
    texts = Counter(row["Text"] for row in lines(book, "Notes"))
    assert texts.total() >= 120
    assert len(texts) >= texts.total() - 1


def test_votes_have_leaders_ties_tallies_and_withdrawn_ballots(whole: list[Path]):
    votes: Counter[str] = Counter()
    for row in rows(whole, "Votes"):
        votes[str(row["Initiative"])] += row["Votes"]
    ranked = votes.most_common()
    assert ranked[0][1] >= 4 * ranked[len(ranked) // 2][1] > 0
    assert len(set(votes.values())) < len(votes)
    ballots = rows(whole, "Ballots")
    assert any(row["Withdrawn"] for row in ballots)
    assert any(row["Changed"] > row["Captured"] and not row["Withdrawn"] for row in ballots)
    assert {len(str(row["Choices"]).split("; ")) for row in ballots} == {1, 2, 3}
    capture = Counter(lines(book, "Votes")[0]["Counted by"] for book in whole)
    assert capture == {"Ballots": 27, "Tally": 3}


def test_more_people_never_vote_than_are_present(whole: list[Path]):
    for book in whole:
        present = max(lines(book, "Attendance"), key=lambda row: row["From"])
        assert 6 <= present["Present"] <= 10
        shares = sum(int(part.rsplit(" ", 1)[1]) for part in present["Communities"].split("; "))
        assert shares == present["Present"]
        cast = [row for row in lines(book, "Ballots") if not row["Withdrawn"]]
        assert len(cast) <= present["Present"]


def test_more_rooms_than_the_event_has_are_refused(tmp_path: Path):
    with pytest.raises(Refused) as refused:
        rehearse.write(tmp_path / "out", rooms=31)
    assert "31 rooms, but the event has 30" in refused.value.reasons[0].english()
    assert not (tmp_path / "out").exists()


def test_a_real_workbook_is_never_replaced(tmp_path: Path):
    real = tmp_path / "room-02.xlsx"
    real.write_bytes(b"minutes of a real room")
    with pytest.raises(Refused) as refused:
        rehearse.write(tmp_path, rooms=3, notes=1)
    assert refused.value.reasons[0].code == "rehearsal_over"
    assert [path.name for path in tmp_path.iterdir()] == ["room-02.xlsx"]
    real.unlink()
    first = rehearse.write(tmp_path, rooms=2, notes=1)
    before = first[0].read_bytes()
    assert rehearse.write(tmp_path, rooms=2, notes=1)[0].read_bytes() == before


def test_stopping_leaves_whole_workbooks_and_no_temporary_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    heard: list[tuple[int, int, str]] = []

    def stop(done: int, total: int, text: str) -> None:
        heard.append((done, total, text))
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        rehearse.write(tmp_path / "out", rooms=4, notes=1, report=stop)
    assert heard == [(0, 4, "room-01.xlsx"), (1, 4, "room-02.xlsx"), (2, 4, "room-03.xlsx")]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["room-01.xlsx", "room-02.xlsx"]
    assert list((tmp_path / "tmp").iterdir()) == []


def test_a_full_disk_is_a_sentence_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(workbook_write._Archive, "writestr", full)
    with pytest.raises(Refused) as refused:
        rehearse.write(tmp_path / "out", rooms=1, notes=1)
    assert "The disk is full" in refused.value.reasons[0].english()
    assert list((tmp_path / "tmp").iterdir()) == []
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_is_a_file_is_a_sentence(tmp_path: Path):
    (tmp_path / "out").write_text("x")
    with pytest.raises(Refused) as refused:
        rehearse.write(tmp_path / "out", rooms=1, notes=1)
    assert "cannot be written" in refused.value.reasons[0].english()
