"""How the Publish page looks: messages above three columns; two of them where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from facilitator.event import Event
from ui.feedback import Banner, Said, Tone
from ui.frames import Margins, surface
from ui.lines import Rule
from ui.privacy_column import PrivacyColumn
from ui.publish_right import PublishRight
from ui.publish_side import PublishSide
from ui.theme import ThemeHolder

_COLUMN, _LEAST = 371, 300
"""The first two columns as in the design, and at least."""
_NARROW = 940
"""Below this width only two columns stand."""


class PublishView(QWidget):
    """The parts of the page and where they stand; what they do is `publish_page`'s.

    `acted` is the action of the message.
    """

    acted = Signal()

    def __init__(self, event: Event, themes: ThemeHolder) -> None:
        super().__init__()
        self._themes = themes
        self._narrow = self._beside = False
        surface(self, "page")
        self.rehearsal = Banner(themes)
        self.banner = Banner(themes)
        self.side = PublishSide(themes)
        self.privacy = PrivacyColumn(event, themes)
        self.right = PublishRight(themes)
        self._lay_out()
        self.rehearsal.hide()
        self.banner.hide()
        self._show_messages()
        self.banner.action.connect(self.acted)
        self.privacy.beside_asked.connect(lambda: self.show_beside(True))
        self.right.beside_asked.connect(lambda: self.show_beside(False))
        themes.changed.connect(self._fit)
        self._fit()

    def show_rehearsal(self, words: str) -> None:
        """Say that it is one; empty words say that it is not."""
        self.rehearsal.setVisible(bool(words))
        if words and words != self.rehearsal.text():
            self.rehearsal.show_message("warning", words, quiet=True)
        self._show_messages()

    def say(self, tone: Tone, words: Said, action: Said = "") -> None:
        """Say something above the columns."""
        self.banner.show_message(tone, words, action)
        self.banner.show()
        self._show_messages()

    def hide_message(self) -> bool:
        """Put the message away; whether it had the focus."""
        had_focus = self.banner.isAncestorOf(QApplication.focusWidget() or self.window())
        self.banner.hide()
        self._show_messages()
        return had_focus

    def stops(self) -> list[QWidget]:
        """Where F6 leads to: what to write, the check, what it will be."""
        message = [] if self.banner.isHidden() else [self.banner]
        side, right = self.side, self.right
        return [side.list, side.folder, *self.privacy.stops(), right.stop(), *message]

    def walk_on(self) -> None:
        """F6 in a narrow window: the check stands there first, then what it will be."""
        focused = QApplication.focusWidget()
        if not self._narrow or focused is None:
            return
        if self.privacy.isAncestorOf(focused):
            # The next stop from here is what takes the place of the check.
            self.side.folder.setFocus()
            self.show_beside(True)
        elif self.side.isAncestorOf(focused):
            self.show_beside(False)

    def show_beside(self, beside: bool) -> None:
        """Where there is room for one of the two: what it will be instead of the check, or back."""
        had_focus = any(
            part.isAncestorOf(QApplication.focusWidget() or self.window())
            for part in (self.privacy, self.right)
        )
        self._beside = beside
        self._fit()
        if had_focus and self._narrow:
            self.right.stop().setFocus() if beside else self.privacy.focus_on()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower columns, or two of them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, wide = self._themes.theme.px, self.width()
        self._narrow = wide < px(_NARROW)
        column = max(px(_LEAST), min(px(_COLUMN), round(wide * 0.29)))
        if self._narrow:
            column = min(column, wide // 2 - px(4))  # the check's buttons need a little more
        self.side.setFixedWidth(column)
        shown = self._beside if self._narrow else True
        self.right.setVisible(shown)
        self.privacy.setVisible(not (self._narrow and self._beside))
        self._second_rule.setVisible(not self._narrow)
        self.privacy.beside.setVisible(self._narrow)
        self.right.beside.setVisible(self._narrow)
        if self._narrow:
            self.privacy.setMinimumWidth(0)
            self.privacy.setMaximumWidth(max(1, wide - column))
        else:
            self.privacy.setFixedWidth(column)

    def _show_messages(self) -> None:
        shown = not (self.rehearsal.isHidden() and self.banner.isHidden())
        self._messages.setVisible(shown)
        self._message_rule.setVisible(shown)

    def _lay_out(self) -> None:
        messages = QVBoxLayout()
        Margins(self._themes, messages, 20, 12, 20, 12)
        messages.setSpacing(8)
        messages.addWidget(self.rehearsal)
        messages.addWidget(self.banner)
        self._messages = QWidget()
        self._messages.setLayout(messages)
        self._message_rule = Rule(self._themes)
        self._second_rule = Rule(self._themes, vertical=True)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.side)
        columns.addWidget(Rule(self._themes, vertical=True))
        columns.addWidget(self.privacy)
        columns.addWidget(self._second_rule)
        columns.addWidget(self.right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._messages)
        whole.addWidget(self._message_rule)
        whole.addLayout(columns, 1)
