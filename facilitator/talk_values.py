"""The values of a sign-up for a lightning talk: how long, in which language, on what, where."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from facilitator.event import Event, read_number
from facilitator.minutes_lines import UNSEEN
from facilitator.reasons import Reason
from facilitator.talk_words import EXACT, Field, header, language_code
from facilitator.text import ascii_digits, one_line

SHORTEST_MS, LONGEST_MS = 10_000, 60 * 60_000
"""How long a talk may be."""

_LONGEST_VALUE = 80
_MINUTES = (
    r"(?:minutes?|minutos?|minuten?|minuti|menit|mins?\.?|m|минут[аы]?|мин\.?|دقائق|دقيقة|د|分钟|分鐘|分"
    r"|मिनट|['’′])"
)
_SECONDS = (
    r"(?:seconds?|secondes?|segundos?|sekunden?|detik|secs?\.?|sek\.?|seg\.?|s|секунд[аы]?|сек\.?"
    r"|ثانية|ثوان|ثواني|ث|秒钟|秒鐘|秒|सेकंड|सेकेंड|[\"”]|''|′′)"
)
_SPACE = r"[\s\u00a0]{0,2}"
_IN_WORDS = re.compile(
    rf"(?i)(?:(?P<m>\d{{1,4}}(?:[.,]\d)?){_SPACE}{_MINUTES})?{_SPACE}"
    rf"(?:(?P<s>\d{{1,4}}){_SPACE}{_SECONDS}?)?"
)
_CLOCK = re.compile(
    r"(?:(\d{1,2}):)?(\d{1,3}):(\d\d)(?:" + _SPACE + _MINUTES + r")?", re.IGNORECASE
)
_BARE = re.compile(r"\d{1,4}(?:[.,]\d)?")
_WHOLE = re.compile(r"\d{1,4}")
_INITIATIVE = re.compile(r"[#＃№]\s?\d{1,4}[a-zA-Z]?")
_BARE_LINK = re.compile(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}(?::\d{1,5})?(?:[/?#]\S*)?")
_WEB = re.compile(r"(?i)https?://[^\s/?#]\S*")


@dataclass(frozen=True)
class Said:
    """What a sign-up says of each field, in its own words; empty is not said.

    `line` is where it begins, from 1; `said` are its lines as they stood.
    """

    line: int
    said: str
    title: str = ""
    speaker: str = ""
    initiative: str = ""
    language: str = ""
    planned: str = ""
    link: str = ""
    reason: Reason | None = None


@dataclass(frozen=True)
class Values:
    """The values as they are stored; `reason` is the first thing to mend, None when all is well."""

    initiative: str
    language: str
    planned: int | None
    link: str
    reason: Reason | None


def tidy(text: str) -> str:
    """`text` on one line, without blanks at its ends and without doubled ones."""
    return " ".join(text.split()).strip(UNSEEN)


@lru_cache(maxsize=4096)
def length(said: str) -> int | None:
    """How long that is in milliseconds, from 0 on; None where it is no length.

    `5`, `5 min`, `5:00`, `0:05:00`, `4'`, `4' 30"`, `90 s`, in the digits of any script.
    """
    text = _plain(said)
    if not text or len(text) > _LONGEST_VALUE:
        return None
    clock = _CLOCK.fullmatch(text)
    if clock is not None:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return (hours * 3600 + minutes * 60 + seconds) * 1000 if seconds < 60 else None
    if _BARE.fullmatch(text):
        return _milliseconds(text, 60)
    words = _IN_WORDS.fullmatch(text)
    if words is None or (words["m"] is None and words["s"] is None):
        return None
    return _milliseconds(words["m"] or "0", 60) + _milliseconds(words["s"] or "0", 1)


def is_web(text: str) -> bool:
    """Whether this is a link to the web, and nothing else."""
    return _WEB.fullmatch(text) is not None


def as_link(text: str) -> str:
    """The link that a person means: `example.org/slides` is one too; empty where it is none."""
    text = text.strip()
    if is_web(text):
        return text
    return f"https://{text}" if _BARE_LINK.fullmatch(text) else ""


@lru_cache(maxsize=4096)
def attribute(text: str) -> tuple[Field, str, bool] | None:
    """The field that a few words among others are, what they say, and whether that is sure.

    Sure are `5 min`, `5:00`, `#24`, `ES`, `Español`, a link, `language: es`. `5` and `es` are a
    length and a language only where nothing else can stand. None for words of a title or a name.
    """
    text = text.strip(UNSEEN)
    if not text or len(text) > _LONGEST_VALUE:
        return ("link", text, True) if text and is_web(text) else None
    if is_web(text):
        return "link", text, True
    if _INITIATIVE.fullmatch(text):
        return "initiative", text, True
    plain = _plain(text)
    if _WHOLE.fullmatch(plain):
        return ("planned", text, False) if 1 <= int(plain) <= 60 else None
    if not _BARE.fullmatch(plain) and length(text) is not None:
        return "planned", text, True
    if language_code(text):
        return "language", text, len(text) > 3 or text.isupper() or not text.isascii()
    return _labelled(text)


def labelled(text: str) -> tuple[Field, str] | None:
    """`Speaker: Ana`, `语言：zh`: the field by the word before the colon, and what follows."""
    label, colon, value = text.replace("：", ":", 1).partition(":")
    field, sure = header(label.strip()) if colon and len(label) <= 40 else (None, 0)
    return (field, value.strip(UNSEEN)) if field and sure == EXACT and value.strip() else None


def _labelled(text: str) -> tuple[Field, str, bool] | None:
    """A label with a value that fits: whoever is called `Link` may still speak of something."""
    found = labelled(text)
    if found is None or found[0] in ("title", "speaker"):
        return None
    field, value = found
    fits = {
        "planned": length(value) is not None,
        "language": bool(language_code(value)),
        "link": is_web(value),
        "initiative": _INITIATIVE.fullmatch(f"#{value.lstrip('#＃№ ')}") is not None,
    }
    return (field, value, True) if fits[field] else None


def values(event: Event, said: Said) -> Values:
    """What a sign-up says, checked: what cannot be used is left out, with the reason."""
    line = str(said.line)
    reasons: list[Reason | None] = [said.reason]
    number, why = _initiative(event, said.initiative, line)
    reasons.append(why)
    language = language_code(said.language)
    if said.language and not language:
        reasons.append(Reason("signup_language", line, one_line(said.language), "es, zh"))
    planned = length(said.planned)
    if said.planned and (planned is None or not SHORTEST_MS <= planned <= LONGEST_MS):
        planned = None
        reasons.append(Reason("signup_length", line, one_line(said.planned), "5 min"))
    link = said.link if is_web(said.link) else ""
    if said.link and not link:
        reasons.append(Reason("signup_link", line, one_line(said.link), "https://"))
    first = next((reason for reason in reasons if reason is not None), None)
    return Values(number, language, planned, link, first)


def _initiative(event: Event, said: str, line: str) -> tuple[str, Reason | None]:
    number = read_number(said.replace("№", "#"))
    if not said or number in event.by_number:
        return number, None
    parts = event.parts_of(number)
    found = one_line(said, 20)
    if parts:
        return "", Reason("signup_parts", line, found, ", ".join(parts))
    return "", Reason("signup_initiative", line, found, event.number_span())


def _plain(said: str) -> str:
    return ascii_digits(unicodedata.normalize("NFKC", said[: _LONGEST_VALUE + 1])).strip()


def _milliseconds(number: str, unit_s: int) -> int:
    return round(float(number.replace(",", ".")) * unit_s * 1000)
