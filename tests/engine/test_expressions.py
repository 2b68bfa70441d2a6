"""Operators and functions by SPARQL 1.1, 17: what an expression gives, or that it is an error."""

from __future__ import annotations

import pytest

from veiskille.engine.lexical import XSD
from veiskille.engine.queries import prepare
from veiskille.graph import Graph, Iri, Literal
from veiskille.plan.queries import compile_query

PREFIXES = {"xsd": XSD, "ex": "urn:x:"}
THIS = Iri("urn:x:this")
ERROR = "error"

CASES = {
    # 17.2: three truth values, and what is true
    "true && (1/0 = 1)": ERROR,
    "false && (1/0 = 1)": "false",
    "(1/0 = 1) && false": "false",
    "true || (1/0 = 1)": "true",
    "(1/0 = 1) || true": "true",
    "(1/0 = 1) || false": ERROR,
    "!(1/0 = 1)": ERROR,
    "!0": "true",
    "!0.0e0": "true",
    '!"NaN"^^xsd:double': "true",
    '!""': "true",
    '!"a"@nb': "false",
    '!"abc"^^xsd:integer': "true",
    '!"yes"^^xsd:boolean': "true",
    "!ex:a": ERROR,
    '!"2024-01-01"^^xsd:date': ERROR,
    # 17.3: comparison
    "1 = 1.0": "true",
    '"1"^^xsd:byte = 1e0': "true",
    '1 = "1"': "false",
    '1 < "2"': ERROR,
    '"a" < "b"': "true",
    '"a"@nb < "b"@nb': ERROR,
    '"a"@nb = "a"@NB': "true",
    "ex:a = ex:a": "true",
    "ex:a != ex:b": "true",
    "ex:a < ex:b": ERROR,
    'ex:a = "urn:x:a"': "false",
    "false < true": "true",
    '"NaN"^^xsd:double = "NaN"^^xsd:double': "false",
    '"NaN"^^xsd:double != 1': "true",
    '"NaN"^^xsd:double >= 1': "false",
    '"x"^^xsd:integer = "x"^^xsd:integer': "true",
    '"x"^^xsd:integer = 1': ERROR,
    '"x"^^xsd:integer < 1': ERROR,
    '"a"^^ex:t = "a"^^ex:t': "true",
    '"a"^^ex:t != "b"^^ex:t': ERROR,
    '"2024-01-01"^^xsd:date < "2024-01-02"^^xsd:date': "true",
    '"2024-01-01"^^xsd:date < "2024-01-02Z"^^xsd:date': ERROR,
    '"2024-01-01T01:00:00+01:00"^^xsd:dateTime = "2024-01-01T00:00:00Z"^^xsd:dateTime': "true",
    "?unbound = 1": ERROR,
    "BOUND(?unbound)": "false",
    "BOUND($this)": "true",
    # 17.4.1.9: IN
    "1 IN (2, 1.0)": "true",
    "1 IN (1/0, 1)": "true",
    "1 IN (2, 1/0)": ERROR,
    "1 NOT IN (2, 1/0)": ERROR,
    "1 IN ()": "false",
    "1 NOT IN ()": "true",
    "ex:a IN (ex:b, ex:a)": "true",
    "ex:a NOT IN (ex:b)": "true",
    "?unbound IN (ex:a)": ERROR,
    # arithmetic
    "1 + 2 * 3 - 4": "3 integer",
    "7 / 2": "3.5 decimal",
    "1 / 3": "0.3333333333333333333333333333 decimal",
    "1 / 0": ERROR,
    "1e0 / 0": "INF double",
    "-1e0 / 0": "-INF double",
    "0e0 / 0": "NaN double",
    "0.1 + 0.2": "0.3 decimal",
    "0.1 + 0.2e0": "0.30000000000000004 double",
    '1 + "0.5"^^xsd:float': "1.5 float",
    '1 + "1"': ERROR,
    "-(1 - 3)": "2 integer",
    "+5": "+5 integer",
    "1000000e0 * 10": "1.0E7 double",
    "99999999999999999999 + 1": "100000000000000000000 integer",
    "1.50 * 2": "3 decimal",
    # 17.4.2: terms
    "STR(ex:a)": "urn:x:a string",
    "STR(1.50)": "1.50 string",
    'STR("a"@nb)': "a string",
    'LANG("a"@nb)': "nb string",
    "LANG(1)": " string",
    "LANG(ex:a)": ERROR,
    "DATATYPE(1)": f"<{XSD}integer>",
    'DATATYPE("a"@nb)': "<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>",
    'LANGMATCHES("nb-NO", "NB")': "true",
    'LANGMATCHES("nbx", "nb")': "false",
    'LANGMATCHES("nb", "*")': "true",
    'LANGMATCHES("", "*")': "false",
    "isIRI(ex:a)": "true",
    "isURI(1)": "false",
    "isBlank(ex:a)": "false",
    "isLiteral(1)": "true",
    "isNumeric(1.0)": "true",
    'isNumeric("1")': "false",
    'isNumeric("x"^^xsd:integer)': "false",
    "isNumeric(?unbound)": ERROR,
    "sameTerm(1, 1.0)": "false",
    "sameTerm(1, 1)": "true",
    "IF(1, 2, 1/0)": "2 integer",
    "IF(ex:a, 2, 3)": ERROR,
    "COALESCE(?unbound, 1/0, 3)": "3 integer",
    "COALESCE(?unbound)": ERROR,
    # 17.4.3: texts
    'STRLEN("blå")': "3 integer",
    "STRLEN(1)": ERROR,
    'SUBSTR("foobar", 4)': "bar string",
    'SUBSTR("foobar", 4, 1)': "b string",
    'SUBSTR("foobar", 0, 3)': "fo string",
    'SUBSTR("12345", 1.5, 2.6)': "234 string",
    'SUBSTR("foobar", -4, 6)': "f string",
    'SUBSTR("bar"@nb, 2)': "ar@nb",
    'SUBSTR("bar", "NaN"^^xsd:double)': " string",
    'UCASE("blå"@nb)': "BLÅ@nb",
    'LCASE("ABC")': "abc string",
    'STRSTARTS("foobar", "foo")': "true",
    'STRENDS("foobar"@nb, "bar")': "true",
    'CONTAINS("foobar"@nb, "oob"@nb)': "true",
    'CONTAINS("foobar", "oob"@nb)': ERROR,
    'CONTAINS("a", ?unbound)': ERROR,
    'STRBEFORE("abc"@nb, "b")': "a@nb",
    'STRBEFORE("abc"@nb, "x")': " string",
    'STRBEFORE("abc", "")': " string",
    'STRAFTER("abc"@nb, "b")': "c@nb",
    'STRAFTER("abc", "x")': " string",
    'STRAFTER("abc", "")': "abc string",
    'CONCAT("a", "b")': "ab string",
    'CONCAT("a"@nb, "b"@nb)': "ab@nb",
    'CONCAT("a"@nb, "b")': "ab string",
    "CONCAT()": " string",
    'CONCAT("a", 1)': ERROR,
    'REGEX("abc", "^a.c$")': "true",
    'REGEX("abc\\n", "^abc$")': "false",
    'REGEX("ABC"@nb, "b", "i")': "true",
    'REGEX("١", "[0-9]")': "false",
    'REGEX(1, "1")': ERROR,
    # 17.4.4 and 17.4.5: numbers and dates
    "ABS(-1.5)": "1.5 decimal",
    "CEIL(1.2)": "2 decimal",
    "FLOOR(-1.2)": "-2 decimal",
    "ROUND(2.5)": "3 decimal",
    "ROUND(-2.5)": "-2 decimal",
    "ROUND(2.5e0)": "3 double",
    "FLOOR(3)": "3 integer",
    'FLOOR("3")': ERROR,
    'YEAR("2024-05-06T07:08:09Z"^^xsd:dateTime)': "2024 integer",
    'MONTH("2024-05-06"^^xsd:date)': "5 integer",
    'DAY("-0001-05-06"^^xsd:date)': "6 integer",
    'YEAR("-0001-05-06"^^xsd:date)': "-1 integer",
    'YEAR("2024")': ERROR,
    # 17.5: casts
    'xsd:integer(" 007 ")': "7 integer",
    "xsd:integer(-1.9)": "-1 integer",
    "xsd:integer(true)": "1 integer",
    'xsd:integer("1.0")': ERROR,
    'xsd:integer("NaN"^^xsd:double)': ERROR,
    "xsd:integer(ex:a)": ERROR,
    'xsd:decimal("1.50")': "1.5 decimal",
    "xsd:double(1)": "1 double",
    'xsd:float("0.1")': "0.1 float",
    'xsd:boolean("1")': "true",
    "xsd:boolean(0.0)": "false",
    'xsd:boolean("yes")': ERROR,
    # texts that are compared as they are
    "STR(ex:a) < STR(ex:b)": "true",
    'STR(1) < "2"': "true",
    'STR(1) >= "1"^^xsd:token': "true",
    "STR(1) < 2": ERROR,
    "2 > STR(1)": ERROR,
    'STR(1) < "2"@nb': ERROR,
    '"b" > CONCAT(STR(ex:a), "-", "x")': "false",
    '"v" >= CONCAT(STR(ex:a), "-", "x")': "true",
    "STR(?unbound) < STR(1)": ERROR,
    'SUBSTR(STR("2024-05-06"^^xsd:date), 1, 4) <= "2024"': "true",
    'SUBSTR(STR(ex:a), 5) = "x:a"': "true",
    'SUBSTR(STR(ex:a), 99) = ""': "true",
    "xsd:string(ex:a)": "urn:x:a string",
    "xsd:string(1.50)": "1.5 string",
    'xsd:dateTime("2024-01-01T00:00:00")': "2024-01-01T00:00:00 dateTime",
    'xsd:dateTime("2024-01-01")': ERROR,
    'xsd:integer("1"@nb)': ERROR,
}


