"""Work shared among processes: results in order, a bounded number ahead, and a process that dies names what
it was at."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

from attrs import define, field, frozen

__all__ = ["Died", "in_processes"]

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 16
"""Items for each process that may be done before the one that is due."""


@frozen
class Died:
    """The process that worked on an item ended without a result."""


class _End:
    """Stands after the last item."""


_END = _End()


@frozen
class _Raised:
    """An error that is none of the job's results: it is raised where the results are read."""

    error: Exception


def in_processes(job: Callable[[T], R], items: Iterable[T], workers: int) -> Iterator[tuple[T, R | Died]]:
    """Each item with what the job makes of it, in the order of the items.

    Processes are started as they are needed, and ended when the results are no longer asked for; Ctrl-C
    reaches this process alone. They start in the way that is set for :mod:`multiprocessing`, so job, items
    and results are pickled."""
    team: _Team[T, R] = _Team(job, workers)
    try:
        yield from team.work(iter(items))
    finally:
        team.end()


@define
class _Worker(Generic[T, R]):
    process: BaseProcess
    pipe: Connection
    number: int = 0
    """Of the item it is at."""

    @classmethod
    def start(cls, job: Callable[[T], R]) -> _Worker[T, R]:
        here, there = multiprocessing.Pipe()
        process = multiprocessing.get_context().Process(target=_serve, args=(there, job), daemon=True)
        with _interrupts_held():
            process.start()
        there.close()
        return cls(process, here)

    def end(self) -> None:
        self.process.terminate()
        self.process.join()
        self.pipe.close()


@define
class _Team(Generic[T, R]):
    job: Callable[[T], R]
    size: int
    idle: list[_Worker[T, R]] = field(factory=list)
    busy: dict[Connection, _Worker[T, R]] = field(factory=dict)
    done: dict[int, R | Died] = field(factory=dict)

    def work(self, items: Iterator[T]) -> Iterator[tuple[T, R | Died]]:
        given: dict[int, T] = {}
        due = coming = 0
        more = True
        while more or given:
            while more and len(self.busy) < self.size and len(given) < self.size * _AHEAD:
                item = next(items, _END)
                if isinstance(item, _End):
                    more = False
                    break
                given[coming] = item
                self._give(coming, item)
                coming += 1
            while due in self.done:
                yield given.pop(due), self.done.pop(due)
                due += 1
            for pipe in wait(list(self.busy)) if self.busy else ():
                self._take(pipe)  # type: ignore[arg-type]  # only connections were waited for

    def _give(self, number: int, item: T) -> None:
        worker = self.idle.pop() if self.idle else _Worker[T, R].start(self.job)
        worker.number = number
        self.busy[worker.pipe] = worker
        try:
            worker.pipe.send(item)
        except ConnectionError:
            self._lost(worker)

    def _take(self, pipe: Connection) -> None:
        worker = self.busy[pipe]
        try:
            result = pipe.recv()
        except (EOFError, OSError):
            self._lost(worker)
            return
        del self.busy[pipe]
        self.idle.append(worker)
        if isinstance(result, _Raised):
            raise result.error
        self.done[worker.number] = result

    def _lost(self, worker: _Worker[T, R]) -> None:
        del self.busy[worker.pipe]
        worker.end()
        self.done[worker.number] = Died()

    def end(self) -> None:
        for worker in [*self.idle, *self.busy.values()]:
            worker.end()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Ctrl-C waits: amid a fork this process would lose it, and the new one would print a traceback."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, job: Callable[[T], R]) -> None:
    """The life of a process: work on what comes, until the pipe closes or the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # held since before the start
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    parent = multiprocessing.parent_process()
    watched: list[Connection | int] = [pipe] if parent is None else [pipe, parent.sentinel]
    while pipe in wait(watched):
        try:
            item = pipe.recv()
        except EOFError:
            return
        try:
            result: object = job(item)
        except Exception as error:
            result = _Raised(error)
        pipe.send(result)
