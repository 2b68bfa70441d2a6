"""PRG-002: when the value of an aggregate could tell about single learners, with the size that the policy gives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import SH, Literal

from veiskille.generate.rules_made import BACK, SH_IN, SH_OR, add_query

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.generate.rules_made import Maker

#: Methods that count learners: what they give can be held against the smallest group, if it is there as a figure.
_COUNTING: Final = ("share-of-learners", "number-of-learners", "distribution")

#: A distribution that counts more learners than the group has.
_TOO_MANY: Final = """
        SELECT $this WHERE {
            $this model:groupSize ?size .
            $this model:valueShares ?share .
            ?share model:learnerCount ?count .
            FILTER (isNumeric(?size) && isNumeric(?count))
        }
        GROUP BY $this ?size
        HAVING (SUM(?count) > ?size)
    """

#: A distribution that leaves out so few learners that whoever knows the group can tell who they are.
_REMAINDER: Final = """
        SELECT $this WHERE {{
            $this model:groupSize ?size .
            $this model:valueShares ?share .
            ?share model:learnerCount ?count .
            FILTER (isNumeric(?size) && isNumeric(?count) && !(?size < {smallest}))
        }}
        GROUP BY $this ?size
        HAVING (SUM(?count) < ?size && SUM(?count) > ?size - {smallest})
    """

#: A value by a method, and the size of the group it is of; a value that is no number is another rule's.
_VALUE: Final = """
        SELECT $this WHERE {{
            $this model:aggregationMethod <{method}> .
            $this model:groupSize ?size .
            $this model:aggregateValue ?value .
            FILTER (isNumeric(?size) && {bound})
        }}
    """
_FIGURE: Final = "xsd:decimal(STR(?value))"
#: As of the levels: few are counted, or few are left; none and all point at nobody. A small group shows no value.
_FEW: Final = (
    f"!(?size < {{smallest}}) && (({_FIGURE} > 0 && {_FIGURE} < {{smallest}})"
    f" || ({_FIGURE} < ?size && {_FIGURE} > ?size - {{smallest}}))"
)
#: A share is rounded, so it stands for the nearest whole number of learners, in hundredths as the per cent are.
_FEW_OF_SHARE: Final = (
    f"!(?size < {{smallest}}) && (({_FIGURE} > 0 && {_FIGURE} * ?size < {{half}})"
    f" || ({_FIGURE} < 100 && (100 - {_FIGURE}) * ?size < {{half}}))"
)
_BEYOND: Final = f"{_FIGURE} > ?size"
_BEYOND_ALL: Final = f"{_FIGURE} > 100"

#: Two aggregates of the same matter, one of them of a few learners more: the difference is theirs.
_DIFFERENCE: Final = """
        SELECT DISTINCT $this WHERE {{
            $this model:aboutGroup ?group .
            $this model:progressCategory ?category .
            $this model:dataSource ?source .
            $this model:aggregationMethod ?method .
            $this model:groupSize ?size .
            ?other model:progressCategory ?category .
            ?other model:dataSource ?source .
            ?other model:aggregationMethod ?method .
            ?other model:groupSize ?more .
            ?other model:aboutGroup {group} .
            FILTER (isNumeric(?size) && isNumeric(?more) && !(?size < {smallest}))
            FILTER (?more > ?size && ?more < ?size + {smallest})
            FILTER NOT EXISTS {{ $this model:valueWithheld true }}
            FILTER NOT EXISTS {{ ?other model:valueWithheld true }}{further}
        }}
    """
#: What two aggregates must say alike, beside category, source and method, to be of the same matter.
_MATTER: Final = (
    ("subject", "subjectCode"),
    ("observedOn",),
    ("period", "startDate"),
    ("period", "endDate"),
    ("methodDescription",),
    ("measuredUnit",),
)
#: Two groups of which one was picked out, so that the other may hold it; classes hold no pupil in common.
_PICKED: Final = """
            FILTER (?its != ?group)
            FILTER NOT EXISTS {{
                ?group model:learnerGroupKind ?one .
                ?its model:learnerGroupKind ?two .
                FILTER (?one != <{selected}> && ?two != <{selected}>)
            }}"""


def add(maker: Maker, size: int) -> None:
    """Name the groups and the parts of groups that are large enough, and the values that tell of fewer.

    Args:
        maker: takes the shapes.
        size: how many learners a group has at least, as decided.
    """
    maker.none("PRG-002-not-small", (SH.maxExclusive, Literal(size)), path=("groupSize",))
    some = maker.shape("PRG-002-some", (SH.minInclusive, Literal(1)), (SH.maxExclusive, Literal(size)))
    within = ((SH.qualifiedValueShape, some), (SH.qualifiedMinCount, Literal(1)))
    small = maker.negation(maker.shape("PRG-002-part-small", *within, path=("learnerCount",)))
    few = maker.shape("PRG-002-fewer", (SH.maxExclusive, Literal(size)))
    within = ((SH.qualifiedValueShape, few), (SH.qualifiedMinCount, Literal(1)))
    # Of a small group PRG-002-small has said it.
    of_small = maker.shape("PRG-002-part-of-small", *within, path=(f"{BACK}valueShares", "groupSize"))
    maker.graph.add((maker.rule("PRG-002-part"), SH_OR, maker.items([small, of_small])))
    methods = maker.items(maker.code("aggregation-method", method) for method in _COUNTING)
    maker.shape("PRG-002-counts", (SH.minCount, Literal(1)), (SH_IN, methods), path=("aggregationMethod",))
    for name, selects in _selects(maker, size):
        for words, select in selects:
            query = maker.rule(f"PRG-002-{name}{words}-query")
            maker.graph.add((maker.rule(f"PRG-002-{name}"), SH.sparql, query))
            add_query(maker.graph, maker.base, query, select)


def _selects(maker: Maker, size: int) -> Iterable[tuple[str, list[tuple[str, str]]]]:
    """Give for each shape its queries, each with what its name has beyond that of the shape."""
    number, share = (maker.code("aggregation-method", m) for m in ("number-of-learners", "share-of-learners"))
    # Half a learner less than the smallest group, in hundredths: what is below is nearer to fewer.
    of_share = _FEW_OF_SHARE.format(smallest=size, half=100 * size - 50)
    selected = maker.code("learner-group-kind", "selected-learners")
    yield "remainder", [("", _REMAINDER.format(smallest=size))]
    yield "too-many", [("", _TOO_MANY)]
    yield (
        "few",
        [
            ("", _VALUE.format(method=number, bound=_FEW.format(smallest=size))),
            ("-of-share", _VALUE.format(method=share, bound=of_share)),
        ],
    )
    yield (
        "beyond",
        [
            ("", _VALUE.format(method=number, bound=_BEYOND)),
            ("-all", _VALUE.format(method=share, bound=_BEYOND_ALL)),
        ],
    )
    yield "difference", [("", _difference(size, "?group", ""))]
    yield "picked", [("", _difference(size, "?its", _PICKED.format(selected=selected)))]


def _difference(size: int, group: str, further: str) -> str:
    alike = "".join(_alike(number, path) for number, path in enumerate(_MATTER))
    return _DIFFERENCE.format(smallest=size, group=group, further=further + alike)


def _alike(number: int, path: tuple[str, ...]) -> str:
    """Say that neither of two aggregates has a value at the end of a path that the other lacks."""
    return "".join(
        f"""
            FILTER NOT EXISTS {{
                {_along(one, path, f"{number}{side}")}
                FILTER NOT EXISTS {{ {_along(two, path, f"{number}{side}", again="s")} }}
            }}"""
        for side, one, two in (("a", "$this", "?other"), ("b", "?other", "$this"))
    )


def _along(start: str, path: tuple[str, ...], name: str, again: str = "") -> str:
    """Give the patterns from a variable along keys to a value, the nodes on the way under names of their own."""
    nodes = [start, *(f"?n{name}{again}" for _ in path[1:]), f"?v{name}"]
    return " ".join(f"{nodes[i]} model:{key} {nodes[i + 1]} ." for i, key in enumerate(path))
