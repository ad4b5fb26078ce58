"""The middle column of the Publish page: what the privacy check found, and the way to decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from facilitator.event import Event
from facilitator.privacy import KINDS, Finding
from facilitator.publish_preview import Preview
from ui.buttons import Button
from ui.feedback import EmptyHint
from ui.fit_row import FitRow
from ui.frames import Margins, label, line_up, scrolling, surface
from ui.icons import paint_icon
from ui.lines import Rule
from ui.panel_parts import Tag, TextLine
from ui.privacy_review import PrivacyReview
from ui.privacy_rows import CheckRows
from ui.privacy_words import PrivacyWords, open_kinds
from ui.theme import ThemeHolder

_LEAST_SHOWN = 120
"""So much of the check is always shown, a whole row at least: before that, the page scrolls."""


class PrivacyColumn(QWidget):
    """The check, or the findings of one kind.

    `decided` carries findings and a decision, empty for taking decisions back; `agreed` the ids of
    quotes whose speakers said yes. `beside_asked` asks for the column beside, where there is room
    for one of the two only.
    """

    decided = Signal(object, str)
    agreed = Signal(object)
    beside_asked = Signal()

    def __init__(self, event: Event, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._says = PrivacyWords(self)
        self._seen: Preview | None = None
        self._reviewed = ""
        surface(self, "panel")
        self._shield = _Shield(holder)
        self.back = Button(holder, icon="caret-left", flat=True, height=28)
        self._title = TextLine(holder, 16, 600)
        self.tag = Tag(holder)
        self.beside = Button(holder, flat=True, height=28)
        self.rows = CheckRows(holder)
        self.review = PrivacyReview(event, holder, self._says)
        self._waiting = EmptyHint(holder, "shield-check", "", "")
        self._promise: QLabel = label("label")
        self._promise.setWordWrap(True)
        self._arrange()
        self.rows.review_asked.connect(self.show_review)
        self.rows.at_once_asked.connect(self._decide_all)
        self.review.decided.connect(self._decide)
        self.review.agreed.connect(self.agreed)
        self.review.left.connect(self.show_check)
        self.back.clicked.connect(self.show_check)
        self.beside.clicked.connect(self.beside_asked)
        self.beside.hide()
        holder.changed.connect(self._restyle)
        self._restyle()

    def findings(self) -> tuple[Finding, ...]:
        """What the check found, as decided up to now."""
        return self._seen.publication.findings if self._seen is not None else ()

    def show_preview(self, seen: Preview) -> None:
        """Show what was found now."""
        self._seen = seen
        self._show()

    def take(self, findings: Sequence[Finding]) -> None:
        """Show decisions before everything is looked at anew."""
        if self._seen is not None:
            publication = replace(self._seen.publication, findings=tuple(findings))
            self.show_preview(replace(self._seen, publication=publication))

    def show_check(self) -> None:
        """Back from one kind to the whole check."""
        kind, self._reviewed = self._reviewed, ""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self.window())
        self._show()
        if had_focus:
            self.focus_on(kind)

    def show_review(self, kind: str) -> None:
        """One kind of finding, one by one."""
        self._reviewed = kind
        self._show()
        self.review.focus_start()

    def reviewing(self) -> bool:
        """Whether one kind is shown."""
        return bool(self._reviewed)

    def focus_on(self, kind: str = "") -> None:
        """Into the row of a kind, or to what is open first."""
        stops = self.rows.stops()
        of_kind = [one for one in stops if kind and self._kind_of(one) == kind]
        for stop in of_kind or stops:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def stops(self) -> list[QWidget]:
        """Where F6 leads to."""
        if self._reviewed:
            return [self.review]
        return [self._scroll]

    def retranslate(self) -> None:
        """Set every text anew."""
        self.setAccessibleName(self.tr("Privacy check"))
        back = self.tr("Back to the privacy check")
        self.back.setAccessibleName(back)
        self.back.setToolTip(back)
        self.beside.setText(self.tr("Preview"))
        self._waiting.set_text(self.tr("Looking"), self.tr("The store is read beside the window."))
        self._promise.setText(
            self.tr("The check runs again on every write. It reads the store, not the screen.")
        )
        self.review.retranslate()
        self._show()

    def _show(self) -> None:
        seen, kind = self._seen, self._reviewed
        self._shield.setVisible(not kind)
        self.back.setVisible(bool(kind))
        self._title.set_text(self._says.heading(kind) if kind else self.tr("Privacy check"))
        kinds = open_kinds(self.findings())
        count = len(kinds)
        if kind:
            count = len({one.id for one in self._of(kind) if not one.decided})
        words = self._says.open(count) if count else ""
        self.tag.set_text(words, "yellow.text", "yellow.subtle")
        if seen is None:
            self._stack.setCurrentWidget(self._waiting)
            return
        self.rows.show_lines(self._says.lines(seen))
        if kind:
            self.review.show_kind(kind, seen)
        self._stack.setCurrentWidget(self.review if kind else self._scroll)

    def _of(self, kind: str) -> list[Finding]:
        return [one for one in self.findings() if one.kind == kind]

    def _kind_of(self, button: QWidget) -> str:
        return next(
            (line.id for line in self.rows.lines() if self.rows.row(line.id).isAncestorOf(button)),
            "",
        )

    def _decide_all(self, kind: str) -> None:
        """The careful choice for everything of a kind that nobody has decided."""
        if kind in KINDS:
            undecided = [one for one in self._of(kind) if not one.decided]
            if undecided:
                self.decided.emit(undecided, undecided[0].choices[0])
                self.focus_on(kind)

    def _decide(self, finding: str, decision: str) -> None:
        self.decided.emit([one for one in self.findings() if one.id == finding], decision)

    # Making

    def _arrange(self) -> None:
        self._head = QWidget()
        head = FitRow(self._holder, self._head, edge=0)
        margins = Margins(self._holder, head, 20, 0, 20, 0)
        head.add_part(self._shield, lambda: (self._shield.sizeHint().width(),), ())
        head.add(self.back)
        head.add(self._title, whole=True)
        head.add(self.tag, at_end=True)
        head.add(self.beside, at_end=True)
        inside = QWidget()
        surface(inside, "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        self._scroll = scrolling(inside)
        line_up(self._scroll, margins)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        for part in (self._scroll, self.review, self._waiting):
            self._stack.addWidget(part)
        foot = QWidget()
        below = QVBoxLayout(foot)
        Margins(self._holder, below, 20, 12, 20, 12)
        below.addWidget(self._promise)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addWidget(Rule(self._holder))
        whole.addWidget(middle, 1)
        whole.addWidget(Rule(self._holder))
        whole.addWidget(foot)

    def _restyle(self) -> None:
        self._head.updateGeometry()
        self._scroll.setMinimumHeight(self._holder.theme.px(_LEAST_SHOWN))


class _Shield(QWidget):
    """The sign of the check."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._holder.theme.px(20)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        color = self._holder.theme.color("text")
        paint_icon(QPainter(self), self.rect(), "shield-check", color)
