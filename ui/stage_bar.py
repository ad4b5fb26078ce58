"""The stage from the main window: its view, black or not, a message, where it is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.buttons import Button, SegmentedControl
from ui.feedback import announce
from ui.frames import Margins
from ui.panel_parts import Tag, TextLine
from ui.stage_keeper import StageKeeper
from ui.stage_view import MOST_SIGNS, VIEWS
from ui.text import isolate
from ui.text_fields import LineField, claims_escape
from ui.theme import ThemeHolder

_GAP, _LEAST_FIELD = 8, 200


class MessageField(LineField):
    """What is typed is shown by Enter and taken away by Esc, which leaves the field (`left`)."""

    left = Signal()

    def __init__(self, keeper: StageKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.setMaxLength(MOST_SIGNS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the field."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show it, take it away."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._keeper.show_message(self.text())
            # The next message is typed over it.
            self.selectAll()
        elif event.key() == Qt.Key.Key_Escape:
            self.take_away()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def has_something(self) -> bool:
        """Whether there is a message, shown or only typed."""
        return bool(self.text() or self._keeper.message)

    def take_away(self) -> None:
        """No message any more, and nothing typed."""
        self.clear()
        if self._keeper.message:
            self._keeper.show_message("")


class StageBar(QWidget):
    """One line, there while the stage is. It says when the stage is black or shows a message."""

    def __init__(self, holder: ThemeHolder, keeper: StageKeeper) -> None:
        super().__init__()
        self._holder = holder
        self._keeper = keeper
        self._said = self._message = ""
        self._is_two: bool | None = None
        self.views = SegmentedControl(holder, [(view, "") for view in VIEWS])
        self.black = Button(holder, icon="eye-slash")
        self.black.setCheckable(True)
        self.state = Tag(holder)
        self.field = MessageField(keeper)
        self.away = Button(holder, icon="x", flat=True)
        self.where = TextLine(holder, 12, 400, "text.subtle")
        self.full = Button(holder, icon="corners-out", flat=True)
        self.shut = Button(holder, key="Ctrl+P")
        for button in (self.black, self.away, self.full, self.shut):
            # A click leaves the cursor where somebody types.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.views.chosen.connect(keeper.open)
        self.black.clicked.connect(keeper.set_black)
        self.away.clicked.connect(self.field.take_away)
        self.field.textChanged.connect(self._show)
        self.full.clicked.connect(keeper.toggle_full_screen)
        self.shut.clicked.connect(keeper.close)
        keeper.changed.connect(self._show)
        self._one, self._two = QHBoxLayout(), QHBoxLayout()
        rows = QVBoxLayout(self)
        Margins(holder, rows, 20, 6, 12, 6)
        rows.setSpacing(_GAP)
        for row in (self._one, self._two):
            row.setSpacing(_GAP)
            rows.addLayout(row)
        self._lay_out(two=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def focus_message(self) -> None:
        """Put the cursor into the message."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def retranslate(self) -> None:
        """Words anew."""
        self.setAccessibleName(self.tr("Stage"))
        self.views.setAccessibleName(self.tr("What the stage shows"))
        words = {
            "timer": self.tr("Timer"),
            "question": self.tr("Question"),
            "bars": self.tr("Bars"),
            "agenda": self.tr("Agenda"),
            "starts": self.tr("Starts at"),
        }
        for view, name in words.items():
            self.views.set_text(view, name)
        self.field.setPlaceholderText(self.tr("Message to the speaker"))
        self.field.setAccessibleName(self.tr("Message to the speaker"))
        self.field.setToolTip(self.tr("Enter shows it on the stage, Esc takes it away"))
        self.away.setAccessibleName(self.tr("Take the message away"))
        self.away.setToolTip(self.tr("Take the message away (Esc)"))
        self.shut.setAccessibleName(self.tr("Close stage"))
        self.shut.setToolTip(self.tr("Close stage"))
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet strip; in the colour of attention while the room sees something else."""
        theme = self._holder.theme
        painter = QPainter(self)
        odd = self._keeper.black or self._keeper.message or self._keeper.elsewhere
        painter.fillRect(self.rect(), theme.color("yellow.subtle" if odd else "bg.subtle"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _show(self) -> None:
        keeper = self._keeper
        self.setVisible(keeper.is_open)
        if not keeper.is_open:
            self.field.clear()
            return
        self.views.set_current(keeper.view)
        self.black.setChecked(keeper.black)
        words = ""
        if keeper.black:
            words = self.tr("The stage is black")
        elif keeper.message:
            words = self.tr("Message shown")
        elif keeper.elsewhere:
            words = self.tr("The stage stays with {place}")
            words = words.format(place=isolate(keeper.elsewhere))
        self.state.set_text(words, "yellow.text", "bg")
        if words != self._said:
            self._said = words
            announce(self, words or self.tr("The stage shows its view again"))
        if keeper.message != self._message:
            self._message = keeper.message
            if keeper.message:
                self.field.setText(keeper.message)
        full = keeper.full_screen
        self.where.set_text(keeper.screen_name)
        self.where.setToolTip(self.tr("The screen the stage is on"))
        self.full.set_icon("corners-in" if full else "corners-out")
        name = self.tr("Leave full screen") if full else self.tr("Full screen")
        self.full.setAccessibleName(name)
        self.full.setToolTip(f"{name} (F11)")
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Where there is little room an icon is enough, and the screen's name goes first."""
        theme, black = self._holder.theme, self.tr("Black")
        self.black.setAccessibleName(black)
        self.black.setToolTip(self.tr("Show nothing on the stage"))
        self.black.setText("")
        self._dress_shut(words=False)
        always = (self.views, self.black, self.full, self.shut)
        fixed = sum(part.sizeHint().width() for part in always)
        spare = self.width() - fixed - theme.px(32) - 7 * _GAP
        two = spare < theme.px(_LEAST_FIELD) + self.state.sizeHint().width()
        self._lay_out(two=two)
        spare -= 0 if two else theme.px(_LEAST_FIELD)
        self.away.setVisible(self.field.has_something())
        self.state.setVisible(bool(self.state.text()))
        for part in () if two else (self.away, self.state):
            spare -= 0 if part.isHidden() else part.sizeHint().width()
        small = self.shut.sizeHint().width()
        self._dress_shut(words=True)
        if spare >= self.shut.sizeHint().width() - small:
            spare -= self.shut.sizeHint().width() - small
        else:
            self._dress_shut(words=False)
        wide = self.where.sizeHint().width()
        self.where.setVisible(spare >= wide)
        spare -= wide if spare >= wide else 0
        if spare >= theme.px(60):
            self.black.setText(black)

    def _dress_shut(self, *, words: bool) -> None:
        """Close with its words and key, or where there is no room as a cross."""
        self.shut.set_icon("" if words else "x")
        self.shut.setText(self.tr("Close stage") if words else "")
        self.shut.set_key("Ctrl+P" if words else "")

    def _lay_out(self, *, two: bool) -> None:
        """On one line; with large text in a small window the message has one of its own."""
        if two == self._is_two:
            return
        self._is_two = two
        for row in (self._one, self._two):
            while row.count():
                row.takeAt(0)
        message = self._two if two else self._one
        for part in (self.views, self.black):
            self._one.addWidget(part)
        if two:
            self._one.addStretch()
        message.addWidget(self.state)
        message.addWidget(self.field, 1)
        message.addWidget(self.away)
        for part in (self.where, self.full, self.shut):
            self._one.addWidget(part)
