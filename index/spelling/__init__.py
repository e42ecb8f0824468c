"""How words are mistyped: characters and letters taken for one another, by sound, by shape and in haste."""
