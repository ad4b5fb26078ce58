"""What happens to a store that is open: its folder goes, its disk is full, it may not be written.

Each is really done. What is typed then is refused with a sentence, and kept; where it is possible
again, it goes on.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from facilitator import notes, sessions
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.sessions import Place
from facilitator.store import Store
from facilitator.store_log import log_of

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="a file that is open cannot be deleted on Windows"
)


def texts(store: Store) -> list[str]:
    return [note.text for note in store.find(Note)]


def refused(store: Store, room: Place, text: str) -> str:
    with pytest.raises(Refused) as found:
        notes.add(store, room, Draft(text))
    return found.value.reasons[0].code


@pytest.fixture
def inside(open_store, tmp_path: Path) -> Store:
    (tmp_path / "data").mkdir()
    return open_store("data/room.sqlite")


def test_a_folder_that_is_removed_is_said_and_made_again(
    inside: Store, room7: Place, tmp_path: Path
):
    notes.add(inside, room7, Draft("before"))
    heard: list[Refused] = []
    inside.listen_to_failures(heard.append)
    shutil.rmtree(tmp_path / "data")
    assert refused(inside, room7, "typed") == "store_gone"
    assert [one.reasons[0].code for one in heard] == ["store_gone"]
    notes.add(inside, room7, Draft("typed"))
    notes.add(inside, room7, Draft("and on"))
    assert texts(inside) == ["before", "typed", "and on"]
    with pytest.raises(Refused) as busy:
        Store.open(inside.path, installation="y")
    assert busy.value.reasons[0].code == "store_busy"
    inside.close()
    with Store.open(inside.path, installation="y") as again:
        assert texts(again) == ["before", "typed", "and on"]


def test_a_folder_that_is_moved_is_not_made_a_second_time(
    inside: Store, room7: Place, tmp_path: Path
):
    notes.add(inside, room7, Draft("before"))
    (tmp_path / "data").rename(tmp_path / "elsewhere")
    for _ in range(3):
        assert refused(inside, room7, "typed") == "store_moved"
    assert not (tmp_path / "data").exists()
    (tmp_path / "elsewhere").rename(tmp_path / "data")
    notes.add(inside, room7, Draft("typed"))
    assert texts(inside) == ["before", "typed"]


def test_another_file_in_its_place_is_not_written_over(inside: Store, room7: Place, tmp_path: Path):
    notes.add(inside, room7, Draft("before"))
    other = tmp_path / "other"
    other.write_bytes(b"another file")
    kept = inside.path.rename(tmp_path / "kept.sqlite")
    shutil.copy(other, inside.path)
    for _ in range(3):
        assert refused(inside, room7, "typed") == "store_moved"
    assert inside.path.read_bytes() == b"another file"
    kept.replace(inside.path)
    notes.add(inside, room7, Draft("typed"))
    assert texts(inside) == ["before", "typed"]


def test_half_typed_text_hears_of_it_too(inside: Store, room7: Place, tmp_path: Path):
    shutil.rmtree(tmp_path / "data")
    for _ in range(3):
        with pytest.raises(Refused):
            inside.keep_draft(room7.id, "composer", "half")
    # Only a change makes it again: a draft is kept at every key, and nobody reads so fast.
    assert not (tmp_path / "data").exists()
    notes.add(inside, room7, Draft("typed"))
    inside.keep_draft(room7.id, "composer", "half")
    assert inside.draft(room7.id, "composer") == "half"


def test_where_it_cannot_be_made_again_that_is_said_each_time(
    inside: Store, room7: Place, tmp_path: Path
):
    notes.add(inside, room7, Draft("before"))
    shutil.rmtree(tmp_path / "data")
    (tmp_path / "data").write_text("a file in the way of the folder")
    codes = [refused(inside, room7, "typed") for _ in range(3)]
    assert codes == ["store_gone", "not_writable", "not_writable"]
    (tmp_path / "data").unlink()
    notes.add(inside, room7, Draft("typed"))
    assert texts(inside) == ["before", "typed"]


def test_a_log_that_is_deleted_costs_nothing_even_where_the_power_is_cut_then(
    inside: Store, room7: Place, tmp_path: Path
):
    notes.add(inside, room7, Draft("before"))
    log_of(inside.path).unlink()
    notes.add(inside, room7, Draft("after"))
    # What is on the disk at this moment.
    left = tmp_path / "left.sqlite"
    shutil.copy(inside.path, left)
    shutil.copy(log_of(inside.path), log_of(left))
    with Store.open(left, installation="y") as again:
        assert texts(again) == ["before", "after"]


# In a process of its own: as another user, or on a disk of its own


def run(script: str, folder: Path, before: Sequence[str]) -> str:
    """What a script prints that begins with a store `s`, room `r` and a function `add`."""
    begin = f"""
import os, sys, shutil
from pathlib import Path
from facilitator import notes, sessions, auto_copies
from facilitator.event import Event
from facilitator.notes import Draft
from facilitator.reasons import Refused
from facilitator.records import Note
from facilitator.store import Store
folder = Path({str(folder)!r})
folder.mkdir(exist_ok=True)
s = Store.open(folder / "s.sqlite", installation="x", event=Event.built_in())
r = sessions.place(s, "1", "priorities", "7")
def add(text):
    try:
        notes.add(s, r, Draft(text))
        print("saved", end=" ")
    except Refused as refused:
        print(refused.reasons[0].code, end=" ")
