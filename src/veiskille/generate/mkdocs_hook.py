"""Adds the generated pages and files to the site when mkdocs collects its files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from veiskille.generate import site, site_coverage, site_mappings, site_ontology
from veiskille.generate.mappings import read_mappings
from veiskille.generate.site_facts import gather
from veiskille.generate.sources import read_sources

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what is generated.

    Raises:
        PluginError: a hand-written file stands at an address that is generated.
    """
    root = Path(config.config_file_path).resolve().parent
    facts = gather(root)
    written = {path.name: path.read_text("utf-8") for path in (root / "docs" / "decisions").glob("[0-9]*.md")}
    required = site_coverage.read_requirements(root).values()
    pages = site.make(facts) | {
        "decisions/index.md": site.decisions(written),
        "coverage.md": site_coverage.coverage_page(facts, required, site_coverage.read_coverage(root)),
        "ontology.md": site_ontology.ontology_page(facts, root),
        "mappings.md": site_mappings.mappings_page(facts, read_mappings(read_sources(root), facts.model)),
    }
    made = [File.generated(config, address, content=text) for address, text in pages.items()]
    made += [
        File.generated(config, address, abs_src_path=str(path)) for address, path in site.copies(facts, root).items()
    ]
    for file in made:
        if files.get_file_from_path(file.src_uri) is not None:
            raise PluginError(f"{file.src_uri} is generated and cannot be written by hand")
        files.append(file)
    return files
