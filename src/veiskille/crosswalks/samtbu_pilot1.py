"""The list of graduating pupils of SAMT-BU's first pilot (the mock of Vigo skole) to our pupil list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veiskille.crosswalks.conversion import Conversion, finding, unmapped_keys, used_keys
from veiskille.model import model
from veiskille.source import escape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.reading import JsonValue
    from veiskille.report import Finding

TARGET: Final = "pupil-list"

#: The pilot's type, written with its prefix or in full.
TYPES: Final = (
    "vigoskole:GraduatingStudentsSubmission",
    "https://novari.no/ontology/vigoskole#GraduatingStudentsSubmission",
)

_NAMES: Final = {"firstName": "givenName", "lastName": "familyName"}


class _Reader:
    def __init__(self) -> None:
        self.losses: list[Finding] = []
        self.origins: dict[str, str] = {}
        self.supplied: set[str] = set()

    def lost(self, component: str, pointer: str) -> None:
        self.losses.append(finding(component, pointer))

    def rest(self, tree: Mapping[str, JsonValue], known: tuple[str, ...], pointer: str) -> None:
        """List the keys that have no place in our document."""
        for key in tree:
            if key not in known:
                self.lost("NotCarried", f"{pointer}/{escape(key)}")

    def pupil(self, tree: JsonValue, source: str, target: str) -> dict[str, Any] | None:
        """Read one pupil; values are carried as they stand, so that the rules judge them."""
        if not isinstance(tree, dict):
            self.lost("OtherForm", source)
            return None
        self.origins[target] = source
        self.rest(tree, ("classCode", "personalIdentityNumber", "name", "@type"), source)
        entry: dict[str, Any] = {"type": "PupilEntry"}
        if "classCode" in tree:
            entry["classCode"] = tree["classCode"]
            self.origins[f"{target}/classCode"] = f"{source}/classCode"
        entry["person"] = self.person(tree, source, f"{target}/person")
        return entry

    def person(self, tree: Mapping[str, JsonValue], source: str, target: str) -> dict[str, Any]:
        person: dict[str, Any] = {"type": "Person"}
        self.origins[target] = source
        name = tree.get("name", {})
        if isinstance(name, dict):
            self.rest(name, (*_NAMES, "@type"), f"{source}/name")
            for theirs, ours in _NAMES.items():
                if theirs in name:
                    person[ours] = name[theirs]
                    self.origins[f"{target}/{ours}"] = f"{source}/name/{theirs}"
        else:
            self.lost("OtherForm", f"{source}/name")
        if "personalIdentityNumber" in tree:
            # The forms of the kinds overlap, so the kind is not guessed from the number.
            number = {
                "type": "IdentityNumber",
                "numberKind": "not-stated",
                "number": tree["personalIdentityNumber"],
            }
            person["identityNumbers"] = [number]
            self.supplied.add(f"{target}/identityNumbers/0/numberKind")
            self.origins[f"{target}/identityNumbers"] = f"{source}/personalIdentityNumber"
        return person


def read(tree: JsonValue, *, identifier: str, test_data: bool | None) -> Conversion:
    """Read a submission.

    Args:
        tree: the source document.
        identifier: IRI for the new document.
        test_data: whether the submission holds test data only; None where nobody said, which counts as production.
    """
    reader = _Reader()
    document: dict[str, Any] = {
        "@context": model().context_iri,
        "id": identifier,
        "type": "PupilList",
        "profile": TARGET,
        "modelVersion": model().version,
        "testData": bool(test_data),
        "pupils": [],
    }
    if not isinstance(tree, dict) or tree.get("@type") not in TYPES or not isinstance(tree.get("students"), list):
        reader.lost("OtherForm", "")
        return Conversion(document, tuple(reader.losses), {})
    unmapped = unmapped_keys(tree)
    if unmapped:
        whole = unmapped == used_keys(tree)
        place = "/@context" if "@context" in tree else ""
        reader.lost("UnmappedContext" if whole else "PartlyMappedContext", place)
    reader.rest(tree, ("@context", "@type", "students"), "")
    reader.lost("NotStated", "")
    if test_data is None:
        reader.lost("AssumedProduction", "")
    reader.origins["/pupils"] = "/students"
    students = tree["students"]
    for index, student in enumerate(students if isinstance(students, list) else []):
        target = f"/pupils/{len(document['pupils'])}"
        entry = reader.pupil(student, f"/students/{index}", target)
        if entry is not None:
            document["pupils"].append(entry)
    return Conversion(document, tuple(reader.losses), reader.origins, frozenset(reader.supplied))
