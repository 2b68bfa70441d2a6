"""Concepts, information model and validation for the step out of upper secondary education in Norway."""

from veiskille.errors import Error
from veiskille.limits import Limits
from veiskille.report import Report, Result
from veiskille.validate import Validator, profiles, validate
from veiskille.vocabulary import Concept, concept

__all__ = ["Concept", "Error", "Limits", "Report", "Result", "Validator", "concept", "profiles", "validate"]
