"""Our package names are short and our set-up is pinned: guard both."""

from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
OWNERS = packages_distributions()


@pytest.mark.parametrize("name", ["assistant", "index", "prompts", "evals"])
def test_no_other_distribution_ships_our_package_names(name: str) -> None:
    owners = set(OWNERS.get(name, []))
    assert owners <= {"policy-assistant"}, f"{name!r} is also installed by {owners}"


@pytest.mark.parametrize("name", ["assistant", "index", "prompts", "evals"])
def test_our_packages_come_from_the_repository(name: str) -> None:
    module = __import__(name)
    assert Path(module.__path__[0]).resolve() == ROOT / name


def test_no_package_under_tests_shadows_ours() -> None:
    assert not list((ROOT / "tests").rglob("__init__.py"))


def test_test_files_have_names_of_their_own() -> None:
    names = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert len(names) == len(set(names)), sorted(name for name in set(names) if names.count(name) > 1)


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt"])
def test_every_requirement_is_pinned_as_in_the_lock(file: str) -> None:
    assert pins(file) <= pins("requirements.lock")


def pins(file: str) -> set[str]:
    """The lines `name==version` of a requirements file, names as pip compares them."""
    lines = (ROOT / file).read_text("utf-8").splitlines()
    return {line.strip().lower().replace("_", "-") for line in lines if line.strip() and not line.startswith("#")}
