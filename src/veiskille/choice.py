"""Which results a caller wants to hear of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from veiskille.errors import UsageError
from veiskille.report import INFO, SEVERITIES
from veiskille.vocabulary import rules, unknown_rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.report import Finding


@dataclass(frozen=True, slots=True)
class Choice:
    """Which results are told: by rule code or the beginning of one, and by severity."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    #: The least severity that is told.
    severity: str = INFO

    def takes(self, finding: Finding) -> bool:
        """Tell whether a finding is told.

        Of what selects a code and what ignores it the longer one counts, and between equals to ignore. What kept a
        document from being looked at is told in any case: a choice never makes silence of what was not checked.
        """
        if finding.bars:
            return True
        if SEVERITIES.index(finding.severity) > SEVERITIES.index(self.severity):
            return False
        selected, ignored = _longest(self.select, finding.code), _longest(self.ignore, finding.code)
        return (not self.select or selected > 0) and (not ignored or selected > ignored)


#: Everything is told.
ALL: Final = Choice()


def _longest(beginnings: Iterable[str], code: str) -> int:
    return max((len(start) for start in beginnings if code.startswith(start)), default=0)


def choose(select: Iterable[str] = (), ignore: Iterable[str] = (), severity: str | None = None) -> Choice:
    """Make a choice of results.

    Args:
        select: rule codes or beginnings of them, such as ``RES`` or ``RES-003``; none means all.
        ignore: rule codes or beginnings of them.
        severity: the least severity, ``violation``, ``warning`` or ``info``; by default every one.

    Raises:
        UnknownRule: no code begins so.
        UsageError: there is no such severity.

    >>> choose(["res"], ["RES-003"]).select
    ('RES',)
    """
    if severity not in (None, *SEVERITIES):
        raise UsageError("usage", argument="severity")
    return Choice(_known(select), _known(ignore), severity or INFO)


def _known(beginnings: Iterable[str]) -> tuple[str, ...]:
    if isinstance(beginnings, str):
        # One code; its letters would each be the beginning of some code.
        beginnings = (beginnings,)
    starts = tuple(start.strip().upper() for start in beginnings)
    for start in starts:
        if not start or not any(code.startswith(start) for code in rules()):
            raise unknown_rule(start)
    return starts
