"""The versions of a note as a list: what happened, who did it, and what the note said then."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from facilitator.note_history import Version
from facilitator.note_line import isolated
from facilitator.records import Note
from ui import painting
from ui.composer_marks import qt_length
from ui.days import moment_words
from ui.messages import words_of_saying
from ui.note_delegate import TEXT_AT, Index, NoteDelegate
from ui.note_view import NoteModel, NoteView
from ui.rows import ROW_ROLE
from ui.text import figures, isolate, paint_line
from ui.theme import Theme
from ui.word_diff import differences
from ui.wording import clock_time

_LINE = 20
_LONGEST_COMPARED = 20_000


class HistoryModel(NoteModel):
    """A version for screen readers: what happened, who did it, then the note."""

    versions: dict[str, Version]

    def sentence(self, note: Note) -> str:
        """What happened and what it said."""
        version = self.versions[note.id]
        shown = self.tr("shown now") if version.is_shown else ""
        parts = [self.what(version), self.who(version), shown]
        return f"{', '.join(part for part in parts if part)}. {super().sentence(note)}"

    def when(self, note: Note) -> str:
        """When the version was made."""
        return moment(self.versions[note.id].at)

    def what(self, version: Version) -> str:
        """What happened to the note."""
        if version.label is not None:
            words = words_of_saying(version.label)
            if version.how == "undo":
                return self.tr("Undone: %1").replace("%1", words)
            return (
                self.tr("Done again: %1").replace("%1", words) if version.how == "redo" else words
            )
        return {
            "merged": self.tr("Came with a merge"),
            "by hand": self.tr("Changed in a spreadsheet"),
            "beside": self.tr("Stands beside the one shown, not decided yet"),
        }.get(version.how, "")

    def who(self, version: Version) -> str:
        """On which laptop, or out of which file."""
        if version.is_own:
            return self.tr("on this laptop")
        if version.file:
            return self.tr("from %1").replace("%1", isolate(version.file))
        device = figures(version.note.device[:4])
        return self.tr("on another laptop (%1)").replace("%1", device)


class HistoryDelegate(NoteDelegate):
    """A line about the version over the note; words that are new in it stand out."""

    def __init__(self, view: HistoryView) -> None:
        super().__init__(view.holder(), view)
        self._versions = view

    def when(self, note: Note) -> str:
        """When the version was made."""
        return clock_time(self._versions.version(note.id).at)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The note, and the line over it."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + self._holder.theme.px(_LINE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        theme = self._holder.theme
        note: Note = index.data(ROW_ROLE)
        rect, direction = QRect(option.rect), option.direction
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painting.paint_row_background(painter, theme, rect, direction=direction)
        if focused:
            painter.fillRect(rect.adjusted(0, 0, 0, -1), theme.color("accent.subtle"))
        self._paint_line(painter, theme, rect, note, direction)
        below = rect.adjusted(0, theme.px(_LINE), 0, 0)
        self.paint_note(painter, theme, below, note, direction)
        if focused:
            painting.paint_focus(painter, theme, rect.adjusted(0, 0, 0, -1))

    def formats(self, name: str, shown: str) -> Sequence[QTextLayout.FormatRange]:
        """The words that the version before does not have."""
        before = self._versions.before(name)
        if before is None or len(shown) + len(before) > _LONGEST_COMPARED:
            return ()
        made = []
        for start, length in differences(shown, isolated(before))[0]:
            one = QTextLayout.FormatRange()
            one.start = qt_length(shown[:start])
            one.length = qt_length(shown[start : start + length])
            look = QTextCharFormat()
            look.setBackground(self._holder.theme.color("diff.here"))
            look.setFontUnderline(True)  # not by colour alone
            one.format = look
            made.append(one)
        return made

    def _paint_line(
        self,
        painter: QPainter,
        theme: Theme,
        rect: QRect,
        note: Note,
        direction: Qt.LayoutDirection,
    ) -> None:
        version, words = self._versions.version(note.id), self._versions.words()
        line = QRect(rect.left(), rect.top() + theme.px(8), rect.width(), theme.px(_LINE))
        row = painting.Row(line, direction, theme.px(8))
        row.skip(theme.px(TEXT_AT))
        row.end(self.room_at_end(theme), 0)
        if version.is_shown:
            tag = self.tr("shown now")
            place = row.end(painting.tag_size(theme, "merged", tag))
            painting.paint_tag(painter, theme, place, "merged", tag, direction)
        said = f"{words.what(version)} · {words.who(version)}"
        if clock_time(version.at) != moment(version.at):
            said = f"{said} · {isolate(moment(version.at))}"
        subtle = theme.color("text.subtle")
        paint_line(painter, row.rest(), said, theme.font(12), subtle, direction)


class HistoryView(NoteView):
    """Versions of one note; Enter asks to bring one back, Esc to close the list."""

    bring_back_asked = Signal(str)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these, the newest first."""
        rows = [_row(number, version) for number, version in enumerate(reversed(versions), 1)]
        rows.reverse()
        self._by_id = {row.id: version for row, version in zip(rows, versions, strict=True)}
        older = [*rows[1:], None]
        self._before = {
            row.id: other.text for row, other in zip(rows, older, strict=True) if other is not None
        }
        self.words().versions = self._by_id
        self.show_notes(rows)
        self.remeasure()

    def version(self, row_id: str) -> Version:
        """The version in a row."""
        return self._by_id[row_id]

    def before(self, row_id: str) -> str | None:
        """What the note said before this version; None if that is not known."""
        return self._before.get(row_id)

    def words(self) -> HistoryModel:
        """The words for what happened."""
        assert isinstance(self._notes, HistoryModel)
        return self._notes

    def make_model(self) -> NoteModel:
        """Versions."""
        self._by_id: dict[str, Version] = {}
        self._before: dict[str, str] = {}
        made = HistoryModel()
        made.versions = self._by_id
        return made

    def make_delegate(self) -> NoteDelegate:
        """Versions have a line of their own."""
        return HistoryDelegate(self)

    def note_key(self, event: QKeyEvent, note: Note) -> bool:
        """Enter brings a version back; no key changes one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.bring_back_asked.emit(note.id)
            return True
        return False


def moment(at: int) -> str:
    """A time of day; with the day where it was not today."""
    made = datetime.fromtimestamp(at / 1000)
    if made.date() == datetime.now().date():
        return clock_time(at)
    return moment_words(at)


def _row(number: int, version: Version) -> Note:
    """A version as a row of its own: all of them have the same id in the store."""
    return Note(**{**vars(version.note), "id": f"{number} {version.note.version}"})
