"""Every numeric bound."""

from dataclasses import dataclass, fields
from typing import Final

from veiskille.errors import UsageError

# Where the JSON parser itself gives up: nested levels, and digits of an integer.
_CEILINGS: Final = {"max_depth": 200, "max_number": 4_300}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds within which a document is read and judged.

    Raises:
        UsageError: A bound is not a whole number above zero, or is higher than the parser can keep.

    >>> Limits(max_depth=20).max_depth
    20
    """

    #: Bytes of a document, before anything is read out of it; room for 100,000 results, with line breaks and indented.
    max_bytes: int = 128 * 1024 * 1024
    #: Levels of objects and arrays inside each other; at most 200.
    max_depth: int = 64
    #: Characters of one string or key, after escapes are resolved.
    max_string: int = 100_000
    #: Characters of one number, as it is written; at most 4 300.
    max_number: int = 128
    #: Values in a document: every object, array, string, number, boolean and null, but no keys.
    #: Memory follows it: about 0.6 KB for each value.
    max_values: int = 5_000_000
    #: Results listed in a report; the rest are counted.
    max_results: int = 10_000

    def __post_init__(self) -> None:
        for field in fields(self):
            _check(field.name, getattr(self, field.name))


def _check(name: str, value: object) -> None:
    if type(value) is not int or value <= 0:
        raise UsageError("bad-limit", argument=name)
    highest = _CEILINGS.get(name)
    if highest is not None and value > highest:
        raise UsageError("limit-too-high", argument=name, highest=highest)


#: The bounds that hold where the caller gives none.
DEFAULTS: Final = Limits()
