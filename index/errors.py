"""What can go wrong with policies and the index: each error says what, where, and what to do."""


class IndexingError(Exception):
    """A policy, an encoder or an index that cannot be used as it is; `str()` is one line."""


class BadPolicy(IndexingError):
    """A policy file or its metadata that cannot be read."""


class BadEncoder(IndexingError):
    """An encoder that cannot be had."""


class BrokenIndex(IndexingError):
    """An index that is missing, half-built, stale or broken."""
