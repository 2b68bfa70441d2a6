"""What people write who test the documents that they send."""

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

import pytest

from veiskille import Report, Validator
from veiskille.testing import Checker, VerdictError, assert_invalid, assert_valid, documents


@pytest.mark.parametrize("document", documents("examples/diploma/valid"))
def test_every_document(document: Path) -> None:
    assert_type(assert_valid(document), Report)


@pytest.mark.parametrize("document", documents(Path("examples"), "RES-003*.json"))
def test_every_broken_document(document: Path, veiskille: Checker) -> None:
    assert_type(veiskille.assert_invalid(document, "RES-003", only=True), Report)
    assert_type(veiskille.assert_valid(document, "diploma", ignore=["RES"]), Report)
    assert_type(veiskille.validate(document, severity="violation"), Report)


def test_options(tree: dict[str, Any]) -> None:
    assert_valid(tree, "diploma", select=["RES"], ignore="RES-003", severity="warning", lang="nb", input_format="json")
    assert_valid(b"{}", validator=Validator("diploma"))
    assert_invalid("{}", "DOC-002", "STR-001", profile="diploma")
    with pytest.raises(VerdictError):
        assert_invalid("{}")