def written(term: object) -> str:
    if term is None:
        return ERROR
    if isinstance(term, Iri):
        return f"<{term.value}>"
    assert isinstance(term, Literal)
    if term.language:
        return f"{term.text}@{term.language}"
    datatype = term.datatype.removeprefix(XSD)
    return term.text if datatype == "boolean" else f"{term.text} {datatype}"


@pytest.mark.parametrize("expression", CASES)
def test_value(expression: str) -> None:
    run = prepare(compile_query(f"SELECT $this ?value WHERE {{ BIND (({expression}) AS ?value) }}", PREFIXES))
    ((value, _),) = run(Graph(None, {}, {}), THIS)
    assert written(value) == CASES[expression]


@pytest.mark.parametrize("expression", CASES)
def test_a_filter_keeps_what_is_true(expression: str) -> None:
    run = prepare(compile_query(f"SELECT $this WHERE {{ FILTER ({expression}) }}", PREFIXES))
    if CASES[expression] in ("true", "false", ERROR):
        assert bool(list(run(Graph(None, {}, {}), THIS))) == (CASES[expression] == "true")


def test_numbers_with_too_many_digits_are_errors() -> None:
    text = f"SELECT $this ?value WHERE {{ BIND (({'9' * 3999} * {'9' * 3999}) AS ?value) }}"
    assert list(prepare(compile_query(text, {}))(Graph(None, {}, {}), THIS)) == [(None, None)]
    text = f"SELECT $this WHERE {{ FILTER ({'9' * 5000} > {'9' * 4999}) }}"
    assert list(prepare(compile_query(text, {}))(Graph(None, {}, {}), THIS)) == [(None, None)]
