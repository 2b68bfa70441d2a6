"""Documents that come as RDF: read, checked, and put into the graph that lowering makes of JSON."""
