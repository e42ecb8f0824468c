"""A command line that tells bad usage in one line, as the contract asks."""

from __future__ import annotations

import argparse
from typing import NoReturn


class CommandLine(argparse.ArgumentParser):
    """Tells what is wrong in one line and leaves with 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog.split()[2]}: {message}; see {self.prog} --help\n")
