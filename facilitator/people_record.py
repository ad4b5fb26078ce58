"""A person who registered: personal data, which is kept in a file of its own (see `people`)."""

from __future__ import annotations

from dataclasses import dataclass

from facilitator.ids import named
from facilitator.registration_words import Answer
from facilitator.text import fold


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who registered, by what their form says.

    `languages` are codes of those they speak, `into` of those they want interpretation into;
    `days` and `room` are keys of the event, `room` the one they wish for. `access` are keys of
    `registration_words.ACCESS`, `other` what they need besides, in their words. An empty answer is
    none, or one that was not understood.
    """

    name: str = ""
    email: str = ""
    community: str = ""
    languages: tuple[str, ...] = ()
    into: tuple[str, ...] = ()
    interpretation: Answer = ""
    data: Answer = ""
    childcare: Answer = ""
    days: tuple[str, ...] = ()
    room: str = ""
    access: tuple[str, ...] = ()
    other: str = ""

    @property
    def id(self) -> str:
        """The same for the same address or, without one, the same name and community."""
        if self.email:
            return named("person", fold(self.email))
        return named("person", *folded_name(self))

    @property
    def follows(self) -> tuple[str, ...]:
        """The languages in which they can follow a room; none said is any.

        Who wants interpretation into a language follows in that one: whatever else they said they
        speak, they have asked not to have to.
        """
        if self.interpretation == "yes" and self.into:
            return self.into
        return tuple(dict.fromkeys((*self.languages, *self.into)))


def folded_name(person: Person) -> tuple[str, str]:
    """Name and community, however they are written."""
    return " ".join(fold(person.name).split()), " ".join(fold(person.community).split())
