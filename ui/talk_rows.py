"""The talks as rows of a list: what is shown of one, and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from facilitator.clock import SECOND, minutes_and_seconds
from facilitator.records import Talk
from facilitator.talk_slot import SlotView, TalkView
from ui.language import language_name
from ui.rows import RowModel
from ui.talk_words import length, state_word
from ui.text import isolate, plus
from ui.wording import listed


@dataclass(frozen=True)
class TalkRow:
    """A talk in the list: `actual` is what it has had, `tone` whether that was `over` or `within`.

    It changes once a second while it is given, and not with each tick.
    """

    talk: Talk
    number: int
    planned: str
    added: str
    actual: str
    tone: str

    @property
    def id(self) -> str:
        """That of the talk."""
        return self.talk.id


def rows(view: SlotView) -> list[TalkRow]:
    """The rows of a slot."""
    return [_row(one) for one in view.talks]


def _row(one: TalkView) -> TalkRow:
    talk, spent = one.talk, one.timer.spent
    tone = ""
    if talk.state == "done":
        tone = "over" if one.timer.left <= -SECOND else "within"
    elif one.timer.phase == "over":
        tone = "over"
    return TalkRow(
        talk,
        one.number,
        minutes_and_seconds(talk.planned // SECOND),
        plus(length(talk.added)) if talk.added else "",
        length(spent) if spent >= SECOND or talk.state not in ("queued", "skipped") else "",
        tone,
    )


class TalkModel(RowModel[TalkRow]):
    """Talks; the row itself by `ROW_ROLE`, a sentence for screen readers."""

    def value(self, row: TalkRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.talk.title or row.talk.speaker
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (row.talk.speaker, row.talk.title, row.talk.link)))
        return None

    def sentence(self, row: TalkRow) -> str:
        """Everything that is said of a talk."""
        talk = row.talk
        parts = [self.tr("Talk %1").replace("%1", str(row.number)), state_word(talk.state)]
        parts += [isolate(text) for text in (talk.speaker, talk.title) if text]
        if talk.initiative:
            parts.append(self.tr("initiative %1").replace("%1", talk.initiative))
        if talk.language:
            parts.append(language_name(talk.language))
        parts.append(self.tr("planned %1").replace("%1", row.planned))
        if row.added:
            parts.append(self.tr("%1 added").replace("%1", row.added.removeprefix("+")))
        if row.actual and talk.state in ("done", "skipped"):
            parts.append(self.tr("spoken %1").replace("%1", row.actual))
        return listed(parts)
