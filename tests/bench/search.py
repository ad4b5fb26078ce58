"""Searching 100,000 notes as somebody types, against a plain FTS5 table and a LIKE scan.

Notes are made of words in nine languages, frequent and rare ones as in speech. The questions are
one to three words that a note has, in any order, asked again at every key: what stands there after
each letter. The floors ask the same of the same texts, also for the newest 50: an FTS5 table as it
comes (`unicode61`, its own folding, no lists of beginnings), and `LIKE` for each word. Beside the
time stands how many of the notes that a folded scan finds each of them finds.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from facilitator import search, sessions
from facilitator.event import Event
from facilitator.ids import time_ordered
from facilitator.records import NOTE_KINDS, Note, Session
from facilitator.search_words import has_all, line_of, terms_of
from facilitator.store import Store
from facilitator.versions import bump
from tests.bench.books import AT, larger
from tests.bench.measure import to_bar

# Parts that words are made of: real ones would be too few for a hundred thousand notes.
PARTS = {
    "en": "com mun i ty coun cil seat fund ing trans la tion sk hub char ter de ci sion re gion al",
    "fr": "com mu nau té dé ci sion é qui ta ble lan gue sou tien pro jet rè gle ré gion",
    "de": "Ge mein schaft Rat Über set zung För der ung Ent schei dung Groß Maß nahme",
    "es": "co mu ni dad de ci sión a ño tam bién apo yo re gión len gua",
    "id": "ko mu ni tas de wan kur si pen da na an ba ha sa ke pu tu san",
    "ru": "со об ще ство про ект ре шен ие под держ ка мест но го пра ви ло ёл",
    "ar": "مج تمع ال قرا ر لغا ت مقا عد دع م اس ترا تي جي ة أح إق ليم",
    "hi": "स मु दाय प रि षद भा षा नि र्ण य सह यो ग ज़ रू रत",
    "zh": "社 区 理 事 会 名 额 资 金 翻 译 决 定 支 持 语 言 规 则 地 方 项 目 参 与 建 议",
}
WORDS = 4000


class Speech:
    """Words by language, the first ones as frequent as in real texts."""

    def __init__(self, chance: Random) -> None:
        self._chance = chance
        self._words = {language: self._made(parts.split()) for language, parts in PARTS.items()}
        self._weights = list(accumulate(1 / (at + 3) for at in range(WORDS)))

    def _made(self, parts: Sequence[str]) -> list[str]:
        made: dict[str, None] = {}
        while len(made) < WORDS:
            made[
                "".join(self._chance.choices(parts, k=self._chance.choice((1, 2, 2, 3, 3, 4))))
            ] = None
        return list(made)

    def text(self, language: str) -> str:
        """What somebody says."""
        words = self._chance.choices(
            self._words[language], cum_weights=self._weights, k=self._chance.randint(6, 24)
        )
        return ("" if language == "zh" else " ").join(words)

    def question(self, text: str) -> str:
        """Some of it, as somebody remembers it."""
        chance = self._chance
        if " " not in text:
            start = chance.randrange(max(1, len(text) - 4))
            return text[start : start + chance.randint(1, 4)]
        words = text.split()
        return " ".join(chance.sample(words, min(len(words), chance.choice((1, 1, 2, 3)))))


def filled(path: Path, count: int, chance: Random) -> tuple[Store, list[Note]]:
    """A store with so many notes, captured in many rooms at a time."""
    event = larger(Event.built_in(), 30)
    store = Store.open(path, installation="bench", event=event)
    speech = Speech(chance)
    rooms = [sessions.place(store, room.days[0], "priorities", room.key) for room in event.rooms]
    numbers, languages = list(event.by_number), list(PARTS)
    made = [
        _note(speech, chance, AT + at * 150, chance.choice(rooms).id, numbers, languages)
        for at in range(count)
    ]
    for start in range(0, count, 2000):
        with store.change("Filled") as change:
            for where in rooms:
                change.ensure(Session, where.id, day=where.day, round=where.round, room=where.room)
            change.put(made[start : start + 2000], [])
    return store, made


def _note(
    speech: Speech, chance: Random, at: int, session: str, numbers: list[str], languages: list[str]
) -> Note:
    language = chance.choice(languages)
    device = "d" * 16
    return Note(
        id=time_ordered(at, chance.getrandbits),
        device=device,
        created=at,
        changed=at,
        version=bump("", device),
        session=session,
        initiatives=(chance.choice(numbers),),
        kind=chance.choice(NOTE_KINDS),
        text=speech.text(language),
        language=language,
        community=chance.choice(("", "Ghana", "Tunisia", "Côte d'Ivoire")),
    )


def typed(made: Sequence[Note], count: int, chance: Random) -> list[str]:
    """What stands in the field after each key, of so many questions."""
    speech = Speech(chance)
    found: list[str] = []
    for note in chance.sample(made, count):
        whole = speech.question(note.text)
        found += [whole[:end].strip() for end in range(1, len(whole) + 1)]
    return found


Ask = Callable[[str], Iterable[Any]]


def plain_fts(made: Sequence[Note], path: Path) -> Ask:
    """An FTS5 table as it comes."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE VIRTUAL TABLE notes USING fts5(text)")
    connection.executemany("INSERT INTO notes VALUES (?)", [(note.text,) for note in made])
    connection.commit()
    query = "SELECT rowid, text FROM notes WHERE notes MATCH ? ORDER BY rowid DESC LIMIT 50"

    def ask(words: str) -> list[Any]:
        match = " ".join('"' + word.replace('"', '""') + '"*' for word in words.split())
        return connection.execute(query, (match,)).fetchall()

    return ask


