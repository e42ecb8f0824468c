"""A command line that tells bad usage in one line, as the contract asks."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn


class CommandLine(argparse.ArgumentParser):
    """Tells what is wrong in one line and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog.split()[2]}: {message}; see {self.prog} --help\n")

    def run(self, arguments: Sequence[str] | None, faults: tuple[type[Exception], ...]) -> int:
        """Run the command named: its own status, or 2 with one line on standard error where it raises a fault."""
        options = self.parse_args(arguments)
        try:
            return int(options.run(options))
        except faults as fault:
            sys.stderr.write(f"{self.prog.split()[2]}: {fault}\n")
            return 2
        except BrokenPipeError:
            return 0
