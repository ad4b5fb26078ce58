"""The choices of a ballot: how people write them, how they are kept, and what is wrong with them.

They are kept as texts in the order written, which is also what the workbook shows:

- `pick`: `2; 24; 31`, each once.
- `dots`: `24; 24; 2`, once for each dot.
- `ranking`: `24; 2; 31`, the first one first.
- `score`: `24=5; 2=0`. What is not named was not scored, which is not a score of 0.

Clusters stand there with their letters.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from facilitator.event import Event
from facilitator.text import ascii_digits
from facilitator.vote import HIGHEST_SCORE, Vote
from facilitator.words import QT_TRANSLATE_NOOP, Phrase

# People separate numbers by blanks and by the commas and semicolons of their own script.
_BETWEEN = r"\s,;、，；،؛|/"
_EQUALS = "=＝:："
# The sign of multiplication, and the letters and stars that people take for it.
_TIMES = "x×✕ｘхX＊*Х"
_WORD = re.compile(rf"[^{_BETWEEN}]+")
_WORDS = {
    "score": re.compile(
        rf"[^{_BETWEEN}{_EQUALS}]+\s*[{_EQUALS}]\s*[^{_BETWEEN}{_EQUALS}]+|[^{_BETWEEN}]+"
    ),
    "dots": re.compile(rf"[^{_BETWEEN}]+?\s*[{_TIMES}]\s*\d+(?=[{_BETWEEN}]|$)|[^{_BETWEEN}]+"),
}
_SCORED = re.compile(rf"(?P<item>[^{_EQUALS}]+?)\s*[{_EQUALS}]\s*(?P<amount>.*)", re.DOTALL)
_STACKED = re.compile(rf"(?P<item>.+?)\s*[{_TIMES}]\s*(?P<amount>\d+)", re.DOTALL)


_OF_EVENT = {
    "initiatives": QT_TRANSLATE_NOOP("Phrase", "a ballot that names initiatives of this event"),
    "clusters": QT_TRANSLATE_NOOP("Phrase", "a ballot that names clusters of this event"),
}
_EACH_ONCE = {
    "initiatives": QT_TRANSLATE_NOOP("Phrase", "a ballot that names each initiative once"),
    "clusters": QT_TRANSLATE_NOOP("Phrase", "a ballot that names each cluster once"),
}
_AT_MOST = {
    "pick": QT_TRANSLATE_NOOP("Phrase", "a ballot of at most {number} picks"),
    "dots": QT_TRANSLATE_NOOP("Phrase", "a ballot of at most {number} dots"),
    "ranking": QT_TRANSLATE_NOOP("Phrase", "a ballot of at most {number} ranks"),
    "score": QT_TRANSLATE_NOOP("Phrase", "a ballot of at most {number} scores"),
}
_HANDS = Phrase(
    QT_TRANSLATE_NOOP("Phrase", "a ballot: this round counts hands, on the sheet Votes")
)
_SCORES = QT_TRANSLATE_NOOP("Phrase", "a ballot of scores from 0 to {highest}, such as {example}")


def words(vote: Vote, text: str) -> Iterator[re.Match[str]]:
    """The words of a ballot line with their places; `24 = 5` and `24 x 2` are one where it fits."""
    return _WORDS.get(vote.method, _WORD).finditer(text)


def amount_of(vote: Vote, word: str) -> tuple[str, str | None]:
    """What a word names, and the score or the number of dots it gives, if it gives one."""
    form = {"score": _SCORED, "dots": _STACKED}.get(vote.method)
    match = form.fullmatch(word) if form else None
    if match is None:
        return word, None
    return match["item"], ascii_digits(match["amount"]).strip()


def stacked_on(word: str) -> str:
    """What a word such as `24x2` puts several dots on; nothing where it is no such word."""
    match = _STACKED.fullmatch(word)
    return match["item"] if match else ""


def scored(item: str, score: int) -> str:
    """The choice that gives this score."""
    return f"{item}={score}"


def item_of(choice: str) -> str:
    """The number or letter that a choice names."""
    return choice.partition("=")[0]


def score_of(choice: str) -> int:
    """The score that a choice gives; 0 where it gives none."""
    digits = choice.partition("=")[2]
    return int(digits) if digits.isascii() and digits.isdecimal() else 0


def settled(event: Event, round_key: str, written: Sequence[str]) -> tuple[str, ...]:
    """Choices as they are kept, from words that a person wrote; what means nothing stays."""
    vote = event.round(round_key).vote
    if vote is None:
        return tuple(written)
    found: list[str] = []
    for word in written:
        name, amount = amount_of(vote, word)
        item = event.read_item(round_key, name)
        if amount is None:
            found.append(item)
        elif not amount.isdecimal() or len(amount) > 2:
            found.append(word)
        elif vote.method == "score":
            found.append(scored(item, int(amount)))
        else:
            found += [item] * int(amount) or [word]
    return tuple(found)


def problem(vote: Vote | None, items: Collection[str], choices: Sequence[str]) -> str:
    """What choices would have to be, in English as in a reason; nothing where they are right.

    `items` are all that the round votes on.
    """
    if vote is None:
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "a ballot: this round has none"))
    if vote.method == "hands":
        return _HANDS
    named = [item_of(choice) for choice in choices] if vote.method == "score" else choices
    if not all(name in items for name in named):
        return Phrase(_OF_EVENT[vote.on])
    if vote.method == "score" and not all(map(_is_score, choices)):
        return Phrase(_SCORES, highest=HIGHEST_SCORE, example=scored(named[0], 5))
    if len(choices) > vote.most(len(items)):
        return Phrase(_AT_MOST[vote.method], number=vote.picks)
    if vote.method != "dots" and len(set(named)) < len(named):
        return Phrase(_EACH_ONCE[vote.on])
    return ""


def _is_score(choice: str) -> bool:
    item, _, digits = choice.partition("=")
    return len(digits) == 1 and "0" <= digits <= str(HIGHEST_SCORE) and bool(item)
