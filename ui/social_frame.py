"""How the window of social time is laid out: people beside the wall, settings above, keys below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.fit_row import FitRow
from ui.frames import Margins, scrolling
from ui.lines import Rule
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.social_dialog import SocialDialog

_SIDE = 356


def arrange(dialog: SocialDialog, holder: ThemeHolder, parent: QWidget) -> tuple[QWidget, ...]:
    """Lay out its parts; gives what makes way for the wall on the whole screen."""
    above = QWidget()
    head = FitRow(holder, above, height=44, edge=16, gap=16, between=8)
    head.add(dialog.heading, whole=True)
    head.add(dialog.page, at_end=True, whole=True)
    # In lines of its own: beside the heading there is no room for it in every language and size.
    below = QVBoxLayout()
    Margins(holder, below, 16, 0, 16, 8)
    below.addWidget(dialog.said)
    inside = QWidget()
    main = QVBoxLayout(inside)
    main.setContentsMargins(0, 0, 0, 0)
    main.setSpacing(0)
    main.addWidget(above)
    main.addLayout(below)
    main.addWidget(dialog.wall, 1)
    both = QHBoxLayout()
    both.setSpacing(0)
    edge = Rule(holder, vertical=True)
    both.addWidget(dialog.people)
    both.addWidget(edge)
    # With large text what is said of a round takes half of a small window.
    scroll = scrolling(inside)
    # What is said of another round is read first.
    dialog.wall.shown.connect(lambda: scroll.ensureVisible(0, 0))
    both.addWidget(scroll, 1)
    foot = QHBoxLayout()
    Margins(holder, foot, 20, 12, 16, 12)
    foot.setSpacing(8)
    for part in (dialog.copy, dialog.save_button, dialog.full):
        foot.addWidget(part)
    foot.addStretch(1)
    foot.addWidget(dialog.leave)
    foot.addWidget(dialog.next_button)
    foot_part = QWidget()
    foot_part.setLayout(foot)
    line = Rule(holder)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(dialog.settings)
    column.addWidget(dialog.banner)
    column.addWidget(Rule(holder))
    column.addLayout(both, 1)
    column.addWidget(line)
    column.addWidget(foot_part)
    dialog.banner.hide()
    for button in (dialog.copy, dialog.save_button, dialog.full, dialog.leave, dialog.next_button):
        button.setAutoDefault(False)
    window = parent.window()
    wide = max(900, window.width() - 80)
    dialog.people.setFixedWidth(min(holder.theme.px(_SIDE), wide * 9 // 20))
    dialog.resize(wide, max(560, window.height() - 60))
    return dialog.settings, dialog.people, edge, foot_part, line
