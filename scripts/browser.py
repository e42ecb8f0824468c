"""Finds a Chromium for the tests of the web page, gets one where there is none, and a Chinese font with it.

Standard library only. The path found is kept in `.venv/.setup/browser`, which `make test` hands to the tests
as CHROMIUM. A browser already on the machine comes first, so that no run but the first needs the network.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

KEPT = Path(__file__).resolve().parent.parent / ".venv/.setup/browser"
PYTHON = KEPT.parent.parent / "bin/python"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ON_A_MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
PACKAGES = ("chromium", "fonts-noto-cjk", "fontconfig", "libatomic1")  # the last is for Playwright's own node
START = """
import sys
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    path = sys.argv[1] or playwright.chromium.executable_path
    playwright.chromium.launch(executable_path=path).close()
    print(path)
"""
ADVICE = (
    "测试需要浏览器 / the tests need a browser. Debian: apt-get install chromium fonts-noto-cjk libatomic1; "
    "elsewhere: install Chrome or Chromium, or run .venv/bin/python -m playwright install --with-deps chromium, "
    "or name one: CHROMIUM=/path/to/chromium make test"
)


def starts(path: str) -> str:
    """The path of a browser that Playwright can start, its own for ""; "" where it cannot."""
    return subprocess.run([str(PYTHON), "-c", START, path], capture_output=True, text=True).stdout.strip()


def find() -> str:
    """The first browser that starts: some are only a note that it must be installed in another way."""
    places = [*(shutil.which(name) for name in NAMES), *(path for path in ON_A_MAC if os.access(path, os.X_OK))]
    tries = dict.fromkeys([*(path for path in places if path), ""])
    return next((found for found in map(starts, tries) if found), "")


def kept() -> str:
    """The browser that the caller names, else the one found last time, if it is still there."""
    named = os.environ.get("CHROMIUM", "")
    path = named or (KEPT.read_text("utf-8") if KEPT.exists() else "")
    if named and not starts(named):
        sys.exit(f"CHROMIUM={named}: 无法启动 / does not start; name another or leave it out")
    return path if os.access(path, os.X_OK) else ""


def system() -> str:
    """The name of the Linux distribution, as /etc/os-release gives it."""
    release = Path("/etc/os-release")
    lines = release.read_text("utf-8").splitlines() if release.exists() else []
    return next((line[3:].strip('"') for line in lines if line.startswith("ID=")), "")


def may_apt() -> bool:
    """Whether packages of the system can be installed here without asking."""
    return hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt(*packages: str) -> None:
    """Install packages of the system; a source that does not answer is judged by what is missing afterwards."""
    print(f"==> 安装 / installing: {' '.join(packages)}", file=sys.stderr, flush=True)
    command = ["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=2"]
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*command, "update"], env=quiet)
    subprocess.run(
        [*command, "install", "-y", "--no-install-recommends", *packages], env=quiet, stdout=subprocess.DEVNULL
    )


def lacks_chinese_font() -> bool:
    """Whether this machine can show no Chinese; one that is no Linux brings its own fonts."""
    if sys.platform != "linux":
        return False
    lister = shutil.which("fc-list")
    return lister is None or not subprocess.run([lister, ":lang=zh"], capture_output=True).stdout.strip()


def get() -> str:
    """A browser from the system's packages, else from Playwright."""
    if may_apt() and system() == "debian":  # Ubuntu's package is only a pointer to a snap
        apt(*PACKAGES)
        if found := find():
            return found
    with_libraries = ["--with-deps"] if may_apt() else []
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run([str(PYTHON), "-m", "playwright", "install", *with_libraries, "chromium"], timeout=600)
    return find()


def main() -> None:
    """Keep the path of a browser, or end with a line that says how to get one."""
    path = kept() or find() or get()
    if not path:
        sys.exit(ADVICE)
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(path, "utf-8")
    if lacks_chinese_font():
        if may_apt():
            apt("fonts-noto-cjk", "fontconfig")
        if lacks_chinese_font():
            print("没有中文字体，网页截图将显示方框 / no Chinese font: pages show boxes", file=sys.stderr)


if __name__ == "__main__":
    main()
