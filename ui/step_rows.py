"""The rows of the plan's table: a step with its number, and what a screen reader says of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from facilitator.records import Step
from facilitator.text import one_line
from ui.months import when_words
from ui.plan_words import DETAILS, field_word, level_word, typed_value
from ui.rows import RowModel
from ui.text import isolate
from ui.wording import sentences

_SPOKEN = 500


@dataclass(frozen=True)
class StepRow:
    """A step as shown: its number among the others, whether what is below it is open."""

    step: Step
    number: int
    of: int
    opened: bool = False

    @property
    def id(self) -> str:
        """That of the step."""
        return self.step.id


class StepModel(RowModel[StepRow]):
    """Steps; the row itself by `ROW_ROLE`, a sentence for screen readers."""

    def value(self, row: StepRow, column: int, role: int) -> Any:  # noqa: ANN401 - Qt's own type
        """What Qt and screen readers get."""
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(row.step.text, 200)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(row)
        return None

    def sentence(self, row: StepRow) -> str:
        """Everything that is said of a step."""
        step = row.step
        place = self.tr("Step %1 of %2").replace("%1", str(row.number)).replace("%2", str(row.of))
        parts = [place]
        if step.key:
            parts.append(self.tr("key action"))
        parts += [_short(step.text), level_word(step.coordination)]
        for field in ("lead", "communities", "when", *DETAILS):
            words = typed_value(field, getattr(step, field))
            if words:
                parts.append(f"{field_word(field)}: {_short(words)}")
        parts += [self.tr("no lead")] if not step.lead else []
        parts += [self.tr("no date")] if not when_words(step.when) else []
        return sentences(parts)


def field_sentence(row: StepRow, field: str) -> str:
    """What a screen reader says when one field of a step is gone to."""
    value = getattr(row.step, field)
    words = level_word(str(value)) if field == "coordination" else typed_value(field, value)
    return f"{field_word(field)}: {_short(words)}" if words else field_word(field)


def _short(text: str) -> str:
    return isolate(one_line(text, _SPOKEN))