"""
    command = [*before, sys.executable, "-c", begin + script]
    done = subprocess.run(
        command, check=False, cwd=ROOT, capture_output=True, text=True, timeout=60, env=_env()
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "HOME": "/tmp"}


MOUNT = 'mount -t tmpfs -o size=3m none "$0" && exec "$@"'


def works(command: Sequence[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


_CAPS = "-dac_override,-dac_read_search"
BOUND = ["setpriv", "--bounding-set", _CAPS, "--inh-caps", _CAPS]
"""Before a command: permissions hold for root as well."""


@pytest.fixture
def before() -> list[str]:
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None or not works([*BOUND, "true"]):
        pytest.skip("root cannot let go of its powers here")
    return BOUND


def test_lost_permission_is_said_and_goes_on_when_it_is_back(tmp_path: Path, before: list[str]):
    said = run(
        """
add("one")
s._engine.dispose()  # the connections are made anew
os.chmod(folder / "s.sqlite", 0o444); os.chmod(folder, 0o555)
add("two")
os.chmod(folder, 0o755); os.chmod(folder / "s.sqlite", 0o644)
add("two")
print([n.text for n in s.find(Note)])
""",
        tmp_path / "data",
        before,
    )
    assert said == "saved not_writable saved ['one', 'two']"


def test_a_folder_that_may_only_be_read_opens_for_reading(tmp_path: Path, before: list[str]):
    said = run(
        """
add("one")
s.close()
os.chmod(folder / "s.sqlite", 0o444); os.chmod(folder, 0o555)
try:
    Store.open(folder / "s.sqlite", installation="x")
except Refused as refused:
    print(refused.reasons[0].code, end=" ")
with Store.open(folder / "s.sqlite", installation="x", read_only=True) as only:
    print([n.text for n in only.find(Note)])
""",
        tmp_path / "data",
        before,
    )
    assert said == "saved not_writable ['one']"


def can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    mount = "mount -t tmpfs -o size=1m none /tmp"
    return works(["unshare", "-rm", "sh", "-c", mount])


@pytest.mark.skipif(not can_mount(), reason="no disk can be mounted for one process here")
def test_a_disk_that_is_full_is_said_and_goes_on_when_there_is_room(tmp_path: Path):
    said = run(
        """
add("one")
others = os.open(folder / "others", os.O_CREAT | os.O_WRONLY)
try:
    while True:
        os.write(others, b"x" * 4096)
except OSError:
    os.close(others)
add("two " + "x" * 300_000)
add("two " + "x" * 300_000)
try:
    auto_copies.make(s.path)
except Refused as refused:
    print(refused.reasons[0].code, end=" ")
(folder / "others").unlink()
add("two")
s.close()
with Store.open(folder / "s.sqlite", installation="x") as again:
    print([n.text for n in again.find(Note)])
""",
        tmp_path,
        ["unshare", "-rm", "sh", "-c", MOUNT, str(tmp_path)],
    )
    assert said == "saved disk_full disk_full copies_disk_full saved ['one', 'two']"


def test_of_two_processes_one_writes_and_the_other_is_told(tmp_path: Path):
    """Killed, the first one leaves its lock file, and nothing that keeps the next one out."""
    code = f"""
import sys, time
from pathlib import Path
from facilitator.event import Event
from facilitator.store import Store
s = Store.open(Path({str(tmp_path / "s.sqlite")!r}), installation="x", event=Event.built_in())
print("open", flush=True)
time.sleep(60)
"""
    with subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, env=_env(), stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        with pytest.raises(Refused) as found:
            Store.open(tmp_path / "s.sqlite", installation="y", event=Event.built_in())
        assert found.value.reasons[0].code == "store_busy"
        other.send_signal(signal.SIGKILL)
        other.wait(10)
    with Store.open(tmp_path / "s.sqlite", installation="y") as mine:
        notes.add(mine, sessions.place(mine, "1", "priorities", "7"), Draft("mine"))
        assert texts(mine) == ["mine"]


# The clock


@pytest.mark.parametrize("jump", [-3_600_000, -1, -86_000_000, 86_400_000 * 3])
def test_notes_stay_in_the_order_they_were_typed_whatever_the_clock_does(
    open_store, clock, jump: int
):
    store = open_store()
    where = sessions.place(store, "1", "priorities", "7")
    for number in range(3):
        notes.add(store, where, Draft(str(number)))
    clock.at += jump
    for number in range(3, 6):
        notes.add(store, where, Draft(str(number)))
    store.close()
    with open_store() as again:
        notes.add(again, where, Draft("6"))
        clock.at -= jump
        notes.add(again, where, Draft("7"))
        kept = notes.of_session(again, where.id)
        assert [note.text for note in kept] == [str(number) for number in range(8)] or jump > 0
        ids = [note.id for note in sorted(kept, key=lambda note: note.created)]
        assert sorted(ids) == ids
        assert len({note.created for note in kept}) == 8


def test_a_clock_that_was_days_ahead_is_believed_when_it_is_right_again(open_store, clock):
    store = open_store()
    where = sessions.place(store, "1", "priorities", "7")
    clock.at += 86_400_000 * 400
    notes.add(store, where, Draft("in another year"))
    clock.at -= 86_400_000 * 400
    notes.add(store, where, Draft("today"))
    (today,) = [one for one in notes.of_session(store, where.id) if one.text == "today"]
    assert abs(today.created - clock.at) < 1000
