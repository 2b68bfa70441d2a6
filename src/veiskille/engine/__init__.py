"""Runs a plan over a graph and gives the exact results."""
