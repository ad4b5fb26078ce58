"""What people who registered speak, where they are from, and what else they need, in lines."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.people_counts import Counts
from ui.count_lines import CountLines
from ui.language import own_name
from ui.text import figures, isolate
from ui.theme import ThemeHolder


class RegistrationCounts(QWidget):
    """Three counts below the needs; each is there only where somebody said something."""

    def __init__(self, holder: ThemeHolder) -> None:
        super().__init__()
        self.others = CountLines(holder, apart=True)
        self.languages = CountLines(holder)
        self.communities = CountLines(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.others, self.languages, self.communities):
            column.addWidget(part)
        self.hide()

    def show_counts(self, counts: Counts | None) -> None:
        """Say these; None is nobody."""
        self.setVisible(counts is not None)
        if counts is None:
            return
        # A reader of the page sees what people wrote; it is on no other list.
        written = [
            isolate(text) if count == 1 else _numbered(isolate(text), count)
            for text, count in counts.others.items()
        ]
        title = self.tr("Other needs, as people wrote them")
        self.others.show_counts(title, written)
        names = {isolate(own_name(code)): n for code, n in counts.languages.items()}
        spoken = [_numbered(name, n) for name, n in names.items()]
        title = self.tr("Languages spoken: %1").replace("%1", _number(len(spoken)))
        self.languages.show_counts(title, spoken, self._unsaid(counts.languages_unknown))
        from_ = [_numbered(isolate(name), n) for name, n in counts.communities.items()]
        title = self.tr("Communities: %1").replace("%1", _number(len(from_)))
        self.communities.show_counts(title, from_, self._unsaid(counts.communities_unknown))

    def _unsaid(self, count: int) -> str:
        return _numbered(self.tr("not said"), count) if count else ""


def _number(count: int) -> str:
    return figures(QLocale().toString(count))


def _numbered(name: str, count: int) -> str:
    return f"{name}\u00a0{_number(count)}"
