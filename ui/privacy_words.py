"""What the privacy check says on the Publish page. An object, because only `tr` has plurals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from facilitator.privacy import KINDS, LEAVE_OUT, MASK, PUBLISH, SENTENCES, Finding
from facilitator.publish_preview import Preview
from ui.wording import listed, sentences

ESCAPED = "escaped"
"""The row about cells that would have been formulas."""


@dataclass(frozen=True)
class CheckLine:
    """A row of the check. `open` says that something is to be decided.

    `review` is what the button says that shows all of it, `at_once` the one that takes the careful
    choice for all; empty where there is no such button.
    """

    id: str
    title: str
    hint: str
    open: bool = False
    review: str = ""
    at_once: str = ""


def open_kinds(findings: Iterable[Finding]) -> list[str]:
    """The kinds of findings of which something is to be decided, in the order of the check."""
    found = {one.kind for one in findings if not one.decided}
    return [kind for kind in KINDS if kind in found]


class PrivacyWords(QObject):
    """Rows of the check, names of kinds and of decisions."""

    def lines(self, seen: Preview) -> list[CheckLine]:
        """The rows: names first, then what else was found, then what is never published."""
        by_kind: dict[str, list[Finding]] = {kind: [] for kind in KINDS}
        for one in seen.publication.findings:
            by_kind[one.kind].append(one)
        left = seen.publication.left_out
        lines = [self._names(by_kind["name"], left["facilitators"], left["note-takers"])]
        others = [kind for kind in KINDS if kind not in ("name", "quote")]
        lines += [self._found(kind, by_kind[kind]) for kind in others if by_kind[kind]]
        none = [kind for kind in others if not by_kind[kind]]
        if none:
            lines.append(self._nothing(none))
        lines.append(self._escaped(len(seen.escaped)))
        lines.append(
            CheckLine(
                "needs",
                self.tr("Support needs left out"),
                self.tr("Language, data and childcare answers stay here"),
            )
        )
        lines.append(
            CheckLine(
                "markup",
                self.tr("Markup made harmless"),
                sentences(
                    (
                        self.tr("%n note(s) contained wikitext or HTML", "", seen.markup),
                        self.tr("It is shown as it was typed, and does nothing"),
                    )
                ),
            )
        )
        if by_kind["quote"]:
            lines.append(self._found("quote", by_kind["quote"]))
        lines.append(
            CheckLine("chat", self.tr("Chat text left out"), self.tr("Only the ballots are used"))
        )
        if left["removed"]:
            hint = self._sentence("removed", left["removed"])
            lines.append(CheckLine("removed", self.tr("Removed records left out"), hint))
        return lines

    def heading(self, kind: str) -> str:
        """What the findings of a kind are together."""
        return {
            "quote": self.tr("Quotes"),
            "email": self.tr("E-mail addresses"),
            "phone": self.tr("Phone numbers"),
            "user": self.tr("User pages"),
            "name": self.tr("Names of people"),
            "speaker": self.tr("Speakers of talks"),
            "small room": self.tr("Small sessions"),
            ESCAPED: self.tr("Escaped cells"),
        }[kind]

    def decision(self, one: Finding) -> str:
        """What becomes of a finding, as a tag says it."""
        if one.decided:
            return {
                MASK: self.tr("Masked"),
                LEAVE_OUT: self.tr("Left out"),
                PUBLISH: self.tr("Published"),
            }[one.decision]
        return {
            MASK: self.tr("Masked for now"),
            LEAVE_OUT: self.tr("Left out for now"),
        }[one.decision]

    def choice(self, decision: str) -> str:
        """A choice as a button says it."""
        return {
            MASK: self.tr("Mask"),
            LEAVE_OUT: self.tr("Leave out"),
            PUBLISH: self.tr("Publish"),
        }[decision]

    def decided(self, count: int, decision: str) -> str:
        """What was just decided about several findings."""
        if decision == MASK:
            return self.tr("%n place(s) will be masked.", "", count)
        if decision == LEAVE_OUT:
            return self.tr("%n will be left out.", "", count)
        return self.tr("%n will be published.", "", count)

    def open(self, count: int) -> str:
        """`1 open`."""
        return self.tr("%n open", "", count)

    def _names(self, found: Sequence[Finding], facilitators: int, takers: int) -> CheckLine:
        never = [
            self._sentence(name, count)
            for name, count in (("facilitators", facilitators), ("note-takers", takers))
            if count
        ]
        if found:
            line = self._found("name", found)
            hint = sentences((line.hint.rstrip("."), *never))
            return CheckLine(line.id, line.title, hint, line.open, line.review, line.at_once)
        hint = "; ".join(never) or self.tr("0 found")
        return CheckLine("name", self.tr("Names of people left out"), hint)

    def _found(self, kind: str, found: Sequence[Finding]) -> CheckLine:
        undecided = [one for one in found if not one.decided]
        if not undecided:
            counts = Counter(one.decision for one in found)
            parts = (
                self.tr("%n masked", "", counts[MASK]) if counts[MASK] else "",
                self.tr("%n left out", "", counts[LEAVE_OUT]) if counts[LEAVE_OUT] else "",
                self.tr("%n published", "", counts[PUBLISH]) if counts[PUBLISH] else "",
            )
            title, review = self._decided_title(kind, len(found)), self.tr("Review")
            return CheckLine(kind, title, listed(filter(None, parts)), review=review)
        careful = found[0].choices[0]
        masks = careful == MASK
        until = self.tr("Masked as […] until you decide")
        if not masks:
            until = self.tr("Left out until you decide")
        if kind == "quote":
            until = self.tr("The speakers have not answered yet")
            if refused := len(found) - len(undecided):
                # All that the published index counts.
                more = self.tr("%n more left out: the answer was no", "", refused)
                until = sentences((until, more))
        at_once = self.tr("Mask them") if masks else self.tr("Leave them out")
        title = self._open_title(kind, len(undecided))
        return CheckLine(kind, title, until, True, self._review(kind), at_once)

    def _open_title(self, kind: str, n: int) -> str:
        if kind == "quote":
            return self.tr("%n quote(s) need a yes", "", n)
        if kind == "small room":
            return self.tr("%n session(s) with fewer than 3 people", "", n)
        if kind == "speaker":
            return self.tr("%n speaker(s) of talks to look at", "", n)
        return self._decided_title(kind, n)

    def _decided_title(self, kind: str, n: int) -> str:
        match kind:
            case "email":
                return self.tr("%n e-mail address(es)", "", n)
            case "phone":
                return self.tr("%n phone number(s)", "", n)
            case "user":
                return self.tr("%n user(s) named or linked", "", n)
            case "name":
                return self.tr("%n name(s) in notes", "", n)
            case "speaker":
                return self.tr("%n speaker(s) of talks", "", n)
            case "small room":
                return self.tr("%n session(s) with fewer than 3 people", "", n)
            case _:
                return self.tr("%n quote(s) without a yes", "", n)

    def _review(self, kind: str) -> str:
        return {
            "quote": self.tr("Review quotes"),
            "email": self.tr("Review addresses"),
            "phone": self.tr("Review numbers"),
            "user": self.tr("Review users"),
            "name": self.tr("Review names"),
            "speaker": self.tr("Review speakers"),
            "small room": self.tr("Review sessions"),
        }[kind]

    def _nothing(self, kinds: Sequence[str]) -> CheckLine:
        if kinds == ["email"]:
            return CheckLine("none", self.tr("No e-mail addresses"), self.tr("0 found"))
        names = {
            "email": self.tr("e-mail addresses"),
            "phone": self.tr("phone numbers"),
            "user": self.tr("users named or linked"),
            "speaker": self.tr("speakers of talks"),
            "small room": self.tr("sessions with fewer than 3 people"),
        }
        hint = listed(names[kind] for kind in kinds)
        return CheckLine("none", self.tr("None of these found"), hint[:1].upper() + hint[1:])

    def _escaped(self, count: int) -> CheckLine:
        if not count:
            hint = self.tr("No cell starts with = + - or @")
            return CheckLine(ESCAPED, self.tr("No cells to escape"), hint)
        title = self.tr("%n cell(s) escaped", "", count)
        hint = self.tr("They started with = + - or @ and would run in Excel")
        return CheckLine(ESCAPED, title, hint, review=self.tr("Show"))

    def _sentence(self, name: str, count: int) -> str:
        said = QCoreApplication.translate("Privacy", SENTENCES[name])
        return said.format(count=QLocale().toString(count))
