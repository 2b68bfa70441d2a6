"""The parts of the HTML report: what it says, what it shows, and its template, style and script."""
