"""Dialogs that ask for files: what is only listed stays closed."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QFileSystemModel
from pytestqt.qtbot import QtBot

from facilitator.store import Store
from ui.ask_files import dialog_of


def locks(store: Path) -> int:
    """How many locks this process has on the files of the store."""
    ours = f" {os.getpid()} "
    files = [store.with_name(store.name + end) for end in ("", "-wal", "-shm")]
    nodes = tuple(f":{file.stat().st_ino} " for file in files)
    lines = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    return sum("POSIX" in line and ours in line and any(n in line for n in nodes) for line in lines)


@pytest.mark.skipif(sys.platform != "linux", reason="locks are read from /proc")
def test_a_dialog_in_the_folder_of_the_store_leaves_its_locks(qtbot: QtBot, store: Store):
    # Its process would lose them all with the first file of it that it opens and closes.
    before = locks(store.path)
    assert before
    dialog = dialog_of(None, "Choose", str(store.path.parent))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.findChild(QFileSystemModel)
    assert model is not None
    place = model.index(str(store.path))
    qtbot.waitUntil(lambda: not model.fileIcon(place).isNull() and model.size(place) > 0)
    assert locks(store.path) == before
