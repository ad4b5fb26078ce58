"""The built package as a person or a script starts it, here or in a root of its own.

`BREAKOUT_PACKAGE` names the folder of the package, else `dist/` is looked into;
`BREAKOUT_ROOT` a folder to change the root to (`bare_root.sh` makes one): the package is then the
one in its `/opt`.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import ROOT

NAME = "breakout-facilitator"
PROGRAM = f"{NAME}.exe" if sys.platform == "win32" else NAME
NO_SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@dataclass(frozen=True)
class Package:
    """Where it is, and the root it runs in, if not this one."""

    folder: Path
    root: Path | None = None

    @classmethod
    def found(cls) -> Package | None:
        """The one that was built, None where there is none."""
        if root := os.environ.get("BREAKOUT_ROOT"):
            return cls(Path(root) / "opt" / NAME, Path(root))
        folder = Path(os.environ.get("BREAKOUT_PACKAGE", ROOT / "dist" / NAME))
        return cls(folder) if (folder / PROGRAM).is_file() else None

    def command(self, *arguments: object) -> list[str]:
        """What to start; paths in the arguments are those of this side."""
        words = [self.inside(self.folder / PROGRAM), *map(self.inside, arguments)]
        return ["chroot", str(self.root), *words] if self.root else words

    def inside(self, one: object) -> str:
        """A path as the package sees it."""
        if self.root is not None and isinstance(one, Path):
            return f"/{one.relative_to(self.root)}"
        return str(one)

    def run(self, *arguments: object, **environment: object) -> subprocess.CompletedProcess[str]:
        """Carry out a command without a screen."""
        return subprocess.run(
            self.command(*arguments),
            capture_output=True,
            encoding="utf-8",
            env=self.environment(**environment),
            check=False,
            timeout=100,
        )

    def environment(self, **more: object) -> dict[str, str]:
        """Ours without a screen and without our Python, and what is named besides."""
        hidden = (*NO_SCREEN, "PYTHONPATH", "VIRTUAL_ENV", "LD_LIBRARY_PATH")
        inherited = {name: value for name, value in os.environ.items() if name not in hidden}
        return {**inherited, **{name: self.inside(value) for name, value in more.items()}}

    def files(self) -> dict[str, tuple[int, int]]:
        """Every file of the package with its size and when it was changed."""
        return {
            str(one.relative_to(self.folder)): (one.lstat().st_size, one.lstat().st_mtime_ns)
            for one in self.folder.rglob("*")
            if not one.is_dir()
        }


class Screen:
    """A virtual screen with keys, and the windows on it."""

    def __init__(self, display: str) -> None:
        self.display = display

    def windows(self) -> list[str]:
        """The ids of the windows that are shown, the newest last."""
        wanted = ("search", "--onlyvisible", "--name", "Breakout Facilitator")
        return self._do(*wanted, check=False).split()

    def settle(self) -> None:
        """Wait until one window is there that stays: the frame of the start has gone."""
        shown, since = self.windows(), time.monotonic()
        until = since + 60
        while len(shown) != 1 or time.monotonic() < since + 1.5:
            assert time.monotonic() < until, "no window comes to rest"
            time.sleep(0.1)
            now = self.windows()
            if now != shown:
                shown, since = now, time.monotonic()

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool names them, in the newest window."""
        self._in_front()
        self._do("key", "--delay", "30", *keys)

    def write(self, text: str) -> None:
        """Type letters in the newest window."""
        self._in_front()
        self._do("type", "--delay", "20", text)

    def _in_front(self) -> None:
        shown = self.windows()
        assert shown, "no window is shown"
        self._do("windowfocus", "--sync", shown[-1])

    def _do(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, "DISPLAY": self.display},
            capture_output=True,
            text=True,
            check=check,
            timeout=20,
        )
        return done.stdout


@contextmanager
def a_screen(root: Path | None = None) -> Iterator[Screen]:
    """A screen of its own while the block runs, reached from `root` as well."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-ac"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        number = os.read(read, 20).decode().strip()
        with _bound(root, Path("/tmp/.X11-unix")):
            yield Screen(f":{number}")
    finally:
        os.close(read)
        server.terminate()
        server.wait(10)


@contextmanager
def _bound(root: Path | None, folder: Path) -> Iterator[None]:
    """A folder of this side in the other root too, for as long as the block runs."""
    if root is None:
        yield
        return
    there = root / folder.relative_to("/")
    there.mkdir(parents=True, exist_ok=True)
    subprocess.run(["mount", "--bind", str(folder), str(there)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(there)], check=True)


def wait_until(true: Callable[[], object], seconds: float = 40) -> None:
    """Wait for something to become true."""
    until = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.1)


def notes_in(store: Path) -> list[str]:
    """The texts of all notes in a store that a window may have open."""
    if not store.is_file():
        return []
    with closing(sqlite3.connect(f"{store.as_uri()}?mode=ro", uri=True)) as connection:
        try:
            rows = connection.execute("SELECT text FROM notes WHERE NOT deleted").fetchall()
        except sqlite3.OperationalError:
            return []
    return [text for (text,) in rows]


def missing_tools() -> list[str]:
    """What a screen with keys needs and this machine lacks."""
    return [one for one in ("Xvfb", "xdotool") if shutil.which(one) is None]
