"""A text held against the policies, claim by claim: what it says, where the text says it, and what differs."""
