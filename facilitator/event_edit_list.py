"""Edits of the list of an event: recommendations, initiatives, clusters; as in `event_edit`.

A number or letter that goes, or becomes another one, goes with everything in the event that names
it. Whether something captured names it says `event_change`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeVar

from facilitator import event_texts, phrases
from facilitator.event import Event, read_number, whole_number
from facilitator.event_cells import KEY
from facilitator.event_edit_values import (
    checked,
    listed,
    moved,
    new_number,
    next_number,
    no_talks,
    read_code,
    replaced,
    without,
    words,
)
from facilitator.event_parts import Cluster, Initiative, Recommendation, Round
from facilitator.reasons import Reason, Refused
from facilitator.text import fold

P = TypeVar("P", Initiative, Recommendation)

FIELDS = ("theme", "relevance", "remark", "evidence", "later_number")
"""What an initiative has besides its titles, as text."""


def set_list_version(event: Event, version: str) -> Event:
    """Call this version of the list so; its numbers stay, and stay known by the name so far.

    Raises `Refused` for the name of an earlier list that has other numbers.
    """
    said = words(version, needed=True)
    if said == event.list_version:
        return event
    if said in event.earlier_lists:
        return _called_as_before(event, said)
    initiatives = tuple(
        replace(one, earlier={**one.earlier, event.list_version: one.number})
        for one in event.initiatives
    )
    lists = (*event.earlier_lists, event.list_version)
    return replace(event, list_version=said, earlier_lists=lists, initiatives=initiatives)


def _called_as_before(event: Event, version: str) -> Event:
    if any(one.earlier.get(version) != one.number for one in event.initiatives):
        raise Refused(Reason("list_name_taken", found=version))
    lists = event.earlier_lists[: event.earlier_lists.index(version)]
    initiatives = tuple(
        replace(one, earlier={name: one.earlier[name] for name in lists if name in one.earlier})
        for one in event.initiatives
    )
    return replace(event, list_version=version, earlier_lists=lists, initiatives=initiatives)


# Initiatives


def add_initiative(event: Event, title: str, recommendation: str = "") -> Event:
    """One more at the end, with the next number; of this recommendation, else of the last one's.

    Its title is a working title. Raises `Refused`.
    """
    key = next_number([whole_number(one.number) for one in event.initiatives])
    made = Initiative(
        number=key,
        recommendation=recommendation or event.initiatives[-1].recommendation,
        titles={"en": words(title, needed=True)},
        unverified=("en",),
    )
    return checked(replace(event, initiatives=(*event.initiatives, made)))


def remove_initiative(event: Event, key: str) -> Event:
    """Without this initiative, also in its cluster and where it was offered. Raises `Refused`."""
    no_talks(event, phrases.initiative(key), lambda one: one == key, "initiative")
    initiatives = without(event.initiatives, key, "number")
    event = _named_otherwise(event, "initiatives", key, "")
    return checked(replace(event, initiatives=initiatives))


def move_initiative(event: Event, key: str, by: int) -> Event:
    """This one so many places later (negative: earlier), as far as there are places."""
    return replace(event, initiatives=moved(event.initiatives, key, by, "number"))


def renumber_initiative(event: Event, key: str, number: str) -> Event:
    """Give it this number wherever the event names it. Raises `Refused` for one that is taken."""
    said = new_number(number, key, event.by_number)
    if said == key:
        return event
    one = replace(event.by_number[key], number=said)
    event = _named_otherwise(event, "initiatives", key, said)
    talks = tuple(
        replace(talk, initiative=said) if talk.initiative == key else talk for talk in event.talks
    )
    initiatives = replaced(event.initiatives, key, one, "number")
    return checked(replace(event, initiatives=initiatives, talks=talks))


def change_initiative(event: Event, key: str, field: str, value: str) -> Event:
    """Another recommendation (its number), theme, relevance, remark, evidence, or later number.

    Raises `Refused`.
    """
    one = event.by_number[key]
    if field == "recommendation":
        said, known = read_number(value), [part.number for part in event.recommendations]
        if said not in known:
            raise Refused(Reason("edit_kind", found=value.strip(), expected=", ".join(known)))
        return _with_initiative(event, replace(one, recommendation=said))
    said = words(value)
    if field == "later_number":
        said = KEY.read(said)
    return _with_initiative(event, replace(one, **{field: said}))


def change_title(event: Event, key: str, language: str, title: str) -> Event:
    """Another title of an initiative in a language; an empty one takes it away.

    What somebody types here is a working title until it is said to be official. Raises `Refused`.
    """
    return _with_initiative(event, _titled(event.by_number[key], language, title))


def _titled(one: P, language: str, title: str) -> P:
    language = read_code(language)
    text = words(title, needed=language == "en")
    if text == one.titles.get(language, ""):
        return one
    titles = {code: words for code, words in one.titles.items() if code != language}
    unverified = tuple(code for code in one.unverified if code != language)
    if text:
        titles = {**one.titles, language: text}
        unverified = tuple(sorted({*unverified, language}))
    return replace(one, titles=titles, unverified=unverified)


def _official(one: P, language: str, official: bool) -> P:
    others = {code for code in one.unverified if code != language}
    codes = others if official or language not in one.titles else {*others, language}
    return replace(one, unverified=tuple(sorted(codes)))


def set_official(event: Event, number: str, language: str, official: bool) -> Event:
    """Say whether the title in a language is official, or a working title of ours."""
    return _with_initiative(event, _official(event.by_number[number], language, official))


def set_cluster(event: Event, number: str, letter: str) -> Event:
    """Put an initiative into one cluster, or into none. Raises `Refused` for an unknown letter."""
    letters = {fold(cluster.letter): cluster.letter for cluster in event.clusters}
    wanted = letters.get(fold(letter.strip()), "")
    if letter.strip() and not wanted:
        expected = ", ".join(letters.values())
        raise Refused(Reason("edit_kind", found=letter.strip(), expected=expected))
    order = {one.number: at for at, one in enumerate(event.initiatives)}

    def held(cluster: Cluster) -> Cluster:
        numbers = {*cluster.initiatives} - {number}
        if cluster.letter == wanted:
            numbers.add(number)
        if numbers == {*cluster.initiatives}:
            return cluster
        return replace(cluster, initiatives=tuple(sorted(numbers, key=lambda one: order[one])))

    event = replace(event, clusters=tuple(map(held, event.clusters)))
    return _with_initiative(event, replace(event.by_number[number], cluster=wanted))


def _with_initiative(event: Event, one: Initiative) -> Event:
    initiatives = replaced(event.initiatives, one.number, one, "number")
    return replace(event, initiatives=initiatives)


# Recommendations


def add_recommendation(event: Event, title: str) -> Event:
    """One more at the end, with the next number. Raises `Refused`."""
    key = next_number([whole_number(one.number) for one in event.recommendations])
    titles = {"en": words(title, needed=True)}
    made = Recommendation(number=key, titles=titles, unverified=("en",))
    return replace(event, recommendations=(*event.recommendations, made))


def remove_recommendation(event: Event, key: str) -> Event:
    """Without this one. Raises `Refused` for the last, or one that has initiatives."""
    count = sum(one.recommendation == key for one in event.initiatives)
    if count:
        raise Refused(Reason("edit_has_initiatives", key, str(count)))
    return replace(event, recommendations=without(event.recommendations, key, "number"))


def move_recommendation(event: Event, key: str, by: int) -> Event:
    """This one so many places later (negative: earlier), as far as there are places."""
    return replace(event, recommendations=moved(event.recommendations, key, by, "number"))


def renumber_recommendation(event: Event, key: str, number: str) -> Event:
    """Give it this number, also where its initiatives name it. Raises `Refused`."""
    said = new_number(number, key, [one.number for one in event.recommendations])
    one = replace(event.recommendation(key), number=said)
    initiatives = tuple(
        replace(each, recommendation=said) if each.recommendation == key else each
        for each in event.initiatives
    )
    recommendations = replaced(event.recommendations, key, one, "number")
    return replace(event, recommendations=recommendations, initiatives=initiatives)


def change_recommendation(event: Event, key: str, language: str, title: str) -> Event:
    """Another title in a language; an empty one takes it away. Raises `Refused`.

    It is a working title until it is said to be official.
    """
    return _with_recommendation(event, _titled(event.recommendation(key), language, title))


def set_recommendation_official(event: Event, key: str, language: str, official: bool) -> Event:
    """Say whether the title in a language is official, or a working title of ours."""
    made = _official(event.recommendation(key), language, official)
    return _with_recommendation(event, made)


def _with_recommendation(event: Event, one: Recommendation) -> Event:
    recommendations = replaced(event.recommendations, one.number, one, "number")
    return replace(event, recommendations=recommendations)


# Texts


def change_words(event: Event, text: str, language: str, said: str) -> Event:
    """What a text of the event is in a language; empty takes it away. Raises `Refused`."""
    return event_texts.translate(event, text, read_code(language), words(said))


# Clusters


def add_cluster(event: Event, name: str) -> Event:
    """One more at the end, with the next free letter, and nothing in it. Raises `Refused`."""
    taken = {fold(letter) for letter in event.by_letter}
    letters = [*map(chr, range(ord("A"), ord("Z") + 1))]
    free = next(one for one in (*letters, *(f"A{n}" for n in letters)) if fold(one) not in taken)
    made = Cluster(letter=free, name=words(name, needed=True), initiatives=())
    return replace(event, clusters=(*event.clusters, made))


def remove_cluster(event: Event, letter: str) -> Event:
    """Without this cluster; its initiatives stay. Raises `Refused` where a round votes on it."""
    event = _named_otherwise(event, "clusters", letter, "")
    return checked(
        replace(event, clusters=tuple(one for one in event.clusters if one.letter != letter))
    )


def move_cluster(event: Event, letter: str, by: int) -> Event:
    """This one so many places later (negative: earlier), as far as there are places."""
    return replace(event, clusters=moved(event.clusters, letter, by, "letter"))


def change_cluster(event: Event, letter: str, field: str, value: str) -> Event:
    """Another letter or name, or other initiatives (`22; 23`), which leave the ones they were in.

    Raises `Refused`.
    """
    one = event.by_letter[letter]
    if field == "name":
        named = replace(one, name=words(value, needed=True))
        return replace(event, clusters=replaced(event.clusters, letter, named, "letter"))
    if field == "letter":
        return _lettered(event, one, value.strip())
    numbers = [read_number(number) for number in listed(value)]
    for number in numbers:
        if number not in event.by_number:
            raise Refused(event.why_unknown(number))
    for number in set(one.initiatives) - {*numbers}:
        event = set_cluster(event, number, "")
    for number in numbers:
        event = set_cluster(event, number, letter)
    return event


def _lettered(event: Event, one: Cluster, letter: str) -> Event:
    if not re.fullmatch(r"[^\W\d_]{1,3}", letter):
        raise Refused(Reason("edit_letter", found=letter))
    others = {fold(other) for other in event.by_letter if other != one.letter}
    if fold(letter) in others:
        raise Refused(Reason("edit_taken", found=letter))
    event = _named_otherwise(event, "clusters", one.letter, letter)
    clusters = replaced(event.clusters, one.letter, replace(one, letter=letter), "letter")
    return checked(replace(event, clusters=clusters))


def _named_otherwise(event: Event, on: str, key: str, name: str) -> Event:
    """The event with another name for an initiative or cluster, or none, where others name it.

    Raises `Refused` where a round offered nothing else: it would then offer everything.
    """

    def named(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(filter(None, (name if one == key else one for one in names)))

    def asked(round_: Round) -> Round:
        vote = round_.vote
        if vote is None or vote.on != on or key not in vote.offered:
            return round_
        offered = named(vote.offered)
        if not offered:
            raise Refused(Reason("edit_offered", round_.title, key))
        return replace(round_, vote=replace(vote, offered=offered))

    event = replace(event, rounds=tuple(map(asked, event.rounds)))
    if on == "initiatives":
        clusters = (replace(one, initiatives=named(one.initiatives)) for one in event.clusters)
        return replace(event, clusters=tuple(clusters))
    initiatives = (
        replace(one, cluster=name) if one.cluster == key else one for one in event.initiatives
    )
    return replace(event, initiatives=tuple(initiatives))
