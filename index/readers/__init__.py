"""One reader a format: a file to the text that is indexed."""
