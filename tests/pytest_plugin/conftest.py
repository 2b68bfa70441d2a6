"""What tests of the plugin must have loaded before: pytester drops what is loaded while it is there.

rdflib does not bear to be loaded twice in one process, and other tests use it in the same.
"""

from rdflib import Graph

from veiskille import Validator

Graph().parse(data="<urn:a> <urn:b> <urn:c> .", format="turtle")
Validator("diploma").validate(b"{}")
