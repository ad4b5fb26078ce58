"""Nothing goes over a network: no command, no process that reads, and not the window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LISTENER = '''
import os, sys

def heard(event, given):
    """Write down whoever asks for a socket that leaves this computer, or for an address."""
    away = event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.sendto")
    if event in ("socket.connect", "socket.bind") and isinstance(given[1], tuple):
        away = True
    if event == "import" and given[0] in ("PySide6.QtNetwork", "http.client"):
        away = True
    if away:
        with open(os.environ["HEARD"], "a") as log:
            print(event, given[:2], file=log)

sys.addaudithook(heard)
with open(os.environ["HEARD"], "a") as log:
    print("listening", file=log)
'''
WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui import app, opening

def look():
    inodes = set()
    for one in Path("/proc/self/fd").iterdir():
        try:
            name = os.readlink(one)
        except OSError:
            continue
        if name.startswith("socket:["):
            inodes.add(name[8:-1])
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        lines = Path("/proc/self/net", table).read_text().splitlines()[1:]
        for line in lines:
            if line.split()[9] in inodes:
                print("open:", table, line)
    print("looked")
    from PySide6.QtWidgets import QApplication
    QApplication.instance().quit()

show = app.Application.open

def show_and_look(self, *given):
    show(self, *given)
    QTimer.singleShot(2000, look)

app.Application.open = show_and_look
opening.run(["--data", sys.argv[1]])
"""


@pytest.fixture
def listened(tmp_path: Path) -> tuple[dict[str, str], Path]:
    """An environment in which every Python writes down what it does with networks, and where."""
    folder = tmp_path / "listener"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(LISTENER, encoding="utf-8")
    heard = tmp_path / "heard"
    paths = os.pathsep.join([str(folder), str(ROOT)])
    changed = {"PYTHONPATH": paths, "HEARD": str(heard), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **changed, "XDG_DOCUMENTS_DIR": str(tmp_path / "documents")}, heard


def run(environment: dict[str, str], *given: object) -> str:
    command = [sys.executable, *map(str, given)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=90, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_listener_hears(listened: tuple[dict[str, str], Path]):
    environment, heard = listened
    ask = "import socket; socket.getaddrinfo('localhost', 80)"
    run(environment, "-c", ask)
    assert "socket.getaddrinfo" in heard.read_text()


def test_no_command_uses_a_network(listened: tuple[dict[str, str], Path], tmp_path: Path):
    environment, heard = listened
    store, books = tmp_path / "all.sqlite", tmp_path / "books"
    run(environment, "main.py", "rehearse", books, "--rooms", "24", "--notes", "2")
    run(environment, "main.py", "merge", store, books)
    run(environment, "main.py", "results", store)
    run(environment, "main.py", "publish", store, tmp_path / "out")
    said = heard.read_text().splitlines()
    # The four, and the processes that read workbooks.
    assert len(said) >= 6
    assert set(said) == {"listening"}


@pytest.mark.skipif(not Path("/proc/self/net").exists(), reason="sockets are looked up in /proc")
def test_the_window_opens_no_socket_that_leaves_the_computer(
    listened: tuple[dict[str, str], Path], tmp_path: Path
):
    environment, heard = listened
    said = run(environment, "-c", WINDOW, tmp_path / "data")
    assert said.split() == ["looked"]
    assert set(heard.read_text().splitlines()) == {"listening"}
