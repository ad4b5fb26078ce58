"""Similar texts put together: suggestions, which a person can accept or dissolve (SPEC §9).

Texts are compared folded (see `text.fold`) and by what their script is made of: by words, or where
words are not set apart (Chinese, Japanese, Thai and their like) by pairs of letters that stand side
by side. How alike two are is first the part of these that they share (Dice: twice those in both, by
those of each), so that their order does not matter; words are then compared letter by letter, so
that endings and slips do. Texts in two languages that are both known are never alike by what is
written; a translation is a second text of the same note.

In the order of their keys, ids that grow with time, each joins the group whose first text it is
most like. So what is captured later never changes how earlier ones stand together, the order in
which they are given does not matter, and nothing is in a group by a chain of likenesses.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import Indel

from facilitator.search_words import line_of, stands_alone
from facilitator.text import fold

ALIKE, ALIKE_LETTERS = 0.78, 0.6
"""From this likeness on two texts are put together, by words and by pairs of letters."""
LONGEST = 2_000
"""So many characters of a text are compared."""
MOST = 3_000
"""So many texts are compared; later ones stay alone, so that it takes seconds and not minutes."""

_SHARED = 0.5
"""Words are compared letter by letter where the texts share this part of them."""
_MOST_WORDS = 150


@dataclass(frozen=True)
class Text:
    """What is compared: a key that grows with time, the words, and their language (may be empty).

    `other` is the same in another language, a translation, with that language.
    """

    key: str
    words: str
    language: str = ""
    other: str = ""
    other_language: str = ""


@dataclass(frozen=True)
class Said:
    """What a person has decided about texts, by their keys: they belong together, or not."""

    keys: frozenset[str]
    together: bool


@dataclass(frozen=True)
class Group:
    """Texts that belong together, by their keys in their order; often only one.

    `likeness` (0 to 1) is the smallest with which one has joined the others. `accepted` are those
    of them that a person has put together.
    """

    keys: tuple[str, ...]
    likeness: float = 1.0
    accepted: frozenset[str] = frozenset()


def groups(texts: Iterable[Text], decided: Sequence[Said] = ()) -> tuple[Group, ...]:
    """All these texts in groups, each in one, in the order of their first keys.

    Of what was decided about two texts the last counts. What was put together stays so, and others
    may join it; what was taken apart is not suggested together again. Decisions about texts that
    are not among these say nothing.
    """
    grouping = _Grouping(decided)
    known = {text.key: text for text in texts}
    cores = [keys for core in _cores(decided) if len(keys := sorted(core & known.keys())) > 1]
    for keys in cores:
        grouping.put_together([known[key] for key in keys])
    placed = {key for keys in cores for key in keys}
    for at, key in enumerate(sorted(known.keys() - placed)):
        grouping.join(known[key], compare=at < MOST)
    return tuple(sorted(grouping.found(), key=lambda group: group.keys))


def _cores(decided: Iterable[Said]) -> list[set[str]]:
    """What belongs together after all decisions, one after the other."""
    cores: list[set[str]] = []
    for said in decided:
        if said.together:
            touched = [core for core in cores if not core.isdisjoint(said.keys)]
            cores = [core for core in cores if core.isdisjoint(said.keys)]
            cores.append(set(said.keys).union(*touched))
        else:
            cores = [core - said.keys for core in cores]
    return cores


@dataclass(frozen=True)
class _Side:
    """One text as it is compared: a sign for each different word, and the words in one order."""

    language: str
    signs: str
    spelled: str
    by_letters: bool

    def likeness(self, other: _Side, shared: float) -> float:
        """How alike they are; 0 where that is too little. `shared` is the part they share."""
        if self.by_letters or other.by_letters:
            return shared if shared >= ALIKE_LETTERS else 0.0
        return fuzz.ratio(self.spelled, other.spelled, score_cutoff=ALIKE * 100) / 100


class _Grouping:
    """The groups so far, and by language the texts that others are compared with."""

    def __init__(self, decided: Sequence[Said]) -> None:
        self._decided = decided
        self._said_of: dict[str, set[int]] = {}
        for at, said in enumerate(decided):
            for key in said.keys:
                self._said_of.setdefault(key, set()).add(at)
        self._sign_of: dict[str, str] = {}
        self._keys: list[list[str]] = []
        self._likeness: list[float] = []
        self._accepted: dict[int, frozenset[str]] = {}
        self._leading: dict[str, tuple[list[str], list[tuple[_Side, int]]]] = {}

    def put_together(self, texts: Sequence[Text]) -> None:
        """Begin a group that a person has made: others are compared with all of it."""
        self._begin([text.key for text in texts], [s for text in texts for s in self._sides(text)])
        self._accepted[len(self._keys) - 1] = frozenset(text.key for text in texts)

    def join(self, text: Text, *, compare: bool) -> None:
        """Put a text into the group it is most like, the earlier of equals, or begin one."""
        sides = self._sides(text) if compare else []
        likeness, at = max(
            (
                (likeness, -group)
                for side in sides
                for likeness, group in self._alike(side)
                if self._may_join(text.key, group)
            ),
            default=(0.0, 1),
        )
        if at > 0:
            self._begin([text.key], sides)
            return
        self._keys[-at].append(text.key)
        self._likeness[-at] = min(self._likeness[-at], likeness)

    def found(self) -> list[Group]:
        """The groups."""
        return [
            Group(tuple(sorted(keys)), self._likeness[at], self._accepted.get(at, frozenset()))
            for at, keys in enumerate(self._keys)
        ]

    def _begin(self, keys: list[str], sides: Sequence[_Side]) -> None:
        group = len(self._keys)
        self._keys.append(keys)
        self._likeness.append(1.0)
        for side in sides:
            signs, leading = self._leading.setdefault(side.language, ([], []))
            signs.append(side.signs)
            leading.append((side, group))

    def _alike(self, side: _Side) -> Iterator[tuple[float, int]]:
        """The groups that a text is alike to, and how much."""
        languages = (side.language, "") if side.language else tuple(self._leading)
        for language in dict.fromkeys(languages):
            signs, leading = self._leading.get(language, ((), ()))
            for _, shared, at in process.extract(
                side.signs,
                signs,
                scorer=Indel.normalized_similarity,
                score_cutoff=_SHARED,
                limit=None,
            ):
                other, group = leading[at]
                likeness = side.likeness(other, shared)
                if likeness:
                    yield likeness, group

    def _may_join(self, key: str, group: int) -> bool:
        """Whether nobody has taken this text apart from one of the group."""
        own = self._said_of.get(key)
        if own is None:
            return True
        both = (own & self._said_of.get(other, set()) for other in self._keys[group])
        return all(self._decided[max(common)].together for common in both if common)

    def _sides(self, text: Text) -> list[_Side]:
        sides = [self._side(text.words, text.language)]
        if text.other:
            sides.append(self._side(text.other, text.other_language))
        # What has no words (a row of dashes) would be like everything else that has none.
        return [side for side in sides if side.signs]

    def _side(self, words: str, language: str) -> _Side:
        found, letters = _parts(words[:LONGEST])
        signs = (self._sign_of.setdefault(one, _sign(len(self._sign_of))) for one in found)
        return _Side(
            fold(language).partition("-")[0],
            "".join(sorted(signs)),
            " ".join(sorted(found)),
            2 * letters > len(found),
        )


def _sign(number: int) -> str:
    """A letter for the word with this number: RapidFuzz then compares whole texts in few steps."""
    code = 0x100 + number
    # Halves of pairs are no letters.
    return chr(code if code < 0xD800 else code + 0x800)


def _parts(words: str) -> tuple[list[str], int]:
    """The different words of a text, and pairs of letters that stand alone; how many are pairs."""
    found: dict[str, None] = {}
    pairs: set[str] = set()
    before = ""
    for word in line_of(words).split():
        alone = stands_alone(word)
        if alone and before:
            pairs.add(before + word)
            found[before + word] = None
        elif not alone:
            found[word] = None
        before = word if alone else ""
    if not found and before:
        found[before] = None
    kept = list(found)[:_MOST_WORDS]
    return kept, sum(one in pairs for one in kept)
