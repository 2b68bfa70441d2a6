"""The files that say what may be concluded: ontology, unique names and mappings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.generate import mappings, turtle
from veiskille.generate.axioms import read_axioms
from veiskille.generate.owl import OwlWriter, different

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.generate.sources import Sources
    from veiskille.model import Model


def meaning(model: Model, sources: Sources, names: Mapping[str, str]) -> dict[str, str]:
    """Make the files by name.

    Args:
        model: the compiled model.
        sources: what is written beside it.
        names: prefix to namespace.

    Raises:
        GenerationError: an axiom or a mapping speaks of what the model does not have or denies.
    """
    axioms = read_axioms(sources.root, model)
    matches = mappings.read_mappings(sources, model)
    return {
        "ontology.ttl": turtle.write(OwlWriter(model, sources, axioms).write(), names),
        "different.ttl": turtle.write(different(model, sources), names),
        "mappings.ttl": turtle.write(mappings.graph(model, matches), {**names, **mappings.prefixes(matches)}),
        "mappings.sssom.tsv": mappings.emit(model, sources, matches),
    }
