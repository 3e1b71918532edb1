"""The texts of the code that are translated, found by reading its syntax.

Qt's own lupdate is not used: some of its versions do not see `%Ln` as a number, or miss a text
whose number is an attribute, and drop what had been translated. The rule here is plain: the first
two constants of `translate` and `QT_TRANSLATE_NOOP` are context and text, the first one of `tr` is
a text in the context of its class; a text with `%n` or `%Ln` has plural forms.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WITH_CONTEXT = {"translate", "QT_TRANSLATE_NOOP"}
NUMBER = re.compile(r"%L?n")


@dataclass(frozen=True, slots=True)
class Text:
    """A source text in its context."""

    context: str
    source: str

    @property
    def plural(self) -> bool:
        """Whether the text tells a number."""
        return NUMBER.search(self.source) is not None


def texts(folder: Path) -> tuple[Text, ...]:
    """Return every text of the modules below `folder`, each once, by context and then in order."""
    found = dict.fromkeys(
        text
        for path in sorted(folder.rglob("*.py"))
        for text in _of_module(ast.parse(path.read_text(encoding="utf-8")))
    )
    return tuple(sorted(found, key=lambda text: text.context))


def _of_module(tree: ast.AST, context: str = "") -> Iterator[Text]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, context)
        inner = node.name if isinstance(node, ast.ClassDef) else context
        yield from _of_module(node, inner)


def _of_call(call: ast.Call, context: str) -> Iterator[Text]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    constants = [
        each.value
        for each in call.args[:2]
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    if name in WITH_CONTEXT and len(constants) == len(call.args[:2]) == 2:  # noqa: PLR2004
        yield Text(*constants)
    elif name == "tr" and constants and call.args[0].value == constants[0]:  # type: ignore[attr-defined]
        yield Text(context, constants[0])