def like(made: Sequence[Note], path: Path) -> Ask:
    """A plain table, looked through."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (text TEXT)")
    connection.executemany("INSERT INTO notes VALUES (?)", [(note.text,) for note in made])
    connection.commit()

    def ask(words: str) -> list[Any]:
        parts = [f"%{word}%" for word in words.split()]
        where = " AND ".join(["text LIKE ?"] * len(parts))
        query = f"SELECT rowid, text FROM notes WHERE {where} ORDER BY rowid DESC LIMIT 50"
        return connection.execute(query, parts).fetchall()

    return ask


def recall(made: Sequence[Note], asked: Sequence[str], asks: dict[str, Ask]) -> dict[str, float]:
    """Of what a folded scan finds in the newest 50, how much each finds."""
    lines = [
        (at, [line_of(note.text), "", line_of(note.community), ""]) for at, note in enumerate(made)
    ]
    lines.reverse()
    found = dict.fromkeys(asks, 0)
    wanted = 0
    for words in asked:
        terms = terms_of(words)
        newest: set[str] = set()
        for at, columns in lines:
            if has_all(terms, columns):
                newest.add(made[at].text)
                if len(newest) == 50:
                    break
        wanted += len(newest)
        for name, ask in asks.items():
            found[name] += len(newest & {_text(row) for row in ask(words)})
    return {name: number / max(1, wanted) for name, number in found.items()}


def _text(row: Any) -> str:
    return row.note.text if isinstance(row, search.Found) else row[1]


def main() -> None:
    """Fill stores, then type."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notes", type=int, default=100_000)
    parser.add_argument("--questions", type=int, default=200)
    parser.add_argument("--recall", type=int, default=12, help="so many questions are scanned for")
    options = parser.parse_args()
    chance = Random(7)
    with tempfile.TemporaryDirectory() as folder:
        store, made = filled(Path(folder) / "ours.sqlite", options.notes, chance)
        asked = typed(made, options.questions, chance)
        asks: dict[str, Ask] = {
            "a LIKE scan (floor)": like(made, Path(folder) / "like.sqlite"),
            "plain FTS5 (floor)": plain_fts(made, Path(folder) / "fts.sqlite"),
            "search.find": lambda words: search.find(store, words),
            "search.count": lambda words: [search.count(store, words)],
        }
        taken: dict[str, list[float]] = {name: [] for name in asks}
        with closing(store):
            for at, words in enumerate(asked):
                for name, ask in asks.items():
                    if "LIKE" in name and at % 10:
                        continue
                    start = time.perf_counter()
                    ask(words)
                    taken[name].append(time.perf_counter() - start)
            del asks["search.count"]
            said = recall(made, chance.sample(asked, options.recall), asks)
    print(f"{options.notes} notes, {len(asked)} keys of {options.questions} questions")
    scan = statistics.median(taken["a LIKE scan (floor)"])
    for name, seconds in taken.items():
        cuts = statistics.quantiles(seconds, n=100)
        found = f"finds {said[name]:.2f}" if name in said else ""
        print(
            f"{name:22} p50 {cuts[49] * 1000:7.2f} ms {cuts[49] / scan:6.3f} x   "
            f"p99 {cuts[98] * 1000:7.2f} ms   {found}"
        )
    ours = statistics.quantiles(taken["search.find"], n=100)[98]
    to_bar(f"a key in search over {options.notes} notes, p99", ours * 1000, 5, "ms")
    to_bar("found, of what a folded scan finds", said["search.find"], 1, "", least=True)


if __name__ == "__main__":
    main()
