"""Sets the project up: `.venv`, its packages, the index and the check of the rules; only what is out of date.

Standard library only. What was done is remembered as one hash a step in `.venv/.setup/`, so a second run
reads files and starts next to nothing. Knows nothing of the packages it sets up but two of their commands.
"""

from __future__ import annotations

import argparse
import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.request
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = Path(".venv")
STAMPS = VENV / ".setup"
RUN, DEV, LOCK = "requirements.txt", "requirements-dev.txt", "requirements.lock"
TORCH_CPU = "https://download.pytorch.org/whl/cpu"


def fail(line: str) -> NoReturn:
    """End with one line that says what to do."""
    sys.exit(f"安装未完成 / set-up failed: {line}")


def say(zh: str, en: str) -> None:
    """Tell what takes time."""
    print(f"==> {zh} / {en}", file=sys.stderr, flush=True)


def run(*command: str, otherwise: str) -> None:
    """Run a command and show what it prints; where it fails, the set-up does."""
    if subprocess.run(command).returncode:
        fail(otherwise)


def pip(venv: Path, *arguments: str, otherwise: str) -> None:
    """Run pip, quiet but for what goes wrong."""
    run(str(venv / "bin/python"), "-m", "pip", "--disable-pip-version-check", "-q", *arguments, otherwise=otherwise)


# What has been done


def digest(words: Iterable[str], *places: str) -> str:
    """One hash over words and the files of some places: names and contents, so a fresh clone and an old tree agree."""
    total = hashlib.sha256("\0".join(words).encode())
    for path in sorted(set(files(*places))):
        total.update(f"\n{path.as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}".encode())
    return total.hexdigest()


def files(*places: str) -> Iterator[Path]:
    """Every file of some places, compiled code left out."""
    for place in map(Path, places):
        for path in place.rglob("*") if place.is_dir() else [place]:
            if path.is_file() and "__pycache__" not in path.parts:
                yield path


def done(step: str, state: str) -> bool:
    """Whether a step was last done in this very state."""
    path = STAMPS / step
    return path.exists() and path.read_text("utf-8") == state


def remember(step: str, state: str) -> None:
    """Keep the state in which a step was done."""
    STAMPS.mkdir(exist_ok=True)
    (STAMPS / step).write_text(state, "utf-8")


# The packages


def find_python() -> None:
    """Go on under a Python of 3.11 or later, or say that there is none."""
    if sys.version_info >= (3, 11):  # noqa: UP036 - this file must start under an older one to say so
        return
    for name in ("python3.11", "python3.12", "python3.13", "python3.14"):
        path = shutil.which(name)
        if path:
            os.execv(path, [path, *sys.argv])
    fail(
        f"需要 Python 3.11 以上 / Python 3.11 or later is needed, this is {platform.python_version()}; "
        "name another: make setup PYTHON=/path/to/python3.11"
    )


def make_venv(venv: Path) -> None:
    """A virtual environment that starts; a new one where it does not (its Python is gone or too old)."""
    test = [str(venv / "bin/python"), "-c", "import sys, pip; sys.exit(sys.version_info < (3, 11))"]
    if (venv / "bin/python").exists() and subprocess.run(test, capture_output=True).returncode == 0:
        return
    advice = "无法创建 .venv / cannot create .venv; on Debian or Ubuntu: apt-get install python3-venv"
    run(sys.executable, "-m", "venv", "--clear", str(venv), otherwise=advice)


def reachable(url: str, seconds: float = 5) -> bool:
    """Whether an address answers soon; looking up a name can hang past any timeout, hence the thread."""
    answers: list[bool] = []

    def ask() -> None:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=seconds):
                answers.append(True)
        except OSError:
            pass

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(seconds)
    return bool(answers)


