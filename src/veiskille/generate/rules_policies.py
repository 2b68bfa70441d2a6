"""DOC-004 and DOC-005: an exchange has the purpose and basis of its policy, and holds no more than that lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from rdflib import SH, Literal, Namespace, URIRef

from veiskille.generate.errors import GenerationError
from veiskille.generate.policies import of_kinds
from veiskille.generate.rules_made import BACK, SH_IN, SH_OR, Maker
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from rdflib.term import Node

    from veiskille.model import Model, Profile

    Policy = Mapping[str, Any]
    Fact = tuple[URIRef, Node]

_GROUP: Final = "exchange"
#: The class whose keys every delivery has: they say of the delivery itself.
_ENVELOPE: Final = "Delivery"
_DECISION: Final = "sharingDecision"
_ONE: Final = (SH.minCount, Literal(1))
_NONE: Final = (SH.maxCount, Literal(0))


@dataclass(frozen=True, slots=True)
class Place:
    """A key as it stands in the documents of a profile."""

    #: Keys from the root of the document to the node that has the key, and the key itself last.
    path: tuple[str, ...]
    #: Class of the node that has the key.
    holder: str
    #: Code of the category of information that the key carries.
    category: str


def add(maker: Maker, model: Model) -> None:
    """Add the shapes of DOC-004 and DOC-005 for each profile of the group.

    Raises:
        GenerationError: such a profile has no policy, or a key of it belongs to no category.
    """
    meta = Namespace(f"{maker.base}meta/")
    members = maker.graph.objects(meta[f"group/{_GROUP}"], meta.member)
    flows = sorted(str(m).removeprefix(f"{maker.base}profile/") for m in members)
    known = {*flows, *model.profiles}
    strange = sorted(p["id"] for p in maker.sources.policies.values() if p["flow"] not in known)
    if strange:
        raise GenerationError(f"policies about a flow that no profile has: {', '.join(strange)}")
    for flow in flows:
        policies = [p for p in maker.sources.policies.values() if p["flow"] == flow]
        if not policies:
            raise GenerationError(f"profile {flow} has no policy: nobody may receive it")
        if flow in model.profiles:
            _Flow(maker, model, model.profiles[flow], policies).add()


def places(maker: Maker, model: Model, profile: Profile) -> list[Place]:
    """Give every key that a document of a profile can have, with its category.

    Raises:
        GenerationError: a key belongs to no category.
    """
    of_key, containers, always = {}, set(), ""
    for code in maker.codes("information-category"):
        of_key.update(dict.fromkeys(code["facts"].get("keys", ()), code["code"]))
        containers.update(code["facts"].get("containers", ()))
        always = code["code"] if code["facts"].get("always") else always
    of_key |= dict.fromkeys((s.key for s in model.classes[_ENVELOPE].slots.values()), always)
    found, lost = [], []

    def walk(name: str, path: tuple[str, ...], inherited: str) -> None:
        for slot in profile.classes[name].slots.values():
            category = always if slot.key in {*containers, "id"} else of_key.get(slot.key, inherited)
            if not category:
                lost.append(f"{profile.id}: {'/'.join((*path, slot.key))}")
            elif slot.key not in path:
                found.append(Place((*path, slot.key), name, category))
                if slot.kind == "node":
                    walk(slot.range, (*path, slot.key), "" if slot.key in containers else category)

    walk(profile.root, (), "")
    if lost:
        raise GenerationError(f"no category of information has these keys (information-category): {', '.join(lost)}")
    return found


@dataclass(frozen=True, slots=True)
class _Flow:
    """The shapes of one profile."""

    maker: Maker
    model: Model
    profile: Profile
    policies: Sequence[Policy]
    places: list[Place] = field(init=False, default_factory=list)

    def add(self) -> None:
        self.places.extend(places(self.maker, self.model, self.profile))
        purposes = sorted({purpose for policy in self.policies for purpose in policy["purposes"]})
        stated = self.maker.items(self.maker.code("purpose", purpose) for purpose in purposes)
        self._reported("DOC-004-purpose", "any", (SH_IN, stated), path=("purpose",), expected=self._codes(purposes))
        for purpose in purposes:
            chosen = self._of(purpose)
            means_another = self._another(purpose, [p for p in purposes if p != purpose])
            self._provisions(purpose, chosen, means_another)
            self._receivers(purpose, chosen, means_another)
        for place in self.places:
            self._category(place)
        for policy in self.policies:
            self._decision(policy)
            self._bodies_of_roles(policy)

    def _reported(self, text: str, words: str, *facts: Fact, target: str = "", **said: Any) -> URIRef:  # noqa: ANN401 - as Maker.reported
        """Add a shape for this profile alone, at its root unless another class is named."""
        node = URIRef(f"{self.maker.base}model/{target or self.profile.root}")
        mine = (URIRef(f"{self.maker.base}meta/appliesTo"), URIRef(self.profile.iri))
        aim = () if any(p == SH.targetSubjectsOf for p, _ in facts) else ((SH.targetClass, node),)
        return self.maker.reported(text, f"{self.profile.id}-{words}", *aim, *facts, mine, **said)

    def _labels(self, names: Iterable[tuple[str, str]]) -> dict[str, str]:
        """Name codes, and bodies and systems of the catalogue, in the three languages."""
        entries = []
        for key, name in names:
            part = self.maker.sources.catalogue.get(key)
            found = part["entries"] if part else self.maker.codes(key)
            entries.append(next(e for e in found if name in (e.get("id"), e.get("code"))))
        return {lang: ", ".join(_cited(entry, lang) for entry in entries) for lang in LANGUAGES}

    def _codes(self, names: Iterable[str]) -> dict[str, str]:
        """List codes as they are written in a document."""
        return dict.fromkeys(LANGUAGES, ", ".join(dict.fromkeys(names)))

    def _purpose(self, purpose: str) -> URIRef:
        value = (SH.hasValue, self.maker.code("purpose", purpose))
        return self.maker.shape(f"DOC-004-is-for-{purpose}", value, path=("purpose",))

    def _iris(self, part: str, names: Iterable[str]) -> list[URIRef]:
        return [URIRef(f"{self.maker.base}{part}/{name}") for name in names]

    def _of(self, purpose: str) -> list[Policy]:
        return [policy for policy in self.policies if purpose in policy["purposes"]]

    def _another(self, purpose: str, others: Sequence[str]) -> list[URIRef]:
        """Refuse a purpose where receiver and provisions both belong to another one: then it alone is at fault.

        Returns:
            The shape of such a document, if the flow has other purposes.
        """
        if not others:
            return []
        words = f"{self.profile.id}-{purpose}"
        whole = [
            self.maker.shape(
                f"DOC-004-is-whole-{self.profile.id}-{other}",
                (SH.node, self._received(other)),
                (SH.node, self._cited(other)),
            )
            for other in others
        ]
        elsewhere = self.maker.shape(f"DOC-004-elsewhere-{words}", (SH_OR, self.maker.items(whole)))
        means = self.maker.shape(
            f"DOC-004-means-another-{words}",
            (SH.node, elsewhere),
            (SH.node, self.maker.negation(self._received(purpose))),
            (SH.node, self.maker.negation(self._cited(purpose))),
        )
        ways = (SH_OR, self.maker.items([self.maker.negation(self._purpose(purpose)), self.maker.negation(means)]))
        self._reported("DOC-004-other-purpose", purpose, ways, expected=self._codes(others))
        return [means]

    def _received(self, purpose: str) -> URIRef:
        """Name the shape of a document whose receiver may have it for a purpose."""
        fits = self.maker.items(self._fits(policy) for policy in self._of(purpose))
        return self.maker.shape(f"DOC-004-received-{self.profile.id}-{purpose}", (SH_OR, fits))

    def _cited(self, purpose: str) -> URIRef:
        """Name the shape of a document that cites a basis of a purpose, and nothing that does not belong to it."""
        periods = [period for policy in self._of(purpose) for period in policy["periods"]]
        basis = dict.fromkeys(name for period in periods for name in period["legal_basis"])
        beside = dict.fromkeys(name for period in periods for name in period.get("beside", ()))
        words, path = f"{self.profile.id}-{purpose}", ("legalBasis",)
        within = self.maker.shape(f"DOC-004-basis-{words}", (SH_IN, self.maker.items(self._iris("provision", basis))))
        found = (SH.qualifiedValueShape, within), (SH.qualifiedMinCount, Literal(1))
        one = self.maker.shape(f"DOC-004-has-basis-{words}", *found, path=path)
        every = self.maker.items(self._iris("provision", [*basis, *(b for b in beside if b not in basis)]))
        all_in = self.maker.shape(f"DOC-004-no-other-{words}", (SH_IN, every), path=path)
        return self.maker.shape(f"DOC-004-cites-{words}", (SH.property, one), (SH.property, all_in))

    def _provisions(self, purpose: str, policies: Sequence[Policy], means_another: list[URIRef]) -> None:
        """Demand a basis of the purpose, and nothing beside it that does not belong."""
        nothing = self.maker.shape("DOC-004-cites-nothing", _NONE, path=("legalBasis",))
        ways = [self.maker.negation(self._purpose(purpose)), nothing, self._cited(purpose), *means_another]
        periods = [period for policy in policies for period in policy["periods"]]
        current = [p for p in periods if not p.get("to")] or periods
        expected = self._labels(
            ("provision", name) for name in dict.fromkeys(n for p in current for n in p["legal_basis"])
        )
        self._reported("DOC-004-provision", purpose, (SH_OR, self.maker.items(ways)), expected=expected)

    def _bodies(self, policy: Policy) -> tuple[list[URIRef], list[URIRef]]:
        """Give the bodies and systems of the catalogue that may receive it, and the kinds that others must be of."""
        kinds = policy["receivers"].get("actor-kind", ())
        actors = [*policy["receivers"].get("actor", ()), *of_kinds(kinds, self._actors())]
        systems = self._iris("system", policy["receivers"].get("system", ()))
        return self._iris("actor", dict.fromkeys(actors)) + systems, [
            self.maker.code("actor-kind", kind) for kind in kinds
        ]

    def _actors(self) -> Sequence[Mapping[str, Any]]:
        entries: Sequence[Mapping[str, Any]] = self.maker.sources.catalogue["actor"]["entries"]
        return entries

    def _fits(self, policy: Policy) -> URIRef:
        """Name the shape of a document whose receiver may have it."""
        name = policy["id"]
        bodies, kinds = self._bodies(policy)
        roles = [self.maker.code("receiver-kind", role) for role in policy["receivers"].get("receiver-kind", ())]
        by = (
            ("body", bodies, ("receiver",)),
            ("kind", kinds, ("receiver", "actorKind")),
            ("role", roles, ("receiverKind",)),
        )
        ways = [
            self.maker.shape(f"DOC-005-to-{words}-{name}", _ONE, (SH_IN, self.maker.items(among)), path=path)
            for words, among, path in by
            if among
        ]
        return self.maker.shape(f"DOC-005-fits-{name}", (SH_OR, self.maker.items(ways)))

    def _receivers(self, purpose: str, policies: Sequence[Policy], means_another: list[URIRef]) -> None:
        """Refuse a receiver whom no policy names; one that is neither described nor in the catalogue is IDN-007's."""
        names = [(key, n) for policy in policies for key, names in policy["receivers"].items() for n in names]
        by_role = all("receiver-kind" in policy["receivers"] for policy in policies)
        ways = [
            self.maker.negation(self._purpose(purpose)),
            *(self._fits(policy) for policy in policies),
            *means_another,
        ]
        if by_role:
            ways.append(self.maker.shape("DOC-005-no-role", _NONE, path=("receiverKind",)))
        else:
            ways.append(self._nobody())
        text = "DOC-005-role" if by_role else "DOC-005-receiver"
        expected = self._codes(name for _, name in names) if by_role else self._labels(dict.fromkeys(names))
        self._reported(text, purpose, (SH_OR, self.maker.items(ways)), expected=expected)

    def _nobody(self) -> URIRef:
        """Name the shape of a document whose receiver is neither described nor in the catalogue."""
        known = self.maker.items(URIRef(iri) for iri in self.model.known["Actor"])
        listed = self.maker.shape("DOC-005-in-the-catalogue", _ONE, (SH_IN, known), path=("receiver",))
        described = self.maker.shape("DOC-005-described", _ONE, path=("receiver", "actorKind"))
        return self.maker.negation(self.maker.shape("DOC-005-somebody", (SH_OR, self.maker.items([listed, described]))))

    def _bodies_of_roles(self, policy: Policy) -> None:
        """Refuse a receiver whose role lets it have a document, but that is no body which can have the role.

        The list of roles says which kinds of bodies can; a system passes on to whom it will, and is not judged.
        """
        roles = {code["code"]: code["facts"].get("actor_kinds", ()) for code in self.maker.codes("receiver-kind")}
        systems = [entry["id"] for entry in self.maker.sources.catalogue["system"]["entries"]]
        for role in policy["receivers"].get("receiver-kind", ()):
            if not (kinds := roles[role]):
                continue
            stated = (SH.hasValue, self.maker.code("receiver-kind", role))
            has_role = self.maker.shape(f"DOC-005-is-{role}", stated, path=("receiverKind",))
            among = [*self._iris("actor", of_kinds(kinds, self._actors())), *self._iris("system", systems)]
            listed = (SH_IN, self.maker.items(among))
            of_kind = (SH_IN, self.maker.items(self.maker.code("actor-kind", kind) for kind in kinds))
            ways = [
                self.maker.negation(self._applies(policy)),
                self.maker.negation(has_role),
                self._nobody(),
                self.maker.shape(f"DOC-005-body-listed-{role}", _ONE, listed, path=("receiver",)),
                self.maker.shape(f"DOC-005-body-of-kind-{role}", _ONE, of_kind, path=("receiver", "actorKind")),
            ]
            expected = self._labels(("actor-kind", kind) for kind in kinds)
            words = f"{policy['id']}-{role}"
            self._reported("DOC-005-body", words, (SH_OR, self.maker.items(ways)), expected=expected)

    def _applies(self, policy: Policy) -> URIRef:
        codes = self.maker.items(self.maker.code("purpose", purpose) for purpose in policy["purposes"])
        purpose = self.maker.shape(f"DOC-005-purpose-{policy['id']}", _ONE, (SH_IN, codes), path=("purpose",))
        return self.maker.shape(f"DOC-005-by-{policy['id']}", (SH.property, purpose), (SH.node, self._fits(policy)))

    def _listed(self, policy: Policy) -> dict[str, bool]:
        """Give the categories that a policy lists, each with whether it takes the person's decision."""
        listed = {each["category"]: bool(each.get("own_decision")) for each in policy["categories"]}
        always = [c["code"] for c in self.maker.codes("information-category") if c["facts"].get("always")]
        return dict.fromkeys(always, False) | listed

    def _outermost(self, place: Place, categories: Iterable[str]) -> bool:
        """Tell whether a key carries one of some categories, and nothing that it stands in does."""
        chosen = set(categories)
        around = {p.category for p in self.places if p.path in {place.path[:n] for n in range(1, len(place.path))}}
        return place.category in chosen and not around & chosen

    def _category(self, place: Place) -> None:
        """Refuse a key where a policy that applies does not list its category."""
        every = {p.category for p in self.places}
        closed = [p for p in self.policies if self._outermost(place, every - set(self._listed(p)))]
        if not closed:
            return
        words = f"{self.profile.id}-{'-'.join(place.path)}"
        applies = self.maker.items(self._applies(policy) for policy in closed)
        barred = self.maker.shape(f"DOC-005-barred-{words}", (SH_OR, applies))
        free = self._up(f"DOC-005-free-{words}", place.path[:-1], self.maker.negation(barred))
        self._reported(
            "DOC-005-category",
            "-".join(place.path),
            (SH.targetSubjectsOf, URIRef(f"{self.maker.base}model/{place.path[-1]}")),
            (SH_OR, self.maker.items([free])),
            expected=self._labels([("information-category", place.category)]),
            points_at=(place.path[-1],),
        )

    def _up(self, name: str, path: Sequence[str], shape: URIRef) -> URIRef:
        """Name the shape of a node that stands at the end of keys in a document for which a shape holds."""
        back = tuple(f"{BACK}{key}" for key in reversed(path))
        return self.maker.shape(name, (SH.node, shape), path=back) if back else shape

    def _decision(self, policy: Policy) -> None:
        """Demand the person's decision for the categories that take it; DOC-018 has said so of what is shared."""
        wanted = [category for category, own in self._listed(policy).items() if own]
        for at in [p for p in self.places if wanted and p.path[-1] == _DECISION]:
            path, name = at.path[:-1], f"{policy['id']}-{at.holder}"
            below = [p for p in self._below(path) if self._outermost(p, wanted)]
            absent = [
                (SH.property, self.maker.shape(f"DOC-005-no-{'-'.join(rest)}", _NONE, path=rest))
                for rest in (p.path[len(path) :] for p in below)
            ]
            decided = self.maker.shape("DOC-005-decided", _ONE, path=(_DECISION,))
            lacking = self.maker.shape(f"DOC-005-lacks-{name}", *absent)
            shared = self.maker.rule("DOC-018-shared")
            other = self.maker.negation(self._applies(policy))
            either = (SH_OR, self.maker.items([other, shared]))
            elsewhere = self.maker.shape(f"DOC-005-elsewhere-{policy['id']}", either)
            ways = [decided, lacking, self._up(f"DOC-005-elsewhere-{name}", path, elsewhere)]
            self._reported(
                "DOC-005-decision",
                f"{policy['id']}-{at.holder}",
                (SH_OR, self.maker.items(ways)),
                target=at.holder,
                expected=self._labels([("information-category", c) for c in wanted]),
            )

    def _below(self, path: tuple[str, ...]) -> Iterator[Place]:
        return (p for p in self.places if p.path[: len(path)] == path and len(p.path) > len(path))


def _cited(entry: Mapping[str, Any], lang: str) -> str:
    """Name an entry: a provision by its act and section, all else by its label."""
    return f"{entry['act'][lang]} {entry['section']}" if entry.get("section") else str(entry["label"][lang])
