"""What the exceptions say, in each language."""

from collections.abc import Mapping
from typing import Final

from veiskille.json_texts import JSON_TEXTS, Language

__all__ = ["TEMPLATES", "Language"]

#: Message key to sentence and hint in each language, with the facts in braces.
TEMPLATES: Final[Mapping[str, Mapping[Language, str]]] = {
    # Files
    "missing-file": {
        "nb": "Filen finnes ikke. Kontroller stien.",
        "nn": "Fila finst ikkje. Kontroller stien.",
        "en": "The file does not exist. Check the path.",
    },
    "unreadable-file": {
        "nb": "Filen kan ikke åpnes. Kontroller stien og at du har lov til å lese filen.",
        "nn": "Fila kan ikkje opnast. Kontroller stien og at du har lov til å lese fila.",
        "en": "The file cannot be opened. Check the path and that you are allowed to read the file.",
    },
    "not-a-file": {
        "nb": "Dette er en mappe eller noe annet som ikke er en vanlig fil. Oppgi stien til en fil.",
        "nn": "Dette er ei mappe eller noko anna som ikkje er ei vanleg fil. Oppgi stien til ei fil.",
        "en": "This is a folder, or something else that is not an ordinary file. Give the path of a file.",
    },
    "archive": {
        "nb": "Dette er et komprimert arkiv eller en Office-fil, ikke JSON. Pakk ut arkivet og oppgi dokumentet i det, "
        "eller eksporter JSON.",
        "nn": "Dette er eit komprimert arkiv eller ei Office-fil, ikkje JSON. Pakk ut arkivet og oppgi dokumentet i "
        "det, eller eksporter JSON.",
        "en": "This is a compressed archive or an Office file, not JSON. Unpack the archive and give the document in "
        "it, or export JSON.",
    },
    **JSON_TEXTS,
    # RDF
    "not-turtle": {
        "nb": "Dokumentet er ikke gyldig Turtle. Kontroller systemet som laget det.",
        "nn": "Dokumentet er ikkje gyldig Turtle. Kontroller systemet som laga det.",
        "en": "The document is not valid Turtle. Check the system that made it.",
    },
    "not-n-triples": {
        "nb": "Linjen er ikke en påstand i N-Triples. Kontroller systemet som laget dokumentet.",
        "nn": "Linja er ikkje ein påstand i N-Triples. Kontroller systemet som laga dokumentet.",
        "en": "The line is not a statement in N-Triples. Check the system that made the document.",
    },
    "not-json-ld": {
        "nb": "Dokumentet er ikke gyldig JSON-LD. Kontroller konteksten og systemet som laget det.",
        "nn": "Dokumentet er ikkje gyldig JSON-LD. Kontroller konteksten og systemet som laga det.",
        "en": "The document is not valid JSON-LD. Check its context and the system that made it.",
    },
    "not-rdf": {
        "nb": "Grafen har noe som ikke er RDF, for eksempel en tekst det sies noe om. Kontroller systemet som "
        "laget den.",
        "nn": "Grafen har noko som ikkje er RDF, til dømes ein tekst det blir sagt noko om. Kontroller systemet som "
        "laga han.",
        "en": "The graph holds what is not RDF, such as a text that something is stated about. Check the system that "
        "made it.",
    },
    "remote-context": {
        "nb": "Konteksten ligger et annet sted, og ingenting hentes. Bruk modellens kontekst, eller skriv konteksten "
        "inn i dokumentet.",
        "nn": "Konteksten ligg ein annan stad, og ingenting blir henta. Bruk konteksten til modellen, eller skriv "
        "konteksten inn i dokumentet.",
        "en": "The context is somewhere else, and nothing is fetched. Use the model's context, or write the context "
        "into the document.",
    },
    "unsupported-json-ld": {
        "nb": "Dokumentet bruker {construct} på en måte som ikke støttes i JSON-LD med egen kontekst. Skriv det uten, "
        "eller bruk modellens kontekst.",
        "nn": "Dokumentet bruker {construct} på ein måte som ikkje er støtta i JSON-LD med eigen kontekst. Skriv det "
        "utan, eller bruk konteksten til modellen.",
        "en": "The document uses {construct} in a way that is not supported in JSON-LD with a context of its own. "
        "Write it without, or use the model's context.",
    },
    "refused-format": {
        "nb": "{form} leses ikke. Skriv dokumentet i en av disse formene: {known}.",
        "nn": "{form} blir ikkje lese. Skriv dokumentet i ei av desse formene: {known}.",
        "en": "{form} is not read. Write the document in one of these forms: {known}.",
    },
    "several-documents": {
        "nb": "Her er {count} dokumenter. Oppgi ett om gangen.",
        "nn": "Her er {count} dokument. Oppgi eitt om gongen.",
        "en": "There are {count} documents here. Give one at a time.",
    },
    # Limits
    "too-large": {
        "nb": "Dokumentet er større enn {limit} byte. Del det opp, eller øk grensen max_bytes i Python (Limits).",
        "nn": "Dokumentet er større enn {limit} byte. Del det opp, eller auk grensa max_bytes i Python (Limits).",
        "en": "The document is larger than {limit} bytes. Split it, or raise the limit max_bytes in Python (Limits).",
    },
    "too-deep": {
        "nb": "Dokumentet har mer enn {limit} nivåer. Gjør det flatere, eller øk grensen max_depth i Python (Limits).",
        "nn": "Dokumentet har meir enn {limit} nivå. Gjer det flatare, eller auk grensa max_depth i Python (Limits).",
        "en": "The document has more than {limit} levels. Make it flatter, or raise the limit max_depth in Python "
        "(Limits).",
    },
    "string-too-long": {
        "nb": "Strengen har mer enn {limit} tegn. Gjør den kortere, eller øk grensen max_string i Python (Limits).",
        "nn": "Strengen har meir enn {limit} teikn. Gjer han kortare, eller auk grensa max_string i Python (Limits).",
        "en": "The string has more than {limit} characters. Make it shorter, or raise the limit max_string in "
        "Python (Limits).",
    },
    "number-too-long": {
        "nb": "Tallet er skrevet med mer enn {limit} tegn. Gjør det kortere, eller øk grensen max_number i Python "
        "(Limits).",
        "nn": "Talet er skrive med meir enn {limit} teikn. Gjer det kortare, eller auk grensa max_number i Python "
        "(Limits).",
        "en": "The number is written with more than {limit} characters. Make it shorter, or raise the limit "
        "max_number in Python (Limits).",
    },
    "too-many-values": {
        "nb": "Dokumentet har mer enn {limit} verdier. Del det opp, eller øk grensen max_values i Python (Limits).",
        "nn": "Dokumentet har meir enn {limit} verdiar. Del det opp, eller auk grensa max_values i Python (Limits).",
        "en": "The document has more than {limit} values. Split it, or raise the limit max_values in Python (Limits).",
    },
    # Choices
    "unknown-profile": {
        "nb": "Profilen er ikke kjent. Velg en av disse: {known}.",
        "nn": "Profilen er ikkje kjend. Vel ein av desse: {known}.",
        "en": "The profile is not known. Choose one of these: {known}.",
    },
    "profile-not-found": {
        "nb": "Dokumentet sier ikke hvilken profil det følger. Oppgi en av disse: {known}.",
        "nn": "Dokumentet seier ikkje kva profil det følgjer. Oppgi ein av desse: {known}.",
        "en": "The document does not say which profile it follows. Name one of these: {known}.",
    },
    "unknown-format": {
        "nb": "Formatet er ikke kjent. Velg et av disse: {known}.",
        "nn": "Formatet er ikkje kjent. Vel eit av desse: {known}.",
        "en": "The format is not known. Choose one of these: {known}.",
    },
    "unknown-engine": {
        "nb": "Motoren er ikke kjent. Velg en av disse: {known}.",
        "nn": "Motoren er ikkje kjend. Vel ein av desse: {known}.",
        "en": "The engine is not known. Choose one of these: {known}.",
    },
    "no-conversion": {
        "nb": "Det finnes ingen konvertering fra {source} til {target}. Velg et av disse målene: {known}.",
        "nn": "Det finst inga omforming frå {source} til {target}. Vel eit av desse måla: {known}.",
        "en": "There is no conversion from {source} to {target}. Choose one of these targets: {known}.",
    },
    # Shapes
    "unsupported-shape": {
        "nb": "Formen {shape} bruker {construct}, som ikke støttes. Skriv den uten.",
        "nn": "Forma {shape} bruker {construct}, som ikkje er støtta. Skriv ho utan.",
        "en": "The shape {shape} uses {construct}, which is not supported. Write it without.",
    },
    "recursive-shape": {
        "nb": "Formen {shape} viser tilbake til seg selv. Bryt ringen.",
        "nn": "Forma {shape} viser tilbake til seg sjølv. Bryt ringen.",
        "en": "The shape {shape} refers back to itself. Break the cycle.",
    },
    # Use of the library
    "not-a-document-type": {
        "nb": "Typen {kind} kan ikke leses som et dokument. Oppgi en sti (pathlib.Path), byte, tekst, en dict, et "
        "objekt av en klasse i veiskille.classes eller en rdflib-graf.",
        "nn": "Typen {kind} kan ikkje lesast som eit dokument. Oppgi ein sti (pathlib.Path), byte, tekst, ein dict, "
        "eit objekt av ein klasse i veiskille.classes eller ein rdflib-graf.",
        "en": "The type {kind} cannot be read as a document. Give a path (pathlib.Path), bytes, text, a dict, an "
        "object of a class in veiskille.classes or an rdflib graph.",
    },
    "missing-extra": {
        "nb": "Tillegget {extra} er ikke installert. Installer det: pip install 'veiskille[{extra}]'",
        "nn": "Tillegget {extra} er ikkje installert. Installer det: pip install 'veiskille[{extra}]'",
        "en": "The extra {extra} is not installed. Install it: pip install 'veiskille[{extra}]'",
    },
    "usage": {
        "nb": "Argumentet {argument} kan ikke brukes slik. Se veiskille --help.",
        "nn": "Argumentet {argument} kan ikkje brukast slik. Sjå veiskille --help.",
        "en": "The argument {argument} cannot be used like this. See veiskille --help.",
    },
    "unknown-term": {
        "nb": "Det finnes ikke noe som heter {term}. Nærmest: {nearest}.",
        "nn": "Det finst ikkje noko som heiter {term}. Nærast: {nearest}.",
        "en": "There is nothing called {term}. Nearest: {nearest}.",
    },
    "bad-limit": {
        "nb": "Grensen {argument} er ikke et helt tall over null. Oppgi et helt tall over null.",
        "nn": "Grensa {argument} er ikkje eit heilt tal over null. Oppgi eit heilt tal over null.",
        "en": "The limit {argument} is not a whole number above zero. Give a whole number above zero.",
    },
    "limit-too-high": {
        "nb": "Grensen {argument} er for høy. Oppgi høyst {highest}.",
        "nn": "Grensa {argument} er for høg. Oppgi høgst {highest}.",
        "en": "The limit {argument} is too high. Give at most {highest}.",
    },
    # Choices of the caller
    "unknown-rule": {
        "nb": "Ingen regel har denne koden. Bruk en kode eller begynnelsen av en. Nærmest: {nearest}.",
        "nn": "Ingen regel har denne koden. Bruk ein kode eller byrjinga av ein. Nærast: {nearest}.",
        "en": "No rule has this code. Use a code or the beginning of one. Nearest: {nearest}.",
    },
    "not-a-root": {
        "nb": "Klassen {kind} er ikke et helt dokument. Valider dokumentet som objektet står i.",
        "nn": "Klassen {kind} er ikkje eit heilt dokument. Valider dokumentet som objektet står i.",
        "en": "The class {kind} is not a whole document. Validate the document that the object stands in.",
    },
    "path-as-text": {
        "nb": "Teksten er navnet på en fil, ikke et dokument. Gi filen som pathlib.Path.",
        "nn": "Teksten er namnet på ei fil, ikkje eit dokument. Gi fila som pathlib.Path.",
        "en": "The text is the name of a file and no document. Give the file as a pathlib.Path.",
    },
    # Arguments of the command
    "no-document-in-folder": {
        "nb": "Det er ingen dokumenter i mappen. Navnet på et dokument slutter på en av disse: {known}.",
        "nn": "Det er ingen dokument i mappa. Namnet på eit dokument sluttar på ein av desse: {known}.",
        "en": "There are no documents in the folder. The name of a document ends in one of these: {known}.",
    },
    "no-match": {
        "nb": "Mønsteret passer ikke på noe dokument. Kontroller det, og at navnene slutter på en av disse: {known}.",
        "nn": "Mønsteret passar ikkje på noko dokument. Kontroller det, og at namna sluttar på ein av desse: {known}.",
        "en": "The pattern matches no document. Check it, and that the names end in one of these: {known}.",
    },
    "unreadable-folder": {
        "nb": "Mappen kan ikke åpnes. Kontroller at du har lov til å lese den.",
        "nn": "Mappa kan ikkje opnast. Kontroller at du har lov til å lese henne.",
        "en": "The folder cannot be opened. Check that you are allowed to read it.",
    },
    "unknown-option": {
        "nb": "Kommandoen har ikke valget {option}. Nærmest: {nearest}. Se {help}.",
        "nn": "Kommandoen har ikkje valet {option}. Nærast: {nearest}. Sjå {help}.",
        "en": "The command has no option {option}. Nearest: {nearest}. See {help}.",
    },
    "unknown-command": {
        "nb": "Det finnes ingen kommando som heter {command}. Nærmest: {nearest}. Se {help}.",
        "nn": "Det finst ingen kommando som heiter {command}. Nærast: {nearest}. Sjå {help}.",
        "en": "There is no command called {command}. Nearest: {nearest}. See {help}.",
    },
    "command-left-out": {
        "nb": "{argument} er ingen kommando. Mente du: veiskille validate {argument}",
        "nn": "{argument} er ingen kommando. Meinte du: veiskille validate {argument}",
        "en": "{argument} is no command. Did you mean: veiskille validate {argument}",
    },
    "missing-argument": {
        "nb": "Her mangler {argument}. Se {help}.",
        "nn": "Her manglar {argument}. Sjå {help}.",
        "en": "{argument} is missing. See {help}.",
    },
    "too-many-arguments": {
        "nb": "Kommandoen tar ikke imot så mange argumenter. Se {help}.",
        "nn": "Kommandoen tek ikkje imot så mange argument. Sjå {help}.",
        "en": "The command does not take that many arguments. See {help}.",
    },
    "value-or-none": {
        "nb": "Valget {option} har fått en verdi det ikke skal ha, eller mangler en. Se {help}.",
        "nn": "Valet {option} har fått ein verdi det ikkje skal ha, eller manglar ein. Sjå {help}.",
        "en": "The option {option} has a value that it does not take, or lacks one. See {help}.",
    },
    "wrong-value": {
        "nb": "{option} kan ikke være {value}. Velg en av disse: {known}.",
        "nn": "{option} kan ikkje vere {value}. Vel ein av desse: {known}.",
        "en": "{option} cannot be {value}. Choose one of these: {known}.",
    },
    "not-a-count": {
        "nb": "{option} kan ikke være {value}. Oppgi et helt tall over null.",
        "nn": "{option} kan ikkje vere {value}. Oppgi eit heilt tal over null.",
        "en": "{option} cannot be {value}. Give a whole number above zero.",
    },
    "values-not-shown": {
        "nb": "En rapport i formatet {form} viser aldri verdier. --show-values always er for disse: {known}.",
        "nn": "Ein rapport i formatet {form} viser aldri verdiar. --show-values always er for desse: {known}.",
        "en": "A report in the format {form} never shows values. --show-values always is for these: {known}.",
    },
    "output-is-input": {
        "nb": "Rapporten ville ha overskrevet {file}, som er et av dokumentene. Oppgi en annen fil med --output.",
        "nn": "Rapporten ville ha skrive over {file}, som er eitt av dokumenta. Oppgi ei anna fil med --output.",
        "en": "The report would overwrite {file}, which is one of the documents. Name another file with --output.",
    },
    "unwritable-output": {
        "nb": "Rapporten kan ikke skrives til {file}. Kontroller at mappen finnes, og at du har lov til å skrive i "
        "den.",
        "nn": "Rapporten kan ikkje skrivast til {file}. Kontroller at mappa finst, og at du har lov til å skrive i "
        "henne.",
        "en": "The report cannot be written to {file}. Check that the folder exists and that you are allowed to write "
        "in it.",
    },
    "stdin-name-alone": {
        "nb": "Standard inn leses bare når - er et av dokumentene. Oppgi -, eller utelat --stdin-name.",
        "nn": "Standard inn blir berre lesen når - er eitt av dokumenta. Oppgi -, eller utelat --stdin-name.",
        "en": "Standard input is only read when - is one of the documents. Give -, or leave --stdin-name out.",
    },
}
