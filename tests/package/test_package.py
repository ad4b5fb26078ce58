"""The built package: driven with keys, its commands compared with those of the sources."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator import __version__, event_write
from facilitator.event import Event
from facilitator.incoming import MANY
from tests.conftest import ROOT
from tests.package.packaged import (
    NO_SCREEN,
    Package,
    a_screen,
    missing_tools,
    notes_in,
    wait_until,
)

pytestmark = pytest.mark.package

STORES = Path(__file__).parents[1] / "files" / "stores"
STORE = "global-conversations-2020-11.sqlite"


@pytest.fixture(scope="module")
def package() -> Package:
    found = Package.found()
    if found is None:
        pytest.skip("the package is not built: python resources/packaging/package.py")
    return found


@pytest.fixture
def place(package: Package, tmp_path: Path) -> Iterator[Path]:
    """A folder that the package sees too."""
    if package.root is None:
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir=package.root / "tmp"))
    yield folder
    shutil.rmtree(folder)


def from_sources(*arguments: object, home: Path) -> subprocess.CompletedProcess[str]:
    inherited = {name: value for name, value in os.environ.items() if name not in NO_SCREEN}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        env={**inherited, "HOME": str(home), "XDG_DATA_HOME": str(home / "data")},
        check=False,
        timeout=100,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()
    }


def test_it_says_its_version(package: Package):
    done = package.run("--version")
    assert (done.stdout, done.stderr) == (f"{__version__}\n", "")


def test_a_rehearsal_is_merged_and_published_as_by_the_sources(package: Package, place: Path):
    home = {"HOME": place, "XDG_DATA_HOME": place / "data"}
    asked = ("--rooms", 3, "--notes", 8, "--seed", 3)
    packaged, sources = place / "packaged", place / "sources"
    for folder in (packaged, sources):
        folder.mkdir()
    done = package.run("rehearse", packaged / "rooms", *asked, **home)
    assert (done.returncode, done.stderr) == (0, "")
    assert from_sources("rehearse", sources / "rooms", *asked, home=place).returncode == 0
    assert contents(packaged / "rooms") == contents(sources / "rooms")
    for folder in (packaged, sources):
        # So many files that processes of their own read them.
        for book in (folder / "rooms").glob("*.xlsx"):
            for number in range(1, MANY // 3):
                shutil.copy(book, book.with_name(f"{book.stem} ({number}).xlsx"))

    # Silence: a process that reads workbooks and took itself for a window would say that it has
    # no screen.
    merged = package.run("merge", packaged / STORE, packaged / "rooms", "--json", **home)
    assert (merged.returncode, merged.stderr) == (0, "")
    there = from_sources("merge", sources / STORE, sources / "rooms", "--json", home=place)
    assert json.loads(merged.stdout) == json.loads(there.stdout)
    found = package.run("results", packaged / STORE, "--json", **home)
    there = from_sources("results", sources / STORE, "--json", home=place)
    assert json.loads(found.stdout) == json.loads(there.stdout)

    done = package.run("publish", packaged / STORE, packaged / "out", **home)
    assert done.returncode == 0, done.stderr
    assert "Without charts" not in done.stderr
    assert from_sources("publish", sources / STORE, sources / "out", home=place).returncode == 0
    ours, theirs = contents(packaged / "out"), contents(sources / "out")
    assert ours.keys() == theirs.keys()
    # The same rows in the same order; when it was made and by which laptop differ. Another root has
    # other fonts for the charts, one of which stands in the report.
    drawn = {name for name in ours if name.startswith("charts/")} | {"report.html"}
    assert {name for name in ours if ours[name] != theirs[name]} <= {
        *("index.html", "SHA256SUMS", "merged-workbook.xlsx"),
        *(drawn if package.root else ()),
    }


@pytest.mark.parametrize("number", range(1, 5))
def test_a_store_of_an_older_version_is_brought_up_and_keeps_its_notes(
    package: Package, place: Path, number: int
):
    source = STORES / f"format-{number}.sqlite"
    path = Path(shutil.copy(source, place / "old.sqlite"))
    before = notes_in(source)
    assert before
    done = package.run("priorities", path, HOME=place, XDG_DATA_HOME=place / "data")
    assert (done.returncode, done.stderr) == (0, "")
    assert notes_in(path) == before


def test_a_note_is_typed_and_is_there_after_an_upgrade(package: Package, place: Path):
    if missing_tools():
        pytest.skip(f"not installed: {', '.join(missing_tools())}")
    home, before = place / "home", package.files()
    store = home / "data" / "Breakout Facilitator" / STORE
    environment = {"HOME": home, "XDG_DATA_HOME": home / "data", "LC_ALL": "C.UTF-8"}
    with a_screen(package.root) as screen:
        environment["DISPLAY"] = screen.display
        window = subprocess.Popen(package.command(), env=package.environment(**environment))
        try:
            wait_until(store.is_file)
            screen.settle()
            seat = home / "data" / "Breakout Facilitator" / "settings.ini"
            screen.press("7", "Return")
            wait_until(lambda: seat.is_file() and "room" in seat.read_text(encoding="utf-8"))
            screen.settle()
            screen.write("Translation first")
            screen.press("Return")
            wait_until(lambda: notes_in(store) == ["Translation first"])
            screen.press("ctrl+q")
            assert window.wait(20) == 0
        finally:
            window.kill()
        # What is kept is kept elsewhere: another package in this one's place finds it.
        assert package.files() == before
        newer = package
        if package.root is None:
            newer = Package(Path(shutil.copytree(package.folder, place / "newer", symlinks=True)))
        file = event_write.write(Event.built_in(), place / "theirs.event.xlsx")
        window = subprocess.Popen(newer.command(file), env=newer.environment(**environment))
        try:
            screen.settle()
            # A second double click is shown by the window that is there, and ends.
            again = subprocess.run(
                newer.command(file), env=newer.environment(**environment), timeout=60, check=False
            )
            assert again.returncode == 0
            assert notes_in(store) == ["Translation first"]
            screen.press("ctrl+q")
            assert window.wait(20) == 0
        finally:
            window.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems have installers")
def test_it_is_put_into_the_menu_of_one_user_and_taken_out_again(package: Package, tmp_path: Path):
    if package.root is not None:
        pytest.skip("a bare root has no menu")
    home = tmp_path / "José"
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "XDG_DATA_DIRS": str(home)}

    def install(*arguments: str) -> None:
        script = str(package.folder / "install.sh")
        subprocess.run([script, *arguments], env=environment, check=True, timeout=60)

    install()
    entry = home / ".local/share/applications/breakout-facilitator.desktop"
    (started,) = (
        line for line in entry.read_text(encoding="utf-8").splitlines() if line.startswith("Exec=")
    )
    assert started == f'Exec="{package.folder}/breakout-facilitator" %f'
    command = home / ".local/bin/breakout-facilitator"
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"{__version__}\n"
    if shutil.which("gio"):
        (tmp_path / "mine.event.xlsx").write_bytes(b"PK")
        asked = ["gio", "info", "-a", "standard::content-type", str(tmp_path / "mine.event.xlsx")]
        there = {**environment, "XDG_DATA_HOME": str(home / ".local/share")}
        done = subprocess.run(asked, env=there, capture_output=True, text=True, check=True)
        assert "application/x-breakout-event" in done.stdout
    install("--remove")
    assert not [one for one in home.rglob("*") if "breakout" in one.name]
