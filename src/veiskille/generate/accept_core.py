"""Shapes of a plan as formulas: what would break them, constraint by constraint (SHACL 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.accept_formula import (
    FALSE,
    TRUE,
    UNKNOWN,
    Atom,
    Bind,
    Var,
    conjunction,
    count,
    disjunction,
    existence,
    negation,
)
from veiskille.generate.accept_patterns import closed, is_sure, listed
from veiskille.generate.accept_world import RDF_TYPE, XSD, Unstatable, chain, is_code

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from veiskille.generate.accept_formula import Formula
    from veiskille.generate.accept_world import World

#: Constraints of a range with the Python of what must hold of value and bound.
_RANGES: Final = {
    "MinInclusive": ">=",
    "MinExclusive": ">",
    "MaxInclusive": "<=",
    "MaxExclusive": "<",
}
#: Constraints that compare two values, with the Python of what must hold of them.
_ORDERS: Final = {"LessThan": "<", "LessThanOrEquals": "<="}
#: The pattern of texts of one line.
_ONE_LINE: Final = r"^[^ \t\r\n]([^\r\n]*[^ \t\r\n])?$"
#: What a slot of the strict schema has only in one form, whatever else a shape asks of it.
_OF_TEXTS: Final = ("LanguageIn", "UniqueLang")


@dataclass(frozen=True)
class Breaches:
    """Gives, for the shapes of a plan, the formula of what would break them."""

    world: World
    plan: Mapping[str, Any]
    #: Gives the formula for a query's solutions with the focus node, or raises `Unstatable`.
    query: Callable[[Any, Var, Mapping[str, Any]], Formula]
    #: Why a part of a shape could not be stated, by shape.
    unstated: dict[str, set[str]] = field(default_factory=dict)

    def of(self, index: int, focus: Var) -> Formula:
        """Give the formula of what breaks a shape at a focus node or value."""
        shape = self.plan["shapes"][index]
        entries = [entry for entry in shape["constraints"] if entry[0] != "SPARQL"]
        # All queries of a shape are stated at once.
        entries += [entry for entry in shape["constraints"] if entry[0] == "SPARQL"][:1]
        return disjunction(self._constraint(shape, entry, focus) for entry in entries)

    def _constraint(self, shape: Mapping[str, Any], entry: Sequence[Any], focus: Var) -> Formula:
        name, *arguments = entry
        try:
            if name == "SPARQL":
                return self.query(arguments[0], focus, shape)
            branches = self._walk(shape["path"], focus) if "path" in shape else None
            if name in ("MinCount", "MaxCount", "QualifiedMinCount", "QualifiedMaxCount"):
                return self._count(name, arguments, branches or [])
            if branches is None:
                return self._at(name, arguments, focus, focus)
            found = []
            if name == "HasValue":
                return negation(disjunction(existence(b, self.world.among(v, [arguments[0]])) for b, v in branches))
            for binds, value in branches:
                found.append(existence(binds, self._at(name, arguments, value, focus)))
            if name == "Equals":
                found.append(self._missing_there(arguments[0], focus, branches))
            return disjunction(found)
        except Unstatable as reason:
            self.unstated.setdefault(shape["id"], set()).add(f"{name}: {reason}")
            return UNKNOWN

    def _count(self, name: str, arguments: Sequence[Any], branches: list[tuple[tuple[Bind, ...], Var]]) -> Formula:
        bound, more = int(arguments[0]), name.endswith("MaxCount")
        made = []
        for binds, value in branches:
            wanted: Formula = TRUE
            if name.startswith("Qualified"):
                if arguments[2]:
                    raise Unstatable("disjoint qualified shapes")
                wanted = negation(self.of(arguments[1], value))
            if wanted != FALSE:
                made.append(chain(binds, wanted))
        if not name.startswith("Qualified") and len(made) == 1 and len(made[0].binds) == 1:
            settled = _settled(made[0].binds[0], more=more, bound=bound)
            if settled is not None:
                return settled
        return count(made, more=more, bound=bound)

    def _missing_there(self, predicate: str, focus: Var, branches: list[tuple[tuple[Bind, ...], Var]]) -> Formula:
        other = self.world.forward(focus, predicate)
        if other is None:
            return FALSE
        inside = disjunction(existence(b, self.world.same(v, other.var)) for b, v in branches)
        return existence([other], negation(inside))

    def _at(  # noqa: PLR0911 - one way for each component
        self, name: str, arguments: Sequence[Any], value: Var, focus: Var
    ) -> Formula:
        """Give the formula of what breaks a constraint at one value."""
        if name in ("Property", "Node"):
            return self.of(arguments[0], value)
        if name == "Not":
            return negation(self.of(arguments[0], value))
        if name == "And":
            return disjunction(self.of(part, value) for part in arguments[0])
        if name == "Or":
            return conjunction(self.of(part, value) for part in arguments[0])
        if name == "Xone":
            return self._xone([self.of(part, value) for part in arguments[0]])
        if name in ("Equals", "Disjoint", *_ORDERS):
            return self._pair(name, arguments[0], value, focus)
        return self._value(name, arguments, value)

    def _xone(self, breaches: list[Formula]) -> Formula:
        ways = []
        for i, one in enumerate(breaches):
            ways.append(conjunction([negation(one), *(b for j, b in enumerate(breaches) if j != i)]))
        return negation(disjunction(ways))

    def _pair(self, name: str, predicate: str, value: Var, focus: Var) -> Formula:
        other = self.world.forward(focus, predicate)
        if other is None:
            return TRUE if name == "Equals" else FALSE
        if name == "Equals":
            return negation(existence([other], self.world.same(value, other.var)))
        if name == "Disjoint":
            return existence([other], self.world.same(value, other.var))
        holds = compared(value, other.var, _ORDERS[name])
        return existence([other], negation(holds))

    def _value(self, name: str, arguments: Sequence[Any], value: Var) -> Formula:  # noqa: C901, PLR0911 - one way for each component
        world = self.world
        if name == "HasValue":
            return negation(world.among(value, [arguments[0]]))
        if name == "In":
            return negation(world.among(value, arguments[0]))
        if name == "Class":
            return negation(self._is_of(value, world.class_names.get(arguments[0])))
        if name == "Datatype":
            return _kind(value, arguments[0])
        if name == "NodeKind":
            return self._node_kind(value, arguments[0])
        if name == "Closed":
            return self._closed(value, arguments[0])
        if name in _OF_TEXTS:
            return self._text(name, arguments, value)
        if name == "Pattern":
            return self._pattern(arguments, value)
        if name in _RANGES:
            return self._range(name, arguments[0], value)
        if len(arguments) == 1 and str(arguments[0]).startswith(f"{world.model.base}component/"):
            if value.sort != "string":
                raise Unstatable("a control of what is no text")
            return negation(Atom(f"COMPONENTS[{name!r}]({{0}})", (value,)))
        raise Unstatable("a component that the tree is not checked for")

    def _is_of(self, value: Var, cls: str | None) -> Formula:
        if value.sort == "object":
            if cls is None or cls not in value.classes:
                return FALSE
            return TRUE if value.classes == {cls} else Atom(f"{{0}}['type'] == {cls!r}", (value,))
        if value.sort == "iri":
            return Atom(f"{cls!r} in document.types({{0}})", (value,)) if cls in self.world.named else FALSE
        return FALSE

    def _node_kind(self, value: Var, kind: str) -> Formula:
        local = kind.rsplit("#", 1)[-1]
        if value.sort in ("iri", "code", "type"):
            return FALSE if "IRI" in local else TRUE
        if value.sort == "object":
            raise Unstatable("the kind of an object's node")
        return FALSE if "Literal" in local else TRUE

    def _closed(self, value: Var, allowed: Sequence[str]) -> Formula:
        if value.sort != "object":
            return FALSE if value.sort == "code" else UNKNOWN
        slots = [s for c in self.world.classes_of(value) for s in c.slots.values() if s.key != "id"]
        return FALSE if {RDF_TYPE, *(s.iri for s in slots)} <= set(allowed) else UNKNOWN

    def _text(self, name: str, arguments: Sequence[Any], value: Var) -> Formula:
        if value.sort != "text":
            return TRUE if name == "LanguageIn" else FALSE
        known = name == "UniqueLang" or set(self.world.model.languages) <= set(arguments[0])
        return FALSE if known else UNKNOWN

    def _pattern(self, arguments: Sequence[Any], value: Var) -> Formula:
        pattern, flags = arguments[0], "".join(arguments[1:])
        if value.sort == "text" and pattern == r"[^ \t\r\n]":
            return FALSE
        if value.slots and not value.fixed and all(slot.pattern == pattern for slot in value.slots) and not flags:
            return FALSE
        text = self.world.text_of(value)
        if text is None or flags or not is_sure(pattern, one_line=_is_one_line(value)):
            raise Unstatable("a pattern that is not the same everywhere")
        texts = listed(pattern)
        if value.sort == "string" and texts is not None and not value.fixed:
            return negation(self.world.among(value, [[text, f"{XSD}string"] for text in sorted(texts)]))
        python = closed(pattern).replace("{", "{{").replace("}", "}}")
        # What a pattern says of a code is remembered, of what may be a person's it is not.
        test = "code_matches" if value.slots and all(map(is_code, value.slots)) else "matches"
        return negation(Atom(f"{test}({python!r}, {text})", (value,)))

    def _range(self, name: str, bound: Any, value: Var) -> Formula:  # noqa: ANN401 - a term
        text, datatype = bound[0], bound[1].removeprefix(XSD)
        if value.sort == "integer" and datatype in ("integer", "int", "nonNegativeInteger"):
            limits = [(s.min_value, s.max_value) for s in value.slots]
            at = int(text)
            if name == "MinInclusive" and all(low is not None and low >= at for low, _ in limits):
                return FALSE
            if name == "MaxInclusive" and all(high is not None and high <= at for _, high in limits):
                return FALSE
            return negation(Atom(f"{{0}} {_RANGES[name]} {at}", (value,)))
        if value.sort == datatype == "date" and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            return negation(Atom(f"{{0}} {_RANGES[name]} {text!r}", (value,)))
        if value.sort in ("object", "iri", "code"):
            return TRUE
        raise Unstatable(f"a bound of type {datatype} for {value.sort}")

    def _walk(
        self,
        path: Any,  # noqa: ANN401 - a path
        start: Var,
        after: Any = None,  # noqa: ANN401 - as above
    ) -> list[tuple[tuple[Bind, ...], Var]]:
        """Give the ways along a path, each with the variable at its end; ``after`` is the path that follows."""
        if isinstance(path, str):
            bind = self.world.forward(start, path)
            return [((bind,), bind.var)] if bind else []
        kind, *parts = path
        if kind == "sequence":
            ways: list[tuple[tuple[Bind, ...], Var]] = [((), start)]
            for part, following in zip(parts, [*parts[1:], None], strict=True):
                ways = [((*b, *more), end) for b, at in ways for more, end in self._walk(part, at, following)]
            return ways
        if kind == "alternative":
            return [way for part in parts for way in self._walk(part, start)]
        if kind == "inverse" and isinstance(parts[0], str):
            back = self.world.back(start, parts[0])
            return [((back,), back.var)] if back else []
        if kind == "zeroOrMore":
            steps = parts[0][1:] if parts[0][0] == "alternative" else [parts[0]]
            if all(not isinstance(s, str) and s[0] == "inverse" and isinstance(s[1], str) for s in steps):
                up = self.world.upward(start, [s[1] for s in steps], after)
                if up is not None:
                    return [((up,), up.var)]
        if kind == "oneOrMore" and not isinstance(parts[0], str) and parts[0][0] == "inverse":
            bind = self.world.referring(start, parts[0][1])
            return [((bind,), bind.var)]
        raise Unstatable(f"a path with {kind}")


def _is_one_line(value: Var) -> bool:
    """Tell whether a value surely has no line end."""
    return bool(value.slots) and all(slot.pattern == _ONE_LINE for slot in value.slots)


def _settled(bind: Bind, *, more: bool, bound: int) -> Formula | None:
    """Tell what the strict schema says of the number of values under one key, where it says it all."""
    if bind.single and more and bound >= 1:
        return FALSE
    if not more and bound <= 1 and bind.always:
        return FALSE
    slots = bind.var.slots
    if more and slots and bind.key and all(s.maximum is not None and s.maximum <= bound for s in slots):
        return FALSE
    return None


def _kind(value: Var, datatype: str) -> Formula:
    if value.sort == "text":
        return FALSE if datatype.endswith("#langString") else TRUE
    return FALSE if datatype == XSD + value.sort else TRUE


def compared(one: Var, other: Var, operator: str) -> Formula:
    """Say that two values compare as an operator says.

    Raises:
        Unstatable: Python does not compare them as SPARQL does.
    """
    if one.sort != other.sort:
        raise Unstatable(f"an order of {one.sort} and {other.sort}")
    if one.sort in ("date", "integer", "string"):
        return Atom(f"{{0}} {operator} {{1}}", (one, other))
    if one.sort == "dateTime":
        return Atom(f"instant({{0}}) {operator} instant({{1}})", (one, other))
    raise Unstatable(f"an order of {one.sort}")
