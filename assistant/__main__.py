"""`python -m assistant ask|check|rules|facts|match|verify`: the contract's commands of the assistant."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from assistant.commands.ask import add_ask
from assistant.commands.check import add_check
from assistant.commands.match import add_match
from assistant.commands.rules import add_rules
from assistant.commands.verify import add_verify
from assistant.errors import AssistantError
from assistant.rules.errors import RuleError
from index.command_line import CommandLine
from index.errors import IndexingError
from index.jsonl import BadLine


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 done, 1 a check failed, 2 bad usage or bad input with one line on standard error."""
    parser = CommandLine(prog="python -m assistant", description="Questions, rules and verification.")
    commands = parser.add_subparsers(required=True, metavar="command")
    add_ask(commands)
    add_check(commands)
    add_match(commands)
    add_rules(commands)
    add_verify(commands)
    return parser.run(arguments, (AssistantError, IndexingError, RuleError, BadLine))


if __name__ == "__main__":
    sys.exit(main())
