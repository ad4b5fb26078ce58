"""Below a ranking: other ways to count, by day, language and part, and the rooms behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from facilitator import counting
from facilitator.breakdowns import Part, Slice, is_survey_alone
from facilitator.event import SURVEY
from facilitator.publish_content import Publication, SessionFacts
from facilitator.publish_pages import Block, Heading
from facilitator.publish_places import Subjects, anchor, room_name
from facilitator.publish_views import Views
from facilitator.results import RoundResult
from facilitator.standings import Line, Standing
from facilitator.wikitext import escape, isolated

_PER_PERSON = ("score", "ranking", "dots")
"""With these one person can give several points: by those asked it is no part of them."""


def other_blocks(
    publication: Publication, result: RoundResult, views: Views, top: Heading, subjects: Subjects
) -> Iterator[Block]:
    """Everything but the ranking itself that is said of the votes of a round."""
    words, separator = subjects.words, subjects.words("list separator")
    path = (top, Heading(3, words("views"), anchor("views", result.round)))
    yield Block(path, _compared(views, subjects, result.method))
    # Where all votes are of absent people there is no room to leave out.
    if {one.place.room for one in _voted(publication, result.round)} != {SURVEY}:
        yield Block(
            (*path, Heading(4, words("firm"))), "\n\n".join(_firm(publication, views, subjects))
        )
    for key, name, slices in (
        ("day", "by day", views.days),
        ("language", "by language", views.languages),
    ):
        if len(slices) > 1:
            table = _sliced(publication, views.round, key, slices, subjects)
            if key == "language" and views.without:
                table += f"\n{words('without few')}"
            yield Block((*path, Heading(4, words(name))), table)
    for key, parts in (("recommendation", views.recommendations), ("cluster", views.clusters)):
        if any(part.votes for part in parts) and result.on == "initiatives":
            table = _parted(publication, key, parts, result, subjects)
            yield Block((*path, Heading(4, words(f"by {key}"))), table)
    heading = Heading(3, words("behind"), anchor("behind", result.round))
    for line in result.ranking:
        if line.votes:
            name = anchor("votes", result.round, line.initiative)
            rooms = separator.join(_rooms(publication, result.round, line.initiative, subjects))
            said = f'<span id="{name}"></span>{subjects.title(line.initiative)}'
            text = words("label", name=said, value=rooms)
            yield Block((top, heading), f"* {text}", anchors=(name,))


def _voted(publication: Publication, round_key: str) -> Iterator[SessionFacts]:
    return (one for one in publication.sessions if one.place.round == round_key and one.votes)


def _rooms(
    publication: Publication, round_key: str, item: str, subjects: Subjects
) -> Iterator[str]:
    """`Room 7: 4` for each room that gave it any; those of few people together."""
    words, votes = subjects.words, Counter[str]()
    for one in publication.counts:
        if one.round == round_key:
            votes[one.room] += one.votes.get(item, 0)
    for room in (*publication.event.every_room, None):
        number = votes[room.key if room else ""]
        if number:
            name = room_name(publication.event, room.key, words) if room else words("few together")
            yield words("label", name=name, value=number)


# Other ways to count


def _compared(views: Views, subjects: Subjects, method: str) -> str:
    """Ranks of what has votes by each measure, without one room, and in advance."""
    words = subjects.words
    votes, share, offered = (views.measures[by] for by in ("votes", "share", "offered"))
    others = [one for one in (share, offered) if _order(one) != _order(votes)]
    stable = {line.item: line for line in views.firm.lines}
    many, in_advance = len(views.firm.rooms), Counter(views.ranks.values())
    heads = [words("rank"), words("cluster" if votes.on == "clusters" else "initiative")]
    heads += [words(f"by {one.by}") for one in others]
    heads += [words("without one"), words("above without one")] if many else []
    heads += [words("in advance"), words("moved")] if views.ranks else []
    rows = ['{| class="wikitable"', "! " + " !! ".join(heads)]
    for line in votes.lines:
        if not line.votes:
            continue
        cells = [_rank(line), subjects.title(line.item)]
        cells += [_measured(one, line.item, method, subjects) for one in others]
        if many:
            held = stable[line.item]
            span = f"{held.best}–{held.worst}" if held.best != held.worst else f"{held.best}"
            cells += [span, f"{held.above} / {many}"]
        if views.ranks:
            rank = views.ranks.get(line.item)
            moved = "" if line.moved is None else f"{line.moved:+}" if line.moved else "0"
            tied = "=" if rank is not None and in_advance[rank] > 1 else ""
            shown = "" if rank is None else f"{rank}{tied}"
            cells += [shown, isolated(moved) if moved else ""]
        rows += ["|-", "| " + " || ".join(cells)]
    rows.append("|}")
    said = [words("views how")]
    if not others:
        said.append(words("same order"))
    if views.ranks:
        said.append(words("advance how", views.communities))
    return "\n".join([*said, "", *rows])


def _order(standing: Standing) -> dict[str, int | None]:
    return {line.item: line.rank for line in standing.lines if line.votes}


def _rank(line: Line) -> str:
    return "" if line.rank is None else f"{line.rank}{'=' if line.tied else ''}"


def _measured(standing: Standing, item: str, method: str, subjects: Subjects) -> str:
    line, words = standing.line(item), subjects.words
    if line is None or line.value is None:
        return ""
    shown = words("percent", n=words.number(counting.tenths(line.value), 1))
    if standing.by == "offered" and method in _PER_PERSON:
        shown = words.number(line.value, 2)
    return f"{_rank(line)} {words('aside', text=shown)}"


def _firm(publication: Publication, views: Views, subjects: Subjects) -> Iterator[str]:
    """Which of the rooms changes what goes to the plan."""
    words, separator = subjects.words, subjects.words("list separator")
    if not views.firm.rooms:
        yield words("firm one")
        return
    # What the few people of one room do to the order would say what they chose.
    public = [one for one in views.firm.rooms if one.room not in views.rooms_of_few]
    rooms = [one for one in public if one.entered or one.left]
    if views.without:
        yield words("without few")
    if not rooms:
        if public:
            yield words("firm all", len(public))
        return
    changing = dict.fromkeys(item for one in rooms for item in (*one.left, *one.entered))
    items = separator.join(map(escape, changing))
    yield words("firm some", len(rooms), all=len(public), items=items)
    lines: list[str] = []
    for one in rooms:
        moves = [
            words(key, items=separator.join(map(escape, found)))
            for key, found in (("enters", one.entered), ("leaves", one.left))
            if found
        ]
        room = room_name(publication.event, one.room, words)
        lines.append("* " + words("label", name=room, value=separator.join(moves)))
    yield "\n".join(lines)


def _sliced(
    publication: Publication,
    round_key: str,
    key: str,
    slices: Sequence[Slice],
    subjects: Subjects,
) -> str:
    words, event = subjects.words, publication.event
    heads = (words(f"field {'day' if key == 'day' else 'room_language'}"), words("rooms voted"))
    heads += (words("field votes"), words("first of each"))
    rows = ['{| class="wikitable"', "! " + " !! ".join(heads)]
    for one in slices:
        name = escape(words.language_name(one.key))
        if not one.key:
            name = words("survey") if is_survey_alone(event) else "–"
        if key == "day":
            name = escape(words("day", day=one.key, date=words.day(event.day(one.key).date)))
        top = [
            f"{subjects.title(line.item)} {words('aside', text=str(line.votes))}"
            for line in one.top
        ]
        top += [words("more alike", one.tied)] if one.tied else []
        cells = (name, str(one.rooms), words.number(one.standing.votes), "<br />".join(top))
        rows += ["|-", "| " + " || ".join(cells)]
    return "\n".join([*rows, "|}"])


def _parted(
    publication: Publication,
    key: str,
    parts: Sequence[Part],
    result: RoundResult,
    subjects: Subjects,
) -> str:
    words = subjects.words
    head = words("recommendation") if key == "recommendation" else words("cluster")
    heads = (head, words(f"votes {result.method}"), words("share"), words("rooms voted"))
    rows = ['{| class="wikitable"', "! " + " !! ".join(heads)]
    for part in parts:
        if not part.key:
            name = words("no cluster")
        elif key == "cluster":
            name = subjects.title(part.key)
        else:
            name = subjects.recommendation(part.key)
        share = words("percent", n=words.number(counting.tenths(part.share), 1))
        cells = (name, words.number(part.votes), share, str(part.rooms))
        rows += ["|-", "| " + " || ".join(cells)]
    return "\n".join([*rows, "|}"])
