"""One MySQL server on the loopback address: initialised, started and stopped by whoever asks."""

import os
import secrets
import shutil
import signal
import time
from pathlib import Path

import mysql_home
import places
from console import Trouble, say

USER = "hub"
SETTINGS = [
    "--bind-address=127.0.0.1", "--mysqlx=OFF", "--skip-name-resolve", "--socket=mysql.sock", "--pid-file=mysql.pid",
    "--innodb-use-native-aio=OFF", "--secure-file-priv=NULL", "--performance-schema=OFF", "--skip-log-bin",
    "--innodb-redo-log-capacity=67108864", "--transaction-isolation=READ-COMMITTED", "--default-time-zone=+00:00",
    "--character-set-server=utf8mb4", "--collation-server=utf8mb4_0900_ai_ci",
]
DURABLE = ["--innodb-flush-log-at-trx-commit=1"]
FLEETING = ["--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-flush-method=nosync"]


class Database:
    """How to reach the database: a JDBC URL without a schema of its own, user and password."""

    def __init__(self, port, password):
        self.port, self.user, self.password = port, USER, password

    def url(self, schema="hub"):
        """The JDBC URL of one schema."""
        return f"jdbc:mysql://127.0.0.1:{self.port}/{schema}?sslMode=DISABLED&allowPublicKeyRetrieval=true"


def start(processes, data, port, durable, settings=()):
    """Start the server on this data directory, making it first if need be; answer when it takes connections.

    `durable` false trades safety after a power cut for speed: for data that a test throws away. `settings` are further
    options of the server.
    """
    base = mysql_home.get(processes)
    if not data.exists():
        _initialise(processes, base, data)
    secret = password(data)
    setup = places.private(data / "setup.sql", _setup(secret))
    child = processes.start(
        "mysql", [*_mysqld(base, data), f"--port={port}", f"--init-file={setup}", *SETTINGS,
                  *(DURABLE if durable else FLEETING), *settings], patience=30)
    child.wait_until(lambda: b"ready for connections" in child.log.read_bytes(), 60, "it took connections")
    setup.unlink()
    say(f"MySQL: ready on 127.0.0.1:{port}")
    return Database(port, secret)


def password(data):
    """The password of the server on this data directory."""
    return (data / "hub-password").read_text()


def _mysqld(base, data):
    command = [base / "bin" / "mysqld", "--no-defaults", f"--basedir={base}", f"--lc-messages-dir={base}/share",
               f"--datadir={data}"]
    return [*command, "--user=root"] if os.geteuid() == 0 else command


def _initialise(processes, base, data):
    say("MySQL: making an empty database")
    work = data.with_name(data.name + ".new")
    shutil.rmtree(work, ignore_errors=True)
    work.parent.mkdir(parents=True, exist_ok=True)
    processes.require("mysql-initialise", [*_mysqld(base, work), "--initialize-insecure", *SETTINGS])
    places.private(work / "hub-password", secrets.token_urlsafe(24))
    os.rename(work, data)


def _setup(password):
    """Run by the server before it takes connections: nobody can sign in without the generated password."""
    who = f"'{USER}'@'127.0.0.1'"
    return "\n".join([
        "CREATE DATABASE IF NOT EXISTS hub CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;",
        f"CREATE USER IF NOT EXISTS {who} IDENTIFIED BY '{password}';",
        rf"GRANT ALL ON `hub`.* TO {who};",
        rf"GRANT ALL ON `hub\_%`.* TO {who};",
        f"ALTER USER 'root'@'localhost' IDENTIFIED BY '{password}';",
        "",
    ])


def stop_stray(data):
    """Stop a server that still works on this directory, left by a run that was killed."""
    try:
        pid = int((data / "mysql.pid").read_text())
        command = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
    except (OSError, ValueError):
        return
    if f"--datadir={data}" not in command:
        return
    say(f"MySQL: stopping the server {pid} that an earlier run left")
    os.kill(pid, signal.SIGTERM)
    for _ in range(300):
        if not Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.1)
    raise Trouble(f"The MySQL server {pid} still works on {data}; end it with `kill -9 {pid}` and try again.")
