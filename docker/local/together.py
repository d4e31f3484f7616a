"""Doing several things at once, and stopping all of them when one fails or the person presses Ctrl-C."""

import contextlib
import signal
from concurrent.futures import ThreadPoolExecutor

from console import interrupt, pause, say, was_interrupted


def together(*tasks):
    """Run the tasks at once and answer their results in order; the first failure is raised at once.

    The processes that the others started must then be stopped by the caller, which ends them too.
    """
    pool = ThreadPoolExecutor(len(tasks))
    futures = [pool.submit(task) for task in tasks]
    pool.shutdown(wait=False)
    while not all(future.done() for future in futures):
        for future in futures:
            if future.done():
                future.result()
        pause(0.1)
    return [future.result() for future in futures]


@contextlib.contextmanager
def supervised(processes):
    """Stop every process at the end, however it comes: by itself, by failure, Ctrl-C, SIGTERM or a closed terminal."""
    processes.claim()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, interrupt)
    try:
        yield processes
    finally:
        if was_interrupted():
            say("stopping")
        processes.stop_all()
        processes.release()
