"""Files made to mislead, to stop or to harm who reads them: each is answered, none gets further.

The corpus is in `tests/files/hostile`, with a table of what each file is; see
`tests/files/make_hostile.py`. `pytest -m long tests/facilitator/test_hostile.py` merges the files
that are allowed to take long.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from facilitator import merge
from facilitator.event import Event
from facilitator.merge_report import FileResult
from facilitator.reasons import Reason
from facilitator.store import Store
from facilitator.workbook import SHEETS
from facilitator.workbook_gate import MOST_SECONDS
from tests.facilitator.histories import empty_store, whole
from tests.facilitator.rooms import export, fill, records
from tests.files.cases import BASE, EDITED, HERE, MERGED, Case, base_bytes
from tests.files.make_hostile import CASES, TABLE, kept, table
from tests.files.zips import deflated, parts_of

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")

EVENT = Event.built_in()
ROOT = Path(__file__).resolve().parents[2]
MEGABYTES = 400
"""No file may take more memory: a merge of good ones is given as much as this in all."""
SECONDS = 5
"""A small file is answered at once; this is for machines that have much else to do."""

measurable = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="memory is measured as Linux says it"
)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Two rooms that have nothing to do with the hostile one."""
    folder = tmp_path_factory.mktemp("good")
    with Store.open(folder / "a.sqlite", installation="laptop", event=EVENT) as store:
        for room in ("8", "9"):
            fill(store, room)
        return [export(store, folder / f"room-{room}.xlsx", room) for room in ("8", "9")]


def merged(folder: Path, *paths: Path) -> tuple[Store, tuple[FileResult, ...]]:
    """A new store, and what became of these files in it."""
    path = folder / f"{len(list(folder.iterdir()))}.sqlite"
    path.write_bytes(empty_store())
    store = Store.open(path, installation="coordinator")
    return store, merge.merge(store, paths).files


@dataclass(frozen=True)
class Kept:
    """What a store has, asked for once: two hundred files are compared with it."""

    whole: dict[str, Any]
    records: set[str]


