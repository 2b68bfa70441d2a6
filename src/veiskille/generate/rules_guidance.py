"""GUI-009: the categories of data that the owner of a guidance service has published, as the code list states them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import SH, Namespace, URIRef

from veiskille.generate.rules_made import SH_IN, SH_OR

if TYPE_CHECKING:
    from veiskille.generate.rules_made import Maker

#: The list whose codes say which owners have published that they keep them.
_LIST: Final = "service-data-category"
_TEXT: Final = "GUI-009-outside"


def add(maker: Maker) -> None:
    """Add a shape for each owner that has published what it keeps; of other owners nothing is known.

    Args:
        maker: adds the shapes to the rules; ``published_by`` in the code list names the owners.
    """
    published: dict[str, list[str]] = {}
    for code in maker.codes(_LIST):
        for owner in code["facts"].get("published_by", ()):
            published.setdefault(owner, []).append(code["code"])
    model = Namespace(f"{maker.base}model/")
    for owner, codes in sorted(published.items()):
        actor = URIRef(f"{maker.base}actor/{owner}")
        owned = maker.shape(f"GUI-009-of-{owner}", (SH.hasValue, actor), path=("^keptData", "owner"))
        categories = maker.items(maker.code(_LIST, code) for code in codes)
        among = maker.shape(f"GUI-009-published-by-{owner}", (SH_IN, categories), path=("dataCategory",))
        shape = maker.reported(
            _TEXT,
            owner,
            (SH.targetClass, model.KeptData),
            (SH_OR, maker.items([maker.negation(owned), among])),
            expected=dict.fromkeys(("en", "nb", "nn"), ", ".join(codes)),
        )
        maker.graph.add((shape, URIRef(f"{maker.base}meta/pointsAt"), maker.items([model.dataCategory])))
