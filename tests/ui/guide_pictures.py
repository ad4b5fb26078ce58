"""The pictures of the guide, made from the app itself over the stores that are practised in.

python -m tests.ui.guide_pictures          in every language, beside its pages
python -m tests.ui.guide_pictures de fr    in these
"""

from __future__ import annotations

import os
import struct
import sys
import tempfile
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator import agenda, guide, installation, merge, plan, practice_store, sessions, votes
from facilitator.clock import MINUTE
from facilitator.plan import Subject
from facilitator.sessions import Place
from facilitator.store import Store
from tests.ui.guide_words import WORDS, Words
from tests.ui.hands import typed
from ui.language import LANGUAGES, InterfaceLanguage
from ui.main_window import MainWindow
from ui.merge_page import MergePage
from ui.settings import Seat, Settings
from ui.theme import ThemeHolder, apply_theme, load_theme
from ui.wording import interface_language

SEAT = ("1", "priorities", "7")
SIZE = (1200, 720)
WIDE = 768
"""As wide as the guide shows them at most where text has its usual size: pixel by pixel then."""
COLORS = 16
"""Few are enough for what is mostly letters. Two pixels are one byte then, and files are small."""
MOST_SEEN = 2500
"""Of so many of its colours those of a picture are chosen; the others are edges of letters."""

Shot = Callable[[MainWindow, Store], QWidget]


def here(store: Store) -> Place:
    """The room that is practised in."""
    return sessions.place(store, *SEAT)


def words() -> Words:
    """What is typed, in the language of the window."""
    return WORDS[interface_language()]


def shot_votes(window: MainWindow, store: Store) -> QWidget:
    """A ballot half typed, five counted."""
    window.show_page("votes")
    settle()
    typed("2 24 31")
    return window


def shot_stage(window: MainWindow, store: Store) -> QWidget:
    """The discussion has gone on for a while."""
    agenda.go_to(store, "1", "7", "discuss", ago=33 * MINUTE)
    window._stage.open("timer")
    settle()
    stage = window._stage.window()
    assert stage is not None
    stage.resize(960, 420)
    return stage


def shot_notes(window: MainWindow, store: Store) -> QWidget:
    """A note half typed, on its initiative."""
    window.show_page("room")
    settle()
    typed(f"#24 {words().note}")
    return window


def shot_plan(window: MainWindow, store: Store) -> QWidget:
    """Two steps of the initiative that won."""
    votes.cast(store, here(store), "2 24 31")
    subject = Subject("24")
    plan.set_goal(store, here(store), subject, words().goal)
    known = {"lead": "Ghana", "communities": ("Ghana",), "when": "2021-03"}
    plan.add_step(store, here(store), subject, words().first, **known)
    plan.add_step(store, here(store), subject, words().second)
    window.show_page("plan")
    return window


def shot_merge(window: MainWindow, store: Store) -> QWidget:
    """Three workbooks, one of them with a note that was changed in two places."""
    window.show_page("merge")
    page = window._page()
    assert isinstance(page, MergePage)
    page.check_files(sorted(installation.exports_folder().glob("*.xlsx")))
    settle(window)
    return window


def shot_results(window: MainWindow, store: Store) -> QWidget:
    """The ranking of these three rooms."""
    merge.merge(store, sorted(installation.exports_folder().glob("*.xlsx")))
    window.show_page("results")
    settle(window)
    return window


SHOTS: dict[str, dict[str, Shot]] = {
    "facilitator": {"votes": shot_votes, "stage": shot_stage},
    "note-taker": {"notes": shot_notes, "plan": shot_plan},
    "coordinator": {"merge": shot_merge, "results": shot_results},
}


def settle(window: MainWindow | None = None) -> None:
    """Let everything be painted, and what is read beside the window be read."""
    QTest.qWait(150)
    for _ in range(100):
        if window is None or not window._jobs.busy:
            break
        QTest.qWait(100)
    QTest.qWait(150)


