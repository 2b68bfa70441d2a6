"""What the generated classes share: how a document becomes objects, and objects a document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Final, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

from veiskille.errors import UsageError
from veiskille.model import model
from veiskille.reading import parse_json
from veiskille.verdict import verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from veiskille.report import Report

_IRI: Final = r'^[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>"{}|\\^`]+$'
_TAG: Final = r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"


def _not_empty(texts: dict[str, str]) -> dict[str, str]:
    if not all(text.strip(" \t\r\n") for text in texts.values()):
        raise ValueError("a text is empty")
    return texts


#: An absolute IRI.
Iri = Annotated[str, StringConstraints(pattern=_IRI)]
#: Language tag (BCP 47) to text, at least one and none empty.
LangText = Annotated[
    dict[Annotated[str, StringConstraints(pattern=_TAG)], str],
    Field(min_length=1),
    AfterValidator(_not_empty),
]


class WireModel(BaseModel):
    """An object of the model: snake_case in Python, camelCase in documents.

    The constructor takes the Python names; everything that reads a document takes the wire names only.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_camel, extra="forbid", hide_input_in_errors=True)

    if not TYPE_CHECKING:  # type checkers derive the constructor from the fields

        def __init__(self, /, **values: Any) -> None:  # noqa: ANN401 - the fields say which types
            self.__pydantic_validator__.validate_python(values, self_instance=self, by_alias=False, by_name=True)

        # Tells pydantic that nested documents are still read by the wire names, not through this constructor.
        __init__.__pydantic_base_init__ = True

    @classmethod
    def from_document(cls, document: bytes | str | Mapping[str, Any]) -> Self:
        """Read a document: JSON as bytes or text, or an already read JSON object.

        Raises:
            DocumentError: the JSON cannot be read (see :mod:`veiskille.reading`).
            pydantic.ValidationError: the document does not have the form of this class.

        >>> from veiskille.classes import Period
        >>> Period.from_document('{"type": "Period", "startDate": "2026-08-17"}').start_date
        datetime.date(2026, 8, 17)
        """
        if isinstance(document, str):
            document = document.encode("utf-8", "surrogatepass")
        if isinstance(document, bytes):
            # Refuses what pydantic's own reader lets pass, such as a key that stands twice.
            parse_json(document)
            return cls.model_validate_json(document, strict=True)
        # Through JSON, where text is text and a number a number: "113" is no number of hours.
        return cls.model_validate_json(json.dumps(dict(document)), strict=True)

    def to_document(self) -> dict[str, Any]:
        """Give the document as a JSON object with the wire names; what is not stated is left out."""
        # What has been put into a field without a check is told by a verdict; a warning would show the value.
        return self.model_dump(mode="json", by_alias=True, exclude_none=True, warnings="none")

    # Pydantic's own of this name, a class method, has been deprecated since its version 2.0.
    def validate(self) -> Report:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """Validate the document that the object is, by the profile of its class.

        Raises:
            UsageError: the class is not the root of a profile.
            DocumentError: a field holds what no JSON can.

        >>> from veiskille.classes import Diploma
        >>> Diploma.model_construct(id="urn:uuid:6f1d0a52-3c1e-4b7a-9a55-0c2f4f1d7e01").validate().conforms
        False
        """
        names = [kind.__name__ for kind in type(self).__mro__]
        found = [profile.id for profile in model().profiles.values() if profile.root in names]
        if not found:
            raise UsageError("not-a-root", kind=type(self).__name__)
        return verdict(self, found[0])

    def to_json(self) -> str:
        """Give the document as JSON text, indented by two."""
        return json.dumps(self.to_document(), ensure_ascii=False, indent=2) + "\n"
