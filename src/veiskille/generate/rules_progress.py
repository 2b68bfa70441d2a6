"""PRG-001 to PRG-005: what follows from the lists and from the policy of views of learning progress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, Literal

from veiskille.generate import rules_small_groups
from veiskille.generate.rules_made import ANY, BACK, SH_IN, SH_OR, Maker, add_query
from veiskille.generate.sources import load_yaml
from veiskille.generate.view_policies import check_view_policies
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rdflib import URIRef

#: Where the policy stands, below the folder that is read for exchanged documents: it decides by role and task instead.
POLICY: Final = ("ontology", "policies", "views", "learning-progress-view.yaml")

#: Class of what a view shows to the key that it stands under, and the field of a policy that lists its categories.
_SHOWN: Final[Mapping[str, tuple[str, str]]] = {
    "ProgressItem": ("progressItems", "categories"),
    "ComputedStatement": ("computedStatements", "categories"),
    "ProgressAggregate": ("progressAggregates", "aggregates"),
}
#: Whom a view is for: the role it was made for, and those it is shared with.
_ROLES: Final = f"viewerRole{ANY}sharedWithRoles"

#: What is said to be right where nothing is.
_NONE: Final = {"en": "none", "nb": "ingen", "nn": "ingen"}

#: An item from a source collected for statistics, all of whose bases are the source's own or for statistics only.
_NO_OTHER_BASIS: Final = """
        SELECT DISTINCT $this WHERE {{
            $this model:legalBasis ?any .
            $this model:dataSource ?source .
            ?source model:collectedFor <{statistics}> .
            FILTER NOT EXISTS {{
                $this model:legalBasis ?other .
                FILTER (?other NOT IN ({barred}))
                FILTER NOT EXISTS {{ ?source model:legalBasis ?other }}
            }}
        }}
    """


def add(maker: Maker) -> None:
    """Add the shapes of the rules for views, none where the model has no such views."""
    path = maker.sources.root.joinpath(*POLICY)
    content = load_yaml(path)
    check_view_policies(content, maker.sources)
    _sources(maker)
    rules_small_groups.add(maker, content["smallest_group"]["size"])
    _tasks(maker, content["policies"])
    for policy in content["policies"]:
        _categories(maker, policy)
    _links(maker)
    _basis(maker, content["statistics_only"]["provisions"])


def _codes(maker: Maker, codelist: str, fact: str) -> list[Mapping[str, Any]]:
    """Give the codes of a list that state a fact."""
    return [code for code in maker.codes(codelist) if code["facts"].get(fact)]


def _labels(codes: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    found = list(codes)
    if not found:
        return dict(_NONE)
    return {lang: ", ".join(f"{code['label'][lang]} ({code['code']})" for code in found) for lang in LANGUAGES}


def _sources(maker: Maker) -> None:
    """Say what the kind of a source settles: its origin, what it was collected for, whether it computes."""
    kinds = maker.codes("data-source-kind")
    for origin in maker.codes("data-origin"):
        name = origin["code"]
        of_it = [maker.code("data-source-kind", k["code"]) for k in kinds if k["facts"]["origin"] == name]
        other = maker.negation(_is_one(maker, f"PRG-001-kind-{name}", ("dataSourceKind",), of_it))
        right = maker.shape(
            f"PRG-001-is-{name}", (SH_IN, maker.items([maker.code("data-origin", name)])), path=("dataOrigin",)
        )
        target = (SH.targetClass, maker.path("DataSource"))
        either = (SH_OR, maker.items([other, right]))
        maker.reported("PRG-001-origin-of-kind", name, target, either, expected=_labels([origin]))
    own = [
        maker.code("learning-data-category", c["code"])
        for c in _codes(maker, "learning-data-category", "self_assessed")
    ]
    _is_one(maker, "PRG-001-own-category", ("progressCategory",), own)
    computed = [maker.code("data-source-kind", c["code"]) for c in _codes(maker, "data-source-kind", "computed")]
    _is_one(maker, "PRG-003-from-computation", ("dataSource", "dataSourceKind"), computed)
    for kind in _codes(maker, "data-source-kind", "collected_for"):
        purpose = kind["facts"]["collected_for"]
        code = maker.code("data-source-kind", kind["code"])
        other = maker.negation(_is_one(maker, f"PRG-005-kind-{kind['code']}", ("dataSourceKind",), [code]))
        right = maker.shape(
            f"PRG-005-is-for-{purpose}",
            (SH_IN, maker.items([maker.code("collection-purpose", purpose)])),
            path=("collectedFor",),
        )
        expected = _labels(c for c in maker.codes("collection-purpose") if c["code"] == purpose)
        target = (SH.targetClass, maker.path("DataSource"))
        either = (SH_OR, maker.items([other, right]))
        maker.reported("PRG-005-survey", kind["code"], target, either, expected=expected)


def _is_one(maker: Maker, name: str, path: tuple[str, ...], values: Iterable[URIRef]) -> URIRef:
    return maker.shape(name, (SH.minCount, Literal(1)), (SH_IN, maker.items(values)), path=path)


def _for_role(maker: Maker, role: str) -> URIRef:
    return maker.shape(f"PRG-004-is-for-{role}", (SH.hasValue, maker.code("viewer-role", role)), path=(_ROLES,))


def _tasks(maker: Maker, policies: Iterable[Mapping[str, Any]]) -> None:
    """Say for each role which tasks have a policy for it, and for which tasks a view shows one learner."""
    target = (SH.targetClass, maker.path("LearningProgressView"))
    tasks = maker.codes("view-task")
    for role in (code["code"] for code in maker.codes("viewer-role")):
        mine = [t for t in tasks if any(_is_about(p, t["code"], role) for p in policies)]
        listed = maker.items(maker.code("view-task", task["code"]) for task in mine)
        allowed = maker.shape(f"PRG-004-tasks-{role}", (SH_IN, listed), path=("viewTask",))
        either = (SH_OR, maker.items([maker.negation(_for_role(maker, role)), allowed]))
        maker.reported("PRG-004-no-policy", role, target, either, expected=_labels(mine))
    alone = sorted({policy["task"] for policy in policies if policy.get("one_learner")})
    single = _is_one(maker, "PRG-004-single", ("viewTask",), [maker.code("view-task", task) for task in alone])
    one = maker.shape("PRG-004-at-most-one", (SH.maxCount, Literal(1)), path=("viewedLearners",))
    alone_or_other = maker.items([maker.negation(single), one])
    maker.graph.add((maker.rule("PRG-004-one-learner"), SH_OR, alone_or_other))
    _of_groups(maker, policies)


def _of_groups(maker: Maker, policies: Iterable[Mapping[str, Any]]) -> None:
    """Say that a view for a task about groups alone names no learner; of one with data the categories have said it."""
    single = {policy["task"] for policy in policies if policy["categories"]}
    groups = [maker.code("view-task", t["code"]) for t in maker.codes("view-task") if t["code"] not in single]
    for_groups = _is_one(maker, "PRG-004-for-groups", (f"{BACK}viewedLearners", "viewTask"), groups)
    has_data = maker.shape("PRG-004-has-data", (SH.minCount, Literal(1)), path=(f"{BACK}aboutLearner",))
    named = maker.items([maker.negation(for_groups), has_data])
    maker.graph.add((maker.rule("PRG-004-named"), SH_OR, named))


def _is_about(policy: Mapping[str, Any], task: str, role: str) -> bool:
    return policy["task"] == task and role in policy["receivers"]["viewer-role"]


def _categories(maker: Maker, policy: Mapping[str, Any]) -> None:
    """Say which categories an item, or an aggregate, of a view for the task and the roles of a policy may have."""
    for cls, (key, field) in _SHOWN.items():
        back, allowed = f"{BACK}{key}", policy[field]
        name = f"{policy['id']}-{key}"
        codes = [code for code in maker.codes("learning-data-category") if code["code"] in allowed]
        task = maker.code("view-task", policy["task"])
        for_task = _is_one(maker, f"PRG-004-{key}-{policy['task']}", (back, "viewTask"), [task])
        roles = [maker.code("viewer-role", role) for role in policy["receivers"]["viewer-role"]]
        reader = maker.shape(f"PRG-004-{policy['id']}-reader", (SH_IN, maker.items(roles)))
        some = ((SH.qualifiedValueShape, reader), (SH.qualifiedMinCount, Literal(1)))
        for_role = maker.shape(f"PRG-004-{name}-role", *some, path=(back, _ROLES))
        either = [maker.negation(for_task), maker.negation(for_role), _listed(maker, policy, field)]
        target = (SH.targetClass, maker.path(cls))
        maker.reported(f"PRG-004-{field}", name, target, (SH_OR, maker.items(either)), expected=_labels(codes))


def _listed(maker: Maker, policy: Mapping[str, Any], field: str) -> URIRef:
    """Name the shape of what has a category that a policy lists; where it lists none, of what has no category."""
    listed = [maker.code("learning-data-category", code) for code in policy[field]]
    bound = (SH_IN, maker.items(listed)) if listed else (SH.maxCount, Literal(0))
    return maker.shape(f"PRG-004-{policy['id']}-{field}-listed", bound, path=("progressCategory",))


def _links(maker: Maker) -> None:
    """Say which category an item has that leads to a note or to work: else a role could open what it may not see."""
    for kind in _codes(maker, "linked-content-kind", "category"):
        name, category = kind["code"], kind["facts"]["category"]
        code = maker.code("linked-content-kind", name)
        other = maker.negation(_is_one(maker, f"PRG-004-leads-to-{name}", ("linkedContentKind",), [code]))
        allowed = (SH_IN, maker.items([maker.code("learning-data-category", category)]))
        right = maker.shape(f"PRG-004-stands-in-{category}", allowed, path=(f"{BACK}linkedContent", "progressCategory"))
        expected = _labels(c for c in maker.codes("learning-data-category") if c["code"] == category)
        target = (SH.targetClass, maker.path("LinkedContent"))
        maker.reported("PRG-004-link", name, target, (SH_OR, maker.items([other, right])), expected=expected)


def _basis(maker: Maker, barred: Iterable[str]) -> None:
    """Say which items need a basis of their own, and which provisions are none."""
    statistics = maker.code("collection-purpose", "official-statistics")
    _is_one(maker, "PRG-005-statistical", ("dataSource", "collectedFor"), [statistics])
    query = maker.rule("PRG-005-other-basis-query")
    # A whole act says no more than the barred section in it.
    named = sorted({each for section in barred for each in (section, section.rsplit("/", 1)[0])})
    provisions = ", ".join(f"<{maker.base}provision/{each}>" for each in named)
    maker.graph.add((maker.rule("PRG-005-other-basis"), SH.sparql, query))
    add_query(maker.graph, maker.base, query, _NO_OTHER_BASIS.format(statistics=statistics, barred=provisions))