@pytest.fixture(scope="module")
def only_good(good: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Kept:
    store, _ = merged(tmp_path_factory.mktemp("only"), *good)
    with store:
        return Kept(whole(store), records(store))


@pytest.fixture(scope="module")
def with_base(good: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Kept:
    store, _ = merged(tmp_path_factory.mktemp("base"), good[0], HERE / BASE, good[1])
    with store:
        return Kept(whole(store), records(store))


def are_sentences(reasons: tuple[Reason, ...], name: str) -> bool:
    """Whether each is a sentence that says in which file, or in which cell, something is wrong."""
    places = (name, *(f"{sheet.name}!" for sheet in SHEETS), *(f"Sheet {s.name}" for s in SHEETS))
    return all(
        said.endswith((".", "other words.")) and len(said) < 400 and said.isprintable()
        and any(place in said for place in places)
        for said in (reason.english() for reason in reasons)
    )  # fmt: skip


def holds(case: Case, result: FileResult) -> bool:
    if case.answer in (MERGED, EDITED):
        return result.state == "merged" and ("edited" in result.flags) == (case.answer == EDITED)
    codes = {reason.code for reason in result.reasons}
    return result.state == "rejected" and codes == set(case.answer.split())


@pytest.mark.parametrize("case", kept(), ids=lambda case: case.name)
def test_a_hostile_file_is_answered_and_the_others_are_merged(
    case: Case, good: list[Path], only_good: Kept, with_base: Kept, tmp_path: Path
):
    bad = HERE / case.name
    start = time.monotonic()
    store, results = merged(tmp_path, good[0], bad, good[1])
    with store:
        assert time.monotonic() - start < SECONDS
        assert [result.state for result in results[::2]] == ["merged", "merged"]
        found = results[1]
        assert holds(case, found), (found.state, found.flags, found.reasons)
        assert are_sentences(found.reasons, case.name), found.reasons
        if found.state == "rejected":
            assert whole(store) == only_good.whole
        else:
            assert (records(store) == with_base.records) == (case.answer == MERGED)
            assert records(store) > only_good.records
        again = merge.merge(store, [bad]).files[0]
        assert again.state == ("rejected" if found.state == "rejected" else "unchanged")
        assert again.reasons == found.reasons


def measure(folder: Path, cases: list[Case]) -> list[dict[str, object]]:
    paths = []
    for case in cases:
        paths.append(folder / case.name)
        paths[-1].write_bytes(case.make())
    done = subprocess.run(
        [
            *(sys.executable, "-m", "tests.facilitator.measured"),
            *map(str, (folder, HERE / BASE, *paths)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=600,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def check_measures(folder: Path, cases: list[Case], seconds: float) -> None:
    for case, found in zip(cases, measure(folder, cases), strict=True):
        if case.answer in (MERGED, EDITED):
            flags = ["edited"] if case.answer == EDITED else []
            assert (found["state"], found["flags"]) == ("merged", flags), found
        else:
            assert (found["state"], found["codes"]) == ("rejected", case.answer.split()), found
        assert found["seconds"] < seconds, found  # type: ignore[operator]
        assert found["megabytes"] < MEGABYTES, found  # type: ignore[operator]


@measurable
@pytest.mark.timeout(300)
@pytest.mark.parametrize("each", [4, pytest.param(1, marks=pytest.mark.long)])
def test_what_would_take_much_is_answered_with_little(tmp_path: Path, each: int):
    big = [case for case in CASES.values() if case.big and not case.slow]
    assert len(big) > 20
    check_measures(tmp_path, big[::each], MOST_SECONDS)


@measurable
@pytest.mark.long
@pytest.mark.timeout(600)
def test_what_may_take_long_ends_in_time(tmp_path: Path):
    check_measures(tmp_path, [case for case in CASES.values() if case.slow], 2 * MOST_SECONDS)


# What is asked for is not followed

_WATCH = """
import sys
from pathlib import Path
from facilitator.event import Event
from facilitator.reasons import Refused
from facilitator.workbook_read import read

event, (first, *files) = Event.built_in(), map(Path, sys.argv[1:])
seen = []
FORBIDDEN = ("socket.", "subprocess.", "os.", "urllib.", "ftplib.", "http.", "webbrowser.",
             "winreg.", "ctypes.", "shutil.", "tempfile.", "sqlite3.", "exec", "compile", "import")

def watch(event, args):
    if event == "open" or event.startswith(FORBIDDEN):
        seen.append((event, str(args[0]) if args else ""))

def reading(path):
    try:
        read(path, event)
    except Refused:
        pass

for path in files:
    # What is imported or compiled when it is first needed is no doing of a file.
    reading(path)
sys.addaudithook(watch)
for path in files:
    seen.clear()
    reading(path)
    wrong = [one for one in seen if one != ("open", str(path))]
    if wrong:
        print(path.name, wrong)
print(len(files), "files were read", first.name)
"""


def test_reading_opens_nothing_but_the_file(tmp_path: Path):
    script = tmp_path / "watch.py"
    script.write_text(_WATCH, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), BASE, *(str(HERE / case.name) for case in kept())],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    assert done.stdout == f"{len(kept())} files were read {BASE}\n", done.stdout


# What is no file

unix = pytest.mark.skipif(os.name != "posix", reason="this system has no such files")


@unix
@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("folder", "not_a_workbook"),
        ("pipe", "not_a_workbook"),
        ("socket", "not_a_workbook"),
        ("device", "not_a_workbook"),
        ("link to a folder", "not_a_workbook"),
        ("link to a device", "not_a_workbook"),
        ("link to nothing", "not_readable"),
        ("link to itself", "not_readable"),
        ("nothing", "not_readable"),
    ],
)
def test_what_is_no_file_is_answered(
    what: str, code: str, good: list[Path], only_good: Kept, tmp_path: Path
):
    path = tmp_path / "x"
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    elif what == "socket":
        # Its name may not be long.
        here = os.getcwd()
        os.chdir(tmp_path)
        try:
            with socket.socket(socket.AF_UNIX) as one:
                one.bind("x")
        finally:
            os.chdir(here)
    elif what == "device":
        path = Path("/dev/zero")
    elif what.startswith("link"):
        kinds = {"folder": "/", "device": "/dev/zero", "nothing": "missing", "itself": "x"}
        path.symlink_to(kinds[what.split()[-1]])
    (tmp_path / "stores").mkdir()
    store, results = merged(tmp_path / "stores", good[0], path, good[1])
    with store:
        assert [result.state for result in results] == ["merged", "rejected", "merged"]
        assert [reason.code for reason in results[1].reasons] == [code]
        assert whole(store) == only_good.whole


# The corpus itself


def test_the_table_names_every_file():
    assert (HERE / TABLE).read_text(encoding="utf-8") == table()
    names = {path.name for path in HERE.iterdir()} - {BASE, TABLE, ".gitattributes"}
    assert names == {case.name for case in kept()}


@pytest.mark.skipif(
    any(deflated(part.data) != part.packed for part in parts_of(base_bytes())),
    reason="here deflate packs the same into other bytes",
)
def test_the_script_makes_the_files_that_are_kept():
    different = [case.name for case in kept() if (HERE / case.name).read_bytes() != case.make()]
    assert different == []
