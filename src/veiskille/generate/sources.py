"""Read what people write beside the LinkML schema: concepts, code lists, the catalogue, policies."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import yaml

from veiskille.generate.catalogue import check_catalogue
from veiskille.generate.errors import GenerationError
from veiskille.generate.policies import check_policies
from veiskille.vocabulary import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping
    from pathlib import Path

#: What the head of a kind of entries may say, in the one file of the kind that has the head.
_HEAD: Final = ("label", "class", "profile", "key", "document", "fields", "codes")

#: What the head must say: without a profile nothing would check the entries.
_NEEDED: Final = ("label", "class", "profile", "key")


class _Loader(yaml.SafeLoader):
    """A safe loader that refuses what YAML allows and a reader of the file would not see."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise GenerationError(f"{node_place(self)}: aliases are not used")
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:  # noqa: FBT001, FBT002
        keys = [key.value for key, _ in node.value]
        twice = {key for key in keys if keys.count(key) > 1}
        if twice:
            raise GenerationError(f"{node.start_mark}: key twice: {', '.join(sorted(twice))}")
        return super().construct_mapping(node, deep=deep)


def load_yaml(path: Path) -> Any:  # noqa: ANN401 - what stands in the file
    """Read one YAML file.

    Raises:
        GenerationError: the file is not YAML, or holds an alias or a key twice.
    """
    try:
        return yaml.load(path.read_text("utf-8"), Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as error:
        raise GenerationError(f"{path}: {error}") from error


def node_place(loader: yaml.SafeLoader) -> str:
    """Say where a loader stands in its file."""
    return str(loader.get_mark())


@dataclass(frozen=True, slots=True)
class Sources:
    """All that stands in ``ontology/`` apart from the LinkML schema."""

    root: Path
    #: Concept id to its entry.
    concepts: Mapping[str, Mapping[str, Any]]
    #: Code list id to the list.
    codelists: Mapping[str, Mapping[str, Any]]
    #: Kind of catalogue entry (``actor``, ``provision`` …) to its head and its entries, of one file or several.
    catalogue: Mapping[str, Mapping[str, Any]]
    #: Primary language subtags that text may carry.
    languages: tuple[str, ...]
    #: Policy id to the policy, in the order of the files.
    policies: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def list_of_enum(self, enum: str) -> str:
        """Give the id of the code list that an enumeration stands for."""
        for key, codelist in self.codelists.items():
            if codelist.get("enum") == enum:
                return key
        raise GenerationError(f"enum {enum} has no code list in ontology/codelists")

    def namespace(self, base: str, key: str) -> str:
        """Give the IRI that stands before each code of a list."""
        own = self.codelists[key].get("namespace")
        return f"{base}{own}/" if own else f"{base}code/{key}/"

    def profile_paths(self) -> list[Path]:
        """Give the LinkML files of the profiles, sorted."""
        return sorted((self.root / "ontology" / "profiles").glob("*.yaml"))

    def known(self, base: str) -> dict[str, tuple[str, ...]]:
        """Give, for each class, the IRIs that a document may refer to without describing them."""
        found: dict[str, list[str]] = {}
        for key, part in sorted(self.catalogue.items()):
            found.setdefault(part["class"], []).extend(f"{base}{key}/{e['id']}" for e in part["entries"])
        return {cls: tuple(sorted(iris)) for cls, iris in found.items()}


def read_sources(root: Path) -> Sources:
    """Read concepts, code lists and catalogue of a checkout and check that no text is missing.

    Args:
        root: the folder that holds ``ontology/`` and ``shapes/``.

    Raises:
        GenerationError: a file cannot be read, an id stands twice, or a text lacks a language.
    """
    ontology = root / "ontology"
    concepts: dict[str, Mapping[str, Any]] = {}
    for path in sorted((ontology / "concepts").glob("*.yaml")):
        for concept in load_yaml(path)["concepts"]:
            if concept["id"] in concepts:
                raise GenerationError(f"{path.name}: concept {concept['id']} stands twice")
            concepts[concept["id"]] = {**concept, "module": path.stem}
    codelists = {}
    for path in sorted((ontology / "codelists").glob("*.yaml")):
        codelists[path.stem] = load_yaml(path)
        if codelists[path.stem]["id"] != path.stem:
            raise GenerationError(f"{path.name}: the id must be the file's name")
    catalogue = _catalogue(ontology / "catalogue")
    sources = Sources(
        root=root,
        concepts=concepts,
        codelists=codelists,
        catalogue=catalogue,
        languages=tuple(load_yaml(ontology / "veiskille.yaml")["annotations"]["languages"].split()),
        policies=_policies(ontology / "policies"),
    )
    check_texts(sources)
    check_catalogue(sources.catalogue, sources.codelists)
    check_policies(sources.policies, sources.catalogue, sources.codelists)
    return sources


def _policies(folder: Path) -> dict[str, Mapping[str, Any]]:
    """Read the policies, each known since the day of its file.

    Raises:
        GenerationError: a policy has no id, or one stands twice.
    """
    found: dict[str, Mapping[str, Any]] = {}
    for path in sorted(folder.glob("*.yaml")):
        content = load_yaml(path)
        for policy in content["policies"]:
            key = policy.get("id")
            if not key or key in found:
                raise GenerationError(f"{path.name}: policy without id or twice: {key}")
            found[key] = {**policy, "known_on": content["known_on"]}
    return found


def _catalogue(folder: Path) -> dict[str, Mapping[str, Any]]:
    """Read the catalogue; files with one id are one kind, known since the first of them was read.

    Raises:
        GenerationError: no file of a kind says what its entries are and which profile checks them, two do, or an
            entry stands twice.
    """
    found: dict[str, Any] = {}
    for path in sorted(folder.glob("*.yaml")):
        content = load_yaml(path)
        key, day = content["id"], content["known_on"]
        kind = found.setdefault(key, {"id": key, "known_on": day, "entries": [], "places": {}})
        if "label" in content and "label" in kind:
            raise GenerationError(f"catalogue {key}: {path.name} has a head, and so has another file")
        kind |= {name: content[name] for name in _HEAD if name in content}
        kind["known_on"] = min(kind["known_on"], day)
        for entry in content["entries"]:
            if entry["id"] in kind["places"]:
                raise GenerationError(f"catalogue {key}: entry stands twice: {entry['id']}")
            kind["places"][entry["id"]] = (path.name, day)
        kind["entries"] += content["entries"]
    for key, kind in found.items():
        missing = [name for name in _NEEDED if not kind.get(name)]
        if missing:
            raise GenerationError(f"catalogue {key}: no file says with {', '.join(missing)} what its entries are")
    return found


def check_texts(sources: Sources) -> None:
    """Refuse an entry that lacks a label or definition in one of the three languages.

    Raises:
        GenerationError: names every entry at fault.
    """
    entries = [(f"concept {key}", concept) for key, concept in sources.concepts.items()]
    for key, codelist in sources.codelists.items():
        entries.append((f"code list {key}", codelist))
        entries += [(f"code {key}/{code['code']}", code) for code in codelist["codes"]]
    for key, part in sources.catalogue.items():
        entries += [(f"{part['places'][entry['id']][0]}: {key} {entry['id']}", entry) for entry in part["entries"]]
    faults = [
        f"{name}: {text} in {language}"
        for name, entry in entries
        for text in ("label", "definition")
        for language in LANGUAGES
        if not str(entry.get(text, {}).get(language) or "").strip()
    ]
    if faults:
        raise GenerationError("text is missing: " + "; ".join(faults))
