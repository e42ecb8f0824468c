"""The errors a user can cause: each says what is wrong, where, and what to do."""


class AssistantError(Exception):
    """Something the user can mend; `str()` is one line."""


class BadInput(AssistantError):
    """A question, a file or a setting that cannot be used as it is."""
