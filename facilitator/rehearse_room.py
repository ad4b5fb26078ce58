"""One room of a rehearsal: who comes and goes, what they say, plan and choose, by chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

from facilitator import sessions
from facilitator.choices import scored
from facilitator.clock import MINUTE
from facilitator.event import AgendaItem, Event, Initiative, Room
from facilitator.records import (
    COORDINATION,
    DEFAULT_TALK_MS,
    Attendance,
    Ballot,
    Goal,
    Note,
    Session,
    Step,
    Talk,
    Tally,
)
from facilitator.rehearse_words import KINDS, Community, Sayings
from facilitator.store import Store
from facilitator.transaction import Transaction
from facilitator.vote import HIGHEST_SCORE, Vote
from facilitator.words import QT_TRANSLATE_NOOP

_SUPPORT = (50, 18, 12, 8, 6, 4, 2)
_MONTHS = ("2021-01", "2021-02", "2021-Q1", "2021-04", "2021-Q2", "2021-09", "2021-Q4", "2022-Q2")
_MOST_PEOPLE, _FEWEST_PEOPLE = 10, 6
# Who may score as many as wanted scores some.
_MOST_SCORED = 5


class Play:
    """One room's session, played from start to end into its store, as one change."""

    def __init__(
        self, store: Store, room: Room, chance: Random, popularity: dict[str, int]
    ) -> None:
        self._event = store.event
        self._store = store
        self._room = room
        self._chance = chance
        day, round_ = self._event.day(room.days[0]), self._event.rounds[0]
        self._where = sessions.place(store, day.key, round_.key, room.key)
        self._round = round_
        times = dict(zip(self._event.agenda, _spans(self._event, day.key), strict=True))
        start = _start(self._event, day.key)
        in_round = [times[item] for item in self._event.agenda if item.round == round_.key] or [
            # Not in the agenda, which an event can also do without.
            (start, start + 60 * MINUTE)
        ]
        self._discussion, self._voting = in_round[0], in_round[-1]
        self._talking = next((times[i] for i in self._event.agenda if _is_talks(i)), in_round[-1])
        self.closing = max(end for _, end in (*times.values(), *in_round))
        offered = self._event.offered(round_.key)
        liked = {n: weight for n, weight in popularity.items() if n in offered}
        # Where clusters are voted on, all initiatives are talked about; clusters are alike.
        self._popular = liked or popularity
        self._voted_on = liked or dict.fromkeys(offered, 1)
        self._sayings = Sayings(chance)
        self._communities, self._languages = self._sayings.communities, self._sayings.languages
        # Of Hindi there is only what people say in rooms of another language.
        whole = "special" in self._languages.get(room.language, {})
        self._language = room.language if whole else "en"
        self._near = [c for c in self._communities if self._language in c.languages]

    def whole(self, notes: int, by_tally: bool) -> None:
        """Everything that happens in the room."""
        with self._store.change(QT_TRANSLATE_NOOP("History", "Rehearsal played")) as change:
            change.at = self._discussion[0]
            sessions.enter(change, self._where)
            people = self._attendance(change)
            self._notes(change, notes)
            self._plan(change)
            if self._round.vote is not None:
                self._vote(change, self._round.vote, people, by_tally)
            self._talks(change)

    # Who is there

    def _attendance(self, change: Transaction) -> int:
        chance = self._chance
        people = chance.randint(_FEWEST_PEOPLE, _MOST_PEOPLE)
        moments = [self._discussion[0]]
        if chance.random() < 0.5:
            moments.append(chance.randrange(*self._discussion))
        if chance.random() < 0.3:
            moments.append(self._voting[0])
        crowd = [self._somebody() for _ in range(people)]
        for moment in moments:
            change.at = moment
            if moment != moments[0]:
                crowd = self._come_and_go(crowd)
            spoken = Counter(
                self._language if self._language in one.languages else one.languages[0]
                for one in crowd
            )
            change.add(
                Attendance,
                session=self._where.id,
                at=moment,
                present=len(crowd),
                languages=dict(spoken),
                communities=dict(Counter(one.name for one in crowd)),
            )
        return len(crowd)

    def _come_and_go(self, crowd: list[Community]) -> list[Community]:
        step = self._chance.choice((-1, 1, 2))
        if step < 0 and len(crowd) > _FEWEST_PEOPLE:
            return crowd[:step]
        new = min(abs(step), _MOST_PEOPLE - len(crowd))
        return crowd + [self._somebody() for _ in range(new)]

    def _somebody(self) -> Community:
        near = self._chance.random() < 0.75
        return self._chance.choice(self._near if near else self._communities)

    # What they say

    def _notes(self, change: Transaction, wanted: int) -> None:
        chance = self._chance
        removed = max(1, wanted // 40)
        special = self._languages[self._language]["special"][: wanted // 4]
        places = iter(chance.sample(range(wanted), len(special)))
        specials = dict(zip(places, special, strict=True))
        kept: list[Note] = []
        for at, moment in enumerate(_moments(chance, self._discussion, wanted)):
            change.at = moment
            kept.append(change.add(Note, session=self._where.id, **self._note(at, specials)))
        for note in chance.sample(kept, min(len(kept), max(1, wanted // 20))):
            change.at = self._soon_after(note.created)
            tail = chance.choice(self._languages[note.language or "en"]["tails"])
            change.edit(Note, note.id, text=f"{note.text} {tail}")
        for moment in _moments(chance, self._discussion, removed):
            change.at = moment
            slip = change.add(Note, session=self._where.id, **self._note(1, {}))
            change.at = self._soon_after(moment)
            change.remove(Note, slip.id)

    def _soon_after(self, moment: int) -> int:
        return min(moment + self._chance.randrange(3_000, 90_000), self._discussion[1] - 1)

    def _note(self, at: int, specials: dict[int, dict[str, str]]) -> dict[str, Any]:
        chance = self._chance
        language = self._language
        speaker = self._somebody()
        if at not in specials and chance.random() < 0.04:
            # Somebody speaks up in another language, and it is noted as it was said.
            language = "hi" if language == "en" else "en"
            speaker = chance.choice([c for c in self._communities if language in c.languages])
        initiative = self._initiative()
        kind = chance.choices(list(KINDS), list(KINDS.values()))[0]
        translation = ""
        if at in specials:
            kind, text = specials[at]["kind"], specials[at]["text"]
            translation = specials[at].get("translation", "")
        else:
            text = self._sayings.words(
                language, kind, initiative, speaker, 6 if at % 30 == 29 else 1
            )
        return {
            "text": text,
            "kind": kind,
            "language": language,
            "community": speaker.name if chance.random() < 0.8 else "",
            "interpreted": language not in speaker.languages and chance.random() < 0.7,
            "support": chance.choices(range(len(_SUPPORT)), _SUPPORT)[0],
            "key": chance.random() < 0.03,
            "consent": chance.choice(("unasked", "yes", "no")) if kind == "quote" else "unasked",
            "translation": translation,
            "translation_language": "en" if translation else "",
            "translation_by": "person" if translation else "",
            **self._about(initiative),
        }

    def _about(self, initiative: Initiative) -> dict[str, Any]:
        """Where a note stands: on one initiative, two, a cluster, or nowhere (General)."""
        chance = self._chance.random()
        if chance < 0.1:
            return {}
        if chance < 0.15 and initiative.cluster:
            return {"cluster": initiative.cluster}
        if chance < 0.25:
            other = self._initiative()
            if other is not initiative:
                return {"initiatives": (initiative.number, other.number)}
        return {"initiatives": (initiative.number,)}

    def _initiative(self) -> Initiative:
        weights = list(self._popular.values())
        number = self._chance.choices(list(self._popular), weights)[0]
        return self._event.by_number[number]

    # What they plan

    def _plan(self, change: Transaction) -> None:
        chance = self._chance
        sayings = self._languages[self._language]
        moments = _moments(chance, self._discussion, 5)
        for moment in moments[:2]:
            change.at = moment
            initiative = self._initiative()
            text = self._sayings.filled(
                self._language, chance.choice(sayings["goals"]), initiative, self._somebody()
            )
            change.add(Goal, session=self._where.id, initiative=initiative.number, text=text)
        steps = chance.sample(sayings["steps"], chance.randint(3, len(sayings["steps"])))
        for position, (moment, step) in enumerate(
            zip(_moments(chance, self._discussion, len(steps)), steps, strict=True)
        ):
            change.at = moment
            initiative = self._initiative()
            crowd = sorted({self._somebody().name for _ in range(3)})
            change.add(
                Step,
                session=self._where.id,
                initiative=initiative.number,
                text=self._sayings.filled(
                    self._language, step["text"], initiative, self._somebody()
                ),
                coordination=chance.choice(COORDINATION),
                who=step["who"],
                # A step without a lead or a date is a gap that the results should show.
                lead=self._somebody().name if chance.random() < 0.7 else "",
                communities=tuple(crowd),
                when=chance.choice(_MONTHS) if chance.random() < 0.8 else "",
                success=step["success"],
                needs=step["needs"],
                key=position < 3 and chance.random() < 0.8,
                position=position,
            )

    def _talks(self, change: Transaction) -> None:
        chance = self._chance
        sayings = self._languages[self._language]
        wanted = chance.randint(1, min(3, len(sayings["speakers"])))
        speakers = chance.sample(sayings["speakers"], wanted)
        for position, speaker in enumerate(speakers):
            change.at = self._talking[0] + position * 6 * MINUTE
            initiative = self._initiative()
            state = chance.choices(("done", "skipped"), (9, 1))[0]
            change.add(
                Talk,
                session=self._where.id,
                title=self._sayings.filled(
                    self._language, chance.choice(sayings["talks"]), initiative, self._somebody()
                ),
                speaker=speaker,
                initiative=initiative.number,
                language=self._language,
                position=position,
                state=state,
                spoken=DEFAULT_TALK_MS + chance.randrange(-90, 40) * 1000 if state == "done" else 0,
            )

    # How they vote

    def _vote(self, change: Transaction, vote: Vote, people: int, by_tally: bool) -> None:
        by_tally = "tally" in vote.captures and (by_tally or "ballots" not in vote.captures)
        change.at = self._voting[0]
        change.edit(Session, self._where.id, capture="tally" if by_tally else "ballots")
        if by_tally:
            self._hands(change, people)
        else:
            self._ballots(change, people)

    def _ballots(self, change: Transaction, people: int) -> None:
        chance = self._chance
        voters = people - (chance.random() < 0.3)
        cast: list[Ballot] = []
        for moment in _moments(chance, self._voting, voters):
            change.at = moment
            cast.append(change.add(Ballot, session=self._where.id, choices=self._choices()))
        late = self._voting[1] - 1
        if chance.random() < 0.4:
            change.at = late
            change.edit(Ballot, chance.choice(cast).id, choices=self._choices())
        if chance.random() < 0.3:
            # Keyed in twice, noticed, and withdrawn.
            change.at = late - 1_000
            again = change.add(Ballot, session=self._where.id, choices=cast[-1].choices)
            change.at = late
            change.edit(Ballot, again.id, withdrawn=True)

    def _hands(self, change: Transaction, people: int) -> None:
        counts = Counter(number for _ in range(people) for number in self._choices())
        moments = _moments(self._chance, self._voting, len(counts))
        for moment, number in zip(moments, sorted(counts), strict=True):
            change.at = moment
            change.add(Tally, session=self._where.id, initiative=number, count=counts[number])

    def _choices(self) -> tuple[str, ...]:
        """What one person chooses, as the round's method has it."""
        vote, chance = self._round.vote, self._chance
        most = vote.picks or _MOST_SCORED if vote else 1
        most = min(most, len(self._voted_on))
        wanted = chance.choices(range(1, most + 1), range(1, 3 * most, 3))[0]
        chosen: dict[str, None] = {}
        while len(chosen) < wanted:
            chosen[self._item()] = None
        if vote is not None and vote.method == "score":
            return tuple(scored(one, chance.randint(0, HIGHEST_SCORE)) for one in chosen)
        if vote is not None and vote.method == "dots":
            # Somebody who has dots left puts them where one is already.
            rest = chance.choices(list(chosen), k=chance.randint(0, vote.picks - len(chosen)))
            return (*chosen, *rest)
        return tuple(chosen)

    def _item(self) -> str:
        """An initiative or a cluster that is offered, the popular ones more often."""
        weights = list(self._voted_on.values())
        return self._chance.choices(list(self._voted_on), weights)[0]


def _is_talks(item: AgendaItem) -> bool:
    return item.kind == "lightning talks"


def _spans(event: Event, day_key: str) -> list[tuple[int, int]]:
    """When each agenda item is planned on a day, UTC milliseconds from start to end."""
    start = _start(event, day_key)
    spans = []
    for item in event.agenda:
        spans.append((start, start + item.minutes * MINUTE))
        start = spans[-1][1]
    return spans


def _start(event: Event, day_key: str) -> int:
    """When a day begins, UTC milliseconds."""
    day = event.day(day_key)
    at = datetime.fromisoformat(f"{day.date}T{day.start}").replace(tzinfo=UTC)
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def _moments(chance: Random, span: tuple[int, int], number: int) -> Sequence[int]:
    """So many moments within a span, in their order."""
    return sorted(chance.randrange(*span) for _ in range(number))