def install_torch(venv: Path, build: str) -> None:
    """The pinned torch, first and alone, so that its own address serves nothing else."""
    if sys.platform != "linux":
        return  # elsewhere the ordinary wheel is the CPU's
    pin = next(line.strip() for line in Path(RUN).read_text("utf-8").splitlines() if line.startswith("torch=="))
    if build == "gpu":
        exact = pin.replace("==", "===")  # "==" would take a build for the CPU too
        pip(venv, "install", exact, otherwise="找不到 torch 的 CUDA 版 / no build of torch with CUDA was found")
        return
    address = os.environ.get("TORCH_INDEX") or (TORCH_CPU if reachable(f"{TORCH_CPU}/torch/") else "")
    options = ["--extra-index-url", address] if address else []
    advice = (
        f"找不到 torch 的 CPU 版 / no build of torch for the CPU was found ({address or TORCH_CPU + ' not reached'}): "
        "name a mirror (make setup TORCH_INDEX=URL) or a folder with the wheel (PIP_FIND_LINKS=DIR make setup), "
        "or take the build with CUDA, several GB (make setup GPU=1)"
    )
    pip(venv, "install", "--no-deps", *options, f"{pin}+cpu", otherwise=advice)


def install_packages(venv: Path, build: str, *options: str) -> None:
    """A virtual environment with everything that the options ask pip for."""
    say("安装依赖，约 2 GB，需一至三分钟", "installing packages, about 2 GB, one to three minutes")
    make_venv(venv)
    install_torch(venv, build)
    pip(venv, "install", *options, otherwise="依赖未能安装，见上 / the packages could not be installed, see above")


def install(dev: bool) -> None:
    """Bring `.venv` to the pinned packages; those of the tests only with `dev`."""
    last = STAMPS / "build"
    build = {"1": "gpu", "0": "cpu"}.get(os.environ.get("GPU", ""), last.read_text("utf-8") if last.exists() else "cpu")
    states = {"run": digest([build], RUN, LOCK)}
    if dev:
        states["dev"] = digest([build], RUN, LOCK, DEV)
    make_venv(VENV)
    if all(done(step, state) for step, state in states.items()):
        return
    install_packages(VENV, build, "-c", LOCK, "-r", RUN, *(["-r", DEV] if dev else []))
    for step, state in {"build": build, **states}.items():
        remember(step, state)


def lock() -> None:
    """Write the versions that a fresh install takes today, torch without the name of its build."""
    with tempfile.TemporaryDirectory() as folder:
        venv = Path(folder) / "venv"
        install_packages(venv, "cpu", "-r", RUN, "-r", DEV)
        frozen = subprocess.run([str(venv / "bin/pip"), "freeze"], check=True, capture_output=True, text=True).stdout
    heading = "# Every version of a full install, as a constraint for pip. Written by `make lock`.\n"
    Path(LOCK).write_text(heading + frozen.replace("+cpu\n", "\n"), "utf-8")


# What the packages make


def built() -> str:
    """The name of the live generation of the index; "" where there is none, a URL as it stands."""
    where = os.environ.get("INDEX_URL") or ".index"
    pointer = Path(where) / "current"
    if "://" in where or not pointer.is_file():
        return where if "://" in where else ""
    generation = pointer.read_text("utf-8").strip()
    return generation if (Path(where) / generation / "manifest.json").is_file() else ""


def build_index() -> None:
    """Build the index where a policy, its parser or its encoder changed, or the index did."""
    inputs = digest([os.environ.get("INDEX_URL", "")], "index", RUN, LOCK)
    there = built()
    if there and done("index", f"{inputs} {there}"):
        return
    say("建立索引", "building the index")
    advice = "索引未能建立，见上 / the index could not be built, see above (.venv/bin/python -m index build)"
    run(str(VENV / "bin/python"), "-m", "index", "build", otherwise=advice)
    remember("index", f"{inputs} {built()}")


def check_rules() -> None:
    """Check that each quote of the rules still stands in its policy."""
    inputs = digest([], "index", "assistant", RUN, LOCK)
    if done("rules", inputs):
        return
    say("核对规则", "checking the rules")
    advice = "规则核对未通过，见上 / the rules do not hold, see above (.venv/bin/python -m assistant rules --check)"
    run(str(VENV / "bin/python"), "-m", "assistant", "rules", "--check", otherwise=advice)
    remember("rules", inputs)


def main() -> None:
    """Do the steps that the command line names, one set-up at a time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="install what the tests and checks need too")
    parser.add_argument("--only-packages", action="store_true", help="leave the index and the rules as they are")
    parser.add_argument("--lock", action="store_true", help="write requirements.lock from a fresh install")
    options = parser.parse_args()
    find_python()
    os.chdir(ROOT)
    with open(RUN, "rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if options.lock:
            return lock()
        install(options.dev)
        if not options.only_packages:
            build_index()
            check_rules()


if __name__ == "__main__":
    main()
