from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from facilitator.event import Event
from facilitator.merge import OUTCOMES
from tests.facilitator import standby
from tests.facilitator.rooms import cell_of, edited, sheet, unprivileged, without_privileges

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]
posix = pytest.mark.skipif(os.name != "posix", reason="limits and terminals are POSIX ones")


def run(
    *arguments: object, before: Callable[[], None] | None = None, **env: str
) -> subprocess.CompletedProcess[str]:
    """`python main.py …` without a screen, as a person or a script runs it.

    With `before`, which is called in the new process, that process begins with nothing.
    """
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    environment = {**inherited, **env}
    if arguments and before is None and standby.POSSIBLE and not env.keys() & standby.AT_START:
        return standby.run([str(one) for one in arguments], environment)
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        env=environment,
        preexec_fn=before,
        timeout=100,
    )


def as_json(done: subprocess.CompletedProcess[str]) -> Any:
    """What standard output says, which is JSON and nothing else."""
    assert "Traceback" not in done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def rooms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("commands") / "rooms"
    done = run("rehearse", folder, "--rooms", 3, "--notes", 5, "--seed", 9, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    names = ["room-01.xlsx", "room-02.xlsx", "room-03.xlsx"]
    assert as_json(done) == {"workbooks": names, "seed": 9}
    assert sorted(path.name for path in folder.iterdir()) == names
    return folder


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A home of its own, so that no test writes into that of whoever runs it."""
    return {"HOME": str(tmp_path / "home"), "XDG_DATA_HOME": str(tmp_path / "home" / "data")}


def test_check_merge_and_results_as_json(rooms: Path, tmp_path: Path, home: dict[str, str]):
    bad = tmp_path / "notes.csv"
    bad.write_text("Day,Round\n")
    done = run("check", *sorted(rooms.iterdir()), bad, "--json", **home)
    assert done.returncode == 1
    files = as_json(done)["workbooks"]
    assert [list(file) for file in files] == [["file", "state", "flags", "reasons"]] * 4
    assert [file["state"] for file in files] == ["merged", "merged", "merged", "rejected"]
    assert [list(reason) for reason in files[3]["reasons"]] == [["place", "found", "expected"]]
    assert files[3]["reasons"][0]["place"] == "notes.csv"
    assert all(all(reason.values()) for reason in files[3]["reasons"])
    assert "notes.csv" in done.stderr
    assert list(tmp_path.iterdir()) == [bad]

    store = tmp_path / "all.sqlite"
    done = run("merge", store, rooms, "--json", **home)
    assert (done.returncode, done.stderr) == (0, "")
    said = as_json(done)
    assert list(said) == ["workbooks", "records", "rooms"]
    assert said["workbooks"][0] == {
        "file": "room-01.xlsx",
        "state": "merged",
        "flags": [],
        "reasons": [],
    }
    assert list(said["records"]) == list(OUTCOMES)
    assert said["records"]["new"] == sum(said["records"].values()) > 0
    assert said["rooms"]["expected"] == 30
    assert said["rooms"]["received"] == 3
    assert said["rooms"]["missing"][:2] == ["Room 4", "Room 5"]
    assert len(said["rooms"]["missing"]) == 27

    again = as_json(run("merge", store, rooms, "--json", **home))
    assert {file["state"] for file in again["workbooks"]} == {"unchanged"}
    assert again["records"]["unchanged"] == said["records"]["new"]

    done = run("results", store, "--json", **home)
    assert (done.returncode, done.stderr) == (0, "")
    (only,) = as_json(done)["rounds"]
    assert list(only) == ["round", "meaning", "ballots", "present", "ranking"]
    assert only["round"] == "priorities"
    assert only["meaning"] == "worth coordinating globally"
    assert [list(line) for line in only["ranking"]] == [
        ["rank", "initiative", "title", "votes", "share", "quartile"]
    ] * len(EVENT.by_number)
    for line in only["ranking"]:
        assert line["rank"] == 1 + sum(o["votes"] > line["votes"] for o in only["ranking"])
        assert line["title"] == EVENT.by_number[line["initiative"]].title()
    assert as_json(run("results", store, "--json", "--day", "2"))["rounds"][0]["ballots"] == 0
    assert as_json(run("results", store, "--json", "--round", "priorities"))["rounds"] == [only]


def test_rejected_files_are_named_and_the_others_merged(
    rooms: Path, tmp_path: Path, home: dict[str, str]
):
    bad = tmp_path / "cut.xlsx"
    bad.write_bytes((rooms / "room-01.xlsx").read_bytes()[:3000])
    (tmp_path / "empty").mkdir()
    files = [bad, rooms / "room-02.xlsx", tmp_path / "missing.xlsx", tmp_path / "empty"]
    done = run("merge", tmp_path / "all.sqlite", *files, **home)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for name in ("cut.xlsx", "missing.xlsx", "empty"):
        assert f"{name}: rejected" in done.stderr
    # Before what came in, which would else read as if that were all.
    assert done.stdout.startswith("3 rejected, 1 merged, 0 unchanged\n")
    assert "1 of 30 rooms received" in done.stdout
    again = run("merge", tmp_path / "all.sqlite", *files, "--preview", **home)
    assert again.stdout.startswith("3 would be rejected, 0 would be merged, 1 unchanged\n")


def test_files_of_the_same_name_are_told_apart(rooms: Path, tmp_path: Path, home: dict[str, str]):
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "room.xlsx").write_bytes(b"PK cut off")
    (tmp_path / "second" / "room.xlsx").write_bytes((rooms / "room-02.xlsx").read_bytes())
    folders = [tmp_path / "first", tmp_path / "second", rooms / "room-01.xlsx"]
    done = run("check", *folders, "--json", **home)
    assert [(one["file"], one["state"]) for one in as_json(done)["workbooks"]] == [
        (str(tmp_path / "first" / "room.xlsx"), "rejected"),
        (str(tmp_path / "second" / "room.xlsx"), "merged"),
        ("room-01.xlsx", "merged"),
    ]
    assert f"{tmp_path / 'first' / 'room.xlsx'}: rejected" in done.stderr


def test_words_for_people_are_marked_as_rehearsal(
    rooms: Path, tmp_path: Path, home: dict[str, str]
):
    store = tmp_path / "all.sqlite"
    assert run("merge", store, rooms, **home).returncode == 0
    done = run("results", store, **home)
    assert done.stdout.startswith("REHEARSAL: nothing here was said by anybody.\n")
    assert "A vote means: worth coordinating globally." in done.stdout


def test_a_rehearsal_is_said_before_it_marks_a_store(
    rooms: Path, tmp_path: Path, home: dict[str, str]
):
    store = tmp_path / "all.sqlite"
    marks = "room-01.xlsx is a rehearsal. This merge makes the store one"
    done = run("check", rooms, **home)
    assert done.stdout.count(": fine, a rehearsal, ") == 3
    assert as_json(run("check", rooms / "room-02.xlsx", "--json", **home))["rehearsals"] == [
        "room-02.xlsx"
    ]
    would = run("merge", store, rooms, "--preview", **home).stdout
    assert marks in would
    assert would.startswith("3 would be merged, 0 unchanged, 0 would be rejected\n")
    assert "\n3 of 30 rooms would be received; missing" in would
    assert not store.exists()
    assert marks in run("merge", store, rooms, **home).stdout
    assert "is a rehearsal" not in run("merge", store, rooms, "--preview", **home).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["merge"],
        ["merge", "only-a-store.sqlite"],
        ["check"],
        ["results"],
        ["rehearse"],
        ["rehearse", "out", "--rooms", "0"],
        ["rehearse", "out", "--rooms", "many"],
        ["rehearse", "out", "--rooms", "31"],
        ["rehearse", "out", "--notes", "-1"],
        ["rehearse", "out", "--seed", "x"],
        ["results", "a.sqlite", "--unknown"],
    ],
)
def test_wrong_usage_is_2_and_says_how(tmp_path: Path, arguments: list[str]):
    done = run(*arguments, "--json")
    assert done.returncode == 2
    assert done.stdout == ""
    assert "usage: main.py" in done.stderr
    assert "Traceback" not in done.stderr


def test_too_many_rooms_says_how_many_there_are():
    assert "300 rooms, but the event has 30" in run("rehearse", "out", "--rooms", "300").stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["results", "nowhere.sqlite"], "nowhere.sqlite does not exist"),
        (["results", "main.py"], "not a Breakout Facilitator store"),
        (["merge", "main.py", "x.xlsx"], "not a Breakout Facilitator store"),
    ],
)
def test_a_refusal_is_one_sentence(home: dict[str, str], arguments: list[str], says: str):
    arguments = [arguments[0], str(ROOT / arguments[1]), *arguments[2:]]
    done = run(*arguments, **home)
    assert (done.returncode, done.stdout) == (1, "")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert not list(ROOT.glob("main.py*.sqlite"))


def test_unknown_rounds_are_refused(rooms: Path, tmp_path: Path, home: dict[str, str]):
    store = tmp_path / "all.sqlite"
    run("merge", store, rooms / "room-01.xlsx", **home)
    done = run("results", store, "--round", "x", "--json", **home)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "There is no round “x”. Use priorities.\n"


def test_without_a_screen_it_names_the_commands():
    done = run()
    assert (done.returncode, done.stdout) == (2, "")
    assert "no screen" in done.stderr
    for name in ("rehearse", "check", "merge", "results"):
        assert name in done.stderr


def test_help_and_version_need_no_screen():
    done = run("--help")
    assert done.returncode == 0
    assert "rehearse" in done.stdout
    for option in ("--store FILE", "--data DIR", "--theme"):
        assert option in done.stdout
    assert run("--version").stdout.strip()


@posix
def test_progress_is_shown_on_a_terminal_only(rooms: Path, tmp_path: Path, home: dict[str, str]):
    import pty

    master, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, ROOT / "main.py", "merge", tmp_path / "all.sqlite", rooms, "--json"],
        stdout=subprocess.PIPE,
        stderr=terminal,
        env={**os.environ, **home},
    ) as child:
        os.close(terminal)
        said = json.loads(child.communicate()[0])
    shown = b""
    while True:
        try:
            piece = os.read(master, 4096)
        except OSError:
            break
        if not piece:
            break
        shown += piece
    os.close(master)
    assert len(said["workbooks"]) == 3
    assert b"1 of 3  room-02.xlsx" in shown
    # The line is cleared at the end, so what comes next stands alone.
    assert shown.endswith(b"\r\x1b[K")
    assert run("merge", tmp_path / "b.sqlite", rooms, **home).stderr == ""


@posix
def test_a_reader_that_goes_away_is_no_error(rooms: Path, tmp_path: Path, home: dict[str, str]):
    store = tmp_path / "all.sqlite"
    run("merge", store, rooms, **home)
    with subprocess.Popen(
        [sys.executable, ROOT / "main.py", "results", store, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        assert child.stderr.read() == b""


def small_files() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))


@posix
@pytest.mark.parametrize("command", ["rehearse", "merge"])
def test_a_full_disk_is_one_sentence(
    rooms: Path, tmp_path: Path, home: dict[str, str], command: str
):
    """Files cannot grow beyond some kilobytes, as on a disk that has no more."""
    target = tmp_path / "full"
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    files = [] if command == "rehearse" else [rooms]
    done = run(command, target, *files, before=small_files, TMPDIR=str(temporary), **home)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "disk is full" in done.stderr
    assert str(temporary if command == "rehearse" else target.name) in done.stderr
    assert list(temporary.iterdir()) == []


@unprivileged
@pytest.mark.parametrize("command", ["rehearse", "merge"])
def test_a_read_only_folder_is_one_sentence(
    rooms: Path, tmp_path: Path, home: dict[str, str], command: str
):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    files = [] if command == "rehearse" else [rooms]
    for target in (folder, folder / "new"):
        name = target if command == "rehearse" else target / "all.sqlite"
        done = run(command, name, *files, before=without_privileges, **home)
        assert (done.returncode, done.stdout) == (1, "")
        assert len(done.stderr.splitlines()) == 1, done.stderr
        assert "cannot be written" in done.stderr
    assert list(folder.iterdir()) == []


@unprivileged
def test_checking_says_how_many_rows_somebody_has_changed(
    rooms: Path, tmp_path: Path, home: dict[str, str]
):
    def change_every_note(book: Workbook) -> None:
        page = sheet(book, "Notes")
        for row in range(2, page.max_row + 1):
            cell_of(page, "Community", row).value = f"community {row}"

    book = edited(rooms / "room-01.xlsx", tmp_path / "sorted.xlsx", change_every_note)
    done = run("check", book, **home)
    notes = done.stdout.split("rehearsal, ")[1].split(",")[0]
    assert done.stderr == f"sorted.xlsx: {notes} changed in a spreadsheet\n"


def test_checking_needs_no_place_to_write(rooms: Path, home: dict[str, str]):
    rooms.chmod(0o555)
    try:
        done = run("check", *rooms.iterdir(), before=without_privileges, **home)
    finally:
        rooms.chmod(0o755)
    assert (done.returncode, done.stderr) == (0, "")


@unprivileged
def test_results_of_a_store_in_a_read_only_folder(
    rooms: Path, tmp_path: Path, home: dict[str, str]
):
    folder = tmp_path / "archive"
    run("merge", folder / "all.sqlite", rooms, **home)
    folder.chmod(0o555)
    try:
        done = run("results", folder / "all.sqlite", "--json", before=without_privileges, **home)
    finally:
        folder.chmod(0o755)
    assert (done.returncode, done.stderr) == (0, "")
    assert as_json(done)["rounds"][0]["ballots"] > 0


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (
            "libEGL.so.1: cannot open shared object file: No such file or directory",
            "install the library libEGL.so.1 (Debian and Ubuntu: apt install libegl1).",
        ),
        ("libstrange.so.7: cannot open shared object file", "install the library libstrange.so.7."),
    ],
)
def test_a_library_that_qt_lacks_is_named_with_its_package(tmp_path: Path, error: str, says: str):
    stub = tmp_path / "PySide6"
    stub.mkdir()
    (stub / "__init__.py").write_text(f"raise ImportError({error!r})")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert says in done.stderr
    assert "python main.py rehearse" in done.stderr
    assert "Traceback" not in done.stderr


def test_without_qt_it_says_what_to_run(tmp_path: Path):
    stub = tmp_path / "PySide6"
    stub.mkdir()
    (stub / "__init__.py").write_text("raise ModuleNotFoundError(name='PySide6')")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "main.py"],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "PySide6 is not installed; run: python -m pip install -e ." in done.stderr


def test_stopped_before_it_has_begun_is_one_sentence(tmp_path: Path):
    (tmp_path / "sqlalchemy.py").write_text("raise KeyboardInterrupt")
    done = run("merge", "all.sqlite", "rooms", PYTHONPATH=str(tmp_path))
    assert (done.returncode, done.stdout, done.stderr) == (1, "", "Stopped. Nothing was done.\n")


def test_what_communities_put_first_is_read_in_and_told_against_the_ranking(tmp_path: Path):
    books, store = tmp_path / "books", tmp_path / "all.sqlite"
    run("rehearse", str(books), "--rooms", "2", "--notes", "5")
    run("merge", str(store), str(books))
    done = run("priorities", str(store), "--json")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert (found["added"], found["known"], found["communities"]) == (51, 0, 7)
    first = found["initiatives"][0]
    assert (first["rank"], first["initiative"], len(first["communities"])) == (1, "11", 3)
    assert sum(region["named"] for region in first["regions"]) == 3
    again = run("priorities", str(store))
    assert "0 rows added, 51 known already" in again.stdout
    assert "against advance" in run("results", str(store), "--by", "votes").stdout
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("community;initiative_no\nHere;99\n", encoding="utf-8")
    refused = run("priorities", str(store), str(wrong))
    assert refused.returncode == 1
    assert "99" in refused.stderr
    assert "51 rows taken back" in run("priorities", str(store), "--remove").stdout
