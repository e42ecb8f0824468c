"""The web chat: pages and their presentation, no logic of their own."""
