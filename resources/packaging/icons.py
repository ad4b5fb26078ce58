"""The icons of the package, drawn from the app's mark: of the app, and of event files.

    python resources/packaging/icons.py FOLDER

As SVG, as PNG in the sizes that desktops ask for, and as one file for Windows (`.ico`) and macOS
(`.icns`); both are nothing but a list of PNG.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from ui.mark import circles
from ui.theme import load_theme

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
APP, EVENT = "breakout-facilitator", "application-x-breakout-event"

_ICNS = {"icp4": 16, "icp5": 32, "icp6": 64, "ic07": 128, "ic08": 256, "ic09": 512}
"""How the kinds of pictures in an `.icns` are named that are PNG, and how large each is."""


def app_svg() -> str:
    """The mark in white on the accent colour: it is seen on every background."""
    theme = load_theme("light")
    accent = theme.color("accent").name()
    square = f'<rect x="16" y="16" width="224" height="224" rx="48" fill="{accent}"/>'
    return _svg(square, QRectF(52, 52, 152, 152), theme.color("on.accent").name())


def event_svg() -> str:
    """A sheet with the mark on it."""
    theme = load_theme("light")
    line, folded = theme.color("line.field").name(), theme.color("line").name()
    sheet = (
        f'<path d="M48 12h112l48 48v184H48z" fill="#ffffff" stroke="{line}" stroke-width="8" '
        f'stroke-linejoin="round"/><path d="M160 12v48h48z" fill="{folded}"/>'
    )
    return _svg(sheet, QRectF(72, 92, 112, 112), theme.color("accent").name())


def _svg(behind: str, mark: QRectF, color: str) -> str:
    points = "".join(
        f'<circle cx="{at.x():.2f}" cy="{at.y():.2f}" r="{radius:.2f}"/>'
        for at, radius in circles(mark)
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">'
        f'{behind}<g fill="{color}">{points}</g></svg>\n'
    )


def png(svg: str, side: int) -> bytes:
    """A drawing as PNG of so many pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    written = QByteArray()
    data = QBuffer(written)
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(data, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(written.data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """An icon of Windows: a head, a line for each picture, the pictures; 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    lines = b""
    for side, picture in pictures.items():
        lines += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + lines + b"".join(pictures.values())


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """An icon of macOS: each picture behind the name of its kind and its length."""
    parts = b"".join(
        name.encode() + struct.pack(">I", len(pictures[side]) + 8) + pictures[side]
        for name, side in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", len(parts) + 8) + parts


def draw(folder: Path) -> None:
    """Write all of them: `hicolor/` as desktops of Linux have it, and one file for the others."""
    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        QGuiApplication([])
    for name, kind, svg in ((APP, "apps", app_svg()), (EVENT, "mimetypes", event_svg())):
        pictures = {side: png(svg, side) for side in SIZES}
        _put(folder / "hicolor" / "scalable" / kind / f"{name}.svg", svg.encode())
        for side, picture in pictures.items():
            _put(folder / "hicolor" / f"{side}x{side}" / kind / f"{name}.png", picture)
        known = {side: picture for side, picture in pictures.items() if side <= 256}
        _put(folder / ("app.ico" if name == APP else "event.ico"), ico(known))
        _put(folder / ("app.icns" if name == APP else "event.icns"), icns(pictures))


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
