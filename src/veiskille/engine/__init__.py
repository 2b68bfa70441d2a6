"""Runs a plan over a graph and gives the exact results."""

from veiskille.engine.runner import Runner, run

__all__ = ["Runner", "compile", "run"]

compile = Runner  # noqa: A001 - said with the package's name: engine.compile(plan)
