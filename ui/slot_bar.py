"""The time of a slot as a bar: a block for each talk, now, and where the slot ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.talk_slot import SlotTime, SlotView, TalkView
from ui import painting
from ui.talk_words import name_of
from ui.text import RTL, figures, paint_line, text_width
from ui.theme import Theme, ThemeHolder
from ui.wording import clock_time

HIGH, REACH = 28, 4


class SlotBar(QWidget):
    """What was spoken, what is given, what waits, and in yellow what is beyond the slot's end."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self._holder = holder
        self._view: SlotView | None = None
        self._drawn: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.changed.connect(self.updateGeometry)
        holder.changed.connect(self.update)

    def show_view(self, view: SlotView) -> None:
        """Show a slot; painted anew once a second."""
        time = view.time
        drawn = (
            time and (time.now // SECOND, time.limit, time.ends // SECOND, time.by_clock),
            tuple((one.talk, one.timer.spent // SECOND) for one in view.talks),
        )
        self._view = view
        if drawn != self._drawn:
            self._drawn = drawn
            self.setAccessibleName(self.summary())
            self.update()

    def summary(self) -> str:
        """What the bar says, in words."""
        time = self._view.time if self._view is not None else None
        if time is None:
            return ""
        words = self.tr("Slot from {starts} to {limit}. It is {now}. The talks end at {ends}.")
        for name in ("starts", "limit", "now", "ends"):
            words = words.replace("{" + name + "}", self._label(time, getattr(time, name)))
        return words

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.setAccessibleName(self.summary())
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """The blocks, the marks that reach over them, the times below."""
        theme = self._holder.theme
        return QSize(theme.px(320), theme.px(HIGH + 2 * REACH) + theme.line_height(12) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint blocks, marks and times."""
        view = self._view
        if view is None or view.time is None:
            return
        theme, time = self._holder.theme, view.time
        painter = QPainter(self)
        axis = _Axis(time, self.rect(), self.layoutDirection())
        top, high = theme.px(REACH), theme.px(HIGH)
        track = QRect(0, top, self.width(), high)
        painter.fillRect(track, theme.color("bg.neutral"))
        for one in view.talks:
            if one.talk.state != "skipped" and one.ends > one.begins:
                self._block(painter, theme, axis, one, top, high)
        for moment, wide in ((time.now, 2), (time.limit, 2)):
            at = axis.at(moment)
            mark = QRect(min(max(0, at - 1), self.width() - wide), 0, wide, high + 2 * top)
            painter.fillRect(mark, theme.color("text"))
        self._times(painter, theme, axis, time, high + 2 * top)

    def _block(
        self,
        painter: QPainter,
        theme: Theme,
        axis: _Axis,
        one: TalkView,
        top: int,
        high: int,
    ) -> None:
        time = axis.time
        token, text = {"done": ("bar.done", "text"), "queued": ("line.mid", "text")}.get(
            one.talk.state, ("accent", "on.accent")
        )
        inside = one.ends
        if one.talk.state == "queued":
            inside = min(max(one.begins, time.limit), one.ends)
            text = "text" if inside > one.begins else "yellow.text"
        parts = ((one.begins, inside, token), (inside, one.ends, "yellow.subtle"))
        for begins, ends, fill in parts:
            if ends > begins:
                place = axis.rect(begins, ends, top, high)
                framed = theme.contrast and fill in ("line.mid", "yellow.subtle")
                if framed:
                    painting.paint_box(painter, place, theme.color("bg"), theme.color("line"))
                else:
                    painter.fillRect(place, theme.color(fill))
        whole = axis.rect(one.begins, one.ends, top, high)
        room = whole.adjusted(theme.px(8), 0, -theme.px(4), 0)
        if axis.direction == RTL:
            room = whole.adjusted(theme.px(4), 0, -theme.px(8), 0)
        if room.width() >= theme.px(20):
            font, color = theme.font(12, 600), theme.color(text)
            paint_line(painter, room, name_of(one.talk), font, color, axis.direction)

    def _times(
        self, painter: QPainter, theme: Theme, axis: _Axis, time: SlotTime, top: int
    ) -> None:
        """The four times below the bar; the more important ones first, and none over another."""
        line = theme.line_height(12)
        taken: list[QRect] = []
        now = self.tr("now {time}").replace("{time}", self._label(time, time.now))
        for moment, words, weight, token in (
            (time.now, now, 600, "text"),
            (time.limit, self._label(time, time.limit), 600, "text"),
            (time.starts, self._label(time, time.starts), 400, "text.subtle"),
            (time.ends, self._label(time, time.ends), 400, "text.subtle"),
        ):
            font = theme.font(12, weight)
            wide = text_width(font, words)
            left = min(max(0, axis.at(moment) - wide // 2), max(0, self.width() - wide))
            place = QRect(left, top + 2, wide, line)
            roomy = place.adjusted(-theme.px(6), 0, theme.px(6), 0)
            if not any(roomy.intersects(other) for other in taken):
                taken.append(place)
                paint_line(painter, place, words, font, theme.color(token), axis.direction)

    def _label(self, time: SlotTime, moment: int) -> str:
        if time.by_clock:
            return figures(clock_time(moment))
        return figures(minutes_and_seconds(max(0, moment - time.starts) // SECOND))


class _Axis:
    """Moments as places in a rectangle, from its start edge to its end."""

    def __init__(self, time: SlotTime, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.time = time
        self.direction = direction
        self._rect = rect
        self._end = max(time.limit, time.ends, time.now, time.starts + SECOND)

    def at(self, moment: int) -> int:
        """The x of a moment."""
        share = (moment - self.time.starts) / (self._end - self.time.starts)
        x = round(min(max(share, 0), 1) * self._rect.width())
        return self._rect.width() - x if self.direction == RTL else x

    def rect(self, begins: int, ends: int, top: int, high: int) -> QRect:
        """The rectangle of a time, with a gap of two pixels to what follows."""
        first, last = sorted((self.at(begins), self.at(ends)))
        gap = 2 if last - first > 4 else 0
        left = first + (gap if self.direction == RTL else 0)
        return QRect(left, top, last - first - gap, high)
