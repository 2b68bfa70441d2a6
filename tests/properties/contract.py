"""What a profile's JSON Schema and its Pydantic class have against a document."""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import TYPE_CHECKING

from jsonschema import Draft202012Validator
from pydantic import ValidationError

from veiskille.model import model

if TYPE_CHECKING:
    from veiskille.wire import WireModel


@cache
def schema(profile: str) -> Draft202012Validator:
    """Give the validator of a profile's JSON Schema."""
    text = files("veiskille").joinpath(f"artefacts/schemas/{profile}.schema.json").read_text("utf-8")
    return Draft202012Validator(json.loads(text))


@cache
def class_of(profile: str) -> type[WireModel]:
    """Give the Pydantic class of a profile's root."""
    module = import_module(f"veiskille.classes.{profile.replace('-', '_')}")
    root: type[WireModel] = getattr(module, model().profiles[profile].root)
    return root


def refusals(profile: str, text: bytes | str) -> list[str]:
    """Give what schema and class say against a document, and nothing where both take it."""
    found = [error.message for error in schema(profile).iter_errors(json.loads(text))]
    try:
        class_of(profile).model_validate_json(text)
    except ValidationError as error:
        found.append(str(error))
    return found
