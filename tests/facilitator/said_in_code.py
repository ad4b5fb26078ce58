"""What fills the places of our sentences, followed through the sources.

`findings()` gives every English word of ours that reaches a `Reason` or a history line without
being a `Phrase`, which a window could not say in another language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

ROOT = Path(__file__).resolve().parents[2]

MADE = {
    "Reason": ("code", "place", "found", "expected"),
    "Unreadable": ("expected",),
    "WrongValue": ("expected",),
}
"""What makes a value that is shown to people, with the names of its arguments."""
PLACES = {"place", "found", "expected"}
_OWN_WORDS = {"label", "origin", "kind"}

_PLAIN = {"str", "one_line", "clean", "shown_name", "strip", "format", "removesuffix", "join"}
"""What makes a plain text of a phrase, so that nobody can translate it any more."""

_MOST_MEANT = 2
"""A method that so many classes have at most is followed; `read` may be anything."""

_FAR = 2
_SPEAKS = re.compile(r"(Reason|Unreadable|WrongValue|Phrase|Saying|store.change)\(")
WORD = re.compile(r"[^\W\d]{2,}")


@dataclass
class Scope:
    """A function, or the top of a module, with what stands in it."""

    folder: str
    file: str
    node: ast.Module | ast.FunctionDef
    owner: ast.ClassDef | None = None
    parameters: list[str] = field(default_factory=list)
    body: list[ast.AST] = field(default_factory=list)


class Sources:
    """The functions of some folders and what their values come from."""

    def __init__(self, root: Path, *folders: str) -> None:
        self.scopes: list[Scope] = []
        self.named: dict[str, list[Scope]] = {}
        self.modules: dict[str, Scope] = {}
        for folder in folders:
            for path in sorted((root / folder).glob("*.py")):
                text = path.read_text(encoding="utf-8")
                if _SPEAKS.search(text):
                    self._add(folder, path.stem, ast.parse(text))
        self.found: dict[tuple[str, int, str], None] = {}
        self._seen: set[object] = set()
        self._left: list[tuple[ast.expr, Scope, bool, int]] = []
        self._callers: dict[str, list[tuple[ast.Call, Scope]]] = {}

    def _add(self, folder: str, file: str, tree: ast.Module) -> None:
        top = self.modules[file] = Scope(folder, file, tree)
        self.scopes.append(top)
        left: list[tuple[ast.AST, Scope, ast.ClassDef | None]] = [(tree, top, None)]
        while left:
            node, scope, owner = left.pop()
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.FunctionDef):
                    names = [one.arg for one in (*child.args.args, *child.args.kwonlyargs)]
                    inner = Scope(folder, file, child, owner, names)
                    self.scopes.append(inner)
                    self.named.setdefault(child.name, []).append(inner)
                    left.append((child, inner, owner))
                else:
                    scope.body.append(child)
                    inside = child if isinstance(child, ast.ClassDef) else owner
                    left.append((child, scope, inside))

    def follow(self) -> None:
        """Look at every value that is given to a sentence."""
        for scope in self.scopes:
            for node in scope.body:
                if isinstance(node, ast.Call):
                    self._callers.setdefault(_name_of(node.func), []).append((node, scope))
                    self._left += [(value, scope, True, _FAR) for value in _given(node)]
        while self._left:
            self._value(*self._left.pop())

    def _flag(self, node: ast.expr, scope: Scope, text: str) -> None:
        self.found[scope.file, node.lineno, text] = None

    def _value(self, node: ast.expr, scope: Scope, whole: bool, far: int) -> None:
        """Follow one value; not `whole` where only a part of a text is made of it.

        `far` says through how many more functions what they were given is followed.
        """
        if (key := (id(node), whole)) in self._seen:
            return
        self._seen.add(key)
        match node:
            case ast.Constant(value=str(text)):
                if WORD.search(text):
                    self._flag(node, scope, text)
            case ast.JoinedStr():
                for part in node.values:
                    inner = part.value if isinstance(part, ast.FormattedValue) else part
                    self._left.append((inner, scope, False, far))
            case ast.BinOp():
                self._left += [(one, scope, False, far) for one in (node.left, node.right)]
            case ast.IfExp():
                self._left += [(one, scope, whole, far) for one in (node.body, node.orelse)]
            case ast.BoolOp() | ast.Tuple() | ast.List():
                inner = node.values if isinstance(node, ast.BoolOp) else node.elts
                self._left += [(one, scope, whole, far) for one in inner]
            case ast.Starred(value=one) | ast.GeneratorExp(elt=one) | ast.ListComp(elt=one):
                self._left.append((one, scope, whole, far))
            case ast.Call():
                self._call(node, scope, whole, far)
            case ast.Name():
                self._name(node, scope, whole, far)
            case ast.Attribute(value=ast.Name(id="self")) if scope.owner is not None:
                for one in ast.walk(scope.owner):
                    for target, value in _assigned(one):
                        if ast.unparse(target) == ast.unparse(node):
                            self._left.append((value, self._around(one, scope), whole, far))
            case ast.Subscript(value=ast.Name() | ast.Dict()):
                self._table(node.value, scope, whole, far)
            case _:
                pass

    def _around(self, node: ast.AST, scope: Scope) -> Scope:
        """The function in which a node stands, which is in the same class."""
        return next(
            (one for one in self.scopes if one.file == scope.file and node in one.body), scope
        )

    def _table(self, node: ast.expr, scope: Scope, whole: bool, far: int) -> None:
        """All that a dict gives."""
        dicts = [node]
        if isinstance(node, ast.Name):
            dicts = [value for value, _ in self._assignments(node.id, scope)]
        for one in dicts:
            if isinstance(one, ast.Dict):
                for value in one.values:
                    self._left.append((value, scope, whole, far))

    def _call(self, node: ast.Call, scope: Scope, whole: bool, far: int) -> None:
        name = _name_of(node.func)
        if name == "Phrase":
            if not whole:
                self._flag(node, scope, ast.unparse(node))
            templates = self._templates(node.args[0], scope)
            if not templates:
                self._flag(node, scope, f"not marked: {ast.unparse(node.args[0])}")
            given = {one.arg for one in node.keywords}
            for text in templates if None not in given else ():
                if given != placeholders(text):
                    self._flag(node, scope, f"other values than in “{text}”")
            for value in node.keywords:
                self._left.append((value.value, scope, True, far))
            return
        if name in _PLAIN:
            inner = [node.func.value] if isinstance(node.func, ast.Attribute) else []
            for one in (*inner, *node.args):
                self._left.append((one, scope, False, far))
            return
        for called in self._called(node.func, scope):
            for one in called.body:
                if not isinstance(one, ast.Return) or one.value is None:
                    continue
                if whole:
                    self._left.append((one.value, called, whole, far))
                elif isinstance(one.value, ast.Call) and _name_of(one.value.func) == "Phrase":
                    self._flag(node, scope, f"made a plain text: {ast.unparse(node)}")

    def _templates(self, node: ast.expr, scope: Scope) -> list[str]:
        """The templates that this may be; none where the translation tool does not find them."""
        match node:
            case ast.Call(args=[_, ast.Constant(value=str(text))]):
                return [text] if _name_of(node.func) == "QT_TRANSLATE_NOOP" else []
            case ast.Subscript(value=ast.Name(id=name)):
                dicts = [one for one, _ in self._assignments(name, scope)]
                values = [(v, scope) for d in dicts if isinstance(d, ast.Dict) for v in d.values]
            case ast.Name(id=name):
                values = [*self._assignments(name, scope)]
                if name in scope.parameters:
                    values = [*self._given_to(scope, name)]
            case _:
                return []
        found = [self._templates(value, where) for value, where in values]
        return [text for one in found for text in one] if all(found) else []

    def _name(self, node: ast.Name, scope: Scope, whole: bool, far: int) -> None:
        for value, where in self._assignments(node.id, scope):
            # A closed list is of words that are typed as they stand in a file.
            if not (node.id.isupper() and isinstance(value, ast.Tuple)):
                self._left.append((value, where, whole, far))
        if node.id in scope.parameters:
            self._parameter(scope, node.id, whole, far)

    def _assignments(self, name: str, scope: Scope) -> Iterator[tuple[ast.expr, Scope]]:
        """What a name is given here, at the top of the file, or where it was imported from."""
        local = False
        for node in scope.body:
            for target, value in _assigned(node):
                if isinstance(target, ast.Name) and target.id == name:
                    local = True
                    yield value, scope
                elif isinstance(target, ast.Tuple):
                    for at, one in enumerate(target.elts):
                        if isinstance(one, ast.Name) and one.id == name:
                            local = True
                            yield from self._element(value, at, scope)
        if local or name in scope.parameters or isinstance(scope.node, ast.Module):
            return
        top = self.modules[scope.file]
        yield from self._assignments(name, top)
        for node in top.body:
            if isinstance(node, ast.ImportFrom) and any(one.name == name for one in node.names):
                other = self.modules.get((node.module or "").rpartition(".")[2])
                if other is not None:
                    yield from self._assignments(name, other)

    def _element(self, value: ast.expr, at: int, scope: Scope) -> Iterator[tuple[ast.expr, Scope]]:
        """One of several values that are given together."""
        if isinstance(value, ast.Tuple) and at < len(value.elts):
            yield value.elts[at], scope
        elif isinstance(value, ast.IfExp):
            yield from self._element(value.body, at, scope)
            yield from self._element(value.orelse, at, scope)
        elif isinstance(value, ast.Call) and (id(value), at) not in self._seen:
            self._seen.add((id(value), at))
            for called in self._called(value.func, scope):
                for node in called.body:
                    if isinstance(node, ast.Return | ast.Yield) and node.value is not None:
                        yield from self._element(node.value, at, called)

    def _called(self, func: ast.expr, scope: Scope) -> list[Scope]:
        """The functions that a call may mean."""
        known = self.named.get(_name_of(func), [])
        if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name):
            if func.value.id in self.modules:
                return [one for one in known if one.file == func.value.id and not one.owner]
            if func.value.id == "self":
                return [one for one in known if one.owner is scope.owner]
        if isinstance(func, ast.Name):
            known = [one for one in known if one.owner is None or one.owner is scope.node]
            here = [one for one in known if one.file == scope.file]
            return here or [one for one in known if self._imports(scope.file, func.id, one.file)]
        methods = [one for one in known if one.owner is not None]
        return methods if len(methods) <= _MOST_MEANT else []

    def _imports(self, file: str, name: str, other: str) -> bool:
        return any(
            isinstance(node, ast.ImportFrom)
            and (node.module or "").rpartition(".")[2] == other
            and any(one.name == name for one in node.names)
            for node in ast.walk(self.modules[file].node)
        )

    def _parameter(self, scope: Scope, name: str, whole: bool, far: int) -> None:
        """What is given to a function that puts it into a sentence."""
        assert isinstance(scope.node, ast.FunctionDef)
        key = (scope.file, scope.node.name, name, whole)
        if not (far and whole) or name == "self" or key in self._seen:
            return
        self._seen.add(key)
        for value, caller in self._given_to(scope, name):
            self._left.append((value, caller, whole, far - 1))

    def _given_to(self, scope: Scope, name: str) -> Iterator[tuple[ast.expr, Scope]]:
        """What a function is given for one of its parameters, and where."""
        assert isinstance(scope.node, ast.FunctionDef)
        called = scope.owner.name if scope.node.name == "__init__" and scope.owner else ""
        names = scope.parameters[1:] if scope.parameters[:1] == ["self"] else scope.parameters
        at = names.index(name)
        for node, caller in self._callers.get(called or scope.node.name, ()):
            # What a window gives to the core is what somebody has typed there.
            if caller.folder == scope.folder:
                values = [one.value for one in node.keywords if one.arg == name]
                for value in (*values, *node.args[at : at + 1]):
                    yield value, caller


def findings(root: Path = ROOT) -> list[tuple[str, int, str]]:
    """(module, line, words) of every text of ours that no window could translate."""
    sources = Sources(root, "facilitator", "ui")
    sources.follow()
    return sorted(sources.found)


def placeholders(text: str) -> set[str]:
    """The names of the values of a template."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def phrases(root: Path = ROOT) -> set[str]:
    """The templates of all phrases in the sources."""
    found: set[str] = set()
    for path in (root / "facilitator").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if '"Phrase"' in text else ():
            match node:
                case ast.Call(args=[ast.Constant(value="Phrase"), ast.Constant(value=str(said))]):
                    found.add(said)
                case _:
                    pass
    return found


