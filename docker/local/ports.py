"""The ports of the processes: their defaults, the variables that change them, and whether they are free."""

import os
import errno
import random
import socket

from console import Trouble

KNOWN = {
    "API_PORT": (8080, "the API"),
    "CLIENT_PORT": (3000, "the client"),
    "KEYCLOAK_PORT": (8180, "Keycloak"),
    "KEYCLOAK_MANAGEMENT_PORT": (9180, "Keycloak's health page"),
    "MYSQL_PORT": (8306, "MySQL"),
    "MAIL_PORT": (3025, "mail (SMTP)"),
    "MAIL_WEB_PORT": (8025, "the mail reader"),
}


def chosen(names):
    """Map each name to its port: the environment's, else the default."""
    return {name: _number(name, os.environ.get(name)) for name in names}


def _number(name, given):
    if not given:
        return KNOWN[name][0]
    if given.isdigit() and 0 < int(given) < 65536:
        return int(given)
    raise Trouble(f"{name}={given} is not a port number; set it to a number from 1 to 65535.")


def require_free(ports):
    """Refuse to go on when something else listens on one of the ports."""
    for name, port in ports.items():
        if not is_free(port):
            raise Trouble(
                f"Port {port}, meant for {KNOWN[name][1]}, is taken by another program: "
                f"stop that program or choose another port, for example {name}={free_port()} make run."
            )


def is_free(port):
    """Whether a server could listen on this port of the loopback address."""
    return _can_bind(socket.AF_INET, "127.0.0.1", port) and (
        not socket.has_ipv6 or _can_bind(socket.AF_INET6, "::1", port, unknown=True))


def _can_bind(family, address, port, unknown=False):
    """Whether the port can be bound there; `unknown` is the answer where the machine lacks the address."""
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((address, port))
            return True
    except OSError as failure:
        return unknown and failure.errno != errno.EADDRINUSE


def free_port(taken=()):
    """A free port below the range from which outgoing connections take theirs."""
    for port in random.sample(range(20000, 32000), 400):
        if port not in taken and is_free(port):
            return port
    raise Trouble("No free port between 20000 and 32000: stop programs that listen there.")


def free_ports(names):
    """A free port for each name."""
    found = {}
    for name in names:
        found[name] = free_port(found.values())
    return found
