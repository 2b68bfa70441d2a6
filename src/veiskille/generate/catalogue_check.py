"""Validate the catalogue as other people's documents are validated: by the shapes and rules of its profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from veiskille.judge import Judge
from veiskille.lower import lower
from veiskille.model import model
from veiskille.validate import Validator

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veiskille.generate.catalogue_documents import Composed


def broken(documents: Iterable[Composed], lang: str = "en") -> list[str]:
    """Give each result on the catalogue's documents: file, entry, place in it, code and message.

    Args:
        documents: what :func:`veiskille.generate.catalogue_documents.compose` made; the shipped artefacts must be
            those of the same sources.
        lang: language of the messages.
    """
    validator = Validator(lang=lang)
    judge = Judge()
    found = []
    for document in documents:
        profile = model().profiles[document.tree["profile"]]
        findings = judge.findings(profile, lower(document.tree, model(), profile, own=True))
        for result in validator.composer.compose(profile, findings, None, None).report:
            pointer = result.location.pointer
            found.append(f"{document.place(pointer)}: {result.code}: {result.message}")
    return found
