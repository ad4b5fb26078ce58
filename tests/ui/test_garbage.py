"""Widgets that nobody refers to any more go on the window's thread."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject

from ui.garbage import Collector


class Held(QObject):
    """A cycle, as every widget with a lambda in it is one."""

    gone: list[str] = []  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__()
        self.me = self

    def __del__(self) -> None:
        Held.gone.append(threading.current_thread().name)


def test_a_worker_does_not_destroy_what_belongs_to_the_window(qapp, qtbot):
    collector = Collector(qapp)
    Held.gone.clear()
    Held()

    def work() -> None:
        kept = [[number] for number in range(200_000)]
        assert len(kept) == 200_000

    worker = threading.Thread(target=work, name="worker")
    worker.start()
    worker.join()
    assert Held.gone == []
    kept = [[number] for number in range(2000)]  # enough for a collection to be due
    qtbot.waitUntil(lambda: bool(Held.gone), timeout=5000)
    assert Held.gone == [threading.main_thread().name]
    assert len(kept) == 2000
    collector.deleteLater()
    assert not gc.isenabled()
