"""What can go wrong while the artefacts are made."""


class GenerationError(Exception):
    """The sources say something that the artefacts cannot carry; the text names the place and what to do."""
