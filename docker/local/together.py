"""Doing several things at once, and stopping all of them when one fails or the person presses Ctrl-C."""

import contextlib
import signal
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait

from console import say


def together(*tasks):
    """Run the tasks at once and answer their results in order; the first failure is raised at once.

    The processes that the others started must then be stopped by the caller, which ends them too.
    """
    pool = ThreadPoolExecutor(len(tasks))
    futures = [pool.submit(task) for task in tasks]
    done, _ = wait(futures, return_when=FIRST_EXCEPTION)
    pool.shutdown(wait=False)
    for future in done:
        future.result()
    return [future.result() for future in futures]


@contextlib.contextmanager
def supervised(processes):
    """Stop every process at the end, however it comes: by itself, by failure, Ctrl-C, SIGTERM or a closed terminal."""
    processes.claim()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _interrupt)
    try:
        yield processes
    except KeyboardInterrupt:
        say("stopping")
        raise
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        processes.stop_all()
        processes.release()


def _interrupt(number, frame):
    raise KeyboardInterrupt
