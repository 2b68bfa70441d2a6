"""The page of mappings: what of ours stands how to what of others, and what we leave unmapped on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rdflib import OWL, RDFS, SKOS

from veiskille.generate.site_coverage import place_of
from veiskille.generate.site_text import by_language, code, escape, link, page, said, table

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from veiskille.generate.mappings import Match
    from veiskille.generate.site_facts import Facts

#: File of mappings to its heading.
_FILES: Final = {
    "data-protection": "Data protection: DPV",
    "elm": "European Learning Model",
    "esco": "Occupations and skills: ESCO",
    "organisations": "Organisations: ORG, RegOrg and FOAF",
    "public-sector": "Public services and persons: CPSV-AP, Core Vocabularies and ELI",
    "schema-org": "schema.org",
    "web": "Documents, periods and concepts: DCMI Terms, DCAT, FOAF and SKOS",
}
_UNDER: Final = {"nb": "er et tilfelle av", "nn": "er eit tilfelle av", "en": "is a case of"}
_SAME: Final = {"nb": "er det samme som", "nn": "er det same som", "en": "is the same as"}
#: Predicate to what it says, in words.
WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    str(OWL.equivalentClass): _SAME,
    str(OWL.equivalentProperty): _SAME,
    str(RDFS.subClassOf): _UNDER,
    str(RDFS.subPropertyOf): _UNDER,
    str(SKOS.exactMatch): {"nb": "betyr det samme som", "nn": "tyder det same som", "en": "means the same as"},
    str(SKOS.closeMatch): {"nb": "betyr nesten det samme som", "nn": "tyder nesten det same som", "en": "is close to"},
    str(SKOS.broadMatch): {"nb": "er snevrere enn", "nn": "er snevrare enn", "en": "is narrower than"},
    str(SKOS.narrowMatch): {"nb": "er videre enn", "nn": "er vidare enn", "en": "is wider than"},
    str(SKOS.relatedMatch): {"nb": "har å gjøre med", "nn": "har å gjere med", "en": "has to do with"},
}
_LEADS: Final = {
    "en": (
        "How what we say stands to what others say, each line with its reason. A class or property is a case of "
        "another only where that is true of every member; else words are matched with words. What looks alike and is "
        "not stands last."
    ),
    "nb": (
        "Hvordan det vi sier, forholder seg til det andre sier, med en grunn på hver linje. En klasse eller egenskap "
        "er et tilfelle av en annen bare der det er sant uten unntak; ellers kobles ord med ord. Det som ligner uten "
        "å være likt, står til slutt."
    ),
    "nn": (
        "Korleis det vi seier, står til det andre seier. Kvar linje har ein grunn. Ein klasse eller eigenskap er eit "
        "tilfelle av ein annan berre når det gjeld alle; elles koplar vi ord med ord. Det som liknar og likevel er "
        "noko anna, kjem sist."
    ),
}
_DOUBTS: Final = {
    "en": (
        "ELM is read in version 3.2; a later 3.3 has not been at hand. What stands under schema.org, DCMI Terms, DCAT, "
        "FOAF, SKOS and ESCO is mapped from knowledge of those vocabularies: no test looks the terms up."
    ),
    "nb": (
        "ELM er lest i versjon 3.2; en senere 3.3 har vi ikke hatt tilgang til. Det som står om schema.org, DCMI "
        "Terms, DCAT, FOAF, SKOS og ESCO, bygger på kjennskap til vokabularene: Ingen test slår opp termene der."
    ),
    "nn": (
        "Vi har lese ELM i versjon 3.2 og har ikkje hatt tilgang til 3.3, som er nyare. Koplingane til schema.org, "
        "DCMI Terms, DCAT, FOAF, SKOS og ESCO byggjer på at vi kjenner vokabulara, for ingen test slår opp i dei."
    ),
}


def mappings_page(facts: Facts, matches: Iterable[Match]) -> str:
    """Make the page: a section for each group of vocabularies, and one for what is refused."""
    groups: dict[str, list[Match]] = {}
    refused = []
    for match in matches:
        if match.refused:
            refused.append(match)
        else:
            groups.setdefault(match.file, []).append(match)
    sections = [(_FILES.get(name, escape(name)), _rows(facts, found)) for name, found in groups.items()]
    files = ", ".join(link(code(name), f"artefacts/{name}") for name in ("mappings.sssom.tsv", "mappings.ttl"))
    return page(
        "Mappings",
        by_language({"What this is": _LEADS}),
        f"The same as files: {files}.",
        *sections,
        ("Alike, but not mapped", _rows(facts, refused)),
        ("Doubts", by_language({"What has not been checked": _DOUBTS})),
    )


def _rows(facts: Facts, matches: Iterable[Match]) -> str:
    rows = []
    for match in matches:
        kind, name, target = place_of(facts, match.subject)
        texts = _texts(facts, match)
        words = " · ".join(said(texts[lang], lang) for lang in ("nb", "nn", "en"))
        relation = WORDS[match.predicate]
        said_of = " · ".join(said(relation[lang], lang) for lang in ("nb", "nn", "en"))
        ours = f"{link(name, target)} ({kind})<br>{words}"
        theirs = f"{code(match.row['object_id'])}<br><small>{escape(match.object)}</small>"
        rows.append(
            [ours, said_of, theirs, said(match.row["comment"], "en"), escape(match.row["object_source_version"])]
        )
    return table(["Ours", "Relation", "Theirs", "Why", "Version"], rows)


def _texts(facts: Facts, match: Match) -> Mapping[str, str]:
    if match.thing in facts.concepts:
        return facts.concepts[match.thing].label
    key, one = match.thing.rsplit("/", 2)[-2:]
    return facts.codelists[key].codes[one].label
