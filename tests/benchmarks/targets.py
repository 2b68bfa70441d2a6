"""What the engine and the default path are to reach, as ratios of two rows of one run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks.peers import BASE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from benchmarks.table import Measured


class Target(NamedTuple):
    """A row's documents a second in a stream, against another row's."""

    row: str
    stream: str
    against: str
    at_least: float


TARGETS: Final = (
    Target("veiskille engine, Core", "valid", BASE, 60),
    Target("veiskille default, all rules", "valid", BASE, 220),
    Target("veiskille default, all rules", "mixed", BASE, 120),
    Target("veiskille default, all rules", "valid", "Jena, Core", 15),
    Target("veiskille default, all rules", "valid", "strict reader + jsonschema-rs", 0.6),
)


def lines(row: Sequence[Measured]) -> Iterator[str]:
    """Give a line for each target of which both rows were measured."""
    known = {measured.peer.label: measured for measured in row}
    for target in TARGETS:
        ours, theirs = (
            known[name].rate(target.stream) if name in known else None for name in (target.row, target.against)
        )
        if ours and theirs:
            reached = "reached" if ours / theirs >= target.at_least else "NOT reached"
            said = f"{target.row}, {target.stream}: {ours / theirs:.2f} times {target.against}"
            yield f"{said}; at least {target.at_least:g}: {reached}"
