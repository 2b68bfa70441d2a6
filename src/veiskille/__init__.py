"""Concepts, information model and validation for the step out of upper secondary education in Norway.

PYTEST_DONT_REWRITE: there is no assertion in the library, and pytest would warn where it is loaded already.
"""

from veiskille.catalogue import Catalogue, Entry, catalogue
from veiskille.convert import Conversion, convert
from veiskille.errors import Error
from veiskille.limits import Limits
from veiskille.policy import Policy, policies
from veiskille.report import Report, Result
from veiskille.validate import Validator, profiles, validate
from veiskille.vocabulary import Concept, concept

__all__ = [
    "Catalogue",
    "Concept",
    "Conversion",
    "Entry",
    "Error",
    "Limits",
    "Policy",
    "Report",
    "Result",
    "Validator",
    "catalogue",
    "concept",
    "convert",
    "policies",
    "profiles",
    "validate",
]
