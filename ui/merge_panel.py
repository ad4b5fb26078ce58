"""What a merge will change: the side panel of the Merge page, with the blue button."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.event import Event
from facilitator.merge import FileResult
from facilitator.merge_report import marks_of
from facilitator.results import RoundResult
from ui.buttons import Button
from ui.feedback import Banner
from ui.frames import label, scrolling, surface
from ui.lines import Rule
from ui.merge_files import is_workbook
from ui.merge_panel_parts import ChangeLines, PlaceRows
from ui.merge_words import Differences
from ui.messages import words_of
from ui.panel_parts import WrappedText
from ui.places import PlaceLine, first_places
from ui.progress_row import Doing
from ui.questions import Questions
from ui.text import LTR, figures, isolate
from ui.theme import ThemeHolder
from ui.titles import title_of
from ui.vote_words import VoteWords
from ui.wording import listed, passage, room_name, round_title, sentences

_WIDEST = 16_777_215  # Qt's own: no limit
_GAINED = ("ballots", "votes by tally", "notes", "goals", "steps", "talks", "attendance")
_RECORDS = ("notes", "ballots", "tallies", "goals", "steps", "talks", "attendance")
# Rooms that a sentence names one by one.
_NAMED = 3


class MergePanel(QWidget):
    """What will change, the first places after it, what asks for a choice, and the blue button."""

    resolve_asked = Signal()
    undo_asked = Signal()

    def __init__(self, event: Event, holder: ThemeHolder, differences: Differences) -> None:
        super().__init__()
        self._says = VoteWords(self)
        self._event = event
        self._holder = holder
        self._differences = differences
        self._below = False
        self._done_words = ""
        self._can_undo = False
        surface(self, "panel")
        self._title = label("heading")
        self._nothing = label("subtle")
        self._nothing.setWordWrap(True)
        self.done = WrappedText(holder, 14, 400)
        self.undo = Button(holder, icon="arrow-counter-clockwise")
        self.undo.clicked.connect(self.undo_asked)
        self.lines = ChangeLines(holder)
        self._first = label("label")
        self._first.setWordWrap(True)
        self.places = PlaceRows(holder)
        self.notice = Banner(holder)
        self.resolve = Button(holder, icon="git-merge")
        self.resolve.clicked.connect(self.resolve_asked)
        self.button = Button(holder, key="Ctrl+Enter", primary=True, height=40)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._again = label("label")
        self._again.setWordWrap(True)
        self._lay_out()
        holder.changed.connect(self._restyle)
        self._restyle()

    # Showing

    def show_results(
        self,
        waiting: Sequence[FileResult],
        received: Sequence[str],
        results: tuple[Sequence[RoundResult], Sequence[RoundResult]],
        questions: Questions,
        *,
        read: int,
        rejected: int,
        doing: Doing,
    ) -> None:
        """Show what these files bring to a store that has the `received` rooms.

        `results` are those before and after; `read` says how many files were read, `rejected` how
        many of them were rejected, and `doing` what is going on.
        """
        lines = self._changes(waiting, received)
        disputed = sum((one.disputed for one in waiting), Counter[str]())
        stay = len(questions.conflicts) + sum(
            max(0, one.conflicts - len(questions.of_rooms(one.rooms).conflicts)) for one in waiting
        )
        if waiting and stay:
            lines.append((_number(stay), self.tr("conflict(s) stay open", "", stay)))
        self.lines.show_lines(lines)
        self.lines.setVisible(bool(lines))
        done = bool(self._done_words) and not waiting and doing != "reading"
        self._title.setText(self.tr("What changed") if done else self.tr("What will change"))
        self.done.setVisible(done)
        self._undo_box.setVisible(self._can_undo and not waiting)
        self.undo.setEnabled(not doing)
        told = self._not_merged(read, rejected, brought=bool(waiting) or done, doing=doing)
        self._nothing.setText(told)
        self._nothing.setVisible(bool(told))
        self._show_button(waiting, len(questions), doing)
        before, after = results
        self._show_places(first_places(before, after), bool(waiting))
        self._show_notice(waiting, disputed, questions)

    def _not_merged(self, read: int, rejected: int, *, brought: bool, doing: Doing) -> str:
        """Why files bring nothing, the rejected ones first; `brought` says that others do, or did.

        Empty where all of them do.
        """
        if doing == "reading":
            return self.tr("Shown as soon as all files are read. Nothing is written yet.")
        if rejected:
            if rejected == read:
                return self.tr("None of these files can be merged.")
            words = self.tr("%n rejected.", "", rejected)
            return words if brought else passage((words, self.tr("Nothing new in the others.")))
        if brought:
            return ""
        return self.tr("Nothing new in these files.") if read else self.tr("Choose files first.")

    def stops(self) -> list[QWidget]:
        """Where F6 stops: the blue button, or what can be done instead."""
        stops: list[QWidget] = [self.button, self.undo]
        return [one for one in stops if one.isEnabled() and one.isVisible()][:1]

    def _show_button(self, waiting: Sequence[FileResult], open_ones: int, doing: Doing) -> None:
        """The next step: merge; where nothing waits, decide."""
        decide = self.tr("Decide %n question(s)", "", open_ones)
        if waiting:
            workbooks = all(is_workbook(one.path) for one in waiting)
            words = (
                self.tr("Merge %n workbook(s)", "", len(waiting))
                if workbooks
                else self.tr("Merge %n file(s)", "", len(waiting))
            )
        else:
            words = decide if open_ones else self.tr("Merge")
        self.button.setText(words)
        self.button.setEnabled(bool(waiting or open_ones) and not doing)
        self.resolve.setVisible(bool(open_ones and waiting))
        self.resolve.setText(decide)

    def show_done(self, words: str, can_undo: bool) -> None:
        """What the last merge changed, until files wait again; and whether it can be undone."""
        self._done_words, self._can_undo = words, can_undo
        self.done.set_text(words)

    def _changes(
        self, waiting: Sequence[FileResult], received: Sequence[str]
    ) -> list[tuple[str, str]]:
        gained = sum((one.gained for one in waiting), Counter[str]())
        changed = sum((one.changed for one in waiting), Counter[str]())
        removed = sum((one.removed for one in waiting), Counter[str]())
        rooms = len({room for one in waiting for room in one.rooms} - set(received))
        lines = [(f"+ {_number(rooms)}", self.tr("room(s)", "", rooms))] if rooms else []
        for table in _GAINED:
            if gained[table]:
                lines.append((f"+ {_number(gained[table])}", self._more(table, gained[table])))
        for table in _RECORDS:
            if changed[table]:
                lines.append((_number(changed[table]), self._updated(table, changed[table])))
        for table in _RECORDS:
            if removed[table]:
                lines.append((_number(removed[table]), self._removed(table, removed[table])))
        return lines

    def _more(self, table: str, count: int) -> str:
        words = {
            "ballots": self.tr("ballot(s)", "", count),
            "votes by tally": self.tr("vote(s) by tally", "", count),
            "notes": self.tr("note(s)", "", count),
            "goals": self.tr("goal(s)", "", count),
            "steps": self.tr("plan step(s)", "", count),
            "talks": self.tr("talk(s)", "", count),
            "attendance": self.tr("head count(s)", "", count),
        }
        return words[table]

    def _updated(self, table: str, count: int) -> str:
        words = {
            "ballots": self.tr("ballot(s) changed", "", count),
            "tallies": self.tr("tally(s) changed", "", count),
            "notes": self.tr("note(s) updated", "", count),
            "goals": self.tr("goal(s) updated", "", count),
            "steps": self.tr("plan step(s) updated", "", count),
            "talks": self.tr("talk(s) updated", "", count),
            "attendance": self.tr("head count(s) updated", "", count),
        }
        return words[table]

    def _removed(self, table: str, count: int) -> str:
        words = {
            "ballots": self.tr("ballot(s) taken back", "", count),
            "tallies": self.tr("tally(s) removed", "", count),
            "notes": self.tr("note(s) removed", "", count),
            "goals": self.tr("goal(s) removed", "", count),
            "steps": self.tr("plan step(s) removed", "", count),
            "talks": self.tr("talk(s) removed", "", count),
            "attendance": self.tr("head count(s) removed", "", count),
        }
        return words[table]

    def _show_places(self, lines: Sequence[PlaceLine], merging: bool) -> None:
        self._first.setVisible(bool(lines))
        self._first.setText(self._first_words(lines[0].round if lines else "", merging))
        rows, spoken = [], []
        for line in lines:
            title = title_of(self._event, line.initiative)
            sign, words = self._move(line)
            rows.append((line.initiative, title, sign, _number(line.votes)))
            votes = self._says.amount(line.method, line.votes)
            spoken.append(listed(part for part in (line.initiative, title, votes, words) if part))
        self.places.show_places(rows, sentences(spoken))
        self.places.setVisible(bool(rows))

    def _first_words(self, round_key: str, merging: bool) -> str:
        """What the places are of, with the round where it is one of several that vote."""
        voting = [one.key for one in self._event.rounds if one.vote is not None]
        if len(voting) < 2 or round_key not in voting:
            return (
                self.tr("First places after this merge") if merging else self.tr("First places now")
            )
        words = (
            self.tr("First places after this merge: {round}")
            if merging
            else self.tr("First places now: {round}")
        )
        return words.format(round=isolate(round_title(self._event, round_key)))

    def _move(self, line: PlaceLine) -> tuple[str, str]:
        """The sign of a move, and the words for it."""
        if line.how == "out":
            return self.tr("▼ out"), self.tr("falls out of the first places")
        if line.how == "in":
            return self.tr("▲ in"), self.tr("comes into the first places")
        steps = abs(line.moved)
        if line.moved > 0:
            return f"▲ {steps}", self.tr("up %n place(s)", "", steps)
        if line.moved < 0:
            return f"▼ {steps}", self.tr("down %n place(s)", "", steps)
        return "", ""

    def _show_notice(
        self, waiting: Sequence[FileResult], disputed: Counter[str], questions: Questions
    ) -> None:
        """What asks for a choice, by the files that wait or else in the store; and a rehearsal."""
        apart = [one for one in waiting if one.apart]
        rooms = {room for one in waiting if one.conflicts for room in one.rooms}
        if not waiting:
            disputed = questions.disputed()
            rooms = {one.where.room for one in questions.conflicts}
        apart_rooms = {room for one in apart for room in one.rooms}
        if not waiting:
            apart_rooms = {one.where.room for one in questions.apart}
        marks = marks_of(waiting)
        said = [words_of(marks)] if marks is not None else []
        if disputed.total():
            words = self.tr("{what} in {rooms}. Both versions are kept until you choose.")
            what = self._differences.changed_on_both(disputed)
            said.append(words.format(what=what, rooms=self._rooms_words(rooms)))
        if apart_rooms:
            words = self.tr(
                "Several laptops counted the votes of {rooms}. Only one count is used, never their "
                "sum; you choose which."
            )
            said.append(words.format(rooms=self._rooms_words(apart_rooms)))
        self.notice.setVisible(bool(said))
        self._notice_box.setVisible(bool(said))
        if said and passage(said) != self.notice.text():
            self.notice.show_message("warning", passage(said), quiet=True)

    def _rooms_words(self, rooms: set[str]) -> str:
        names = [
            room_name(self._event, one.key) for one in self._event.every_room if one.key in rooms
        ]
        if len(names) > _NAMED:
            return self.tr("%n room(s)", "", len(names))
        return listed(isolate(name) for name in names)

    def retranslate(self) -> None:
        """Set the texts that do not depend on files anew."""
        self.undo.setText(self.tr("Undo this merge"))
        self._again.setText(self.tr("Merging the same file again changes nothing."))

    # Looks

    def set_below(self, below: bool) -> None:
        """Stand below the files, as wide as they are, instead of beside them."""
        self._below = below
        self._restyle()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setContentsMargins(20, 0, 20, 0)
        title.addWidget(self._title)
        self._head = QWidget()
        self._head.setLayout(title)
        inside = QWidget()
        inside.setProperty("surface", "panel")
        self._inner = QVBoxLayout(inside)
        self._inner.setSpacing(0)
        self._undo_box = QWidget()
        below = QVBoxLayout(self._undo_box)
        below.setContentsMargins(0, 8, 0, 0)  # the gap goes with the button
        below.addWidget(self.undo)
        # What is to be known before anything else: in a low window figures may be out of sight.
        self._notice_box = QWidget()
        around = QVBoxLayout(self._notice_box)
        around.setContentsMargins(0, 8, 0, 8)
        around.addWidget(self.notice)
        for part in (self._nothing, self.done, self._undo_box, self._notice_box, self.lines, 20):
            self._add(part)
        for part in (self._first, 4, self.places, 20, self.resolve):
            self._add(part)
        self._inner.addStretch(1)
        self._scroll = scrolling(inside)
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda *_: self._line_up())
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 16, 20, 16)
        foot.setSpacing(8)
        foot.addWidget(self.button)
        foot.addWidget(self._again)
        self._edge = Rule(self._holder, vertical=True)
        layout = QVBoxLayout()
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(Rule(self._holder))
        layout.addWidget(self._scroll, 1)
        layout.addWidget(Rule(self._holder))
        layout.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._edge)
        whole.addLayout(layout, 1)
        self._line_up()

    def _add(self, part: QWidget | int) -> None:
        if isinstance(part, int):
            self._inner.addSpacing(part)
        else:
            self._inner.addWidget(part)

    def _line_up(self) -> None:
        """The scroll bar stands in the margin: what is inside ends where the button does."""
        bar = self._scroll.verticalScrollBar()
        end = 20 - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        left, right = (20, end) if self.layoutDirection() == LTR else (end, 20)
        self._inner.setContentsMargins(left, 12, right, 12)

    def changeEvent(self, event: QEvent) -> None:
        """Turn over with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._line_up()

    def _restyle(self) -> None:
        if self._below:
            self._edge.hide()
            self.setMinimumWidth(0)
            self.setMaximumWidth(_WIDEST)
        else:
            self._edge.show()
            self.setFixedWidth(self._holder.theme.px(320))
        self._head.setFixedHeight(self._holder.theme.px(56))


def _number(count: int) -> str:
    return figures(QLocale().toString(count)) if count > 999 else str(count)