def save(image: QImage, target: Path) -> Path:
    """A small file: scaled down, with few colours, as a PNG of four bits a pixel."""
    small = image.scaledToWidth(WIDE, Qt.TransformationMode.SmoothTransformation)
    colors = palette_of(small.convertToFormat(QImage.Format.Format_RGB32))
    plain = Qt.ImageConversionFlag.AvoidDither
    indexed = small.convertToFormat(QImage.Format.Format_Indexed8, colors, plain)
    rows, step = bytes(indexed.constBits()), indexed.bytesPerLine()
    packed = b"".join(
        b"\0" + halves(rows[y * step : y * step + indexed.width()]) for y in range(indexed.height())
    )
    size = struct.pack(">II5B", indexed.width(), indexed.height(), 4, 3, 0, 0, 0)
    palette = b"".join((color & 0xFFFFFF).to_bytes(3, "big") for color in colors)
    parts = {b"IHDR": size, b"PLTE": palette, b"IDAT": zlib.compress(packed, 9), b"IEND": b""}
    target.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts.items()))
    return target


def halves(row: bytes) -> bytes:
    """Two pixels in a byte, the first one in its upper half."""
    even = row + b"\0" * (len(row) % 2)
    return bytes(left << 4 | right for left, right in zip(even[::2], even[1::2], strict=True))


def chunk(kind: bytes, data: bytes) -> bytes:
    """A part of a PNG."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def palette_of(image: QImage) -> list[int]:
    """The colours that are most of the picture and unlike each other, the most frequent first."""
    counts: dict[int, int] = {}
    for y in range(0, image.height(), 2):
        for x in range(0, image.width(), 2):
            pixel = image.pixel(x, y)
            counts[pixel] = counts.get(pixel, 0) + 1
    seen = sorted(counts, key=lambda pixel: (-counts[pixel], pixel))[:MOST_SEEN]
    chosen, far = seen[:1], {pixel: apart(pixel, seen[0]) for pixel in seen}
    while len(chosen) < min(COLORS, len(seen)):
        chosen.append(max(seen, key=lambda pixel: far[pixel] * counts[pixel] ** 0.5))
        far = {pixel: min(near, apart(pixel, chosen[-1])) for pixel, near in far.items()}
    return chosen


def apart(one: int, other: int) -> int:
    """How unlike two colours are."""
    return sum(((one >> by & 255) - (other >> by & 255)) ** 2 for by in (0, 8, 16))


def main(languages: Sequence[str] = LANGUAGES, target: Path = guide.FOLDER) -> list[Path]:
    """Write all of them in these languages; give where they are."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    spoken = InterfaceLanguage(app, languages[0])
    holder = ThemeHolder(load_theme("light"))
    made = []
    for language in languages:
        spoken.show(language)
        holder.show_arabic(language == "ar")
        apply_theme(app, holder.theme)
        folder = guide.home(language, target) / "pictures"
        folder.mkdir(parents=True, exist_ok=True)
        made += [made for role in SHOTS for made in pictures(role, language, holder, folder)]
    return made


def pictures(role: str, language: str, holder: ThemeHolder, target: Path) -> list[Path]:
    """Those of a role's page, in the language that the window speaks."""
    made = []
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        store = practice_store.prepare(folder, role, SEAT, language=language)
        installation.documents_in(practice_store.documents(folder))
        window = MainWindow(store, holder, Settings(folder), Seat(*SEAT, role))
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        for name, shot in SHOTS[role].items():
            shown = shot(window, store)
            settle()
            made.append(save(shown.grab().toImage(), target / f"{name}.png"))
        window.close()
        # The next language would reach it, over a store that is closed by then.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        store.close()
        installation.documents_in(None)
    return made


if __name__ == "__main__":
    print(*main(sys.argv[1:] or LANGUAGES), sep="\n")
