"""Everything that keys do, grouped by where they do it, as in the design."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from facilitator import matching
from ui.actions import Entry
from ui.wording import kind_command

# Actions that mean something only on one page, or belong together; all others work everywhere.
_PLACES = {
    "close_vote": "votes",
    "paste_chat": "votes",
    "pass_laptop": "votes",
    "copy": "results",
    "open": "merge",
    "open_folder": "merge",
    "survey": "event",
    "social": "event",
    "registrations": "event",
    "countdown": "time",
    "minute": "time",
    "next_item": "time",
    "previous_item": "time",
    "push_rest": "time",
    "start_due": "time",
    "stage": "stage",
}

_TYPED = ("point", "idea", "concern", "quote")


@dataclass(frozen=True)
class Group:
    """A heading and its lines."""

    title: str
    entries: tuple[Entry, ...]


class ShortcutList(QObject):
    """The groups; `entries` are those of the window's actions."""

    def groups(self, entries: Sequence[Entry]) -> list[Group]:
        """All of them, in the order of the design."""
        titles = {
            "everywhere": self.tr("Everywhere"),
            "time": self.tr("Time and agenda"),
            "typing": self.tr("Room: typing a note"),
            "lists": self.tr("Room: in a list"),
            "votes": self.tr("Votes"),
            "plan": self.tr("Plan"),
            "talks": self.tr("Talks"),
            "stage": self.tr("Stage"),
            "merge": self.tr("Merge"),
            "results": self.tr("Results"),
            "publish": self.tr("Publish"),
            "event": self.tr("Event"),
            "palette": self.tr("Search or run a command (Ctrl+K)"),
            "first": self.tr("First start"),
        }
        found: dict[str, list[Entry]] = {name: [] for name in titles}
        for entry in entries:
            found[_PLACES.get(entry.name, "everywhere")].append(entry)
        for name, more in self._others().items():
            found[name] += more
        return [Group(title, tuple(found[name])) for name, title in titles.items()]

    def _others(self) -> dict[str, list[Entry]]:
        """Keys that are no actions: they mean something only where the focus is."""
        return {
            "everywhere": [
                _entry(self.tr("Edit the row, remove it"), "F2", "Delete"),
                _entry(self.tr("One step back: close, clear, cancel"), "Esc"),
                _entry(self.tr("In help: keys or guide; the guide's page"), "Ctrl+PgDown", "1–3"),
            ],
            "time": [_entry(self.tr("In the agenda: go to that item"), "Enter")],
            "typing": [
                _entry(self.tr("Add the note"), "Enter"),
                _entry(self.tr("New line"), "Shift+Enter"),
                _entry(self.tr("On an initiative"), "#"),
                _entry(self.tr("From a community"), "@"),
                _entry(self.tr("Concern, question, quote"), "!", "?", '"'),
                _entry(self.tr("Point, idea, concern, quote"), *map(kind_command, _TYPED)),
                _entry(self.tr("Key note"), kind_command("key")),
                _entry(self.tr("Marks of support, at the end"), "+++"),
                _entry(self.tr("Language of the note"), "Ctrl+L"),
                _entry(self.tr("Heard through interpretation"), "Ctrl+I"),
                _entry(self.tr("In an empty field: edit the last note"), "Up"),
            ],
            "lists": [
                _entry(self.tr("Kind of the note"), "1–5"),
                _entry(self.tr("Marks of support"), "+", "-"),
                _entry(self.tr("Key note"), "*"),
                _entry(self.tr("Initiatives of the note, its community"), "#", "@"),
                _entry(self.tr("Translation of the note"), "T"),
                _entry(self.tr("Whether a quote may be published"), "P"),
                _entry(self.tr("History of the note"), "H"),
                _entry(self.tr("While changing a note: all its fields"), "Tab"),
                _entry(self.tr("Filter the notes"), "Ctrl+Shift+F"),
                _entry(self.tr("Pasted minutes: join a row with the one before"), "J"),
                _entry(self.tr("Pasted minutes: leave a row out"), "Space"),
                _entry(self.tr("Initiatives: choose, focus list or fold"), "Enter", "Space"),
                _entry(self.tr("In the find field: search the notes of all rooms"), "Ctrl+F"),
            ],
            "votes": [
                _entry(self.tr("Add the ballot"), "Enter"),
                _entry(self.tr("In an empty line: bring the last ballot back"), "Up"),
                _entry(self.tr("Clear the line"), "Esc"),
                _entry(self.tr("On a bar: one vote more, one less"), "+", "-"),
                _entry(self.tr("A ballot: two dots on one, a score"), "24x2", "24=5"),
                _entry(self.tr("Counting by tally: one more, set to 17"), "24+", "24=17"),
                _entry(self.tr("Pasted chat: keep the ballots, from wherever"), "Ctrl+Enter"),
                _entry(self.tr("Pasted chat: mend a line, leave it out"), "F2", "Delete"),
            ],
            "plan": [
                _entry(self.tr("Next field"), "Tab"),
                _entry(self.tr("Level: on its own, together, with the Foundation"), "1–3"),
                _entry(self.tr("Key action"), "*"),
                _entry(self.tr("Move the step"), "Alt+Up", "Alt+Down"),
                _entry(self.tr("Open who must be involved and what success is"), "Space"),
            ],
            "talks": [
                _entry(self.tr("Start, pause, go on"), "Space"),
                _entry(self.tr("Next talk, the talk before"), "→", "←"),
                _entry(self.tr("The marked talk: 30 seconds more"), "+"),
                _entry(self.tr("The marked talk: skip it; again, and it waits again"), "S"),
                _entry(self.tr("The marked talk: its time from the start again"), "R"),
                _entry(self.tr("The marked talk: begin it now"), "Shift+Enter"),
                _entry(self.tr("Move the marked talk"), "Alt+Up", "Alt+Down"),
                _entry(self.tr("Read sign-ups for talks"), "Ctrl+Shift+V"),
                _entry(self.tr("Read sign-ups: leave a row out, take it"), "Space"),
            ],
            "stage": [
                _entry(self.tr("Timer, question, bars, agenda, starts at"), "1–5"),
                _entry(self.tr("Start or pause; next, back"), "Space", "→", "←"),
                _entry(self.tr("30 seconds more; skip, reset"), "+", "S", "R"),
                _entry(self.tr("Black, or not any more"), "B"),
                _entry(self.tr("Full screen, leave it"), "F11", "Esc"),
                _entry(self.tr("This list"), "F1"),
            ],
            "merge": [
                _entry(self.tr("Open what is said of a file"), "Enter", "Space"),
                _entry(self.tr("Stop reading"), "Esc"),
                _entry(self.tr("Deciding: keep, take, both"), "K", "T", "B"),
                _entry(self.tr("Deciding: more of a long question"), "Space"),
            ],
            "results": [
                _entry(self.tr("Choose an initiative"), "Up", "Down"),
                _entry(self.tr("The view before, the next one"), "←", "→"),
                _entry(self.tr("In the ranking: the rooms and ballots behind a number"), "Enter"),
                _entry(self.tr("Notes and plan: go to the room"), "Enter"),
                _entry(self.tr("Similar notes: accept the group, dissolve it"), "A", "X"),
            ],
            "publish": [
                _entry(self.tr("Choose an output, or leave it"), "Space"),
                _entry(self.tr("Copy the wikitext"), "Ctrl+Shift+C"),
                _entry(self.tr("Write the chosen outputs"), "Ctrl+Enter"),
                _entry(self.tr("Stop writing"), "Esc"),
                _entry(self.tr("Reviewing: mask, leave out, publish"), "M", "L", "P"),
                _entry(self.tr("Reviewing: decide later"), "U"),
            ],
            "event": [
                _entry(self.tr("In a table: edit the cell, or just type"), "F2", "Enter"),
                _entry(self.tr("While editing: keep, and go on"), "Enter", "Tab"),
                _entry(self.tr("While editing: leave the cell as it was"), "Esc"),
                _entry(self.tr("Add a room, remove it"), "Ctrl+N", "Delete"),
                _entry(self.tr("Move the room, the agenda item"), "Alt+Up", "Alt+Down"),
                _entry(self.tr("In the agenda: one more item after this"), "Insert"),
                _entry(self.tr("Open an event file, save it"), "Ctrl+O", "Ctrl+S"),
                _entry(self.tr("Take over what a file changes"), "Ctrl+Enter"),
                _entry(self.tr("Survey: take it over, take it back"), "Ctrl+Enter", "Ctrl+Z"),
                _entry(self.tr("Survey: all of a row, which column is what"), "Enter", "C"),
                _entry(self.tr("Social time: next round"), "Ctrl+Enter", "→"),
                _entry(self.tr("Social time: the round before, take one back"), "←", "Ctrl+Z"),
                _entry(self.tr("Social time: strike out, a new name"), "Space", "Shift+Enter"),
                _entry(self.tr("Social time: the whole screen"), "F11"),
                _entry(self.tr("Who sits where: move, pin who is marked"), "1", "Enter", "Space"),
            ],
            "palette": [
                _entry(self.tr("Choose, run, close"), "Up", "Down", "Enter", "Esc"),
                _entry(self.tr("Only initiatives, communities, rooms"), "#", "@", "/"),
            ],
            "first": [
                _entry(self.tr("Choose the role"), "Ctrl+1", "Ctrl+2", "Ctrl+3"),
                _entry(self.tr("Start"), "Enter"),
            ],
        }


def matching_groups(groups: Sequence[Group], typed: str) -> list[Group]:
    """The lines in which all words are found: in what they do, in their keys, in their heading."""
    words = matching.words_of(typed)
    if not words:
        return list(groups)
    kept = []
    key = "+".join(words).replace("++", "+")
    is_key = "+" in key and any(_sent(e, key) for group in groups for e in group.entries)
    for group in groups:
        entries = [
            entry
            for entry in group.entries
            if (_sent(entry, key) if is_key else _has(entry, group.title, words))
        ]
        if entries:
            kept.append(Group(group.title, tuple(entries)))
    return kept


def _sent(entry: Entry, key: str) -> bool:
    """Whether it is a key that begins so: `ctrl+shift`, `ctrl+k`."""
    return any(matching.folded(one).startswith(key) for one in entry.keys)


def _has(entry: Entry, title: str, words: Sequence[str]) -> bool:
    about = f"{entry.text} {' '.join(entry.keys)} {title}"
    return all(word in matching.folded(about) for word in words)


def nothing_words() -> str:
    """Where nothing matches."""
    return QCoreApplication.translate("ShortcutList", "No key does that. Try another word.")


def _entry(text: str, *keys: str) -> Entry:
    return Entry("", text, keys)
