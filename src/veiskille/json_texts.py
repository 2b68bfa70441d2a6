"""What is said of bytes that cannot be read as a JSON document, in each language."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["nb", "nn", "en"]

#: Message key to sentence and hint in each language, with the facts in braces.
JSON_TEXTS: Final[Mapping[str, Mapping[Language, str]]] = {
    # Encoding
    "bom": {
        "nb": "Dokumentet begynner med et byterekkefølgemerke (BOM). Lagre det som UTF-8 uten BOM.",
        "nn": "Dokumentet byrjar med eit byterekkjefølgjemerke (BOM). Lagre det som UTF-8 utan BOM.",
        "en": "The document starts with a byte order mark (BOM). Save it as UTF-8 without BOM.",
    },
    "utf-16": {
        "nb": "Dokumentet er kodet som UTF-16 eller UTF-32. Lagre det som UTF-8.",
        "nn": "Dokumentet er koda som UTF-16 eller UTF-32. Lagre det som UTF-8.",
        "en": "The document is encoded as UTF-16 or UTF-32. Save it as UTF-8.",
    },
    "not-utf8": {
        "nb": "Byte nummer {byte} er ikke gyldig UTF-8; teksten er kanskje lagret i en eldre tegnkoding. Lagre "
        "dokumentet som UTF-8.",
        "nn": "Byte nummer {byte} er ikkje gyldig UTF-8; teksten er kanskje lagra i ei eldre teiknkoding. Lagre "
        "dokumentet som UTF-8.",
        "en": "Byte number {byte} is not valid UTF-8; the text may be in an older encoding. Save the document as "
        "UTF-8.",
    },
    # Syntax
    "empty": {
        "nb": "Dokumentet er tomt. Kontroller at hele filen ble skrevet.",
        "nn": "Dokumentet er tomt. Kontroller at heile fila blei skriven.",
        "en": "The document is empty. Check that the whole file was written.",
    },
    "truncated": {
        "nb": "Dokumentet slutter for tidlig. Kontroller at hele filen ble overført.",
        "nn": "Dokumentet sluttar for tidleg. Kontroller at heile fila blei overført.",
        "en": "The document ends too early. Check that the whole file was transferred.",
    },
    "unexpected-character": {
        "nb": "Dette tegnet kan ikke stå her. Se etter et komma, et kolon, et anførselstegn eller "
        "en parentes som mangler eller er til overs.",
        "nn": "Dette teiknet kan ikkje stå her. Sjå etter eit komma, eit kolon, eit hermeteikn eller "
        "ein parentes som manglar eller er til overs.",
        "en": "This character is not allowed here. Look for a comma, colon, quotation mark or bracket that is "
        "missing or one too many.",
    },
    "no-json-at-all": {
        "nb": "Dette begynner ikke som JSON: Et dokument begynner med {{. Kontroller at det er riktig fil, og at "
        "systemet eksporterer JSON.",
        "nn": "Dette byrjar ikkje som JSON: Eit dokument byrjar med {{. Kontroller at det er rett fil, og at systemet "
        "eksporterer JSON.",
        "en": "This does not begin as JSON: a document begins with {{. Check that it is the right file, and that the "
        "system exports JSON.",
    },
    "markup": {
        "nb": "Dette er HTML eller XML, ikke JSON. Be systemet om JSON; er det en nettside, se om den er en innlogging "
        "eller en feilmelding.",
        "nn": "Dette er HTML eller XML, ikkje JSON. Be systemet om JSON; er det ei nettside, sjå om ho er ei "
        "innlogging eller ei feilmelding.",
        "en": "This is HTML or XML, not JSON. Ask the system for JSON; if it is a web page, see whether it is a login "
        "or an error message.",
    },
    "wrong-quotes": {
        "nb": 'JSON har bare rette, doble anførselstegn. Skriv " her; i Python skriver json.dumps dem.',
        "nn": 'JSON har berre rette, doble hermeteikn. Skriv " her; i Python skriv json.dumps dei.',
        "en": 'JSON has only straight double quotation marks. Write " here; in Python, json.dumps writes them.',
    },
    "comment": {
        "nb": "JSON har ingen kommentarer. Fjern kommentaren.",
        "nn": "JSON har ingen kommentarar. Ta bort kommentaren.",
        "en": "JSON has no comments. Remove the comment.",
    },
    "trailing-comma": {
        "nb": "Det står et komma rett før denne parentesen, uten noe etter. Fjern kommaet.",
        "nn": "Det står eit komma rett før denne parentesen, utan noko etter. Ta bort kommaet.",
        "en": "There is a comma right before this bracket, and nothing after it. Remove the comma.",
    },
    "missing-comma": {
        "nb": "Det mangler et komma før dette. Sett komma etter verdien foran; et anførselstegn inne i en tekst "
        'skrives \\".',
        "nn": "Det manglar eit komma før dette. Set komma etter verdien framfor; eit hermeteikn inne i ein tekst "
        'blir skrive \\".',
        "en": "There is a comma missing before this. Put one after the value in front of it; a quotation mark "
        'within a text is written \\".',
    },
    "missing-key": {
        "nb": "Her skal det stå en nøkkel i anførselstegn. Sett anførselstegn rundt nøkkelen; er kommaet foran et "
        "desimalkomma, skriv punktum.",
        "nn": "Her skal det stå ein nøkkel i hermeteikn. Set hermeteikn rundt nøkkelen; er kommaet framfor eit "
        "desimalkomma, skriv punktum.",
        "en": "A key in quotation marks must stand here. Put quotation marks around the key; if the comma before it "
        "is in a number, write a point.",
    },
    "unknown-word": {
        "nb": "JSON har bare ordene true, false og null, med små bokstaver. Skriv ett av dem, eller sett "
        "anførselstegn rundt teksten.",
        "nn": "JSON har berre orda true, false og null, med små bokstavar. Skriv eitt av dei, eller set hermeteikn "
        "rundt teksten.",
        "en": "JSON has only the words true, false and null, in small letters. Write one of them, or put the text in "
        "quotation marks.",
    },
    "several-in-a-row": {
        "nb": "Her begynner et nytt dokument, men en fil har bare ett. Legg hvert dokument i sin egen fil.",
        "nn": "Her byrjar eit nytt dokument, men ei fil har berre eitt. Legg kvart dokument i ei eiga fil.",
        "en": "Another document begins here, but a file holds only one. Put each document in a file of its own.",
    },
    "trailing-data": {
        "nb": "Dokumentet er ferdig før dette stedet. Fjern det som følger etter.",
        "nn": "Dokumentet er ferdig før denne staden. Fjern det som følgjer etter.",
        "en": "The document is complete before this place. Remove what follows.",
    },
    "duplicate-key": {
        "nb": "Den samme nøkkelen står to ganger i dette objektet. Behold bare den ene.",
        "nn": "Den same nøkkelen står to gonger i dette objektet. Behald berre den eine.",
        "en": "The same key appears twice in this object. Keep only one of them.",
    },
    "not-a-number": {
        "nb": "NaN og Infinity finnes ikke i JSON. Skriv et tall, eller utelat nøkkelen.",
        "nn": "NaN og Infinity finst ikkje i JSON. Skriv eit tal, eller utelat nøkkelen.",
        "en": "NaN and Infinity do not exist in JSON. Write a number, or leave the key out.",
    },
    "bad-number": {
        "nb": "Tallet er ikke skrevet slik JSON krever. Skriv det for eksempel som 42, -1 eller 3.5.",
        "nn": "Talet er ikkje skrive slik JSON krev. Skriv det til dømes som 42, -1 eller 3.5.",
        "en": "The number is not written as JSON requires. Write it like 42, -1 or 3.5.",
    },
    "control-character": {
        "nb": "Et kontrolltegn, for eksempel et linjeskift, står rått i en streng. Skriv det som \\n eller \\u0000.",
        "nn": "Eit kontrollteikn, til dømes eit linjeskift, står rått i ein streng. Skriv det som \\n eller \\u0000.",
        "en": "A control character, like a line break, is written raw in a string. Write it as \\n or \\u0000.",
    },
    "bad-escape": {
        "nb": "Den omvendte skråstreken innleder noe som ikke finnes i JSON. Skriv \\\\ for selve skråstreken.",
        "nn": "Den omvende skråstreken innleier noko som ikkje finst i JSON. Skriv \\\\ for sjølve skråstreken.",
        "en": "The backslash starts something that JSON does not know. Write \\\\ for a backslash itself.",
    },
    "lone-surrogate": {
        "nb": "\\u-koden er bare det halve av et tegn. Skriv begge halvdelene, eller selve tegnet.",
        "nn": "\\u-koden er berre det halve av eit teikn. Skriv begge halvdelane, eller sjølve teiknet.",
        "en": "The \\u escape is only half a character. Write both halves, or the character itself.",
    },
    "not-json": {
        "nb": "Dokumentet er ikke gyldig JSON. Kontroller systemet som laget det.",
        "nn": "Dokumentet er ikkje gyldig JSON. Kontroller systemet som laga det.",
        "en": "The document is not valid JSON. Check the system that made it.",
    },
    "not-an-object": {
        "nb": "Dokumentet er ikke et JSON-objekt. La det begynne med {{ og slutte med }}.",
        "nn": "Dokumentet er ikkje eit JSON-objekt. La det byrje med {{ og slutte med }}.",
        "en": "The document is not a JSON object. Let it start with {{ and end with }}.",
    },
}
