"""The bundled sentence encoder: how it is trained, and how it is read without torch."""
