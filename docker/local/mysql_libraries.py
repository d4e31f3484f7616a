"""libaio and libnuma for mysqld: the system's, else Debian's packages, else two stubs.

The server runs with native asynchronous I/O off and without NUMA, so stubs that answer "not supported" do.
mysqld searches its own lib/private first.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

import debian
from console import Trouble, say
from debian import quiet

PACKAGES = {"libaio.so.1": "libaio1", "libnuma.so.1": "libnuma1"}
STUBS = {
    "libaio.so.1": {"LIBAIO_0.1": ["io_submit"], "LIBAIO_0.4": ["io_getevents", "io_setup"]},
    "libnuma.so.1": {
        "libnuma_1.1": ["mbind", "numa_alloc_local", "numa_available", "numa_free", "set_mempolicy"],
        "libnuma_1.2": ["numa_bitmask_free", "numa_get_mems_allowed"],
    },
}


def provide(mysqld, private):
    """Make sure that mysqld finds both libraries."""
    for source in (_install, _unpack, _compile):
        missing = _missing(mysqld)
        if not missing:
            return
        source(missing, private)
    if _missing(mysqld):
        raise Trouble(f"MySQL needs {' and '.join(_missing(mysqld))}: on Debian, apt-get install libaio1 libnuma1.")


def _missing(mysqld):
    said = subprocess.run(["ldd", mysqld], capture_output=True, text=True).stdout
    return [name for name in PACKAGES if f"{name} => not found" in said]


def _install(missing, private):
    if debian.can_install():
        names = [PACKAGES[name] for name in missing]
        say(f"MySQL: installing {' '.join(names)}")
        debian.install(*names)


def _unpack(missing, private):
    if not (shutil.which("apt-get") and shutil.which("dpkg")):
        return
    with tempfile.TemporaryDirectory() as work:
        for name in missing:
            quiet("apt-get", "download", PACKAGES[name], cwd=work)
            for package in Path(work).glob("*.deb"):
                quiet("dpkg", "-x", package, work)
            for found in Path(work).rglob(name):
                shutil.copy(found, private / name)


def _compile(missing, private):
    if not shutil.which("gcc"):
        return
    say(f"MySQL: compiling stubs of {' '.join(missing)}")
    with tempfile.TemporaryDirectory() as work:
        for name in missing:
            source, script = Path(work) / "stub.c", Path(work) / "stub.map"
            functions = [function for group in STUBS[name].values() for function in group]
            source.write_text("".join(f"long {function}(void) {{ return -38; }}\n" for function in functions))
            script.write_text("".join(f"{v} {{ global: {'; '.join(f)}; }};\n" for v, f in STUBS[name].items()))
            quiet("gcc", "-shared", "-fPIC", f"-Wl,-soname,{name}", f"-Wl,--version-script={script}",
                   "-o", private / name, source)
