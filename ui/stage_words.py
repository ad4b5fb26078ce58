"""From the programme, the talks and the vote to what the stage shows, in words.

Nothing here asks the time: figures are those of the moment that the programme and the talks are of.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from facilitator.agenda import AgendaView, ItemView
from facilitator.clock import MINUTE, SECOND, TimerView, minutes_and_seconds
from facilitator.event import Room
from facilitator.note_line import isolated
from facilitator.talk_slot import SlotView, TalkView
from ui.stage_moment import Moment, Subject, count_of, starting, subject_of
from ui.stage_view import AgendaPage, Count, ItemLine, Page, StartsPage, Tag, TimerPage
from ui.stage_vote_words import StageVoteWords
from ui.text import figures
from ui.tongue import WINDOW, Tongue, Worded
from ui.wording import lateness, utc_time, utc_word, utc_words

_ICONS = {"warning": "clock", "last": "bell-ringing", "over": "warning-circle"}


class StageWords(Worded):
    """The words. An object, because only `tr` has plurals."""

    def __init__(self, parent: QObject | None = None, tongue: Tongue = WINDOW) -> None:
        super().__init__(parent, tongue)
        self._votes = StageVoteWords(self, tongue)

    def page(self, view: str, at: Moment) -> Page:
        """What this view shows at that moment."""
        makers = {
            "timer": self._timer,
            "question": self._votes.question,
            "bars": self._votes.bars,
            "agenda": self._agenda,
            "starts": self._starts,
        }
        return makers[view](at)

    def black(self) -> str:
        """What is said of a stage that shows nothing."""
        return self.tr("Stage: black")

    def _utc(self, at: int) -> str:
        return utc_words(at, self.tongue.translate)

    # Timer

    def _timer(self, at: Moment) -> TimerPage:
        subject = subject_of(at.agenda, at.slot, held=at.held, put_away=at.put_away)
        talk = at.slot.first
        if subject is Subject.TALK and talk is not None:
            return self._talk(at, talk)
        if subject is Subject.ALL_GIVEN and not at.here:
            return self._all_given(at)
        return self._item(at, all_given=subject is Subject.ALL_GIVEN)

    def _talk(self, at: Moment, talk: TalkView) -> TimerPage:
        words, speaker = isolated(talk.talk.title), talk.talk.speaker
        of = self.tr("Talk {number} of {talks}").format(
            number=figures(talk.number), talks=figures(len(at.slot.talks))
        )
        following = at.slot.next
        up_next = ("", "", "")
        if following is not None:
            after = following.talk
            title = isolated(after.title)
            up_next = (self.tr("Up next"), after.speaker or title, title if after.speaker else "")
        titles = [at.said(one.title) for one in at.event.agenda if one.key == at.slot.slot.item]
        return TimerPage(
            self.tr("Stage: timer"),
            titles[0] if titles else self.tr("Lightning talks"),
            at.said(at.room.name),
            self._tag(talk.timer, self._waiting(at.slot) if talk.talk.state == "queued" else ""),
            count_of(talk.timer),
            speaker or words,
            words if speaker else "",
            (of, self._length(at.slot, talk)),
            up_next,
            self._languages(at.room),
        )

    def _waiting(self, slot: SlotView) -> str:
        if any(one.talk.state != "queued" for one in slot.talks):
            return self.tr("Waiting for the next talk")
        return self.tr("Waiting for the first talk")

    def _length(self, slot: SlotView, talk: TalkView) -> str:
        lengths = {one.talk.planned for one in slot.talks if one.talk.state != "skipped"}
        planned = figures(minutes_and_seconds(talk.timer.planned // SECOND))
        each = lengths == {talk.timer.planned} and len(slot.talks) > 1
        words = self.tr("{time} each") if each else self.tr("of {time}")
        return words.format(time=planned)

    def _item(self, at: Moment, *, all_given: bool) -> TimerPage:
        part, following = at.agenda.current, at.agenda.next
        question = at.said(at.event.round(part.item.round).question) if part.item.round else ""
        up_next = ("", "", "")
        if following is not None:
            begins = self._utc(at.agenda.begins(following))
            up_next = (self.tr("Up next"), at.said(following.item.title), begins)
        until = self.tr("until {time}").format(time=self._utc(at.agenda.ends_at()))
        heading, title, side = at.said(part.item.title), question, (until,)
        if at.agenda.finished:
            heading, title, side = self.tr("That was the programme"), "", ()
        elif all_given:
            heading, title = self.tr("All talks were given"), at.said(part.item.title)
            given = sum(one.talk.state == "done" for one in at.slot.talks)
            side = (self.tr("%n talk(s)", "", given), until)
        return TimerPage(
            self.tr("Stage: timer"),
            at.said(at.event.title),
            at.said(at.room.name),
            self._item_tag(at.agenda),
            count_of(part.timer),
            heading,
            title,
            side,
            up_next,
            self._languages(at.room),
        )

    def _all_given(self, at: Moment) -> TimerPage:
        """After the last talk, where the programme is not at the slot: it has no time to show."""
        titles = [at.said(one.title) for one in at.event.agenda if one.key == at.slot.slot.item]
        given = sum(one.talk.state == "done" for one in at.slot.talks)
        return TimerPage(
            self.tr("Stage: timer"),
            at.said(at.event.title),
            at.said(at.room.name),
            count=Count("", "quiet"),
            heading=self.tr("All talks were given"),
            title=titles[0] if titles else self.tr("Lightning talks"),
            side=(self.tr("%n talk(s)", "", given),),
            languages=self._languages(at.room),
        )

    def _item_tag(self, agenda: AgendaView) -> Tag | None:
        if agenda.finished:
            return None
        return self._tag(
            agenda.current.timer, self.tr("Not started yet") if agenda.current.untouched else ""
        )

    def _tag(self, timer: TimerView, waiting: str) -> Tag | None:
        if waiting:
            return Tag(waiting, "quiet", "hourglass")
        if not timer.running:
            return Tag(self.tr("Paused"), "quiet", "pause")
        words = {
            "warning": self._less_than(timer.wrap_up),
            "last": self.tr("Last call"),
            "over": self.tr("Over time"),
        }.get(timer.phase, "")
        return Tag(words, timer.phase, _ICONS[timer.phase]) if words else None

    def _less_than(self, left: int) -> str:
        if left % MINUTE == 0:
            return self.tr("Less than %n minute(s)", "", left // MINUTE)
        if left < MINUTE:
            return self.tr("Less than %n second(s)", "", -(-left // SECOND))
        time = figures(minutes_and_seconds(-(-left // SECOND)))
        return self.tr("Less than {time}").format(time=time)

    def _languages(self, room: Room) -> str:
        number = len(room.interpreted)
        return self.tr("Interpretation in %n language(s)", "", number) if number else ""

    # Agenda

    def _agenda(self, at: Moment) -> AgendaPage:
        agenda = at.agenda
        behind = agenda.behind if agenda.begun and not agenda.finished else 0
        words = lateness(behind, self.tongue.translate)
        tone = "warning" if agenda.behind > 0 else "calm"
        return AgendaPage(
            self.tr("Stage: agenda"),
            at.said(at.event.title),
            at.said(at.room.name),
            Tag(words, tone, "clock") if words else None,
            tuple(self._line(at, part) for part in agenda.items),
            agenda.items.index(agenda.current),
        )

    def _line(self, at: Moment, part: ItemView) -> ItemLine:
        state, tone, shown = part.state, "calm", self.tr("%n min", "", part.item.minutes)
        if state == "current" and not part.untouched:
            count = count_of(part.timer)
            shown, tone = count.figures, count.tone
        elif state == "done":
            shown = minutes_and_seconds(part.timer.spent // SECOND)
        elif state == "skipped":
            shown = self.tr("skipped")
        begins = self._utc(at.agenda.begins(part))
        return ItemLine(begins, at.said(part.item.title), shown, state, tone)

    # Starts at

    def _starts(self, at: Moment) -> StartsPage:
        name, context, room = (
            self.tr("Stage: starts at"),
            at.said(at.event.title),
            at.said(at.room.name),
        )
        found = starting(at.agenda)
        if found is None:
            return StartsPage(name, context, room, now=self.tr("That was the programme"))
        item, moment = at.said(found.part.item.title), found.moment
        if moment is None:
            return StartsPage(name, context, room, now=self.tr("Starting soon"), heading=item)
        left = moment - at.agenda.now
        if left <= 0:
            return StartsPage(name, context, room, now=self.tr("Starting now"), heading=item)
        return StartsPage(
            name,
            context,
            room,
            label=self.tr("Starts at"),
            clock=utc_time(moment),
            zone=utc_word(self.tongue.translate),
            heading=item,
            left=_until(left),
            caption=self.tr("to go"),
            short=self._in_words(left),
        )

    def _in_words(self, left: int) -> str:
        """The same in words, where `14:45` below a clock would be taken for another time of day."""
        seconds = -(-left // SECOND)
        if seconds < 60:
            return self.tr("in %n s", "", seconds)
        minutes = -(-seconds // 60)
        if minutes < 120:
            return self.tr("in %n min", "", minutes)
        words = self.tr("in {hours} h {minutes} min")
        return words.format(hours=figures(minutes // 60), minutes=figures(minutes % 60))


def _until(left: int) -> str:
    """`12:04`, `1:02:03`: a second shows until it is over, as in `TimerView.words`."""
    seconds = -(-left // SECOND)
    if seconds < 3600:
        return minutes_and_seconds(seconds)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
