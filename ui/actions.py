"""Every action of the window with its name and keys, in one place (design language, Keyboard)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

# Ctrl+digit also by the key itself: on a French keyboard the digits need Shift. Its 6 is a minus,
# and Ctrl with a minus makes the text smaller everywhere.
AZERTY = {
    "1": "&",
    "2": "É",
    "3": '"',
    "4": "'",
    "5": "(",
    "7": "È",
    "8": "_",
    "9": "Ç",
    "0": "À",
}

KEYS: dict[str, tuple[str, ...]] = {
    "page_room": ("Ctrl+1",),
    "page_votes": ("Ctrl+2",),
    "page_plan": ("Ctrl+3",),
    "page_talks": ("Ctrl+4",),
    "page_merge": ("Ctrl+5",),
    "page_results": ("Ctrl+6",),
    "page_publish": ("Ctrl+7",),
    "page_event": ("Ctrl+8",),
    "page_settings": ("Ctrl+9",),
    "palette": ("Ctrl+K",),
    "next_panel": ("F6",),
    "previous_panel": ("Shift+F6",),
    "find": ("Ctrl+F",),
    "jump": ("Ctrl+J",),
    "previous_initiative": ("Ctrl+PgUp",),
    "next_initiative": ("Ctrl+PgDown",),
    "new": ("Ctrl+N",),
    "primary": ("Ctrl+Enter", "Ctrl+Return"),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Shift+Z",),
    "history": ("Ctrl+H",),
    "countdown": ("Ctrl+T",),
    "minute": ("Ctrl+Shift+M",),
    "next_item": ("Ctrl+Shift+N", "Ctrl+Shift+PgDown"),
    "previous_item": ("Ctrl+Shift+PgUp",),
    "push_rest": ("Ctrl+Shift+P",),
    "start_due": ("Ctrl+Shift+D",),
    "ago_30": (),
    "ago_60": (),
    "ago_120": (),
    "count_people": (),
    "talk_start": (),
    "talk_next": (),
    "talk_back": (),
    "talk_skip": (),
    "talk_longer": (),
    "talk_reset": (),
    "close_vote": ("Ctrl+R",),
    "paste_chat": ("Ctrl+Shift+V",),
    "pass_laptop": ("Ctrl+Shift+K",),
    "copy": ("Ctrl+Shift+C",),
    "stage": ("Ctrl+P",),
    "stage_timer": (),
    "stage_question": (),
    "stage_bars": (),
    "stage_agenda": (),
    "stage_starts": (),
    "stage_blackout": (),
    "stage_message": (),
    "export": ("Ctrl+E",),
    "open": ("Ctrl+O",),
    "open_folder": ("Ctrl+Shift+O",),
    "save": ("Ctrl+S",),
    "copies": (),
    "diagnose": (),
    "event_open": (),
    "event_save": (),
    "survey": ("Ctrl+Shift+S",),
    "social": ("Ctrl+Shift+G",),
    "registrations": ("Ctrl+Shift+I",),
    "assign_rooms": (),
    "seats": (),
    "people_back": (),
    "erase_people": (),
    "event_rounds": (),
    "event_list": (),
    "event_texts": (),
    "event_talks": (),
    "event_template": (),
    "say_time": ("Ctrl+Shift+T",),
    "change_room": ("Ctrl+Shift+R",),
    "other_event": (),
    "larger": ("Ctrl++", "Ctrl+="),
    "smaller": ("Ctrl+-",),
    "text_size": ("Ctrl+0",),
    "light_dark": ("Ctrl+Shift+L",),
    "language": (),
    "shortcuts": ("F1",),
    "guide": ("Shift+F1",),
    "practise": (),
    "practice_skip": (),
    "practice_back": (),
    "practice_leave": (),
    "quit": ("Ctrl+Q",),
}

OF_THE_EVENT = (
    *("registrations", "assign_rooms", "seats", "people_back", "erase_people"),
    *("event_rounds", "event_list", "event_texts", "event_talks", "event_template"),
)
"""Done by the page of the event, which is shown first."""

OF_A_PRACTICE = ("practice_skip", "practice_back", "practice_leave")
"""Off while nobody practises."""


def sequences(key: str) -> list[QKeySequence]:
    """A key, and for Ctrl with a digit the one that a French keyboard sends for it."""
    made = [QKeySequence(key)]
    digit = key.removeprefix("Ctrl+")
    if digit in AZERTY:
        made.append(QKeySequence(f"Ctrl+{AZERTY[digit]}"))
    return made


@dataclass(frozen=True)
class Entry:
    """One line of the list of shortcuts."""

    name: str
    text: str
    keys: tuple[str, ...]


class Actions(QObject):
    """The window's actions by name. `connect` says what one does; texts come from `retranslate`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        for name, keys in KEYS.items():
            action = QAction(self)
            action.setShortcuts([one for key in keys for one in sequences(key)])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._actions[name] = action
        for name in OF_A_PRACTICE:
            self._actions[name].setEnabled(False)
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def named(self) -> Iterator[tuple[str, QAction]]:
        """All of them with their names."""
        return iter(self._actions.items())

    def connect_to(self, name: str, act: Callable[[], object]) -> None:
        """Say what an action does."""
        # `triggered` carries whether the action is checked; nobody here wants to know.
        self._actions[name].triggered.connect(lambda _checked: act())

    def entries(self) -> list[Entry]:
        """The list of shortcuts, in the order of the design."""
        return [
            Entry(name, action.text(), KEYS[name][:1])
            for name, action in self._actions.items()
            if KEYS[name]
        ]

    def retranslate(self) -> None:
        """Name every action."""
        texts = {
            "page_room": self.tr("Room"),
            "page_votes": self.tr("Votes"),
            "page_plan": self.tr("Plan"),
            "page_talks": self.tr("Talks"),
            "page_merge": self.tr("Merge"),
            "page_results": self.tr("Results"),
            "page_publish": self.tr("Publish"),
            "page_event": self.tr("Event"),
            "page_settings": self.tr("Settings"),
            "palette": self.tr("Search or run a command"),
            "next_panel": self.tr("Next panel"),
            "previous_panel": self.tr("Previous panel"),
            "find": self.tr("Find on this page"),
            "jump": self.tr("Jump to an initiative by number"),
            "previous_initiative": self.tr("Previous initiative"),
            "next_initiative": self.tr("Next initiative"),
            "new": self.tr("New note, ballot, step, talk or room"),
            "primary": self.tr("The main button of the page"),
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "history": self.tr("History: what was changed"),
            "countdown": self.tr("Start or pause the countdown"),
            "minute": self.tr("One more minute"),
            "next_item": self.tr("Next agenda item"),
            "previous_item": self.tr("Back to the agenda item before"),
            "push_rest": self.tr("Push the rest of the agenda back by the delay"),
            "start_due": self.tr("Start the agenda item that is due"),
            "ago_30": self.tr("The countdown started 30 seconds ago"),
            "ago_60": self.tr("The countdown started 1 minute ago"),
            "ago_120": self.tr("The countdown started 2 minutes ago"),
            "count_people": self.tr("Count the people present"),
            "talk_start": self.tr("Start or pause the talk"),
            "talk_next": self.tr("Next talk"),
            "talk_back": self.tr("Back to the talk before"),
            "talk_skip": self.tr("Skip the talk"),
            "talk_longer": self.tr("30 seconds more for the talk"),
            "talk_reset": self.tr("The talk's time from the start again"),
            "close_vote": self.tr("Close or reopen the vote"),
            "paste_chat": self.tr("Paste ballots from a meeting chat, or sign-ups for talks"),
            "pass_laptop": self.tr("Pass the laptop: each voter's ballot on the whole screen"),
            "copy": self.tr("Copy the chart, or the page to publish"),
            "stage": self.tr("Stage window on, off"),
            "stage_timer": self.tr("Stage: show the timer"),
            "stage_question": self.tr("Stage: show the question"),
            "stage_bars": self.tr("Stage: show the bars"),
            "stage_agenda": self.tr("Stage: show the agenda"),
            "stage_starts": self.tr("Stage: show when it starts"),
            "stage_blackout": self.tr("Stage: black, or not any more"),
            "stage_message": self.tr("Stage: message to the speaker"),
            "export": self.tr("Export the workbook"),
            "open": self.tr("Choose workbooks to merge"),
            "open_folder": self.tr("Choose a folder of workbooks to merge"),
            "copies": self.tr("Copies of the store: go back to one"),
            "diagnose": self.tr("Save a diagnostic file"),
            "event_open": self.tr("Open an event file"),
            "event_save": self.tr("Save the event file"),
            "survey": self.tr("Read input of absent people: a survey"),
            "social": self.tr("Groups for social time"),
            "registrations": self.tr("Read in registrations"),
            "assign_rooms": self.tr("Registrations: assign people to rooms"),
            "seats": self.tr("Registrations: who sits where"),
            "people_back": self.tr("Registrations: bring back who was there before"),
            "erase_people": self.tr("Registrations: erase personal data"),
            "event_rounds": self.tr("Event: rounds, and how they vote"),
            "event_list": self.tr("Event: edit the initiatives"),
            "event_texts": self.tr("Event: edit its texts, and their translations"),
            "event_talks": self.tr("Event: edit the prepared talks"),
            "event_template": self.tr("Event: save a template"),
            "save": self.tr("Save now (everything is saved already)"),
            "say_time": self.tr("Say the time left"),
            "change_room": self.tr("Change room or role"),
            "other_event": self.tr("Another event"),
            "larger": self.tr("Larger text"),
            "smaller": self.tr("Smaller text"),
            "text_size": self.tr("Normal text size"),
            "light_dark": self.tr("Light or dark"),
            "language": self.tr("Language of the window"),
            "shortcuts": self.tr("All shortcuts"),
            "guide": self.tr("Guide: a page for your role"),
            "practise": self.tr("Practise for five minutes"),
            "practice_skip": self.tr("Practice: skip this step"),
            "practice_back": self.tr("Practice: the step before"),
            "practice_leave": self.tr("Practice: leave it"),
            "quit": self.tr("Quit"),
        }
        for name, text in texts.items():
            self._actions[name].setText(text)
