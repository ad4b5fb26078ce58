"""A dialog with a text at the start and what is read out of it at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.frames import Margins, label
from ui.lines import Rule
from ui.theme import ThemeHolder


def arrange(
    dialog: QDialog,
    holder: ThemeHolder,
    title: str,
    banner: QWidget,
    text_side: QWidget,
    list_side: QLayout,
    foot: Sequence[QWidget],
    parent: QWidget,
) -> None:
    """Title, banner, both sides, and at the foot a line that stretches before the buttons."""
    heading = label("title", title)
    dialog.setWindowTitle(title)
    top = QHBoxLayout()
    Margins(holder, top, 20, 16, 20, 16)
    top.addWidget(heading)
    top.addStretch()
    both = QHBoxLayout()
    both.setSpacing(0)
    both.addWidget(text_side, 2)
    both.addWidget(Rule(holder, vertical=True))
    both.addLayout(list_side, 3)
    below = QHBoxLayout()
    Margins(holder, below, 20, 12, 16, 12)
    below.setSpacing(8)
    for at, widget in enumerate(foot):
        below.addWidget(widget, 0 if at else 1)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(top)
    column.addWidget(banner)
    column.addWidget(Rule(holder))
    column.addLayout(both, 1)
    column.addWidget(Rule(holder))
    column.addLayout(below)
    window, px = parent.window(), holder.theme.px
    wide = min(px(1000), max(window.width() - 80, 800))
    dialog.resize(wide, min(px(642), max(window.height() - 80, 520)))
