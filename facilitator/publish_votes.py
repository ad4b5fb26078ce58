"""What a vote means, what its points are and how it was counted: the same words in all outputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from facilitator.publish_content import Publication
from facilitator.report_words import Words
from facilitator.results import RoundResult
from facilitator.vote import HIGHEST_SCORE, UNITS

UNIT = {method: several for method, (_, several) in UNITS.items()}
"""What is counted, in English as the headers of data are: `votes`, `dots`, `points`, `hands`."""


def meaning(result: RoundResult, words: Words, apart: Callable[[str], str]) -> str:
    """What a vote means; `apart` keeps the event's words apart from the report's."""
    return words("meaning", meaning=apart(result.meaning))


def points(publication: Publication, result: RoundResult, words: Words) -> str:
    """What a point is; empty where one is simply a vote, a dot or a hand."""
    if result.method == "score":
        return words("points score", highest=HIGHEST_SCORE)
    vote = publication.event.round(result.round).vote
    if result.method != "ranking" or vote is None:
        return ""
    worth = words("list separator").join(map(str, range(vote.picks, 0, -1)))
    return words("points ranking", points=worth)


def sentences(publication: Publication, words: Words, *, meant: bool = True) -> Iterator[str]:
    """What the votes of all rounds mean, that a count is no support, and what a point is."""
    voted = [one for one in publication.rounds if one.method]
    if meant:

        def apart(text: str) -> str:
            return words.apart(publication.event.said(text, words.language))

        yield from dict.fromkeys(meaning(one, words, apart) for one in voted if one.meaning)
    if voted:
        yield words("caution")
    yield from dict.fromkeys(filter(None, (points(publication, one, words) for one in voted)))


def below(publication: Publication, words: Words, first: str, *, meant: bool = True) -> str:
    """A sentence, and after it these; where it says itself what is `meant`, the others."""
    for sentence in sentences(publication, words, meant=meant):
        first = words("two sentences", first=first, second=sentence)
    return first


def of_absent(publication: Publication, round_key: str = "") -> int:
    """The ballots of people who could not come, of a round or of all."""
    event = publication.event
    return sum(
        one.ballots
        for one in publication.sessions
        if round_key in ("", one.place.round) and event.room(one.place.room) is event.survey
    )


def notes_here(publication: Publication, words: Words, key: str) -> str:
    """How many of the notes taken are published, by the words for `key`; there may be no others."""
    here, taken = len(publication.notes), publication.taken
    every = words.number(taken)
    return (
        words("report notes all", taken=every) if here == taken else words(key, here, taken=every)
    )


def counted(publication: Publication, words: Words, round_key: str = "", ballots: int = 0) -> str:
    """The ballots of a round or of all, those of absent people, and the rooms by hands."""
    hands = {
        one.place.room
        for one in publication.sessions
        if round_key in ("", one.place.round) and one.votes and not one.ballots
    }
    said = words("ballots", ballots)
    if absent := of_absent(publication, round_key):
        # They are of nobody in a room: "0 of 6 rooms, 4 ballots" would seem a mistake.
        part = words("label", name=words("survey"), value=words.number(absent))
        said = f"{said} {words('aside', text=part)}"
    if not hands:
        return said
    rooms = words("rooms by hands", len(hands))
    return words("ballots and hands", ballots=said, hands=rooms) if ballots else rooms