def _given(node: ast.Call) -> Iterator[ast.expr]:
    """The values that a call puts into a sentence."""
    name = _name_of(node.func)
    if name in MADE:
        for argument, at in zip(MADE[name], range(len(node.args)), strict=False):
            if argument in PLACES:
                yield node.args[at]
        yield from (one.value for one in node.keywords if one.arg in PLACES)
    elif name == "Phrase":
        yield node
    elif name == "replace" and node.args and "reason" in ast.unparse(node.args[0]):
        yield from (one.value for one in node.keywords if one.arg in PLACES)
    elif name == "change" and "store" in ast.unparse(node.func) and node.args:
        yield from (one.value for one in node.keywords if one.arg and one.arg not in _OWN_WORDS)
    elif name == "Saying" and len(node.args) > 1 and isinstance(node.args[1], ast.Dict):
        yield from node.args[1].values


def _name_of(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _assigned(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    """(target, value) of what gives a value to something."""
    if isinstance(node, ast.Assign):
        yield from ((target, node.value) for target in node.targets)
    elif isinstance(node, ast.AnnAssign | ast.AugAssign | ast.NamedExpr) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, ast.For) and isinstance(node.iter, ast.Call):
        yield node.target, node.iter
    elif isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple):
        yield from ((node.target, one) for one in node.iter.elts)
