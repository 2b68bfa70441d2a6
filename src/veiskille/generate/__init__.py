"""Build time: from what people write in ontology/ and shapes/ to the committed artefacts."""
