"""How the window of social time is laid out: people beside the wall, settings above, keys below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.frames import Margins
from ui.lines import Rule
from ui.theme import ThemeHolder

if TYPE_CHECKING:
    from ui.social_dialog import SocialDialog

_SIDE = 332


def arrange(dialog: SocialDialog, holder: ThemeHolder, parent: QWidget) -> tuple[QWidget, ...]:
    """Lay out its parts; gives what makes way for the wall on the whole screen."""
    head = QHBoxLayout()
    Margins(holder, head, 16, 8, 16, 8)
    head.setSpacing(16)
    head.addWidget(dialog.heading)
    head.addWidget(dialog.said, 1)
    head.addWidget(dialog.page)
    main = QVBoxLayout()
    main.setSpacing(0)
    main.addLayout(head)
    main.addWidget(dialog.wall, 1)
    both = QHBoxLayout()
    both.setSpacing(0)
    dialog.people.setFixedWidth(holder.theme.px(_SIDE))
    edge = Rule(holder, vertical=True)
    both.addWidget(dialog.people)
    both.addWidget(edge)
    both.addLayout(main, 1)
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
    dialog.resize(max(900, window.width() - 80), max(560, window.height() - 60))
    return dialog.settings, dialog.people, edge, foot_part, line
