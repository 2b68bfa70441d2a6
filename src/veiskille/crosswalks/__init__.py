"""Other people's formats, each read to a document of ours with every loss listed."""
