"""Which keys of a document may be shown: a key that no model has may be a person's name."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache
from typing import Final

from veiskille.model import model
from veiskille.redact import mask_words, printable, redact
from veiskille.source import escape, unescape
from veiskille.vocabulary import concepts, fold

#: How many letters in a row a misspelt key may have that the key which was meant has not.
_SLIP: Final = 2

#: Longest word that is only a particle; two letters alone are no name.
_PARTICLE: Final = 2

#: Longest word that is no plural: "han" is a word, and Hans a name.
_STEM: Final = 5

#: Keys that mean the same in every document: keywords of JSON-LD, and the terms of W3C's own vocabularies.
_EVERYWHERE: Final = re.compile(
    r"@(base|container|context|direction|graph|id|import|included|index|json|language|list|nest|none|prefix|propagate|"
    r"protected|reverse|set|type|value|version|vocab)|https?://www\.w3\.org/[0-9A-Za-z/._-]+#[A-Za-z]+"
)

#: Words of which keys are made in other systems, besides those of our own keys and terms; none of them names anybody.
_COMMON: Final = frozenset(
    """
    abbreviation absent access account active actual added additional address adresse age alder alias all amount and
    annet anything api area array attribute author available avbrudd bar base baz begin beskrivelse birth body
    bokmål bool boolean born by category cell child city class code collection column com comment common company
    config contact content context core count country county created current custom data date dato day dc deadline
    debug default deleted dept desc description detail details digest display district document domain double draft
    due duration ecole edited eksamen element elev elever email enabled encoding end ended enkelt entry enum env
    epost error etternavn event exam example expected expires extra fag fagkode fax feature field file filename
    final finish first fixed flag float fnr foaf fodselsdato fodselsnummer foo for format fornavn from full fylke
    fødselsdato fødselsnummer gate gender generated given grade group guid gyldig hash head header height hidden
    home house href html http https iban icon ident identifier image img index info information initials input
    integer internal is iso ison item items job journal json jsonld karakter key keyword kind kjønn klasse kode
    kommentar kommune kontakt kurs label land lang language last lat latitude legal length level line link list
    locale location log login lon longitude main melding merknad message meta metadata method middle midtnavn mobil
    mobile model modified modifisert month name namn national navn new next nickname node none norsk norwegian note
    notes nr null number nummer nynorsk obj object office old open option optional order org organisasjon
    organisation organization origin other output owl owner page param parent part party password path pattern
    payload percent period person personal personnummer phone photo picture place points position post postal
    postcode postnr postnummer poststed prefix price primary private program programme property public published
    purpose quality query question rank rate rating raw rdf rdfs read reason received record ref reference region
    registered related remark removed required response result role root row rule rules same schema scheme school
    score secondary section self sent sequence serial server service session set sex sh shacl short signature site
    size skole skolenavn skos slug sort source ssn staff start started state status step street string student
    students sub subject submitted suffix summary surname system tag target teacher telefon telephone template term
    test text time timestamp title tittel tlf to token tool topic total town trinn type uid unique unit unknown
    updated upload uri url urn user username using utdanning uuid valid validated value values verdi version via
    view visible web weight width with work www x xml xmlns xsd year zip zone år årstall
    """.split()  # noqa: SIM905 - a list of quoted words would be four times as long
)


@cache
def _keys() -> frozenset[str]:
    return frozenset(model().keys())


@cache
def _vocabulary() -> frozenset[str]:
    """Give the words of our own keys and of the terms in every language, in lower case."""
    found = {key.lower() for key in _keys()}
    # A key that a rule forbids by its name is a name of the model's.
    found.update(word for profile in model().profiles.values() for word in profile.refused)
    for concept in concepts().values():
        terms = [concept.id, *concept.label.values(), *(term for alt in concept.alt.values() for term in alt)]
        found.update(word for term in terms for form in (term.lower(), fold(term)) for word in form.split())
        found.update(word for term in terms for word in fold(term.replace("(", " ").replace(")", " ")).split())
    return frozenset(found) | _COMMON | frozenset(model().languages)


def _is_known(word: str) -> bool:
    words = _vocabulary()
    # Systems without the Norwegian letters write two for one of them: foedselsdato.
    spellings = (word, word.replace("oe", "o").replace("aa", "a"))
    return len(word) <= _PARTICLE or any(
        one in words or (len(one) > _STEM and one.endswith("s") and one[:-1] in words) for one in spellings
    )


def shown_key(key: str, meant: str | None = None) -> str:
    """Give a key as it may be shown: of one that the model has not, the words that it has, the others masked.

    Args:
        key: the key, escapes resolved.
        meant: the model's key that was meant, where one surely was; what is a slip away from it is shown.

    >>> shown_key("issueDate"), shown_key("isueDate", "issueDate"), shown_key("Solveig")
    ('issueDate', 'isueDate', '•••')
    """
    # Nothing is remembered of keys that no model has: a process that runs for long would keep names.
    if key in _keys() or _EVERYWHERE.fullmatch(key) or (meant is not None and _is_slip(key, meant)):
        return printable(redact(key))
    return printable(redact(mask_words(key, _is_known)))


def _is_slip(key: str, meant: str) -> bool:
    """Tell whether a key says no more than the one that was meant."""
    changes = SequenceMatcher(None, key.lower(), meant.lower(), autojunk=False).get_opcodes()
    return all(kind == "equal" or end - start <= _SLIP for kind, start, end, _, _ in changes)


def shown_pointer(pointer: str, meant: str | None = None, *, at_key: bool = False) -> str:
    """Give a JSON pointer as it may be shown, each key as :func:`shown_key` does.

    Args:
        pointer: the pointer (RFC 6901).
        meant: what was meant by its last key.
        at_key: whether the last step is surely a key, and no index of a list.

    >>> shown_pointer("/holder/Solveig", at_key=True), shown_pointer("/attachments/120/name")
    ('/holder/•••', '/attachments/120/name')
    """
    first, *steps = pointer.split("/")
    last = len(steps) - 1
    shown = (
        step
        if step.isdecimal() and not (at_key and place == last)
        else escape(shown_key(unescape(step), meant if place == last else None))
        for place, step in enumerate(steps)
    )
    return printable(redact("/".join([first, *shown])))
