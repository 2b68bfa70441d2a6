"""Settings for all tests: property tests draw the same examples in each run."""

from hypothesis import settings

pytest_plugins = ["pytester"]

settings.register_profile("check", derandomize=True, deadline=None)
settings.load_profile("check")
