"""What would surely be right in the place of a value, made from the value."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from veiskille.messages import component_name
from veiskille.model import model
from veiskille.vocabulary import LANGUAGES, codelist, fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from veiskille.model import Slot
    from veiskille.report import Result

#: How much of a code must be as it is in the code that was meant.
_NEAR: Final = 0.75

#: Components of constraints on the form of a single value.
_FORMS: Final = frozenset(("In", "HasValue", "Pattern", "Datatype", "Iri", "NodeKind", "JsonKind", "Class"))

_TOGETHER: Final = re.compile(r"(?P<y>\d{4})(?P<gap>)(?P<m>\d{2})(?P<d>\d{2})")
_YEAR_FIRST: Final = re.compile(r"(?P<y>\d{4})(?P<gap>[-./ ])(?P<m>\d{1,2})(?P=gap)(?P<d>\d{1,2})")
_DAY_FIRST: Final = re.compile(r"(?P<d>\d{1,2})(?P<gap>[-./ ]|\. )(?P<m>\d{1,2})(?P=gap)(?P<y>\d{4})")
_TIME: Final = re.compile(r"T?00:00(:00(\.0+)?)?(Z|\+00:00)?", re.IGNORECASE)
#: Months are written before days in no country that writes a full stop between them.
_SURE_GAPS: Final = frozenset((".", ". "))
_MONTHS: Final = 12

_SPOKEN_DATE_TIME: Final = re.compile(
    r"(?P<day>\d{4}-\d{2}-\d{2})[Tt ](?P<time>\d{2}:\d{2})(?P<second>:\d{2}(?:\.\d+)?)?"
    r"\s?(?P<zone>[Zz]|[+-]\d{2}:?\d{2})"
)
_WHOLE: Final = re.compile(r"-?(0|[1-9][0-9]{0,17})(\.0+)?")
_UUID: Final = re.compile(r"\{?([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\}?")

#: Language tags of three letters, of which the model has those of two.
_SHORT_TAGS: Final = {"nob": "nb", "nno": "nn", "eng": "en", "sme": "se", "bokmål": "nb", "nynorsk": "nn"}


def suggest(result: Result, slot: Slot | None, key: str | None, written: str) -> str | None:
    """Give the JSON to put in the place of a value or a key.

    Args:
        result: what is wrong.
        slot: the slot of the value, or of the text whose language tag is wrong.
        key: the key that is at fault, escapes resolved; None where it is a value.
        written: the key or the value as it stands in the document; empty where it is long.

    Returns:
        One line of JSON, such as ``"2026-06-19"`` or ``["NOR1211"]``; None where nothing surely is right.
    """
    name = component_name(result.component)
    if key is not None:
        tag = _tag(key) if name in ("LanguageTag", "LanguageIn", "Pattern") else None
        return None if tag is None else _json(tag)
    if slot is None:
        return _root(written) if name == "Statement" else None
    if not written:
        return None
    value = json.loads(written, parse_float=Decimal)
    if name == "ListForm":
        return _listed(slot, value, written)
    if name not in _FORMS:
        return None
    make = _MADE.get(_kind(slot))
    found = None if make is None else next(make(slot, value), None)
    return None if found is None or (found == value and type(found) is type(value)) else _json(found)


def _root(written: str) -> str | None:
    """Find the class of document that was meant by a type."""
    roots = [profile.root for profile in model().profiles.values()]
    near = get_close_matches(written.strip('"'), roots, n=1, cutoff=_NEAR)
    return _json(near[0]) if near else None


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _kind(slot: Slot) -> str:
    return slot.range.rsplit("#", 1)[-1] if slot.kind == "literal" else slot.kind


def _listed(slot: Slot, value: Any, written: str) -> str | None:  # noqa: ANN401 - JSON
    """Make a list of one value, or one value of a list that holds no more."""
    if slot.many:
        return None if isinstance(value, list) else f"[{' '.join(written.split())}]"
    return " ".join(written[1:-1].split()) if isinstance(value, list) and len(value) == 1 else None


def _codes(slot: Slot, value: object) -> Iterator[str]:
    """Find the code that was meant: by other letters, by a label, by another system's code, or by a slip."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return
    allowed = slot.codes or model().codes[slot.range]
    said = str(value).strip()
    names = _names(slot.range)
    meant = {code for code in names.get(fold(said), ()) if code in allowed}
    if len(meant) == 1:
        yield meant.pop()
    elif not meant and len(said) > 2:  # noqa: PLR2004 - a slip in two letters leaves nothing to know a code by
        by_case = {code.lower(): code for code in allowed}
        for near in get_close_matches(said.lower(), by_case, n=1, cutoff=_NEAR):
            yield by_case[near]


