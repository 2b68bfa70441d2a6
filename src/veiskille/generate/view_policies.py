"""Policies of views: which role sees which categories for which task, and how small a group may be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.generate.errors import GenerationError
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from veiskille.generate.sources import Sources

#: Fields that a policy has, all of them; ``categories`` and ``aggregates`` may be empty: then nothing is seen.
FIELDS: Final = ("id", "task", "receivers", "list", "reason", "categories", "aggregates", "source")
#: A field that a policy may have: whether a view for its task shows one pupil at most.
MAY: Final = ("one_learner",)
#: How the list of categories came about: no law has one, so each follows from what the task needs.
LIST: Final = "necessity"
#: A group of one would be no group.
LEAST: Final = 2


def check_view_policies(content: Mapping[str, Any], sources: Sources) -> None:
    """Refuse a decision without a day, reason or source, and a policy that names what is not there.

    Args:
        content: what stands in the file.
        sources: gives the code lists and the catalogue.

    Raises:
        GenerationError: names all that is at fault.
    """
    faults = [*_decision_faults(content, sources)]
    pairs: list[tuple[str, str]] = []
    for policy in content["policies"]:
        faults += [f"{policy.get('id')}: {fault}" for fault in _policy_faults(policy, sources)]
        pairs += [(policy.get("task", ""), role) for role in policy.get("receivers", {}).get("viewer-role", ())]
    faults += [f"{role} has two policies for {task}" for task, role in sorted({p for p in pairs if pairs.count(p) > 1})]
    if faults:
        raise GenerationError("policies of views: " + "; ".join(faults))


def _decision_faults(content: Mapping[str, Any], sources: Sources) -> Iterator[str]:
    if not content.get("decided_on"):
        yield "no day of decision"
    smallest, barred = content["smallest_group"], content["statistics_only"]
    if not isinstance(smallest["size"], int) or smallest["size"] < LEAST:
        yield "the smallest group is no group"
    provisions = {entry["id"] for entry in sources.catalogue["provision"]["entries"]}
    yield from (f"provision {each} is not known" for each in barred["provisions"] if each not in provisions)
    for name, part in (("smallest_group", smallest), ("statistics_only", barred)):
        yield from (f"{name}: {fault}" for fault in _told(part))


def _policy_faults(policy: Mapping[str, Any], sources: Sources) -> Iterator[str]:
    yield from (f"no {field}" for field in FIELDS if field not in policy)
    yield from (f"unknown field {field}" for field in policy if field not in {*FIELDS, *MAY})
    if any(field not in policy for field in FIELDS):
        return
    yield from _told(policy)
    if policy["list"] != LIST:
        yield f"list {policy['list']}"
    if set(policy["receivers"]) != {"viewer-role"}:
        yield "receivers are given by viewer-role"
    yield from _unknown(sources, "view-task", [policy["task"]])
    yield from _unknown(sources, "viewer-role", policy["receivers"].get("viewer-role", ()))
    for field in ("categories", "aggregates"):
        yield from _unknown(sources, "learning-data-category", policy[field])


def _told(part: Mapping[str, Any]) -> Iterator[str]:
    """Find what a decision lacks for a reader to dispute it."""
    yield from (f"reason in {lang}" for lang in LANGUAGES if not str(part["reason"].get(lang) or "").strip())
    if not part.get("source"):
        yield "no source"


def _unknown(sources: Sources, codelist: str, codes: Iterable[str]) -> Iterator[str]:
    known = {code["code"] for code in sources.codelists[codelist]["codes"]}
    yield from (f"{codelist} {code} is not known" for code in codes if code not in known)
