"""What the Event page says of days, times, agenda items, and of what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QObject

from facilitator.event import AGENDA_KINDS, Event
from facilitator.event_gaps import Gap
from facilitator.text import fold
from ui.days import date_form, day_alone_form, day_form
from ui.language import own_name
from ui.text import isolate
from ui.wording import listed


class EventWords(QObject):
    """The words. An object, because only `tr` has plurals."""

    def days(self, dates: Sequence[str]) -> str:
        """`21 and 22 November 2020`; as people write days, and as they are read again."""
        days = [QDate.fromString(date, "yyyy-MM-dd") for date in dates]
        if not all(day.isValid() for day in days):
            return "; ".join(dates)
        said, locale = [], QLocale()
        for at, day in enumerate(days):
            after = days[at + 1] if at + 1 < len(days) else QDate()
            before = days[at - 1] if at else QDate()
            form = date_form(locale)
            # The year is said once, with the last day of it, or with the first where it leads.
            beside = before if form.startswith("yyyy") else after
            if beside.isValid() and beside.year() == day.year():
                same = beside.month() == day.month()
                form = day_alone_form(locale) if same else day_form(locale)
            said.append(locale.toString(day, form))
        return self.joined(said)

    def joined(self, parts: Sequence[str]) -> str:
        """`1, 2 and 3`."""
        if len(parts) < 2:
            return "".join(parts)
        *others, last = parts
        return self.tr("{others} and {last}").format(others=listed(others), last=last)

    def kinds(self) -> dict[str, str]:
        """What kinds of agenda items are called: where people are then."""
        return {
            "plenary": self.tr("All", "agenda item in the plenary"),
            "breakout": self.tr("Rooms", "agenda item in breakout rooms"),
            "lightning talks": self.tr("Talks", "agenda item with lightning talks"),
            "social": self.tr("Social", "agenda item for social time"),
            "break": self.tr("Break", "agenda item without anything"),
        }

    def kind_typed(self, text: str) -> str:
        """The kind that somebody typed; the text itself where it is none."""
        wanted = fold(text.strip())
        named = {fold(word): kind for kind, word in self.kinds().items()}
        named |= {fold(kind): kind for kind in AGENDA_KINDS}
        return named.get(wanted, text.strip())

    def gap(self, gap: Gap, event: Event) -> str:
        """A few words beside the heading: `2 without a note-taker`."""
        number = gap.number
        if gap.code == "unknown_language":
            return self.tr("%n in an unknown language", "", number)
        if gap.code == "unknown_interpreted":
            return self.tr("%n interpreted into an unknown language", "", number)
        if gap.code == "no_facilitator":
            return self.tr("%n without a facilitator", "", number)
        if gap.code == "no_note_taker":
            return self.tr("%n without a note-taker", "", number)
        if gap.code == "same_name":
            return self.tr("%n with the same name", "", number)
        if gap.code == "no_round":
            return self.tr("%n breakout(s) without a round", "", number)
        if gap.code == "round_unused":
            return self.tr("A round is not on the agenda")
        if gap.code == "past_midnight":
            return self.tr("Ends after midnight")
        if gap.code == "no_question":
            return self.tr("%n round(s) without a question", "", number)
        if gap.code == "no_meaning":
            return self.tr("%n round(s) do not say what a vote means", "", number)
        if gap.part == "talks":
            return self._of_talks(gap)
        return self._of_list(gap)

    def _of_list(self, gap: Gap) -> str:
        number = gap.number
        language = isolate(own_name(gap.where[0]))
        if gap.code == "no_title":
            if number == 1:
                return self.tr("Titles missing in {language}").format(language=language)
            return self.tr("Titles missing in %n language(s)", "", number)
        if gap.code == "no_recommendation_title":
            if number == 1:
                words = self.tr("Recommendations not in {language}")
                return words.format(language=language)
            return self.tr("Recommendations not in %n language(s)", "", number)
        if gap.code == "no_words":
            if number == 1:
                return self.tr("Texts not in {language}").format(language=language)
            return self.tr("Texts not in %n language(s)", "", number)
        return self.tr("%n cluster(s) without initiatives", "", number)

    def _of_talks(self, gap: Gap) -> str:
        number = gap.number
        if gap.code == "talk_no_title":
            return self.tr("%n without a title", "", number)
        if gap.code == "talk_no_speaker":
            return self.tr("%n without a speaker", "", number)
        if gap.code == "talks_over":
            return self.tr("%n slot(s) too short", "", number)
        return self.tr("No item for talks on the agenda")
