"""Shapes to a plan: compiled from a shapes graph, or read from the artefacts, ready for an engine."""