@lru_cache(64)
def _names(listed: str) -> Mapping[str, tuple[str, ...]]:
    """Give the codes of a list by each name that a code has: its own, its labels', other systems'."""
    found: dict[str, list[str]] = {}
    codes = codelist(listed).codes
    shared = {lang: _shared([code.label.get(lang, "") for code in codes.values()]) for lang in LANGUAGES}
    for code in codes.values():
        terms = [
            code.code,
            *code.label.values(),
            *(t for alt in code.alt.values() for t in alt),
            *code.same_as.values(),
        ]
        # In a list where every label ends in "examination", people leave that word out.
        terms += [" ".join(w for w in code.label[lang].split() if w not in shared[lang]) for lang in LANGUAGES]
        for term in {fold(str(term)) for term in terms} - {""}:
            found.setdefault(term, []).append(code.code)
    # A code's own letters count before another code's name.
    own = {fold(code): (code,) for code in codes}
    return {term: tuple(meant) for term, meant in found.items()} | own


def _shared(labels: Sequence[str]) -> frozenset[str]:
    """Give the words that all labels have."""
    return frozenset.intersection(*(frozenset(label.split()) for label in labels)) if len(labels) > 1 else frozenset()


def _dates(_: Slot, value: object) -> Iterator[str]:
    """Write a day in the one right way, where it can be read in one way only and exists."""
    if type(value) is not int and not isinstance(value, str):
        return
    said = str(value).strip()
    if isinstance(value, str) and len(said) > len("2026-06-19") and _TIME.fullmatch(said[10:].strip()):
        said = said[:10]
    found = _TOGETHER.fullmatch(said) or _YEAR_FIRST.fullmatch(said) or _DAY_FIRST.fullmatch(said)
    if found is None:
        return
    year, month, day = (int(found[part]) for part in "ymd")
    if found.re is _DAY_FIRST and found["gap"] not in _SURE_GAPS:
        if day <= _MONTHS and month <= _MONTHS and day != month:
            return
        month, day = min(month, day), max(month, day)
    try:
        yield date(year, month, day).isoformat()
    except ValueError:
        return


def _date_times(_: Slot, value: object) -> Iterator[str]:
    """Write a point in time in the one right way, where its zone is stated."""
    found = _SPOKEN_DATE_TIME.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return
    zone = found["zone"].upper()
    zone = zone if zone == "Z" or ":" in zone else f"{zone[:3]}:{zone[3:]}"
    written = f"{found['day']}T{found['time']}{found['second'] or ':00'}{zone}"
    try:
        datetime.fromisoformat(written)
    except ValueError:
        return
    yield written


def _integers(slot: Slot, value: object) -> Iterator[int]:
    """Take a whole number out of its quotation marks, or its fraction of nothing away."""
    said = str(value).strip() if isinstance(value, str | Decimal) else ""
    if not _WHOLE.fullmatch(said):
        return
    number = int(said.split(".")[0])
    least, most = slot.min_value, slot.max_value
    if (least is None or number >= least) and (most is None or number <= most):
        yield number


def _truths(_: Slot, value: object) -> Iterator[bool]:
    said = str(value).strip().lower() if isinstance(value, str) else ""
    if said in ("true", "false"):
        yield said == "true"


def _strings(slot: Slot, value: object) -> Iterator[str]:
    """Put a number between quotation marks, and bring a text to the form that its pattern asks for."""
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        return
    said = str(value)
    tidy = " ".join(said.split())
    tight = re.sub(r"[\s\u00a0]+", "", said)
    for made in (tidy, tidy.upper(), tidy.lower(), tight, tight.upper(), tight.replace(",", ".")):
        if made and (slot.pattern is None or re.search(slot.pattern, made)):
            yield made
            return


def _iris(_: Slot, value: object) -> Iterator[str]:
    found = _UUID.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is not None:
        yield f"urn:uuid:{found[1].lower()}"


def _tag(key: str) -> str | None:
    """Write a language tag in the one right way.

    >>> _tag("nb_NO"), _tag("nno"), _tag("no")
    ('nb-NO', 'nn', None)
    """
    said = key.strip().lower()
    if said in _SHORT_TAGS:
        return _SHORT_TAGS[said]
    first, *rest = re.split(r"[-_]", key.strip())
    if first.lower() not in model().languages or len(rest) > 1 or any(len(part) != 2 for part in rest):  # noqa: PLR2004
        return None
    made = "-".join([first.lower(), *(part.upper() for part in rest)])
    return made if made != key else None


#: Kind of a slot, or name of its datatype, to what makes values of it.
_MADE: Final[Mapping[str, Callable[[Slot, Any], Iterator[object]]]] = {
    "code": _codes,
    "date": _dates,
    "dateTime": _date_times,
    "integer": _integers,
    "boolean": _truths,
    "string": _strings,
    "iri": _iris,
    "reference": _iris,
}
