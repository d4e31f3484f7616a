"""What the machine must offer, checked before anything is fetched or started."""

import os
import platform
import re
import shutil
import subprocess

import places
from console import Trouble

FREE_GIGABYTES = 3
NODE = (20, 19)


def require_tools():
    """Maven, Node and npm in versions that can build the two halves."""
    for tool, package in (("mvn", "maven"), ("node", "nodejs"), ("npm", "npm")):
        if not shutil.which(tool):
            raise Trouble(f"The command {tool} is missing: install it (on Debian: apt-get install {package}).")
    said = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    found = tuple(int(part) for part in re.findall(r"\d+", said)[:2])
    if found < NODE:
        raise Trouble(f"Node {said} is too old: install Node {NODE[0]}.{NODE[1]} or newer (https://nodejs.org).")


def require_disk():
    """Room for the servers, the dependencies and the data."""
    for path in (places.ROOT, places.cache()):
        free = shutil.disk_usage(path).free / 1e9
        if free < FREE_GIGABYTES:
            raise Trouble(
                f"Only {free:.1f} GB free on the disk of {path}: make room for at least {FREE_GIGABYTES} GB. "
                f"`make clean` and {places.cache()} are safe to remove."
            )


def has_mysql_binary():
    """Whether the MySQL artefact carries a server for this platform."""
    return platform.system() == "Linux" and platform.machine() in ("x86_64", "amd64")


def require_database(variable):
    """On other platforms a database must be given by the variable named."""
    if not os.environ.get(variable) and not has_mysql_binary():
        prefix = variable.removesuffix("URL")
        raise Trouble(
            f"No MySQL server is packaged for {platform.system()} {platform.machine()}: set {variable} "
            f"(jdbc:mysql://…), {prefix}USER and {prefix}PASSWORD to a MySQL 8.4 server of yours."
        )
