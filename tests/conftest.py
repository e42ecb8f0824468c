"""Fixtures shared by test files: one index of the bundled policies, built once a session, and the external texts."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from assistant.chat import Assistant
from assistant.open import open_assistant
from assistant.rules.load import FOLDER
from assistant.settings import Settings
from index.build import build, open_index
from index.search import Index
from tests.build_parts import policies, quick, where  # noqa: F401  (fixtures of the tests of the build)
from tests.index_parts import quick_commands, short_policies  # noqa: F401  (fixtures of the commands of the index)

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def built_index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an index of the bundled policies; never write into it."""
    folder = tmp_path_factory.mktemp("index")
    build(folder)
    return folder


@pytest.fixture(scope="session")
def bundled_index(built_index: Path) -> Index:
    """The opened index of the bundled policies."""
    return open_index(built_index)


@pytest.fixture(scope="session")
def assistant(built_index: Path) -> Assistant:
    """The assistant over the bundled policies."""
    return open_assistant(Settings(index=str(built_index)))


@pytest.fixture(scope="session")
def external_policies() -> Path:
    """Real policy texts that nobody on the project wrote; the test is skipped where they are not at hand."""
    folder = Path(os.environ.get("EXTERNAL_DATA") or ROOT.parent / "shared" / "external") / "policies"
    if not folder.is_dir():
        pytest.skip(f"no external texts in {folder}; set EXTERNAL_DATA to the folder that holds policies/")
    return folder


@pytest.fixture
def one_policy(tmp_path: Path) -> Path:
    """A folder of rules with the real facts and one policy that has no rules yet."""
    shutil.copy(FOLDER / "facts.yaml", tmp_path / "facts.yaml")
    folder = tmp_path / "policies" / "town-plan"
    folder.mkdir(parents=True)
    (folder / "policy.yaml").write_text(f"document: town-plan\nsha256: '{'0' * 64}'\n", "utf-8")
    return tmp_path
